"""The unit register opened at a setting that decided something: unit, category, tab, and loan type with step or the field."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.background.client import Client
from app.windows.common.setting_words import WantedSetting, wanted_setting
from app.windows.main_window import MainWindow
from app.windows.unit_register.reminder_table import Combination
from app.windows.unit_register.window import UnitRegisterWindow
from tests.library import Library
from tests.windows.unit_register.desk import Desk
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only  # what the window asks is tested on both databases where it is done


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [
        ("SDB vuxen normal 2", WantedSetting(7, "vuxen", "normal", "2")),
        ("SDB vuxen normal prenotice", WantedSetting(7, "vuxen", "normal", "prenotice")),
        ("SDB vuxen invoice", WantedSetting(7, "vuxen", step="invoice")),
        ("SDB vuxen max-fee-adult", WantedSetting(7, "vuxen", field="max-fee-adult")),
        ("SDB fee-occasion", WantedSetting(7, field="fee-occasion")),
        ("SDB", WantedSetting(7)),
    ],
)
def test_a_decision_names_the_setting_to_open_at(setting: str, wanted: WantedSetting) -> None:
    assert wanted_setting(setting, 7) == wanted


def opened(desk: Desk, main: MainWindow, setting: str) -> UnitRegisterWindow:
    """Open the register at a setting of Stadsbiblioteket, as another window does."""
    window = main.open("registers.units", wanted_setting(setting, desk.library.organisations["SDB"]))
    assert isinstance(window, UnitRegisterWindow)
    wait_for_all(desk.qtbot, desk.client)
    return window


def test_a_step_is_marked_in_the_table_of_its_category(main: MainWindow, desk: Desk) -> None:
    window = opened(desk, main, "SDB barn short 3")
    categories = window.view.categories
    assert window.state.organisation_id == desk.library.organisations["SDB"]
    assert (window.view.tabs.currentIndex(), categories.tabs.currentIndex()) == (3, 1)
    assert categories.category_id == desk.library.categories["barn"]
    assert (categories.reminders.number.value(), categories.reminders.loan_type.value()) == (3, desk.library.loan_types["short"])
    table = categories.reminders.table
    assert table._combination(table.currentIndex()) == Combination(desk.library.loan_types["short"], "3")
    assert table.hasFocus()


@pytest.mark.parametrize(
    ("setting", "tabs", "field"),
    [
        ("SDB barn invoice", (3, 2), "invoice_text"),
        ("SDB barn autoblock-adult", (3, 0), "autoblock_adult"),
        ("SDB barn no-automatic-fee", (3, 0), "no_automatic_fee"),
        ("SDB replacement-price", (5, 0), "replacement_price"),
    ],
)
def test_a_field_has_the_keys(main: MainWindow, desk: Desk, setting: str, tabs: tuple[int, int], field: str) -> None:
    window = opened(desk, main, setting)
    assert (window.view.tabs.currentIndex(), window.view.categories.tabs.currentIndex()) == tabs
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"{field}_editor"
    if "barn" in setting:
        assert window.view.categories.category_id == desk.library.categories["barn"]


def test_the_window_of_the_same_unit_goes_to_the_next_setting(main: MainWindow, desk: Desk) -> None:
    first = opened(desk, main, "SDB barn short 3")
    assert opened(desk, main, "SDB vuxen normal 1") is first
    assert first.view.categories.category_id == desk.library.categories["vuxen"]
    assert first.view.categories.reminders.number.value() == 1
    assert opened(desk, main, "SDB barn short 3") is first
    assert first.view.categories.category_id == desk.library.categories["barn"]


def test_a_setting_of_a_category_that_is_gone_opens_the_unit(main: MainWindow, desk: Desk, client: Client, library: Library) -> None:
    window = opened(desk, main, "SDB forr normal 1")
    assert window.state.organisation_id == library.organisations["SDB"]
    assert client.actor.may("register.view")

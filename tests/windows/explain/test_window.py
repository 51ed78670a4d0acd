"""Explain for a real patron and copy, and the one key that leads to it from loans, debts and refusals (X1, X13, X15, X16)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.settings_draft import Key
from app.services.parameters import set_rules
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.form import Field
from app.windows.common.theme import Mode, theme
from app.windows.desk.loans import LoansWindow
from app.windows.explain.window import ExplainWindow
from app.windows.unit_register.explain_setting import SettingDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.patrons.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only  # what it reads is tested where it is read
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(client: Client, library: Library, work: Works, qtbot: QtBot) -> Iterator[Desk]:
    """The administrator's desk, in English."""
    theme().install(Mode.LIGHT)
    made = Desk(client, library, work, qtbot)
    yield made
    made.close()


def explained(desk: Desk) -> ExplainWindow:
    """Return the window Explain that is active, once it has its answer."""
    window = desk.main.area.active()
    assert isinstance(window, ExplainWindow)
    desk.wait()
    return window


def press(desk: Desk, widget: QWidget) -> None:
    widget.setFocus()
    desk.qtbot.keyClick(widget, Qt.Key.Key_E, CTRL)
    desk.wait()


def heading(window: ExplainWindow) -> str:
    return window.part.answer._outcome_heading.text().replace("\u00a0", " ")


def test_one_key_leads_from_loans_debts_and_refusals_to_their_explanation(desk: Desk) -> None:
    at = desk.library.organisations["lindby"]
    details = desk.details("1001")
    desk.tab(details, "1")
    for _ in range(2):
        press(desk, details.findChild(QWidget, "loans_table") or details)
    window = explained(desk)
    assert window.title().startswith("Explain - ")
    assert heading(window).startswith("Loan period: 28 days")
    said = window.part.said.told()
    assert said[0].startswith("On loan, due ")
    assert "brought by an import" in said[1]
    assert said[2].replace("\u00a0", " ").startswith("By the rules of today it would be 28 days, due ")
    case = window.part.form.case()
    assert case is not None
    assert case.situation.patron_category_id == desk.library.categories["vuxen"]
    assert window.part.answer._walk.text().startswith("Asked in turn: Lånedisken → Stadsbiblioteket → Lindby kommun → 1 Admin (")

    rule = Rule(parameter="loan-period", organisation_id=at, value=Value(7, None, "days"))
    desk.client.bus.post(set_rules(desk.work(), [rule]).changes)
    desk.wait()
    assert heading(window) == "Loan period: 7 days"
    window.part.answer.rules.mark_number(0)
    desk.click(window, "explain_open")
    desk.wait()
    rules = desk.main.area.active()
    assert isinstance(rules, CirculationParametersWindow)
    assert rules.view.table.current_row() is not None

    desk.tab(desk.details("1001"), "3")
    press(desk, details.findChild(QWidget, "debts_table") or details)
    window = explained(desk)
    assert heading(window).startswith("Overdue fee: ")
    assert window.part.said.told()[0].startswith("Overdue fee ")
    assert window.part.form.case() is not None
    timeline = desk.find(window, QAbstractButton, "explain_timeline")
    assert not timeline.isEnabled()
    assert "The loan was returned: nothing is to come." in timeline.toolTip()

    lending = desk.main.open("desk.loans", desk.library.patrons["1003"])
    assert isinstance(lending, LoansWindow)
    desk.wait()
    desk.qtbot.keyClicks(lending.scan, "B11\r")
    desk.wait()
    press(desk, lending.table)
    window = explained(desk)
    assert window.part.said.told()[0].startswith("Would not be lent: ")
    assert any("on loan to another patron" in line for line in window.part.said.told())
    window.part.answer.rules.mark_number(0)
    desk.click(window, "explain_reach")
    desk.wait()
    told = desk.find(window, QLabel, "explain_reach_line").text()
    assert "Now it governs " in told


def test_what_changed_while_the_window_was_minimised_is_answered_when_it_is_seen_again(desk: Desk) -> None:
    details = desk.details("1001")
    desk.tab(details, "1")
    for _ in range(2):
        press(desk, details.findChild(QWidget, "loans_table") or details)
    window = explained(desk)
    frame = window.parentWidget()
    assert frame is not None
    frame.showMinimized()
    rule = Rule(parameter="loan-period", organisation_id=desk.library.organisations["lindby"], value=Value(7, None, "days"))
    desk.client.bus.post(set_rules(desk.work(), [rule]).changes)
    desk.wait()
    assert heading(window) == "Loan period: 28 days", "nobody sees it: nothing is asked"
    frame.showNormal()
    explained(desk)
    assert heading(window) == "Loan period: 7 days"


def test_the_window_by_its_key_takes_barcode_and_card_and_what_is_changed_by_hand_is_nobodys(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.main, Qt.Key.Key_E, CTRL | SHIFT)
    window = explained(desk)
    assert window.title() == "Explain"
    assert window.part.said.isHidden()
    desk.type(window, "explain_barcode", "B22")
    window = explained(desk)
    assert window.title() == f"Explain - {window.part._real.copy.title}"  # type: ignore[union-attr]
    desk.type(window, "explain_card", "1001")
    window = explained(desk)
    assert window.part.said.told()[0].startswith("Would be due ")
    text = window.part.as_text()
    assert "Barcode: B22" in text
    assert "Loan period · 28 days" in text.replace("\u00a0", " ")
    box = desk.find(window, QComboBox, "explain_media_type_editor")
    desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    window = explained(desk)
    assert window.part.said.isHidden()
    assert desk.find(window, QLabel, "explain_name").text() == "changed by hand"
    desk.type(window, "explain_card", "nobody")
    explained(desk)
    assert desk.find(window, Field, "explain_card").error == "There is no patron with the card nobody."
    desk.qtbot.keyClick(desk.find(window, QWidget, "explain_card_editor"), Qt.Key.Key_Tab)
    assert desk.find(window, Field, "explain_card").error == "There is no patron with the card nobody."


def test_a_field_of_the_unit_register_tells_who_was_asked_and_what_stands_behind(desk: Desk) -> None:
    window = desk.main.open("registers.units", desk.library.organisations["SDB"])
    assert isinstance(window, UnitRegisterWindow)
    desk.wait()
    press(desk, desk.find(window, QWidget, "reminders_max_editor"))
    dialog = desk.find(window, SettingDialog, "explain_setting_dialog")
    desk.wait()
    said = [[dialog.model.cell(row, column).spoken() for column in range(3)] for row in range(len(dialog.model.rows))]
    assert [line[0] for line in said] == ["Stadsbiblioteket", "Lindby kommun", "1 Admin", "what is delivered"]
    assert [line[2] for line in said] == ["sets nothing", "sets nothing", "sets nothing", "governs"]
    assert said[-1][1] == "2"
    assert not desk.find(dialog, QAbstractButton, "explain_setting_further").isEnabled()
    desk.click(dialog, "explain_setting_close")
    window.state.explain_wanted.emit(Key("invoice-days", desk.library.categories["vuxen"]))
    desk.wait()
    desk.click(desk.find(window, SettingDialog, "explain_setting_dialog"), "explain_setting_further")
    assert heading(explained(desk)).startswith("Time since the previous claim step (Invoice): ")

"""The whole way by keys alone, in the main window: Shift+F9, Alt+4, category, box, value, Ctrl+S, and there again after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.queries.categories import effective_settings
from app.windows.main_window import MainWindow
from app.windows.unit_register.window import UnitRegisterWindow
from tests.library import Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

ALT, CTRL, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(main: MainWindow, qtbot: QtBot) -> UnitRegisterWindow:
    """Press Shift+F9 and wait for what it shows."""
    qtbot.keyClick(main, Qt.Key.Key_F9, SHIFT)
    window = main.area.active()
    assert isinstance(window, UnitRegisterWindow)
    wait_for_all(qtbot, window.client)
    qtbot.waitUntil(lambda: window.view.complete)
    return window


def focused(window: UnitRegisterWindow) -> QWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, QWidget)
    assert window.isAncestorOf(found)
    return found


def test_box_and_value_are_set_and_saved_by_keys_alone(main: MainWindow, library: Library, client: Client, qtbot: QtBot) -> None:
    """L1, L2."""
    window = opened(main, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_4, ALT)
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "4"
    table = window.view.categories.list.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home)
    while window.view.categories.category_id != library.categories["vuxen"]:
        qtbot.keyClick(table, Qt.Key.Key_Down)
        wait_for_all(qtbot, client)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    names = []
    while focused(window).accessibleName() != "No reminder":
        names.append(focused(window).accessibleName())
        qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
        assert len(names) < 20, names
    qtbot.keyClick(focused(window), Qt.Key.Key_Space)
    while focused(window).accessibleName() != "Autoblock limit, Adult":
        qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
        names.append(focused(window).accessibleName())
        assert len(names) < 60, names
    qtbot.keyClick(focused(window), Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(focused(window), "200")
    qtbot.keyClick(focused(window), Qt.Key.Key_S, CTRL)
    wait_for_all(qtbot, client)
    assert not window.unsaved()
    with client.database.reading() as session:
        at = effective_settings(session, window.state.organisation_id, library.categories["vuxen"])
    assert (at.ticked("no-reminder"), at.autoblock_limit(junior=False)) == (True, 20_000)

    qtbot.keyClick(main, Qt.Key.Key_W, CTRL)
    assert not main.area.windows()
    again = opened(main, qtbot)
    assert again.view.categories.category_id == library.categories["vuxen"]
    assert again.view.categories.settings.autoblock["adult"].value() == 20_000


def test_home_and_end_go_to_the_ends_of_the_list_of_categories(main: MainWindow, client: Client, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    table = window.view.categories.list.table
    rows = window.view.categories.list.model.rows
    table.setFocus()
    for key, row in ((Qt.Key.Key_End, rows[-1]), (Qt.Key.Key_Home, rows[0])):
        qtbot.keyClick(table, key)
        wait_for_all(qtbot, client)
        assert window.view.categories.category_id == row.id


def test_tab_goes_as_one_reads(main: MainWindow, library: Library, client: Client, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    start = window.view.categories.list.table
    start.setFocus()
    order: list[str] = []
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    while focused(window) is not start and len(order) < 60:
        order.append(focused(window).accessibleName())
        qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
    wanted = [
        "No reminder", "Allow reservation of what is already on loan", "Allow long loans", "No invoice", "Allow several reservations", "No automatic fee",
        "Hide name", "No max fee, Junior", "No max fee, Adult", "Autoblock limit, Junior", "Autoblock limit, Adult", "Max number of reminders",
        "Block after number of reminders", "Max overdue loans",
    ]  # fmt: skip
    assert [name for name in order if name in wanted] == wanted


def test_a_tab_that_is_built_when_it_is_first_shown_takes_its_place_in_the_order_of_tab(main: MainWindow, client: Client, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    tabs = window.view.categories.tabs
    assert window.findChild(QWidget, "category_invoice") is None
    for place, first, last in ((2, "invoice_days_editor", "invoice_text_preview"), (1, "reminder_number_editor", "reminder_table")):
        tabs.setCurrentIndex(place)
        tabs.tabBar().setFocus()
        order: list[str] = []
        while "category_table" not in order and len(order) < 30:
            qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
            order.append(focused(window).objectName())
        end = order.index(last)
        after = ["register_history", "several_units_box", "ok_register", "cancel_register", "unit_editor", "register_tabs_bar", "category_table"]
        assert (order[0], order[end + 1 :]) == (first, after)


def test_the_menu_functions_offers_to_make_a_category_the_standard_one(main: MainWindow, library: Library, client: Client, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    window.view.categories.list.table.mark(library.categories["barn"])
    wait_for_all(qtbot, client)
    *others, action = main.menus.room_actions()
    assert [(other.text().replace("&", ""), other.isEnabled()) for other in others] == [
        ("Save for several units", False), ("Compare units…", True), ("Copy settings to other units…", True),
    ]  # fmt: skip
    assert (action.text().replace("&", ""), action.isEnabled()) == ("Make standard category", True)
    action.trigger()
    assert window.view.categories.boxes.standard.box.isVisible()
    assert window.unsaved()

"""The menu of a row: what the buttons do, each with its key, inactive with the reason; several rows at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.circulation_parameters.window import CirculationParametersWindow
from tests.windows.circulation_parameters.desk import CTRL, Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def entries(desk: Desk, window: CirculationParametersWindow) -> dict[str, QAction]:
    """Open the menu of the current row by its key, and return its entries by name."""
    desk.back_to(window)
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_F10, SHIFT)
    menu = desk.find(window, QMenu, "rule_menu")
    return {action.objectName(): action for action in menu.actions() if not action.isSeparator()}


def choose(desk: Desk, entry: QAction) -> None:
    """Click an entry, as the menu stands."""
    menu = entry.parent()
    assert isinstance(menu, QMenu)
    desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    desk.wait()


def close(desk: Desk, window: CirculationParametersWindow) -> None:
    """Close the menu, and wait until it is gone."""
    desk.qtbot.keyClick(desk.find(window, QMenu, "rule_menu"), Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: window.findChild(QMenu, "rule_menu") is None)


def test_the_menu_of_a_row_does_what_the_buttons_do(desk: Desk) -> None:
    window = desk.open()
    table = window.view.table
    desk.mark(window, "DVD")
    place = table.visualRect(table.currentIndex()).center()
    table.customContextMenuRequested.emit(place)
    shown = [action.text() for action in desk.find(window, QMenu, "rule_menu").actions() if not action.isSeparator()]
    assert shown == [
        "Exceptions of the unit\tEnter", "Change…\tF2", "Add like this…\tCtrl+D", "Remove\tDel", "Explain…\tCtrl+E", "Timeline…\tCtrl+T",
        "History of this rule…\tCtrl+H", "Copy\tCtrl+C",
    ]  # fmt: skip
    close(desk, window)
    table.customContextMenuRequested.emit(QPoint(5, table.viewport().height() - 2))
    assert window.findChild(QMenu, "rule_menu") is None, "there is no row"

    menu = entries(desk, window)
    assert not menu["exceptions"].isEnabled()
    assert "Only a green row" in menu["exceptions"].toolTip()
    choose(desk, menu["add_like"])
    dialog = desk.dialog(window)
    assert (dialog.rule().variables.media_type_id, dialog.rule().value.number) == (desk.library.media_types["dvd"], 7)
    desk.choose(dialog, "patron_category", "Vuxen")
    desk.click(dialog, "rule_done")
    desk.back_to(window)
    assert "Lindby kommun | Vuxen | DVD | new 7 days" in desk.rows(window)

    desk.mark(window, "Talbok")
    choose(desk, entries(desk, window)["remove"])
    assert desk.showing(window) is Showing.QUESTION
    desk.click(window, "cancel_remove")
    choose(desk, entries(desk, window)["history"])
    assert window._past.dialog is not None
    assert window._past.dialog.isVisible()
    window._past.dialog.close()
    desk.back_to(window)

    desk.mark(window, "1 Admin")
    menu = entries(desk, window)
    assert [name for name, action in menu.items() if not action.isEnabled()] == ["exceptions", "change", "remove"]
    assert "delivered base rule" in menu["remove"].toolTip()
    close(desk, window)
    desk.mark(window, "settings of its own")
    menu = entries(desk, window)
    assert [name for name, action in menu.items() if not action.isEnabled()] == ["change", "add_like", "remove"]
    choose(desk, menu["exceptions"])
    assert any("21 days" in line for line in desk.rows(window))


def test_several_rows_are_removed_and_copied_together(desk: Desk) -> None:
    window = desk.open()
    table = window.view.table
    desk.mark(window, "Talbok")
    desk.qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert table.marked_count() == 2
    menu = entries(desk, window)
    assert [name for name, action in menu.items() if not action.isEnabled()] == ["exceptions", "change", "add_like", "explain", "timeline", "history"]
    assert "Mark one row only." in menu["change"].toolTip()
    choose(desk, menu["copy"])
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    desk.back_to(window)
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert desk.text(window, "rule_effect") == "Remove 2 rows?"
    desk.click(window, "confirm_remove")
    assert window.view.banner.text == "2 rows removed; what is stored goes when you save."
    assert len(window._history.draft.removed) == 2
    window.undo()
    assert not window.unsaved()

    desk.qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert "Row 1: Open the unit first" in desk.tip(window, "remove_rule")
    desk.mark(window, "DVD")
    assert window.view.remove.isEnabled()

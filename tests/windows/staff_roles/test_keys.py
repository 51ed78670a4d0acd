"""In the main window: the menu, the command box's permission, tabs by Alt and a digit, saving by Ctrl+S, and the tab that is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.staff_roles.dialogs import RoleDialog
from app.windows.staff_roles.window import StaffRolesWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.waiting import wait_for_all

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(main: MainWindow, qtbot: QtBot) -> StaffRolesWindow:
    """Choose the menu's entry and wait for what it shows."""
    main.menus.actions["administration.staff"].trigger()
    window = main.area.active()
    assert isinstance(window, StaffRolesWindow)
    wait_for_all(qtbot, window.client)
    return window


def ticked(window: StaffRolesWindow) -> list[str]:
    """Return the permissions of the role that is added and not saved."""
    draft = window.draft()
    assert draft is not None
    found: list[str] = draft["added"][0]["permissions"]
    return found


def test_the_menu_opens_it_alt_and_a_digit_lead_to_the_tabs_and_the_tab_is_remembered(main: MainWindow, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    assert window.title() == "Staff and roles"
    assert window.view.tabs.currentIndex() == 0
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.view.tabs.currentIndex() == 1
    qtbot.keyClick(main, Qt.Key.Key_W, CTRL)
    assert not main.area.windows()
    assert opened(main, qtbot).view.tabs.currentIndex() == 1


def test_roles_are_ticked_undone_and_saved_by_keys_alone(main: MainWindow, client: Client, qtbot: QtBot) -> None:
    window = opened(main, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    table = window.view.roles.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RoleDialog))
    name = QApplication.focusWidget()
    assert name is not None
    qtbot.keyClicks(name, "Evening")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    main.activateWindow()  # what a window manager does
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert ticked(window) == ["parameters.view", "parameters.add"]
    qtbot.keyClick(table, Qt.Key.Key_Z, CTRL)
    assert ticked(window) == ["parameters.view"]
    qtbot.keyClick(table, Qt.Key.Key_S, CTRL)
    wait_for_all(qtbot, client)
    qtbot.waitUntil(lambda: not window.unsaved())
    assert [role.name for role in window.view.roles.roles()][-1] == "Evening"


def test_without_staff_view_the_menu_is_inactive_and_says_why(client: Client, library: Library, work: Works, qtbot: QtBot) -> None:
    client.actor = work.actor("desk", "DISK1")
    languages = Languages()
    languages.choose("en")
    main = MainWindow(client, Look(client.settings, languages))
    qtbot.addWidget(main)
    action = main.menus.actions["administration.staff"]
    assert not action.isEnabled()
    assert "staff.view" in action.toolTip()
    wait_for_all(qtbot, client)
    main.close()

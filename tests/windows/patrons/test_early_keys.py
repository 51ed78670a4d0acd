"""What is pressed in Patron details before the account is there leads where it does later (X10): the tabs are made in pieces."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.services.patron_blocks import block_patron
from app.services.patron_deletion import delete_patron
from app.windows.patrons.details import PatronDetailsWindow
from tests.library import Library
from tests.windows.patrons.desk import ALT, CTRL, Desk

pytestmark = pytest.mark.sqlite_only


def begin(desk: Desk, card: str) -> PatronDetailsWindow:
    """Open a patron, and wait for nothing."""
    window = desk.main.open("patrons.details", desk.library.patrons[card])
    assert isinstance(window, PatronDetailsWindow)
    assert not window.complete
    return window


def focused() -> QWidget:
    """Return what has the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(desk.main.windowHandle(), key, modifiers)


def test_a_section_whose_pen_was_pressed_before_it_was_read_is_edited_once_it_is(desk: Desk) -> None:
    window = begin(desk, "1001")
    press(desk, Qt.Key.Key_4, ALT)
    press(desk, Qt.Key.Key_Tab)
    press(desk, Qt.Key.Key_Space)
    desk.wait()
    assert window.complete
    assert window.data.editor is not None
    assert window.data.editor.section == "identity", "the first pen has the keys once the tab is chosen, here as later"
    assert window.data.editor.isAncestorOf(focused())


def test_the_keys_stay_where_they_led_before_the_account_was_there(desk: Desk) -> None:
    window = begin(desk, "1001")
    window.loans.filter.setFocus()
    desk.write(window.loans.filter, "b1")
    desk.wait()
    assert window.account is not None
    assert window.loans.filter.text() == "b1"
    assert window.loans.isAncestorOf(focused())
    assert focused() is not window.loans.table
    desk.qtbot.waitUntil(lambda: len(window.loans.model.rows) == 2)


def test_the_stop_sign_gives_the_keys_to_the_loans(desk: Desk, library: Library) -> None:
    block_patron(desk.work(), library.patrons["1001"], "Hotfull")
    window = desk.details("1001")
    assert focused() is window.loans.table


def test_without_a_key_the_keys_lead_to_the_loans(desk: Desk) -> None:
    window = begin(desk, "1001")
    desk.wait()
    assert focused() is window.loans.table


@pytest.mark.parametrize("key", "1234567")
def test_each_tab_is_reached_at_once(desk: Desk, key: str) -> None:
    window = begin(desk, "1003")
    press(desk, Qt.Key(ord(key)), ALT)
    press(desk, Qt.Key.Key_S, CTRL)
    desk.wait()
    assert window.tabs.key_of(window.tabs.currentIndex()) == key
    assert window.page().account is not None
    assert window.banner.kind == ""


def test_escape_at_once_closes_it(desk: Desk) -> None:
    begin(desk, "1001")
    press(desk, Qt.Key.Key_Escape)
    desk.wait()
    assert desk.main.area.windows() == []
    assert not [dialog for dialog in QApplication.topLevelWidgets() if isinstance(dialog, QDialog) and dialog.isVisible()]


def test_an_account_that_goes_before_its_tabs_are_made_leaves_none_of_them_to_work_in(desk: Desk, library: Library) -> None:
    window = begin(desk, "1003")
    desk.qtbot.waitUntil(lambda: window.account is not None)
    desk.client.bus.post(delete_patron(desk.work(), library.patrons["1003"]))
    desk.wait()
    assert "removed meanwhile" in window.banner.text
    assert [page.isEnabled() for page in window.all_pages()] == [page is window.data for page in window.all_pages()]

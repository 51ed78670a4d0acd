"""Somebody leaves the desk in the middle of a change: it locks, others work on, and it comes back where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings import LOCK_AFTER
from tests.conftest import Clock
from tests.databases import PASSWORD
from tests.journeys.conftest import SignIn
from tests.journeys.test_patron import anna, says
from tests.journeys.workplace import CTRL

pytestmark = pytest.mark.postgresql_only  # each window alone is tested on the embedded file


def test_what_was_begun_is_there_again_with_what_others_did_meanwhile(sign_in: SignIn, clock: Clock) -> None:
    """X8, X10: half a name stays typed behind the lock page; the block that a colleague sets meanwhile shows after it."""
    desk = sign_in("librarian")
    window = anna(desk)
    desk.click(window, "section_name_edit")
    desk.type(window, "middle_name", "Elisa")
    clock.advance(minutes=LOCK_AFTER)
    desk.main.watch.look()
    assert desk.main.windowTitle() == "Lånedisk – locked"
    assert not window.isVisible()

    colleague = sign_in()
    account = anna(colleague)
    colleague.click(account, "block_patron")
    dialog = colleague.dialog(account, "block_dialog")
    colleague.type(dialog, "block_comment", "Kortet hittat i bussen")
    colleague.click(dialog, "block_account")
    colleague.gone(account, "block_dialog")

    desk.to_front()
    desk.qtbot.keyClicks(desk.find(desk.main, QLineEdit, "unlock_password"), PASSWORD if desk.client.database.is_postgresql else "")
    desk.press(Qt.Key.Key_Return)
    desk.until(window.isVisible, timeout=20_000)
    desk.until(lambda: says(window, "Ek, Anna") and ", Blocked" in window.header.name.accessibleName())
    assert window.unsaved()
    editor = desk.find(window, QWidget, "middle_name_editor")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Elisa"
    assert editor.hasFocus()
    desk.qtbot.keyClicks(editor, "bet")
    desk.press(Qt.Key.Key_S, CTRL)
    desk.until(lambda: says(window, "Ek, Anna Elisabet"))

"""A first piece of real work: found by Ctrl+F, looked at, changed, blocked, downloaded, and all of it in the history.

On the server, since the other windows of this room are tested on the embedded file.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.windows.patrons import account_actions
from app.windows.patrons.details import PatronDetailsWindow
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.postgresql_only


def test_a_librarian_finds_changes_blocks_and_downloads(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q1-Q6."""
    monkeypatch.setattr(account_actions, "downloads_folder", lambda: tmp_path)
    search = desk.search()
    desk.qtbot.keyClicks(search.field, "ek an")
    desk.qtbot.waitUntil(lambda: [row.name for row in search.model.rows] == ["Ek, Anna"])
    desk.qtbot.keyClick(search.field, Qt.Key.Key_Return)
    window = desk.main.area.active()
    assert isinstance(window, PatronDetailsWindow)
    desk.wait()
    desk.tab(window, "4")
    desk.click(window, "section_name_edit")
    desk.type(window, "middle_name", "Elisabet")
    desk.click(window, "save_section")
    desk.wait()
    assert window.header.name.accessibleName().startswith("Ek, Anna Elisabet")
    assert [row.name for row in search.model.rows] == ["Ek, Anna Elisabet"]
    desk.click(window, "block_patron")
    dialog = desk.find(window, QDialog, "block_dialog")
    desk.type(dialog, "block_comment", "Hotade personalen")
    desk.click(dialog, "block_account")
    desk.wait()
    desk.gone(window, "block_dialog")
    desk.click(window, "download_patron")
    desk.wait()
    assert [file.name for file in tmp_path.glob("*.json")] == ["lanedisk-patron-1001-2026-03-10.json"]
    desk.tab(window, "7")
    assert sorted(row.what for row in window.history.model.rows) == ["block", "change", "download", "open"]

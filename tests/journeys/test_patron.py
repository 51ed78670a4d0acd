"""A patron's account is changed, blocked and downloaded; the command line writes the same document."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.windows.patrons import account_actions
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from tests.cli.conftest import Run
from tests.conftest import Clock
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import ALT, CTRL, Workplace

pytestmark = pytest.mark.postgresql_only  # each window alone is tested on the embedded file


LATER = ("--time", "2026-03-10T10:05+01:00")
"""When all that the clients did is done."""


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for downloads, empty."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    monkeypatch.setattr(account_actions, "downloads_folder", lambda: folder)
    return folder


def anna(desk: Workplace) -> PatronDetailsWindow:
    """Find Anna by her card, and open her Patron data."""
    desk.press(Qt.Key.Key_F, CTRL)
    search = desk.window(PatronSearchWindow)
    desk.qtbot.keyClicks(search.field, "1001")
    desk.until(lambda: [row.name for row in search.model.rows] == ["Ek, Anna"])
    desk.press(Qt.Key.Key_Return)
    window = desk.window(PatronDetailsWindow)
    desk.press(Qt.Key.Key_4, ALT)
    return window


def says(window: PatronDetailsWindow, wanted: str) -> bool:
    """Say whether the header begins with a name and the word of its frame."""
    return window.header.name.accessibleName().startswith(wanted)


def test_what_is_done_to_an_account_is_in_its_download_and_that_of_the_command_line(sign_in: SignIn, command: Run, downloads: Path, clock: Clock) -> None:
    """Q3, Q4, Q5: a section by its pen and Ctrl+S, a block with its comment, the download; `patron export` gives the same."""
    desk = sign_in("librarian")
    window = anna(desk)
    clock.advance(minutes=1)
    desk.click(window, "section_name_edit")
    desk.type(window, "middle_name", "Elisabet")
    assert window.unsaved()
    desk.press(Qt.Key.Key_S, CTRL)
    assert not window.unsaved()
    assert window.header.name.accessibleName().startswith("Ek, Anna Elisabet")

    clock.advance(minutes=1)
    desk.click(window, "block_patron")
    dialog = desk.dialog(window, "block_dialog")
    desk.type(dialog, "block_comment", "Kortet hittat i bussen")
    desk.click(dialog, "block_account")
    desk.gone(window, "block_dialog")
    desk.until(lambda: ", Blocked" in window.header.name.accessibleName())

    clock.advance(minutes=1)
    desk.click(window, "download_patron")
    (file,) = downloads.iterdir()
    assert file.name == "lanedisk-patron-1001-2026-03-10.json"
    assert file.name in window.data.banner.text
    written = json.loads(file.read_text(encoding="utf-8"))
    assert (written["name"]["middle_name"], written["blocks"]["by_hand"][0]["comment"]) == ("Elisabet", "Kortet hittat i bussen")
    assert [entry["what"] for entry in written["log"]] == ["block", "change", "open"]

    printed = command("patron", "export", "1001", *LATER).document
    assert printed.pop("exported_at") != written.pop("exported_at")
    new, *log = printed.pop("log")
    assert (new["what"], log) == ("download", written.pop("log"))
    assert printed == written


def test_a_block_shows_at_the_other_workplace(sign_in: SignIn, command: Run) -> None:
    """Q5, Q6: who has the account open sees it blocked, and unblocked, without doing anything."""
    other = sign_in("desk")
    watched = anna(other)
    desk = sign_in("librarian")
    window = anna(desk)
    for comment, frame in (("Stulet", "Ek, Anna, Blocked"), ("Uppklarat", "Ek, Anna, Overdue loans")):
        desk.click(window, "block_patron")
        dialog = desk.dialog(window, "block_dialog")
        desk.type(dialog, "block_comment", comment)
        desk.click(dialog, "block_account")
        desk.gone(window, "block_dialog")
        desk.until(partial(says, watched, frame), timeout=2_000)
    assert command("patron", "show", "1001", *LATER, "--json").document["blocks"] == []

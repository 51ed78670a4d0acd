"""Patron data by section: pens, fields, Save and Cancel, refusals at the field, two at the same thing, download, block (Q3-Q6, X8)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.domain.patron_edit import SectionDraft
from app.domain.refusals import Busy
from app.models.audit_entry import AuditEntry
from app.models.patron import Card, Contact, ManualBlock, Patron
from app.services.patrons import save_section
from app.windows.common.section_box import SectionBox
from app.windows.patrons import account_actions, data_tab
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Works
from tests.library import TODAY, Library
from tests.windows.patrons.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only

BUTTONS = ("download_patron", "block_patron", "renew_account", "new_pin_button", "lost_card", "delete_patron")


@pytest.fixture
def anna(desk: Desk) -> PatronDetailsWindow:
    """Anna's window, at Patron data."""
    window = desk.details("1001")
    desk.tab(window, "4")
    return window


def kept(database: Database, library: Library, card: str = "1001") -> Patron:
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons[card])
        session.expunge(patron)
        return patron


def shown(window: PatronDetailsWindow, section: str) -> str:
    """Return all that a section says, its labels apart by blanks."""
    box = window.data.boxes[section]
    return " ".join(label.text() for label in box.findChildren(QLabel) if label.isVisible())


def pen(desk: Desk, window: PatronDetailsWindow, section: str) -> None:
    """Press the pen of a section."""
    desk.click(window, f"section_{section}_edit")
    assert window.data.editor is not None


def elsewhere(desk: Desk, library: Library, section: str, seen: dict[str, Any], values: dict[str, Any]) -> None:
    """Change Anna as somebody else does at another workstation."""
    save_section(desk.work(), SectionDraft(patron_id=library.patrons["1001"], section=section, seen=seen, values=values))


def test_a_section_is_changed_by_its_pen_and_saved(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    """Q4."""
    pen(desk, anna, "name")
    assert QApplication.focusWidget() is desk.find(anna, QWidget, "last_name_editor")
    assert not anna.unsaved()
    desk.type(anna, "first_name", "Annika")
    assert anna.unsaved()
    desk.click(anna, "save_section")
    desk.wait()
    assert kept(database, library).first_name == "Annika"
    assert anna.data.editor is None
    assert not anna.unsaved()
    assert anna.title() == "Annika Ek - Patron details"
    assert "Annika" in shown(anna, "name")
    assert anna.data.banner.text == "Saved."
    assert QApplication.focusWidget() is desk.find(anna, QWidget, "section_name_edit"), "keys go on from where one was"


def test_ctrl_s_saves_and_the_tab_is_marked_until_then(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "name")
    editor = desk.type(anna, "middle_name", "Elisabet")
    desk.qtbot.keyClick(editor, Qt.Key.Key_S, CTRL)
    desk.wait()
    assert kept(database, library).middle_name == "Elisabet"


def test_one_section_is_edited_at_a_time(desk: Desk, anna: PatronDetailsWindow) -> None:
    pen(desk, anna, "name")
    other = desk.find(anna, QAbstractButton, "section_contact_edit")
    assert not other.isEnabled()
    assert "first" in other.toolTip()


def test_escape_leaves_a_section_and_asks_first_where_something_is_typed(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "name")
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert anna.data.editor is None
    pen(desk, anna, "name")
    editor = desk.type(anna, "first_name", "Annika")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    question = desk.find(anna, QDialog, "question")
    desk.click(question, "question_cancel")
    desk.gone(anna, "question")
    assert anna.data.editor is not None
    desk.click(anna, "cancel_section")
    desk.click(desk.find(anna, QDialog, "question"), "question_other")
    desk.gone(anna, "question")
    assert anna.data.editor is None
    assert kept(database, library).first_name == "Anna"


def test_what_escape_asks_can_be_answered_by_saving(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "name")
    editor = desk.type(anna, "first_name", "Annika")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    desk.click(desk.find(anna, QDialog, "question"), "question_action")
    desk.wait()
    assert anna.data.editor is None
    assert kept(database, library).first_name == "Annika"


def test_why_nothing_was_saved_stays_when_the_account_is_read_again(desk: Desk, anna: PatronDetailsWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Busy("Somebody else holds the table.")

    pen(desk, anna, "name")
    desk.type(anna, "first_name", "Annika")
    monkeypatch.setattr(data_tab, "save_section", refuse)
    desk.click(anna, "save_section")
    desk.wait()
    said = "Nothing was saved; what you typed is kept here.\nSomebody else holds the table."
    assert anna.data.banner.text == said
    anna.refresh()
    desk.wait()
    assert anna.data.banner.text == said
    monkeypatch.setattr(data_tab, "read_patron_data", refuse)
    anna.refresh()
    desk.wait()
    assert anna.data.banner.text == said
    desk.click(anna, "cancel_section")
    desk.click(desk.find(anna, QDialog, "question"), "question_other")
    desk.gone(anna, "question")
    assert anna.data.banner.isHidden()


def test_what_can_not_be_is_told_at_its_field_while_typing(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "identity")
    desk.type(anna, "identity_number", "19800517-0000")
    desk.click(anna, "save_section")
    assert anna.data.editor is not None
    assert "not a personal identity number" in anna.data.editor.fields["identity_number"].error
    desk.type(anna, "identity_number", "19811228-9874")
    desk.type(anna, "birth_date", "1981-02-30")
    desk.click(anna, "save_section")
    assert anna.data.editor.fields["birth_date"].error == "February 1981 has 28 days."
    desk.type(anna, "birth_date", "1981-12-28")
    desk.click(anna, "save_section")
    desk.wait()
    assert kept(database, library).identity_number == "19811228-9874"
    assert "19811228-••••" in shown(anna, "identity")
    assert "9874" not in shown(anna, "identity")


def test_what_the_service_refuses_is_told_at_its_field_too(desk: Desk, anna: PatronDetailsWindow) -> None:
    pen(desk, anna, "cards")
    desk.click(anna, "add_row")
    desk.type(anna, "card:+1:number", "1009")
    desk.click(anna, "save_section")
    desk.wait()
    assert anna.data.editor is not None
    assert anna.data.editor.fields["card:+1:state"].error == "Only one card of an account is valid at a time."


def _add_contact(desk: Desk, anna: PatronDetailsWindow, kind: str) -> None:
    desk.click(anna, "add_row")
    menu = desk.find(anna, QMenu, "add_row_menu")
    next(action for action in menu.actions() if action.data() == kind).trigger()
    menu.close()
    desk.wait()


def test_contact_data_are_added_and_removed(desk: Desk, anna: PatronDetailsWindow, database: Database) -> None:
    pen(desk, anna, "contact")
    _add_contact(desk, anna, "phone")
    desk.type(anna, "contact:+1:value", "08-123 45 67")
    with database.reading() as session:
        mobile = session.scalars(select(Contact.id).where(Contact.kind == "mobile")).one()
    desk.click(anna, f"remove_{mobile}")
    desk.click(anna, "save_section")
    desk.wait()
    with database.reading() as session:
        assert {(row.kind, row.value) for row in session.scalars(select(Contact))} == {("email", "anna.ek@example.org"), ("phone", "08-123 45 67")}
    assert "08-123 45 67" in shown(anna, "contact")


def test_a_number_that_can_not_be_dialled_is_refused_at_its_field(desk: Desk, anna: PatronDetailsWindow) -> None:
    pen(desk, anna, "contact")
    _add_contact(desk, anna, "mobile")
    desk.type(anna, "contact:+1:value", "12")
    desk.click(anna, "save_section")
    assert anna.data.editor is not None
    assert anna.data.editor.fields["contact:+1:value"].error == "12 is not a telephone number."
    desk.click(anna, "remove_+1")
    assert not anna.unsaved()


def test_every_section_can_be_opened_and_left_unchanged(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    for section in anna.data.boxes:
        pen(desk, anna, section)
        assert not anna.unsaved(), section
        desk.click(anna, "save_section")
        desk.wait()
        assert anna.data.editor is None, section
    with database.reading() as session:
        assert session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == library.patrons["1001"])).all() == ["open"]


def test_choices_and_boxes_are_saved(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "account")
    assert anna.data.editor is not None
    combo = desk.find(anna, QWidget, "home_unit_id_editor")
    combo.setFocus()
    desk.qtbot.keyClick(combo, Qt.Key.Key_Up)
    desk.click(anna, "active_editor")
    desk.click(anna, "save_section")
    desk.wait()
    patron = kept(database, library)
    assert (patron.active, patron.home_unit_id) == (False, library.organisations["HAM"])
    assert anna.header.name.accessibleName().startswith("Ek, Anna, Inactive account")


def test_the_second_to_save_sees_both_versions_and_chooses(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    """X8."""
    pen(desk, anna, "name")
    desk.type(anna, "first_name", "Annika")
    desk.type(anna, "middle_name", "Mia")
    elsewhere(desk, library, "name", {"first_name": "Anna", "middle_name": ""}, {"first_name": "Anne", "middle_name": "Lo"})
    desk.click(anna, "save_section")
    desk.wait()
    panel = anna.data.conflict
    assert panel.isVisible()
    desk.wait()
    assert panel._model.columns[2].header.casefold().startswith("admin ")
    rows = [(d.key, d.seen, d.theirs, d.mine) for d in panel._differences]
    assert rows == [("first_name", "Anna", "Anne", "Annika"), ("middle_name", "", "Lo", "Mia")]
    assert anna.data.editor is not None
    desk.qtbot.keyClick(desk.find(panel, QWidget, "conflict_table"), Qt.Key.Key_Space)
    desk.click(panel, "conflict_mine")
    desk.wait()
    patron = kept(database, library)
    assert (patron.first_name, patron.middle_name) == ("Anne", "Mia")
    assert not panel.isVisible()


def test_what_is_typed_outlives_a_crash(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    pen(desk, anna, "identity")
    desk.type(anna, "birth_date", "1981-12-28")
    draft = json.loads(json.dumps(anna.draft()))
    anna.close_dropping()
    again = desk.main.open("patrons.details", library.patrons["1001"], another=True)
    assert isinstance(again, PatronDetailsWindow)
    again.restore_draft(draft)
    desk.wait()
    assert again.unsaved()
    assert again.data.editor is not None
    assert str(again.data.editor.fields["birth_date"].value()) == "1981-12-28"
    again.restore_draft({"nonsense": 1})


def test_new_rows_outlive_a_crash_too(desk: Desk, anna: PatronDetailsWindow, library: Library) -> None:
    pen(desk, anna, "contact")
    _add_contact(desk, anna, "phone")
    desk.type(anna, "contact:+1:value", "08-123 45 67")
    draft = json.loads(json.dumps(anna.draft()))
    anna.close_dropping()
    again = desk.main.open("patrons.details", library.patrons["1001"], another=True)
    assert isinstance(again, PatronDetailsWindow)
    again.restore_draft(draft)
    desk.wait()
    assert again.data.editor is not None
    assert again.data.editor.draft().values["contact:+1:value"] == "08-123 45 67"


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "downloads"
    folder.mkdir()
    monkeypatch.setattr(account_actions, "downloads_folder", lambda: folder)
    return folder


def test_download_writes_the_file_and_says_where(desk: Desk, anna: PatronDetailsWindow, downloads: Path) -> None:
    """Q3."""
    desk.click(anna, "download_patron")
    desk.wait()
    (file,) = downloads.iterdir()
    assert file.name == "lanedisk-patron-1001-2026-03-10.json"
    assert json.loads(file.read_text(encoding="utf-8"))["name"]["last_name"] == "Ek"
    assert str(file) in anna.data.banner.text


def test_a_download_that_fails_says_so_and_can_be_tried_again(desk: Desk, anna: PatronDetailsWindow, downloads: Path) -> None:
    downloads.rmdir()
    desk.click(anna, "download_patron")
    desk.wait()
    assert "Nothing was downloaded." in anna.data.banner.text
    assert desk.find(anna, QAbstractButton, "download_patron").isEnabled()


def test_block_asks_for_a_comment_and_unblock_likewise(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    """Q5, Q6."""
    desk.click(anna, "block_patron")
    dialog = desk.find(anna, QDialog, "block_dialog")
    desk.qtbot.waitUntil(desk.find(dialog, QWidget, "block_comment_editor").hasFocus)
    desk.click(dialog, "block_account")
    assert dialog.isVisible(), "a comment must be given"
    desk.type(dialog, "block_comment", "Hotade personalen")
    desk.type(dialog, "block_until", "2026-03-31")
    desk.click(dialog, "block_account")
    desk.wait()
    desk.gone(anna, "block_dialog")
    assert anna.header.name.accessibleName().startswith("Ek, Anna, Blocked")
    with database.reading() as session:
        block = session.scalars(select(ManualBlock).where(ManualBlock.patron_id == library.patrons["1001"])).one()
        assert (block.comment, str(block.until)) == ("Hotade personalen", "2026-03-31")
    assert desk.find(anna, QAbstractButton, "block_patron").text().replace("&", "") == "Unblock patron…"
    desk.click(anna, "block_patron")
    dialog = desk.find(anna, QDialog, "block_dialog")
    assert desk.find(dialog, QAbstractButton, "block_account").text().replace("&", "") == "Unblock account"
    desk.type(dialog, "block_comment", "Uppklarat")
    desk.click(dialog, "block_account")
    desk.wait()
    desk.gone(anna, "block_dialog")
    assert anna.header.name.accessibleName().startswith("Ek, Anna, Overdue loans")


def test_a_block_that_somebody_else_was_quicker_with_is_told_in_the_dialog(desk: Desk, anna: PatronDetailsWindow, database: Database, library: Library) -> None:
    desk.click(anna, "block_patron")
    dialog = desk.find(anna, QDialog, "block_dialog")
    with database.writing() as session:
        own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
        session.add(ManualBlock(**own, comment="först", set_at=desk.client.clock(), set_by="desk"))
        session.commit()
    desk.type(dialog, "block_comment", "sedan")
    desk.click(dialog, "block_account")
    desk.wait()
    assert "The account is blocked already." in dialog.banner.text  # type: ignore[attr-defined]
    desk.click(dialog, "block_cancel")
    desk.gone(anna, "block_dialog")


@pytest.mark.parametrize(
    ("login", "at", "shown_buttons", "pens"),
    [("librarian", "DISK1", list(BUTTONS), True), ("desk", "DISK1", [], False), ("viewer", "DISK1", [], False)],
)
def test_buttons_are_there_with_their_permission_and_absent_without(desk: Desk, work: Works, login: str, at: str, shown_buttons: list[str], pens: bool) -> None:
    """roles.md: Download, Block, Delete and the rest are not shown; a pen is inactive and names the permission."""
    desk.sign_in(work.actor(login, at))
    window = desk.details("1001")
    desk.tab(window, "4")
    visible = [name for name in BUTTONS if desk.find(window, QAbstractButton, name).isVisible()]
    assert visible == shown_buttons
    for section in window.data.boxes:
        button = desk.find(window, QAbstractButton, f"section_{section}_edit")
        assert button.isEnabled() is pens
        assert ("patrons.edit" in button.toolTip()) is not pens


def test_every_box_and_button_has_a_name_for_those_who_listen(desk: Desk, anna: PatronDetailsWindow) -> None:
    assert {box.accessibleName() for box in anna.findChildren(SectionBox)} == {
        "Name", "Identity", "Cards", "Contact", "Addresses", "Preferences", "Account", "Consent", "Permanent alert", "Guardian",
    }  # fmt: skip
    for button in anna.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()
    pen(desk, anna, "name")
    for name in ("last_name", "first_name"):
        assert desk.find(anna, QWidget, f"{name}_editor").accessibleName() == {"last_name": "Last name", "first_name": "First name"}[name]


def test_cards_that_were_lost_say_since_when(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
        session.add(Card(**own, number="0999", folded="0999", state="lost", since=TODAY))
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "4")
    names = [widget.accessibleName() for widget in window.data.boxes["cards"].findChildren(QWidget)]
    assert "lost 10/03/2026" in names


def test_a_section_that_is_edited_speaks_the_new_language_and_keeps_what_is_typed(desk: Desk) -> None:
    window = desk.details("1001")
    desk.tab(window, "4")
    window.data.edit("name")
    assert window.data.editor is not None
    seen = window.data.editor.seen
    window.data.editor.fields["first_name"].set_value("Annika")
    desk.main.run("language.sv")
    desk.wait()
    editor = window.data.editor
    assert editor.save_button.text().replace("&", "") == "Spara"
    assert window.data.boxes["name"].accessibleName() == "Namn"
    assert (editor.fields["first_name"].value(), editor.seen, window.unsaved()) == ("Annika", seen, True)
    desk.main.run("language.en")
    desk.wait()
    window.data._stop_editing()

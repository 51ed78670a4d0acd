"""Messages, notes and invalid addresses by keys and clicks; what comes from outside is text wherever it is shown or printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.domain.messages import MessageText
from app.domain.patron_edit import SectionDraft
from app.models.job import AgeLimit
from app.models.message import Message, Note
from app.models.patron import Contact, Patron
from app.services.categories import set_unit_setting
from app.services.patron_messages import add_message, edit_message
from app.services.patron_notes import add_note
from app.services.patrons import save_section
from app.windows.common.printing import paint_text, save_pdf
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.message_dialog import MessageDialog
from app.windows.patrons.notes_dialog import NotesDialog
from tests.library import TODAY, Library
from tests.services.test_patron_messages import NASTY
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


def lines(window: PatronDetailsWindow) -> list[tuple[str, str]]:
    return [(row.word, row.text) for row in window.messages.model.rows]


def choose(desk: Desk, window: PatronDetailsWindow, action: str, *, key: Qt.Key = Qt.Key.Key_F10) -> None:
    """Open the menu of the marked row by its key, and choose in it."""
    desk.qtbot.keyClick(window.messages.table, key, Qt.KeyboardModifier.ShiftModifier)
    menu = desk.find(window, QMenu, "message_menu")
    next(one for one in menu.actions() if one.objectName() == action).trigger()
    menu.close()
    desk.gone(window, "message_menu")
    desk.wait()


def test_the_message_of_an_age_limit_goes_when_details_are_checked(desk: Desk, database: Database, library: Library) -> None:
    own = {"patron_id": library.patrons["1003"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        session.add(AgeLimit(**own, age_group="adult", reached=TODAY, signal="yellow"))
        session.get_one(Patron, own["patron_id"]).consent_asked = TODAY
        session.commit()
    window = desk.details("1003")
    assert window.header.name.accessibleName() == "Dvořáková, Česlava, Yellow signal"
    desk.tab(window, "5")
    assert [kind for kind, _ in lines(window)] == ["Age limit reached", "Consent asked for"]
    desk.click(window, "details_checked")
    desk.wait()
    assert [kind for kind, _ in lines(window)] == ["Consent asked for"]
    assert not window.messages.checked.isVisible()


def test_a_message_is_applied_changed_archived_found_again_and_removed(desk: Desk, database: Database, library: Library) -> None:
    """E2, E4-E6: with initials where they are asked for, by keys."""
    set_unit_setting(desk.work(), "ask-initials", "1", "lindby")
    window = desk.details("1003")
    desk.tab(window, "5")
    desk.click(window, "apply_message")
    dialog = desk.find(window, MessageDialog, "message_dialog")
    dialog.kind.set_value("block")
    desk.write(dialog.text.editor, "Ring bibliotekarien")
    desk.click(dialog, "message_apply")
    assert dialog.isVisible()  # the initials are missing
    desk.qtbot.keyClicks(dialog.initials.editor, "AE")
    desk.click(dialog, "message_apply")
    desk.wait()
    desk.gone(window, "message_dialog")
    assert lines(window) == [("Block", "Ring bibliotekarien")]
    assert window.header.name.accessibleName() == "Dvořáková, Česlava, Staff message"
    assert window.messages.told.text() == "Written 10/03/2026 by AE, admin, Stadsbiblioteket."
    desk.qtbot.keyClick(window.messages.table, Qt.Key.Key_F2)
    dialog = desk.find(window, MessageDialog, "message_dialog")
    assert (dialog.kind.value(), dialog.text.value(), dialog.initials.editor.property("text")) == ("block", "Ring bibliotekarien", "")
    with database.reading() as session:
        made = session.scalars(select(Message.id).where(Message.patron_id == library.patrons["1003"])).one()
    edit_message(desk.work(), made, MessageText("alert", "Theirs", "TT"))
    dialog.kind.set_value("note")
    dialog.reject()
    question = desk.find(dialog, QDialog, "question")
    assert question.isVisible(), "another type is not applied either"
    desk.qtbot.keyClick(question, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: dialog.findChild(QDialog, "question") is None)
    dialog.kind.set_value("block")
    desk.qtbot.keyClicks(dialog.initials.editor, "BB")
    desk.click(dialog, "message_apply")
    desk.wait()
    assert [d.key for d in dialog.conflict._differences] == ["kind", "text"]
    desk.click(dialog, "conflict_mine")
    desk.wait()
    desk.gone(window, "message_dialog")
    assert lines(window) == [("Block", "Ring bibliotekarien")]
    assert "Changed 10/03/2026 by BB, admin." in window.messages.told.text()
    choose(desk, window, "archive_message")
    assert lines(window) == []
    desk.click(window, "show_archived")
    desk.wait()
    assert lines(window) == [("Block", "Ring bibliotekarien")]
    window.messages.table.setFocus()
    window.messages.table.mark_number(0)
    desk.qtbot.keyClick(window.messages.table, Qt.Key.Key_Delete)
    desk.click(desk.find(window, QDialog, "question"), "question_action")
    desk.wait()
    assert lines(window) == []
    assert "Removed." in window.messages.banner.text
    with database.reading() as session:
        assert session.scalars(select(Message).where(Message.patron_id == library.patrons["1003"])).all() == []


def test_what_is_not_by_staff_and_what_a_role_may_not_says_why(desk: Desk, database: Database, library: Library) -> None:
    """E5, Q7, roles.md; by keys of one's own, and in the language that is switched to."""
    desk.client.settings.set("keys", {"room.change": "Ctrl+Alt+B"})
    desk.sign_in(desk.work.actor("desk", "DISK1"))
    add_message(desk.work(), library.patrons["1002"], MessageText("note", "x"))
    window = desk.details("1002")
    desk.tab(window, "5")
    assert [row.word for row in window.messages.model.rows] == ["Blocked", "Note"]
    assert "Unblock patron" in window.messages.told.text()

    def reasons() -> list[str]:
        entries = window.messages.acting._entries()
        return [f"{entry.isEnabled()} {entry.toolTip()}" for entry in entries]

    assert all("Only messages by staff" in one for one in reasons())
    window.messages.table.mark_number(1)
    assert all(one.startswith("False") for one in reasons())
    assert "messages.edit" in reasons()[0]
    assert window.messages.acting._entries()[0].text().endswith("\tCtrl+Alt+B")
    window.messages.table.setFocus()
    desk.qtbot.keyClick(window.messages.table, Qt.Key.Key_F2)
    assert not window.messages.banner.isVisible()
    desk.qtbot.keyClick(window.messages.table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert "messages.edit" in window.messages.banner.text
    desk.main.run("language.sv")
    desk.wait()
    assert [row.word for row in window.messages.model.rows] == ["Spärrad", "Notering"]
    assert window.messages.told.text().startswith("Skrivet 2026-03-10 av admin")
    desk.main.run("language.en")
    desk.sign_in(desk.work.actor("viewer", "DISK1"))
    window.messages.acting.retranslate()
    assert not window.messages.acting.apply.isEnabled()
    assert "messages.create" in window.messages.acting.apply.toolTip()


def test_notes_are_added_deleted_and_printed(desk: Desk, database: Database, library: Library, tmp_path: Path) -> None:
    """E12."""
    window = desk.details("1001")
    window.notes_action.trigger()
    desk.wait()
    dialog = desk.find(window, NotesDialog, "notes_dialog")
    desk.write(dialog.text.editor, "Välkommen")
    desk.click(dialog, "note_visible_editor")
    dialog.add_button.setFocus()
    desk.click(dialog, "note_add")
    desk.wait()
    assert [(row.text, row.visible) for row in dialog.model.rows] == [("Välkommen", True), ("Boken väntar i disken", True)]
    assert window.header.notes.text() == "See notes (2)"
    assert dialog.focusWidget() is dialog.text.editor, "where the next note is written, not at Close beside it"
    assert dialog.sheet(dialog.model.rows[0]) == ("Stadsbiblioteket, 10/03/2026, card 1001", "Välkommen")
    desk.click(dialog, "note_delete")
    desk.click(desk.find(dialog, QDialog, "question"), "question_action")
    desk.wait()
    with database.reading() as session:
        assert len(session.scalars(select(Note).where(Note.patron_id == library.patrons["1001"])).all()) == 1
    desk.write(dialog.text.editor, "Half a note")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.click(desk.find(dialog, QDialog, "question"), "question_other")
    desk.gone(window, "notes_dialog")


def test_an_address_is_invalidated_beside_its_value(desk: Desk, database: Database, library: Library) -> None:
    """E11: fee, message, frame; gone with a new one."""
    set_unit_setting(desk.work(), "address-fee", "25", "SDB")
    window = desk.details("1001")
    desk.tab(window, "4")
    with database.reading() as session:
        number = session.scalars(select(Contact.id).where(Contact.kind == "email")).one()
    button = desk.find(window, QWidget, f"invalidate_contact_{number}")
    assert button.accessibleName() == "Invalidate E-mail anna.ek@example.org"
    desk.click(window, f"invalidate_contact_{number}")
    question = desk.find(window, QDialog, "question")
    assert "anna.ek@example.org" in " ".join(label.text() for label in question.findChildren(QLabel))
    desk.click(question, "question_action")
    desk.gone(window, "question")
    desk.wait()
    assert "kr\u00a025.00 was charged." in window.data.banner.text
    assert not desk.find(window, QWidget, "section_contact_mark").isVisible()
    assert QApplication.focusWidget() is desk.find(window, QWidget, "section_contact_edit")
    desk.tab(window, "5")
    assert lines(window) == [("Invalid address", "E-mail: anna.ek@example.org"), ("Note", "Ring före leverans")]
    assert window.messages.told.text() == "Written 10/03/2026 by admin, Stadsbiblioteket."
    desk.tab(window, "4")
    desk.click(window, "section_contact_edit")
    desk.click(window, "add_row")
    menu = desk.find(window, QMenu, "add_row_menu")
    next(action for action in menu.actions() if action.data() == "email").trigger()
    menu.close()
    desk.wait()
    desk.type(window, "contact:+1:value", "anna.ny@example.org")
    desk.click(window, "save_section")
    desk.wait()
    window.tabs.choose("5")  # the menu left no window active, which keys would go to
    desk.wait()
    assert lines(window) == [("Note", "Ring före leverans")], "a new value clears it"


@pytest.mark.styled
def test_what_comes_from_outside_is_shown_and_printed_as_text(desk: Desk, library: Library, tmp_path: Path) -> None:
    """patrons.md: markup, formulas, right-to-left marks, NUL, emoji, ten thousand characters."""
    anna = library.patrons["1001"]
    add_message(desk.work(), anna, MessageText("block", NASTY))
    add_message(desk.work(), anna, MessageText("note", '=HYPERLINK("x")'))
    add_note(desk.work(), anna, NASTY)
    save_section(desk.work(), SectionDraft(patron_id=anna, section="name", seen={"first_name": "Anna"}, values={"first_name": "\u202eannA"}))
    window = desk.details("1001", stop=True)
    sign = desk.find(window, QDialog, "stop_sign")
    assert "<U+202E>annA" in sign.windowTitle()
    assert sign.height() < 768
    texts = [label.text() for label in sign.findChildren(QLabel) if label.text().startswith("<img")]
    assert texts
    assert all("<U+202E>" in text and "\u2400" in text for text in texts)
    desk.qtbot.keyClick(sign, Qt.Key.Key_Escape)
    desk.gone(window, "stop_sign")
    desk.tab(window, "5")
    assert "<U+202E>" in window.messages.whole.toPlainText()
    file = tmp_path / "messages.csv"
    window.messages.tools.write(file)
    written = file.read_text(encoding="utf-8-sig")
    assert "'=HYPERLINK" in written
    assert '"=HYPERLINK' not in written
    pages: list[int] = []
    assert save_pdf(tmp_path / "note.pdf", "Note", lambda printer: pages.append(paint_text(printer, "<b>Note</b>", NASTY)))
    assert pages[0] > 1
    window.notes_action.trigger()
    desk.wait()
    dialog = desk.find(window, NotesDialog, "notes_dialog")
    assert dialog.height() < 768
    assert "<U+202E>annA" in dialog.windowTitle()
    desk.click(dialog, "notes_close")
    desk.gone(window, "notes_dialog")

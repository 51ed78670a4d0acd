"""Two at the same account: both versions field by field, what was removed meanwhile, marks of what changed elsewhere (X8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPlainTextEdit, QWidget
from sqlalchemy import delete, select

from app.database.engine import Database
from app.domain.changes import Changes
from app.models.audit_entry import AuditEntry
from app.models.message import Message, Note
from app.models.patron import Card, Contact, ManualBlock, Patron
from app.services.patron_blocks import block_patron, unblock_patron
from tests.library import Library
from tests.windows.patrons.desk import Desk
from tests.windows.patrons.two import Two

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def two(desk: Desk, database: Database, library: Library) -> Two:
    return Two(desk, database, library)


@pytest.fixture
def lonely(desk: Desk, database: Database, library: Library) -> Two:
    """The same with somebody who has nothing."""
    return Two(desk, database, library, "1003")


@dataclass(frozen=True, kw_only=True)
class Case:
    """Two fields of a section, each changed to something different by two."""

    section: str
    fields: tuple[str, ...]
    mine: tuple[Any, ...]
    theirs: tuple[Any, ...]


CASES = [
    Case(section="name", fields=("first_name", "middle_name"), mine=("Annika", "Mia"), theirs=("Anne", "Lo")),
    Case(section="identity", fields=("birth_date", "identity_number"), mine=(date(1980, 2, 3), "19811228-9874"), theirs=(date(1981, 12, 28), "")),
    Case(section="account", fields=("expires", "active"), mine=(date(2027, 1, 1), False), theirs=(date(2028, 1, 1), None)),
    Case(section="preferences", fields=("language",), mine=("en",), theirs=("cs",)),
    Case(section="guardian", fields=("guardian", "guardian_email"), mine=("Bo Ek", "bo@example.org"), theirs=("Eva Ek", "eva@example.org")),
    Case(section="consent", fields=("loan_history",), mine=("yes",), theirs=("no",)),
    Case(section="alert", fields=("permanent_alert",), mine=("Ring först",), theirs=("Skriv först",)),
]


def test_each_field_that_two_changed_is_shown_and_chosen_by_itself(two: Two) -> None:
    """In every section; the first field is kept as mine, the second as theirs."""
    for case in CASES:
        mine, theirs = dict(zip(case.fields, case.mine, strict=True)), {k: v for k, v in zip(case.fields, case.theirs, strict=True) if v is not None}
        before = two.section(case.section)
        two.put(case.section, mine)
        two.elsewhere(case.section, theirs)
        two.save()
        clash = [field for field in case.fields if theirs.get(field, before[field]) not in (before[field], mine[field])]
        assert [d.key for d in two.window.data.conflict._differences] == clash, case.section
        assert all(label and seen != other != own for label, seen, other, own in two.rows()), case.section
        two.choose(case.fields[0])
        assert two.section(case.section) == {**before, **mine, **{field: theirs[field] for field in clash[1:]}}
        assert two.window.data.editor is None, case.section


def test_the_same_change_by_two_is_no_conflict(two: Two) -> None:
    for case in CASES[:3]:
        mine = dict(zip(case.fields, case.mine, strict=True))
        two.put(case.section, mine)
        two.elsewhere(case.section, mine)
        two.save()
        assert not two.window.data.conflict.isVisible(), case.section
        assert two.window.data.editor is None, case.section
        assert {key: two.section(case.section)[key] for key in mine} == mine


@pytest.fixture
def rows(two: Two) -> dict[str, str]:
    """The keys of Anna's rows without their last part: her e-mail, her card, an address made for it."""
    two.elsewhere("addresses", {"address:+1:kind": "postal", "address:+1:street": "Storgatan 1", "address:+1:city": "Lindby"}, told=True)
    with two.database.reading() as session:
        email = session.scalars(select(Contact.id).where(Contact.patron_id == two.patron_id, Contact.kind == "email")).one()
        card = session.scalars(select(Card.id).where(Card.patron_id == two.patron_id)).one()
    address = next(key.rpartition(":")[0] for key in two.section("addresses"))
    return {"contact": f"contact:{email}", "cards": f"card:{card}", "addresses": address}


@pytest.mark.parametrize("keep", [True, False])
def test_a_row_that_two_changed_is_shown_with_its_name(two: Two, rows: dict[str, str], keep: bool) -> None:
    for section, field, mine, theirs, label in (
        ("contact", "value", "mia@example.org", "lo@example.org", "E-mail"),
        ("cards", "state", "other", "lost", "Card number 1001, State"),
        ("addresses", "street", "Lillgatan 2", "Nygatan 3", "Postal address, Street"),
    ):
        key = f"{rows[section]}:{field}"
        two.put(section, {key: mine})
        two.elsewhere(section, {key: theirs})
        two.save()
        assert [row[0] for row in two.rows()] == [label]
        two.choose(*([key] if keep else []))
        assert two.section(section)[key] == (mine if keep else theirs)


@pytest.mark.parametrize("keep", [True, False])
def test_a_row_changed_here_and_removed_there_comes_back_only_if_mine_is_kept(two: Two, rows: dict[str, str], keep: bool) -> None:
    for section, field, mine in (("contact", "value", "mia@example.org"), ("addresses", "street", "Lillgatan 2")):
        key = f"{rows[section]}:{field}"
        before = two.section(section)
        two.put(section, {key: mine})
        two.elsewhere(section, {f"{rows[section]}:gone": True})
        two.save()
        ((_label, seen, theirs, own),) = two.rows()
        assert (seen, theirs, own) == (before[key], "removed", mine)
        two.choose(*([key] if keep else []))
        there = [value for name, value in two.section(section).items() if name.endswith(f":{field}")]
        assert (mine in there) is keep
        assert before[key] not in there
        if keep and section == "addresses":
            assert "Lindby" in two.section(section).values(), "the fields that were not typed come back as they were seen"


@pytest.mark.parametrize("keep", [True, False])
def test_a_row_removed_here_and_changed_there_goes_only_if_mine_is_kept(two: Two, rows: dict[str, str], keep: bool) -> None:
    for section, field, theirs in (("contact", "value", "lo@example.org"), ("addresses", "street", "Nygatan 3")):
        row = rows[section]
        two.put(section, {f"{row}:gone": True})
        two.elsewhere(section, {f"{row}:{field}": theirs})
        two.save()
        ((_label, seen, other, own),) = two.rows()
        assert theirs in other
        assert theirs not in seen
        assert own == "removed"
        two.choose(*([f"{row}:gone"] if keep else []))
        assert (f"{row}:{field}" in two.section(section)) is not keep
        if not keep:
            assert two.section(section)[f"{row}:{field}"] == theirs


def test_a_row_that_both_removed_is_no_conflict(two: Two, rows: dict[str, str]) -> None:
    for section in ("contact", "addresses"):
        gone = {f"{rows[section]}:gone": True}
        two.put(section, gone)
        two.elsewhere(section, gone)
        two.save()
        assert not two.window.data.conflict.isVisible(), section
        assert two.window.data.editor is None, section


def test_a_third_change_while_the_versions_are_compared_is_shown_too(two: Two) -> None:
    two.put("name", {"first_name": "Annika"})
    two.elsewhere("name", {"first_name": "Anne"})
    two.save()
    two.elsewhere("name", {"first_name": "Anita"})
    two.choose("first_name")
    assert two.rows() == [("First name", "Anne", "Anita", "Annika")]
    two.choose("first_name")
    assert two.section("name")["first_name"] == "Annika"


def test_what_is_typed_on_while_the_versions_are_compared_is_not_lost(two: Two) -> None:
    two.put("name", {"first_name": "Annika"})
    two.elsewhere("name", {"first_name": "Anne"})
    two.save()
    two.put("name", {"middle_name": "Mia"})
    two.choose("first_name")
    assert two.rows() == [("First name", "Anna", "Anne", "Annika")]
    two.choose("first_name")
    assert (two.section("name")["first_name"], two.section("name")["middle_name"]) == ("Annika", "Mia")


def test_leaving_the_comparison_keeps_the_section_open_with_what_is_typed(two: Two) -> None:
    two.put("name", {"first_name": "Annika"})
    two.elsewhere("name", {"first_name": "Anne"})
    two.save()
    two.desk.click(two.window.data.conflict, "conflict_cancel")
    assert two.window.data.editor is not None
    assert two.window.data.editor.fields["first_name"].value() == "Annika"
    two.save()
    assert two.window.data.conflict.isVisible()


# changed elsewhere


def test_a_section_changed_elsewhere_is_marked_until_it_is_read(two: Two) -> None:
    two.elsewhere("name", {"first_name": "Anne"}, told=True)
    assert two.mark("name") == "changed elsewhere"
    assert [two.mark(section) for section in ("identity", "contact", "cards")] == ["", "", ""]
    two.desk.click(two.window, "section_name_mark")
    assert two.mark("name") == ""


def test_a_mark_is_read_once_the_tab_is_left_or_the_pen_pressed(two: Two) -> None:
    two.elsewhere("name", {"first_name": "Anne"}, told=True)
    two.elsewhere("consent", {"loan_history": "no"}, told=True)
    two.desk.click(two.window, "section_name_edit")
    assert (two.mark("name"), two.mark("consent")) == ("", "changed elsewhere")
    two.desk.tab(two.window, "1")
    two.desk.tab(two.window, "4")
    assert two.mark("consent") == ""


def test_an_open_section_keeps_what_is_typed_and_says_that_it_changed_elsewhere(two: Two) -> None:
    two.put("name", {"first_name": "Annika"})
    editor = two.window.data.editor
    assert editor is not None
    editor.fields["first_name"].setFocus()
    two.elsewhere("name", {"middle_name": "Lo"}, told=True)
    assert two.window.data.editor is editor
    assert editor.fields["first_name"].value() == "Annika"
    assert two.mark("name") == "changed elsewhere"
    two.save()
    assert (two.section("name")["first_name"], two.section("name")["middle_name"]) == ("Annika", "Lo")
    assert two.mark("name") == ""


def test_what_one_saves_oneself_is_not_marked(two: Two, rows: dict[str, str]) -> None:
    two.desk.click(two.window, "section_addresses_mark")
    for section, values in (("name", {"first_name": "Annika"}), ("contact", {f"{rows['contact']}:gone": True})):
        two.put(section, values)
        two.save()
        two.tell(None)
        assert [name for name in two.window.data.boxes if two.mark(name)] == []


def test_rows_changed_elsewhere_are_marked_and_the_marked_row_and_filter_stay(two: Two, database: Database) -> None:
    two.desk.tab(two.window, "5")
    tab = two.window.messages
    before = len(tab.model.rows)
    tell = block_patron(two.desk.work(), two.patron_id, "Stulet kort")
    two.tell(tell)
    assert len(tab.model.rows) == before + 1
    assert len(tab.model.changed_elsewhere) == (1 if before else 0)


def test_notes_written_elsewhere_come_into_the_open_list_and_the_marked_one_stays(two: Two, database: Database, library: Library) -> None:
    two.window.notes_action.trigger()
    two.desk.wait()
    dialog: Any = two.desk.find(two.window, QDialog, "notes_dialog")
    marked = dialog.table.current_row()
    with database.writing() as session:
        place = library.organisations["lindby"]
        note = Note(organisation_id=place, patron_id=two.patron_id, text="Ring efter tolv", created_at=two.desk.client.clock(), created_by="desk")
        session.add(note)
        session.commit()
        new = note.id
    two.tell(Changes(frozenset({"note"}), (("note", new),), "somebody else"))
    assert new in [row.id for row in dialog.model.rows]
    assert dialog.table.current_row() == marked
    assert dialog.model.changed_elsewhere == {new}
    two.desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    two.desk.gone(two.window, "notes_dialog")


def test_an_archive_that_is_shown_stays_when_something_changed_elsewhere(two: Two, database: Database, library: Library) -> None:
    with database.writing() as session:
        own = {"organisation_id": library.organisations["lindby"], "patron_id": two.patron_id, "created_at": two.desk.client.clock()}
        session.add(Message(**own, kind="note", text="Utrett", archived_at=two.desk.client.clock()))
        session.commit()
    two.desk.tab(two.window, "5")
    two.desk.click(two.window, "show_archived")
    two.desk.wait()
    tab = two.window.messages
    assert "Utrett" in [row.text for row in tab.model.rows]
    two.tell(block_patron(two.desk.work(), two.patron_id, "Stulet kort"))
    assert {"Utrett", "Stulet kort"} <= {row.text for row in tab.model.rows}


# removed meanwhile


def remove(database: Database, patron_id: int) -> Changes:
    """Take the account away with all that refers to it."""
    with database.writing() as session:
        from app.models.base import Base

        for table in reversed(Base.metadata.sorted_tables):
            if "patron_id" in table.c and table.name != AuditEntry.__tablename__:
                session.execute(delete(table).where(table.c.patron_id == patron_id))
        session.execute(delete(Patron).where(Patron.id == patron_id))
        session.commit()
    return Changes(frozenset({"patron"}), (("patron", patron_id),), "somebody else")


@pytest.mark.parametrize("told", [True, False])
def test_an_account_removed_meanwhile_is_told_and_what_is_typed_can_be_copied(lonely: Two, database: Database, told: bool) -> None:
    lonely.put("name", {"first_name": "Annika", "middle_name": "Mia"})
    changes = remove(database, lonely.patron_id)
    if told:
        lonely.tell(changes)
    else:
        lonely.save()
    banner = lonely.window.banner
    assert "The account was removed meanwhile." in banner.text
    assert lonely.desk.find(banner, QPlainTextEdit, "detail_text").toPlainText() == "First name: Annika\nMiddle name: Mia"
    editor = lonely.window.data.editor
    assert editor is not None
    assert editor.fields["first_name"].editor.isEnabled()
    assert not editor.save_button.isEnabled()
    assert lonely.window.close_button.isEnabled()
    assert lonely.window.unsaved(), "closing asks"
    assert not lonely.desk.find(lonely.window, QAbstractButton, "section_contact_edit").isEnabled()
    assert not lonely.window.loans.isEnabled()


def test_an_account_removed_while_it_is_only_looked_at_is_told_and_the_keys_still_close_it(lonely: Two, database: Database) -> None:
    lonely.desk.tab(lonely.window, "1")
    lonely.window.page().setFocus()
    lonely.tell(remove(database, lonely.patron_id))
    assert lonely.window.banner.text == "The account was removed meanwhile."
    focused = QApplication.focusWidget()
    assert focused is lonely.window.close_button
    lonely.desk.qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not lonely.window.isVisible()


# blocks


def dialog_of(two: Two) -> Any:
    two.desk.click(two.window, "block_patron")
    return two.desk.find(two.window, QDialog, "block_dialog")


def test_a_block_set_elsewhere_while_the_dialog_is_open_is_said_and_the_comment_stays(two: Two) -> None:
    dialog = dialog_of(two)
    two.desk.type(dialog, "block_comment", "sedan")
    two.tell(block_patron(two.desk.work(), two.patron_id, "Stulet kort"))
    assert dialog.banner.text == "The account was blocked elsewhere meanwhile.\nStulet kort"
    assert not dialog.action.isEnabled()
    assert dialog.comment.value() == "sedan"
    two.tell(unblock_patron(two.desk.work(), two.patron_id, "Hittat"))
    assert dialog.banner.isHidden()
    two.desk.click(dialog, "block_account")
    two.desk.wait()
    two.desk.gone(two.window, "block_dialog")


@pytest.mark.parametrize("told", [True, False])
def test_a_block_is_lifted_by_whoever_saw_it(two: Two, database: Database, told: bool) -> None:
    """Lifted and set anew by somebody else, with another comment: that is said before it is lifted too."""
    two.tell(block_patron(two.desk.work(), two.patron_id, "Stulet kort"))
    dialog = dialog_of(two)
    two.desk.type(dialog, "block_comment", "klart")
    unblock_patron(two.desk.work(), two.patron_id, "Hittat")
    changes = block_patron(two.desk.work(), two.patron_id, "Hotade personalen")
    if told:
        two.tell(changes)
    else:
        two.desk.click(dialog, "block_account")
        two.desk.wait()
    assert dialog.banner.text == "The block was changed elsewhere meanwhile.\nThis is lifted now: Hotade personalen"
    assert dialog.comment.value() == "klart"
    two.desk.click(dialog, "block_account")
    two.desk.wait()
    two.desk.gone(two.window, "block_dialog")
    with database.reading() as session:
        lifted = select(ManualBlock.lifted_comment).where(ManualBlock.patron_id == two.patron_id).order_by(ManualBlock.id)
        assert session.scalars(lifted).all() == ["Hittat", "klart"]


def test_a_block_lifted_elsewhere_while_the_dialog_is_open_is_said(two: Two) -> None:
    two.tell(block_patron(two.desk.work(), two.patron_id, "Stulet kort"))
    dialog = dialog_of(two)
    two.desk.type(dialog, "block_comment", "klart")
    two.tell(unblock_patron(two.desk.work(), two.patron_id, "Hittat"))
    assert dialog.banner.text.startswith("The block was lifted elsewhere meanwhile.")
    assert not dialog.action.isEnabled()
    assert dialog.comment.value() == "klart"
    two.desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    two.desk.gone(two.window, "block_dialog")
    assert two.desk.find(two.window, QWidget, "block_patron").isEnabled()

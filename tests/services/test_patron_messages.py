"""Messages, notes and invalid addresses: who may, what they stop, what becomes of them, and what the log keeps (E2, E4-E6, E11, E12)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.messages import LONGEST, MessageText
from app.domain.patron_edit import SectionDraft
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted, Protected
from app.models.audit_entry import AuditEntry
from app.models.debt import Debt
from app.models.message import Message, Note
from app.models.patron import Address, Contact, PatronWord
from app.queries.patron_account import Account, get_account
from app.queries.patron_sections import read_patron_data
from app.services.categories import set_policy, set_unit_setting
from app.services.patron_addresses import invalidate_address, invalidate_kind
from app.services.patron_messages import add_message, archive_message, edit_message, remove_message
from app.services.patron_notes import add_note, remove_note
from app.services.patrons import save_section
from tests.conftest import Clock, Works
from tests.library import NOW, Library

NASTY = '<img src=x onerror=1>\u202e=HYPERLINK("x")\x00\U0001f600' + "å" * 9_900
"""What comes from outside: markup, a formula, a right-to-left mark, NUL, an emoji, and much of it."""


def account(database: Database, library: Library, card: str = "1001") -> Account:
    with database.reading() as session:
        return get_account(session, library.patrons[card], NOW)


def log(database: Database, patron_id: int) -> list[tuple[str, str, str]]:
    with database.reading() as session:
        rows = session.scalars(select(AuditEntry).where(AuditEntry.patron_id == patron_id).order_by(AuditEntry.at, AuditEntry.id))
        return [(row.what, row.entity, f"{row.before}{row.after}{row.comment}") for row in rows]


def test_a_message_is_written_changed_archived_and_removed_and_the_log_keeps_no_text(database: Database, work: Works, library: Library, clock: Clock) -> None:
    """E4, E5: created by, when, where; edited by, when; archived when."""
    anna = library.patrons["1001"]
    made = add_message(work(login="librarian", at="SDB"), anna, MessageText("alert", "  Ring modern \n", "LL"))
    clock.advance(minutes=5)
    edit_message(work(), made, MessageText("block", "Ring fadern", "AA"), seen=MessageText("alert", "Ring modern"))
    clock.advance(minutes=5)
    with database.reading() as session:
        row = session.get_one(Message, made)
        assert (row.kind, row.text, row.initials, row.created_by, row.created_at_id) == (
            "block",
            "Ring fadern",
            "LL",
            "librarian",
            library.organisations["SDB"],
        )
        assert (row.edited_by, row.edited_initials, (row.edited_at or NOW) > row.created_at) == ("admin", "AA", True)
    assert [block.kind.value for block in account(database, library).state.blocks] == ["message"]
    archive_message(work(login="librarian"), made)
    assert account(database, library).state.blocks == ()
    with pytest.raises(Invalid, match="archive"):
        archive_message(work(), made)
    with pytest.raises(Invalid, match="archive"):
        edit_message(work(), made, MessageText("note", "x"))
    remove_message(work(), made)
    kept = log(database, anna)
    assert [(what, entity) for what, entity, _ in kept] == [(what, "message") for what in ("add", "change", "archive", "remove")]
    assert "Ring" not in "".join(text for *_, text in kept)
    with pytest.raises(NotFound):
        remove_message(work(), made)


def test_who_may_not_is_refused_each_by_its_own_permission(database: Database, work: Works, library: Library) -> None:
    """roles.md: the desk may write messages and notes, not change, archive or remove them; nobody those of another account organisation."""
    anna = library.patrons["1001"]
    made, note = add_message(work(login="desk"), anna, MessageText("note", "x")), add_note(work(login="desk"), anna, "y")
    refused: list[tuple[str, str, Callable[[], object]]] = [
        ("viewer", "messages.create", lambda: add_message(work(login="viewer"), anna, MessageText("note", "x"))),
        ("desk", "messages.edit", lambda: edit_message(work(login="desk"), made, MessageText("note", "z"))),
        ("desk", "messages.archive", lambda: archive_message(work(login="desk"), made)),
        ("desk", "messages.remove", lambda: remove_message(work(login="desk"), made)),
        ("viewer", "notes.create", lambda: add_note(work(login="viewer"), anna, "y")),
        ("desk", "notes.remove", lambda: remove_note(work(login="desk"), note)),
        ("desk", "patrons.edit", lambda: invalidate_kind(work(login="desk"), anna, "email")),
    ]
    for _, permission, command in refused:
        with pytest.raises(NotPermitted) as caught:
            command()
        assert caught.value.permission == permission
    elsewhere = library.patrons["1005"]
    for command in (lambda: add_message(work(login="librarian"), elsewhere, MessageText("note", "x")), lambda: add_note(work(login="desk"), elsewhere, "y")):
        with pytest.raises(NotFound):
            command()


def test_initials_are_asked_for_at_writing_and_at_changing_where_the_account_organisation_says_so(database: Database, work: Works, library: Library) -> None:
    """E4, and what can't be a message."""
    anna = library.patrons["1001"]
    made = add_message(work(), anna, MessageText("note", "x"))
    set_unit_setting(work(), "ask-initials", "1", "lindby")
    for command in (lambda: add_message(work(), anna, MessageText("alert", "x", " ")), lambda: edit_message(work(), made, MessageText("note", "y"))):
        with pytest.raises(Invalid) as caught:
            command()
        assert caught.value.field == "initials"
    edit_message(work(), made, MessageText("note", "y", "AA"))
    for written, field in (
        (MessageText("invalid-address", "x", "A"), "kind"), (MessageText("note", " \n", "A"), "text"), (MessageText("note", "x" * (LONGEST + 1), "A"), "text"),
        (MessageText("note", "x", "A" * 21), "initials"),
    ):  # fmt: skip
        with pytest.raises(Invalid) as caught:
            add_message(work(), anna, written)
        assert caught.value.field == field


def test_two_who_change_the_same_message_hear_of_each_other(work: Works, library: Library) -> None:
    """X8."""
    made = add_message(work(), library.patrons["1001"], MessageText("note", "first"))
    seen = MessageText("note", "first")
    edit_message(work(), made, MessageText("alert", "theirs", "TT"), seen)
    commands: tuple[Callable[[], object], ...] = (
        lambda: edit_message(work(), made, MessageText("note", "mine"), seen), lambda: archive_message(work(), made, seen),
        lambda: remove_message(work(), made, seen),
    )  # fmt: skip
    for command in commands:
        with pytest.raises(Conflict) as caught:
            command()
        assert caught.value.theirs == MessageText("alert", "theirs", "TT")
    edit_message(work(), made, MessageText("note", "mine"), MessageText("alert", "theirs"))


def test_a_note_to_the_patron_is_added_and_deleted(database: Database, work: Works, library: Library) -> None:
    """E12: seen by the patron or not."""
    anna = library.patrons["1001"]
    hidden, shown = add_note(work(login="desk"), anna, " Hälsa \n"), add_note(work(), anna, NASTY, visible=True)
    assert account(database, library).notes == 3
    with database.reading() as session:
        found = [session.get_one(Note, number) for number in (hidden, shown)]
        assert [(note.text.startswith("Hälsa"), note.visible, note.created_by) for note in found] == [(True, False, "desk"), (False, True, "admin")]
        assert found[1].text == NASTY.replace("\x00", "\u2400")
    remove_note(work(), hidden)
    with pytest.raises(NotFound):
        remove_note(work(), hidden)
    assert account(database, library).notes == 2
    assert [(what, entity) for what, entity, _ in log(database, anna)] == [("add", "note"), ("add", "note"), ("remove", "note")]
    with pytest.raises(Invalid):
        add_note(work(), anna, "  ")


def test_an_invalid_address_is_out_of_use_charged_said_and_gone_with_a_new_one(database: Database, work: Works, library: Library) -> None:
    """E11: the value can be read back from the message, with unit, staff and day."""
    anna = library.patrons["1001"]
    set_unit_setting(work(), "address-fee", "25", "SDB")
    done = invalidate_kind(work(login="librarian", at="DISK1"), anna, "email")
    assert (done.subject, done.value, done.fee) == ("email", "anna.ek@example.org", 2_500)
    with database.reading() as session:
        assert session.scalars(select(Contact.kind).where(Contact.patron_id == anna)).all() == ["mobile"]
        assert not session.scalars(select(PatronWord).where(PatronWord.patron_id == anna, PatronWord.word.like("%example%"))).all()
        row = session.get_one(Message, done.message_id)
        assert (row.subject, row.text, row.created_by, row.created_at_id) == ("email", "anna.ek@example.org", "librarian", library.organisations["SDB"])
        debt = session.get_one(Debt, done.debt_id)
        assert (debt.kind, debt.amount, debt.point_id) == ("address", 2_500, library.organisations["DISK1"])
        assert [line["text"] for line in debt.lines or ()] == ["Invalid-address fee: anna.ek@example.org"]
    assert [reason.what.value for reason in account(database, library).state.stop] == ["invalid-address"]
    with pytest.raises(NotFound):
        invalidate_kind(work(), anna, "email")
    for command in (remove_message, archive_message):
        with pytest.raises(Protected):
            command(work(), done.message_id)
    with database.reading() as session:
        seen = dict(read_patron_data(session, anna).sections["contact"])
    new = {"contact:+1:kind": "email", "contact:+1:value": "anna@example.com"}
    save_section(work(), SectionDraft(patron_id=anna, section="contact", seen=seen, values={**seen, **new}))
    assert account(database, library).state.stop == ()


def test_which_address_is_meant_must_be_clear_and_as_it_was_seen(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    with database.writing() as session:
        own = {"patron_id": anna, "organisation_id": library.organisations["lindby"]}
        session.add_all(Contact(**own, kind=kind, value=value) for kind, value in (("work", "+46700000002"), ("email", "anna@example.net")))
        session.add(Address(**own, kind="billing", street="Boxen", city="Lindby"))
        session.commit()
        emails = {row.value: row.id for row in session.scalars(select(Contact).where(Contact.patron_id == anna))}
    for kind in ("phone", "email"):
        with pytest.raises(Invalid, match="several"):
            invalidate_kind(work(), anna, kind)
    assert invalidate_kind(work(), anna, "phone", "+46700000002").subject == "phone"
    assert invalidate_kind(work(), anna, "postal").value == "Ekgatan 3\n123 46 Lindby"
    row = f"contact:{emails['anna@example.net']}"
    with pytest.raises(Conflict) as caught:
        invalidate_address(work(), anna, row, "anna@example.org")
    assert caught.value.theirs == "anna@example.net"
    set_unit_setting(work(), "address-fee", "25", "SDB")
    set_policy(work(), "vuxen", "no-automatic-fee", "1", "SDB")
    assert invalidate_address(work(at="DISK1"), anna, row, "anna@example.net").fee == 0
    with pytest.raises(NotFound):
        invalidate_address(work(), anna, row, "anna@example.net")

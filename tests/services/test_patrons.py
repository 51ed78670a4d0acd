"""Looking at an account and changing its data: permission, log before and after, two people at once, search words in step (Q1, Q4, X8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.patron_edit import SectionDraft
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.message import Message
from app.models.patron import Address, Card, Contact, Patron, PatronWord
from app.services.patrons import open_patron, save_section, section_fields
from tests.conftest import Works
from tests.library import NOW, TODAY, Library

Edit = Callable[..., SectionDraft]


@pytest.fixture
def edit(database: Database, library: Library) -> Edit:
    """Makes a draft of a section as it is now, with other values."""

    def edit(card: str, section: str, **values: Any) -> SectionDraft:
        with database.reading() as session:
            patron = session.get_one(Patron, library.patrons[card])
            seen = section_fields(session, patron, section)
        wanted = {key.replace("__", ":").replace("new", "+"): value for key, value in values.items()}
        return SectionDraft(patron_id=patron.id, section=section, seen=seen, values={**seen, **wanted})

    return edit


def entries(database: Database, library: Library, card: str = "1001") -> list[AuditEntry]:
    with database.reading() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.patron_id == library.patrons[card]).order_by(AuditEntry.at, AuditEntry.entity)))


def words_of(session: Session, patron_id: int) -> set[str]:
    return set(session.scalars(select(PatronWord.word).where(PatronWord.patron_id == patron_id)))


@pytest.mark.parametrize("login", ["viewer", "desk", "librarian"])
def test_looking_at_an_account_is_logged(database: Database, work: Works, library: Library, login: str) -> None:
    """patrons.md: opening a patron's details: who, when, where."""
    changes = open_patron(work(login=login, at="SDB"), library.patrons["1001"])
    (entry,) = entries(database, library)
    assert (entry.what, entry.login, entry.point_id, entry.role) == ("open", login, library.organisations["SDB"], login)
    assert not changes.kinds, "nobody else's window has anything to read again"


def test_accounts_of_another_account_organisation_are_not_there(database: Database, work: Works, library: Library) -> None:
    """roles.md: rows of other account organisations are unseen."""
    with pytest.raises(NotFound):
        open_patron(work(login="librarian"), library.patrons["1005"])
    with pytest.raises(NotFound):
        save_section(work(login="librarian"), SectionDraft(patron_id=library.patrons["1005"], section="name", seen={}, values={"first_name": "x"}))
    with pytest.raises(NotFound):
        open_patron(work(), 999_999)
    assert not entries(database, library, "1005")


@pytest.mark.parametrize("login", ["viewer", "desk", "parameters"])
def test_only_who_may_edit_changes_patron_data(database: Database, work: Works, library: Library, edit: Edit, login: str) -> None:
    with pytest.raises(NotPermitted) as caught:
        save_section(work(login=login), edit("1001", "name", first_name="Annika"))
    assert caught.value.permission == "patrons.edit"
    assert not entries(database, library)


def test_only_the_changed_fields_are_written_and_logged(database: Database, work: Works, library: Library, edit: Edit) -> None:
    changes = save_section(work(login="librarian"), edit("1001", "name", first_name="Annika", middle_name="Elisabet"))
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        assert (patron.first_name, patron.middle_name, patron.last_name, patron.version, patron.sort_key) == ("Annika", "Elisabet", "Ek", 2, "ek, annika")
        assert set(session.scalars(select(PatronWord.sort_key).where(PatronWord.patron_id == patron.id))) == {"ek, annika"}
        assert words_of(session, patron.id) >= {"annika", "elisabet", "ek", "1001", "example", "46700000001", "lindby"}
        assert "anna" in words_of(session, patron.id), "of the e-mail address"
    (entry,) = entries(database, library)
    assert (entry.what, entry.entity, entry.login) == ("change", "patron", "librarian")
    assert (entry.before, entry.after) == ({"first_name": "Anna", "middle_name": ""}, {"first_name": "Annika", "middle_name": "Elisabet"})
    assert changes.ids_of("patron") == {library.patrons["1001"]}


def test_saving_nothing_writes_nothing(database: Database, work: Works, library: Library, edit: Edit) -> None:
    assert not save_section(work(), edit("1001", "name")).kinds
    assert not entries(database, library)


def test_two_who_change_different_fields_both_have_their_way(database: Database, work: Works, library: Library, edit: Edit) -> None:
    mine = edit("1001", "name", first_name="Annika")
    save_section(work(), edit("1001", "name", preferred_name="Nanna"))
    save_section(work(), mine)
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        assert (patron.first_name, patron.preferred_name) == ("Annika", "Nanna")


def test_the_second_to_change_the_same_field_sees_both_versions(database: Database, work: Works, library: Library, edit: Edit) -> None:
    """X8."""
    mine = edit("1001", "name", first_name="Annika", middle_name="E")
    save_section(work(), edit("1001", "name", first_name="Anne"))
    with pytest.raises(Conflict) as caught:
        save_section(work(), mine)
    seen, own, theirs = caught.value.seen, caught.value.mine, caught.value.theirs
    assert isinstance(seen, dict)
    assert isinstance(own, dict)
    assert isinstance(theirs, dict)
    assert [fields["first_name"] for fields in (seen, own, theirs)] == ["Anna", "Annika", "Anne"]
    save_section(work(), mine.on_top_of(theirs, frozenset({"first_name"})))
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        assert (patron.first_name, patron.middle_name) == ("Annika", "E")


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("section", "values", "field"),
    [
        ("name", {"last_name": "", "first_name": " "}, "last_name"),
        ("identity", {"birth_date": date(2026, 3, 11)}, "birth_date"),
        ("identity", {"identity_number": "19800517-0000"}, "identity_number"),
        ("account", {"patron_category_id": 999}, "patron_category_id"),
        ("account", {"home_unit_id": 999}, "home_unit_id"),
        ("account", {"home_unit_id": "ABY"}, "home_unit_id"),
        ("account", {"home_unit_id": "DISK1"}, "home_unit_id"),
        ("guardian", {"guardian_email": "nobody"}, "guardian_email"),
        ("contact", {"contact__new1__kind": "email", "contact__new1__value": "anna@"}, "contact:+1:value"),
        ("contact", {"contact__new1__kind": "mobile", "contact__new1__value": "12"}, "contact:+1:value"),
    ],
)  # fmt: skip
def test_a_value_that_can_not_be_is_refused_at_its_field(
    database: Database, work: Works, library: Library, edit: Edit, section: str, values: dict[str, Any], field: str
) -> None:
    wanted = {key: library.organisations.get(value, value) if isinstance(value, str) else value for key, value in values.items()}
    with pytest.raises(Invalid) as caught:
        save_section(work(), edit("1001", section, **wanted))
    assert caught.value.field == field
    assert not entries(database, library)


def test_a_right_identity_number_is_kept(database: Database, work: Works, library: Library, edit: Edit) -> None:
    save_section(work(), edit("1001", "identity", identity_number="19811228-9874"))
    with database.reading() as session:
        assert session.get_one(Patron, library.patrons["1001"]).identity_number == "19811228-9874"


def test_an_odd_value_that_was_imported_does_not_stand_in_the_way_of_others(database: Database, work: Works, library: Library, edit: Edit) -> None:
    with database.writing() as session:
        session.get_one(Patron, library.patrons["1003"]).birth_date = date(1784, 1, 9)
        session.commit()
    save_section(work(), edit("1003", "identity", identity_number=""))
    save_section(work(), edit("1003", "account", home_unit_id=library.organisations["HAM"], expires=date(2030, 1, 1), active=False))
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1003"])
        assert (patron.birth_date, patron.active, patron.home_unit_id) == (date(1784, 1, 9), False, library.organisations["HAM"])


def test_an_alert_and_a_consent_keep_since_when_and_by_whom(database: Database, work: Works, library: Library, edit: Edit) -> None:
    """E1."""
    save_section(work(login="librarian"), edit("1001", "alert", permanent_alert="Hör illa"))
    save_section(work(), edit("1001", "consent", loan_history="yes"))
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        assert (patron.permanent_alert_since, patron.permanent_alert_by, patron.loan_history_since) == (TODAY, "librarian", TODAY)
    save_section(work(), edit("1001", "alert", permanent_alert=""))
    with database.reading() as session:
        patron = session.get_one(Patron, library.patrons["1001"])
        assert (patron.permanent_alert_since, patron.permanent_alert_by) == (None, "")


def _key(draft: SectionDraft, value: str) -> str:
    """Return the row of a draft that holds a value (`contact__12`)."""
    key = next(key for key, found in draft.seen.items() if found == value)
    return "__".join(key.split(":")[:2])


def test_contact_data_are_added_changed_and_removed_each_with_its_entry(database: Database, work: Works, library: Library, edit: Edit) -> None:
    now = edit("1001", "contact")
    mail, mobile = _key(now, "anna.ek@example.org"), _key(now, "+46700000001")
    values = {f"{mail}__value": "ae@example.org", f"{mobile}__gone": True, "contact__new1__kind": "phone", "contact__new1__value": " 08-123 45 67 "}
    changes = save_section(work(), edit("1001", "contact", **values))
    with database.reading() as session:
        rows = session.execute(select(Contact.kind, Contact.value).where(Contact.patron_id == library.patrons["1001"]).order_by(Contact.id))
        assert [tuple(row) for row in rows] == [("email", "ae@example.org"), ("phone", "08-123 45 67")]
        found = words_of(session, library.patrons["1001"])
        assert {"ae@example.org", "081234567"} <= found
        assert not {"anna.ek@example.org", "46700000001"} & found
    assert sorted((e.what, e.entity) for e in entries(database, library)) == [("add", "contact"), ("change", "contact"), ("remove", "contact")]
    assert changes.touches("contact", "patron")


def test_a_new_address_clears_the_message_of_the_invalid_one(database: Database, work: Works, library: Library, edit: Edit) -> None:
    """E11: saving a new value of the same kind clears it."""
    anna = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        session.scalars(select(Contact).where(Contact.kind == "email")).one().valid = False
        for subject in ("email", "postal"):
            session.add(Message(**anna, kind="invalid-address", subject=subject, text="x", created_at=NOW, created_by="desk"))
        session.commit()
    mail = _key(edit("1001", "contact"), "anna.ek@example.org")
    save_section(work(), edit("1001", "contact", **{f"{mail}__value": "ny@example.org"}))
    with database.reading() as session:
        assert session.scalars(select(Contact.valid).where(Contact.value == "ny@example.org")).one()
        assert session.scalars(select(Message.subject).where(Message.kind == "invalid-address")).all() == ["postal"]
    street = _key(edit("1001", "addresses"), "Ekgatan 3")
    save_section(work(), edit("1001", "addresses", **{f"{street}__street": "Nygatan 1", f"{street}__postcode": "214 55"}))
    with database.reading() as session:
        assert session.scalars(select(Message).where(Message.kind == "invalid-address")).all() == []
        assert session.scalars(select(Address.postcode)).all() == ["214 55"]
        assert {"nygatan", "21455"} <= words_of(session, library.patrons["1001"])


def test_a_lost_card_gives_way_to_a_new_one(database: Database, work: Works, library: Library, edit: Edit) -> None:
    old = _key(edit("1001", "cards"), "1001")
    with pytest.raises(Invalid):
        save_section(work(), edit("1001", "cards", card__new1__number="1009", card__new1__state="current"))
    save_section(work(), edit("1001", "cards", **{f"{old}__state": "lost"}, card__new1__number="1009", card__new1__state="current"))
    with database.reading() as session:
        cards = session.execute(select(Card.number, Card.folded, Card.state, Card.since).where(Card.patron_id == library.patrons["1001"]).order_by(Card.id))
        assert [tuple(row) for row in cards] == [("1001", "1001", "lost", TODAY), ("1009", "1009", "current", TODAY)]
        assert {"1001", "1009"} <= words_of(session, library.patrons["1001"])


def test_a_card_number_of_another_account_is_refused_in_a_sentence(database: Database, work: Works, library: Library, edit: Edit) -> None:
    with pytest.raises(AlreadyExists, match="Another account has this card number"):
        save_section(work(), edit("1001", "cards", card__new1__number="1002", card__new1__state="other"))
    assert not entries(database, library)


def test_rows_of_another_account_can_not_be_reached_through_a_draft(work: Works, library: Library, edit: Edit) -> None:
    other = _key(edit("1002", "cards"), "1002")
    draft = edit("1001", "cards", **{f"{other}__number": "9999", f"{other}__state": "other"})
    with pytest.raises(NotFound):
        save_section(work(), draft)


@pytest.mark.parametrize("name", ["<img src=x>", "=HYPERLINK(1)", "\u202eabc", "a\0b", "\ud800", "😀" * 300])
def test_a_name_may_be_any_text(database: Database, work: Works, library: Library, edit: Edit, name: str) -> None:
    save_section(work(), edit("1003", "name", last_name=name))
    with database.reading() as session:
        assert session.get_one(Patron, library.patrons["1003"]).last_name

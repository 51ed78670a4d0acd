"""`patron add`, `patron set`, `patron renew`, cards and PIN: one account by the columns of the file of patrons (cli.md, Q9)."""

from __future__ import annotations

from datetime import date

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.pins import is_easy
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted, Several
from app.models.audit_entry import AuditEntry
from app.models.loan import Loan
from app.models.parameter_rule import ParameterRule
from app.models.patron import Address, Card, Contact, Patron, PatronPin
from app.services.base_rules import complete_base_rules
from app.services.patron_cards import replace_lost_card
from app.services.patron_files.one import add_patron, renew_account, set_field
from app.services.patron_pins import random_pin, set_pin
from tests.conftest import Works
from tests.library import Library

NEW = {"card": "9001", "last_name": "Ny", "home_unit": "SDB", "email": "ny@example.org"}


def patron_of(session: Session, card: str) -> Patron:
    return session.scalars(select(Patron).join(Card, Card.patron_id == Patron.id).where(Card.number == card)).one()


def test_an_account_is_made_by_who_may_and_says_all_that_is_wrong(database: Database, work: Works, library: Library) -> None:
    with pytest.raises(NotPermitted):
        add_patron(work(login="desk", at="SDB"), NEW)
    with pytest.raises(AlreadyExists):
        add_patron(work(login="librarian", at="SDB"), NEW | {"card": "1001"})
    with pytest.raises(Several) as caught:
        add_patron(work(login="librarian", at="SDB"), NEW | {"email": "@", "birth_date": "soon", "category": "nix"})
    assert len(caught.value.reasons) == 3
    patron_id = add_patron(work(login="librarian", at="SDB"), NEW)
    with database.writing() as session:
        patron = patron_of(session, "9001")
        assert (patron.id, patron.patron_category_id, patron.overdue_warning) == (patron_id, library.categories["standard"], True)
        complete_base_rules(session)
        rule = ParameterRule.parameter == "overdue-warning-auto"
        for row in session.scalars(select(ParameterRule).where(rule, ParameterRule.organisation_id == library.organisations["lindby"])):
            row.number = 0
        session.commit()
    add_patron(work(login="librarian", at="SDB"), NEW | {"card": "9002"}, pin="4071")
    with database.reading() as session:
        kept = session.scalars(select(PatronPin.hash).where(PatronPin.patron_id == patron_of(session, "9002").id)).one()
        assert PasswordHasher().verify(kept, "4071")
        assert patron_of(session, "9002").overdue_warning is False, "by overdue-warning-auto"


def test_one_field_is_set_or_taken_away(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    for field, text in (
        ("first_name", "Annika"), ("birth_date", ""), ("category", "talbok"), ("phone", "08-123 45 67"), ("email", ""), ("street", ""), ("postcode", ""),
        ("city", ""), ("active", "0"), ("permanent_alert", "Ring"), ("overdue_warning", "no"),
    ):  # fmt: skip
        set_field(work(login="librarian", at="SDB"), anna, field, text)
    with database.reading() as session:
        patron = session.get_one(Patron, anna)
        assert (patron.first_name, patron.birth_date, patron.patron_category_id, patron.active) == ("Annika", None, library.categories["talbok"], False)
        assert (patron.permanent_alert, patron.permanent_alert_by, patron.overdue_warning) == ("Ring", "librarian", False)
        assert {row.kind for row in session.scalars(select(Contact).where(Contact.patron_id == anna))} == {"mobile", "phone"}
        assert not session.scalars(select(Address).where(Address.patron_id == anna)).all(), "an address of which nothing is left goes"
        assert len(session.scalars(select(AuditEntry).where(AuditEntry.patron_id == anna)).all()) == 11
        due = session.scalars(select(Loan.due_date).where(Loan.patron_id == anna, Loan.returned_at.is_(None)).order_by(Loan.due_date)).all()
        assert due == [date(2026, 2, 26), date(2026, 3, 24)], "another category leaves the due dates of loans"
    for field, text, refusal in (("last_name", " ", Invalid), ("nix", "1", Invalid), ("home_unit", "ABY", (Invalid, NotFound)), ("email", "@", Invalid)):
        with pytest.raises(refusal):
            set_field(work(login="librarian", at="SDB"), anna, field, text)
    with pytest.raises(NotPermitted):
        set_field(work(login="desk", at="SDB"), anna, "first_name", "x")


def test_renewing_makes_it_valid_for_as_long_as_the_home_unit_says_never_shorter(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    assert renew_account(work(login="librarian", at="SDB"), anna) == date(2029, 3, 10)
    set_field(work(), anna, "expires", "2040-01-01")
    assert renew_account(work(), anna) == date(2040, 1, 1)
    with database.reading() as session:
        assert session.get_one(Patron, anna).expires == date(2040, 1, 1)


def test_a_lost_card_is_replaced_and_a_card_is_set_by_name(database: Database, work: Works, library: Library) -> None:
    anna, desk = library.patrons["1001"], {"login": "librarian", "at": "SDB"}
    replace_lost_card(work(**desk), anna, " 1001n ")
    for number, refusal in (("1001", AlreadyExists), ("1002", AlreadyExists), (" ", Invalid)):
        with pytest.raises(refusal):
            replace_lost_card(work(**desk), anna, number)
    with pytest.raises(NotPermitted):
        replace_lost_card(work(login="desk", at="SDB"), anna, "1")
    set_field(work(**desk), anna, "other_cards", "a1; a2")
    set_field(work(**desk), anna, "card", "1001m")
    set_field(work(**desk), anna, "other_cards", "a2;a3")
    for field, text in (("prefix", "Dr"), ("work", "08-123 45 67"), ("street2", "c/o Berg"), ("county", "Län")):
        set_field(work(**desk), anna, field, text)
    with database.reading() as session:
        found = {card.number: card.state for card in session.scalars(select(Card).where(Card.patron_id == anna))}
        assert found == {"1001": "lost", "1001n": "withdrawn", "1001m": "current", "a1": "withdrawn", "a2": "other", "a3": "other"}
        assert patron_of(session, "a3").prefix == "Dr"
        place = session.scalars(select(Address).where(Address.patron_id == anna)).one()
        assert (place.street, place.street2, place.county) == ("Ekgatan 3", "c/o Berg", "Län")
    with pytest.raises(Invalid, match="postcode"):
        set_field(work(**desk), anna, "postcode", "1234")
    set_field(work(**desk), anna, "country", "Norge")
    set_field(work(**desk), anna, "postcode", "1234")


def test_a_new_pin_is_kept_as_a_hash_and_told_to_nobody(database: Database, work: Works, library: Library) -> None:
    anna = library.patrons["1001"]
    for pin in ("123", "12a4", "1234", "7777", "9876", "1" * 13, "١٩٢٨"):
        with pytest.raises(Invalid):
            set_pin(work(), anna, pin)
    with pytest.raises(NotPermitted):
        set_pin(work(login="desk", at="SDB"), anna, "4071")
    for pin in ("4071", "5290"):
        set_pin(work(login="librarian", at="SDB"), anna, pin)
    assert not is_easy(random_pin())
    with database.reading() as session:
        kept = session.execute(select(PatronPin.hash, PatronPin.set_at).where(PatronPin.patron_id == anna)).one()
        assert PasswordHasher().verify(kept.hash, "5290")
        entries = session.scalars(select(AuditEntry).where(AuditEntry.patron_id == anna)).all()
        assert [(entry.what, entry.before, entry.after, entry.comment) for entry in entries] == [("new-pin", None, None, "")] * 2

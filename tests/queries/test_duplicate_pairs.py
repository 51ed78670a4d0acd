"""Likely duplicates of a whole account organisation: by number, by birth date and name in any order and mistyped, by e-mail and name (X18)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.models.patron import Card, Contact, Patron
from app.queries.duplicate_pairs import list_duplicate_pairs
from app.services.patron_index import sort_key
from tests.library import NOW, Library

BORN = date(1980, 5, 17)
PEOPLE: dict[str, dict[str, object]] = {
    "a1": {"first_name": "Ann", "last_name": "Ek", "birth_date": BORN},
    "a2": {"first_name": "Ek", "last_name": "Anna", "birth_date": BORN},
    "a3": {"first_name": "Anna", "last_name": "Eriksdotter", "birth_date": BORN},
    "b1": {"first_name": "Christina", "last_name": "Lindqvist", "birth_date": BORN},
    "b2": {"first_name": "Kristina", "last_name": "Lindqvist", "birth_date": BORN},
    "c1": {"first_name": "Ola", "last_name": "Berg", "identity_number": "19121212-1212"},
    "c2": {"first_name": "Olof", "last_name": "Dahl", "identity_number": "121212+1212"},
    "d1": {"first_name": "Åsa", "last_name": "Hög", "email": "asa@example.org"},
    "d2": {"first_name": "Asa", "last_name": "Hog", "email": "ASA@example.org"},
    "d3": {"first_name": "Nils", "last_name": "Hög", "email": "asa@example.org"},
    "e1": {"first_name": "Ola", "last_name": "Berg", "birth_date": date(1990, 1, 1), "hidden": True},
    "e2": {"first_name": "Ola", "last_name": "Berg", "birth_date": date(1990, 1, 1)},
}


def _fill(database: Database, library: Library) -> None:
    lindby = library.organisations["lindby"]
    with database.writing() as session:
        for card, values in PEOPLE.items():
            about = dict(values)
            email = about.pop("email", None)
            patron = Patron(
                organisation_id=lindby, patron_category_id=library.categories["vuxen"], home_unit_id=library.organisations["SDB"], created_at=NOW,
                sort_key=sort_key(str(about["last_name"]), str(about["first_name"])), **about,
            )  # fmt: skip
            session.add(patron)
            session.flush()
            session.add(Card(organisation_id=lindby, patron_id=patron.id, number=card, folded=card))
            if email:
                session.add(Contact(organisation_id=lindby, patron_id=patron.id, kind="email", value=email))
        session.commit()


def test_pairs_are_told_with_their_reasons_the_likeliest_first(database: Database, session: Session, library: Library) -> None:
    _fill(database, library)
    found = list_duplicate_pairs(session, library.organisations["lindby"])
    told = [(pair.first.card, pair.second.card, pair.score, [why.value for why in pair.why]) for pair in found.rows]
    assert told == [
        ("c1", "c2", 100, ["identity-number"]),
        ("1001", "a2", 90, ["name"]),
        ("1001", "a1", 60, ["similar-name"]),
        ("a1", "a2", 60, ["similar-name"]),
        ("b1", "b2", 60, ["similar-name"]),
        ("d1", "d2", 50, ["email", "namesake"]),
    ]
    assert found.count == 6
    assert (found.rows[1].first.name, found.rows[1].second.birth_date) == ("Ek, Anna", BORN)
    assert list_duplicate_pairs(session, library.organisations["aby"]).rows == ()


def test_a_key_that_very_many_have_pairs_nobody(database: Database, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    _fill(database, library)
    monkeypatch.setattr("app.queries.duplicate_pairs._CROWD", 2)
    cards = [(pair.first.card, pair.second.card) for pair in list_duplicate_pairs(session, library.organisations["lindby"]).rows]
    assert ("c1", "c2") in cards
    assert ("d1", "d2") not in cards, "three have the address"

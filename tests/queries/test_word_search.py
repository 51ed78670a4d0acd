"""Searching against a naive search over the same rows: the same page by page, whatever way the rows are found."""

from __future__ import annotations

import random
from datetime import date

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

import app.queries.word_phases as word_phases
from app.database.engine import Database
from app.models.patron import Patron, PatronWord
from app.queries.organisation import load_tree
from app.queries.patrons import PatronSearch, Standpoint, find_patrons
from app.services.patron_index import Findable, rows_of, sort_key, words_of
from tests.counting import statements
from tests.library import NOW, TODAY, Library

_LAST, _FIRST = ("Anders", "Andersson", "Lars", "Larsson", "Ek"), ("Anna", "Anders", "Lars", "Lisa", "Ek")
_TEXTS = ("an", "an la", "lisa lars", "l an storg", "storg 1", "ek lisa zz")
_WAYS = ((2_000, 500, 2_000, 5_000, 60_000), (1, 2, 0, 5_000, 60_000), (1, 2, 2_000, 4, 60_000), (1, 2, 2_000, 4, 20))
"""How many rows are rare, how far is glanced, what is soon, how far is walked, and of how many rows a word is looked through."""


def _crowd(database: Database, library: Library) -> list[tuple[str, int, set[str], int]]:
    """Add patrons of few names; return of each its sort key, id, words and category."""
    dice, account = random.Random(19), library.organisations["lindby"]
    made: list[tuple[str, int, set[str], int]] = []
    with database.writing() as session:
        unit = session.scalars(select(Patron.home_unit_id)).first()
        rows: list[dict[str, object]] = []
        for _ in range(60):
            last, first, category = dice.choice(_LAST), dice.choice(_FIRST), dice.choice([library.categories[code] for code in ("vuxen", "barn")])
            patron = Patron(
                organisation_id=account, patron_category_id=category, home_unit_id=unit, last_name=last, first_name=first, created_at=NOW,
                birth_date=date(1970, 1, 1), sort_key=sort_key(last, first),
            )  # fmt: skip
            session.add(patron)
            session.flush()
            words = words_of(Findable(names=(last, first), places=(f"Storgatan {dice.randint(1, 12)}",)))
            rows += rows_of(patron.id, account, patron.sort_key, words)
            made.append((patron.sort_key, patron.id, set(words), category))
        session.execute(insert(PatronWord), rows)
        session.commit()
    return sorted(made)


def _naive(people: list[tuple[str, int, set[str], int]], text: str, category: int | None) -> list[int]:
    asked = text.split()
    left = [one for one in people if all(any(word.startswith(each) for word in one[2]) for each in asked) and category in (None, one[3])]
    phase = {one[1]: next((n for n, each in enumerate(asked) if one[0].startswith(each)), len(asked)) for one in left}
    return [number for _, _, number in sorted((phase[one[1]], one[0], one[1]) for one in left)]


def test_every_way_of_finding_gives_what_a_naive_search_gives(database: Database, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    session.rollback()
    people, known = _crowd(database, library), set(library.patrons.values())
    at = Standpoint(load_tree(session), library.organisations["DISK1"], NOW, TODAY)
    for rare, glanced, soon, walked, many in _WAYS:
        monkeypatch.setattr(word_phases, "RARE", rare)
        monkeypatch.setattr(word_phases, "GLANCED", glanced)
        monkeypatch.setattr(word_phases, "SOON", soon)
        monkeypatch.setattr(word_phases, "WALKED", walked)
        monkeypatch.setattr(word_phases, "MANY", dict.fromkeys(word_phases.MANY, many))
        for text in _TEXTS:
            for category in (None, library.categories["barn"]):
                search = PatronSearch(text=text, account_id=library.organisations["lindby"], category_id=category)
                page = find_patrons(session, search, at, size=19)
                ids = list(page.ids)
                while page.next is not None:
                    assert len(page.ids) == 19
                    page = find_patrons(session, search, at, page.next, size=19)
                    ids += page.ids
                assert [number for number in ids if number not in known] == _naive(people, text, category), (text, category, rare, glanced, soon, walked, many)


def test_a_server_is_asked_once_where_a_walk_finds_a_page(database: Database, session: Session, library: Library) -> None:
    at = Standpoint(load_tree(session), library.organisations["DISK1"], NOW, TODAY)
    with statements(session) as sent:
        page = find_patrons(session, PatronSearch(text="", account_id=library.organisations["lindby"], in_debt=True), at, size=1)
    assert page.ids == (library.patrons["1001"],)
    assert page.next is not None
    assert len(sent) == (1 if database.is_postgresql else 2), "the embedded file finds out first how far the way leads"

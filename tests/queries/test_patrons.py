"""Finding patrons: one box, words in any order, marks of letters, pages, who is hidden (patrons.md, Search; Q1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.patron_edit import SectionDraft
from app.domain.text import fold
from app.models.debt import Debt
from app.models.message import Message
from app.models.patron import Card, Patron, PatronWord
from app.queries.organisation import load_tree
from app.queries.patron_rows import PatronRow, search_patrons
from app.queries.patrons import PatronSearch, Standpoint, find_patrons
from app.queries.sought import PAGE
from app.services.patron_cards import replace_lost_card
from app.services.patrons import save_section
from tests.conftest import Works
from tests.counting import statements
from tests.library import NOW, TODAY, Library

Find = Callable[..., list[int]]


def standpoint(session: Session, library: Library) -> Standpoint:
    """The desk, on the day of the library."""
    return Standpoint(load_tree(session), library.organisations["DISK1"], NOW, TODAY)


@pytest.fixture
def find(session: Session, library: Library) -> Find:
    """Finds the cards of the patrons that a text finds."""
    cards = {number: card for card, number in library.patrons.items()}

    def find(text: str, **more: object) -> list[int]:
        search = PatronSearch(text=text, account_id=library.organisations["lindby"], **more)  # type: ignore[arg-type]
        found = find_patrons(session, search, standpoint(session, library))
        return [int(cards[number]) for number in found.ids]

    return find


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("ek", [1001, 1004]),
        ("EK", [1001, 1004]),
        ("ek d", [1004]),
        ("anna ek", [1001]),
        ("e a", [1001]),
        ("1002", [1002]),
        ("100", [1003, 1001, 1004, 1002]),
        ("åb", [1002]),
        ("dvořák", [1003]),
        ("x", []),
        ("", []),
        (" ,- ", []),
        ("e%", [1001, 1004]),
        ("_", []),
    ],
)
def test_every_word_is_a_prefix_in_any_order(find: Find, text: str, cards: list[int]) -> None:
    assert find(text) == cards


def test_typing_without_marks_finds_letters_with_marks_when_nothing_matches_exactly(find: Find) -> None:
    assert find("aberg") == [1002]
    assert find("Dvorakova Ceslava") == [1003]
    assert find("a") == [1001], "å is a letter of its own: Åberg is not found while something matches exactly"
    assert find("ék") == []


def test_names_that_begin_so_come_before_names_that_hold_it(find: Find, work: Works, library: Library) -> None:
    draft = SectionDraft(patron_id=library.patrons["1003"], section="name", seen={"middle_name": ""}, values={"middle_name": "Ekdal"})
    save_section(work(), draft)
    assert find("ek") == [1001, 1004, 1003]
    assert find("1003 ek") == [1003]


def test_everything_of_an_account_is_found_by(find: Find, work: Works, library: Library) -> None:
    """Birth date in three forms, telephone however it is written, e-mail, street and town."""
    anna = library.patrons["1001"]
    seen = {"contact:+1:kind": None, "contact:+1:value": None}
    save_section(work(), SectionDraft(patron_id=anna, section="contact", seen=seen, values={"contact:+1:kind": "work", "contact:+1:value": "+46 8 123 45 67"}))
    replace_lost_card(work(), anna, "AB-12/7")
    assert find("1234-5 ab") == []
    for text in (
        "ab-12/7", "AB-12", "1980-05-17", "19800517", "800517", "anna.ek@example.org", "example", "ekgatan 3", "12346",
        "123 46 Lindby", "+46 8 12345", "08-123 45 67", "0812345", "46700000001", "070-000 00 01",
    ):  # fmt: skip
        assert find(text) == [1001], text


def test_only_the_own_account_organisation_is_searched(find: Find, session: Session, library: Library) -> None:
    assert find("ödlund") == []
    aby = PatronSearch(text="ödlund", account_id=library.organisations["aby"])
    assert find_patrons(session, aby, standpoint(session, library)).ids == (library.patrons["1005"],)


def test_home_units_expiry_and_what_was_deleted_elsewhere_narrow_it(find: Find, database: Database, library: Library) -> None:
    with database.writing() as writing:
        writing.get_one(Patron, library.patrons["1003"]).hidden = True
        writing.commit()
    assert find("1003") == []
    assert find("1003", with_hidden=True) == [1003]
    assert find("ek", with_expired=False) == [1001]
    assert find("100", units=frozenset({library.organisations["HAM"]})) == [1002]


def _crowd(database: Database, library: Library, count: int) -> None:
    """Add patrons named Ekman 0, Ekman 1 …: every other one has a debt and an alert message."""
    lindby = library.organisations["lindby"]
    with database.writing() as session:
        model = session.execute(select(Patron.patron_category_id, Patron.home_unit_id).where(Patron.id == library.patrons["1001"])).one()
        people = [
            Patron(
                organisation_id=lindby, patron_category_id=model[0], home_unit_id=model[1], last_name="Ekman", first_name=f"{n:03d}", created_at=NOW,
                birth_date=date(1990, 1, 1), sort_key=fold(f"Ekman, {n:03d}"),
            )
            for n in range(count)
        ]  # fmt: skip
        session.add_all(people)
        session.flush()
        rows = [{"organisation_id": lindby, "patron_id": p.id, "word": w, "exact": 1, "sort_key": p.sort_key} for p in people for w in ("ekman", p.first_name)]
        session.execute(insert(PatronWord), rows)
        session.add_all(Card(organisation_id=lindby, patron_id=p.id, number=f"9{p.first_name}", folded=f"9{p.first_name}") for p in people)
        for p in people[::2]:
            session.add(Debt(organisation_id=lindby, patron_id=p.id, kind="manual", amount=500, since=NOW))
            session.add(Message(organisation_id=lindby, patron_id=p.id, kind="alert", text="!", created_at=NOW, created_by="desk"))
        session.commit()


def test_pages_follow_one_another_without_gap_or_double(database: Database, session: Session, library: Library) -> None:
    _crowd(database, library, 2 * PAGE + 30)
    search = PatronSearch(text="ek", account_id=library.organisations["lindby"])
    at = standpoint(session, library)
    page = find_patrons(session, search, at)
    ids, pages = list(page.ids), 1
    while page.next is not None:
        page = find_patrons(session, search, at, page.next)
        ids += page.ids
        pages += 1
    assert pages == 3
    assert len(ids) == len(set(ids)) == 2 * PAGE + 32
    names = [session.get_one(Patron, number).sort_key for number in ids]
    assert names == sorted(names)


def _rows(session: Session, library: Library, text: str) -> tuple[list[PatronRow], int]:
    search = PatronSearch(text=text, account_id=library.organisations["lindby"])
    with statements(session) as seen:
        page = search_patrons(session, search, load_tree(session), NOW, library.organisations["DISK1"])
    session.rollback()  # what is written meanwhile is seen by the next transaction
    return list(page.rows), len(seen)


def test_a_page_takes_the_same_number_of_queries_however_many_rows(database: Database, session: Session, library: Library) -> None:
    rows, few = _rows(session, library, "ekma")
    assert rows == []
    _crowd(database, library, 40)
    (row,), one = _rows(session, library, "ekman 001")
    rows, many = _rows(session, library, "ekman")
    assert (row.card, len(rows)) == ("9001", 40)
    assert few < one
    assert abs(many - one) <= 3, "one more word is one more phase"


def test_rows_show_balance_frame_and_how_somebody_is_reached(session: Session, library: Library) -> None:
    (anna,), _ = _rows(session, library, "anna ek")
    assert (anna.name, anna.card, anna.balance, anna.frame.value) == ("Ek, Anna", "1001", 2_500, "brown")
    assert anna.reach is not None
    assert (anna.reach.kind, anna.reach.text) == ("phone", "+46700000001")
    (bo,), _ = _rows(session, library, "1002")
    assert (bo.frame.value, bo.reach) == ("red", None)
    (dag,), _ = _rows(session, library, "1004")
    assert (dag.frame.value, dag.expires) == ("grey", TODAY - timedelta(days=10))


HOSTILE = ("<img src=x>", "=HYPERLINK(1)", "\u202eabc", "x" * 10_000, "😀", "x\0y", "'; drop table patron; --", " ".join("abcdefghij") * 20)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_only_texts(find: Find, text: str) -> None:
    assert find(text) == []


def test_a_name_of_any_text_is_found_again(find: Find, work: Works, library: Library) -> None:
    """Names from outside are text: markup, formulas, emoji, a word of 1,000 letters."""
    name = "<b>Bobby</b> =1+1 \u202eRTL 😀 " + "x" * 900
    draft = SectionDraft(patron_id=library.patrons["1003"], section="name", seen={"last_name": "Dvořáková"}, values={"last_name": name})
    save_section(work(), draft)
    for text in ("bobby", "1", "rtl", "x" * 900, "x" * 950):
        assert 1003 in find(text), text
    assert find("dvořáková") == []

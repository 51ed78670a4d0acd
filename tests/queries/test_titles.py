"""Finding titles by their words and those of their copies, with filters and pages (D7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.search import indexed
from app.domain.text import fold, words
from app.models.copy import Title, TitleWord
from app.models.patron_category import CategorySetting
from app.models.reservation import Reservation
from app.queries.copies import find_copy, get_copy_info, list_copies
from app.queries.sought import PAGE
from app.queries.titles import TitlePage, TitleSearch, search_titles
from app.services.copy_status import set_status
from app.services.items import register_title
from tests.conftest import Works
from tests.counting import statements
from tests.library import TODAY, Library


def _page(session: Session, library: Library, text: str, **more: Any) -> TitlePage:
    session.rollback()
    return search_titles(session, TitleSearch(text=text, account_id=library.organisations["lindby"], today=TODAY, **more))


def _found(session: Session, library: Library, text: str, **more: Any) -> list[str]:
    return [row.title for row in _page(session, library, text, **more).rows]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("gösta", ["Gösta Berlings saga"]), ("gosta", ["Gösta Berlings saga"]), ("selma saga", ["Gösta Berlings saga"]), ("B21", ["Saltkråkan"]),
        ("b2", ["Saltkråkan"]), ("l", ["Gösta Berlings saga", "Saltkråkan"]), ("saltkråkan selma", []), ("", []),
    ],
)  # fmt: skip
def test_titles_are_found_by_their_words_and_barcodes(session: Session, library: Library, text: str, titles: list[str]) -> None:
    assert _found(session, library, text) == titles


def test_an_isbn_is_found_in_both_lengths_and_any_writing_and_a_shelf_by_its_words(session: Session, work: Works, library: Library) -> None:
    copy: dict[str, Any] = {"barcode": "N-1", "owner_id": library.organisations["SDB"], "shelf": "Hc Ågr"}
    register_title(work(), {"title": "Hem", "isbn": "91-7263-099-X"}, copy)
    for text in ("917263099x", "91-7263-099-X", "978-91-7263-099-4", "9789172630994", "hc ågr", "n-1", "N-1"):
        assert _found(session, library, text) == ["Hem"], text


def test_filters_ask_for_a_copy_that_has_all_of_it(session: Session, work: Works, library: Library) -> None:
    both = ["Gösta Berlings saga", "Saltkråkan"]
    ham, sdb = (frozenset({library.organisations[code]}) for code in ("HAM", "SDB"))
    assert _found(session, library, "l", units=ham) == both
    assert _found(session, library, "l", media_type_id=library.media_types["dvd"]) == ["Saltkråkan"]
    assert _found(session, library, "l", status="on-loan", units=ham) == []
    assert _found(session, library, "l", status="on-loan", units=sdb) == both
    assert _found(session, library, "l", status="available", units=sdb) == ["Saltkråkan"]  # both copies of the other are out
    set_status(work(), library.copies["B13"], "missing")
    assert _found(session, library, "l", status="missing") == ["Gösta Berlings saga"]


def test_rows_count_copies_in_a_fixed_number_of_statements(session: Session, library: Library) -> None:
    with statements(session) as sent:
        one = _page(session, library, "saltkråkan").rows
    with statements(session) as more:
        assert len(_page(session, library, "l").rows) == 2
    assert (one[0].copies, one[0].free, one[0].waiting, one[0].media_types) == (3, 2, 1, ("DVD",))
    assert len(more) <= len(sent) + 1


@pytest.mark.usefixtures("library")
def test_pages_follow_one_another_without_gap_or_repeat(session: Session, database: Database, library: Library) -> None:
    account = library.organisations["lindby"]
    with database.writing() as writing:
        names = [f"Boken {n:03}" if n % 2 else f"Nya boken {n:03}" for n in range(2 * PAGE + 30)]
        rows = [{"organisation_id": account, "number": f"T{n}", "title": name, "sort_key": fold(name)} for n, name in enumerate(names)]
        writing.execute(insert(Title), rows)
        ids = {row.title: row.id for row in writing.execute(select(Title.title, Title.id))}
        own = [{"title_id": ids[name], "word": word, "exact": exact, "sort_key": fold(name)} for name in names for word, exact in indexed(words(name)).items()]
        writing.execute(insert(TitleWord), [{"organisation_id": account, **each} for each in own])
        writing.commit()
    search = TitleSearch(text="boken", account_id=account, today=TODAY)
    page, seen = search_titles(session, search), []
    while True:
        seen += [row.title for row in page.rows]
        if page.next is None:
            break
        page = search_titles(session, search, page.next)
    assert seen == [*sorted(names[1::2]), *sorted(names[::2])]  # those that begin so come first
    assert len(search_titles(session, search, at_least=PAGE + 1).rows) == 2 * PAGE


def test_copy_information_tells_loan_last_borrower_and_queue(session: Session, library: Library) -> None:
    unit = library.organisations["SDB"]
    lent = get_copy_info(session, library.copies["B21"], unit, TODAY)
    assert lent.loan is not None
    assert (lent.loan.patron, lent.loan.patron_id, lent.loans) == ("Åberg, Bo", library.patrons["1002"], 1)
    assert [(row.place, row.patron, row.state, row.this_copy) for row in lent.queue] == [(1, "Ek, Anna", "active", False)]
    back = get_copy_info(session, library.copies["B22"], unit, TODAY)
    assert (back.loan, back.last.patron if back.last else "", back.loans) == (None, "Ek, Anna", 1)
    assert [row.barcode for row in back.copies] == ["B23", "B21", "B22"]  # Hamnbiblioteket before Stadsbiblioteket
    assert [row.due_date is not None for row in list_copies(session, back.title_id)] == [False, True, False]
    assert find_copy(session, "B22") == library.copies["B22"]
    waiting = session.scalars(select(Reservation)).one()
    waiting.state, waiting.suspended_until, waiting.expires = "suspended", TODAY - timedelta(days=1), TODAY
    session.flush()
    assert [row.state for row in get_copy_info(session, library.copies["B21"], unit, TODAY).queue] == ["active"], "whenever the job runs next"
    assert get_copy_info(session, library.copies["B21"], unit, TODAY + timedelta(days=1)).queue == (), "past its validity"
    search = TitleSearch(text="Saltkråkan", account_id=library.organisations["lindby"], today=TODAY)
    assert [search_titles(session, replace(search, today=TODAY + timedelta(days=late))).rows[0].waiting for late in (0, 1)] == [1, 0]
    session.add(CategorySetting(organisation_id=unit, patron_category_id=library.categories["vuxen"], field="hide-name", number=1))
    session.flush()
    hidden = get_copy_info(session, library.copies["B21"], unit, TODAY)
    assert (hidden.loan.patron if hidden.loan else "", [row.patron for row in hidden.queue]) == ("Åberg, Bo", ["1001"]), "the card, by category"
    elsewhere = get_copy_info(session, library.copies["B22"], library.organisations["HAM"], TODAY)
    assert elsewhere.last is not None
    assert elsewhere.last.patron == "Ek, Anna", "by the category at the unit that looks"

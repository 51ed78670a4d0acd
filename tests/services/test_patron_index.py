"""The words by which an account is found (patrons.md, Search)."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.search import LONGEST
from app.domain.text import words
from app.services.patron_index import Findable, rows_of, sort_key, words_of


def test_everything_that_search_goes_by_is_a_word() -> None:
    found = words_of(
        Findable(
            names=("Anna Elisabet", "Åberg-Ek"), cards=("2040 1187 35",), birth_date=date(1968, 12, 4), phones=("070-174 06 12", "+46 8 123 45"),
            emails=("Anna.Ek@exempel.se",), places=("Ankargatan 4 B", "214 55", "Lindby"),
        )
    )  # fmt: skip
    exact = {word for word, how in found.items() if how}
    assert exact >= {
        "anna", "elisabet", "åberg", "ek", "2040118735", "1968-12-04", "19681204", "681204", "0701740612", "46812345", "0812345", "812345",
        "anna.ek@exempel.se", "exempel", "se", "ankargatan", "4", "b", "214", "55", "21455", "lindby",
    }  # fmt: skip
    assert {word for word, how in found.items() if not how} == {"aberg"}


def test_a_word_that_is_written_without_marks_stays_exact() -> None:
    assert words_of(Findable(names=("Aberg", "Åberg"))) == {"aberg": 1, "åberg": 1}


@given(st.lists(st.text(max_size=200), max_size=4))
def test_words_of_any_text_fit_the_index_and_are_found_by_themselves(texts: list[str]) -> None:
    found = words_of(Findable(names=tuple(texts)))
    assert all(0 < len(word) <= LONGEST for word in found)
    for text in texts:
        assert {word[:LONGEST] for word in words(text)} <= set(found)


def test_lists_are_ordered_by_last_name_then_first() -> None:
    names = [("Ek", "Bo"), ("Ek", ""), ("ek", "Anna"), ("Ekman", "Å")]
    assert sorted(names, key=lambda name: sort_key(*name)) == [("Ek", ""), ("ek", "Anna"), ("Ek", "Bo"), ("Ekman", "Å")]
    assert len(sort_key("x" * 5_000, "y")) == LONGEST


def test_rows_belong_to_the_account() -> None:
    (row,) = rows_of(7, 2, "ek, bo", {"ek": 1})
    assert row == {"patron_id": 7, "organisation_id": 2, "word": "ek", "exact": 1, "sort_key": "ek, bo"}

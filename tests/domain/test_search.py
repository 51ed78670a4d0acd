"""How a search text is read, and what of a shown text it found (patrons.md, Search)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.search import LONGEST, hits, missed, ranges, readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  -  ", []),
        ("an el", [["an", "el"]]),
        ("Ek, ANNA", [["ek", "anna"]]),
        ("2040 1187 35", [["2040118735"], ["2040", "1187", "35"]]),
        ("070-174 06 12", [["070-174", "06", "12"], ["0701740612"], ["070174", "06", "12"]]),
        ("A1-07", [["a1-07"], ["a1", "07"]]),
        ("1234-567", [["1234-567"], ["1234567"]]),
        ("-12-", [["12"]]),
        ("1968-12-04", [["1968-12-04"]]),
        ("1968-12-04 ek", [["1968-12-04", "ek"]]),
        ("Ankargatan 4", [["ankargatan", "4"]]),
        ("Anna.Ek@Example.org", [["anna.ek@example.org"], ["anna", "ek", "example", "org"]]),
        ("O'Brien", [["o", "brien"]]),
    ],
)
def test_a_text_is_read_in_the_ways_that_it_can_be_meant(text: str, expected: list[list[str]]) -> None:
    assert readings(text) == expected


@given(st.text(max_size=300))
def test_any_text_can_be_read_and_asked_for(text: str) -> None:
    for reading in readings(text):
        assert reading
        assert all(reading)
        for low, high in ranges(reading):
            assert low < high
            assert len(low) <= LONGEST


def test_a_word_that_another_begins_with_is_not_asked_for_twice() -> None:
    assert ranges(["an", "anna", "an"]) == ranges(["anna"])


@given(st.text(max_size=60), st.text(max_size=10))
def test_hits_lie_within_the_text_in_order_and_do_not_overlap(text: str, sought: str) -> None:
    end = 0
    for start, length in hits(text, [word for reading in readings(sought) for word in reading]):
        assert start >= end
        assert length > 0
        end = start + length
    assert end <= len(text)


@given(st.text(max_size=60), st.text(max_size=20))
def test_what_is_missed_hits_nothing(text: str, sought: str) -> None:
    reading = [word for reading in readings(sought) for word in reading]
    assert missed(text, reading) == [word for word in reading if not hits(text, [word])]


def test_the_beginnings_of_words_are_marked() -> None:
    assert hits("Elfström, Anna Elsa", ["an", "el"]) == ((0, 2), (10, 2), (15, 2))
    assert hits("Åberg", ["aberg"]) == ()

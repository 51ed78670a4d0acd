"""Finding a function by a few letters."""

from __future__ import annotations

import pytest

from app.windows.command_box import Entry, find

ENTRIES = [
    Entry("units", "Enhetsregister", "Register", "Shift+F9", ("Unit register",)),
    Entry("parameters", "Cirkulationsparametrar", "Administration", "", ("Circulation parameters",)),
    Entry("patrons", "Låntagare", "Låntagare", "Ctrl+F", ("Patrons",)),
    Entry("keys", "Kortkommandon", "Hjälp", "", ("Keys",)),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("enh", "units"),
        ("parametrar", "parameters"),
        ("lan", "patrons"),  # without the ring
        ("LÅN", "patrons"),
        ("unit", "units"),  # in English as well
        ("cp", "parameters"),  # initials
        ("cirkulationsparamtrar", "parameters"),  # a letter left out
        ("kommando", "keys"),
    ],
)
def test_a_few_letters_find_the_function(typed: str, first: str) -> None:
    assert find(ENTRIES, typed)[0].id == first


def test_what_is_like_nothing_finds_nothing() -> None:
    assert find(ENTRIES, "xyz") == []


def test_an_empty_box_shows_everything_in_order() -> None:
    assert find(ENTRIES, "  ") == ENTRIES

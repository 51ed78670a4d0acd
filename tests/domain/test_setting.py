"""Inheritance over a tree: set, overridden, given back, at units under units, against a naive walk (unit-register.md)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.categories import FIELDS, REMINDER_FIELDS
from app.domain.refusals import Invalid
from app.domain.setting import EMPTY, INHERIT, NONE, Effective, Field, Setting, parse, resolve, stand, write

PLACES = range(12)
MOVES = st.tuples(st.sampled_from(PLACES), st.none() | st.just(EMPTY) | st.integers(0, 9).map(Setting))
"""An organisation sets a value, an empty one among them, or gives its own back (None)."""


def naive(parents: list[int], kept: dict[int, Setting], place: int, field: Field) -> Effective:
    """Return what holds at a place: its own, else what holds at the one above."""
    if place in kept and not (field.empty_inherits and kept[place] == EMPTY):
        return Effective(kept[place], place)
    return Effective(field.delivered, None) if place == 0 else naive(parents, kept, parents[place], field)


@given(
    st.tuples(*(st.integers(0, max(0, place - 1)) for place in PLACES)),
    st.lists(MOVES, max_size=30),
    st.sampled_from([FIELDS["reminders-max"], FIELDS["max-fee-adult"], FIELDS["invoice-days"], REMINDER_FIELDS["days"]]),
)
def test_whatever_is_set_overridden_and_given_back_each_place_has_the_nearest_above(
    above: tuple[int, ...], moves: list[tuple[int, Setting | None]], field: Field
) -> None:
    parents, kept = list(above), {}
    for place, value in moves:
        if value is None:
            kept.pop(place, None)
        else:
            kept[place] = value
    own = {(place, field.code): value for place, value in kept.items()}
    for place in PLACES:
        chain = [place]
        while chain[-1]:
            chain.append(parents[chain[-1]])
        expected = naive(parents, kept, place, field)
        assert resolve(chain, field.code, own, field) == expected
        standing = stand(chain, field.code, own, field)
        assert standing.setting == expected.setting
        assert (standing.own is not None) == (expected.organisation_id == place)
        given_back = {at: value for at, value in kept.items() if at != place}
        assert standing.above == naive(parents, given_back, place, field)


TEXTS = st.text(st.characters(exclude_characters="{}"), min_size=1)


@given(TEXTS | st.lists(st.sampled_from(["\\", " ", "\n", NONE, INHERIT]), min_size=1).map("".join))
@example("none")
@example("inherit")
def test_a_text_written_is_read_back_whatever_it_says(text: str) -> None:
    field = REMINDER_FIELDS["text"]
    written = write(field, Setting(text=text))
    assert written.strip() not in {"", NONE, INHERIT}
    assert parse(field, written) == Setting(text=text)


def test_a_text_names_only_placeholders_that_are_filled_in() -> None:
    field = REMINDER_FIELDS["text"]
    assert parse(field, "Hej {first_name}! {title}: {due}. :-} {").text == "Hej {first_name}! {title}: {due}. :-} {"
    with pytest.raises(Invalid, match=r"\{first-name\} is no placeholder; there are: \{first_name\}, "):
        parse(field, "Hej {first-name}!")

"""Names, ages, frames in their order of precedence, and what the Stop sign lists (patrons.md, E1-E3, E9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import AUTOMATIC, Block, BlockKind
from app.domain.messages import MessageKind
from app.domain.patron import Alert, Frame, Standing, StandingMessage, StopKind, age_on, born_by, frame_of, full_name, is_junior, spoken_name, stop_reasons
from app.domain.text import sentence

DAY = date(2026, 3, 10)


def block(kind: BlockKind) -> Block:
    return Block(kind=kind, cause=sentence("why"), stops=("loans",), overridable=True, lifted_by=sentence("pay"), since=DAY)


def message(kind: MessageKind) -> StandingMessage:
    return StandingMessage(kind=kind, text="text", since=DAY, by="desk", subject="email")


EVERYTHING = Standing(
    active=False, blocks=tuple(map(block, BlockKind)), alert=Alert("Hör illa", DAY), overdue=2, debt=100, messages=tuple(map(message, MessageKind))
)
ORDER = [
    (Frame.BLACK, {"active": True}), (Frame.GREY, {"blocks": tuple(block(k) for k in BlockKind if k is not BlockKind.EXPIRED)}),
    (Frame.RED, {"blocks": tuple(block(k) for k in BlockKind if k in AUTOMATIC)}), (Frame.PURPLE, {"blocks": ()}), (Frame.YELLOW, {"alert": Alert(" ")}),
    (Frame.BROWN, {"overdue": 0}), (Frame.ORANGE, {"debt": 0}), (Frame.BLUE, {"messages": ()}), (Frame.NONE, {}),
]  # fmt: skip


def test_each_frame_gives_way_to_the_next_when_its_cause_goes() -> None:
    """E3: black, grey, red, light purple, yellow, brown, orange, light blue, none."""
    standing = EVERYTHING
    for frame, mended in ORDER:
        assert frame_of(standing) is frame
        standing = replace(standing, **mended)  # type: ignore[arg-type]


_CAUSES: dict[Frame, dict[str, object]] = {
    Frame.BLACK: {"active": False}, Frame.GREY: {"blocks": (block(BlockKind.EXPIRED),)}, Frame.RED: {"blocks": (block(BlockKind.MANUAL),)},
    Frame.PURPLE: {"blocks": (block(BlockKind.FEES),)}, Frame.YELLOW: {"alert": Alert("Hör illa", DAY)}, Frame.BROWN: {"overdue": 1},
    Frame.ORANGE: {"debt": 1}, Frame.BLUE: {"messages": (message(MessageKind.NOTE),)},
}  # fmt: skip


@given(st.sets(st.sampled_from(list(_CAUSES))), st.sets(st.sampled_from(list(MessageKind))))
def test_of_whatever_holds_together_the_first_gives_the_frame_and_the_stop_sign_tells_all_it_must(held: set[Frame], written: set[MessageKind]) -> None:
    """E3, E9: each alone, each pair, any number of them."""
    values: dict[str, object] = {}
    for frame in held:
        for name, value in _CAUSES[frame].items():
            values[name] = (*values.get(name, ()), *value) if isinstance(value, tuple) else value  # type: ignore[misc]
    messages = tuple(message(kind) for kind in sorted(written))
    blocks = (*values.get("blocks", ()), *(block(BlockKind.MESSAGE) for kind in written if kind is MessageKind.BLOCK))  # type: ignore[misc]
    standing = Standing(**(values | {"blocks": blocks, "messages": (*values.get("messages", ()), *messages)}))  # type: ignore[arg-type, misc]
    holding = held | ({Frame.BLUE} if written else set())
    assert frame_of(standing) is min(holding, key=list(Frame).index, default=Frame.NONE)
    told = {reason.what for reason in stop_reasons(standing)}
    wanted: set[object] = {found.kind for found in blocks}
    wanted |= {StopKind.PERMANENT_ALERT} if Frame.YELLOW in held else set()
    wanted |= {StopKind(kind.value) for kind in written & {MessageKind.ALERT, MessageKind.INVALID_ADDRESS}}
    assert told == wanted


@pytest.mark.parametrize("kind", sorted(AUTOMATIC))
def test_every_automatic_block_is_light_purple_whatever_stands_below_it(kind: BlockKind) -> None:
    assert frame_of(replace(EVERYTHING, active=True, blocks=(block(kind),))) is Frame.PURPLE


def test_a_block_message_is_light_blue_only() -> None:
    """patrons.md: a block message too is a staff message."""
    standing = Standing(blocks=(block(BlockKind.MESSAGE),), messages=(message(MessageKind.BLOCK),))
    assert frame_of(standing) is Frame.BLUE
    assert frame_of(replace(standing, debt=1)) is Frame.ORANGE


def test_the_stop_sign_lists_blocks_then_alerts_and_invalid_addresses() -> None:
    reasons = stop_reasons(EVERYTHING)
    assert [reason.what for reason in reasons] == [*BlockKind, StopKind.PERMANENT_ALERT, StopKind.ALERT, StopKind.INVALID_ADDRESS]
    assert {str(reason.text) for reason in reasons} == {"why", "Hör illa", "text"}
    assert reasons[-1].subject == "email"


def test_debts_loans_and_notes_alone_bring_no_stop_sign() -> None:
    assert not stop_reasons(Standing(overdue=4, debt=99, messages=(message(MessageKind.NOTE),), active=False))


@pytest.mark.parametrize(
    ("last", "first", "middle", "listed", "spoken"),
    [
        ("Ek", "Anna", "Elisabet", "Ek, Anna Elisabet", "Anna Ek"), ("Ödlund", "", "", "Ödlund", "Ödlund"), ("", "Madonna", "", "Madonna", "Madonna"),
        (" Ek ", " ", " Bo ", "Ek, Bo", "Ek"),
    ],
)  # fmt: skip
def test_names_are_written_as_lists_and_as_title_bars_have_them(last: str, first: str, middle: str, listed: str, spoken: str) -> None:
    assert full_name(last, first, middle) == listed
    assert spoken_name(last, first) == spoken


def test_a_patron_is_an_adult_from_the_birthday_on() -> None:
    born = date(2008, 3, 10)
    assert is_junior(born, date(2026, 3, 9), 18)
    assert not is_junior(born, date(2026, 3, 10), 18)
    assert not is_junior(None, DAY, 18)
    assert not is_junior(DAY + timedelta(days=1), DAY, 18)


def test_somebody_born_on_29_february_completes_years_on_the_last_of_february() -> None:
    born = date(2008, 2, 29)
    assert age_on(born, date(2026, 2, 27)) == 17
    assert age_on(born, date(2026, 2, 28)) == 18
    assert age_on(born, date(2028, 2, 28)) == 19
    assert age_on(born, date(2028, 2, 29)) == 20


@given(st.dates(date(1900, 1, 1), date(2026, 1, 1)), st.dates(date(2026, 1, 1), date(2060, 1, 1)))
def test_ages_grow_by_one_in_a_year_and_never_fall(born: date, day: date) -> None:
    assert age_on(born, day) <= age_on(born, day + timedelta(days=1)) <= age_on(born, day) + 1
    assert age_on(born, day.replace(year=day.year + 1, day=min(day.day, 28))) >= age_on(born, day)


@given(st.dates(date(1600, 1, 1), date(2400, 1, 1)), st.integers(0, 120))
def test_whoever_was_born_by_a_day_has_completed_the_years_and_nobody_born_later(day: date, years: int) -> None:
    last = born_by(day, years)
    assert age_on(last, day) >= years
    assert age_on(last + timedelta(days=1), day) < years


def test_birth_dates_round_29_february_count_as_ages_do() -> None:
    assert born_by(date(2027, 2, 28), 7) == date(2020, 2, 29)
    assert born_by(date(2028, 2, 28), 8) == date(2020, 2, 28)
    assert born_by(date(2028, 2, 29), 5) == date(2023, 2, 28)
    assert born_by(date(2028, 2, 29), 3_000) == date.min

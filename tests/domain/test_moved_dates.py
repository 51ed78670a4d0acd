"""Dates moved twice come back wholly (X12)."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.closed_days import ClosedDays
from app.domain.moved_dates import Link, TakenBack, anew, standing, without

MON, TUE, WED, THU = (date(2026, 6, 1) + timedelta(days=n) for n in range(4))
FIRST, SECOND = Link(1, 10, MON, TUE), Link(2, 20, TUE, WED)
CHAIN = (FIRST, SECOND)


def test_only_moves_that_led_to_the_day_stand() -> None:
    assert standing(CHAIN, WED) == CHAIN
    assert standing(CHAIN, TUE) == ()  # set by hand since: the last move is no more what it has its day from
    assert standing((Link(3, 5, MON, WED), SECOND), WED) == (SECOND,)  # the one before gave another day
    assert standing((), WED) == ()


def test_a_move_taken_back_leaves_later_ones_what_they_closed_themselves() -> None:
    closed = {20: (ClosedDays(None, TUE, TUE),)}
    assert without(CHAIN, 20, closed) == TakenBack(TUE, (SECOND,))
    assert without(CHAIN, 10, closed) == TakenBack(MON, CHAIN)  # it was on the Tuesday only because of the first move
    assert without(CHAIN, 10, {20: (ClosedDays(None, MON, TUE),)}) == TakenBack(WED, CHAIN, (Link(None, 20, MON, WED),))
    assert without(CHAIN, 30, closed) is None


def test_by_the_calendar_a_date_lies_where_it_would_had_it_never_moved() -> None:
    assert anew(CHAIN, lambda day: day) == TakenBack(MON, CHAIN)
    assert anew(CHAIN, lambda day: max(day, TUE)) == TakenBack(TUE, CHAIN, (Link(None, 10, MON, TUE),))
    assert anew(CHAIN, lambda _: THU) is None
    assert anew(CHAIN, lambda _: None) is None
    assert anew((), lambda day: day) is None


@given(st.lists(st.integers(1, 5), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_when_every_move_is_taken_back_in_any_order_the_first_day_is_there_again(spans: list[int], chance: object) -> None:
    days, closed, links = [MON], {}, []
    for number, span in enumerate(spans):
        days.append(days[-1] + timedelta(days=span))
        closed[number] = (ClosedDays(None, days[-2], days[-1] - timedelta(days=1)),)
        links.append(Link(number, number, days[-2], days[-1]))
    order = list(range(len(spans)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    day, kept = days[-1], tuple(links)
    for move in order:
        back = without(standing(kept, day), move, closed)
        if back is not None:
            kept, day = (*(link for link in kept if link not in back.undone), *back.made), back.to
    assert (day, kept) == (MON, ())

"""Closed days: the next and the last open one are those that a walk from day to day finds (circulation.md 5, D8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import ALWAYS_OPEN, FARTHEST, Calendar

DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6
CHRISTMAS = (date(2026, 12, 24), date(2026, 12, 26))

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
weekdays = st.sets(st.integers(0, 6), max_size=7)
periods = st.lists(st.tuples(days, st.integers(0, 40)).map(lambda p: (p[0], p[0] + p[1] * DAY)), max_size=8)


def test_weekdays_and_periods_close_both_days_included() -> None:
    calendar = Calendar({SUNDAY}, [CHRISTMAS])
    closed = [number for number in range(20, 32) if calendar.is_closed(date(2026, 12, number))]
    assert closed == [20, 24, 25, 26, 27]
    assert calendar.next_open(date(2026, 12, 23)) == date(2026, 12, 23)
    assert calendar.next_open(date(2026, 12, 24)) == date(2026, 12, 28)
    assert calendar.last_open(date(2026, 12, 27), date(2026, 12, 1)) == date(2026, 12, 23)
    assert calendar.last_open(date(2026, 12, 26), date(2026, 12, 24)) is None


def test_none_is_open_within_a_year() -> None:
    start = date(2026, 1, 1)
    assert Calendar(periods=[(start, start + FARTHEST * DAY)]).next_open(start) is None
    assert Calendar(periods=[(start, start + (FARTHEST - 1) * DAY)]).next_open(start) == start + FARTHEST * DAY
    assert Calendar(range(7)).next_open(start) is None
    assert Calendar(range(7)).last_open(start, date.min) is None


@pytest.mark.parametrize("day", [date.min, date.max, date(2026, 6, 1)])
def test_a_closing_may_be_without_end(day: date) -> None:
    assert ALWAYS_OPEN.next_open(day) == day == ALWAYS_OPEN.last_open(day, date.min)
    closed_for_good = Calendar(periods=[(date(2026, 1, 1), date.max), (date(2026, 3, 1), date.max), (date.min, date(1900, 1, 1))])
    assert closed_for_good.next_open(date(2026, 1, 2)) is None
    assert closed_for_good.last_open(date(2026, 6, 1), date(1800, 1, 1)) == date(2025, 12, 31)


@given(weekdays, periods, days)
def test_open_days_are_those_that_a_walk_finds(closed_weekdays: set[int], closed: list[tuple[date, date]], day: date) -> None:
    calendar = Calendar(closed_weekdays, closed)

    def naive(one: date) -> bool:
        return one.weekday() not in closed_weekdays and not any(first <= one <= last for first, last in closed)

    assert calendar.is_closed(day) is not naive(day)
    ahead = (day + n * DAY for n in range(FARTHEST + 1))
    assert calendar.next_open(day) == next((one for one in ahead if naive(one)), None)
    behind = (day - n * DAY for n in range(61))
    assert calendar.last_open(day, day - 60 * DAY) == next((one for one in behind if naive(one)), None)

"""When a loan ends: calendar days, elapsed minutes and hours, months clipped, fixed dates (circulation.md 1, 5)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.parameters.value import Value
from app.domain.periods import Due, end_of

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=STOCKHOLM)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("number", "unit", "start", "end"),
    [
        (0, "days", (2026, 3, 10), (2026, 3, 10)),
        (28, "days", (2026, 3, 10), (2026, 4, 7)),
        (2, "weeks", (2026, 12, 24), (2027, 1, 7)),
        (1, "months", (2026, 1, 31), (2026, 2, 28)),
        (1, "months", (2028, 1, 31), (2028, 2, 29)),
        (13, "months", (2026, 12, 31), (2028, 1, 31)),
        (1, "years", (2028, 2, 29), (2029, 2, 28)),
        (9_999, "years", (2026, 2, 1), (9000, 2, 1)),
    ],
)
def test_days_and_longer_are_calendar_days(number: int, unit: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> None:
    assert end_of(Value(number=number, unit=unit), local(*start, 23, 59), STOCKHOLM) == Due(date(*end))


def test_the_loan_day_is_that_of_the_account_organisation() -> None:
    """Half past eleven in the evening in UTC is tomorrow in Stockholm."""
    assert end_of(Value(number=1, unit="days"), datetime(2026, 3, 10, 23, 30, tzinfo=UTC), STOCKHOLM).day == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("start", "number", "unit", "end"),
    [
        ((2026, 3, 28, 23, 0), 4, "hours", (2026, 3, 29, 4, 0)),  # the clock goes from two to three
        ((2026, 10, 24, 23, 0), 4, "hours", (2026, 10, 25, 2, 0)),  # and back from three to two
        ((2026, 3, 10, 23, 30), 45, "minutes", (2026, 3, 11, 0, 15)),
    ],
)
def test_minutes_and_hours_are_elapsed_time(start: tuple[int, ...], number: int, unit: str, end: tuple[int, ...]) -> None:
    due = end_of(Value(number=number, unit=unit), local(*start), STOCKHOLM)
    assert due.at is not None
    assert due.at.astimezone(STOCKHOLM).replace(fold=0) == local(*end)
    assert due.at - local(*start).astimezone(UTC) == number * timedelta(**{unit: 1})
    assert due.day == date(*end[:3])
    assert due.ends(STOCKHOLM) == due.at


def test_a_fixed_date_is_that_date() -> None:
    assert end_of(Value(text="2026-06-12", unit="date"), local(2026, 3, 10), STOCKHOLM) == Due(date(2026, 6, 12))


def test_a_day_ends_at_midnight_there() -> None:
    assert Due(date(2026, 3, 10)).ends(STOCKHOLM) == local(2026, 3, 11).astimezone(UTC)
    assert Due(date(2026, 3, 10), local(2026, 3, 10, 16)).ends(STOCKHOLM) < Due(date(2026, 3, 10)).ends(STOCKHOLM)
    assert Due(date.max).ends(ZoneInfo("America/New_York")) > Due(date(9998, 12, 31)).ends(STOCKHOLM)


@given(st.integers(0, 36_500), st.integers(0, 9_999), st.integers(0, 9_999), st.sampled_from(["minutes", "hours", "days", "months"]))
def test_a_longer_period_ends_no_earlier(start: int, one: int, other: int, unit: str) -> None:
    begins = local(2000, 1, 1, 13) + timedelta(days=start)
    first, last = (end_of(Value(number=number, unit=unit), begins, STOCKHOLM).ends(STOCKHOLM) for number in sorted((one, other)))
    assert begins <= first <= last

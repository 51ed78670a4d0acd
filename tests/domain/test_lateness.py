"""Days late: from the day after, from the instant, after closing time, and up to a mark (circulation.md 1, 6, 8a)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.copy_status import CLAIMS_RETURNED, LOST
from app.domain.lateness import LateLoan, days_late, days_until, delay_of, is_late
from tests.domain.fees import closing_at

ZONE = ZoneInfo("Europe/Stockholm")
DUE = date(2026, 12, 11)
LOAN = LateLoan(due_date=DUE)


def at(day: int, clock: str = "12:00", month: int = 12) -> datetime:
    hours, minutes = map(int, clock.split(":"))
    return datetime(2026, month, day, hours, minutes, tzinfo=ZONE)


def test_a_loan_by_days_is_late_from_the_next_day_and_one_by_the_hour_from_its_instant() -> None:
    now = at(11, "18:00")
    assert not is_late(DUE, None, now, DUE)
    assert is_late(DUE, None, at(12, "00:00"), date(2026, 12, 12))
    assert is_late(DUE, at(11, "17:59"), now, DUE)
    assert not is_late(DUE, now, now, DUE)


@pytest.mark.parametrize(("back", "days"), [(at(1), 0), (at(11, "23:59"), 0), (at(12, "00:00"), 1), (at(14), 3), (at(15), 4)])
def test_days_late_are_the_days_from_the_due_date_to_the_return_and_never_negative(back: datetime, days: int) -> None:
    assert days_late(LOAN, back, ZONE, "23:59") == days


@pytest.mark.parametrize(("clock", "days"), [("17:59", 0), ("18:00", 0), ("18:01", 1), ("23:59", 1)])
def test_a_return_after_the_time_of_day_counts_as_the_next_day(clock: str, days: int) -> None:
    """003:409: hours and minutes are compared, seconds are not."""
    assert days_late(LOAN, at(11, clock) + timedelta(seconds=59), ZONE, "18:00") == days


def test_as_delivered_no_return_counts_as_the_next_day() -> None:
    assert days_late(LOAN, at(11, "23:59") + timedelta(seconds=59), ZONE, "23:59") == 0


def test_days_are_those_of_the_account_organisation_however_the_instant_is_written() -> None:
    assert days_late(LOAN, datetime(2026, 12, 11, 23, 30, tzinfo=UTC), ZONE, "23:59") == 1
    assert days_late(LOAN, datetime(2026, 12, 11, 22, 30, tzinfo=UTC), ZONE, "23:59") == 0


@pytest.mark.parametrize(
    ("back", "days"),
    [(at(11, "13:59"), 0), (at(11, "14:00"), 0), (at(11, "14:01"), 1), (at(11, "23:30"), 1), (at(12, "00:30"), 1), (at(13, "20:00"), 2)],
)
def test_a_loan_by_the_hour_is_one_day_late_at_least_and_knows_no_closing_time(back: datetime, days: int) -> None:
    assert days_late(LateLoan(due_date=DUE, due_at=at(11, "14:00")), back, ZONE, "18:00") == days


@pytest.mark.parametrize("mark", [CLAIMS_RETURNED, LOST])
def test_a_delay_stops_on_the_day_of_the_mark(mark: str) -> None:
    marked = LateLoan(due_date=DUE, mark=mark, mark_since=date(2026, 12, 14))
    assert [days_late(marked, at(day), ZONE, "23:59") for day in (12, 14, 15, 31)] == [1, 3, 3, 3]
    assert days_late(marked, at(14, "19:00"), ZONE, "18:00") == 3
    early = LateLoan(due_date=DUE, mark=mark, mark_since=date(2026, 12, 1))
    assert days_late(early, at(31), ZONE, "23:59") == 0


def test_a_loan_by_the_hour_that_is_marked_on_its_due_day_is_not_late() -> None:
    """The hour of the mark is not known: the doubt is the library's."""
    hourly = LateLoan(due_date=DUE, due_at=at(11, "14:00"), mark=CLAIMS_RETURNED, mark_since=DUE)
    assert days_late(hourly, at(20), ZONE, "23:59") == 0
    assert days_late(LateLoan(due_date=DUE, due_at=at(11, "14:00"), mark=CLAIMS_RETURNED, mark_since=date(2026, 12, 12)), at(20), ZONE, "23:59") == 1


def test_a_delay_says_what_it_follows_from() -> None:
    closing = closing_at("18:00")
    late = delay_of(LOAN, at(14, "19:00"), ZONE, closing)
    assert late.days == 4
    assert [str(line.text) for line in late.lines] == ["After 18:00: counts as the next day", "Days late: 4, from 2026-12-11 to 2026-12-15"]
    assert late.lines[0].rule is closing
    claimed = delay_of(LateLoan(due_date=DUE, mark=CLAIMS_RETURNED, mark_since=date(2026, 12, 13)), at(14, "19:00"), ZONE, closing)
    assert [str(line.text) for line in claimed.lines] == ["Marked on 2026-12-13: the delay stops there", "Days late: 2, from 2026-12-11 to 2026-12-13"]
    assert delay_of(LOAN, at(11), ZONE, closing).lines == ()


INSTANTS = st.integers(0, 390_000).map(lambda minutes: datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes))


@given(INSTANTS, INSTANTS, st.integers(0, 40), st.booleans(), st.none() | st.dates(date(2026, 3, 1), date(2026, 11, 30)), st.sampled_from(["23:59", "18:00"]))
def test_days_late_never_shrink_while_a_loan_is_out_and_are_one_wherever_it_is_late(
    due: datetime, back: datetime, more: int, hourly: bool, marked: date | None, closing: str
) -> None:
    day = due.astimezone(ZONE).date()
    loan = LateLoan(due_date=day, due_at=due if hourly else None, mark=LOST if marked else "", mark_since=marked)
    days, later = days_late(loan, back, ZONE, closing), days_late(loan, back + timedelta(hours=more), ZONE, closing)
    assert 0 <= days <= later
    assert delay_of(loan, back, ZONE, closing_at(closing)).days == days
    if marked:
        assert days <= max((marked - day).days, 0)
    else:
        today = back.astimezone(ZONE).date()
        late = is_late(loan.due_date, loan.due_at, back, today)
        assert (days_until(loan, today, back) > 0) is late
        assert days >= late

"""When a job is due: once for each day of its schedule, also late, also when the clock is put back; never for what was before it was turned on."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.jobs import Done, Every, Schedule, checked_schedule, is_due, job_of, next_run
from app.domain.periods import moment_of
from app.domain.refusals import Invalid, NotFound

ZONE = ZoneInfo("Europe/Stockholm")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZONE)


NIGHTLY, SET_UP = Schedule(2 * 60), at(9, 12)


def test_a_job_is_due_from_its_time_until_it_is_done_for_that_day() -> None:
    assert not is_due(NIGHTLY, SET_UP, Done(), at(9, 23), ZONE), "what was to run before it was turned on counts no more"
    assert is_due(NIGHTLY, SET_UP, Done(), at(10, 2), ZONE)
    assert is_due(NIGHTLY, SET_UP, Done(date(2026, 3, 9)), at(10, 17), ZONE), "late, the computer was off"
    assert not is_due(NIGHTLY, SET_UP, Done(date(2026, 3, 10)), at(10, 17), ZONE)
    assert not is_due(NIGHTLY, SET_UP, Done(date(2026, 3, 12)), at(10, 17), ZONE), "the clock was put back"
    assert is_due(NIGHTLY, SET_UP, Done(date(2026, 3, 10)), at(11, 2), ZONE)
    assert is_due(NIGHTLY, SET_UP, Done(None, at(10, 1)), at(10, 2), ZONE), "a run by hand before its time does not stand in for it"
    assert not is_due(NIGHTLY, SET_UP, Done(None, at(10, 2)), at(10, 2, 15), ZONE)


def test_the_next_run_is_told() -> None:
    assert next_run(NIGHTLY, SET_UP, Done(), at(9, 12), ZONE) == at(10, 2)
    assert next_run(NIGHTLY, SET_UP, Done(date(2026, 3, 9)), at(10, 17), ZONE) == at(10, 2), "it waits since then"
    assert next_run(NIGHTLY, SET_UP, Done(date(2026, 3, 10)), at(10, 17), ZONE) == at(11, 2)
    assert next_run(NIGHTLY, SET_UP, Done(date(2026, 3, 12)), at(10, 17), ZONE) == at(13, 2)
    assert next_run(Schedule(30, Every.WEEK, 6), SET_UP, Done(), at(10, 17), ZONE) == at(15, 0, 30)
    assert next_run(Schedule(30, Every.MONTH, 1), SET_UP, Done(), at(10, 17), ZONE) == datetime(2026, 4, 1, 0, 30, tzinfo=ZONE)


def test_a_time_that_the_clock_leaves_out_or_has_twice_comes_once() -> None:
    schedule, set_up = Schedule(2 * 60 + 30), datetime(2026, 3, 1, tzinfo=ZONE)
    assert is_due(schedule, set_up, Done(date(2026, 3, 28)), datetime(2026, 3, 29, 3, 5, tzinfo=ZONE), ZONE), "02:30 is left out that night"
    twice = datetime(2026, 10, 25, 2, 45, tzinfo=ZONE)
    assert is_due(schedule, set_up, Done(date(2026, 10, 24)), twice, ZONE)
    assert not is_due(schedule, set_up, Done(date(2026, 10, 25)), twice.replace(fold=1), ZONE)


def test_a_run_counts_as_now_or_as_the_end_of_its_day() -> None:
    assert moment_of(date(2026, 3, 10), at(10, 2), ZONE) == at(10, 2)
    assert moment_of(date(2026, 3, 8), at(10, 2), ZONE) == at(8, 23, 59)


def test_what_there_is_not_is_refused() -> None:
    assert checked_schedule(Schedule(0, Every.DAY, 99)) == Schedule(0)
    for wrong in (Schedule(1_440), Schedule(0, Every.WEEK, 7), Schedule(0, Every.MONTH, 29), Schedule(0, Every.MONTH, 0)):
        with pytest.raises(Invalid):
            checked_schedule(wrong)
    with pytest.raises(NotFound, match="external-invoices"):
        job_of("retain")

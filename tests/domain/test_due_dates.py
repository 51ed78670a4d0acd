"""Due dates step by step, each with the lines that say how it came about (circulation.md 5, the manual's examples)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Calendar
from app.domain.due_dates import Terms, due_by_hand, first_due, recalled_due, renewed_due
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.periods import Due
from app.domain.refusals import Invalid
from tests.domain.desk import STOCKHOLM, SUNDAYS, at, days, fixed, rule, said, terms

TODAY = date(2026, 3, 10)  # a Tuesday
DAY = timedelta(days=1)
OPEN = rule("loan-period-open", 1)


def test_the_loan_period_holds_with_its_rule() -> None:
    period = days("loan-period", 28)
    answer = first_due(terms(period), at(TODAY))
    assert (answer.due, answer.period, answer.rule, answer.warnings) == (Due(date(2026, 4, 7)), period.value, period, ())
    assert said(answer) == ["Loan period: 28 days from 2026-03-10, which is 2026-04-07"]
    assert answer.lines[0].rule is period


def test_the_copys_own_loan_period_comes_before_every_rule() -> None:
    """003:147: a copy with a loan period of its own is not touched by the parameters; only closed days move it."""
    own = terms(OPEN, days("loan-period-queue", 1), own=Value(number=5, unit="days"), waiting=9, not_after=TODAY)
    answer = first_due(own, at(TODAY))
    assert (answer.due, answer.rule, answer.period) == (Due(date(2026, 3, 16)), None, own.own)
    assert said(answer) == [
        "The copy's own loan period: 5 days from 2026-03-10, which is 2026-03-15",
        "2026-03-15 is a closed day: the next open day is 2026-03-16",
    ]
    assert renewed_due(own, at(TODAY), Due(TODAY)).due == answer.due


def test_an_open_loan_has_the_date_of_the_loan_period() -> None:
    answer = first_due(terms(OPEN), at(TODAY))
    assert answer.due == Due(date(2026, 4, 7), is_open=True)
    assert said(answer)[-1] == "Open loan: the date stands until somebody else reserves it"
    assert answer.lines[-1].rule is OPEN
    assert not first_due(terms(rule("loan-period-open", 0)), at(TODAY)).due.is_open


@pytest.mark.parametrize(
    ("usual", "queue", "due_in"),
    [(14, 7, 7), (2, 999, 2), (28, 14, 14), (7, 14, 7)],  # journals, video, everything else; and a longer one
)
def test_a_queue_shortens_the_loan(usual: int, queue: int, due_in: int) -> None:
    """The examples of 003:163; the earlier date holds."""
    asked = terms(days("loan-period", usual), days("loan-period-queue", queue), waiting=1, calendar=Calendar())
    answer = first_due(asked, at(TODAY))
    assert answer.due == Due(TODAY + due_in * DAY)
    assert answer.rule is asked.rules["loan-period-queue" if due_in == queue else "loan-period"]


def test_a_queue_begins_at_the_number_that_is_set() -> None:
    """0 counts as 1; without anybody waiting nothing is shortened; 999 means none, whatever the unit."""
    queue = days("loan-period-queue", 1, "weeks")
    for least, waiting, shortened in ((1, 0, False), (1, 1, True), (0, 0, False), (0, 1, True), (3, 2, False), (3, 3, True)):
        asked = terms(queue, rule("reservations-queue-min", least), waiting=waiting)
        assert (first_due(asked, at(TODAY)).rule is queue) is shortened
    assert first_due(terms(days("loan-period-queue", 999, "minutes"), waiting=5), at(TODAY)).due.at is None
    assert said(first_due(terms(queue, waiting=2), at(TODAY)))[1:] == [
        "Others wait, 2: Loan period when reserved by others: 1 week from 2026-03-10, which is 2026-03-17"
    ]
    assert said(first_due(terms(days("loan-period-queue", 28), waiting=2), at(TODAY)))[1:] == ["Others wait, 2, but the period for a queue is not shorter"]


def test_hours_in_a_queue_are_earlier_than_the_same_day() -> None:
    answer = first_due(terms(days("loan-period", 0), days("loan-period-queue", 2, "hours"), waiting=1), at(TODAY, 9))
    assert answer.due.at == datetime(2026, 3, 10, 11, tzinfo=STOCKHOLM)
    assert said(answer)[-1].endswith("2 hours from 2026-03-10 09:00:00+01:00, which is 2026-03-10 11:00:00+01:00")


def test_closed_days_move_dates_but_neither_instants_nor_fixed_dates() -> None:
    sunday = date(2026, 3, 15)
    moved = first_due(terms(days("loan-period", 5)), at(TODAY))
    assert (moved.due.day, said(moved)[-1]) == (sunday + DAY, "2026-03-15 is a closed day: the next open day is 2026-03-16")
    assert first_due(terms(days("loan-period", 120, "hours")), at(TODAY)).due.day == sunday
    stays = first_due(terms(fixed("loan-period", sunday)), at(TODAY))
    assert (stays.due, said(stays)) == (Due(sunday), ["Loan period: the fixed date 2026-03-15"])
    closed = Calendar(periods=[(TODAY, date.max)])
    never = first_due(terms(calendar=closed), at(TODAY))
    assert never.due == Due(date(2026, 4, 7))
    assert [str(warning) for warning in never.warnings] == ["2026-04-07 is a closed day, and no day within a year after it is open."]


def test_a_due_date_is_not_after_the_expiry_where_that_is_set() -> None:
    """Step 7: the last open day on or before it, never before the loan day."""
    sunday = date(2026, 3, 15)
    answer = first_due(terms(not_after=sunday), at(TODAY))
    assert answer.due == Due(date(2026, 3, 14))
    assert said(answer)[-1] == "The account expires on 2026-03-15: the due date is 2026-03-14"
    assert first_due(terms(OPEN, not_after=sunday), at(TODAY)).due.is_open
    assert first_due(terms(not_after=date(2026, 4, 7)), at(TODAY)).due == Due(date(2026, 4, 7))
    assert first_due(terms(not_after=date(2026, 1, 1)), at(TODAY)).due == Due(TODAY)
    assert first_due(terms(not_after=sunday, calendar=Calendar(range(7))), at(TODAY)).due == Due(TODAY)


def test_a_renewal_counts_from_today_and_never_shortens() -> None:
    asked = terms(days("loan-period-renewal", 14), days("loan-period-queue", 1), waiting=7)
    answer = renewed_due(asked, at(TODAY), Due(date(2026, 3, 12)))
    assert (answer.due, answer.changed, answer.rule) == (Due(date(2026, 3, 24)), True, asked.rules["loan-period-renewal"])
    assert said(answer) == ["Loan period, renewal: 14 days from 2026-03-10, which is 2026-03-24"]
    kept = renewed_due(asked, at(TODAY), Due(date(2026, 3, 30)))
    assert (kept.due, kept.changed) == (Due(date(2026, 3, 30)), False)
    assert said(kept)[-1] == "Already due 2026-03-30; a renewal never makes it earlier"
    assert not renewed_due(asked, at(TODAY), answer.due).changed
    assert renewed_due(asked, at(TODAY), Due(date(2026, 3, 12), is_open=True)).due.is_open
    assert renewed_due(terms(not_after=date(2026, 3, 11)), at(TODAY), Due(date(2026, 3, 13))).due == Due(date(2026, 3, 13))


def test_a_recall_gives_the_guaranteed_time() -> None:
    """003:149: a reservation of what is on open loan makes a new due date."""
    lent = at(date(2026, 3, 2)).now
    present = Due(date(2026, 9, 1), is_open=True)
    answer = recalled_due(terms(days("loan-period-guarantee", 10)), at(TODAY), lent, present)
    assert (answer.due, answer.changed) == (Due(date(2026, 3, 12)), True)
    assert said(answer) == ["Loan period, guaranteed: 10 days from 2026-03-02, which is 2026-03-12"]
    over = recalled_due(terms(days("loan-period-guarantee", 6)), at(TODAY), lent, present)
    assert (over.due, said(over)[-1]) == (Due(TODAY), "Not before the day of the reservation, 2026-03-10")
    moved = recalled_due(terms(days("loan-period-guarantee", 13)), at(TODAY), lent, present)
    assert moved.due == Due(date(2026, 3, 16))


def test_a_recall_never_makes_later_and_never_late_that_day() -> None:
    lent = at(date(2026, 3, 2)).now
    kept = recalled_due(terms(), at(TODAY), lent, Due(date(2026, 3, 12), is_open=True))
    assert (kept.due, kept.changed) == (Due(date(2026, 3, 12)), False)
    assert said(kept)[-1] == "Never later than the due date was, 2026-03-12"
    by_the_hour = recalled_due(terms(days("loan-period-guarantee", 4, "hours")), at(TODAY, 13), at(TODAY, 10).now, Due(date(2026, 9, 1), is_open=True))
    assert by_the_hour.due == Due(TODAY)


def test_a_date_by_hand_is_from_today_on() -> None:
    assert due_by_hand(TODAY, at(TODAY), SUNDAYS).due == Due(TODAY)
    sunday = due_by_hand(date(2026, 3, 15), at(TODAY), SUNDAYS)
    assert (sunday.due, said(sunday), [str(one) for one in sunday.warnings]) == (Due(date(2026, 3, 15)), ["Set by hand"], ["2026-03-15 is a closed day."])
    with pytest.raises(Invalid, match="A due date can't be set before today, 2026-03-10"):
        due_by_hand(TODAY - DAY, at(TODAY), SUNDAYS)
    with pytest.raises(Invalid, match="ten years"):
        due_by_hand(date(2037, 1, 1), at(TODAY), SUNDAYS)


periods = st.one_of(
    st.builds(lambda n, unit: (n, unit), st.integers(0, 60), st.sampled_from(["days", "weeks", "months"])),
    st.builds(lambda n: (n, "hours"), st.integers(0, 200)),
)
calendars = st.builds(
    lambda weekdays, starts: Calendar(weekdays, [(TODAY + n * DAY, TODAY + (n + 9) * DAY) for n in starts]),
    st.sets(st.integers(0, 6), max_size=6), st.lists(st.integers(0, 300), max_size=4),
)  # fmt: skip
expiries = st.none() | st.integers(-20, 90).map(lambda n: TODAY + n * DAY)


def of(parameter: str, period: tuple[int, str]) -> Rule:
    return days(parameter, *period)


@given(periods, periods, calendars, expiries, st.integers(0, 3))
def test_first_due_dates_keep_their_promises(usual: tuple[int, str], queue: tuple[int, str], calendar: Calendar, expiry: date | None, waiting: int) -> None:
    """Never before the loan day, never on a closed day unless warned, never after the expiry; a queue never lengthens."""
    asked = terms(of("loan-period", usual), of("loan-period-queue", queue), calendar=calendar, waiting=waiting, not_after=expiry)
    answer = first_due(asked, at(TODAY))
    due = answer.due
    assert due.day >= TODAY
    assert due.at is not None or due.day == TODAY or answer.warnings or not calendar.is_closed(due.day)
    assert expiry is None or due.day <= max(expiry, TODAY)
    if expiry is None:  # which, where it takes hours back to an open day, shortens the longer of two more than the shorter
        alone = first_due(Terms(rules=asked.rules, calendar=calendar), at(TODAY))
        assert due.ends(STOCKHOLM) <= alone.due.ends(STOCKHOLM)


@given(periods, calendars, expiries, st.integers(-40, 400), st.booleans())
def test_renewals_and_recalls_keep_theirs(period: tuple[int, str], calendar: Calendar, expiry: date | None, ends_in: int, is_open: bool) -> None:
    present = Due(TODAY + ends_in * DAY, is_open=is_open)
    asked = terms(of("loan-period-renewal", period), of("loan-period-guarantee", period), calendar=calendar, not_after=expiry)
    renewed = renewed_due(asked, at(TODAY), present)
    assert renewed.due.ends(STOCKHOLM) >= present.ends(STOCKHOLM)
    assert renewed.changed is (renewed.due != present)
    recalled = recalled_due(asked, at(TODAY), at(TODAY - 30 * DAY).now, present)
    assert recalled.due.ends(STOCKHOLM) <= present.ends(STOCKHOLM)
    assert recalled.due.day >= min(TODAY, present.day)
    assert not recalled.due.is_open

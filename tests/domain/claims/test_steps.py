"""The ladder of claims against the law taken word by word, and the examples of circulation.md 7."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.claims.steps import INVOICE, INVOICED, NOTHING_MADE, Ladder, Made, Rung, Step, coming_step, is_warned, next_step, reminder_kind
from app.domain.setting import NOT_USED

DUE = date(2026, 3, 1)


def ladder(*days: int, invoice: int = 21, **more: bool) -> Ladder:
    rungs = tuple(Rung(reminder_kind(number), each) for number, each in enumerate(days, 1))
    return Ladder(reminders=rungs, invoice=Rung(INVOICED, invoice), **more)


def run_daily(of: Ladder, first: int = 0, last: int = 150, every: int = 1) -> list[tuple[int, int]]:
    """Run the job on days after the due date; return (day, number of the step)."""
    made, found = NOTHING_MADE, []
    for after in range(first, last, every):
        day = DUE + timedelta(days=after)
        step = next_step(of, DUE, day, made)
        if step is not None:
            made = Made(step.number, day)
            found.append((after, step.number))
    return found


@pytest.mark.parametrize(
    ("of", "first", "wanted"),
    [
        (ladder(7, 14), 0, [(7, 1), (21, 2), (42, INVOICE)]),
        (ladder(7, 14), 60, [(60, 1), (74, 2), (95, INVOICE)]),
        (ladder(NOT_USED, 14), 0, [(14, 2), (35, INVOICE)]),
        (ladder(), 0, [(21, INVOICE)]),
        (ladder(7, 14, invoice=NOT_USED), 0, [(7, 1), (21, 2)]),
        (ladder(7, 14, no_invoice=True), 0, [(7, 1), (21, 2)]),
        (ladder(7, 14, no_reminder=True), 0, [(42, INVOICE)]),
        (ladder(NOT_USED, 14, no_reminder=True), 0, [(35, INVOICE)]),
        (ladder(0, 0, invoice=0), 0, [(1, 1), (2, 2), (3, INVOICE)]),
    ],
)
def test_the_days_of_a_ladder(of: Ladder, first: int, wanted: list[tuple[int, int]]) -> None:
    assert run_daily(of, first) == wanted


def test_a_run_repeated_on_a_day_makes_no_further_step() -> None:
    of, day = ladder(7, 0, invoice=0), DUE + timedelta(days=7)
    assert next_step(of, DUE, day, Made(1, day)) is None
    assert next_step(of, DUE, day + timedelta(days=1), Made(1, day)) is not None


def test_what_remains_of_the_ladder_when_reminders_end_or_are_stopped() -> None:
    after_first = Made(1, DUE + timedelta(days=7))
    assert coming_step(ladder(7, 14, no_reminder=True), DUE, after_first) == coming_step(ladder(7, invoice=35), DUE, after_first)
    assert coming_step(ladder(7), DUE, Made(3, DUE)) == coming_step(ladder(), DUE), "fewer reminders than were made: the invoice is next"
    assert run_daily(ladder(999, 14))[0] == (14, 2), "passed over"
    assert coming_step(ladder(7, 14), DUE) == Step(1, "reminder-1", DUE + timedelta(days=7)), "and given days before the second was made"
    assert coming_step(ladder(7, 14), DUE, Made(2, DUE + timedelta(days=14))).number == INVOICE, "or after it"  # type: ignore[union-attr]
    refused = Ladder(reminders=(Rung("reminder-1", 7, accepted=False), Rung("reminder-2", 14)), invoice=Rung(INVOICED, 21))
    assert run_daily(refused) == [(14, 2), (35, INVOICE)], "no format is accepted for the first"
    assert coming_step(Ladder(reminders=(), invoice=Rung(INVOICED, 21, accepted=False)), DUE) is None


def by_the_law(of: Ladder, days: list[int]) -> list[tuple[int, int]]:
    """The law word by word: reached and last are kept from run to run, passing over raises reached."""
    reached, last, invoiced, found = 0, 0, False, []
    for day in days:
        if of.no_reminder:
            remains = sum(rung.days for rung in of.reminders[reached:] if rung.days != NOT_USED)
            if of.invoice.used and not of.no_invoice and not invoiced and day >= last + remains + of.invoice.days and day > 0:
                found.append((day, INVOICE))
                invoiced = True
            continue
        while True:
            if reached < of.highest:
                rung = of.reminders[reached]
                if not rung.used:
                    reached += 1
                    continue
                if day >= last + rung.days and day > 0:
                    reached, last = reached + 1, day
                    found.append((day, reached))
            elif of.invoice.used and not of.no_invoice and not invoiced and day >= last + of.invoice.days and day > 0:
                found.append((day, INVOICE))
                invoiced = True
            break
    return found


_days = st.one_of(st.integers(0, 30), st.just(NOT_USED))
_rungs = st.tuples(_days, st.booleans())


@given(st.lists(_rungs, max_size=9), _rungs, st.booleans(), st.booleans(), st.integers(-2, 70), st.integers(1, 9))
def test_any_ladder_goes_as_the_law_says(
    rungs: list[tuple[int, bool]], invoice: tuple[int, bool], no_reminder: bool, no_invoice: bool, first: int, every: int
) -> None:
    of = Ladder(
        reminders=tuple(Rung(reminder_kind(number), *each) for number, each in enumerate(rungs, 1)), invoice=Rung(INVOICED, *invoice),
        no_reminder=no_reminder, no_invoice=no_invoice,
    )  # fmt: skip
    assert run_daily(of, first, 400, every) == by_the_law(of, list(range(first, 400, every)))


def test_a_warning_goes_before_the_due_date_and_to_loans_made_before_its_day() -> None:
    before = DUE - timedelta(days=3)
    assert is_warned(DUE, before, 3, before)
    assert is_warned(DUE, before, 3, DUE - timedelta(days=1)), "the run of its day was left out"
    for lent, days, day in ((before, 3, DUE), (before, 3, before - timedelta(days=1)), (DUE - timedelta(days=2), 3, DUE - timedelta(days=1))):
        assert not is_warned(DUE, lent, days, day)
    assert not is_warned(DUE, before, NOT_USED, before)
    assert not is_warned(DUE, before, 0, DUE)

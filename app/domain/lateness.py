"""How late a loan is: by days from the day after, by the hour from the instant (circulation.md 1, 6, 8a)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.explanation import Line
from app.domain.parameters.rule import Rule
from app.domain.text import mark, sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class LateLoan:
    """Of a loan, what its delay follows from: `due_at` for loans by the hour or minute only, `mark_since` the day of its mark."""

    due_date: date
    due_at: datetime | None = None
    mark: str = ""
    mark_since: date | None = None


@dataclass(frozen=True, slots=True)
class Delay:
    """How many days late a loan came back (0: not late), and what the number follows from."""

    days: int
    lines: tuple[Line, ...] = ()


def is_late(due_date: date, due_at: datetime | None, now: datetime, today: date) -> bool:
    """Say whether a loan is late: by days from the day after, by the hour from the instant (circulation.md 1)."""
    return due_at < now if due_at is not None else due_date < today


def days_until(loan: LateLoan, day: date, at: datetime) -> int:
    """Return how many days late a loan is on a day, closed days counted; never less than 0.

    `at` is the instant that is looked at: a loan by the hour is at least one day late once its own has passed. A loan marked
    lost or claimed returned stops being late on the day of the mark; marked on its due day it is not late at all, for the
    hour of the mark is not known.
    """
    stopped = loan.mark_since if loan.mark else None
    days = max((min(day, stopped or day) - loan.due_date).days, 0)
    if loan.due_at is None:
        return days
    passed = loan.due_at < at and (stopped is None or stopped > loan.due_date)
    return max(days, 1) if passed else 0


def days_late(loan: LateLoan, back: datetime, zone: ZoneInfo, closing: str) -> int:
    """Return how many days late a return is. `back` is an aware instant, `closing` the `HH:MM` of `return-time-of-day`."""
    return days_until(loan, _return_day(loan, back, zone, closing), back)


def delay_of(loan: LateLoan, back: datetime, zone: ZoneInfo, closing: Rule) -> Delay:
    """Return the delay of a loan that comes back (or is renewed, invoiced, lost) at `back`; `closing` is the rule of `return-time-of-day`."""
    at_latest = closing.value.text or "23:59"
    day = _return_day(loan, back, zone, at_latest)
    days = days_until(loan, day, back)
    if not days:
        return Delay(0)
    if loan.mark and loan.mark_since and loan.mark_since <= day:
        day = loan.mark_since
        lines = [Line(sentence(mark("Marked on {day}: the delay stops there"), day=day))]
    elif day > back.astimezone(zone).date():
        lines = [Line(sentence(mark("After {time}: counts as the next day"), time=at_latest), rule=closing)]
    else:
        lines = []
    return Delay(days, (*lines, Line(sentence(mark("Days late: {days}, from {due} to {until}"), days=days, due=loan.due_date, until=day))))


def _return_day(loan: LateLoan, back: datetime, zone: ZoneInfo, closing: str) -> date:
    """Return the day that a return counts for: a loan by days after closing comes back on the next (hours and minutes compared)."""
    local = back.astimezone(zone)
    next_day = loan.due_at is None and f"{local:%H:%M}" > closing
    return local.date() + timedelta(days=1) if next_day else local.date()

"""The ladder of a late loan: which step is next, and from which day on (circulation.md 7).

What was passed over is no state of its own: it follows from today's settings and from the last step that was made. As long as
settings stay, that is the same as noting it; once they change, today's count (circulation.md 7), whether or not a run took
place in between: a reminder that gets days comes, unless a later one was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.setting import NOT_USED

WARNING, INVOICE = 0, 10
"""Numbers of the warning before the due date, which is no claim step, and of the invoice; reminders are 1-9."""

OVERDUE_WARNING, RESERVATION_REMINDER, INVOICED = "overdue-warning", "reservation-reminder", "invoice"
"""Kinds of notices beside `reminder-1` … `reminder-9`."""


def reminder_kind(number: int) -> str:
    """Return the kind of a reminder."""
    return f"reminder-{number}"


@dataclass(frozen=True, slots=True)
class Rung:
    """A step as today's settings have it: its kind, its days after the step before, and whether any message format is accepted for it."""

    kind: str
    days: int
    accepted: bool = True

    @property
    def used(self) -> bool:
        """Whether it is made at all: else it is passed over."""
        return self.days != NOT_USED and self.accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """What holds for a loan today: reminders 1 to *Max number of reminders*, the invoice, the two boxes of the category."""

    reminders: tuple[Rung, ...]
    invoice: Rung
    no_reminder: bool = False
    no_invoice: bool = False

    @property
    def highest(self) -> int:
        """The number of the last reminder."""
        return len(self.reminders)


class Made(NamedTuple):
    """What was made of a delay: the number of the last step (0: none) and its day."""

    reached: int = 0
    last: date | None = None


class Step(NamedTuple):
    """A step that is due: its number, its kind, and the day from which on it is."""

    number: int
    kind: str
    since: date


NOTHING_MADE = Made()


def coming_step(ladder: Ladder, due: date, made: Made = NOTHING_MADE) -> Step | None:
    """Return the step that comes next and its day, were nothing to change; None where the ladder has ended."""
    if made.reached >= INVOICE:
        return None
    last = made.last or due
    earliest = last + timedelta(days=1)  # one step a day, however often the run of it is repeated
    ahead = range(made.reached + 1, ladder.highest + 1)
    if ladder.no_reminder:
        last += timedelta(days=sum(days for number in ahead if (days := ladder.reminders[number - 1].days) != NOT_USED))
    else:
        for number in ahead:
            rung = ladder.reminders[number - 1]
            if rung.used:
                return _step(number, rung, last, earliest)
    return None if ladder.no_invoice or not ladder.invoice.used else _step(INVOICE, ladder.invoice, last, earliest)


def next_step(ladder: Ladder, due: date, day: date, made: Made = NOTHING_MADE) -> Step | None:
    """Return the step that a loan gets on a day: one at most; None where none is due yet, or any more."""
    step = coming_step(ladder, due, made)
    return step if step is not None and step.since <= day else None


def _step(number: int, rung: Rung, last: date, earliest: date) -> Step:
    return Step(number, rung.kind, max(last + timedelta(days=rung.days), earliest))


def is_warned(due: date, lent: date, days: int, day: date) -> bool:
    """Say whether the warning before the due date goes out on a day, so many days before it.

    Never once the due date has come, nor for a loan that was made after the day of its warning.
    """
    if days == NOT_USED:
        return False
    begins = due - timedelta(days=days)
    return begins <= day < due and lent <= begins

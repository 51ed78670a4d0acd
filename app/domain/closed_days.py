"""Closed days as they are written: `mon`, `2026-12-24`, `2026-12-24/2026-12-26`, `SE:Juldagen`; as fields of a unit in drafts and in the log (D8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.holidays import days_of, is_holiday, known_holiday
from app.domain.refusals import Invalid
from app.domain.text import mark

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

PREFIX = "closed:"
"""What the fields of closed days begin with; their value is `closed`, `closed: Reason`, or nothing where it is open."""
_CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """A weekday that is always closed (0 = Monday), a public holiday, or a period of whole days, both included."""

    weekday: int | None = None
    first: date | None = None
    last: date | None = None
    holiday: str | None = None

    @property
    def code(self) -> str:
        """Return it as files write it."""
        if self.weekday is not None:
            return WEEKDAYS[self.weekday]
        if self.holiday is not None:
            return self.holiday
        first, last = str(self.first), str(self.last)
        return first if first == last else f"{first}/{last}"

    @property
    def field(self) -> str:
        """Return the field of the unit that it is."""
        return PREFIX + self.code

    def covers(self, day: date) -> bool:
        """Say whether it closes a day."""
        if self.weekday is not None:
            return day.weekday() == self.weekday
        if self.holiday is not None:
            return day in days_of(frozenset({self.holiday}), day.year)
        return self.first is not None and self.last is not None and self.first <= day <= self.last

    def without(self, day: date) -> tuple[ClosedDays, ...]:
        """Return what is left of a period when one day of it is open: what is before and what is after it."""
        if self.first is None or self.last is None:
            return ()
        step = timedelta(days=1)
        parts = ((self.first, day - step), (day + step, self.last))
        return tuple(ClosedDays(None, first, last) for first, last in parts if first <= last)

    def overlaps(self, other: ClosedDays) -> bool:
        """Say whether two periods have a day in common; a weekday or holiday within a period overlaps nothing."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return False
        return self.first <= other.last and other.first <= self.last


def parse_closed_days(code: str) -> ClosedDays:
    """Read `mon` … `sun`, a holiday, a day, or `FROM/TO`; Invalid for anything else."""
    code = code.strip()
    if code.casefold() in WEEKDAYS:
        return ClosedDays(weekday=WEEKDAYS.index(code.casefold()))
    if is_holiday(code):
        return ClosedDays(holiday=known_holiday(code))
    first, slash, last = code.partition("/")
    try:
        days = ClosedDays(None, date.fromisoformat(first.strip()), date.fromisoformat((last if slash else first).strip()))
    except ValueError:
        raise Invalid("code", mark("{code} is no day, no FROM/TO and none of: {weekdays}."), code=code or "?", weekdays=", ".join(WEEKDAYS)) from None
    if days.first and days.last and days.first > days.last:
        raise Invalid("code", mark("{code} ends before it begins."), code=code)
    return days


def is_closed_field(field: str) -> bool:
    """Say whether a field of a unit is that of closed days."""
    return field.startswith(PREFIX)


def days_of_field(field: str) -> ClosedDays:
    """Return the closed days of a field."""
    return parse_closed_days(field.removeprefix(PREFIX))


def write_closed(reason: str) -> str:
    """Return the value of a field of days that are closed."""
    return f"{_CLOSED}: {reason}" if reason else _CLOSED


def read_closed(value: str) -> str | None:
    """Return the reason that a value gives, None for days that are open."""
    if not value:
        return None
    return value.removeprefix(_CLOSED).removeprefix(":").strip()

"""When a loan ends: a day, or for loans by minutes or hours an instant (circulation.md 1, 5)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.parameters.value import Value

_EXACT = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1)}
_DAYS = {"days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}
_LAST_YEAR = 9_000
"""No calendar goes much further; a period of 9,999 years may be set all the same."""
_LAST_END = date.max - timedelta(days=1)
"""The last day whose end is a moment in every zone; a fixed date may be any day."""


@dataclass(frozen=True, slots=True)
class Due:
    """A due date. `at` is filled for loans by the minute or hour; `is_open`: an open loan, its date stands in parentheses."""

    day: date
    at: datetime | None = None
    is_open: bool = False

    def ends(self, zone: ZoneInfo) -> datetime:
        """Return the instant from which the loan is late: by days, the end of the day at the account organisation."""
        if self.at is not None:
            return self.at
        return datetime.combine(min(self.day, _LAST_END) + timedelta(days=1), datetime.min.time(), zone).astimezone(UTC)

    def shown(self, zone: ZoneInfo) -> date:
        """Return what a sentence says: the day, or the instant in local time."""
        return self.day if self.at is None else self.at.astimezone(zone)

    def opened(self) -> Due:
        """Return the same date of an open loan."""
        return replace(self, is_open=True)


@dataclass(frozen=True, slots=True)
class Span:
    """A number of time units as a value of a sentence: windows write it in the right plural form."""

    number: int
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit if self.number != 1 else self.unit.removesuffix('s')}"


def span_of(period: Value) -> Span | date:
    """Return a period as a value of a sentence; a fixed date is its day."""
    return period.fixed_day or Span(period.number or 0, period.unit or "days")


def end_of(period: Value, start: datetime, zone: ZoneInfo) -> Due:
    """Return when a period ends that begins at an instant.

    Minutes and hours are elapsed time, also over a clock change; days, weeks, months and years count calendar days at the
    account organisation, months and years clipped to the last day of the month; a fixed date is that date.
    """
    if period.fixed_day is not None:
        return Due(period.fixed_day)
    number, unit = period.number or 0, period.unit or "days"
    if unit in _EXACT:
        at = (start.astimezone(UTC) + number * _EXACT[unit]).astimezone(UTC)
        return Due(at.astimezone(zone).date(), at)
    return Due(days_after(start.astimezone(zone).date(), period))


def days_after(day: date, period: Value) -> date:
    """Return the day so many days, weeks, months or years after another."""
    number, unit = period.number or 0, period.unit or "days"
    return day + timedelta(days=number * _DAYS[unit]) if unit in _DAYS else add_months(day, number * _MONTHS[unit])


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or its last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, _LAST_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_minute(day: date, zone: ZoneInfo) -> datetime:
    """Return 23:59 of a day: the moment that what is asked about that day alone counts as (cli.md)."""
    return datetime.combine(day, time(23, 59), zone)


def moment_of(day: date, now: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment that an act of a day counts as: now on this very day, else its last minute."""
    return now if now.astimezone(zone).date() == day else last_minute(day, zone)

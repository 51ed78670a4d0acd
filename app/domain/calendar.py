"""Closed days of a unit: which days are open, and which is the next or the last open one (circulation.md 5, D8)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.holidays import days_of

FARTHEST = 366
"""Days within which an open day is looked for."""

_WEEK = 7
_DAY = timedelta(days=1)
_FIRST, _LAST = date.min + _DAY, date.max - _DAY
"""A closing without end is one up to the last day but one that there is."""


class Calendar:
    """Weekdays that are always closed (0 = Monday), closed periods, both days included, and public holidays by code."""

    __slots__ = ("_firsts", "_lasts", "holidays", "weekdays")

    def __init__(self, weekdays: Iterable[int] = (), periods: Iterable[tuple[date, date]] = (), holidays: Iterable[str] = ()) -> None:
        self.weekdays, self.holidays = frozenset(weekdays), frozenset(holidays)
        merged: list[tuple[date, date]] = []
        for first, last in sorted(periods):
            if merged and first <= merged[-1][1] + _DAY:
                merged[-1] = merged[-1][0], min(max(last, merged[-1][1]), _LAST)
            else:
                merged.append((max(first, _FIRST), min(last, _LAST)))
        self._firsts = [first for first, _ in merged]
        self._lasts = [last for _, last in merged]

    def is_closed(self, day: date) -> bool:
        """Say whether a day is closed."""
        return day.weekday() in self.weekdays or self._period_of(day) is not None or self._is_holiday(day)

    def next_open(self, day: date) -> date | None:
        """Return the first open day from `day` on; None where there is none within a year."""
        return self._open_from(day, 1, day + min(timedelta(days=FARTHEST), date.max - day))

    def last_open(self, day: date, not_before: date) -> date | None:
        """Return the last open day up to `day`, not before another; None where there is none."""
        return self._open_from(day, -1, not_before)

    def _open_from(self, day: date, step: int, end: date) -> date | None:
        if len(self.weekdays) == _WEEK:
            return None
        while (end - day).days * step >= 0:
            number = self._period_of(day)
            if number is not None:
                day = self._lasts[number] + _DAY if step > 0 else self._firsts[number] - _DAY
            elif day.weekday() in self.weekdays or self._is_holiday(day):
                day += step * _DAY
            else:
                return day
        return None

    def _is_holiday(self, day: date) -> bool:
        return bool(self.holidays) and day in days_of(self.holidays, day.year)

    def _period_of(self, day: date) -> int | None:
        number = bisect_right(self._firsts, day) - 1
        return number if number >= 0 and day <= self._lasts[number] else None


ALWAYS_OPEN = Calendar()

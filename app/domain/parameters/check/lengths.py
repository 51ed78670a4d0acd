"""Which of two periods is the longer one, on some day."""

from __future__ import annotations

from app.domain.parameters.catalogue import DATE
from app.domain.parameters.value import Value

_MINUTES = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}
_MONTHS = {"months": 1, "years": 12}
_DAY = _MINUTES["days"]


def can_be_longer(one: Value, other: Value) -> bool:
    """Say whether a period is longer than another on some day. A fixed day is longer than an earlier one; with a length of time it is not compared."""
    if one.unit == DATE or other.unit == DATE:
        return one.unit == other.unit and (one.text or "") > (other.text or "")
    if one.unit in _MONTHS and other.unit in _MONTHS:
        return _count(one, _MONTHS) > _count(other, _MONTHS)
    return _most(one) > _least(other)


def _count(value: Value, sizes: dict[str, int]) -> int:
    return (value.number or 0) * sizes[value.unit or ""]


def _most(value: Value) -> int:
    """Return the minutes of a period at its longest: months with as many days as there can be."""
    if value.unit in _MINUTES:
        return _count(value, _MINUTES)
    return _days(_count(value, _MONTHS), most=True) * _DAY


def _least(value: Value) -> int:
    if value.unit in _MINUTES:
        return _count(value, _MINUTES)
    return _days(_count(value, _MONTHS), most=False) * _DAY


def _days(months: int, *, most: bool) -> int:
    """Return the days of so many months in a row, from the first day of the month where they are most, or least."""
    lengths = ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] * 3 + [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) * 2
    rounds, rest = divmod(months, 48)
    sums = [sum(lengths[start : start + rest]) for start in range(48)]
    return rounds * 1461 + (max(sums) if most else min(sums))

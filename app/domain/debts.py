"""Debts of an account: what is open of each, the balance, and when it reached a limit (circulation.md 6, 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OpenPart:
    """What is open of one debt, in minor units, and since when it is owed."""

    since: date
    amount: int


def open_part(amount: int, paid: int, *, removed: bool) -> int:
    """Return what is open of a debt; nothing of one that was removed, never less than nothing."""
    return 0 if removed else max(amount - paid, 0)


def balance(parts: Iterable[OpenPart]) -> int:
    """Return what is owed altogether."""
    return sum(part.amount for part in parts)


def reached_on(parts: Iterable[OpenPart], limit: int) -> date | None:
    """Return the day on which the debts that are still open reached a limit, oldest first; None where they don't (0: any debt)."""
    owed = 0
    for part in sorted(parts, key=_since):
        owed += part.amount
        if owed > 0 and owed >= limit:
            return part.since
    return None


def to_pay_below(owed: int, limit: int, step: int = 1) -> int:
    """Return the least payment that brings a debt below a limit, in steps of the smallest payable amount; all of it for limit 0."""
    if owed < limit or owed <= 0:
        return 0
    least = owed if limit == 0 else owed - limit + 1
    steps = -(-least // max(step, 1))
    return min(steps * max(step, 1), owed)


def _since(part: OpenPart) -> date:
    return part.since

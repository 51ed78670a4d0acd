"""Debts of an account: what is open of each, the balance, when it reached a limit, what cancels one (circulation.md 6-8a)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

AUTOMATIC = frozenset({"loan", "overdue", "overdue-on-invoice", "notice", "handling", "reservation", "not-collected", "pickup"})
"""The kinds of debt that the max fee of a category limits; the others are replacement, address and manual."""


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


def open_automatic(debts: Iterable[tuple[str, int]]) -> int:
    """Return what is open of automatic fees, of debts by kind and open part: what a max fee leaves no room for."""
    return sum(amount for kind, amount in debts if kind in AUTOMATIC)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """What a return makes of a replacement, in minor units: the open part falls away, what was paid is to be refunded."""

    dropped: int
    to_refund: int


def cancel(amount: int, paid: int, *, removed: bool, refunded: int = 0) -> Cancelled:
    """Return what cancelling a debt comes to, of which so much was paid and so much of that refunded before."""
    return Cancelled(open_part(amount, paid, removed=removed), max(paid - refunded, 0))


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

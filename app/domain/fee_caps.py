"""What cuts a fee, in this order: cap per copy, cap per occasion, the category's max fee, *No automatic fee* (circulation.md 6).

Each cut is a line of its own with a negative amount; a cap that cuts nothing says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.charge import Charge
from app.domain.money import Amount, parse_amount
from app.domain.parameters.rule import Rule
from app.domain.refusals import NotFound
from app.domain.text import mark, sentence

MAX_FEE = mark("Max fee {max_fee}, automatic fees open already: {open}")
NO_FEE = mark("The patron category has No automatic fee")
"""The lines of the two cuts that no rule makes, but the patron category."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A fee level, from so many days late on, with the governing rules of both caps for it (their selector is the level's code)."""

    from_day: int
    copy_cap: Rule
    occasion_cap: Rule


def level_of(days: int, levels: Iterable[Level]) -> Level:
    """Return the highest level whose from-day is no later than the days late; NotFound where there is none (one from day 1 always exists)."""
    reached = [level for level in levels if level.from_day <= days]
    if not reached:
        raise NotFound(mark("There is no fee level for days late: {days}."), days=days)
    return max(reached, key=_from_day)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What happened so far on an occasion: what was charged, in minor units, and the most days late of any of its copies.

    An occasion is one patron, one circulation point and one calendar day, of the returns or of the loans
    (`UnitPolicy.fee_occasion`). A return that is undone is left out again: make the occasion anew without it.
    """

    charged: int = 0
    days: int = 0

    @classmethod
    def of(cls, so_far: Iterable[tuple[int, int]]) -> Occasion:
        """Return the occasion of copies that are back, each with what was charged for it (0 too) and its days late."""
        parts = list(so_far)
        return cls(sum(charged for charged, _ in parts), max((days for _, days in parts), default=0))

    def after(self, charged: int, days: int) -> Occasion:
        """Return the occasion with one more copy."""
        return Occasion(self.charged + charged, max(self.days, days))


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What of automatic fees an account may still get, by its category at the lending unit (for reservations the pickup unit).

    `max_fee` is that of its age that day, None for *No max fee*; `open_automatic` is what is open of its automatic fees
    (`app.domain.debts.open_automatic`); `no_fee` is *No automatic fee*. Amounts in minor units.
    """

    max_fee: int | None = None
    open_automatic: int = 0
    no_fee: bool = False

    def after(self, charged: int) -> Allowance:
        """Return what may still come once a fee has become a debt."""
        return replace(self, open_automatic=self.open_automatic + charged)


def capped_per_copy(charge: Charge, level: Level, currency: str) -> Charge:
    """Cut a fee to the cap of its copy; `level` is that of the copy's own days late."""
    cap = level.copy_cap.value.number or 0
    if cap:
        text = sentence(mark("At most {cap} per copy from day {from_day}"), cap=Amount(cap, currency), from_day=level.from_day)
    else:
        text = sentence(mark("No overdue fee from day {from_day}: the cap per copy is 0"), from_day=level.from_day)
    return charge.cut_to(cap, text, level.copy_cap)


def capped_per_occasion(charge: Charge, level: Level, charged: int, currency: str) -> Charge:
    """Cut a fee to what is left of its occasion's cap; `level` is that of the occasion's copy with most days late so far."""
    cap = level.occasion_cap.value.number or 0
    if not cap:
        text = sentence(mark("No overdue fee from day {from_day}: the cap per occasion is 0"), from_day=level.from_day)
    elif charged:
        text = sentence(
            mark("At most {cap} per occasion from day {from_day}, of it already charged: {charged}"),
            cap=Amount(cap, currency), from_day=level.from_day, charged=Amount(charged, currency),
        )  # fmt: skip
    else:
        text = sentence(mark("At most {cap} per occasion from day {from_day}"), cap=Amount(cap, currency), from_day=level.from_day)
    return charge.cut_to(cap - charged, text, level.occasion_cap)


def capped(charge: Charge, days: int, levels: Sequence[Level], occasion: Occasion, currency: str, already: int = 0) -> Charge:
    """Cut an overdue fee to both caps. `already` is what was charged for this delay before, and taken off between the two.

    So the cap per copy holds for the delay as a whole, and the cap per occasion for what is charged today.
    """
    if not charge.amount:
        return charge
    charge = capped_per_copy(charge, level_of(days, levels), currency)
    charge = charge.cut_to(charge.amount - already, sentence(mark("Already charged for this delay")))
    return capped_per_occasion(charge, level_of(max(days, occasion.days), levels), occasion.charged, currency)


def within_max_fee(amount: int, max_fee: int | None, open_automatic: int) -> int:
    """Return what of a fee the max fee leaves: all of it where there is none, else no more than the room beside what is open."""
    return amount if max_fee is None else min(amount, max(max_fee - open_automatic, 0))


def allowed(charge: Charge, allowance: Allowance, currency: str) -> Charge:
    """Cut an automatic fee of any kind to what the category allows; what is cut is never charged later."""
    if allowance.max_fee is not None:
        most = within_max_fee(charge.amount, allowance.max_fee, allowance.open_automatic)
        values = {"max_fee": Amount(allowance.max_fee, currency), "open": Amount(allowance.open_automatic, currency)}
        charge = charge.cut_to(most, sentence(MAX_FEE, **values))
    if allowance.no_fee:
        charge = charge.cut_to(0, sentence(NO_FEE))
    return charge


def before_max_fee(amount: int, lines: Iterable[Mapping[str, Any]]) -> int:
    """Return what a debt with these kept lines came to before the max fee cut it: what is cut is never charged later."""
    return amount - sum(parse_amount(line["amount"]) for line in lines if line.get("template") == MAX_FEE)


def _from_day(level: Level) -> int:
    return level.from_day

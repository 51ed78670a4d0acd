"""Payments: which debts one pays, oldest first or those that are named, and what may be refunded (circulation.md 6; D5)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.money import Amount
from app.domain.refusals import Invalid
from app.domain.text import mark


@dataclass(frozen=True, slots=True)
class OpenDebt:
    """A debt by its id, with what is open of it in minor units (above 0)."""

    id: int
    open: int


@dataclass(frozen=True, slots=True)
class Part:
    """What of a payment goes to which debt, in minor units."""

    debt_id: int
    amount: int


@dataclass(frozen=True, slots=True)
class Money:
    """What is paid with: the currency, and the smallest amount that can be paid, in minor units (only cash is rounded)."""

    currency: str
    rounding: int = 1


def allocate(payment: int, debts: Sequence[OpenDebt], money: Money, named: Collection[int] = ()) -> tuple[Part, ...]:
    """Share a payment out among open debts, which come oldest first; where ids are `named`, among those only, oldest first too.

    Raises Invalid: `amount` where it is not above 0, more than is open of them, or can't be paid (no multiple of the
    smallest payable amount, though it leaves a debt paid in part); `debts` where a named one is not open.
    """
    if not set(named) <= {debt.id for debt in debts}:
        raise Invalid("debts", mark("A debt that was chosen is not open any more."))
    chosen = [debt for debt in debts if not named or debt.id in named]
    _check_amount(payment, sum(debt.open for debt in chosen), mark("{amount} is more than the {open} that is owed."), money)
    parts, rest, in_part = [], payment, False
    for debt in chosen:
        amount = min(debt.open, rest)
        if amount:
            parts.append(Part(debt.id, amount))
            in_part = amount < debt.open
        rest -= amount
    if in_part:
        _check_payable(payment, money)
    return tuple(parts)


def check_refund(amount: int, to_refund: int, money: Money) -> None:
    """Raise Invalid (`amount`) where a refund is not above 0, is more than is to be refunded, or leaves a rest and can't be paid."""
    _check_amount(amount, to_refund, mark("{amount} is more than the {open} to be refunded."), money)
    if amount < to_refund:
        _check_payable(amount, money)


def _check_amount(amount: int, most: int, too_much: str, money: Money) -> None:
    if amount <= 0:
        raise Invalid("amount", mark("Give an amount above 0."))
    if amount > most:
        raise Invalid("amount", too_much, amount=Amount(amount, money.currency), open=Amount(most, money.currency))


def _check_payable(amount: int, money: Money) -> None:
    if amount % max(money.rounding, 1):
        raise Invalid("amount", mark("The smallest amount that can be paid is {step}: give a multiple of it."), step=Amount(money.rounding, money.currency))

"""One delay settled: from the due date to the amount that becomes a debt, every step a line (circulation.md 6, 7, 8a; X13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.charge import Charge
from app.domain.copy_status import LOST
from app.domain.explanation import Line
from app.domain.fee_caps import Allowance, Occasion, allowed, before_max_fee, capped
from app.domain.lateness import Delay, LateLoan, delay_of
from app.domain.overdue_fees import overdue_fee
from app.domain.tariff import Tariff
from app.domain.text import Sentence, mark, sentence

ON_INVOICE = "overdue-on-invoice"
"""The kind of debt (or, where a max fee left nothing of it, of a line of the invoice) of an overdue fee that was charged with an invoice."""

OF_DELAY = ("overdue", ON_INVOICE)
"""The kinds of debts that the delay of a loan makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charged:
    """What was charged before for the delay of a loan.

    `already` is what its overdue debts come to that staff have not removed, before the max fee cut them (`before_max_fee`);
    `on_invoice` says whether a debt *overdue fee on invoice* of this delay is open or was paid, or the max fee left nothing of it.
    """

    already: int = 0
    on_invoice: bool = False

    @classmethod
    def of(cls, debts: Iterable[tuple[str, int, Iterable[Mapping[str, Any]] | None]]) -> Charged:
        """Return it of the debts of one delay that staff have not removed: kind, amount, and the lines kept with each."""
        rows = list(debts)
        already = sum(before_max_fee(amount, lines or ()) for kind, amount, lines in rows if kind == "overdue")
        return cls(already=already, on_invoice=any(kind == ON_INVOICE for kind, _, _ in rows))


@dataclass(frozen=True, slots=True)
class Settled:
    """The delay of a loan and what is charged for it; a charge of 0 makes no debt."""

    delay: Delay
    charge: Charge

    def on(self, occasion: Occasion) -> Occasion:
        """Return the occasion with this copy."""
        return occasion.after(self.charge.amount, self.delay.days)


NOTHING_BEFORE = Charged()


def settle(loan: LateLoan, back: datetime, tariff: Tariff, occasion: Occasion, allowance: Allowance, before: Charged = NOTHING_BEFORE) -> Settled:
    """Settle the delay of a loan that comes back, is renewed, put on an invoice or declared lost at `back` (an aware instant).

    A loan marked lost was settled when it was marked, and one on an invoice with its overdue fee when that was made:
    neither is charged again. `loan` has the mark that it had until `back`.
    """
    delay = delay_of(loan, back, tariff.zone, tariff.closing)
    if not delay.days:
        return Settled(delay, Charge())
    over = _settled_before(loan, before)
    if over is not None:
        return Settled(delay, Charge((*delay.lines, Line(over))))
    charge = overdue_fee(delay.days, tariff.fee, tariff.grace, tariff.currency).after(*delay.lines)
    charge = capped(charge, delay.days, tariff.levels, occasion, tariff.currency, before.already)
    return Settled(delay, allowed(charge, allowance, tariff.currency))


def calculated_debt(loan: LateLoan, now: datetime, tariff: Tariff, allowance: Allowance, before: Charged = NOTHING_BEFORE) -> Charge:
    """Return what would be charged if the copy alone came back now: until the return it is shown, not owed."""
    return settle(loan, now, tariff, Occasion(), allowance, before).charge


def _settled_before(loan: LateLoan, before: Charged) -> Sentence | None:
    if loan.mark == LOST:
        return sentence(mark("Charged when it was marked lost: no further overdue fee"))
    if before.on_invoice:
        return sentence(mark("Charged with the invoice: no further overdue fee"))
    return None

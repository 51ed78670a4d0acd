"""What is in the way of deleting an account, each kind named with its number (Q8, patrons.md Deleting)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.money import Amount
from app.domain.refusals import Refusal, Several
from app.domain.text import mark

MOST_NAMED = 5
"""So many of a kind are named one by one."""


class Hindrance(Refusal):
    """One kind of thing that is in the way: `kind` is loans, reservations, debts, invoices or refunds."""

    def __init__(self, kind: str, template: str, count: int, which: Sequence[str], amount: Amount | None = None) -> None:
        named = ", ".join((*which[:MOST_NAMED], *("…" for _ in which[MOST_NAMED : MOST_NAMED + 1])))
        super().__init__(template, count=count, which=named, **({} if amount is None else {"amount": amount}))
        self.kind, self.count = kind, count


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What an account still has: barcodes on loan (invoiced ones too), living reservations, open debts and what is to be refunded, in minor units."""

    currency: str
    loans: tuple[str, ...] = ()
    reservations: tuple[str, ...] = ()
    debts: tuple[tuple[int, int], ...] = ()
    """(number, open part)."""
    refunds: tuple[tuple[int, int], ...] = ()
    """(number of the debt, what is to be refunded)."""
    invoices: tuple[tuple[int, int], ...] = ()
    """(number, amount that stands on the invoice only, unpaid)."""


def hindrances(standing: Standing) -> tuple[Hindrance, ...]:
    """Return everything that is in the way; nothing: the account may be deleted."""
    found = []
    if standing.loans:
        found.append(Hindrance("loans", mark("Current loans: {count} ({which})."), len(standing.loans), standing.loans))
    if standing.reservations:
        found.append(Hindrance("reservations", mark("Reservations: {count} ({which})."), len(standing.reservations), standing.reservations))
    for kind, template, rows in (
        ("debts", mark("Open debts: {count}, together {amount} ({which})."), standing.debts),
        ("invoices", mark("Unpaid on invoices: {count}, together {amount} ({which})."), standing.invoices),
        ("refunds", mark("Money to be refunded: {count}, together {amount} ({which})."), standing.refunds),
    ):
        if rows:
            total = Amount(sum(amount for _, amount in rows), standing.currency)
            found.append(Hindrance(kind, template, len(rows), [str(number) for number, _ in rows], total))
    return tuple(found)


class NotDeletable(Several):
    """An account that can't be deleted yet."""

    kind = "hindered"

    def __init__(self, found: Sequence[Hindrance]) -> None:
        super().__init__(found)
        self.hindrances = tuple(found)

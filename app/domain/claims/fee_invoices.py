"""Fee invoices: the debts that a patron has left unpaid, on one invoice (circulation.md 7; 003:355-359)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.charge import Charge
from app.domain.claims.facts import Recipient
from app.domain.claims.formats import Destination, destination
from app.domain.claims.rules import ClaimRules
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule
from app.domain.parameters.situation import Situation
from app.domain.periods import days_after

FEE_INVOICE = "fee-invoice"


@dataclass(frozen=True, slots=True)
class OwedDebt:
    """An open debt that is on no fee invoice: its kind (or the library's own fee type), what is open in minor units, since when, what for."""

    id: int
    kind: str
    type_name: str
    amount: int
    since: date
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeInvoicePlan:
    """A fee invoice that is to be sent; `fee` comes besides. `decided` names the rule of how it goes; empty where the library has no such format."""

    to: Recipient
    unit_id: int
    destination: Destination
    debts: tuple[OwedDebt, ...]
    fee: Charge
    pay_by: date
    decided: str

    @property
    def total(self) -> int:
        """What it asks for, in minor units."""
        return sum(debt.amount for debt in self.debts) + self.fee.amount


def is_due(rules: ClaimRules, to: Recipient, age_group_id: int | None, debts: Sequence[OwedDebt]) -> bool:
    """Say whether a patron gets a fee invoice, by the rules of the home unit.

    Not where it would not be enough, the oldest debt is too young, or no message format is accepted.
    """
    unit, day, who = to.home_unit_id, rules.day, _situation(to, age_group_id)
    over = rules.book.governing("invoice-fees-debt-over", unit, who, day).value.number or 0
    age = rules.book.governing("invoice-fees-debt-age", unit, who, day).value
    if not debts or sum(debt.amount for debt in debts) <= over or days_after(min(debt.since for debt in debts), age) > day:
        return False
    return bool(rules.accepted(FEE_INVOICE, unit, who))


def plan_fee_invoice(rules: ClaimRules, to: Recipient, age_group_id: int | None, debts: Sequence[OwedDebt], open_fees: int, currency: str) -> FeeInvoicePlan:
    """Return the fee invoice of a patron, due or not. `open_fees` is what is open of the account's automatic fees."""
    unit, day, who = to.home_unit_id, rules.day, _situation(to, age_group_id)
    accepted = rules.accepted(FEE_INVOICE, unit, who)
    junior, policy = rules.is_junior(to, unit), rules.policy(unit, to.category_id)
    where = destination(FEE_INVOICE, accepted, to, junior=junior, paper=rules.paper(FEE_INVOICE))
    room = Allowance(max_fee=policy.max_fee(junior=junior), open_automatic=open_fees, no_fee=policy.ticked("no-automatic-fee"))
    fee = fee_by_rule(rules.message_rule("message-fee", where.format, unit, who), room, currency)
    days = rules.book.governing("invoice-payment-days", unit, who, day).value.number or 0
    return FeeInvoicePlan(
        to=to, unit_id=unit, destination=where, debts=tuple(debts), fee=fee, pay_by=day + timedelta(days=days),
        decided=rules.method_named(where.format, unit, who),
    )  # fmt: skip


def _situation(to: Recipient, age_group_id: int | None) -> Situation:
    return Situation(patron_category_id=to.category_id, age_group_id=age_group_id)

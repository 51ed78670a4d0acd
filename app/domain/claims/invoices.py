"""What an invoice asks for: handling fee, overdue fee as of that day, and the copies (circulation.md 7; 003:367-379, 427-449)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.claims.facts import ClaimLoan
from app.domain.claims.plans import InvoicedCopy, InvoicePlan, NoticePlan
from app.domain.claims.rules import ClaimRules
from app.domain.fee_caps import Allowance, Occasion
from app.domain.lateness import LateLoan
from app.domain.parameters.node import Places
from app.domain.replacement import Pricing, becomes_debt, replacement
from app.domain.settlement import NOTHING_BEFORE, Charged, settle
from app.domain.tariff import tariff_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """Of an account organisation, what amounts are counted by: VAT in hundredths of a per cent, rounding in minor units."""

    currency: str
    rounding: int
    vat: int
    zone: ZoneInfo
    levels: Sequence[tuple[int, str]]
    """Fee levels as (from-day, code)."""


def plan_invoice(rules: ClaimRules, plan: NoticePlan, room: Allowance, charged: Mapping[int, Charged], money: Money) -> tuple[InvoicePlan, Allowance]:
    """Return the invoice of a notice of that step, and what room is left for automatic fees. `charged` says by loan what was charged before."""
    first = plan.copies[0].loan
    policy, unit = rules.policy(plan.unit_id, plan.to.category_id), rules.unit(plan.unit_id)
    in_debt = becomes_debt(rules.rule("invoice-replacement-in-debt", first), no_fee=policy.ticked("no-automatic-fee"))
    occasions: dict[tuple[date, int] | None, Occasion] = {}
    copies = []
    for copy in plan.copies:
        loan = copy.loan
        pricing = Pricing(
            choice=unit.replacement_price, standard=rules.rule("invoice-replacement-fee", loan, owning=True),
            vat_rule=rules.rule("invoice-include-vat", loan, owning=True), vat=money.vat, rounding=money.rounding,
        )  # fmt: skip
        overdue, days = None, 0
        if rules.rule("overdue-fee-on-invoice", loan).value.number:
            tariff = tariff_of(rules.book, _places(plan, loan), loan.situation, rules.day, money.levels, currency=money.currency, zone=money.zone)
            of = (loan.lent, loan.point_id) if unit.fee_occasion == "loan" else None
            occasion = occasions.get(of, Occasion())
            settled = settle(_late(loan), _as_of(rules.day, money.zone), tariff, occasion, room, charged.get(loan.id, NOTHING_BEFORE))
            overdue, days = settled.charge, settled.delay.days
            occasions[of], room = settled.on(occasion), room.after(overdue.amount)
        copies.append(InvoicedCopy(loan=loan, replacement=replacement(loan.price, pricing), in_debt=in_debt, overdue=overdue, days_late=days))
    days_to_pay = rules.rule("invoice-payment-days", first).value.number or 0
    return InvoicePlan(pay_by=rules.day + timedelta(days=days_to_pay), copies=tuple(copies)), room


def _late(loan: ClaimLoan) -> LateLoan:
    return LateLoan(due_date=loan.due, due_at=loan.due_at)


def _as_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment that an overdue fee is counted to: the day itself, whatever the hour of the run or of closing."""
    return datetime.combine(day, time(), zone)


def _places(plan: NoticePlan, loan: ClaimLoan) -> Places:
    """Return the places of the settlement: nobody returns anything, so that the home unit stands for the working place (circulation.md 3)."""
    home = plan.to.home_unit_id
    return Places(working=home, owning=loan.kind.owner_id, pickup=home, home=home, lending=loan.point_id)

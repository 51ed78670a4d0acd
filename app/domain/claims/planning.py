"""What notices cost, and the invoice that goes with one (circulation.md 6, 7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.charge import Charge
from app.domain.claims.facts import ClaimLoan, MessageFormat, Recipient
from app.domain.claims.invoices import Money, plan_invoice
from app.domain.claims.notices import group_steps
from app.domain.claims.plans import DueStep, NoticePlan
from app.domain.claims.rules import ClaimRules
from app.domain.claims.steps import INVOICE
from app.domain.delivered import NOTICES
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule, fee_by_setting
from app.domain.settlement import Charged


def plan_patron(rules: ClaimRules, to: Recipient, due: Iterable[DueStep], open_fees: int, charged: Mapping[int, Charged], money: Money) -> list[NoticePlan]:
    """Return what one patron gets for the steps of their loans that are due, with all fees.

    `open_fees` is what is open of the account's automatic fees in minor units: a max fee leaves the rest of it as room.
    `charged` says by loan what was charged for its delay before.
    """
    plans = []
    for grouped in group_steps(rules, to, due):
        room = rules.once(("room", grouped.unit_id, to.category_id, grouped.junior, open_fees), _room, rules, grouped, open_fees)
        plan, room = _with_fees(rules, grouped, room, money.currency)
        if plan.number == INVOICE:
            invoice, room = plan_invoice(rules, plan, room, charged, money)
            plans.append(plan._replace(invoice=invoice))
        else:
            plans.append(plan)
        open_fees = room.open_automatic
    return plans


def _room(rules: ClaimRules, plan: NoticePlan, open_fees: int) -> Allowance:
    """Return what of automatic fees the account may get where a notice comes from."""
    policy = rules.policy(plan.unit_id, plan.to.category_id)
    return Allowance(max_fee=policy.max_fee(junior=plan.junior), open_automatic=open_fees, no_fee=policy.ticked("no-automatic-fee"))


def _with_fees(rules: ClaimRules, plan: NoticePlan, room: Allowance, currency: str) -> tuple[NoticePlan, Allowance]:
    """Return a notice with its fee, by the setting or by `message-fee`, and with that of each copy; and what room is left."""
    sent, first = plan.destination.format, plan.copies[0].loan
    if plan.setting.fee is not None:
        fee = fee_by_setting(NOTICES[plan.kind], plan.setting.fee, room, currency)
        total = fee.amount
    else:
        fee, total = _fee(rules, "message-fee", sent, first, room, currency)
    room = room.after(total) if total else room
    copies, kind, amount = list(plan.copies), None, 0
    for place, copy in enumerate(plan.copies):
        if copy.loan.kind is not kind or amount:  # another kind, or less room
            kind = copy.loan.kind
            charge, amount = _fee(rules, "message-fee-per-copy", sent, copy.loan, room, currency)
        if amount:
            room = room.after(amount)
            total += amount
            copies[place] = copy._replace(fee=charge)
    return plan._replace(fee=fee, total_fee=total, copies=tuple(copies)), room


def _fee(rules: ClaimRules, parameter: str, sent: MessageFormat, loan: ClaimLoan, room: Allowance, currency: str) -> tuple[Charge, int]:
    """Return the fee by the rule of a parameter, and its amount: the same for loans that are alike, where as much room is left."""
    key = ("fee", parameter, sent.code, loan.kind.number, room.max_fee, room.open_automatic, room.no_fee)
    return rules.once(key, _made, rules, parameter, sent, loan, room, currency)


def _made(rules: ClaimRules, parameter: str, sent: MessageFormat, loan: ClaimLoan, room: Allowance, currency: str) -> tuple[Charge, int]:
    charge = fee_by_rule(rules.message_rule_of(parameter, sent, loan), room, currency)
    return charge, charge.amount

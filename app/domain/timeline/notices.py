"""What a notice is in the life of a loan: its event, and of an invoice what it is made of, kind by kind (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.claims.plans import InvoicePlan, NoticePlan
from app.domain.claims.rules import ClaimRules
from app.domain.claims.source import by_charge, by_rule, by_step, by_unit
from app.domain.claims.steps import INVOICE, WARNING
from app.domain.delivered import CHANNELS, NOTICES
from app.domain.text import mark, sentence
from app.domain.timeline.account import LifeAccount
from app.domain.timeline.facts import Event

ASKED_ONLY = "asked-only"
"""What a replacement is that is no debt: `Event.of`."""


def told_notice(rules: ClaimRules, plan: NoticePlan, account: LifeAccount) -> Iterator[Event]:
    """Put what a notice costs on the account, and give its events. An invoice's amount is its whole; its parts follow."""
    day, copy = rules.day, plan.copies[0]
    source = by_step(rules, copy.loan, plan.number, plan.kind, plan.setting)
    if plan.number != WARNING:
        account.raise_signal(copy.signal, rules.rule("signal-claim-step", copy.loan, plan.kind))
        account.reminders += (day,) if plan.number < INVOICE else ()
    account.owe("handling" if plan.number == INVOICE else "notice", plan.fee, day)
    account.owe("notice", copy.fee, day)
    if plan.invoice is None:
        text = sentence("{notice}: {channel}", notice=NOTICES[plan.kind], channel=CHANNELS[plan.destination.format.channel])
        yield Event(day, plan.kind, text, plan.total_fee, source)
        return
    text = sentence(mark("Invoice, to be paid by {day}"), day=plan.invoice.pay_by)
    yield Event(day, plan.kind, text, plan.total_fee + plan.invoice.amount, source)
    handling = by_charge(rules, plan.fee, plan.unit_id, plan.to.category_id, junior=plan.junior) or source
    yield Event(day, "handling", sentence(mark("Of the invoice: handling fee")), plan.total_fee, handling)
    yield from _of_invoice(rules, plan, plan.invoice, account)


def _of_invoice(rules: ClaimRules, plan: NoticePlan, invoice: InvoicePlan, account: LifeAccount) -> Iterator[Event]:
    copy, day = invoice.copies[0], rules.day
    if copy.overdue is not None:
        account.owe("overdue-on-invoice", copy.overdue, day)
        source = by_charge(rules, copy.overdue, plan.unit_id, plan.to.category_id, junior=plan.junior)
        yield Event(day, "overdue-on-invoice", sentence(mark("Of the invoice: overdue fee")), copy.overdue.amount, source)
    if copy.in_debt:
        account.owe("replacement", copy.replacement, day)
    account.unpaid = (day,)
    asked = copy.replacement.lines[0].rule
    source = by_rule(rules.tree, asked) if asked is not None else by_unit(rules, plan.unit_id, "replacement-price")
    said = mark("Of the invoice: replacement") if copy.in_debt else mark("Of the invoice: replacement, asked there only")
    yield Event(day, "replacement", sentence(said), copy.replacement.amount, source, of="" if copy.in_debt else ASKED_ONLY)

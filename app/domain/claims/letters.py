"""What a notice says: the facts that its text is filled in with, and in whose language (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.claims.facts import CopyName, Recipient
from app.domain.claims.fee_invoices import FeeInvoicePlan
from app.domain.claims.plans import NoticePlan
from app.domain.claims.steps import INVOICE, WARNING
from app.domain.notice_values import CopyFacts, NoticeFacts

_OF_CURRENCIES = {"SEK": "sv", "CZK": "cs"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sends a notice, what the library has to say at its end, on which day, and in which money it counts."""

    unit: str
    sender: str
    closing: str
    today: date
    currency: str

    def facts(self, to: Recipient, copies: tuple[CopyFacts, ...], *, fee: int) -> NoticeFacts:
        """Return what a notice to a patron says of the patron, the sender and the copies; `fee` in minor units."""
        return NoticeFacts(
            first_name=to.first_name, last_name=to.last_name, card=to.card, unit=self.unit, sender=self.sender, closing=self.closing, today=self.today,
            currency=self.currency, copies=copies, fee=fee,
        )  # fmt: skip


def language_of(language: str, currency: str) -> str:
    """Return the code of a patron's language (`sv`); where none is known, that of the country whose money the library counts in."""
    return language.split("-")[0].split("_")[0].lower() or _OF_CURRENCIES.get(currency, "")


def facts_of_plan(plan: NoticePlan, sender: Sender, names: Mapping[int, CopyName], number: int | None = None) -> NoticeFacts:
    """Return what a claim or a warning says; `names` are those of its copies, `number` is that of its invoice."""
    asked = {copy.loan.id: copy.amount for copy in plan.invoice.copies} if plan.invoice is not None else {}
    loans = [copy.loan for copy in plan.copies]
    copies = tuple([CopyFacts(*names[one.copy_id], one.due, asked.get(one.id)) for one in loans])
    facts = sender.facts(plan.to, copies, fee=plan.total_fee)
    if plan.invoice is not None:
        return facts._replace(total=plan.total_fee + plan.invoice.amount, pay_by=plan.invoice.pay_by, invoice=_written(number))
    return facts._replace(number=plan.number if WARNING < plan.number < INVOICE else None, next_step=plan.next_day)


def facts_of_fee_invoice(plan: FeeInvoicePlan, sender: Sender, number: int | None = None) -> NoticeFacts:
    """Return what a fee invoice says: its lines are the debts."""
    debts = tuple(CopyFacts(debt=debt.type_name or debt.kind, title=debt.title, amount=debt.amount) for debt in plan.debts)
    return sender.facts(plan.to, debts, fee=plan.fee.amount)._replace(total=plan.total, pay_by=plan.pay_by, invoice=_written(number))


def _written(number: int | None) -> str:
    return "" if number is None else str(number)

"""What a notice says: its text filled in with the loans it is about, in the patron's language (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.claims.fee_invoices import FeeInvoicePlan, OwedDebt
from app.domain.claims.plans import NoticePlan
from app.domain.money import Amount, format_amount
from app.domain.notice_values import ENGLISH_MONTHS
from app.domain.texts import NoticeText, fill_notice

_DEBTS: Mapping[str, tuple[str, str, str]] = {
    "loan": ("Loan fee", "Låneavgift", "Poplatek za výpůjčku"),
    "overdue": ("Overdue fee", "Övertidsavgift", "Poplatek z prodlení"),
    "overdue-on-invoice": ("Overdue fee on invoice", "Övertidsavgift på räkning", "Poplatek z prodlení na účtu"),
    "notice": ("Reminder fee", "Påminnelseavgift", "Poplatek za upomínku"),
    "handling": ("Handling fee", "Expeditionsavgift", "Manipulační poplatek"),
    "reservation": ("Reservation fee", "Reservationsavgift", "Poplatek za rezervaci"),
    "not-collected": ("Not collected", "Ej hämtad reservation", "Nevyzvednutá rezervace"),
    "pickup": ("Pickup fee", "Hämtavgift", "Poplatek za vyzvednutí"),
    "replacement": ("Replacement", "Ersättning", "Náhrada"),
    "address": ("Invalid address", "Felaktig adress", "Neplatná adresa"),
    "manual": ("Debt", "Skuld", "Dluh"),
}
"""Kinds of debts as letters name them: English, Swedish, Czech. A fee type of the library's own has its own name."""

_OF_CURRENCIES = {"SEK": "sv", "CZK": "cs"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sends a notice, and what the library has to say at its end."""

    unit: str
    sender: str
    closing: str = ""


def language_of(language: str, currency: str) -> str:
    """Return the code of a patron's language (`sv`); where none is known, that of the country whose money the library counts in."""
    return language.split("-")[0].split("_")[0].lower() or _OF_CURRENCIES.get(currency, "")


def day_in(language: str, day: date) -> str:
    """Write a day as letters have it."""
    if language == "cs":
        return f"{day.day}.\u00a0{day.month}.\u00a0{day.year}"
    return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}" if language == "en" else day.isoformat()


def amount_in(language: str, amount: Amount) -> str:
    """Write an amount as letters have it."""
    number = format_amount(amount.minor)
    return f"{number if language == 'en' else number.replace('.', ',')} {amount.currency}".rstrip()


def fill_plan(text: NoticeText, plan: NoticePlan, language: str, day: date, sender: Sender, currency: str, invoice_number: int | None = None) -> NoticeText:
    """Return subject and text of a notice, filled in. `currency` is that of its amounts."""

    def money(minor: int) -> str:
        return amount_in(language, Amount(minor, currency))

    to, invoice = plan.to, plan.invoice
    values = {
        "first_name": to.first_name, "last_name": to.last_name, "card": to.card, "unit": sender.unit, "today": day_in(language, day),
        "sender": sender.sender, "closing": sender.closing, "count": str(len(plan.copies)), "fee": money(plan.total_fee), "number": str(plan.number),
        "next_step": day_in(language, plan.next_day) if plan.next_day is not None else "",
    }  # fmt: skip
    if invoice is not None:
        values |= {"total": money(plan.total_fee + invoice.amount), "invoice": str(invoice_number or ""), "pay_by": day_in(language, invoice.pay_by)}
    filled = fill_notice(text, values, _copies(plan, language, currency))
    return NoticeText(filled.subject, filled.text.rstrip())


def _copies(plan: NoticePlan, language: str, currency: str) -> Sequence[Mapping[str, str]]:
    asked = {copy.loan.id: copy.amount for copy in plan.invoice.copies} if plan.invoice is not None else {}
    return [
        {
            "title": copy.loan.title, "author": copy.loan.author, "barcode": copy.loan.barcode, "due": day_in(language, copy.loan.due),
            "amount": amount_in(language, Amount(asked.get(copy.loan.id, 0), currency)),
        }
        for copy in plan.copies
    ]  # fmt: skip


def fill_fee_invoice(text: NoticeText, plan: FeeInvoicePlan, language: str, day: date, sender: Sender, currency: str, number: int) -> NoticeText:
    """Return subject and text of a fee invoice, filled in; its lines are the debts."""
    to = plan.to
    values = {
        "first_name": to.first_name, "last_name": to.last_name, "card": to.card, "unit": sender.unit, "today": day_in(language, day),
        "sender": sender.sender, "closing": sender.closing, "count": str(len(plan.debts)), "invoice": str(number), "pay_by": day_in(language, plan.pay_by),
        "fee": amount_in(language, Amount(plan.fee.amount, currency)), "total": amount_in(language, Amount(plan.total, currency)),
    }  # fmt: skip
    lines = [{"debt": _debt_name(language, debt), "amount": amount_in(language, Amount(debt.amount, currency))} for debt in plan.debts]
    filled = fill_notice(text, values, lines)
    return NoticeText(filled.subject, filled.text.rstrip())


def _debt_name(language: str, debt: OwedDebt) -> str:
    return debt.type_name or _DEBTS[debt.kind][{"sv": 1, "cs": 2}.get(language, 0)]

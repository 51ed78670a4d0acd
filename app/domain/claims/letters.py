"""What a notice says: its text filled in with the loans it is about, in the patron's language (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.claims.plans import NoticePlan
from app.domain.money import Amount, format_amount
from app.domain.texts import NoticeText, fill_notice

_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
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
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}" if language == "en" else day.isoformat()


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

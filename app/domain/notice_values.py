"""What is filled in in a notice: facts of the patron, the unit and the copies as texts, days and amounts in the language of the notice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.domain.money import MINOR
from app.domain.texts import NoticeText, fill, fill_line

_SIGNS = {"SEK": "kr", "CZK": "Kč", "EUR": "€", "NOK": "kr", "DKK": "kr"}
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_DEBTS: Mapping[str, tuple[str, str, str]] = {
    "loan": ("Låneavgift", "Loan fee", "Poplatek za výpůjčku"),
    "overdue": ("Övertidsavgift", "Overdue fee", "Poplatek z prodlení"),
    "overdue-on-invoice": ("Övertidsavgift på räkning", "Overdue fee on invoice", "Poplatek z prodlení na účtu"),
    "notice": ("Påminnelseavgift", "Reminder fee", "Poplatek za upomínku"),
    "handling": ("Expeditionsavgift", "Handling fee", "Manipulační poplatek"),
    "reservation": ("Reservationsavgift", "Reservation fee", "Poplatek za rezervaci"),
    "not-collected": ("Ej hämtad reservation", "Reservation not collected", "Nevyzvednutá rezervace"),
    "pickup": ("Hämtavgift", "Pickup fee", "Poplatek za vyzvednutí"),
    "replacement": ("Ersättning", "Replacement", "Náhrada"),
    "address": ("Ogiltig adress", "Invalid address", "Neplatná adresa"),
    "manual": ("Avgift", "Fee", "Poplatek"),
}
"""What letters call a debt of a kind, in Swedish, English and Czech: a letter is in its reader's language, not in that of the screen.
A fee type of the library's own has its own name."""

_BLANK = chr(0xA0)
"""Holds days and amounts together. The short alphabet of SMS lacks it, and a message with one would have 70 characters, not 160."""


class CopyFacts(NamedTuple):
    """One copy in a notice (of a fee invoice: one debt, of the kind `debt`). `amount` in minor units, None: it has none."""

    title: str = ""
    author: str = ""
    barcode: str = ""
    due: date | None = None
    amount: int | None = None
    debt: str = ""
    pickup: str = ""
    pickup_until: date | None = None

    def values(self, currency: str, language: str) -> Mapping[str, str]:
        """Return what is filled in for it, by stored names."""
        return {
            "title": self.title, "author": self.author, "barcode": self.barcode, "due": day_text(self.due, language),
            "amount": _money(self.amount, currency, language), "debt": debt_text(self.debt, self.title, language) if self.debt else "",
            "pickup": self.pickup, "pickup_until": day_text(self.pickup_until, language),
        }  # fmt: skip


class NoticeFacts(NamedTuple):
    """What a notice says besides its text. Amounts in minor units of `currency`; a fee of 0 is not spoken of."""

    first_name: str
    last_name: str
    card: str
    unit: str
    sender: str
    closing: str
    today: date
    currency: str
    copies: tuple[CopyFacts, ...] = ()
    number: int | None = None
    fee: int = 0
    total: int | None = None
    next_step: date | None = None
    pay_by: date | None = None
    invoice: str = ""

    def fill(self, text: NoticeText, language: str, channel: str) -> NoticeText:
        """Return subject and text of a notice, filled in as it is sent on a channel."""
        values, copies = self.values(language), [copy.values(self.currency, language) for copy in self.copies]
        filled = fill(text.text, values, copies).strip("\n").rstrip()
        return NoticeText(fill_line(text.subject, values), filled.replace(_BLANK, " ") if channel == "sms" else filled)

    def values(self, language: str) -> Mapping[str, str]:
        """Return what is filled in once, by stored names, in a language (English for any other)."""
        return {
            "first_name": self.first_name, "last_name": self.last_name, "card": self.card, "unit": self.unit, "sender": self.sender,
            "closing": self.closing, "today": day_text(self.today, language), "number": "" if self.number is None else str(self.number),
            "count": str(len(self.copies)), "fee": money_text(self.fee, self.currency, language) if self.fee else "",
            "total": _money(self.total, self.currency, language), "next_step": day_text(self.next_step, language),
            "pay_by": day_text(self.pay_by, language), "invoice": self.invoice,
        }  # fmt: skip


def debt_text(kind: str, title: str, language: str) -> str:
    """Return what a letter calls a debt: its kind, and the title that it is for where there is one."""
    swedish, english, czech = _DEBTS.get(kind, (kind, kind, kind))
    name = {"sv": swedish, "cs": czech}.get(language, english)
    return f"{name}: {title}" if title else name


def day_text(day: date | None, language: str) -> str:
    """Write a day as letters in a language do: `2026-03-01`, `1. 3. 2026`, `1 March 2026`; nothing for none."""
    if day is None:
        return ""
    if language == "sv":
        return day.isoformat()
    return f"{day.day}.{_BLANK}{day.month}.{_BLANK}{day.year}" if language == "cs" else f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"


def money_text(minor: int, currency: str, language: str) -> str:
    """Write money as letters in a language do: `1 245,00 kr`, `1,245.00 SEK`."""
    sign, whole = ("-", -minor) if minor < 0 else ("", minor)
    number, rest = f"{whole // MINOR:,}", f"{whole % MINOR:02d}"
    if language in {"sv", "cs"}:
        return f"{sign}{number.replace(',', _BLANK)},{rest}{_BLANK}{_SIGNS.get(currency, currency)}".rstrip()
    return f"{sign}{number}.{rest}{_BLANK}{currency}".rstrip()


def _money(minor: int | None, currency: str, language: str) -> str:
    return "" if minor is None else money_text(minor, currency, language)

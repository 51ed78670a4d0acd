"""Words of codes in the room of patrons: kinds, states, fields, and what the log says was done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.money import MINOR
from app.windows.common.formats import amount_text, money_text
from app.windows.common.marking import QT_TRANSLATE_NOOP

CONTEXT = "Patron"

SECTIONS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Patron", "Name"),
    "identity": QT_TRANSLATE_NOOP("Patron", "Identity"),
    "cards": QT_TRANSLATE_NOOP("Patron", "Cards"),
    "contact": QT_TRANSLATE_NOOP("Patron", "Contact"),
    "addresses": QT_TRANSLATE_NOOP("Patron", "Addresses"),
    "preferences": QT_TRANSLATE_NOOP("Patron", "Preferences"),
    "account": QT_TRANSLATE_NOOP("Patron", "Account"),
    "consent": QT_TRANSLATE_NOOP("Patron", "Consent"),
    "alert": QT_TRANSLATE_NOOP("Patron", "Permanent alert"),
    "guardian": QT_TRANSLATE_NOOP("Patron", "Guardian"),
}

FIELDS: Mapping[str, str] = {
    "last_name": QT_TRANSLATE_NOOP("Patron", "Last name"),
    "first_name": QT_TRANSLATE_NOOP("Patron", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("Patron", "Middle name"),
    "preferred_name": QT_TRANSLATE_NOOP("Patron", "Preferred name"),
    "prefix": QT_TRANSLATE_NOOP("Patron", "Title before the name"),
    "suffix": QT_TRANSLATE_NOOP("Patron", "Title after the name"),
    "birth_date": QT_TRANSLATE_NOOP("Patron", "Birth date"),
    "identity_number": QT_TRANSLATE_NOOP("Patron", "Identity number"),
    "patron_category_id": QT_TRANSLATE_NOOP("Patron", "Patron category"),
    "home_unit_id": QT_TRANSLATE_NOOP("Patron", "Home unit"),
    "expires": QT_TRANSLATE_NOOP("Patron", "Expires"),
    "active": QT_TRANSLATE_NOOP("Patron", "Active"),
    "language": QT_TRANSLATE_NOOP("Patron", "Language"),
    "overdue_warning": QT_TRANSLATE_NOOP("Patron", "Overdue warning"),
    "guardian": QT_TRANSLATE_NOOP("Patron", "Name"),
    "guardian_email": QT_TRANSLATE_NOOP("Patron", "E-mail"),
    "guardian_address": QT_TRANSLATE_NOOP("Patron", "Address"),
    "loan_history": QT_TRANSLATE_NOOP("Patron", "Loan history"),
    "consent_asked": QT_TRANSLATE_NOOP("Patron", "Consent asked for"),
    "permanent_alert": QT_TRANSLATE_NOOP("Patron", "Text"),
    "number": QT_TRANSLATE_NOOP("Patron", "Card number"),
    "state": QT_TRANSLATE_NOOP("Patron", "State"),
    "kind": QT_TRANSLATE_NOOP("Patron", "Kind"),
    "value": QT_TRANSLATE_NOOP("Patron", "Value"),
    "street": QT_TRANSLATE_NOOP("Patron", "Street"),
    "street2": QT_TRANSLATE_NOOP("Patron", "Care of, second line"),
    "postcode": QT_TRANSLATE_NOOP("Patron", "Postcode"),
    "city": QT_TRANSLATE_NOOP("Patron", "Town"),
    "county": QT_TRANSLATE_NOOP("Patron", "County"),
    "region": QT_TRANSLATE_NOOP("Patron", "Region"),
    "country": QT_TRANSLATE_NOOP("Patron", "Country"),
    "gone": QT_TRANSLATE_NOOP("Patron", "Removed"),
    "until": QT_TRANSLATE_NOOP("Patron", "Until"),
    "initials": QT_TRANSLATE_NOOP("Patron", "Initials"),
    "visible": QT_TRANSLATE_NOOP("Patron", "Visible to patron"),
}

CODES: Mapping[str, str] = {
    # contact data and addresses
    "mobile": QT_TRANSLATE_NOOP("Patron", "Mobile"),
    "phone": QT_TRANSLATE_NOOP("Patron", "Phone"),
    "work": QT_TRANSLATE_NOOP("Patron", "Work phone"),
    "email": QT_TRANSLATE_NOOP("Patron", "E-mail"),
    "postal": QT_TRANSLATE_NOOP("Patron", "Postal address"),
    "billing": QT_TRANSLATE_NOOP("Patron", "Billing address"),
    "temporary": QT_TRANSLATE_NOOP("Patron", "Temporary address"),
    "guardian": QT_TRANSLATE_NOOP("Patron", "Guardian's address"),
    # cards
    "current": QT_TRANSLATE_NOOP("Patron", "valid"),
    "other": QT_TRANSLATE_NOOP("Patron", "also valid"),
    "lost": QT_TRANSLATE_NOOP("Patron", "lost"),
    "withdrawn": QT_TRANSLATE_NOOP("Patron", "withdrawn"),
    # consent
    "yes": QT_TRANSLATE_NOOP("Patron", "yes"),
    "no": QT_TRANSLATE_NOOP("Patron", "no"),
    "not-asked": QT_TRANSLATE_NOOP("Patron", "not asked"),
    # signals
    "none": QT_TRANSLATE_NOOP("Patron", "none"),
    "yellow": QT_TRANSLATE_NOOP("Patron", "yellow"),
    "red": QT_TRANSLATE_NOOP("Patron", "red"),
    # services
    "loans": QT_TRANSLATE_NOOP("Patron", "loans"),
    "renewals": QT_TRANSLATE_NOOP("Patron", "renewals"),
    "reservations": QT_TRANSLATE_NOOP("Patron", "reservations"),
    "pickup-orders": QT_TRANSLATE_NOOP("Patron", "pickup orders"),
    "web": QT_TRANSLATE_NOOP("Patron", "web"),
    # reservations and loans
    "active": QT_TRANSLATE_NOOP("Patron", "in the queue"),
    "suspended": QT_TRANSLATE_NOOP("Patron", "suspended"),
    "trapped": QT_TRANSLATE_NOOP("Patron", "to collect"),
    "in-transit": QT_TRANSLATE_NOOP("Patron", "in transit"),
    "expired": QT_TRANSLATE_NOOP("Patron", "no longer valid"),
    "claims-returned": QT_TRANSLATE_NOOP("Patron", "claimed returned"),
}

DEBTS: Mapping[str, str] = {
    "loan": QT_TRANSLATE_NOOP("Patron", "Loan fee"),
    "overdue": QT_TRANSLATE_NOOP("Patron", "Overdue fee"),
    "overdue-on-invoice": QT_TRANSLATE_NOOP("Patron", "Overdue fee on invoice"),
    "notice": QT_TRANSLATE_NOOP("Patron", "Reminder fee"),
    "handling": QT_TRANSLATE_NOOP("Patron", "Handling fee"),
    "reservation": QT_TRANSLATE_NOOP("Patron", "Reservation fee"),
    "not-collected": QT_TRANSLATE_NOOP("Patron", "Not collected"),
    "pickup": QT_TRANSLATE_NOOP("Patron", "Pickup fee"),
    "replacement": QT_TRANSLATE_NOOP("Patron", "Replacement"),
    "address": QT_TRANSLATE_NOOP("Patron", "Invalid address"),
    "manual": QT_TRANSLATE_NOOP("Patron", "Manual debt"),
}

MESSAGES: Mapping[str, str] = {
    "note": QT_TRANSLATE_NOOP("Patron", "Note"),
    "alert": QT_TRANSLATE_NOOP("Patron", "Alert"),
    "block": QT_TRANSLATE_NOOP("Patron", "Block"),
    "invalid-address": QT_TRANSLATE_NOOP("Patron", "Invalid address"),
    "expired": QT_TRANSLATE_NOOP("Patron", "Account expired"),
    "expiring": QT_TRANSLATE_NOOP("Patron", "Account expiring"),
    "reservation-ready": QT_TRANSLATE_NOOP("Patron", "Reservation ready"),
    "age-limit": QT_TRANSLATE_NOOP("Patron", "Age limit reached"),
    "consent": QT_TRANSLATE_NOOP("Patron", "Consent asked for"),
}

DONE: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("Patron", "Details opened"),
    "download": QT_TRANSLATE_NOOP("Patron", "Data downloaded"),
    "export": QT_TRANSLATE_NOOP("Patron", "Data exported"),
    "change": QT_TRANSLATE_NOOP("Patron", "Changed"),
    "add": QT_TRANSLATE_NOOP("Patron", "Added"),
    "remove": QT_TRANSLATE_NOOP("Patron", "Removed"),
    "block": QT_TRANSLATE_NOOP("Patron", "Blocked"),
    "unblock": QT_TRANSLATE_NOOP("Patron", "Block lifted"),
    "reserve": QT_TRANSLATE_NOOP("Patron", "Reserved"),
    "new-pin": QT_TRANSLATE_NOOP("Patron", "New PIN"),
    "archive": QT_TRANSLATE_NOOP("Patron", "Archived"),
    "age-limit": QT_TRANSLATE_NOOP("Patron", "Age limit reached"),
    "details-checked": QT_TRANSLATE_NOOP("Patron", "Details checked"),
    "invalidate": QT_TRANSLATE_NOOP("Patron", "Made invalid"),
}

TABLES: Mapping[str, str] = {
    "card": QT_TRANSLATE_NOOP("Patron", "card"),
    "contact": QT_TRANSLATE_NOOP("Patron", "contact data"),
    "address": QT_TRANSLATE_NOOP("Patron", "address"),
    "message": QT_TRANSLATE_NOOP("Patron", "message"),
    "note": QT_TRANSLATE_NOOP("Patron", "note"),
    "debt": QT_TRANSLATE_NOOP("Patron", "debt"),
    "reservation": QT_TRANSLATE_NOOP("Patron", "reservation"),
}


def word(words: Mapping[str, str], code: str) -> str:
    """Return the word of a code in the language of the screen, the code itself where it has none."""
    text = words.get(code)
    return QCoreApplication.translate(CONTEXT, text) if text else code


def currency_sign(currency: str) -> str:
    """Return a currency as amounts show it (`kr`), for headings of columns."""
    return money_text(0, currency).replace(amount_text(0), "").strip("\u00a0 ")


def limit_text(minor: int, currency: str) -> str:
    """Write a limit with its currency, whole ones without decimals (`200 kr`)."""
    text = money_text(minor, currency)
    return text if minor % MINOR else text.replace(amount_text(minor), amount_text(minor)[:-3])


def masked(identity_number: str) -> str:
    """Return an identity number with its last four characters hidden, as screens show it."""
    plain = identity_number.strip()
    return f"{plain[:-4]}••••" if len(plain) > 6 else "••••" if plain else ""

"""What a policy sheet says of each parameter in plain words, and which of them concern patrons (X17)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.windows.common.marking import QT_TRANSLATE_NOOP

CONTEXT = "PolicySheet"

LEADS: Mapping[str, str] = {
    "lending-control": QT_TRANSLATE_NOOP("PolicySheet", "Whether something may be taken home."),
    "loan-period": QT_TRANSLATE_NOOP("PolicySheet", "How long you may keep what you borrow."),
    "loan-period-queue": QT_TRANSLATE_NOOP("PolicySheet", "How long you may keep it while others wait for it."),
    "loan-period-open": QT_TRANSLATE_NOOP("PolicySheet", "Whether a loan has no fixed end until somebody else asks for it."),
    "loan-period-guarantee": QT_TRANSLATE_NOOP("PolicySheet", "How long you may keep an open loan at least, also when somebody else asks for it."),
    "loans-max": QT_TRANSLATE_NOOP("PolicySheet", "How many loans you may have at the same time."),
    "loan-fee": QT_TRANSLATE_NOOP("PolicySheet", "What it costs to borrow."),
    "loan-period-renewal": QT_TRANSLATE_NOOP("PolicySheet", "How long a renewed loan lasts, from the day it is renewed."),
    "renewals-max": QT_TRANSLATE_NOOP("PolicySheet", "How many times a loan may be renewed."),
    "renewal-at-status": QT_TRANSLATE_NOOP("PolicySheet", "When a loan may be renewed all the same."),
    "return-time-of-day": QT_TRANSLATE_NOOP("PolicySheet", "What comes back later in the day counts as returned the next day."),
    "reservation-control": QT_TRANSLATE_NOOP("PolicySheet", "Whether something may be reserved; a number names the groups of units that take part."),
    "reservation-control-on-shelf": QT_TRANSLATE_NOOP("PolicySheet", "Whether what stands on the shelf may be reserved."),
    "reservation-with-loan": QT_TRANSLATE_NOOP("PolicySheet", "Whether you may reserve what you have on loan."),
    "reservations-max": QT_TRANSLATE_NOOP("PolicySheet", "How many reservations you may have at the same time."),
    "reservations-max-per-title": QT_TRANSLATE_NOOP("PolicySheet", "How many copies of one title you may reserve."),
    "reservation-shelf-days": QT_TRANSLATE_NOOP("PolicySheet", "How many days what you reserved waits for you."),
    "reservation-validity": QT_TRANSLATE_NOOP("PolicySheet", "How long a reservation stands if nothing has come."),
    "reservation-fee": QT_TRANSLATE_NOOP("PolicySheet", "What a reservation costs."),
    "reservation-fee-not-collected": QT_TRANSLATE_NOOP("PolicySheet", "What it costs not to collect what you reserved."),
    "overdue-warning": QT_TRANSLATE_NOOP("PolicySheet", "How long before the last day we write to you."),
    "claim-interval": QT_TRANSLATE_NOOP("PolicySheet", "How long after the last day, and then after each other, reminders and the invoice come."),
    "overdue-fee": QT_TRANSLATE_NOOP("PolicySheet", "What it costs to return too late."),
    "overdue-grace": QT_TRANSLATE_NOOP("PolicySheet", "So many days late cost nothing; after them every day counts."),
    "overdue-fee-max-copy": QT_TRANSLATE_NOOP("PolicySheet", "The most that one late item costs."),
    "overdue-fee-max-occasion": QT_TRANSLATE_NOOP("PolicySheet", "The most that late items of one visit cost together."),
    "message-fee": QT_TRANSLATE_NOOP("PolicySheet", "What a message costs."),
    "message-fee-per-copy": QT_TRANSLATE_NOOP("PolicySheet", "What a message costs for each item that it names."),
    "invoice-replacement-fee": QT_TRANSLATE_NOOP("PolicySheet", "What something costs that does not come back."),
    "invoice-payment-days": QT_TRANSLATE_NOOP("PolicySheet", "How many days you have to pay an invoice."),
}
"""By parameter: these concern patrons, and are said to them."""


def lead(key: str) -> str:
    """Return what a parameter is about, as a patron is told; nothing for one that concerns staff alone."""
    return QCoreApplication.translate(CONTEXT, LEADS[key]) if key in LEADS else ""

"""How the events of a loan's life are called, their signs, and what decided them in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.categories import FIELDS
from app.domain.claims.source import Source
from app.domain.claims.steps import INVOICED
from app.domain.delivered import NOTICES
from app.domain.money import MINOR
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.timeline.facts import Event
from app.domain.unit_settings import UNIT_FIELDS
from app.windows.common.formats import money_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.rules.names import Names
from app.windows.common.words import say, word

_KINDS: Mapping[str, tuple[str, str]] = {
    "refused": ("octagon-x", QT_TRANSLATE_NOOP("Timeline", "Refused")),
    "loan": ("log-out", QT_TRANSLATE_NOOP("Timeline", "Loan")),
    "due": ("flag", QT_TRANSLATE_NOOP("Timeline", "Due")),
    "overdue-fee": ("coins", QT_TRANSLATE_NOOP("Timeline", "Overdue fee begins")),
    "cap-copy": ("coins", QT_TRANSLATE_NOOP("Timeline", "Cap per copy reached")),
    "cap-occasion": ("coins", QT_TRANSLATE_NOOP("Timeline", "Cap per occasion reached")),
    "max-fee": ("coins", QT_TRANSLATE_NOOP("Timeline", "Max fee reached")),
    "handling": ("coins", QT_TRANSLATE_NOOP("Timeline", "Handling fee")),
    "overdue-on-invoice": ("coins", QT_TRANSLATE_NOOP("Timeline", "Overdue fee on invoice")),
    "replacement": ("coins", QT_TRANSLATE_NOOP("Timeline", "Replacement")),
    "overdue": ("coins", QT_TRANSLATE_NOOP("Timeline", "Overdue fee")),
    "signal-none": ("check", QT_TRANSLATE_NOOP("Timeline", "No signal")),
    "signal-yellow": ("circle-alert", QT_TRANSLATE_NOOP("Timeline", "Yellow signal")),
    "signal-red": ("siren", QT_TRANSLATE_NOOP("Timeline", "Red signal")),
    "block": ("ban", QT_TRANSLATE_NOOP("Timeline", "Block")),
    "unblock": ("lock-open", QT_TRANSLATE_NOOP("Timeline", "Block ends")),
    "return": ("log-in", QT_TRANSLATE_NOOP("Timeline", "Return")),
    "replacement-cancelled": ("undo-2", QT_TRANSLATE_NOOP("Timeline", "Replacement falls away")),
}  # fmt: skip
_SIGNS = {"overdue-warning": "bell", "invoice": "receipt-text"}
_BLOCKS: Mapping[str, str] = {
    "fees": QT_TRANSLATE_NOOP("Timeline", "Block by fees"), "reminders": QT_TRANSLATE_NOOP("Timeline", "Block by reminders"),
    "invoice": QT_TRANSLATE_NOOP("Timeline", "Block by invoice"), "overdue": QT_TRANSLATE_NOOP("Timeline", "Block by overdue loans"),
    "loans": QT_TRANSLATE_NOOP("Timeline", "Block by number of loans"), "red-signal": QT_TRANSLATE_NOOP("Timeline", "Block by red signal"),
}  # fmt: skip
PARTS = frozenset({"handling", "overdue-on-invoice", "replacement", "replacement-cancelled"})
"""What is no sign of its own in the picture: it belongs to the invoice, or to the return."""


def sign_of(event: Event) -> str:
    """Return the icon of an event."""
    return _KINDS[event.kind][0] if event.kind in _KINDS else _SIGNS.get(event.kind, "mail")


def called(event: Event) -> str:
    """Return what an event is called, in a word or two."""
    if event.kind == "block" and event.of in _BLOCKS:
        return _translated(_BLOCKS[event.of])
    return _translated(_KINDS[event.kind][1]) if event.kind in _KINDS else say(NOTICES[event.kind])


def short_money(minor: int, currency: str) -> str:
    """Write an amount, whole ones without their decimals."""
    text = money_text(minor, currency)
    return text if minor % MINOR else text.replace(f"{QLocale().decimalPoint()}00", "")


def short_day(day: date) -> str:
    """Write a day without its year, as axes have room for it."""
    pattern = "d. MMM" if "d." in QLocale().dateFormat(QLocale.FormatType.LongFormat) else "d MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern).rstrip(".")


def decided_by(source: Source | None, names: Names) -> str:
    """Return what decided, in words; nothing where nothing is set about it."""
    if source is None:
        return ""
    if source.rule is not None:
        parameter = catalogue()[source.rule.parameter]
        chosen = names.selector(parameter, source.rule.selector)
        what = f"{names.parameter(parameter)} ({chosen})" if chosen else names.parameter(parameter)
        return f"{what}: {names.value(parameter, source.rule)}, {names.organisation(source.rule.organisation_id)}"
    where = names.organisation(source.place or 0)
    if source.category_id is None:
        return f"{word(UNIT_FIELDS[source.field].label)}, {where}"
    category = names.of(Variable.PATRON_CATEGORY, source.category_id)
    if source.field:
        return f"{word(FIELDS[source.field].label)}, {where}, {category}"
    step = say(NOTICES[INVOICED if source.step == INVOICED else "overdue-warning" if source.step == "prenotice" else f"reminder-{source.step}"])
    return _translated(QT_TRANSLATE_NOOP("Timeline", "Unit register, {step}: {place}, {category}")).format(step=step, place=where, category=category)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)

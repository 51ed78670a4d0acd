"""The words of titles and copies on screen: fields, statuses, states of reservations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.queries.copies import CopyRow
from app.windows.common.formats import date_text, instant_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Badge
from app.windows.common.words import entry_word

CONTEXT = "Items"

FIELDS: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("Items", "Title"),
    "remainder": QT_TRANSLATE_NOOP("Items", "Rest of the title"),
    "author": QT_TRANSLATE_NOOP("Items", "Author"),
    "isbn": QT_TRANSLATE_NOOP("Items", "ISBN"),
    "issn": QT_TRANSLATE_NOOP("Items", "ISSN"),
    "language": QT_TRANSLATE_NOOP("Items", "Language"),
    "publisher": QT_TRANSLATE_NOOP("Items", "Publisher"),
    "published": QT_TRANSLATE_NOOP("Items", "Published"),
    "edition": QT_TRANSLATE_NOOP("Items", "Edition"),
    "extent": QT_TRANSLATE_NOOP("Items", "Extent"),
    "barcode": QT_TRANSLATE_NOOP("Items", "Barcode"),
    "owner_id": QT_TRANSLATE_NOOP("Items", "Owner"),
    "department_id": QT_TRANSLATE_NOOP("Items", "Department"),
    "placement_id": QT_TRANSLATE_NOOP("Items", "Placement"),
    "media_type_id": QT_TRANSLATE_NOOP("Items", "Media type"),
    "circulation_category_id": QT_TRANSLATE_NOOP("Items", "Circulation category"),
    "age_class_id": QT_TRANSLATE_NOOP("Items", "Age class"),
    "shelf": QT_TRANSLATE_NOOP("Items", "Shelf"),
    "price": QT_TRANSLATE_NOOP("Items", "Price"),
    "loan_period": QT_TRANSLATE_NOOP("Items", "Own loan period"),
    "loan_period_unit": QT_TRANSLATE_NOOP("Items", "Its unit"),
    "part": QT_TRANSLATE_NOOP("Items", "Part"),
    "copy_number": QT_TRANSLATE_NOOP("Items", "Copy number"),
    "note": QT_TRANSLATE_NOOP("Items", "Note"),
}

UNITS: Mapping[str, str] = {
    "minutes": QT_TRANSLATE_NOOP("Items", "minutes"),
    "hours": QT_TRANSLATE_NOOP("Items", "hours"),
    "days": QT_TRANSLATE_NOOP("Items", "days"),
    "weeks": QT_TRANSLATE_NOOP("Items", "weeks"),
    "months": QT_TRANSLATE_NOOP("Items", "months"),
    "years": QT_TRANSLATE_NOOP("Items", "years"),
}

STATES: Mapping[str, str] = {
    "active": QT_TRANSLATE_NOOP("Items", "in the queue"),
    "suspended": QT_TRANSLATE_NOOP("Items", "suspended"),
    "trapped": QT_TRANSLATE_NOOP("Items", "to collect"),
    "in-transit": QT_TRANSLATE_NOOP("Items", "in transit"),
    "lost": QT_TRANSLATE_NOOP("Items", "lost"),
    "claims-returned": QT_TRANSLATE_NOOP("Items", "claimed returned"),
}
"""States of reservations, and marks of loans."""

_TONES: Mapping[str, str] = {"available": "ok", "damaged": "warn", "in-transit": "accent", "in-repair": "warn"}


def word(words: Mapping[str, str], code: str) -> str:
    """Return the word of a code in the language of the screen, the code itself where it has none."""
    text = words.get(code)
    return QCoreApplication.translate(CONTEXT, text) if text else code


def label_of(field: str) -> str:
    """Return the label of a field."""
    return word(FIELDS, field)


def due_text(due_date: date, due_at: datetime | None, *, is_open: bool) -> str:
    """Return a due date (`due_at` in local time where it is an instant); that of an open loan stands in parentheses."""
    text = instant_text(due_at) if due_at is not None else date_text(due_date)
    return f"({text})" if is_open else text


def status_badge(name: str, effect: str, *, lent: bool) -> Badge:
    """Return the badge of a copy: on loan, or its stored status by the library's name for it."""
    if lent and effect == "available":
        return Badge(text=QCoreApplication.translate("Items", "On loan"), tone="accent")
    return Badge(text=entry_word(name), tone=_TONES.get(effect, "danger"))


def badge_of(row: CopyRow) -> Badge:
    """Return the badge of a copy in a list."""
    return status_badge(row.status_name, row.effect, lent=row.due_date is not None)

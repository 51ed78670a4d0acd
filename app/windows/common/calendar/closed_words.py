"""What closed days are called on the screen, and how their values look there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.closed_days import ClosedDays, read_closed
from app.windows.common.formats import date_text


def closed_label(days: ClosedDays) -> str:
    """Return what closed days are called: a weekday, a holiday by its own name, a day or a period."""
    if days.weekday is not None:
        name = QLocale().standaloneDayName(days.weekday + 1, QLocale.FormatType.LongFormat)
        return name[:1].upper() + name[1:]
    if days.holiday is not None:
        return days.holiday[3:]
    return date_text(days.first) if days.first == days.last else f"{date_text(days.first)} – {date_text(days.last)}"


def closed_text(value: str) -> str:
    """Return the value of a field of closed days as the screen has it."""
    reason = read_closed(value)
    if reason is None:
        return QCoreApplication.translate("UnitRegister", "open")
    closed = QCoreApplication.translate("UnitRegister", "closed")
    return f"{closed}: {reason}" if reason else closed

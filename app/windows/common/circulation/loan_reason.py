"""Why a due date: what the loan kept of it, line by line, and what was overridden (X1, X15, X16)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.background.client import Client
from app.domain.explanation import read_text
from app.domain.parameters.catalogue import catalogue
from app.domain.periods import Due, Span
from app.domain.text import sentence
from app.queries.patron_loans import LoanReason
from app.windows.common.circulation.panel import OutcomePanel, Point, line_points
from app.windows.common.circulation.renewals import why_heading
from app.windows.common.circulation.words import due_text
from app.windows.common.formats import date_text, money_text
from app.windows.common.words import say


def show_reason(panel: OutcomePanel, reason: LoanReason, client: Client, currency: str) -> None:
    """Show what a loan kept of its due date, and what it would cost on a return now."""
    points = kept_points(reason, client)
    if reason.charge is not None and reason.charge.lines:
        text = QCoreApplication.translate("LoanReason", "Calculated fee on a return now")
        points += [Point(text=text, amount=money_text(reason.charge.amount, currency)), *line_points(reason.charge.lines, currency)]
    panel.show_lines(why_heading(due_text(Due(reason.due_date, reason.due_at, reason.is_open), client)), reason.title, points)


def kept_points(reason: LoanReason, client: Client) -> list[Point]:
    """Return what a loan kept of its due date, what decided it, and what was overridden."""
    points = [Point(text=say(read_text(line))) for line in reason.lines]
    if decided := _decided(reason, client):
        points.append(Point(text=decided))
    for one in reason.overrides:
        day = date_text(client.local(datetime.fromisoformat(one["at"])).date())
        text = QCoreApplication.translate("LoanReason", "Overridden on {day} by {staff}: {sentence} Reason: {reason}")
        points.append(Point(text=text.format(day=day, staff=one["by"], sentence=say(read_text(one["sentence"])), reason=one["reason"])))
    if not points:
        points.append(Point(text=QCoreApplication.translate("LoanReason", "Nothing is kept of how it came about: the loan was brought by an import.")))
    return points


def _decided(reason: LoanReason, client: Client) -> str:
    """Name the parameter that decided, what it said, and on which day."""
    if reason.period is None:
        return ""
    name = catalogue()[reason.decided].named.within(client.language) if reason.decided in catalogue() else ""
    value = reason.text or say(sentence("{period}", period=Span(reason.value or 0, reason.unit or "")))
    what = f"{name}: {value}" if name else value
    return QCoreApplication.translate("LoanReason", "Decided on {day}: {rule}").format(day=date_text(reason.day), rule=what)

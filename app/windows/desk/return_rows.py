"""The rows of Returns and their columns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.desk.results import KeptFor, Returned
from app.windows.common.circulation.rows import DeskRow, State
from app.windows.common.circulation.words import fees_text, fees_total, refusal_text, state_cell
from app.windows.common.formats import number_text, time_text
from app.windows.common.row_table_model import Cell, Column

if TYPE_CHECKING:
    from app.background.client import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnItem(DeskRow):
    """A barcode to be taken back; `counts_at` is the *Return date* of the book drop, `paid` whether its fees were paid here."""

    counts_at: datetime | None = None
    answer: Returned | None = None
    paid: bool = False


class ReturnColumns(QObject):
    """The columns, for a currency."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self.currency = client, ""

    def columns(self) -> tuple[Column[ReturnItem], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="time", header=self.tr("Time"), cell=self._time, sort=_number, width=52),
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="patron", header=self.tr("Patron"), cell=_patron),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=_days_late, export=_days_late, right=True),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="goes", header=self.tr("Goes to"), cell=self._goes),
            Column(key="state", header=self.tr("State"), cell=self._state),
        )

    def goes_to(self, answer: Returned) -> str:
        """Say where the copy goes: to the shelf of whoever waits, to another unit; nothing where it stays."""
        if answer.send_to is not None:
            return self.tr("to {unit}").format(unit=answer.send_to[1])
        return self.tr("kept for {patron}").format(patron=kept_name(answer.kept_for)) if answer.kept_for is not None else ""

    def _time(self, row: ReturnItem) -> str:
        return time_text(self._client.local(row.at).time())

    def _fee(self, row: ReturnItem) -> Cell:
        text = fees_text(row.answer.fees, self.currency) if row.answer is not None else ""
        return Cell(text=text, bold=bool(text) and not row.paid, colour="" if row.paid else "danger")

    def _goes(self, row: ReturnItem) -> Cell:
        if row.answer is None:
            return Cell()
        icon = "truck" if row.answer.send_to is not None else "bookmark" if row.answer.kept_for is not None else ""
        return Cell(text=self.goes_to(row.answer), icon=icon, bold=bool(icon))

    def _state(self, row: ReturnItem) -> Cell:
        answer = row.answer
        done = self.tr("paid") if row.paid else self.tr("was not on loan") if answer is not None and answer.loan_id is None else self.tr("returned")
        return state_cell(row, done, answer.warnings if answer is not None else ())


def kept_name(kept: KeptFor) -> str:
    """Return the name that a slip says, the card where the category hides names."""
    return kept.name or kept.card


def patron_name(answer: Returned) -> str:
    """Return who had it, the card alone where the category hides names."""
    return answer.card if answer.hides_name else answer.patron


def _title(row: ReturnItem) -> Cell:
    if row.answer is not None:
        return Cell(text=row.answer.title, secondary=row.answer.author, bold=True)
    return Cell(text=refusal_text(row), colour="danger" if row.state is State.REFUSED else "")


def _barcode(row: ReturnItem) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _patron(row: ReturnItem) -> str:
    return patron_name(row.answer) if row.answer is not None else ""


def _late(row: ReturnItem) -> Cell:
    days = _days_late(row)
    return Cell(text=number_text(days), colour="danger", bold=True) if days else Cell()


def _days_late(row: ReturnItem) -> int:
    return row.answer.days_late if row.answer is not None else 0


def _number(row: ReturnItem) -> int:
    return row.number


def _fee_amount(row: ReturnItem) -> int:
    return fees_total(row.answer.fees) if row.answer is not None else 0

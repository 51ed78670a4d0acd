"""The rows of Loans and their columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services.desk.results import Lent, Returned
from app.windows.common.circulation.rows import DeskRow, State
from app.windows.common.circulation.words import due_text, fees_text, fees_total, refusal_text, rule_text, state_cell
from app.windows.common.formats import time_text
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.words import say
from app.windows.desk.sitting import Sitting

if TYPE_CHECKING:
    from app.background.client import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanItem(DeskRow):
    """A barcode to be lent: for whom, by which due date and why (None: by the rules), whether it is to be returned first."""

    sitting: Sitting = field(compare=False)
    day: date | None = None
    day_why: str = ""
    return_first: bool = False
    returned: Returned | None = None
    answer: Lent | None = None


class LoanColumns(QObject):
    """The columns, for a currency."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self.currency = client, ""

    def columns(self) -> tuple[Column[LoanItem], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="time", header=self.tr("Time"), cell=self._time, sort=_number, width=52),
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="due", header=self.tr("Due date"), cell=self._due, sort=_due_day, export=_due_day, tip=self._tip),
            Column(key="fee", header=self.tr("Loan fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="rule", header=self.tr("Governing rule"), cell=self._rule, tip=self._tip),
            Column(key="patron", header=self.tr("Patron"), cell=_patron),
            Column(key="state", header=self.tr("State"), cell=self._state),
        )

    def _time(self, row: LoanItem) -> str:
        return time_text(self._client.local(row.at).time())

    def _due(self, row: LoanItem) -> Cell:
        return Cell(text=due_text(row.answer.due, self._client), bold=True) if row.answer is not None else Cell()

    def _fee(self, row: LoanItem) -> str:
        return fees_text(row.answer.fees, self.currency) if row.answer is not None else ""

    def _rule(self, row: LoanItem) -> Cell:
        if row.answer is None:
            return Cell()
        own = self.tr("by hand") if row.day is not None else self.tr("the copy's own loan period")
        return Cell(text=rule_text(row.answer, self._client) or own, colour="text2")

    def _tip(self, row: LoanItem) -> str:
        return "\n".join(say(line.text) for line in row.answer.lines) if row.answer is not None else ""

    def _state(self, row: LoanItem) -> Cell:
        return state_cell(row, self.tr("lent in spite of a refusal") if row.why else self.tr("lent"), row.answer.warnings if row.answer is not None else ())


def _title(row: LoanItem) -> Cell:
    if row.answer is not None:
        return Cell(text=row.answer.title, secondary=row.answer.author, bold=True)
    return Cell(text=refusal_text(row), colour="danger" if row.state is State.REFUSED else "")


def _barcode(row: LoanItem) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _patron(row: LoanItem) -> Cell:
    return Cell(text=row.sitting.name, colour="text2")


def _number(row: LoanItem) -> int:
    return row.number


def _due_day(row: LoanItem) -> date | None:
    return row.answer.due.day if row.answer is not None else None


def _fee_amount(row: LoanItem) -> int:
    return fees_total(row.answer.fees) if row.answer is not None else 0

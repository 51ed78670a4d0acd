"""The rows of Renewals and their columns: the open loans of a patron with their ticks, and what is scanned."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.periods import Due
from app.windows.common.circulation.renewals import RenewalItem, renewed_text
from app.windows.common.circulation.rows import State
from app.windows.common.circulation.words import due_text, fees_text, fees_total, refusal_text, state_cell
from app.windows.common.formats import number_text
from app.windows.common.row_table_model import Badge, Cell, Column
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class RenewalColumns(QObject):
    """The columns, for a currency."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self.currency = client, ""

    def columns(self) -> tuple[Column[RenewalItem], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="before", header=self.tr("Due date"), cell=self._before, sort=_before_day),
            Column(key="due", header=self.tr("New due date"), cell=self._due, sort=_due_day, export=_due_day, tip=_tip),
            Column(key="renewals", header=self.tr("Renewals"), cell=_renewals, sort=_count, right=True),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="statuses", header=self.tr("Statuses"), cell=_statuses),
            Column(key="state", header=self.tr("State"), cell=self._state),
        )

    def _before(self, row: RenewalItem) -> Cell:
        if row.loan is None:
            return Cell()
        late = row.loan.days_late > 0 and not row.loan.mark and not _renewed(row)
        due = Due(row.loan.due_date, row.loan.due_at, row.loan.is_open)
        return Cell(text=due_text(due, self._client), colour="danger" if late else "text2", bold=late)

    def _due(self, row: RenewalItem) -> Cell:
        return Cell(text=due_text(row.answer.due, self._client), bold=True) if row.answer is not None else Cell()

    def _fee(self, row: RenewalItem) -> Cell:
        text = fees_text(row.answer.fees, self.currency) if row.answer is not None else ""
        return Cell(text=text, bold=bool(text), colour="warn" if row.state is State.ASKS else "danger")

    def _state(self, row: RenewalItem) -> Cell:
        answer = row.answer
        if row.state is State.LISTED or answer is None:
            return state_cell(row, "")
        return state_cell(row, renewed_text(row), answer.warnings)


def _renewed(row: RenewalItem) -> bool:
    return row.state is State.DONE


def _title(row: RenewalItem) -> Cell:
    title, author = row.title
    ticked = row.ticked if row.state in (State.LISTED, State.REFUSED, State.ASIDE) and row.loan is not None else None
    if row.state is State.REFUSED:
        return Cell(text=title, secondary=refusal_text(row), bold=True, colour="danger", checked=ticked)
    return Cell(text=title, secondary=author, bold=True, checked=ticked)


def _barcode(row: RenewalItem) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _statuses(row: RenewalItem) -> Cell:
    """The statuses that hold, shown although they allow the renewal."""
    if row.answer is None or not row.answer.statuses:
        return Cell()
    return Cell(badge=Badge(text=", ".join(say(status.words) for status in row.answer.statuses), tone="warn"))


def _tip(row: RenewalItem) -> str:
    return "\n".join(say(line.text) for line in row.answer.lines) if row.answer is not None else ""


def _renewals(row: RenewalItem) -> str:
    return number_text(_count(row)) if row.answer is not None or row.loan is not None else ""


def _count(row: RenewalItem) -> int:
    return row.answer.renewals if row.answer is not None else row.loan.renewals if row.loan is not None else 0


def _before_day(row: RenewalItem) -> date | None:
    return row.loan.due_date if row.loan is not None else None


def _due_day(row: RenewalItem) -> date | None:
    return row.answer.due.day if row.answer is not None else None


def _fee_amount(row: RenewalItem) -> int:
    return fees_total(row.answer.fees) if row.answer is not None else 0

"""The table of all reminders of a category: loan type by step, each own, inherited or missing, so that nobody clicks through them (L8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.categories import STEPS
from app.domain.ladder import State, state_of
from app.domain.setting import NOT_USED
from app.queries.categories import ReminderRow
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.words import entry_word
from app.windows.unit_register.names import short_amount, step_name

_STRETCHED = 4
"""So many steps share the width; more have a width of their own and scroll."""
_WIDTH = 112


@dataclass(frozen=True, slots=True)
class Combination:
    """A loan type and a step."""

    loan_type_id: int
    step: str


class ReminderTable(TableView):
    """`combination_chosen` when another cell is the current one, `combination_opened` at Enter or a double click."""

    combination_chosen = Signal(object)
    combination_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, object_name="reminder_table", row_height=37)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSortingEnabled(False)
        self._steps: tuple[str, ...] = ()
        self._highest = 0
        self._quiet = False
        self._rows: RowTableModel[ReminderRow] = RowTableModel((), self, key=_key)
        self.set_table_model(self._rows)
        self.selectionModel().currentChanged.connect(self._on_cell_changed)
        self.row_opened.connect(self._on_opened)

    def show_rows(self, rows: list[ReminderRow], highest: int, steps: int, current: Combination | None) -> None:
        """Show loan types as rows and the pre-notice and so many reminders as columns; mark a combination.

        After the highest that is sent nothing is missing.
        """
        self._quiet = True
        self._highest = highest
        wanted = STEPS[: steps + 1]
        if wanted != self._steps:
            self._steps = wanted
            self._rows.set_columns(self._columns())
        self._rows.set_rows(rows)
        self.fit()
        if current is not None:
            self.mark_combination(current)
        self._quiet = False

    def mark_combination(self, wanted: Combination) -> None:
        """Mark the cell of a combination; nothing is announced."""
        quiet, self._quiet = self._quiet, True
        number = self._rows.find(wanted.loan_type_id)
        if number >= 0 and wanted.step in self._steps:
            self.setCurrentIndex(self._rows.index(number, self._steps.index(wanted.step) + 1))
        self._quiet = quiet

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self, self.tr("All combinations"))
        if self._steps:
            self._rows.set_columns(self._columns())
            self.fit()

    def _columns(self) -> tuple[Column[ReminderRow], ...]:
        width: str | int = "stretch" if len(self._steps) <= _STRETCHED else _WIDTH
        found = [Column[ReminderRow](key="loan_type", header=self.tr("Loan type"), cell=_type_cell)]
        for step in self._steps:
            found.append(Column(key=step, header=step_name(step), cell=self._cell_of(step), width="fit" if step == "prenotice" else width))
        return tuple(found)

    def _cell_of(self, step: str) -> Callable[[ReminderRow], Cell]:
        return partial(self._cell, step)

    def _cell(self, step: str, row: ReminderRow) -> Cell:
        """Days above, fees for child and adult below."""
        state = state_of(row.values, step)
        if state is State.MISSING and step not in STEPS[: self._highest + 1]:
            return Cell(text="–", colour="text2")
        if state is State.MISSING:
            return Cell(text=self.tr("missing"), icon="triangle-alert", icon_colour="warn", colour="warn", fill="warnsoft")
        days, fees = row.values[step, "days"].setting.number, [row.values[step, code].setting.number for code in ("fee-child", "fee-adult")]
        text = self.tr("days missing") if days is None else self._days_words(step, days)
        below = " / ".join("–" if fee is None else short_amount(fee) for fee in fees)
        own = state is State.OWN
        return Cell(text=text, below=below, bold=own, inherited=not own, fill="green" if own else "", colour="greenfg" if own else "")

    def _days_words(self, step: str, days: int) -> str:
        if days == NOT_USED:
            return self.tr("not used")
        return self.tr("%n day(s) before", "", days) if step == "prenotice" else self.tr("%n day(s)", "", days)

    def _combination(self, index: QModelIndex) -> Combination | None:
        row = self._rows.row_at(index)
        if row is None or not 1 <= index.column() <= len(self._steps):
            return None
        return Combination(row.loan_type_id, self._steps[index.column() - 1])

    @Slot(QModelIndex, QModelIndex)
    def _on_cell_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        found = self._combination(current)
        if found is not None and not self._quiet:
            self.combination_chosen.emit(found)

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        found = self._combination(self.currentIndex())
        if found is not None:
            self.combination_opened.emit(found)


def _key(row: ReminderRow) -> int:
    return row.loan_type_id


def _type_cell(row: ReminderRow) -> Cell:
    return Cell(text=entry_word(row.name), bold=True)

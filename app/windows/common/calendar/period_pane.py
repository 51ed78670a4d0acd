"""Closed days and periods of a unit, and the fields below by which one is added or changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.closed_days import ClosedDays
from app.services.unit_checks import LINE_MAX
from app.settings import Settings
from app.windows.common.buttons import Button
from app.windows.common.calendar.calendar_days import CalendarDays
from app.windows.common.calendar.closed_words import closed_label
from app.windows.common.form import DateField, Form, TextField
from app.windows.common.period import put_in_order
from app.windows.common.plain_label import set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A line: a period with its reason; `removed`: it is open at saving."""

    days: ClosedDays
    reason: str
    unsaved: bool
    removed: bool = False


class PeriodPane(QWidget):
    """What is typed goes into the draft at once; `day_wanted` carries the first day of the period that the keys came to."""

    day_wanted = Signal(object)

    def __init__(self, calendar: CalendarDays, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._quiet = False
        self._why_not, self._for_all = "", False
        self.table = TableView("", self, object_name="periods_table")
        self.model: RowTableModel[PeriodRow] = RowTableModel(self._columns(), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.setMinimumHeight(metric(80))
        self.form = Form(self)
        self.first = DateField(self, name="period_from", required=True)
        self.last = DateField(self, name="period_to")
        self.reason = TextField(self, name="period_reason", longest=LINE_MAX)
        self._labels = [self.form.add("", field) for field in (self.first, self.last, self.reason)]
        self.add = Button("", self, icon_name="plus", name="add_period")
        self.change = Button("", self, icon_name="pencil", name="change_period")
        self.remove = Button("", self, icon_name="trash-2", name="remove_period")
        put_in_order(self.first, self.last)
        below = QHBoxLayout()
        below.setSpacing(metric(6))
        for button, command in ((self.add, "room.add"), (self.change, "room.change"), (self.remove, "room.remove")):
            below.addWidget(button)
            add_key(self.table, settings, command, button.click)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(8), metric(8), metric(8), metric(8))
        column.setSpacing(metric(6))
        column.addWidget(self.table, 1)
        column.addWidget(self.form)
        column.addLayout(below)
        for before, after in pairwise((self.table, self.first.editor, self.last.editor, self.reason.editor, self.add, self.change, self.remove)):
            QWidget.setTabOrder(before, after)
        self.table.current_changed.connect(self._on_marked)
        self.add.clicked.connect(self._on_add)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for label, field, text in zip(
            self._labels, (self.first, self.last, self.reason), (self.tr("From"), self.tr("To"), self.tr("Reason")), strict=True
        ):  # fmt: skip
            label.setText(text)
            field.set_label(text)
        self.last.set_placeholder(self.tr("the same day"))
        self.add.setText(self.tr("Add"))
        self.change.setText(self.tr("Change"))
        set_spoken(self.table, self.tr("Closed days and periods"))
        self.model.set_columns(self._columns())

    def show_periods(self, why_not: str, *, for_all: bool = False) -> None:
        """Show the periods as typed, those of a unit or `for_all`; `why_not` says why none can be changed."""
        self._why_not, self._for_all = why_not, for_all
        none = self.tr("No days or periods are closed for all.") if for_all else self.tr("The unit has no closed days or periods of its own.")
        self.table.say_empty("calendar", none)
        own, marked = self._calendar.own, self._marked
        rows = [PeriodRow(days, reason, self._calendar.is_unsaved(days)) for days, reason in own.items() if days.first is not None]
        rows += [PeriodRow(days, "", unsaved=True, removed=True) for days in self._calendar.going()]
        self._quiet = True
        self.model.set_rows(sorted(rows, key=_first))
        if marked is not None:
            self.table.mark(_key(marked))
        self.table.fit()
        self._quiet = False
        for field in (self.first, self.last, self.reason):
            field.set_allowed(not why_not, why_not)
        self.add.set_allowed(not why_not, why_not, self.tr("Closes on the days typed (Ins)"))
        row = self._marked
        mark = why_not or (self.tr("Mark a row first.") if row is None else "")
        gone = self.tr("It goes at saving.") if row is not None and row.removed else ""
        self.change.set_allowed(not (mark or gone), mark or gone, self.tr("Gives the marked row what is typed (F2)"))
        removed = row is not None and row.removed
        self.remove.setText(self.tr("Keep") if removed else self.tr("Remove"))
        self.remove.set_allowed(not mark, mark, self.tr("Keeps it after all (Del)") if removed else self.tr("Removes it at saving (Del)"))

    @property
    def _marked(self) -> PeriodRow | None:
        row = self.table.current_row()
        return row if isinstance(row, PeriodRow) else None

    def type_day(self, day: date) -> None:
        """Put a day into the fields, to be closed with a reason."""
        self.first.set_value(day)
        self.last.set_value(None)

    def _columns(self) -> tuple[Column[PeriodRow], ...]:
        return (
            Column(key="days", header=self.tr("Closed days"), cell=_days_cell),
            Column(key="reason", header=self.tr("Reason"), cell=_reason_cell, width="stretch"),
        )

    def _typed(self, without: ClosedDays | None) -> ClosedDays | None:
        """Return the period in the fields; None where something is wrong with it, which then stands at the field."""
        wrong = [field for field in (self.first, self.last, self.reason) if not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
            return None
        first = self.first.value()
        if first is None:
            return None
        days = ClosedDays(None, first, self.last.value() or first)
        clash = self._calendar.clash(days, (without,) if without is not None else ())
        if clash is not None:
            self._say_clash(clash)
            return None
        return days

    def _say_clash(self, clash: ClosedDays) -> None:
        self.first.set_error(self.tr("These days overlap the closed period {other}.").format(other=closed_label(clash)))
        self.first.setFocus()

    @Slot()
    def _on_add(self) -> None:
        days = self._typed(None)
        if days is not None:
            self._calendar.put({days: self.reason.value()})
            self.table.mark(days.code)
            self.first.setFocus()

    @Slot()
    def _on_change(self) -> None:
        row = self._marked
        days = self._typed(row.days) if row is not None else None
        if row is not None and days is not None:
            self._calendar.put({row.days: None} | {days: self.reason.value()})
            self.table.mark(days.code)

    @Slot()
    def _on_remove(self) -> None:
        row = self._marked
        if row is None:
            return
        clash = self._calendar.clash(row.days) if row.removed else None
        if clash is None:
            self._calendar.put({row.days: self._calendar.reason_before(row.days) if row.removed else None})
            self.table.setFocus()
        else:
            self._say_clash(clash)

    @Slot(object)
    def _on_marked(self, row: PeriodRow | None) -> None:
        if row is None or self._quiet:
            return
        self.first.set_value(row.days.first)
        self.last.set_value(row.days.last if row.days.last != row.days.first else None)
        self.reason.set_value(row.reason)
        self.show_periods(self._why_not, for_all=self._for_all)
        self.day_wanted.emit(row.days.first)


def _key(row: PeriodRow) -> str:
    return row.days.code


def _first(row: PeriodRow) -> date:
    return row.days.first or date.min


def _kind(row: PeriodRow) -> RowKind:
    return RowKind.REMOVED if row.removed else RowKind.UNSAVED if row.unsaved else RowKind.NORMAL


def _days_cell(row: PeriodRow) -> str:
    return closed_label(row.days)


def _reason_cell(row: PeriodRow) -> Cell:
    return Cell(text=row.reason, colour="text2")

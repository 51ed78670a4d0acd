"""How things stood at the end of a day, and what differs from now (X6): the day, a table, a button; a room adds its columns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Invalid
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField, add_level
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

R = TypeVar("R")


class StateThen(QWidget, Generic[R]):
    """`day_chosen` when another day is to be read; `row_changed` when another row is marked. `name` begins the object names."""

    day_chosen = Signal()
    row_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None, *, key: Callable[[R], Hashable], row_kind: Callable[[R], RowKind]) -> None:
        super().__init__(parent)
        self._instant: datetime | None = None
        self._label = FieldLabel("", self, role="section")
        self.day = DateField(self, name=f"{name}_day")
        self._count = PlainLabel("", self, role="secondary")
        self._count.setObjectName(f"{name}_then_count")
        self.put_back = Button("", self, icon_name="undo-2", name="put_back_then")
        self.table = TableView("", self, object_name=f"{name}_then_table")
        self.model: RowTableModel[R] = RowTableModel((), self, key=key, row_kind=row_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.day.changed.connect(self._on_day_changed)
        self.table.current_changed.connect(self._on_current_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        add_level(line, self._label, self.day)
        line.addWidget(self._count, 1)
        add_level(line, self.put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Put the words that every room has in the present language; a room adds its own."""
        self._label.setText(self.tr("&State on"))
        self.day.attach(self._label)
        self.put_back.setText(self.tr("Put back to this &day…"))

    def clear(self) -> None:
        """Show no day."""
        self._instant = None
        self._count.setText("")
        self.model.set_rows(())

    def show_rows(self, instant: datetime, columns: Sequence[Column[R]], rows: Sequence[R], count: str) -> None:
        """Show how things stood at an instant; of the same one what is marked and the widths stay."""
        same_day, self._instant = self._instant == instant, instant
        self.model.set_columns(columns)
        self.model.set_rows(rows)
        if same_day:
            self.table.grow()
        else:
            self.table.fit()
        self._count.setText(count)
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.row_changed.emit()

    @property
    def instant(self) -> datetime | None:
        """The end of the day that is shown."""
        return self._instant

    def row(self) -> R | None:
        """Return the marked row."""
        row: R | None = self.table.current_row()
        return row

    @Slot()
    def _on_day_changed(self) -> None:
        try:
            self.day.value()
        except Invalid:
            return
        self.day_chosen.emit()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.row_changed.emit()

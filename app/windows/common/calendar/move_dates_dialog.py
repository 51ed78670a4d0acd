"""The preview before due dates are moved off closed days: day by day, what moves where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.queries.closures import Falling, FallingDay
from app.windows.common.buttons import Button, level_line
from app.windows.common.formats import date_text, number_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


class MoveDatesDialog(QDialog):
    """Accepted by *Move*. Modal to its window, and waits for nothing. `back`: the days are open again, and what was moved off them comes back."""

    def __init__(self, falling: Falling, counts: str, parent: QWidget, *, back: bool = False) -> None:
        super().__init__(parent)
        self._back = back
        self.setObjectName("move_dates_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Move due dates back") if back else self.tr("Move due dates off closed days"))
        self.table = TableView(self.windowTitle(), self, object_name="move_dates_table")
        self.model: RowTableModel[FallingDay] = RowTableModel(self._columns(), self, key=_key)
        self.table.set_table_model(self.model)
        self.model.set_rows(falling.days)
        self.table.setMinimumSize(metric(520), metric(200))
        move = Button(self.tr("Move"), self, icon_name="arrow-right", kind="primary", name="move_dates")
        cancel = Button(self.tr("Cancel"), self, name="move_dates_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(move)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(self.tr("{counts} will move.").format(counts=counts), self, role="panel", wrap=True))
        text = self.tr("Each moves to the next open day of its unit. Fixed dates, loans by the hour and what is late stay. It can be undone.")
        if back:
            text = self.tr("Each moves to the first open day from the day that it had. What was changed since or would be late by it stays.")
        column.addWidget(PlainLabel(text, self, role="secondary", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        move.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        settle(self)
        move.setFocus()

    def _columns(self) -> tuple[Column[FallingDay], ...]:
        stays = self.tr("stays")

        def to_cell(row: FallingDay) -> str:
            return date_text(row.to) if row.to is not None else stays

        return (
            Column(key="day", header=self.tr("Day now") if self._back else self.tr("Closed day"), cell=_day_cell, width="stretch"),
            Column(key="to", header=self.tr("Moves to"), cell=to_cell),
            Column(key="loans", header=self.tr("Due dates"), cell=_loans_cell, right=True),
            Column(key="pickups", header=self.tr("Pickup days"), cell=_pickups_cell, right=True),
        )


def _key(row: FallingDay) -> tuple[object, object]:
    return row.day, row.to


def _day_cell(row: FallingDay) -> str:
    return date_text(row.day)


def _loans_cell(row: FallingDay) -> str:
    return number_text(row.loans)


def _pickups_cell(row: FallingDay) -> str:
    return number_text(row.pickups)

"""The copies of the marked title, under the list of titles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.copies import CopyRow, list_copies
from app.queries.titles import TitleRow
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.items.tables import CopyColumns, copy_kind, row_key

if TYPE_CHECKING:
    from app.background.client import Client


class CopyList(QWidget):
    """`opened` with a row by Enter or a double click, `marked` when another is, `shown` when what was asked for is there, `failed` with a Refusal."""

    opened = Signal(object)
    marked = Signal()
    shown = Signal()
    failed = Signal(object)

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._title: TitleRow | None = None
        self._listed = 0
        self._typed = ""
        self._reading: tuple[str, ...] = ()
        self.fetching = False
        self.heading = PlainLabel("", self, role="section")
        self.table = TableView("", self, object_name="copy_list", row_height=25)
        self.model: RowTableModel[CopyRow] = RowTableModel(CopyColumns(client.local).columns(), self, key=row_key, row_kind=copy_kind)
        self.table.set_table_model(self.model)
        self.table.row_opened.connect(self.opened)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.remember_in(client.settings, client.actor.login, "copy_list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metric(4), 0, 0)
        column.setSpacing(metric(4))
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)

    def current(self) -> CopyRow | None:
        """Return the marked copy."""
        row = self.table.current_row()
        return row if isinstance(row, CopyRow) else None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self.table, self.tr("Copies"))
        self.model.set_columns(CopyColumns(self._client.local, self._reading).columns())
        self._name()

    def read(self, title: TitleRow | None, *, with_hidden: bool, typed: str, reading: Sequence[str]) -> None:
        """Read the copies of a title; the one whose barcode was typed is marked, `reading` are the words that were looked for."""
        self._title, self._typed, self._reading = title, typed.casefold(), tuple(reading)
        if title is None:
            self._show([])
            return
        self.fetching = True
        query = partial(list_copies, title_id=title.id, with_hidden=with_hidden)
        self._client.runner.read(self, query, partial(self._show_read, title.id), self._show_failed, "copies")

    def _show_read(self, title_id: int, copies: list[CopyRow]) -> None:
        if self._title is None or self._title.id != title_id:  # another was marked while these were read
            return
        fresh, self._listed = title_id != self._listed, title_id
        self._show(copies)
        same = next((row for row in copies if row.barcode.casefold() == self._typed), None)
        if same is not None:
            self.table.mark(same.id)
        elif fresh or self.table.current_row() is None:
            self.table.mark_number(0)
        self.shown.emit()

    def _show(self, copies: list[CopyRow]) -> None:
        self.fetching = False
        self.model.set_columns(CopyColumns(self._client.local, self._reading).columns())
        self.model.set_rows(copies)
        self.table.grow()
        self._name()
        self.marked.emit()

    def _name(self) -> None:
        self.heading.setText(self.tr("Copies of {title}").format(title=self._title.title) if self._title is not None else self.tr("Copies"))
        self.table.say_empty("book", self.tr("The title has no copies.") if self._title is not None else self.tr("The copies of the marked title show here."))

    def _show_failed(self, refusal: Refusal) -> None:
        self.fetching = False
        self.failed.emit(refusal)

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.marked.emit()

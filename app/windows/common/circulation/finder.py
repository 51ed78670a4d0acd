"""A box to search in and the rows found under it, for dialogs that need one title or one patron."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R")


class Finder(QWidget, Generic[R]):
    """`ask` returns the query for a text; `marked` when another row is, `opened` by Enter or a double click."""

    marked = Signal()
    opened = Signal()

    def __init__(
        self, client: Client, ask: Callable[[str], Callable[[Any], Sequence[R]]], columns: Sequence[Column[R]], parent: QWidget, *, name: str, label: str
    ) -> None:
        super().__init__(parent)
        self._client, self._ask, self._text = client, ask, ""
        self.label = PlainLabel(label, self)
        self.field = SearchField("", self, name=f"{name}_search")
        self.label.setBuddy(self.field)
        self.field.set_named(self.label.text().replace("&", ""))
        self.table = TableView(self.field.accessibleName(), self, object_name=f"{name}_found", row_height=25)
        self.model: RowTableModel[R] = RowTableModel(columns, self, key=_id)
        self.table.set_table_model(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(4))
        column.addWidget(self.label)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        self.field.searched.connect(self._on_searched)
        self.field.moved_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.row_opened.connect(self._on_opened)
        self.setFocusProxy(self.field)
        self._say_empty()

    def current(self) -> R | None:
        """Return the marked row."""
        row: R | None = self.table.current_row()
        return row

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._text = text
        if text:
            self._client.runner.read(self, self._ask(text), partial(self._show, text), self._show_failed, "found")
        else:
            self._show("", ())

    def _show(self, text: str, rows: Sequence[R]) -> None:
        if text != self._text:  # another was typed while these were read
            return
        self.model.set_rows(rows)
        self.table.grow()
        self.table.mark_number(0)
        self._say_empty()
        self.marked.emit()

    def _show_failed(self, refusal: Refusal) -> None:
        self.model.set_rows(())
        self.table.say_empty("unplug", say(refusal))
        self.marked.emit()

    def _say_empty(self) -> None:
        if self._text:
            self.table.say_empty("search", self.tr("Nothing is found."))
        else:
            self.table.say_empty("search", self.tr("Type some letters, or a number."))

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.marked.emit()

    @Slot(object)
    def _on_opened(self, _row: object) -> None:
        self.opened.emit()


def _id(row: Any) -> Any:
    return row.id

"""One list of reservations: filter, count, the small buttons and the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.reservations import ReservationList
from app.queries.reservation_lists import ListedReservation
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.reservations.columns import ListColumns

if TYPE_CHECKING:
    from app.background.client import Client


class ListPage(QWidget):
    """`marked` when other rows are, `opened` with a row, `failed` with a sentence."""

    marked = Signal()
    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, client: Client, which: ReservationList, parent: QWidget) -> None:
        super().__init__(parent)
        self.which, self._name = which, ""
        self.rows: Sequence[ListedReservation] = ()
        self.is_read = False
        self._columns = ListColumns(which, client.local)
        name = which.value.replace("-", "_")
        self.filter = SearchField("", self, name=f"{name}_filter")
        self.filter.setFixedWidth(metric(240))
        self.hint = PlainLabel("", self, role="secondary")
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName(f"{name}_count")
        self.table = TableView("", self, object_name=f"{name}_list", several=True, row_height=26)
        self.model: RowTableModel[ListedReservation] = RowTableModel(self._columns.columns(), self, key=_id)
        self.table.set_table_model(self.model)
        self.table.remember_in(client.settings, client.actor.login, f"reservations_{name}")
        self.tools = TableTools(self.table, self, name=f"{name}_tools")
        line = QHBoxLayout()
        line.setSpacing(metric(12))
        line.addWidget(self.filter)
        line.addWidget(self.hint, 1)
        line.addWidget(self.count)
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        self.filter.searched.connect(self._arrange)
        self.filter.moved_down.connect(self.table.setFocus)
        self.table.marked_changed.connect(self.marked)
        self.table.row_opened.connect(self.opened)
        self.table.empty_acted.connect(self.filter.clear)
        self.tools.failed.connect(self.failed)
        self.setFocusProxy(self.table)

    def show_rows(self, rows: Sequence[ListedReservation]) -> None:
        """Show what was read."""
        self.rows, self.is_read = rows, True
        self._arrange()

    def say(self, name: str, hint: str, nothing: str) -> None:
        """Put every word in the present language: the list's name, what it is for, what it says when it is empty."""
        self._name, self._nothing = name, nothing
        self.hint.setText(hint)
        self.filter.set_hint(self.tr("Filter reservations"))
        set_spoken(self.table, name)
        self.tools.title = name
        self.tools.retranslate()
        self.model.set_columns(self._columns.columns())
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        words = self.filter.text().casefold().split()
        self.model.set_rows([row for row in self.rows if all(word in _text_of(row) for word in words)])
        self.table.grow()
        self.count.setText(self.tr("%n reservation(s)", "", len(self.model.rows)) if self.is_read else "")
        if self.rows and not self.model.rows:
            self.table.say_empty("filter", self.tr("No row passes the filter"), "", self.tr("Clear filter"), "list-x")
        else:
            self.table.say_empty("bookmark", self._nothing if self.is_read else self.tr("Reading …"))
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.marked.emit()


def _id(row: ListedReservation) -> int:
    return row.id


def _text_of(row: ListedReservation) -> str:
    texts = (row.patron, row.card, row.title, row.author, row.barcode, row.unit, row.department, row.placement, row.shelf, row.pickup)
    return " ".join(texts).casefold()

"""A list of rows that are edited beside it, with its buttons below: what is beneath a unit, its departments, their placements."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import Settings
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """A line; `kind` says what it is where the list holds several kinds."""

    id: int
    name: str
    code: str
    kind: str = ""
    indent: int = 0
    icon: str = ""
    unsaved: bool = False
    removed: bool = False
    more: tuple[str, ...] = ()
    """What stands in the columns that a room adds, between name and code."""


class RowList(QWidget):
    """`buttons` with the commands whose keys press them (or none).

    `row_marked` carries the id of the row that the user marks, `row_opened` that of one opened by Enter or a double click.
    """

    row_marked = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self, settings: Settings, parent: QWidget, *, name: str, buttons: Sequence[tuple[Button, str]], has_kinds: bool = False, more: int = 0
    ) -> None:
        super().__init__(parent)
        self._quiet = False
        self._has_kinds = has_kinds
        self._headers = ("",) * more
        self._numbers: Collection[int] = ()
        self.heading = PlainLabel("", self, role="section", elide=True)
        self.table = TableView("", self, object_name=f"{name}_table")
        self.model: RowTableModel[ListedRow] = RowTableModel(self._columns(), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.row_opened.connect(self._on_row_opened)
        for button, command in buttons:
            if command:
                add_key(self.table, settings, command, button.click)  # the same keys serve another list beside this one
        for before, after in pairwise((self.table, *(button for button, _ in buttons))):
            QWidget.setTabOrder(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        if buttons:
            column.addWidget(ButtonRow([button for button, _ in buttons], [], self))

    def retranslate(self, title: str, headers: Sequence[str] = (), numbers: Collection[int] = ()) -> None:
        """Put every word in the present language; `headers` are those of the columns that a room adds, `numbers` the places of those that count."""
        self._headers, self._numbers = tuple(headers), numbers
        self.heading.setText(title)
        set_spoken(self.table, title)
        self.model.set_columns(self._columns())

    @property
    def marked(self) -> int | None:
        """The marked row."""
        row = self.table.current_row()
        return row.id if isinstance(row, ListedRow) else None

    def show_rows(self, rows: Sequence[ListedRow], current: int | None, *, elsewhere: bool = False) -> None:
        """Show the rows and mark one; nothing is announced."""
        self._quiet = True
        self.model.set_rows(rows, elsewhere=elsewhere)
        if current is None or not self.table.mark(current):
            self.table.mark_number(0)
        self.table.fit()
        self._quiet = False

    def _columns(self) -> tuple[Column[ListedRow], ...]:
        columns = [
            Column(key="name", header=self.tr("Name"), cell=_name_cell, width="stretch", tip=_name),
            Column(key="kind", header=self.tr("Kind"), cell=_kind_cell),
            *(
                Column(key=f"more{place}", header=header, cell=partial(_more_cell, place), right=place in self._numbers)
                for place, header in enumerate(self._headers)
            ),
            Column(key="code", header=self.tr("Code"), cell=_code_cell),
        ]
        return tuple(column for column in columns if self._has_kinds or column.key != "kind")

    @Slot(object)
    def _on_current_changed(self, row: ListedRow | None) -> None:
        if row is not None and not self._quiet:
            self.row_marked.emit(row.id)

    @Slot(object)
    def _on_row_opened(self, row: ListedRow) -> None:
        self.row_opened.emit(row.id)


def _key(row: ListedRow) -> int:
    return row.id


def _name(row: ListedRow) -> str:
    return row.name


def _kind(row: ListedRow) -> RowKind:
    return RowKind.REMOVED if row.removed else RowKind.UNSAVED if row.unsaved else RowKind.NORMAL


def _name_cell(row: ListedRow) -> Cell:
    return Cell(text=row.name, icon=row.icon, indent=14 * row.indent, bold=row.icon != "" and row.indent == 0)


def _kind_cell(row: ListedRow) -> Cell:
    return Cell(text=row.kind, colour="text2")


def _more_cell(number: int, row: ListedRow) -> Cell:
    return Cell(text=row.more[number])


def _code_cell(row: ListedRow) -> Cell:
    return Cell(text=row.code, colour="text2")

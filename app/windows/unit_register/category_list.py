"""The list of patron categories at the left: those with values of their own are green and say so, the standard one has a star (L2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.windows.common.icons import icon
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.section_box import IconLine
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import entry_word


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCategory:
    """A line: how many values of its own the category has at the unit (typed ones included), and how many are unsaved."""

    id: int
    name: str
    own: int
    unsaved: int
    standard: bool


class _Table(TableView):
    """A list in which Home and End go to its ends: of a table they would go to the first and last column."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        if event.key() in ends and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.mark_number(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class CategoryList(QWidget):
    """`category_chosen` carries the id of the category that is marked by the user, `standard_wanted` that of a context menu."""

    category_chosen = Signal(object)
    standard_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._may_change = False
        self.table = _Table("", self, object_name="category_table")
        self.model: RowTableModel[ListedCategory] = RowTableModel(self._columns(), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu_wanted)
        self._legend = IconLine("", "star", self, role="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addWidget(self.table, 1)
        column.addWidget(self._legend)
        self.setMinimumWidth(metric(170))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self.table, self.tr("Patron categories"))
        self._legend.say(self.tr("standard category"), "star")
        self.model.set_columns(self._columns())

    def show_rows(self, rows: Sequence[ListedCategory], current: int, *, may_change: bool, elsewhere: bool = False) -> None:
        """Show the categories and mark one; nothing is announced. `elsewhere`: somebody else changed something."""
        self._may_change = may_change
        self._quiet = True
        self.model.set_rows(rows, elsewhere=elsewhere)
        self.table.mark(current)
        self.table.fit()
        self._quiet = False

    def _columns(self) -> tuple[Column[ListedCategory], ...]:
        return (
            Column(key="name", header=self.tr("Category"), cell=_name_cell, width="stretch", tip=_name),
            Column(key="own", header=self.tr("Values"), full=self.tr("Values of its own at this unit"), cell=self._own_cell),
        )

    def _own_cell(self, row: ListedCategory) -> Cell:
        text = self.tr("%n own", "", row.own) if row.own else self.tr("standard") if row.standard else ""
        return Cell(text=text, icon="star" if row.standard else "")

    @Slot(object)
    def _on_current_changed(self, row: ListedCategory | None) -> None:
        if row is not None and not self._quiet:
            self.category_chosen.emit(row.id)

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        row = self.model.row_at(self.table.indexAt(place))
        if row is None or row.standard:
            return
        menu = QMenu(self)
        menu.setObjectName("category_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(icon("star"), self.tr("Make standard category"))
        action.setEnabled(self._may_change)
        action.triggered.connect(self._on_standard_wanted)
        menu.popup(self.table.viewport().mapToGlobal(place))

    @Slot()
    def _on_standard_wanted(self) -> None:
        row = self.table.current_row()
        if isinstance(row, ListedCategory):
            self.standard_wanted.emit(row.id)


def _key(row: ListedCategory) -> int:
    return row.id


def _name(row: ListedCategory) -> str:
    return entry_word(row.name)


def _kind(row: ListedCategory) -> RowKind:
    return RowKind.EXCEPTION if row.own else RowKind.NORMAL


def _name_cell(row: ListedCategory) -> Cell:
    return Cell(text=entry_word(row.name), prefix="●" if row.unsaved else "")

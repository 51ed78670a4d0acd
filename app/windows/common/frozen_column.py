"""Columns of a wide table that stay in sight while the others are scrolled: the first says which row a cell is of, the last what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.windows.common.row_table_model import RowTableModel
from app.windows.common.soon import soon
from app.windows.common.table_view import TableView


class _Frozen(QTableView):
    """Some columns once more, over the table; clicks go through to the row beneath."""

    def __init__(self, table: TableView, *, name: str) -> None:
        super().__init__(table)
        self._table = table
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setShowGrid(False)
        self.setItemDelegate(table.itemDelegate())
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.verticalHeader().hide()
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        self.hide()

    @Slot()
    def place(self) -> None:
        """Lie where the table has scrolled the columns away."""
        raise NotImplementedError

    def _lie(self, left: int, columns: list[int]) -> None:
        """Show these columns as wide as the table has them, so far from its left edge."""
        table, header = self._table, self._table.horizontalHeader()
        for column in range(header.count()):
            self.setColumnHidden(column, column not in columns)
        for column in columns:
            self.setColumnWidth(column, header.sectionSize(column))
        width = sum(header.sectionSize(column) for column in columns)
        self.horizontalHeader().setFixedHeight(header.height())
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.setGeometry(table.frameWidth() + left, table.frameWidth(), width, header.height() + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())


class FrozenColumn(_Frozen):
    """The first column.

    The table gives it its model before it takes it itself, then its selection; it calls `place` when it is resized, and
    `uncover` when it has scrolled to a cell.
    """

    @Slot()
    def place(self) -> None:
        """Lie over the left edge of the table as long as that is scrolled away."""
        scrolled = self._table.horizontalScrollBar().value() > 0
        self.setVisible(scrolled)
        if scrolled:
            self._lie(0, [0])

    def uncover(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Scroll the table so that a cell is clear of this column."""
        table = self._table
        covered = table.columnWidth(0) - table.visualRect(index).x()
        if index.column() > 0 and covered > 0:
            table.horizontalScrollBar().setValue(table.horizontalScrollBar().value() - covered)


class FrozenEnd(_Frozen):
    """The columns of these keys, as far as they are the last ones."""

    def __init__(self, table: TableView, keys: tuple[str, ...], *, name: str) -> None:
        super().__init__(table, name=name)
        self._keys = keys
        self._lid = QWidget(table)  # a click on a heading does not go through to the one beneath
        self._lid.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._lid.hide()
        self.setFocusProxy(table)  # what is marked looks as it does in the table
        self.setModel(table.model())
        table.model().modelReset.connect(self.place)
        table.selectionModel().selectionChanged.connect(self._on_marked)
        table.horizontalHeader().sectionMoved.connect(self.place)
        for bar in (table.horizontalScrollBar(), table.verticalScrollBar()):  # the latter when more or less of the table is seen
            bar.rangeChanged.connect(self.place)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.place()

    @Slot()
    def place(self) -> None:
        """Lie over the right edge of the table as long as that is scrolled away."""
        table, header, columns = self._table, self._table.horizontalHeader(), self._last()
        beyond = header.length() - header.offset() - table.viewport().width()
        for part in (self, self._lid):
            part.setVisible(bool(columns) and beyond > 0)
        if self.isHidden():
            return
        self._lie(table.viewport().width() - sum(header.sectionSize(column) for column in columns), columns)
        self._lid.setGeometry(self.x(), self.y(), self.width(), header.height())
        self._lid.raise_()
        self._on_marked()

    def _last(self) -> list[int]:
        """Return the logical numbers of the last columns that are to stay in sight."""
        model, header = self._table.model(), self._table.horizontalHeader()
        found: list[int] = []
        if isinstance(model, RowTableModel):
            for column in (header.logicalIndex(place) for place in range(header.count() - 1, -1, -1)):
                if header.isSectionHidden(column):
                    continue
                if model.columns[column].key not in self._keys:
                    break
                found.append(column)
        return found

    @Slot()
    def _on_marked(self) -> None:
        """Mark what the table has marked."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._table.selectionModel().selection(), flags.ClearAndSelect)

    @Slot()
    def _on_focus_changed(self) -> None:
        """A marked row has another ground without the focus."""
        self.viewport().update()


class KeptEnd(QObject):
    """Keeps the last columns of a table in sight from when it is too wide for its place; nothing is made before."""

    def __init__(self, table: TableView, keys: tuple[str, ...], *, name: str) -> None:
        super().__init__(table)
        self._table, self._keys = table, keys
        self.setObjectName(name)
        self._end: FrozenEnd | None = None
        self._asked = False
        table.horizontalScrollBar().rangeChanged.connect(self._on_room_changed)

    @Slot()
    def _on_room_changed(self) -> None:
        if self._end is None and not self._asked and self._is_too_wide():
            self._asked = True
            soon(self, self._make)  # a table that gets its columns is too wide until they are fitted

    def _make(self) -> None:
        self._asked = False
        if self._is_too_wide():
            self._end = FrozenEnd(self._table, self._keys, name=self.objectName())

    def _is_too_wide(self) -> bool:
        return self._table.horizontalScrollBar().maximum() > 0

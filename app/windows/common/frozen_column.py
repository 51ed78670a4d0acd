"""The first column of a wide table, kept in sight while the others are scrolled away: one sees which row a cell is of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QTableView

from app.windows.common.table_view import TableView


class FrozenColumn(QTableView):
    """The first column once more, over the table that is scrolled sideways.

    The table gives it its model before it takes it itself, then its selection; it calls `place` when it is resized, and
    `uncover` when it has scrolled to a cell.
    """

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
        """Lie over the left edge of the table as long as that is scrolled away."""
        table, header = self._table, self._table.horizontalHeader()
        scrolled = table.horizontalScrollBar().value() > 0
        self.setVisible(scrolled)
        if not scrolled:
            return
        for column in range(header.count()):
            self.setColumnHidden(column, column > 0)
        width = header.sectionSize(0)
        self.setColumnWidth(0, width)
        self.horizontalHeader().setFixedHeight(header.height())
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.setGeometry(table.frameWidth(), table.frameWidth(), width, header.height() + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())

    def uncover(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Scroll the table so that a cell is clear of this column."""
        table = self._table
        covered = table.columnWidth(0) - table.visualRect(index).x()
        if index.column() > 0 and covered > 0:
            table.horizontalScrollBar().setValue(table.horizontalScrollBar().value() - covered)

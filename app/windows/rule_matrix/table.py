"""The table of a matrix: one goes from cell to cell, the colours stay under the mark, row names stay in sight (X3)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from app.windows.common.cell_delegate import CellDelegate
from app.windows.common.frozen_column import FrozenColumn
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools, texts
from app.windows.common.table_view import TableView
from app.windows.common.theme import colour
from app.windows.rule_matrix.cells import MatrixRow


class MatrixModel(RowTableModel[MatrixRow]):
    """Says of each cell to those who listen which row and column it is of."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and index.column():
            row, column = index.row(), index.column()
            return f"{self.cell(row, 0).text}, {self.columns[column].header}: {self.cell(row, column).spoken()}"
        return super().data(index, role)


class _HeatDelegate(CellDelegate):
    """Leaves the marked cell its colour and draws an edge round it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        marked = bool(option.state.value & QStyle.StateFlag.State_Selected.value) and index.column() > 0
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, plain, index)
        rect = option.rect
        painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), colour("line"))
        if marked:
            painter.save()
            painter.setPen(QPen(colour("text"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            painter.restore()


class MatrixTable(TableView):
    """`cell_changed` when another cell is the current one; `cell_opened` by Enter or a double click."""

    cell_changed = Signal()
    cell_opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, object_name="matrix_table", several=True, row_height=27)
        self.setItemDelegate(_HeatDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSortingEnabled(False)  # the order of the registers is what one looks for
        self.horizontalHeader().setSectionsMovable(False)
        self._frozen = FrozenColumn(self, name="matrix_names")
        self.row_opened.connect(self.cell_opened)

    def set_table_model(self, model: RowTableModel[Any]) -> None:
        self._frozen.setModel(model)  # first, for at a reset it takes the mark that this table puts back
        super().set_table_model(model)
        self._frozen.setSelectionModel(self.selectionModel())

    def spot(self) -> tuple[int, int] | None:
        """Return row and column of the current cell in the matrix, None on a row's name."""
        index = self.currentIndex()
        return (index.row(), index.column() - 1) if index.isValid() and index.column() else None

    def mark_spot(self, row: int, column: int) -> None:
        """Make a cell the current one, as far as it is there."""
        model = self.table_model()
        if model is not None and model.rows and len(model.columns) > 1:
            self.setCurrentIndex(model.index(min(row, len(model.rows) - 1), min(column, len(model.columns) - 2) + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frozen.place()

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Bring a cell into sight, clear of the column that lies over the left edge."""
        super().scrollTo(index, hint)
        self._frozen.uncover(index)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        self.cell_changed.emit()

    def copy(self) -> None:
        """Copy the marked cells as text, one alone with the names of its row and column, several with those of theirs all round."""
        model = self.table_model()
        indexes = self.selectionModel().selectedIndexes() if model is not None else []
        if model is None or not indexes:
            return
        rows = sorted({index.row() for index in indexes})
        columns = [0, *sorted({index.column() for index in indexes} - {0})]
        chosen = {(index.row(), index.column()) for index in indexes} | {(row, 0) for row in rows}
        lines = ["\t".join(model.columns[column].header for column in columns)]
        lines += ["\t".join(_said(model, row, column) if (row, column) in chosen else "" for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _said(model: RowTableModel[Any], row: int, column: int) -> str:
    return model.cell(row, column).text.replace("\t", " ").replace("\n", " ")


class MatrixTools(TableTools):
    """Copy takes the whole matrix: a button has no cell that is marked."""

    def __init__(self, table: MatrixTable, parent: QWidget) -> None:
        super().__init__(table, parent, name="matrix_tools", copy=True)
        self._columns.hide()

    def retranslate(self) -> None:
        """Name the buttons in the present language."""
        super().retranslate()
        self._copy.set_name(self._copy.accessibleName(), self.tr("Copies the whole matrix as text; Ctrl+C copies the marked cells"))

    def _on_copy(self) -> None:
        headers, rows = self.content()
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in (headers, *texts(rows))))

"""The small buttons over a table: choose columns, copy, print, export to CSV or XLSX."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.refusals import Refusal
from app.services.spreadsheet import write_table
from app.windows.common.buttons import IconButton
from app.windows.common.column_state import shown_columns
from app.windows.common.file_choice import TABLE_FILES, ask_file
from app.windows.common.formats import date_text, number_text
from app.windows.common.printing import print_table
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say

Value = str | int | Decimal | date | None
"""What a column hands over to files: texts as shown, numbers and dates as such."""


class TableTools(QWidget):
    """Buttons for one table; `title` heads what is printed and names the file. `failed` carries a sentence."""

    exported = Signal(object)
    """The Path of the file written."""
    failed = Signal(str)

    def __init__(self, table: TableView, parent: QWidget | None = None, *, name: str = "table_tools", copy: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._table = table
        self.title = ""
        self._columns = IconButton("columns-3", "", self, name=f"{name}_columns")
        self._copy = IconButton("copy", "", self, name=f"{name}_copy")
        self._print = IconButton("printer", "", self, name=f"{name}_print")
        self._export = IconButton("download", "", self, name=f"{name}_export")
        self._copy.setVisible(copy)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(4))
        slots = (self._on_columns, self._on_copy, self.print_out, self.export)
        for button, slot in zip((self._columns, self._copy, self._print, self._export), slots, strict=True):
            button.clicked.connect(slot)
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons in the present language."""
        self._columns.set_name(self.tr("Columns"), self.tr("Chooses which columns are shown"))
        self._copy.set_name(self.tr("Copy"), self.tr("Copies the marked rows as text (Ctrl+C)"))
        self._print.set_name(self.tr("Print"), self.tr("Prints the rows shown (Ctrl+P)"))
        self._export.set_name(self.tr("Export"), self.tr("Saves the rows shown as CSV or XLSX"))

    def add(self, button: IconButton) -> None:
        """Add a button that only this window has."""
        self._row.addWidget(button)

    def columns_menu(self) -> QMenu:
        """Return a menu with every column of the table, ticked where it is shown."""
        menu = QMenu(self)
        menu.setObjectName("columns_menu")
        model = self._table.table_model()
        for number, column in enumerate(model.columns if model is not None else ()):
            if heading := column.full or column.header:
                action = QAction(heading.replace("&", "&&"), menu)
                action.setCheckable(True)
                action.setChecked(not self._table.isColumnHidden(number))
                action.setEnabled(not column.required)
                action.setData(number)
                action.toggled.connect(self._on_toggled)
                menu.addAction(action)
        return menu

    def content(self) -> tuple[list[str], list[list[Value]]]:
        """Return headings and rows as shown: values where a column has them, else its texts."""
        model = self._table.table_model()
        if model is None:
            return [], []
        numbers = [number for number in shown_columns(self._table) if model.columns[number].header or model.columns[number].full]
        headers = [model.columns[number].full or model.columns[number].header for number in numbers]
        rows = [[_value(model, row, number) for number in numbers] for row in range(len(model.rows)) if model.kind(row) is not RowKind.GROUP]
        return headers, rows

    @Slot()
    def print_out(self) -> None:
        """Print the rows shown, after the system's own questions about the printer."""
        headers, rows = self.content()
        print_table(self, self.title, headers, texts(rows))

    @Slot()
    def export(self) -> None:
        """Ask for a file and write the rows shown into it."""
        ask_file(self, self.tr("Export"), self.title or "table", TABLE_FILES, self._on_file_selected, name="export_dialog")

    def write(self, path: Path) -> None:
        """Write the rows shown into a file, of the kind of its ending."""
        headers, rows = self.content()
        write_table(path, headers, (["" if value is None else str(value) for value in row] for row in rows))

    @Slot()
    def _on_columns(self) -> None:
        menu = self.columns_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._table.show_column(int(action.data()), shown=shown)

    @Slot()
    def _on_copy(self) -> None:
        self._table.copy()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        path = Path(name)
        try:
            self.write(path)
        except Refusal as refusal:
            self.failed.emit(say(refusal))
        else:
            self.exported.emit(path)


def _value(model: RowTableModel[Any], row: int, number: int) -> Value:
    column: Column[Any] = model.columns[number]
    if column.export is not None:
        found: Value = column.export(model.rows[row])
        return found
    return model.cell(row, number).spoken()


def _text(value: Value) -> str:
    if isinstance(value, date):
        return date_text(value)
    return "" if value is None else value if isinstance(value, str) else number_text(value) if isinstance(value, int) else str(value)


def texts(rows: Sequence[Sequence[Value]]) -> list[list[str]]:
    """Return rows of values as the texts that are printed."""
    return [[_text(value) for value in row] for row in rows]

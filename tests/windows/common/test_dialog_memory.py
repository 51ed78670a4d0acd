"""A dialog opens as large as its user left it, its tables with the columns that were chosen, also where those come later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from tests.windows.common.rows import BOOKS, COLUMNS, Book


def opened(qtbot: QtBot, settings: Settings, login: str) -> tuple[QDialog, TableView]:
    """Open a dialog whose table gets its columns with its first rows."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setObjectName("book_dialog")
    dialog.resize(400, 300)
    table = TableView("Books", dialog, object_name="book_table")
    model: RowTableModel[Book] = RowTableModel((), table)
    table.set_table_model(model)
    DialogMemory(dialog, settings, login)
    dialog.open()
    model.set_content(COLUMNS, BOOKS)
    return dialog, table


def test_size_and_columns_are_as_this_user_left_them(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    dialog, table = opened(qtbot, Settings(file), "anna")
    assert (dialog.size().toTuple(), table.isColumnHidden(1)) == ((400, 300), False)
    dialog.resize(640, 480)
    table.show_column(1, shown=False)
    table.sortByColumn(0, table.horizontalHeader().sortIndicatorOrder())
    dialog.reject()

    dialog, table = opened(qtbot, Settings(file), "anna")
    assert (dialog.size().toTuple(), table.isColumnHidden(1)) == ((640, 480), True)
    assert table.horizontalHeader().sortIndicatorSection() == 0
    dialog.reject()
    dialog, table = opened(qtbot, Settings(file), "bo")
    assert (dialog.size().toTuple(), table.isColumnHidden(1)) == ((400, 300), False)
    dialog.reject()


def test_a_dialog_closed_before_its_table_had_columns_forgets_none(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    dialog, table = opened(qtbot, settings, "anna")
    table.show_column(1, shown=False)
    dialog.reject()
    empty = TableView("Books", object_name="book_table")
    qtbot.addWidget(empty)
    empty.set_table_model(RowTableModel((), empty))
    empty.remember_in(settings, "anna", "book_dialog.book_table")
    empty.show()
    empty.hide()
    dialog, table = opened(qtbot, settings, "anna")
    assert table.isColumnHidden(1)
    dialog.reject()

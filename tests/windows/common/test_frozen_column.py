"""The last columns of a table that is too wide stay in sight, with the mark of their row, until they are scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from app.windows.common.frozen_column import FrozenEnd, KeptEnd
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import Mode, theme
from tests.windows.common.rows import BOOKS, Book, book_table

Shown = tuple[TableView, RowTableModel[Book], FrozenEnd]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    theme().install(Mode.LIGHT)
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_rows(BOOKS)
    table.resize(110, 200)
    with qtbot.waitExposed(table):
        table.show()
    end = FrozenEnd(table, ("price",), name="end")
    qtbot.waitUntil(end.isVisible)
    return table, model, end


def columns_of(end: FrozenEnd) -> list[int]:
    return [number for number in range(end.horizontalHeader().count()) if not end.isColumnHidden(number)]


def test_the_last_columns_lie_over_the_right_edge_until_the_table_is_scrolled_to_them(shown: Shown) -> None:
    table, model, end = shown
    price = [column.key for column in model.columns].index("price")
    assert columns_of(end) == [price]
    assert end.columnWidth(price) == table.columnWidth(price)
    assert end.geometry().right() == table.frameWidth() + table.viewport().width() - 1
    table.resize(110, 100)
    assert end.height() == table.horizontalHeader().height() + table.viewport().height()
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert not end.isVisible()
    table.horizontalScrollBar().setValue(0)
    assert end.isVisible()


def test_nothing_is_made_for_a_table_that_is_too_wide_only_until_it_is_fitted(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_rows(BOOKS)
    KeptEnd(table, ("price",), name="kept")
    table.resize(900, 200)
    with qtbot.waitExposed(table):
        table.show()
    bar = table.horizontalScrollBar()
    bar.setMaximum(50)
    bar.setMaximum(0)
    QApplication.processEvents()
    assert table.findChild(FrozenEnd) is None
    table.setColumnWidth(0, 2000)
    qtbot.waitUntil(lambda: table.findChild(FrozenEnd) is not None)


def test_nothing_lies_over_a_table_that_has_room(qtbot: QtBot, shown: Shown) -> None:
    table, _, end = shown
    table.resize(900, 200)
    qtbot.waitUntil(end.isHidden)


def test_the_mark_of_a_row_goes_through_it_and_stays_when_the_rows_are_read_again(qtbot: QtBot, shown: Shown) -> None:
    table, model, end = shown
    table.mark(3)
    assert [index.row() for index in end.selectionModel().selectedRows()] == [2]
    model.set_rows(BOOKS)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    assert [index.row() for index in end.selectionModel().selectedRows()] == [2]
    at = end.geometry().center()
    at.setY(table.visualRect(model.index(1, 0)).center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [index.row() for index in end.selectionModel().selectedRows()] == [1]


def test_a_column_moved_away_from_the_end_is_not_kept_there(shown: Shown) -> None:
    table, model, end = shown
    header: QHeaderView = table.horizontalHeader()
    price = [column.key for column in model.columns].index("price")
    header.moveSection(header.visualIndex(price), 0)
    assert end.isHidden()

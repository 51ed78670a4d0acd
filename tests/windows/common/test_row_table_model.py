"""The model of every table: rows in a list, sorted and filtered as a list, with the model tester always at hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.windows.common import row_order
from app.windows.common.row_table_model import Cell, CellRole, KindRole, RowKind, RowTableModel
from tests.windows.common.rows import BOOKS, COLUMNS, Book, book_model

ROLES = Qt.ItemDataRole


@pytest.fixture
def model(qapp: QObject) -> Iterator[RowTableModel[Book]]:
    QLocale.setDefault(QLocale("sv_SE"))
    made = book_model(qapp)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    assert tester.model() is made
    made.deleteLater()
    QLocale.setDefault(QLocale("en_GB"))


def titles(model: RowTableModel[Book]) -> list[str]:
    return [row.title for row in model.rows]


def test_rows_come_and_go_under_the_model_tester(model: RowTableModel[Book]) -> None:
    for rows in (BOOKS, (), BOOKS[:1], BOOKS * 2):
        model.set_rows(rows)
        assert model.rowCount() == len(rows)
    assert isinstance(model, QAbstractItemModel)


def test_texts_sort_by_the_language(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.sort(1)
    assert titles(model) == ["Aniara", "Filialen", "Zon", "Ålen", "Örnen"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert titles(model)[0] == "Örnen"


def test_values_sort_as_values_and_what_has_none_comes_first(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.sort(2)
    assert [row.price for row in model.rows] == [None, 0, 100, 500, 1200]


def test_sorting_by_nothing_goes_back_to_the_order_of_the_reading(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.sort(2)
    model.sort(-1)
    assert titles(model) == [row.title for row in BOOKS]


def test_a_new_reading_keeps_the_order_chosen(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS[:2])
    model.sort(1)
    model.set_rows(BOOKS)
    assert titles(model)[0] == "Aniara"


def test_filters_find_without_marks_and_capitals(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.set_filters({"title": "ORN"})
    assert titles(model) == ["Örnen"]
    assert model.hidden_by_filter == 4
    model.set_filters({"title": "  "})
    assert model.hidden_by_filter == 0


def test_a_cell_says_all_that_it_shows(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    assert model.data(model.index(0, 1), ROLES.AccessibleTextRole) == "2 i kö Örnen bok"
    assert model.data(model.index(2, 2), ROLES.AccessibleTextRole) == "7 → 1200"


def test_a_removed_row_is_struck_out(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    cell: Cell = model.data(model.index(3, 1), CellRole)
    assert cell.struck
    assert model.data(model.index(3, 1), KindRole) is RowKind.REMOVED


def test_tool_tips_are_plain_text(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    assert "&lt;Aniara&gt;" in model.data(model.index(1, 1), ROLES.ToolTipRole)


def test_headings_follow_their_column(model: RowTableModel[Book]) -> None:
    right = model.headerData(2, Qt.Orientation.Horizontal, ROLES.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert "Pris i öre" in model.headerData(2, Qt.Orientation.Horizontal, ROLES.ToolTipRole)


def test_rows_are_found_by_their_key(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.sort(1)
    assert model.rows[model.find(3)].title == "Zon"
    assert model.find(99) == -1
    assert model.row_at(99) is None


def test_other_columns_may_be_given_while_rows_are_shown(model: RowTableModel[Book]) -> None:
    model.set_rows(BOOKS)
    model.set_columns(COLUMNS[:2])
    assert (model.columnCount(), model.rowCount()) == (2, 5)


def test_very_many_rows_are_sorted_between_events_each_asked_once(model: RowTableModel[Book], qtbot: QtBot) -> None:
    calls = 0

    def counted(row: Book) -> int:
        nonlocal calls
        calls += 1
        return row.number

    column = COLUMNS[0].__class__(key="n", header="Nr", cell=lambda row: str(row.number), sort=counted)
    model.set_columns([column])
    model.set_rows([Book(n, "x") for n in range(6_000, 0, -1)])
    model.sort(0)
    assert model.rows[0].number == 6_000  # they stay as they are meanwhile
    qtbot.waitUntil(lambda: model.rows[0].number == 1)
    assert calls == 6_000
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_rows([Book(n, "x") for n in range(1, 3_000)])  # what is read meanwhile comes in the order wanted, and stays
    assert [row.number for row in model.rows[:2]] == [2_999, 2_998]
    qtbot.wait(20)
    assert (model.rowCount(), model.rows[0].number) == (2_999, 2_999)
    calls = 0
    model.set_filters({"n": "11"})  # filtered and sorted between events too
    assert (model.rowCount(), calls) == (2_999, 0)
    qtbot.waitUntil(lambda: model.rowCount() < 2_999)
    expected = sum("11" in str(n) for n in range(1, 3_000))
    assert (model.rowCount(), calls, model.rows[0].number) == (expected, expected, 2_911)


@given(st.lists(st.one_of(st.none(), st.integers(-4, 4)), max_size=12), st.booleans())
def test_steps_sort_as_one_piece_does(values: list[int | None], descending: bool) -> None:
    rows = [Book(n, "x", price) for n, price in enumerate(values)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(row_order, "ROWS", 3)
        found = row_order.at_once(row_order.sorting(rows, COLUMNS[2], descending=descending))
    assert found == sorted(rows, key=lambda row: (row.price is not None, row.price or 0), reverse=descending)

"""The table: keys, marks, columns that are remembered, empty states, and painting that leaks nothing."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.windows.common.empty_state import EmptyState
from app.windows.common.filter_header import add_filter_row
from app.windows.common.headings import heading_width
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import Mode, metric, theme
from tests.windows.common.rows import BOOKS, COLUMNS, Book, book_table

Shown = tuple[TableView, RowTableModel[Book]]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    theme().install(Mode.LIGHT)
    table, model = book_table(several=True)
    qtbot.addWidget(table)
    table.resize(600, 300)
    model.set_rows(BOOKS)
    with qtbot.waitExposed(table):
        table.show()
    return table, model


def empty_of(table: TableView) -> EmptyState:
    return table.findChild(EmptyState)  # type: ignore[return-value]


def test_enter_and_double_click_open_the_row(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    table.mark(3)
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [BOOKS[2]]
    at = table.visualRect(model.index(0, 1)).center()
    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [BOOKS[0]]


def test_the_one_marked_row_is_the_current_one(qtbot: QtBot, shown: Shown) -> None:
    """A current row that nothing shows would be spoken of, and removed, in place of the marked one."""
    table, model = shown
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    table.mark(3)
    for key, row in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, len(BOOKS) - 1)):
        qtbot.keyClick(table, key, ctrl)
        assert table.marked_rows() == [table.current_row()] == [model.rows[row]]
    qtbot.keyClick(table, Qt.Key.Key_Home, ctrl | shift)
    assert table.marked_rows() == list(model.rows)

    table.mark_number(0)
    spoken: list[Book] = []
    table.current_changed.connect(spoken.append)
    second = table.visualRect(model.index(1, 1)).center()
    for marked in ([model.rows[0], model.rows[1]], [model.rows[0]]):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, ctrl, second)
        assert table.marked_rows() == marked
    assert table.current_row() == spoken[-1] == model.rows[0]


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table, model = book_table()
    after = QLineEdit(window)
    row = QHBoxLayout(window)
    row.addWidget(table)
    row.addWidget(after)
    model.set_rows(BOOKS)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_marked_rows_are_copied_as_text(qtbot: QtBot, shown: Shown) -> None:
    table, _ = shown
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "1\t2 i kö Örnen bok\t500"
    assert lines[2] == "3\tZon bok\t7 → 1200"
    assert len(lines) == 5


def test_mark_stays_on_its_row_over_a_new_reading_and_sorting(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    table.mark(3)
    model.set_rows(tuple(reversed(BOOKS)))
    assert table.current_row() == BOOKS[2]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert table.current_row() == BOOKS[2]
    model.set_rows(BOOKS[:1])
    assert table.current_row() is None
    assert not table.mark(3)


def test_the_current_row_is_announced(qtbot: QtBot, shown: Shown) -> None:
    table, _ = shown
    with qtbot.waitSignal(table.current_changed) as changed:
        table.mark(2)
    assert changed.args == [BOOKS[1]]


def test_rows_that_move_under_the_pointer_take_no_mark(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    model.set_rows([replace(BOOKS[0], number=number) for number in range(20)])
    bar, told = table.verticalScrollBar(), list[Book]()

    def show_it(row: Book) -> None:
        told.append(row)
        bar.setValue(3)

    table.current_changed.connect(show_it)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        bar.setValue(0)
        number = 2 if button is Qt.MouseButton.LeftButton else 4
        qtbot.mouseClick(table.viewport(), button, pos=table.visualRect(model.index(number, 1)).center())
        assert bar.value() == 3
        assert [row.number for row in (*told, table.current_row(), *table.marked_rows())] == [number] * 3
        told.clear()


def test_a_double_click_opens_the_row_of_its_first_click(qtbot: QtBot, shown: Shown) -> None:
    """What the first click tells may take away a line above the table."""
    table, model = shown
    model.set_rows([replace(BOOKS[0], number=number) for number in range(20)])
    bar, opened = table.verticalScrollBar(), list[Book]()
    table.row_opened.connect(opened.append)
    place = QPointF(table.visualRect(model.index(2, 1)).center())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    bar.setValue(3)
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        there = QPointF(table.viewport().mapToGlobal(place))
        QApplication.sendEvent(
            table.viewport(), QMouseEvent(kind, place, there, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        )
    current = table.current_row()
    assert isinstance(current, Book)
    assert [row.number for row in (*opened, current, *table.marked_rows())] == [2] * 3


def test_a_click_on_a_heading_sorts_and_a_third_puts_the_order_back(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(2) + 8, 12)
    for first in ("Aniara", "Zon", "Örnen"):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert model.rows[0].title == first


def test_exception_rows_reach_over_their_neighbours(shown: Shown) -> None:
    table, _ = shown
    assert table.columnSpan(4, 1) == 2
    assert table.columnSpan(0, 1) == 1


def test_an_empty_table_says_why_and_offers_a_way(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    table.say_empty("bookmark", "Inga böcker", "Köp en.", "Köp")
    assert not empty_of(table).isVisible()
    model.set_rows(())
    assert empty_of(table).isVisible()
    button = table.findChild(QPushButton, "empty_state_button")
    with qtbot.waitSignal(table.empty_acted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_filter_that_hides_everything_offers_to_clear_itself(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    model.set_filters({"title": "finns inte"})
    assert empty_of(table).isVisible()
    with qtbot.waitSignal(table.filter_cleared):
        qtbot.mouseClick(table.findChild(QPushButton, "empty_state_button"), Qt.MouseButton.LeftButton)
    assert len(model.rows) == 5
    assert not empty_of(table).isVisible()


def test_a_row_of_filter_fields_filters_while_typing(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    header = add_filter_row(table)
    field = header.findChild(QLineEdit, "filter_title")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "zon")
    qtbot.waitUntil(lambda: len(model.rows) == 1)
    header.clear()
    assert len(model.rows) == 5


def test_the_mark_stays_over_a_new_reading_with_a_row_of_filter_fields_too(shown: Shown) -> None:
    table, model = shown
    add_filter_row(table)
    table.mark(3)
    model.set_rows(list(reversed(BOOKS)))
    assert table.current_row() == BOOKS[2]
    assert table.marked_rows() == [BOOKS[2]]


def test_columns_are_remembered_with_their_order_width_and_sorting(shown: Shown, tmp_path: Path) -> None:
    table, model = shown
    settings = Settings(tmp_path / "settings.toml")
    table.remember_in(settings, "admin", "books")
    table.horizontalHeader().moveSection(2, 0)
    table.setColumnHidden(1, True)
    table.setColumnWidth(0, 77)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    table.hide()
    other, other_model = book_table()
    other_model.set_rows(BOOKS)
    other.remember_in(settings, "admin", "books")
    other.show()
    assert other.horizontalHeader().logicalIndex(0) == 2
    assert other.isColumnHidden(1)
    assert other.columnWidth(0) == 77
    assert [row.title for row in other_model.rows] == [row.title for row in model.rows]
    other.close()
    other.deleteLater()


def test_columns_of_another_version_are_passed_over(shown: Shown) -> None:
    table, _ = shown
    width = table.columnWidth(0)
    table.restore_columns({"columns": [{"key": "gone", "width": 9}, {"key": "number", "shown": False}, "rubbish"], "sort": "gone"})
    assert not table.isColumnHidden(0)
    assert table.columnWidth(0) == width


def test_columns_grow_with_the_text(qtbot: QtBot, shown: Shown) -> None:
    table, _ = shown
    narrow = table.columnWidth(2)
    theme().set_percent(200)
    qtbot.waitUntil(lambda: table.columnWidth(2) > narrow)
    assert table.rowHeight(0) == 48
    theme().set_percent(100)


def test_painting_loses_no_reference_to_none(qtbot: QtBot, shown: Shown) -> None:
    """A repaint asks for thousands of values that are None; a toolkit that loses count of them ends the process."""
    table, model = shown
    tester = QAbstractItemModelTester(model)
    table.grab()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(50):
        table.viewport().repaint()
        for role in range(14):
            model.index(0, 0).data(role)
    gc.collect()
    assert abs(sys.getrefcount(None) - before) < 200
    assert tester.model() is model


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_kind_of_row_is_painted_in_both_themes(qtbot: QtBot, shown: Shown, mode: Mode) -> None:
    table, _ = shown
    theme().set_mode(mode)
    image = table.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    for token in ("base", "green", "greenbar", "accent", "line", "head"):
        assert theme().colour(token).name() in seen
    theme().set_mode(Mode.LIGHT)


def _tip_over(table: TableView, row: int, column: int) -> str:
    """Rest the mouse on a cell and return the tip that comes."""
    QToolTip.hideText()
    at = table.visualRect(table.model().index(row, column)).center()
    QApplication.sendEvent(table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at)))
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_a_cell_that_is_cut_off_says_all_in_its_tool_tip(qtbot: QtBot, shown: Shown) -> None:
    table, model = shown
    for column in range(model.columnCount()):
        text = model.cell(0, column).spoken()
        if len(text) < 6:
            continue
        table.setColumnWidth(column, 400)
        assert escape(text) not in _tip_over(table, 0, column)
        table.setColumnWidth(column, 24)
        assert escape(text) in _tip_over(table, 0, column)
        break
    else:
        pytest.fail("no text that can be cut")
    QToolTip.hideText()


def test_rows_changed_elsewhere_are_marked_until_they_are_gone_to_or_time_is_up(qtbot: QtBot, shown: Shown) -> None:
    """X8."""
    table, model = shown
    table.mark(3)
    model.set_rows((*BOOKS[:1], replace(BOOKS[1], price=90), *BOOKS[2:], Book(6, "Ny")), elsewhere=True)
    assert model.changed_elsewhere == {2, 6}
    cell = model.cell(1, 1)
    assert (cell.icon_after, cell.fill) == ("refresh-cw", "accentsoft")
    assert "Changed elsewhere" in model.index(1, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Changed elsewhere" in model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.cell(0, 1).icon_after == ""
    assert table.current_row() == BOOKS[2]
    table.mark(2)
    assert model.changed_elsewhere == {6}
    assert model.cell(1, 1).icon_after == ""
    table._elsewhere_timer.timeout.emit()
    assert model.changed_elsewhere == frozenset()


def test_a_row_changed_elsewhere_moves_no_column(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_columns([replace(column, whole=column.key == "title") for column in COLUMNS])
    table.resize(120, 300)
    model.set_rows(BOOKS)
    with qtbot.waitExposed(table):
        table.show()
    before = [table.columnWidth(column) for column in range(3)]
    model.set_rows([replace(book, price=book.price and book.price + 1) for book in BOOKS], elsewhere=True)
    table.fit()
    assert model.changed_elsewhere
    assert [table.columnWidth(column) for column in range(3)] == before


def test_a_first_reading_and_ones_own_mark_nothing(shown: Shown) -> None:
    table, model = shown
    model.set_rows(BOOKS[:2])
    assert model.changed_elsewhere == frozenset()
    model.set_rows(())
    model.set_rows(BOOKS, elsewhere=True)
    assert model.changed_elsewhere == frozenset()
    assert table.current_row() is None


def test_a_wide_column_that_is_to_be_whole_is_not_cut(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    table, model = book_table()
    qtbot.addWidget(table)
    model.set_columns([replace(column, whole=column.key == "title") for column in COLUMNS])
    table.resize(120, 200)
    model.set_rows(BOOKS)
    with qtbot.waitExposed(table):
        table.show()
    assert table.columnWidth(1) >= table.sizeHintForIndex(model.index(0, 1)).width()
    assert table.horizontalScrollBar().maximum() > 0


def test_words_of_columns_that_give_are_cut_before_the_table_scrolls_sideways_and_numbers_never(qtbot: QtBot) -> None:
    said = ("A library", "31000083", "A title that is long enough to be read in the room it has", "Another library, longer of name than the first")
    cells = [Cell(text=text) for text in said]
    columns = [
        Column[Book](key=str(n), header="H", cell=partial(_always, cell), width="stretch" if n == 2 else "fit", gives=n in (0, 3))
        for n, cell in enumerate(cells)
    ]
    table = TableView("Books")
    qtbot.addWidget(table)
    model: RowTableModel[Book] = RowTableModel(columns, table, key=id)
    table.set_table_model(model)
    model.set_rows(BOOKS[:1])
    table.resize(1600, 200)
    with qtbot.waitExposed(table):
        table.show()
    whole = [table.columnWidth(n) for n in range(4)]
    table.resize(sum(whole[:2]) + whole[3], 200)
    narrow = [table.columnWidth(n) for n in range(4)]
    assert sum(narrow) == table.viewport().width()
    assert (narrow[:2], narrow[3] < whole[3]) == (whole[:2], True), "the widest gives first"
    assert narrow[2] >= metric(140), "and so much that the title can be read"
    table.resize(narrow[1] + metric(60), 200)
    assert [table.columnWidth(n) for n in (0, 1, 3)] == [whole[0], whole[1], whole[3]], "what would scroll in any case is cut nowhere"
    table.resize(1600, 200)
    assert [table.columnWidth(n) for n in range(4)] == whole


def test_headings_of_columns_that_give_stand_in_full_where_the_wide_column_keeps_room_for_its_own(qtbot: QtBot) -> None:
    cells = {"Place": Cell(text="A library of a long name"), "Circ. cat.": Cell(text="*"), "No.": Cell(text="1")}
    full = {"Circ. cat.": "Circulation category", "No.": "Number"}
    columns = [
        Column[Book](
            key=key, header=key, full=full.get(key, ""), cell=partial(_always, cell), width="stretch" if key == "Place" else "fit", gives=key == "Circ. cat."
        )
        for key, cell in cells.items()
    ]  # fmt: skip
    table = TableView("Books")
    qtbot.addWidget(table)
    model: RowTableModel[Book] = RowTableModel(columns, table, key=id)
    table.set_table_model(model)
    model.set_rows(BOOKS[:1])
    table.resize(900, 200)
    with qtbot.waitExposed(table):
        table.show()

    def headings() -> list[str]:
        return [model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]

    assert headings() == ["Place", "Circulation category", "No."]
    spelt = table.columnWidth(1)
    assert spelt >= heading_width("Circulation category")
    table.resize(900 - table.columnWidth(0) + table.sizeHintForColumn(0) - 2, 200)
    assert headings() == ["Place", "Circ. cat.", "No."]
    assert table.columnWidth(1) < spelt
    table.resize(900, 200)
    assert (headings()[1], table.columnWidth(1)) == ("Circulation category", spelt)
    table.horizontalHeader().resizeSection(1, spelt - 20)
    table.fit()
    assert headings()[1] == "Circ. cat.", "who drew it narrower has no room for it"


def test_what_a_column_gives_is_not_more_than_it_has_above_the_least_of_all(qtbot: QtBot) -> None:
    """Counted as given, it would be missing at the right edge."""
    cells = {"Nr": Cell(text="1"), "Home": Cell(text="A library of a long name")}
    columns = [
        Column[Book](key=key, header="", cell=partial(_always, cell), width=26 if key == "Nr" else "fit", gives=key == "Home") for key, cell in cells.items()
    ]
    table = TableView("Books")
    qtbot.addWidget(table)
    model: RowTableModel[Book] = RowTableModel(columns, table, key=id)
    table.set_table_model(model)
    model.set_rows(BOOKS[:1])
    table.resize(400, 200)
    with qtbot.waitExposed(table):
        table.show()
    table.horizontalHeader().setMinimumSectionSize(table.columnWidth(0) - 1)
    table.resize(table.width() - table.viewport().width() + sum(table.columnWidth(n) for n in range(2)) - 30, 200)
    assert sum(table.columnWidth(n) for n in range(2)) == table.viewport().width()


def test_wide_columns_share_the_room_but_for_a_heading_that_needs_more(qtbot: QtBot) -> None:
    headers = ("A", "B", "A heading that needs very much more than the others do")
    columns = [Column[Book](key=header, header=header, cell=lambda _: Cell(), width="stretch") for header in headers]
    table = TableView("Books")
    qtbot.addWidget(table)
    table.set_table_model(RowTableModel(columns, table))
    table.resize(700, 200)
    table.show()
    table.fit()
    first, second, long = (table.columnWidth(n) for n in range(3))
    assert abs(first - second) <= 1
    assert long > first
    assert first + second + long == table.viewport().width()


def test_a_column_shown_again_is_not_taken_for_drawn(shown: Shown) -> None:
    table, _ = shown
    table.show_column(2, shown=False)
    table.show_column(2, shown=True)
    table.grow()
    assert not any("width" in entry for entry in table.remembered_columns()["columns"])


def test_a_cell_without_room_cuts_what_stands_beside_before_what_it_says(qtbot: QtBot) -> None:
    """A long comment beside it hides no new value."""
    shown = []
    for value in ("10 days", "19 days"):
        table = TableView("Changes", object_name="changes")
        qtbot.addWidget(table)
        cell = Cell(old="15 days", text=value, secondary="Comment: a long one that says much more than there is room for")
        model: RowTableModel[Cell] = RowTableModel([Column(key="change", header="Change", cell=_itself)], table, key=id)
        table.set_table_model(model)
        model.set_rows([cell])
        table.resize(200, 120)
        table.setColumnWidth(0, 180)
        place = table.visualRect(model.index(0, 0))
        assert place.width() == 180
        shown.append(table.viewport().grab(place).toImage())
    assert shown[0] != shown[1]


def _always(cell: Cell, _row: Book) -> Cell:
    return cell


def _itself(cell: Cell) -> Cell:
    return cell

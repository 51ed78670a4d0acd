"""The table of every list: calm lines, one marked row, quick by keyboard, columns that are remembered.

Enter or a double click opens the row, Ctrl+C copies the marked rows as text, Tab goes on to the next control. When
there are no rows the table says why (`say_empty`); when a filter hides them all it says so and offers to clear it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.settings import Settings
from app.windows.common.cell_delegate import CellDelegate
from app.windows.common.column_state import ColumnFit, shown_columns
from app.windows.common.empty_state import EmptyState
from app.windows.common.plain_label import set_spoken
from app.windows.common.pressed_table import PressedTable
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.soon import soon
from app.windows.common.theme import metric, theme

ELSEWHERE_FOR_MS = 20_000
"""How long a row stays marked that somebody else changed, unless it is gone to before."""

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableView(PressedTable):
    """Shows a RowTableModel. `name` is what screen readers call it; `several` lets several rows be marked."""

    row_opened = Signal(object)
    """Enter or double click: the row."""
    marked_changed = Signal()
    check_toggled = Signal(object)
    """A tick box was clicked, or Space pressed: the row."""
    empty_acted = Signal()
    """The button of the empty state was pressed."""
    filter_cleared = Signal()
    """The filters that hid everything were cleared by its button; filter fields empty themselves."""

    def __init__(self, name: str, parent: QWidget | None = None, *, object_name: str = "table", several: bool = False, row_height: int = 24) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        set_spoken(self, name)
        self._row_height, self._header_height = row_height, 26
        self._fitted = self._resetting = self._columns_due = False
        self._memory: tuple[Settings, str, str] | None = None
        self._remembered: dict[str, Any] = {}
        self._kept_key: Hashable = None
        self._kept_rest: tuple[set[Hashable], int] = (set(), 0)
        self._empty_words: tuple[str, str, str, str, str] | None = None
        self._empty = EmptyState(self.viewport())
        self._empty.hide()
        self._empty.acted.connect(self._on_empty_acted)
        self._elsewhere_timer = QTimer(self, singleShot=True, interval=ELSEWHERE_FOR_MS)
        self._elsewhere_timer.timeout.connect(self._on_elsewhere_over)
        self.setItemDelegate(CellDelegate(self))
        self._set_up(several)
        self._fitter = ColumnFit(self)
        theme().changed.connect(self._on_theme_changed)

    def _set_up(self, several: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header(self.horizontalHeader())
        self._set_sizes()

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(0)
        self.setSortingEnabled(True)

    def table_model(self) -> RowTableModel[Any] | None:
        """Return the model, None before it is set."""
        model = self.model()
        return model if isinstance(model, RowTableModel) else None

    def set_table_model(self, model: RowTableModel[Any]) -> None:
        """Show a model; the view follows its resets and keeps mark and place by the rows' keys."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        for number, column in enumerate(model.columns):
            self.setColumnHidden(number, column.hidden)
        self._on_reset()

    def current_row(self) -> Any | None:
        """Return the current row, None where there is none."""
        model = self.table_model()
        return model.row_at(self.currentIndex()) if model is not None and self.currentIndex().isValid() else None

    def marked_rows(self) -> list[Any]:
        """Return the marked rows from top to bottom."""
        model = self.table_model()
        if model is None or self.selectionModel() is None:
            return []
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for row in map(model.row_at, numbers) if row is not None]

    def marked_count(self) -> int:
        """Return how many rows are marked, without a look at each."""
        if self.selectionModel() is None:
            return 0
        chosen = self.selectionModel().selection()
        return sum(chosen.at(number).height() for number in range(chosen.count()))

    def mark(self, key: Hashable) -> bool:
        """Mark the row with this key and bring it into sight; False where it is not shown."""
        model = self.table_model()
        number = model.find(key) if model is not None else -1
        if number < 0:
            return False
        self.mark_number(number)
        return True

    def mark_number(self, number: int) -> None:
        """Mark the row of this number (from 0), if it is there."""
        model = self.table_model()
        if model is not None and 0 <= number < len(model.rows):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            # setCurrentIndex would add to what is marked while Ctrl or Shift is down
            self.selectionModel().setCurrentIndex(model.index(number, self._first_column()), flags)

    def say_empty(self, icon_name: str, line: str, hint: str = "", action: str = "", action_icon: str = "") -> None:
        """Say what is shown when there are no rows: why, what to do, one button (`empty_acted`)."""
        self._empty_words = (icon_name, line, hint, action, action_icon)
        self._show_empty()

    def copy(self) -> None:
        """Copy the marked rows as text: cells parted by tabs, as the table shows them."""
        model = self.table_model()
        if model is None:
            return
        columns = shown_columns(self)
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ("\t".join(model.cell(n, c).spoken().replace("\t", " ").replace("\n", " ") for c in columns) for n in numbers)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def remembered_columns(self) -> dict[str, Any]:
        """Return columns, widths, order and sorting, to be remembered."""
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        model = self.table_model()
        key = model.columns[section].key if model is not None and 0 <= section < len(model.columns) else ""
        return {"columns": self._fitter.state(), "sort": key, "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder}

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        """Put back what `remembered_columns` returned; what it does not know (another version's columns) stays as it is."""
        model = self.table_model()
        if model is None:
            return
        self._fitter.restore(state.get("columns"))
        keys = [column.key for column in model.columns]
        if state.get("sort") in keys:
            order = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
            self.sortByColumn(keys.index(state["sort"]), order)

    def remember_in(self, settings: Settings, login: str, name: str) -> None:
        """Put back what this user's settings know of the table's columns under a name, and keep them there from now on."""
        self._memory = (settings, login, name)
        self._remembered = dict(settings.window_state(login, name))
        self._columns_due = True
        self._recall()

    def _recall(self) -> None:
        """Put back what is remembered as soon as there are columns."""
        model = self.table_model()
        if self._columns_due and model is not None and model.columns:
            self._columns_due = False
            self.restore_columns(self._remembered)

    def replace_header(self, header: QHeaderView, height: int) -> None:
        """Put another header in place, `height` pixels of the 13 px font high; columns, order and sorting stay."""
        state = self.remembered_columns()
        self.setHorizontalHeader(header)
        self._header_height = height
        self._set_up_header(header)
        self._fitter.follow(header)
        if (model := self.table_model()) is not None:  # the header's own reset, connected just now, would take the mark that was put back
            model.modelReset.disconnect(self._on_reset)
            model.modelReset.connect(self._on_reset)
        self._set_sizes()
        self.restore_columns(state)

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show or hide a column; the others take or give the room."""
        self.setColumnHidden(number, not shown)
        self._fit_columns()

    def fit(self) -> None:
        """Give the columns the width of their content anew (other columns than before are shown)."""
        self._fit_columns()

    def fitting_once(self) -> AbstractContextManager[None]:
        """Return what lets content, columns and widths change together, the columns being measured once, at the end."""
        return self._fitter.once()

    def wanted_width(self) -> int:
        """Return how wide the table would be if nothing in the rows in sight were cut; 0 while nobody sees it."""
        return self._fitter.wanted() + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() if self.isVisible() else 0

    def grow(self) -> None:
        """Widen the columns whose content has become wider (a row was changed); none becomes narrower."""
        self._fitter.grow()

    def clear_filter(self) -> None:
        """Show all rows again."""
        model = self.table_model()
        if model is not None:
            model.set_filters({})
        self.filter_cleared.emit()

    # keys, mouse, sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _OPEN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and row is not None:
            self.row_opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and row is not None and self._has_check(row):
            self.check_toggled.emit(row)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        model, index = self.table_model(), self.pressed_index()
        if model is not None and index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.row_opened.emit(model.row_at(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        model, index = self.table_model(), self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if model is None or not index.isValid() or index != self.pressed_index() or event.button() != Qt.MouseButton.LeftButton:
            return
        if model.cell(index.row(), index.column()).checked is not None:
            self.check_toggled.emit(model.row_at(index))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitter.lay()
        self._empty.setGeometry(self.viewport().rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_columns()  # only now it is known which rows are in sight

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._memory is None or self._columns_due:
            return
        settings, login, name = self._memory
        state = self.remembered_columns()
        if any(self._remembered.get(key) != value for key, value in state.items()):
            settings.remember_window(login, name, state)
            self._remembered = state

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_empty()

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or current.isValid() != previous.isValid():
            row, model = self.current_row(), self.table_model()
            if model is not None and row is not None and not self._resetting:
                model.forget_elsewhere((model.key_of(row),))
            self.tell_current(row)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.marked_changed.emit()

    def _has_check(self, row: Any) -> bool:
        model = self.table_model()
        if model is None:
            return False
        number = self.currentIndex().row()
        return any(model.cell(number, column).checked is not None for column in range(len(model.columns)))

    def _first_column(self) -> int:
        columns = shown_columns(self)
        return columns[0] if columns else 0

    def _set_sizes(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)  # a higher one would resize rows on its own, for good
        self.verticalHeader().setDefaultSectionSize(metric(self._row_height))
        self.horizontalHeader().setFixedHeight(metric(self._header_height))
        self.horizontalHeader().setMinimumSectionSize(metric(24))

    def _fit_columns(self) -> None:
        """Give the columns the width of their content and heading, once there is content; the wide one takes the rest."""
        model = self.table_model()
        if model is not None:
            self._fitter.fit()
            self._fitted = bool(model.rows)

    @Slot()
    def _on_about_to_reset(self) -> None:
        model = self.table_model()
        row = self.current_row()
        if model is not None:
            self._kept_key = model.key_of(row) if row is not None else None
            self._kept_rest = ({model.key_of(marked) for marked in self.marked_rows()}, self.verticalScrollBar().value())

    @Slot()
    def _on_reset(self) -> None:
        model = self.table_model()
        if model is None:
            return
        self._recall()
        self.clearSpans()
        for row, first, count in model.spans():
            self.setSpan(row, first, 1, count)
        if not self._fitted or self._fitter.is_due():
            self._fit_columns()
        if model.changed_elsewhere and not self._elsewhere_timer.isActive():
            self._elsewhere_timer.start()
        marked, scrolled = self._kept_rest
        self._resetting = True  # the mark put back is no looking at the row
        number = model.find(self._kept_key) if self._kept_key is not None else -1
        if number >= 0:
            self.setCurrentIndex(model.index(number, self._first_column()))
            self._mark_again(model, marked)
            self.verticalScrollBar().setValue(scrolled)
            self._resetting = False
        else:
            self._resetting = False
            self.tell_current(None)
        self._show_empty()

    def _mark_again(self, model: RowTableModel[Any], marked: set[Hashable]) -> None:
        if self.selectionMode() is not QAbstractItemView.SelectionMode.ExtendedSelection or len(marked) < 2:
            return  # one alone is the current row
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, row in enumerate(model.rows):
            if model.key_of(row) in marked:
                self.selectionModel().select(model.index(number, 0), flags)

    def _show_empty(self) -> None:
        model = self.table_model()
        if model is None or model.rows or not (self._empty_words or model.hidden_by_filter):
            self._empty.hide()
            return
        if model.hidden_by_filter:
            line = self.tr("No row passes the filter")
            hint = self.tr("%n row(s) hidden.", "", model.hidden_by_filter)
            self._empty.say("filter", line, hint, self.tr("Clear filter"), "list-x")
        elif self._empty_words is not None:
            self._empty.say(*self._empty_words)
        self._empty.setGeometry(self.viewport().rect())
        self._empty.show()

    @Slot()
    def _on_empty_acted(self) -> None:
        model = self.table_model()
        if model is not None and model.hidden_by_filter:
            self.clear_filter()
        else:
            self.empty_acted.emit()

    @Slot()
    def _on_elsewhere_over(self) -> None:
        model = self.table_model()
        if model is not None:
            model.forget_elsewhere(model.changed_elsewhere)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_sizes()
        self._fitted = False
        soon(self, self._fit_again)

    @Slot()
    def _fit_again(self) -> None:
        if not self._fitted:
            self._fit_columns()

"""The year as a table: a row for each month, a column for each day; closed days bear a sign, and are told in words to screen readers."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from app.windows.common.formats import date_text
from app.windows.common.theme import colour, metric, theme

MONTHS, DAYS = 12, 31
_SATURDAY = 5
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class Sign(Enum):
    """Why a day is closed: a square for a weekday, a diamond for a holiday, a disc for a day or period."""

    WEEKDAY = "weekday"
    HOLIDAY = "holiday"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class DayMark:
    """What closes a day, and in words; `for_all`: it is closed everywhere (an outline, not filled)."""

    sign: Sign
    words: str
    for_all: bool = False
    unsaved: bool = False


def paint_sign(painter: QPainter, place: QRectF, mark: DayMark) -> None:
    """Paint the sign of a closed day in the middle of a place."""
    size = min(place.width(), place.height(), metric(20)) * (0.24 if mark.sign is Sign.WEEKDAY else 0.28)
    centre = place.center()
    ink = colour("text2") if mark.for_all else colour("accent")
    painter.setPen(QPen(ink, metric(1.6)))
    painter.setBrush(Qt.BrushStyle.NoBrush if mark.for_all else ink)
    if mark.sign is Sign.PERIOD:
        painter.drawEllipse(centre, size, size)
    elif mark.sign is Sign.WEEKDAY:
        painter.drawRect(QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size))
    else:
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.drawPolygon(QPolygonF([QPointF(centre.x() + x, centre.y() + y) for x, y in corners]))


def paint_unsaved(painter: QPainter, centre: QPointF) -> None:
    """Paint the dot of what is not saved yet."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawEllipse(centre, metric(2), metric(2))


class YearModel(QAbstractTableModel):
    """The days of a year with what closes them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.year = 2000
        self.today = date.min
        self.marks: Mapping[date, Sequence[DayMark]] = {}
        self._open = ""

    def show_year(self, year: int, today: date, marks: Mapping[date, Sequence[DayMark]], open_word: str) -> None:
        """Show a year; `open_word` is what screen readers hear of a day that nothing closes."""
        self.year, self.today, self.marks, self._open = year, today, marks, open_word
        self.dataChanged.emit(self.index(0, 0), self.index(MONTHS - 1, DAYS - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, MONTHS - 1)

    def day_at(self, index: _Index) -> date | None:
        """Return the day of a cell, None past the end of its month."""
        month, day = index.row() + 1, index.column() + 1
        return date(self.year, month, day) if index.isValid() and day <= monthrange(self.year, month)[1] else None

    def words(self, day: date) -> str:
        """Return a day and what closes it in words."""
        name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        found = self.marks.get(day)
        return f"{name[:1].upper()}{name[1:]} {date_text(day)}: {'; '.join(mark.words for mark in found) if found else self._open}"

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else MONTHS

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else DAYS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
        return self.words(day) if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation is Qt.Orientation.Horizontal:
                return str(section + 1)
            name = QLocale().standaloneMonthName(section + 1, QLocale.FormatType.LongFormat)
            return name[:1].upper() + name[1:]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        there = self.day_at(index) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if there else Qt.ItemFlag.NoItemFlags


class _DayDelegate(QStyledItemDelegate):
    """Paints one day."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, view = index.model(), option.widget
        place: QRect = option.rect
        if not isinstance(model, YearModel):
            return
        day = model.day_at(index)
        marks = model.marks.get(day, ()) if day is not None else ()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own = any(not mark.for_all for mark in marks)
        ground = "disbg" if day is None else "accentsoft" if own else "head" if marks else "panel" if day.weekday() >= _SATURDAY else "base"
        painter.fillRect(place, colour(ground))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if marks:
            paint_sign(painter, QRectF(place), next((mark for mark in marks if not mark.for_all), marks[0]))
            if any(mark.unsaved for mark in marks):
                paint_unsaved(painter, QPointF(place.right() - metric(4), place.top() + metric(4)))
        elif day is not None:
            painter.setFont(theme().font(11))
            painter.setPen(colour("text3"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        self._paint_frame(painter, place, day == model.today, isinstance(view, YearTable) and view.currentIndex() == index, view)
        painter.restore()

    def _paint_frame(self, painter: QPainter, place: QRect, today: bool, current: bool, view: QWidget | None) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = QRectF(place).adjusted(0.5, 0.5, -1.5, -1.5)
        if today:
            painter.setPen(QPen(colour("text2"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(inner)
        if current:
            width = metric(2) if view is not None and view.hasFocus() else 1
            painter.setPen(QPen(colour("accent"), width))
            painter.drawRect(inner.adjusted(width / 2, width / 2, -width / 2, -width / 2))


class YearTable(QTableView):
    """The view. `day_marked` carries the day that the keys or the mouse came to, `day_toggled` the one to close or open (Space, Enter, double click)."""

    day_marked = Signal(object)
    day_toggled = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_year_table")
        self.year_model = YearModel(self)
        self.setModel(self.year_model)
        self.setItemDelegate(_DayDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setMinimumSectionSize(metric(15))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def day(self) -> date | None:
        """The day that is marked."""
        return self.year_model.day_at(self.currentIndex())

    def mark_day(self, day: date) -> None:
        """Mark a day of the year shown."""
        self.setCurrentIndex(self.year_model.index(day.month - 1, day.day - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day is not None:
            self.day_toggled.emit(self.day)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.year_model.day_at(self.indexAt(event.position().toPoint()))
        if day is not None:
            self.day_toggled.emit(day)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.day_marked.emit(self.year_model.day_at(current))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setMinimumSize(metric(31 * 20 + 80), metric(12 * 20 + 26))
        self.viewport().update()

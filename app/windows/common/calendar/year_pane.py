"""The year of a unit: which year, its days, what the signs mean, and the marked day in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.windows.common.buttons import IconButton
from app.windows.common.calendar.year_table import DayMark, Sign, YearTable, paint_sign, paint_unsaved
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric, theme

EARLIEST, LATEST = 1990, 2100
_LEGEND = (DayMark(Sign.WEEKDAY, ""), DayMark(Sign.HOLIDAY, ""), DayMark(Sign.PERIOD, ""), DayMark(Sign.PERIOD, "", for_all=True))
_FOR_ALL, _DOT = len(_LEGEND) - 1, len(_LEGEND)
"""Places in the legend: of the days closed for all, and of the dot at what is unsaved."""


class YearPane(QWidget):
    """`year_chosen` when another year is shown, by the buttons or by Page up and Page down."""

    year_chosen = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.year, self._today = today.year, today
        self._marks: Mapping[date, Sequence[DayMark]] = {}
        self._why_not = ""
        self.back = IconButton("chevron-left", "", self, name="calendar_year_before")
        self.title = PlainLabel("", self, role="section")
        self.title.setObjectName("calendar_year")
        self.on = IconButton("chevron-right", "", self, name="calendar_year_after")
        self.table = YearTable(self)
        self.line = PlainLabel("", self, role="secondary", elide=True)
        self.line.setObjectName("calendar_day")
        self._signs = [QLabel(self) for _ in (*_LEGEND, _DOT)]
        self._words = [PlainLabel("", self, role="secondary") for _ in self._signs]
        self._lay_out()
        self.table.mark_day(today)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.table.day_marked.connect(self._on_day_marked)
        theme().changed.connect(self._paint_signs)
        self._paint_signs()

    def _lay_out(self) -> None:
        head, legend = QHBoxLayout(), QHBoxLayout()
        for widget in (self.back, self.title, self.on):
            head.addWidget(widget)
        head.addStretch(1)
        legend.setSpacing(metric(5))
        for sign, words in zip(self._signs, self._words, strict=True):
            legend.addWidget(sign)
            legend.addWidget(words)
            legend.addSpacing(metric(10))
        legend.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(5))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.line)
        column.addLayout(legend)

    def first(self) -> QWidget:
        """Return what Tab comes to first in it."""
        return self.back

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.back.set_name(self.tr("Year before"))
        self.on.set_name(self.tr("Year after"))
        words = (self.tr("weekday"), self.tr("public holiday"), self.tr("day or period"), self.tr("closed for all (outlined)"), self.tr("not saved yet"))
        for label, text in zip(self._words, words, strict=True):
            label.setText(text)
        self._show()

    def show_marks(self, marks: Mapping[date, Sequence[DayMark]], why_not: str, *, for_all: bool = False) -> None:
        """Show what closes the days of the year; where they are themselves `for_all`, the legend has no sign for such days."""
        hidden = {_FOR_ALL: for_all, _DOT: not any(mark.unsaved for day in marks.values() for mark in day)}
        for place, hide in hidden.items():
            self._signs[place].setHidden(hide)
            self._words[place].setHidden(hide)
        self._marks, self._why_not = marks, why_not
        self._show()

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Go to a day, in whatever year it is."""
        self._go(day.year, day)

    def say(self, text: str) -> None:
        """Say something of the marked day."""
        self.line.setText(text)

    def _show(self) -> None:
        self.title.setText(str(self.year))
        set_spoken(self.table, self.tr("Closed days {year}; Space closes or opens the day").format(year=self.year))
        self.table.year_model.show_year(self.year, self._today, self._marks, self.tr("open"))
        self.back.setEnabled(self.year > EARLIEST)
        self.on.setEnabled(self.year < LATEST)
        self._on_day_marked(self.table.day)

    def _go(self, year: int, day: date) -> None:
        changed, self.year = year != self.year, year
        self.table.year_model.year = year
        self.table.mark_day(day)
        if changed:
            self.year_chosen.emit()
        self._show()

    def _step(self, years: int) -> None:
        day = self.table.day or date(self.year, 1, 1)
        year = self.year + years
        self._go(year, date(year, day.month, min(day.day, 28)) if day.month == 2 else day.replace(year=year))

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_on(self) -> None:
        self._step(1)

    @Slot(object)
    def _on_day_marked(self, day: date | None) -> None:
        hint = "" if self._why_not or day is None else self.tr("Space closes or opens it.")
        self.line.setText(f"{self.table.year_model.words(day)}. {hint}" if day is not None else self._why_not)

    @Slot()
    def _paint_signs(self) -> None:
        side, ratio = metric(14), self.devicePixelRatioF()
        for label, mark in zip(self._signs, (*_LEGEND, None), strict=True):
            picture = QPixmap(QSize(side, side) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if mark is not None:
                paint_sign(painter, QRectF(0, 0, side, side), mark)
            else:
                paint_unsaved(painter, QPointF(side / 2, side / 2))
            painter.end()
            label.setPixmap(picture)

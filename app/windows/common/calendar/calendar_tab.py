"""Tab 3-Calendar: closed weekdays, public holidays, days and periods of the unit at the left, the year that they make at the right (D8)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.closed_days import ClosedDays
from app.domain.holidays import COUNTRIES, Holiday
from app.domain.organisation import Kind
from app.domain.refusals import Refusal
from app.domain.unit_draft import Spot
from app.queries.holidays import read_holidays
from app.services.patron_checks import region_of
from app.windows.common.buttons import Button
from app.windows.common.calendar.calendar_days import CalendarDays
from app.windows.common.calendar.holiday_list import HolidayList
from app.windows.common.calendar.period_pane import PeriodPane
from app.windows.common.calendar.year_pane import YearPane
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_state import RowState
from app.windows.common.scrolling import Page
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from datetime import date

    from app.background.client import Client

_WEEK = 7


class CalendarTab(Page):
    """Everything typed goes into the draft of the window. `copy_wanted` when the calendar is to be copied to other units."""

    copy_wanted = Signal()

    def __init__(self, client: Client, state: RowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_tab")
        self._client, self._state = client, state
        self._days = CalendarDays(state)
        self._holidays: tuple[Holiday, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._place = 0
        self.heading = PlainLabel("", self, role="section")
        self.weekdays = [QCheckBox(self) for _ in range(_WEEK)]
        self.tabs = NumberedTabs(self, name="closed_days_tabs")
        self.periods = PeriodPane(self._days, client.settings, self)
        self.holidays = HolidayList(self)
        self._places = [self.tabs.add("", "", page) for page in (self.periods, self.holidays)]
        self.copy = Button("", self, icon_name="copy", name="copy_calendar")
        self.year = YearPane(client.today(), self)
        self._lay_out()
        for number, box in enumerate(self.weekdays):
            box.setObjectName(f"closed_weekday_{number}")
            box.clicked.connect(self._on_weekday)
        self.holidays.toggled.connect(self._on_holiday)
        self.holidays.public_wanted.connect(self._on_public)
        self.holidays.country_chosen.connect(self._read_holidays)
        self.periods.day_wanted.connect(self.year.show_day)
        self.year.year_chosen.connect(self._read_holidays)
        self.year.table.day_toggled.connect(self._on_day_toggled)
        self.copy.clicked.connect(self.copy_wanted)
        state.changed.connect(self._show)

    def _lay_out(self) -> None:
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(metric(14))
        boxes.setVerticalSpacing(metric(3))
        for number, box in enumerate(self.weekdays):
            boxes.addWidget(box, number // 4, number % 4)
        left = QVBoxLayout()
        left.setSpacing(metric(6))
        left.addWidget(self.heading)
        left.addLayout(boxes)
        left.addWidget(self.tabs, 1)
        left.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QGridLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.setHorizontalSpacing(metric(16))
        whole.addLayout(left, 0, 0)
        whole.addWidget(self.year, 0, 1)
        whole.setColumnStretch(0, 2)
        whole.setColumnStretch(1, 5)
        whole.setColumnMinimumWidth(0, metric(370))
        QWidget.setTabOrder(self.weekdays[-1], self.tabs.tabBar())
        QWidget.setTabOrder(self.copy, self.year.first())

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.year.table

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.heading.setText(self.tr("Closed every week"))
        for number, box in enumerate(self.weekdays):
            name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.LongFormat)
            box.setText(name[:1].upper() + name[1:])
        self.tabs.set_label(self._places[0], self.tr("Days and periods"))
        self.tabs.set_label(self._places[1], self.tr("Public holidays"))
        set_spoken(self.tabs.tabBar(), self.tr("Kinds of closed days"))
        self.copy.setText(self.tr("Copy calendar to other units…"))
        self.periods.retranslate()
        self.holidays.retranslate()
        self.year.retranslate()
        self._read_holidays()
        self._show()

    def show_read(self) -> None:
        """Show what was read of the organisation."""
        if self._state.organisation_id != self._place:
            self._place = self._state.organisation_id
            named = [days.holiday[:2] for days in self._days.own if days.holiday is not None]
            region = named[0] if named else region_of(self._state.currency)
            self.holidays.country.set_value(region if region in COUNTRIES else COUNTRIES[0])
        self._read_holidays()
        self._show()

    def show_spot(self, spot: Spot) -> None:
        """Go to closed days that can't be kept."""
        self.tabs.setCurrentIndex(self._places[0])
        self.periods.table.mark(spot.field.partition(":")[2])
        self.periods.table.setFocus()

    @Slot()
    def _read_holidays(self) -> None:
        countries = {self.holidays.country.value()} | {days.holiday[:2] for days in (*self._days.own, *self._days.for_all) if days.holiday is not None}
        asked = (tuple(sorted(country for country in countries if country)), self.year.year, self._client.language)
        if asked != self._asked:
            self._asked = asked
            query = partial(read_holidays, countries=asked[0], year=asked[1], language=asked[2])
            self._client.runner.read(self, query, self._show_holidays, self._show_not_read)
        else:
            self._show()

    def _show_holidays(self, holidays: tuple[Holiday, ...]) -> None:
        self._holidays = holidays
        self._show()

    def _show_not_read(self, refusal: Refusal) -> None:
        self._asked = ()  # so that it is asked for again
        self.year.say(say(refusal))

    def _why_not(self) -> str:
        if self._state.kind not in (Kind.UNIT, Kind.ROOT):
            return self.tr("Closed days belong to units; choose a unit on top.")
        return self._state.lacks(calendar=True)

    @Slot()
    def _show(self) -> None:
        why, own = self._why_not(), self._days.own
        for number, box in enumerate(self.weekdays):
            box.setChecked(ClosedDays(weekday=number) in own)
            box.setEnabled(not why)
            box.setToolTip(why)
        unsaved = [ClosedDays(holiday=code) for one in self._holidays for code in one.codes if self._days.is_unsaved(ClosedDays(holiday=code))]
        self.holidays.table.setEnabled(not why)
        self.holidays.show_holidays(self._holidays, own, unsaved, why)
        self.periods.show_periods(why, for_all=self._state.kind is Kind.ROOT)
        none = self.tr("Closed days belong to units; choose a unit on top.") if self._state.kind is not Kind.UNIT else ""
        typed = self.tr("What is typed here is not saved yet: save or drop it first.") if self._state.count() else ""
        nothing = self.tr("The unit has no closed days of its own.") if not own else ""
        self.copy.set_allowed(not (none or typed or nothing), none or typed or nothing, self.tr("Closes other units on the same days."))
        self.copy.setVisible(self._state.kind is not Kind.ROOT)
        self.year.show_marks(self._days.marks(self.year.year, self._holidays), why, for_all=self._state.kind is Kind.ROOT)

    @Slot()
    def _on_weekday(self) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self._days.put({ClosedDays(weekday=self.weekdays.index(box)): "" if box.isChecked() else None})

    @Slot(object)
    def _on_holiday(self, days: tuple[ClosedDays, ...]) -> None:
        own = self._days.own
        self._days.put({one: None for one in days if one in own} if any(one in own for one in days) else dict.fromkeys(days[:1], ""))

    @Slot(object)
    def _on_public(self, days: list[ClosedDays]) -> None:
        self._days.put(dict.fromkeys((one for one in days if one not in self._days.own), ""))

    @Slot(object)
    def _on_day_toggled(self, day: date) -> None:
        if not self._why_not() and not self._days.toggle(day):
            self.year.say(self.tr("This weekday is closed every week; untick the weekday to open it."))

"""The public holidays of a country, each with a box: ticked, the unit is closed on it every year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.closed_days import ClosedDays
from app.domain.holidays import COUNTRIES, Holiday, HolidayKind
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.formats import date_text
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A line: the holiday in the year shown, whether the unit is closed on it, and whether that is unsaved."""

    holiday: Holiday
    closed: bool
    unsaved: bool


class HolidayList(QWidget):
    """`toggled` carries the closed days of the box pressed, `public_wanted` those of every day off by law; `country_chosen` another country."""

    toggled = Signal(object)
    public_wanted = Signal(object)
    country_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holidays: Sequence[Holiday] = ()
        self._label = FieldLabel("", self)
        self.country = ChoiceField(self, name="holiday_country", chars=18)
        self.country.attach(self._label)
        self.public = Button("", self, icon_name="check", name="close_public_holidays")
        self.table = TableView("", self, object_name="holidays_table")
        self.model: RowTableModel[HolidayRow] = RowTableModel(self._columns(), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.setMinimumHeight(metric(80))
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        line.addWidget(self._label)
        line.addWidget(self.country)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(8), metric(8), metric(8), metric(8))
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.addWidget(self.public)
        below.addStretch(1)
        column.addLayout(below)
        self.table.check_toggled.connect(self._on_toggled)
        self.table.row_opened.connect(self._on_toggled)
        self.country.changed.connect(self.country_chosen)
        self.public.clicked.connect(self._on_public)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._label.setText(self.tr("Country"))
        self.country.set_label(self.tr("Country"))
        self.country.set_choices([Choice(value=code, text=_country(code)) for code in COUNTRIES])
        self.public.setText(self.tr("Close on all public holidays"))
        set_spoken(self.table, self.tr("Public holidays; Space closes or opens"))
        self.table.say_empty("calendar", self.tr("Reading …"))
        self.model.set_columns(self._columns())

    def show_holidays(self, holidays: Sequence[Holiday], closed: Collection[ClosedDays], unsaved: Collection[ClosedDays], why_not: str) -> None:
        """Show the holidays of the country in a year; `why_not` says why none can be switched."""
        country = self.country.value()
        once = {holiday.code: holiday for holiday in reversed(holidays) if holiday.code.startswith(f"{country}:")}
        self._holidays = sorted(once.values(), key=_day)
        named, typed = {days.holiday for days in closed}, {days.holiday for days in unsaved}
        self.model.set_rows([HolidayRow(one, not named.isdisjoint(one.codes), not typed.isdisjoint(one.codes)) for one in self._holidays])
        self.table.fit()
        lacking = [one for one in self._holidays if one.kind is HolidayKind.PUBLIC and named.isdisjoint(one.codes)]
        done = self.tr("The unit is closed on all of them.") if not lacking else ""
        self.public.set_allowed(not (why_not or done), why_not or done, self.tr("Ticks every day off by law; half days and customary days stay as they are."))

    def _columns(self) -> tuple[Column[HolidayRow], ...]:
        return (
            Column(key="name", header=self.tr("Holiday"), cell=_name_cell, width="stretch", tip=_name),
            Column(key="day", header=self.tr("Day"), cell=_day_cell),
            Column(key="kind", header=self.tr("Kind"), cell=_kind_cell),
        )

    @Slot(object)
    def _on_toggled(self, row: HolidayRow) -> None:
        self.toggled.emit(tuple(ClosedDays(holiday=code) for code in row.holiday.codes) if row.closed else (ClosedDays(holiday=row.holiday.code),))

    @Slot()
    def _on_public(self) -> None:
        self.public_wanted.emit([ClosedDays(holiday=one.code) for one in self._holidays if one.kind is HolidayKind.PUBLIC])


def _country(code: str) -> str:
    names = {
        "SE": QCoreApplication.translate("HolidayList", "Sweden"),
        "CZ": QCoreApplication.translate("HolidayList", "Czechia"),
        "AT": QCoreApplication.translate("HolidayList", "Austria"),
        "DE": QCoreApplication.translate("HolidayList", "Germany"),
        "DK": QCoreApplication.translate("HolidayList", "Denmark"),
        "FI": QCoreApplication.translate("HolidayList", "Finland"),
        "NO": QCoreApplication.translate("HolidayList", "Norway"),
        "PL": QCoreApplication.translate("HolidayList", "Poland"),
        "SK": QCoreApplication.translate("HolidayList", "Slovakia"),
    }
    return names[code]


def _key(row: HolidayRow) -> str:
    return row.holiday.code


def _kind(row: HolidayRow) -> RowKind:
    return RowKind.UNSAVED if row.unsaved else RowKind.NORMAL


def _day(holiday: Holiday) -> date:
    return holiday.day


def _name(row: HolidayRow) -> str:
    return row.holiday.name


def _name_cell(row: HolidayRow) -> Cell:
    return Cell(text=row.holiday.name, checked=row.closed)


def _day_cell(row: HolidayRow) -> str:
    return date_text(row.holiday.day)


def _kind_cell(row: HolidayRow) -> Cell:
    names = {
        HolidayKind.PUBLIC: QCoreApplication.translate("HolidayList", "day off"),
        HolidayKind.HALF: QCoreApplication.translate("HolidayList", "half day"),
        HolidayKind.CUSTOMARY: QCoreApplication.translate("HolidayList", "customary"),
    }
    return Cell(text=names[row.holiday.kind], colour="text2")

"""The closed days of the chosen unit as they stand: what is stored with what is typed laid over it, and what typing them changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.closed_days import ClosedDays, days_of_field, is_closed_field, read_closed, write_closed
from app.domain.holidays import Holiday
from app.domain.unit_draft import Entity, Spot
from app.windows.common.calendar.year_table import DayMark, Sign
from app.windows.common.row_state import RowState


@dataclass(frozen=True)
class CalendarDays:
    """What is stored at the unit and for all, by fields, and the draft over it."""

    state: RowState

    @property
    def stored(self) -> Mapping[str, str]:
        """The unit's own closed days as they are saved, by field."""
        return self.state.closed_here

    @property
    def for_all(self) -> dict[ClosedDays, str]:
        """What is closed for all, each with its reason."""
        return _read(self.state.closed_for_all)

    @property
    def own(self) -> dict[ClosedDays, str]:
        """The unit's own closed days as typed, each with its reason."""
        typed = {spot.field: one.mine for spot, one in self.state.unit.changes.items() if spot == self.spot(spot.field) and is_closed_field(spot.field)}
        return _read({**self.stored, **typed})

    def spot(self, field: str) -> Spot:
        """Return where a field of the unit is typed."""
        return Spot(Entity.ORGANISATION, self.state.organisation_id, field)

    def is_unsaved(self, days: ClosedDays) -> bool:
        """Say whether closed days are typed and not saved."""
        return self.spot(days.field) in self.state.unit.changes

    def going(self) -> list[ClosedDays]:
        """Return stored periods that are open at saving."""
        return [days for field in self.stored if (days := days_of_field(field)).first is not None and days not in self.own]

    def reason_before(self, days: ClosedDays) -> str:
        """Return the reason that stored closed days have."""
        return read_closed(self.stored.get(days.field, "")) or ""

    def put(self, values: Mapping[ClosedDays, str | None]) -> None:
        """Type closed days with their reasons, None: open; all of it is one step back."""
        draft, stored = self.state.unit, self.stored
        for days, reason in values.items():
            draft = draft.put(self.spot(days.field), stored.get(days.field, ""), "" if reason is None else write_closed(reason))
            if not draft.over(self.spot(days.field), "") and days.field not in stored:
                draft = draft.drop([self.spot(days.field)])
        self.state.change_rows(draft)

    def clash(self, days: ClosedDays, without: Collection[ClosedDays] = ()) -> ClosedDays | None:
        """Return a period that another one would overlap, None where there is none."""
        return next((one for one in self.own if one not in without and one.overlaps(days)), None)

    def toggle(self, day: date) -> bool:
        """Close a day that the unit has open, or open one that a period of its own closes; return whether that could be done."""
        own = self.own
        period = next((days for days in own if days.first is not None and days.covers(day)), None)
        if period is not None:
            self.put({period: None, **dict.fromkeys(period.without(day), own[period])})
            return True
        if any(days.weekday == day.weekday() for days in own):
            return False
        self.put({ClosedDays(None, day, day): ""})
        return True

    def marks(self, year: int, holidays: Collection[Holiday]) -> dict[date, list[DayMark]]:
        """Return what closes the days of a year."""
        found: dict[date, list[DayMark]] = {}
        for closed, for_all in ((self.own, False), (self.for_all, True)):
            for days, reason in closed.items():
                unsaved = not for_all and self.is_unsaved(days)
                for day, name in _days_in(days, year, holidays):
                    found.setdefault(day, []).append(DayMark(_sign(days), _words(days, name or reason, for_all=for_all), for_all, unsaved))
        return found


def _read(fields: Mapping[str, str]) -> dict[ClosedDays, str]:
    return {days_of_field(field): reason for field, value in fields.items() if (reason := read_closed(value)) is not None}


def _days_in(days: ClosedDays, year: int, holidays: Collection[Holiday]) -> list[tuple[date, str]]:
    if days.holiday is not None:
        return [(one.day, one.name) for one in holidays if days.holiday in one.codes and one.day.year == year]
    first, last = max(days.first or date(year, 1, 1), date(year, 1, 1)), min(days.last or date(year, 12, 31), date(year, 12, 31))
    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [(day, "") for day in every if days.weekday is None or day.weekday() == days.weekday]


def _sign(days: ClosedDays) -> Sign:
    return Sign.WEEKDAY if days.weekday is not None else Sign.HOLIDAY if days.holiday is not None else Sign.PERIOD


def _words(days: ClosedDays, reason: str, *, for_all: bool) -> str:
    if days.weekday is not None:
        text = QCoreApplication.translate("Calendar", "closed on this weekday")
    else:
        text = QCoreApplication.translate("Calendar", "closed, {reason}").format(reason=reason) if reason else QCoreApplication.translate("Calendar", "closed")
    return QCoreApplication.translate("Calendar", "{closed} (for all)").format(closed=text) if for_all else text

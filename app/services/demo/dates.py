"""The days that the demonstration library's files name by what they are: this summer, this term, next year's holidays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.paths import resource
from app.services.spreadsheet import Line, read_table

ZONE = ZoneInfo("Europe/Stockholm")
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Dates:
    """Today, and the days that belong to it. Summer is the one that is on or comes next; so is the term."""

    today: date
    year: int
    next: int
    midsummer: date
    summer_from: date
    summer_to: date
    summer_return: date
    school_to: date
    term_from: date
    term_to: date
    term_return: date
    stocktaking: date


def dates_for(now: datetime) -> Dates:
    """Return the days as they are seen from a moment."""
    today = now.astimezone(ZONE).date()
    summer = today.year if today <= date(today.year, 8, 20) else today.year + 1
    term_from, term_to, term_return = _term(today)
    return Dates(
        today=today, year=today.year, next=today.year + 1, midsummer=_friday_from(date(today.year, 6, 19)),
        summer_from=date(summer, 6, 1), summer_to=date(summer, 7, 31), summer_return=date(summer, 8, 20), school_to=date(summer, 8, 15),
        term_from=term_from, term_to=term_to, term_return=term_return, stocktaking=_friday_from(today + timedelta(days=35)),
    )  # fmt: skip


def _term(today: date) -> tuple[date, date, date]:
    year = today.year
    if today <= date(year, 6, 5):
        return date(year, 1, 8), date(year, 6, 5), date(year, 6, 10)
    if today <= date(year, 12, 12):
        return date(year, 8, 16), date(year, 12, 12), date(year, 12, 17)
    return date(year + 1, 1, 8), date(year + 1, 6, 5), date(year + 1, 6, 10)


def _friday_from(day: date) -> date:
    return day + timedelta(days=(_FRIDAY - day.weekday()) % 7)


def lines_of(file: str, columns: Sequence[str], dates: Dates) -> list[Line]:
    """Return the lines of one of the library's files, each `{day}` in them filled in."""
    days = {name: getattr(dates, name) for name in Dates.__slots__}
    lines = read_table(resource("demo", file), columns)
    return [Line(line.file, line.number, {name: _fill(cell, days) for name, cell in line.cells.items()}) for line in lines]


def _fill(cell: str, days: dict[str, object]) -> str:
    return cell.format_map(days) if "{" in cell else cell

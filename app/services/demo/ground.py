"""What the parts of the demonstration library share: the session, chance, the moment, and ids by code."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.calendar import ClosedPeriod
from app.models.organisation import Department, Placement
from app.models.register import AgeClass, CirculationCategory, LoanType, MediaType, PatronCategory, RegisterEntry, StatusCode
from app.paths import resource
from app.queries.organisation import load_tree
from app.services.demo.dates import ZONE, Dates

ACCOUNT = "lindby"
UNITS = ("SB", "HAM", "SKO", "BUS", "GYM")
DESKS: Mapping[str, tuple[str, ...]] = {
    "SB": ("SB-D1", "SB-D2", "SB-A1", "SB-A1"), "HAM": ("HAM-D1", "HAM-A1"), "SKO": ("SKO-D1",), "BUS": ("BUS",), "GYM": ("GYM-D1",),
}  # fmt: skip
"""Where loans of a unit are made; what stands twice comes twice as often."""
STAFF = ("bibliotekarie", "disk", "disk", "admin")

T = TypeVar("T")


@dataclass
class Ground:
    """Ids by code; departments by (unit, code), placements by (unit, department, code)."""

    session: Session
    chance: random.Random
    now: datetime
    dates: Dates
    organisations: Mapping[str, int]
    departments: Mapping[tuple[str, str], int]
    placements: Mapping[tuple[str, str, str], int]
    registers: Mapping[type[RegisterEntry], Mapping[str, int]]
    closed_weekdays: Mapping[str, frozenset[int]]
    own: dict[str, int] = field(default_factory=dict)
    """The column by which every row belongs to the account organisation."""

    @classmethod
    def read(cls, session: Session, chance: random.Random, now: datetime, dates: Dates) -> Ground:
        """Read the ids of the registers that are there by now."""
        tree = load_tree(session)
        units = {node.id: node.code for node in tree.nodes.values()}
        departments = {row.id: (units[row.organisation_id], row.code) for row in session.scalars(select(Department))}
        tables: tuple[type[RegisterEntry], ...] = (PatronCategory, MediaType, CirculationCategory, AgeClass, StatusCode, LoanType)
        closed: dict[str, set[int]] = {code: set() for code in UNITS}
        for row in session.execute(select(ClosedPeriod.organisation_id, ClosedPeriod.weekday).where(ClosedPeriod.weekday.is_not(None))):
            closed[units[row.organisation_id]].add(row.weekday)
        return cls(
            session=session, chance=chance, now=now, dates=dates, organisations={node.code: node.id for node in tree.nodes.values()},
            departments={path: id_ for id_, path in departments.items()},
            placements={(*departments[row.department_id], row.code): row.id for row in session.scalars(select(Placement))},
            registers={table: {row.code: row.id for row in session.execute(select(table.code, table.id))} for table in tables},
            closed_weekdays={code: frozenset(days) for code, days in closed.items()}, own={"organisation_id": tree.by_code(ACCOUNT).id},
        )  # fmt: skip

    @property
    def today(self) -> date:
        """The library's today."""
        return self.dates.today

    def id(self, table: type[RegisterEntry], code: str) -> int:
        """Return the id of a register's entry."""
        return self.registers[table][code]

    def at(self, day: date, hour: float | None = None) -> datetime:
        """Return a moment of a day, in opening hours where none is named, never after now."""
        hour = self.chance.uniform(10, 18) if hour is None else hour
        moment = datetime.combine(day, time(), ZONE) + timedelta(minutes=int(hour * 60))
        return min(moment.astimezone(UTC), self.now)

    def ago(self, least: int, most: int) -> datetime:
        """Return a moment some days ago."""
        return self.at(self.today - timedelta(days=self.chance.randint(least, most)))

    def often(self, share: float) -> bool:
        """Say yes as often as `share` says (0-1)."""
        return self.chance.random() < share

    def one(self, *of: T) -> T:
        """Return one of several."""
        return self.chance.choice(of)

    def open_day(self, unit: str, day: date) -> date:
        """Return the day, or the next one on which the unit is not always closed."""
        while day.weekday() in self.closed_weekdays[unit]:
            day += timedelta(days=1)
        return day


@cache
def data(name: str) -> dict[str, Any]:
    """Return one of the library's word lists."""
    words: dict[str, Any] = json.loads(resource("demo", f"{name}.json").read_text(encoding="utf-8"))
    return words

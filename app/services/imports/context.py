"""What the stages of an import share: the open transaction, the files, and the ids of what was written so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import insert_numbered, insert_rows
from app.database.unit_of_work import UnitOfWork
from app.models import Base
from app.services.imports.report import ReportBuilder
from app.services.imports.source import Duration, Source

ZONE = ZoneInfo("America/New_York")
"""The zone of the data: the account organisation's."""

ADDED_BY = "import"


@dataclass(slots=True)
class LoanFacts:
    """What debts and blocks need of a loan: its id, its due date, and whether it counts as on loan and as overdue."""

    id: int
    patron_id: int
    due: date
    is_out: bool
    is_overdue: bool


@dataclass(slots=True)
class Context:
    """Ids by the names that the files use; filled stage by stage."""

    work: UnitOfWork
    source: Source
    report: ReportBuilder = field(default_factory=ReportBuilder)
    root_id: int = 0
    account_id: int = 0
    organisations: dict[str, int] = field(default_factory=dict)
    organisation_parents: dict[str, str] = field(default_factory=dict)
    unit_codes: list[str] = field(default_factory=list)
    groups: dict[str, int] = field(default_factory=dict)
    group_parents: dict[str, str] = field(default_factory=dict)
    modifiers: dict[str, int] = field(default_factory=dict)
    media_types: dict[str, int] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    placements: dict[tuple[str, str], int] = field(default_factory=dict)
    departments: dict[str, int] = field(default_factory=dict)
    patrons: dict[str, int] = field(default_factory=dict)
    patron_groups: dict[str, str] = field(default_factory=dict)
    patron_homes: dict[str, str] = field(default_factory=dict)
    titles: dict[str, int] = field(default_factory=dict)
    title_texts: dict[str, int] = field(default_factory=dict)
    copies: dict[str, int] = field(default_factory=dict)
    copy_titles: dict[str, int] = field(default_factory=dict)
    own_periods: dict[str, Duration] = field(default_factory=dict)
    loans: dict[str, LoanFacts] = field(default_factory=dict)
    reservations: dict[str, int] = field(default_factory=dict)
    balances: dict[int, int] = field(default_factory=dict)
    limits: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    """(penalty, organisation, patron group) → limit: a group's own or that of the nearest group above."""
    open_sums: dict[str, int] = field(default_factory=dict)
    unknown_amounts: set[int] = field(default_factory=set)

    @property
    def session(self) -> Session:
        """The session of the one transaction."""
        return self.work.session

    @property
    def now(self) -> datetime:
        """The moment of the import."""
        return self.work.now()

    @property
    def today(self) -> date:
        """The day of the import in the zone of the data."""
        return self.now.astimezone(ZONE).date()

    def add(self, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """Insert rows in bulk; return their ids in the same order. Rows with problems must not come here."""
        if rows:
            self.work.touched(table.__tablename__)
        return insert_numbered(self.session, table, rows)

    def add_plain(self, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows whose ids nobody needs."""
        if rows:
            self.work.touched(table.__tablename__)
        insert_rows(self.session, table, rows)

    def register(self, table: type[Base], entries: Sequence[Mapping[str, Any]]) -> dict[str, int]:
        """Insert entries of a common register; return their ids by code. One that is there already stays as it is."""
        columns = table.__table__.c
        known = {row.code: row.id for row in self.session.execute(select(columns.code, columns.id))}
        new = [{"organisation_id": self.root_id, **entry} for entry in entries if entry["code"] not in known]
        added = dict(zip((str(entry["code"]) for entry in new), self.add(table, new), strict=True))
        return {code: known.get(code) or added[code] for code in (str(entry["code"]) for entry in entries)}

    def check(self) -> None:
        """Raise what is wrong so far: the next stage builds on these rows."""
        self.source.problems.raise_any()

    def line(self, group: str) -> list[str]:
        """Return a patron group and the groups above it, nearest first."""
        out: list[str] = []
        while group and group not in out:
            out.append(group)
            group = self.group_parents.get(group, "")
        return out

    def above(self, organisation: str) -> list[str]:
        """Return the short name of an organisation and of those above it, deepest first."""
        out: list[str] = []
        while organisation:
            out.append(organisation)
            organisation = self.organisation_parents.get(organisation, "")
        return out

    def members(self, group: str) -> list[str]:
        """Return a patron group and every group beneath it."""
        return [name for name in self.groups if group in self.line(name)]


def local_day(moment: datetime) -> date:
    """Return the calendar day of an instant in the zone of the data."""
    return moment.astimezone(ZONE).date()

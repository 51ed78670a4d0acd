"""Closed days of units and of all: weekdays, days and periods, named in files as `mon`, `2026-12-24` or `2026-12-24/2026-12-26`.

What is here works inside an open unit of work and commits nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.calendar import ClosedPeriod
from app.services.organisations import require_at

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """A weekday that is always closed (0 = Monday), or a period of whole days, both included."""

    weekday: int | None = None
    first: date | None = None
    last: date | None = None

    @property
    def code(self) -> str:
        """Return it as files write it."""
        if self.weekday is not None:
            return WEEKDAYS[self.weekday]
        first, last = str(self.first), str(self.last)
        return first if first == last else f"{first}/{last}"


def parse_closed_days(code: str) -> ClosedDays:
    """Read `mon` … `sun`, a day, or `FROM/TO`; Invalid for anything else."""
    code = code.strip()
    if code.casefold() in WEEKDAYS:
        return ClosedDays(weekday=WEEKDAYS.index(code.casefold()))
    first, slash, last = code.partition("/")
    try:
        days = ClosedDays(None, date.fromisoformat(first.strip()), date.fromisoformat((last if slash else first).strip()))
    except ValueError:
        raise Invalid("code", mark("{code} is no day, no FROM/TO and none of: {weekdays}."), code=code or "?", weekdays=", ".join(WEEKDAYS)) from None
    if days.first and days.last and days.first > days.last:
        raise Invalid("code", mark("{code} ends before it begins."), code=code)
    return days


def put_closed_days(work: UnitOfWork, tree: Tree, organisation_id: int, days: ClosedDays, reason: str) -> bool:
    """Write closed days of a unit (of 1 Admin: for all), or their reason where they are there; return whether they are new.

    Needs register.change at the unit, for all common.change.
    """
    node = tree[organisation_id]
    if node.kind is Kind.ROOT:
        require(work.actor, "common.change")
    else:
        require_at(work.actor, tree, organisation_id)
    if node.kind not in {Kind.ROOT, Kind.UNIT}:
        raise Invalid("parent", mark("{organisation} is no unit; closed days belong to units."), organisation=node.code)
    table = ClosedPeriod
    here = (table.organisation_id == organisation_id, table.from_at.is_(None), table.to_at.is_(None))
    same = (table.weekday == days.weekday,) if days.weekday is not None else (table.from_date == days.first, table.to_date == days.last)
    row = work.session.scalars(select(table).where(*here, *same).order_by(table.id).limit(1)).one_or_none()
    if row is None:
        row = table(organisation_id=organisation_id, weekday=days.weekday, from_date=days.first, to_date=days.last, reason=reason)
        work.session.add(row)
        work.session.flush()
        _note(work, "add", row, None, {"days": days.code, "reason": reason})
        return True
    if reason and row.reason != reason:
        before, row.reason = {"days": days.code, "reason": row.reason}, reason
        work.session.flush()
        _note(work, "change", row, before, {"days": days.code, "reason": reason})
    return False


def _note(work: UnitOfWork, what: str, row: ClosedPeriod, before: dict[str, str] | None, after: dict[str, str] | None) -> None:
    work.log(LogEntry(what=what, entity="closed_period", entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
    work.touched("closed_period", row.id)

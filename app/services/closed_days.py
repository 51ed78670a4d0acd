"""Closed days of units and of all: weekdays, days and periods, named in files as `mon`, `2026-12-24` or `2026-12-24/2026-12-26`.

`close_days` and `open_day` are commands; the rest works inside an open unit of work and commits nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.text import mark
from app.models.calendar import ClosedPeriod
from app.queries.organisation import load_tree
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

    Needs register.change at the unit, for all common.change. Raises AlreadyExists where another period of the same place
    has some of the days.
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
        if days.weekday is None:
            _check_overlap(work, organisation_id, days)
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


def close_days(work: UnitOfWork, code: str, first: date, last: date, reason: str = "") -> bool:
    """Close a unit (by code) on a day or a period of days; return whether that is new. Loans that are out keep their due dates."""
    with work:
        tree = load_tree(work.session)
        if first > last:
            raise Invalid("to", mark("{code} ends before it begins."), code=f"{first}/{last}")
        new = put_closed_days(work, tree, tree.by_code(code).id, ClosedDays(None, first, last), reason)
        work.commit()
        return new


def open_day(work: UnitOfWork, code: str, day: date) -> None:
    """Take a closed day of a unit back: a period around it falls into what is before and after it.

    Raises NotFound where no day or period of the unit's own closes it (weekdays and what is closed for all stay).
    """
    with work:
        tree = load_tree(work.session)
        node = tree.by_code(code)
        require_at(work.actor, tree, node.id)
        table = ClosedPeriod
        whole = (table.weekday.is_(None), table.from_at.is_(None), table.to_at.is_(None))
        rows = work.session.scalars(select(table).where(table.organisation_id == node.id, *whole, table.from_date <= day, table.to_date >= day)).all()
        if not rows:
            raise NotFound(mark("{organisation} has no closed day of its own on {day}."), organisation=node.code, day=day)
        for row in rows:
            _note(work, "remove", row, {"days": ClosedDays(None, row.from_date, row.to_date).code, "reason": row.reason}, None)
            work.session.delete(row)
            work.session.flush()
            for first, last in ((row.from_date or day, day - timedelta(days=1)), (day + timedelta(days=1), row.to_date or day)):
                if first <= last:
                    put_closed_days(work, tree, node.id, ClosedDays(None, first, last), row.reason)
        work.commit()


def _check_overlap(work: UnitOfWork, organisation_id: int, days: ClosedDays) -> None:
    table = ClosedPeriod
    whole = (table.organisation_id == organisation_id, table.weekday.is_(None), table.from_at.is_(None), table.to_at.is_(None))
    where = (*whole, table.from_date <= days.last, table.to_date >= days.first)
    other = work.session.scalars(select(table).where(*where).order_by(table.from_date).limit(1)).one_or_none()
    if other is not None:
        known = ClosedDays(None, other.from_date, other.to_date)
        raise AlreadyExists(mark("{days} overlaps {other}, which is closed already."), days=days.code, other=known.code)


def _note(work: UnitOfWork, what: str, row: ClosedPeriod, before: dict[str, str] | None, after: dict[str, str] | None) -> None:
    work.log(LogEntry(what=what, entity="closed_period", entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
    work.touched("closed_period", row.id)

"""Closed days of units and of all: weekdays, public holidays, days and periods.

`close_days` and `open_day` are commands; the rest works inside an open unit of work and commits nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.closed_days import ClosedDays, days_of_field, is_closed_field, read_closed, write_closed
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.text import mark
from app.models.calendar import ClosedPeriod
from app.queries.desk.holds import hold_closed_days
from app.queries.organisation import load_tree
from app.services.closures import Moved, move_off
from app.services.closures_undo import bring_back_off
from app.services.organisations import require_at


@dataclass(frozen=True, slots=True)
class Closed:
    """Whether the closed days were new, and what was moved off them (nothing where due dates were to stay)."""

    new: bool
    moved: Moved


def put_closed_days(work: UnitOfWork, tree: Tree, organisation_id: int, days: ClosedDays, reason: str) -> bool:
    """Write closed days of a unit (of 1 Admin: for all), or their reason where they are there; return whether they are new.

    Needs register.change at the unit, for all common.change.
    """
    rows = _rows(work, organisation_id)
    if days in rows and (not reason or rows[days].reason == reason):
        require_calendar(work, tree, organisation_id)
        return False
    put_closed_fields(work, tree, organisation_id, {days.field: write_closed(reason)})
    return days not in rows


def put_closed_fields(work: UnitOfWork, tree: Tree, organisation_id: int, values: Mapping[str, str]) -> None:
    """Write closed days named as fields of a unit, first what opens, then what closes; other fields are passed over.

    Raises NotPermitted, Invalid where it is no unit, AlreadyExists where another period of the same place has some of the days.
    """
    wanted = {days_of_field(field): read_closed(value) for field, value in values.items() if is_closed_field(field)}
    if not wanted:
        return
    require_calendar(work, tree, organisation_id)
    rows = _rows(work, organisation_id)
    before = {days.field: write_closed(rows[days].reason) if days in rows else "" for days in wanted}
    for days, reason in wanted.items():
        if reason is None and days in rows:
            work.session.delete(rows.pop(days))
    work.session.flush()
    for days, reason in wanted.items():
        if reason is None:
            continue
        if days in rows:
            rows[days].reason = reason
            continue
        other = next((one for one in rows if one.overlaps(days)), None)
        if other is not None:
            raise AlreadyExists(mark("{days} overlaps {other}, which is closed already."), days=days.code, other=other.code)
        rows[days] = ClosedPeriod(
            organisation_id=organisation_id, weekday=days.weekday, from_date=days.first, to_date=days.last, holiday=days.holiday, reason=reason
        )  # fmt: skip
        work.session.add(rows[days])
    work.session.flush()
    after = {days.field: "" if reason is None else write_closed(reason) for days, reason in wanted.items()}
    changed = [field for field in after if before[field] != after[field]]
    if changed:
        sides = ({field: side[field] for field in changed} for side in (before, after))
        was, became = sides
        work.log(
            LogEntry(what="change", entity="organisation", entity_id=organisation_id, organisation_id=organisation_id, before=was, after=became)
        )  # fmt: skip
        work.touched("closed_period", *(row.id for row in rows.values() if row.id))


def require_calendar(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    """Refuse who may not change the closed days of a unit (of 1 Admin: those of all), and where there are none."""
    node = tree[organisation_id]
    if node.kind is Kind.ROOT:
        require(work.actor, "common.change")
    else:
        require_at(work.actor, tree, organisation_id)
    if node.kind not in {Kind.ROOT, Kind.UNIT}:
        raise Invalid("parent", mark("{organisation} is no unit; closed days belong to units."), organisation=node.code)


def close_days(work: UnitOfWork, code: str, first: date, last: date, reason: str = "", *, moves: bool = True) -> Closed:
    """Close a unit (by code; 1 Admin: all) on a day or a period of days, and move what falls on it, unless due dates are to stay."""
    with work:
        tree = load_tree(work.session)
        if first > last:
            raise Invalid("to", mark("{code} ends before it begins."), code=f"{first}/{last}")
        node, days = tree.by_code(code), ClosedDays(None, first, last)
        new = put_closed_days(work, tree, node.id, days, reason)
        moved = move_off(work, tree, node.id, (days,)) if moves else Moved()
        work.commit()
        return Closed(new, moved)


def open_day(work: UnitOfWork, code: str, day: date) -> Moved:
    """Take a closed day of a unit back: a period around it falls into what is before and after it; what was moved off it comes back.

    Raises NotFound where no day or period of the unit's own closes it (weekdays and what is closed for all stay).
    """
    with work:
        tree = load_tree(work.session)
        node = tree.by_code(code)
        require_calendar(work, tree, node.id)
        rows = [days for days in _rows(work, node.id) if days.first is not None and days.covers(day)]
        if not rows:
            raise NotFound(mark("{organisation} has no closed day of its own on {day}."), organisation=node.code, day=day)
        kept = _rows(work, node.id)
        for days in rows:
            left = {part.field: write_closed(kept[days].reason) for part in days.without(day)}
            put_closed_fields(work, tree, node.id, {days.field: "", **left})
        moved = bring_back_off(work, tree, node.id, day)
        work.commit()
        return moved


def _rows(work: UnitOfWork, organisation_id: int) -> dict[ClosedDays, ClosedPeriod]:
    """Return the closed days of an organisation, held against whoever else would change them."""
    hold_closed_days(work.session, organisation_id)
    table = ClosedPeriod
    query = select(table).where(table.organisation_id == organisation_id, table.from_at.is_(None), table.to_at.is_(None)).order_by(table.id.desc())
    return {ClosedDays(row.weekday, row.from_date, row.to_date, row.holiday): row for row in work.session.scalars(query)}

"""Closed days of units: their own and those of all (1 Admin)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.calendar import Calendar
from app.domain.closed_days import ClosedDays, write_closed
from app.domain.organisation import Kind, Tree
from app.models.calendar import ClosedPeriod


def load_calendar(session: Session, tree: Tree, unit_id: int) -> Calendar:
    """Return the calendar of a unit (one query). What does not cover whole days is no closed day for due dates."""
    return load_calendars(session, tree, (unit_id,))[unit_id]


def load_calendars(session: Session, tree: Tree, unit_ids: Collection[int] | None = None, *, more: Collection[ClosedDays] = ()) -> Mapping[int, Calendar]:
    """Return the calendars of some units, without any of all that there are (one query). `more` are closed days that each has besides."""
    units = tuple(unit_ids) if unit_ids is not None else tuple(node.id for node in tree.nodes.values() if node.kind is Kind.UNIT)
    closed, root = list_closed(session, (tree.root().id, *units) if unit_ids is not None else None), tree.root().id
    return {unit: _calendar((*more, *closed.get(root, {}), *(closed.get(unit, {}) if unit != root else ()))) for unit in units}


def list_closed(session: Session, organisation_ids: Collection[int] | None = None) -> Mapping[int, Mapping[ClosedDays, str]]:
    """Return the closed days of organisations (None: of all), each with its reason, weekdays first, then periods by day (one query)."""
    table = ClosedPeriod
    query = select(table.organisation_id, table.weekday, table.from_date, table.to_date, table.holiday, table.reason)
    query = query.where(table.from_at.is_(None), table.to_at.is_(None)).order_by(table.weekday, table.from_date, table.holiday, table.id)
    if organisation_ids is not None:
        query = query.where(table.organisation_id.in_(organisation_ids))
    found: dict[int, dict[ClosedDays, str]] = defaultdict(dict)
    for row in session.execute(query):
        found[row.organisation_id].setdefault(ClosedDays(row.weekday, row.from_date, row.to_date, row.holiday), row.reason)
    return found


def closed_fields(session: Session, organisation_id: int) -> dict[str, str]:
    """Return the closed days of one organisation as fields of it."""
    return {days.field: write_closed(reason) for days, reason in list_closed(session, (organisation_id,)).get(organisation_id, {}).items()}


def _calendar(closed: Collection[ClosedDays]) -> Calendar:
    return Calendar(
        (days.weekday for days in closed if days.weekday is not None),
        ((days.first, days.last) for days in closed if days.first and days.last),
        (days.holiday for days in closed if days.holiday is not None),
    )

"""Closed days of a unit: its own and those of all (1 Admin)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.calendar import Calendar
from app.domain.organisation import Tree
from app.models.calendar import ClosedPeriod


def load_calendar(session: Session, tree: Tree, unit_id: int) -> Calendar:
    """Return the calendar of a unit (one query). What does not cover whole days is no closed day for due dates."""
    table = ClosedPeriod
    columns = (table.weekday, table.from_date, table.to_date)
    rows = session.execute(select(*columns).where(table.organisation_id.in_((tree.root().id, unit_id)), table.from_at.is_(None), table.to_at.is_(None))).all()
    return Calendar(
        (row.weekday for row in rows if row.weekday is not None), ((row.from_date, row.to_date) for row in rows if row.from_date and row.to_date)
    )  # fmt: skip

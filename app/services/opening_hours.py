"""The opening hours of a unit, as the window and the log write them: a text for each weekday."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.unit_draft import HOURS, write_hours
from app.models.organisation import OpeningHours
from app.services.unit_checks import parse_hours


def read_hours(session: Session, organisation_id: int) -> dict[str, str]:
    """Return what is recorded of each weekday, nothing where nothing is."""
    rows = {row.weekday: row for row in session.scalars(select(OpeningHours).where(OpeningHours.organisation_id == organisation_id))}
    return {field: write_hours(rows[day].opens, rows[day].closes) if day in rows else "" for day, field in enumerate(HOURS)}


def put_hours(work: UnitOfWork, organisation_id: int, values: Mapping[str, str]) -> None:
    """Write the weekdays that `values` names into an open change; the note of a day stays."""
    session = work.session
    for day, field in enumerate(HOURS):
        if field not in values:
            continue
        hours = parse_hours(values[field], field)
        row = session.scalars(select(OpeningHours).where(OpeningHours.organisation_id == organisation_id, OpeningHours.weekday == day)).one_or_none()
        if hours is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(OpeningHours(organisation_id=organisation_id, weekday=day, opens=hours[0], closes=hours[1], note=""))
        else:
            row.opens, row.closes = hours
        work.touched("opening_hours")
    session.flush()

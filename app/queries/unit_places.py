"""A unit itself, what hangs directly beneath it, and its departments with their placements: tabs 1-Units and 2-Departments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind
from app.domain.unit_draft import HOURS, write_hours
from app.models.organisation import Department, OpeningHours, Organisation, Placement

TEXTS = (
    "name", "code", "point_kind", "street", "postcode", "city", "region", "country", "phone", "email", "reply_address", "website", "currency",
    "rounding", "time_zone",
)  # fmt: skip
"""The columns of an organisation that are shown as text."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One organisation with its fields as text; `parent` is a key, `hours-0` … are Monday to Sunday (`09:00-18:00`, `closed`, nothing)."""

    id: int
    kind: Kind
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ShelvingRow:
    """A department of the unit, or a placement of a department (`parent_id`)."""

    id: int
    parent_id: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PlacesReading:
    """The organisation first, then what is directly beneath it in the order of the tree."""

    organisations: tuple[PlaceRow, ...]
    departments: tuple[ShelvingRow, ...]
    placements: tuple[ShelvingRow, ...]


def read_places(session: Session, organisation_id: int) -> PlacesReading:
    """Return the fields of an organisation and of those beneath it, its departments and their placements (four queries)."""
    found = or_(Organisation.id == organisation_id, Organisation.parent_id == organisation_id)
    rows = session.scalars(select(Organisation).where(found).order_by(Organisation.depth, Organisation.position, Organisation.name, Organisation.id)).all()
    hours: dict[int, dict[str, str]] = {row.id: dict.fromkeys(HOURS, "") for row in rows}
    for day in session.scalars(select(OpeningHours).join(Organisation, Organisation.id == OpeningHours.organisation_id).where(found)):
        hours[day.organisation_id][HOURS[day.weekday]] = write_hours(day.opens, day.closes)
    return PlacesReading(
        tuple(PlaceRow(row.id, Kind(row.kind), _texts(row) | hours[row.id]) for row in rows),
        tuple(_shelving(row, row.organisation_id) for row in session.scalars(_departments(organisation_id))),
        tuple(_shelving(row, row.department_id) for row in session.scalars(_placements(organisation_id))),
    )


def _departments(organisation_id: int) -> Select[Department]:
    return select(Department).where(Department.organisation_id == organisation_id).order_by(Department.name, Department.code)


def _placements(organisation_id: int) -> Select[Placement]:
    return select(Placement).where(Placement.organisation_id == organisation_id).order_by(Placement.name, Placement.code)


def _texts(row: Organisation) -> dict[str, str]:
    values = {name: getattr(row, name) for name in TEXTS}
    return {name: "" if value is None else str(value) for name, value in values.items()} | {"parent": str(row.parent_id or "")}


def _shelving(row: Department | Placement, parent_id: int) -> ShelvingRow:
    return ShelvingRow(row.id, parent_id, {"name": row.name, "code": row.code, "parent": str(parent_id)})

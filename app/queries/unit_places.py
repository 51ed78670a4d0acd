"""A unit itself, what hangs directly beneath it, and its departments with their placements: tabs 1-Units and 2-Departments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from functools import cache
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind
from app.domain.unit_draft import HOURS, write_hours
from app.models.organisation import Department, OpeningHours, Organisation, Placement
from app.queries.together import ORGANISATION, Part, read_together

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


@cache
def place_parts() -> tuple[Part[Any], ...]:
    """Return what is read of an organisation: it and those beneath it, their opening hours, its departments, their placements."""
    found = or_(Organisation.id == ORGANISATION, Organisation.parent_id == ORGANISATION)
    columns = (Organisation.id, Organisation.kind, Organisation.parent_id, *(getattr(Organisation, name) for name in TEXTS))
    order = (Organisation.depth, Organisation.position, Organisation.name, Organisation.id)
    hours = select(OpeningHours.organisation_id, OpeningHours.weekday, OpeningHours.opens, OpeningHours.closes)
    departments = select(Department.id, Department.organisation_id.label("parent_id"), Department.name, Department.code)
    placements = select(Placement.id, Placement.department_id.label("parent_id"), Placement.name, Placement.code)
    return (
        Part(select(*columns).where(found), _places, order),
        Part(hours.join(Organisation, Organisation.id == OpeningHours.organisation_id).where(found), _hours),
        Part(departments.where(Department.organisation_id == ORGANISATION), _shelving, (Department.name, Department.code)),
        Part(placements.where(Placement.organisation_id == ORGANISATION), _shelving, (Placement.name, Placement.code)),
    )


def joined_places(
    places: list[PlaceRow], hours: dict[int, dict[str, str]], departments: tuple[ShelvingRow, ...], placements: tuple[ShelvingRow, ...]
) -> PlacesReading:
    """Return the reading that the parts make."""
    whole = tuple(replace(place, values={**place.values, **dict.fromkeys(HOURS, ""), **hours.get(place.id, {})}) for place in places)
    return PlacesReading(whole, departments, placements)


def read_places(session: Session, organisation_id: int) -> PlacesReading:
    """Return the fields of an organisation and of those beneath it, its departments and their placements (one query)."""
    return joined_places(*read_together(session, *(part.of(organisation_id) for part in place_parts())))


def _places(rows: Iterable[Any], _organisation_id: int) -> list[PlaceRow]:
    return [PlaceRow(row.id, Kind(row.kind), _texts(row)) for row in rows]


def _hours(rows: Iterable[Any], _organisation_id: int) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for row in rows:
        found[row.organisation_id][HOURS[row.weekday]] = write_hours(_time(row.opens), _time(row.closes))
    return found


def _time(value: time | str | None) -> time | None:
    return time.fromisoformat(value) if isinstance(value, str) else value


def _shelving(rows: Iterable[Any], _organisation_id: int) -> tuple[ShelvingRow, ...]:
    return tuple(ShelvingRow(row.id, row.parent_id, {"name": row.name, "code": row.code, "parent": str(row.parent_id)}) for row in rows)


def _texts(row: Any) -> dict[str, str]:
    values = {name: getattr(row, name) for name in TEXTS}
    return {name: "" if value is None else str(value) for name, value in values.items()} | {"parent": str(row.parent_id or "")}

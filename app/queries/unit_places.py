"""A unit itself, what hangs directly beneath it, and its departments with their placements: tabs 1-Units and 2-Departments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import cache
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.closed_days import ClosedDays, write_closed
from app.domain.organisation import Kind
from app.domain.unit_draft import HOURS, write_hours
from app.models.calendar import ClosedPeriod
from app.models.organisation import Department, OpeningHours, Organisation, Placement
from app.models.register import Currency
from app.queries.together import ORGANISATION, Part, read_together

TEXTS = (
    "name", "code", "point_kind", "street", "postcode", "city", "region", "country", "phone", "email", "reply_address", "website", "currency",
    "rounding", "time_zone",
)  # fmt: skip
"""The columns of an organisation that are shown as text."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One organisation with its fields as text; `parent` is a key, `hours-0` … are Monday to Sunday (`09:00-18:00`, `closed`, nothing).

    `closed:mon` … are the closed days of the organisation that was asked for.
    """

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
    """The organisation first, then what is directly beneath it in the order of the tree. `closed_for_all` are the fields of 1 Admin's closed days."""

    organisations: tuple[PlaceRow, ...]
    departments: tuple[ShelvingRow, ...]
    placements: tuple[ShelvingRow, ...]
    closed_for_all: Mapping[str, str]
    currencies: tuple[str, ...] = ()
    """The codes of the register of currencies, in its order."""


@cache
def place_parts() -> tuple[Part[Any], ...]:
    """Return what is read of an organisation: it and those beneath it, their opening hours, its departments, their placements."""
    found = or_(Organisation.id == ORGANISATION, Organisation.parent_id == ORGANISATION)
    columns = (Organisation.id, Organisation.kind, Organisation.parent_id, *(getattr(Organisation, name) for name in TEXTS))
    order = (Organisation.depth, Organisation.position, Organisation.name, Organisation.id)
    hours = select(OpeningHours.organisation_id, OpeningHours.weekday, OpeningHours.opens, OpeningHours.closes)
    departments = select(Department.id, Department.organisation_id.label("parent_id"), Department.name, Department.code)
    placements = select(Placement.id, Placement.department_id.label("parent_id"), Placement.name, Placement.code)
    table, root = ClosedPeriod, select(Organisation.id).where(Organisation.parent_id.is_(None)).scalar_subquery()
    closed = select(table.organisation_id, table.weekday, table.from_date, table.to_date, table.holiday, table.reason)
    closed = closed.where(or_(table.organisation_id == ORGANISATION, table.organisation_id == root), table.from_at.is_(None), table.to_at.is_(None))
    return (
        Part(select(*columns).where(found), _places, order),
        Part(hours.join(Organisation, Organisation.id == OpeningHours.organisation_id).where(found), _hours),
        Part(departments.where(Department.organisation_id == ORGANISATION), _shelving, (Department.name, Department.code)),
        Part(placements.where(Placement.organisation_id == ORGANISATION), _shelving, (Placement.name, Placement.code)),
        Part(closed, _closed),
        Part(select(Currency.code, Currency.position), _codes, (Currency.position, Currency.code)),
    )


def joined_places(
    places: list[PlaceRow], hours: dict[int, dict[str, str]], departments: tuple[ShelvingRow, ...], placements: tuple[ShelvingRow, ...],
    closed: tuple[dict[str, str], dict[str, str]], currencies: tuple[str, ...],
) -> PlacesReading:  # fmt: skip
    """Return the reading that the parts make."""
    whole = [replace(place, values={**place.values, **dict.fromkeys(HOURS, ""), **hours.get(place.id, {})}) for place in places]
    if whole:
        whole[0] = replace(whole[0], values={**whole[0].values, **closed[0]})
    return PlacesReading(tuple(whole), departments, placements, closed[1], currencies)


def read_places(session: Session, organisation_id: int) -> PlacesReading:
    """Return the fields of an organisation and of those beneath it, its departments and their placements (one query)."""
    return joined_places(*read_together(session, *(part.of(organisation_id) for part in place_parts())))


def _codes(rows: Iterable[Any], _organisation_id: int) -> tuple[str, ...]:
    return tuple(row.code for row in rows)


def _places(rows: Iterable[Any], _organisation_id: int) -> list[PlaceRow]:
    return [PlaceRow(row.id, Kind(row.kind), _texts(row)) for row in rows]


def _hours(rows: Iterable[Any], _organisation_id: int) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for row in rows:
        found[row.organisation_id][HOURS[row.weekday]] = write_hours(_time(row.opens), _time(row.closes))
    return found


def _closed(rows: Iterable[Any], organisation_id: int) -> tuple[dict[str, str], dict[str, str]]:
    """Return the closed days of the organisation, and those of all, as fields."""
    own: dict[str, str] = {}
    for_all: dict[str, str] = {}
    for row in rows:
        days = ClosedDays(row.weekday, _date(row.from_date), _date(row.to_date), row.holiday)
        (own if row.organisation_id == organisation_id else for_all)[days.field] = write_closed(row.reason)
    return own, for_all


def _date(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _time(value: time | str | None) -> time | None:
    return time.fromisoformat(value) if isinstance(value, str) else value


def _shelving(rows: Iterable[Any], _organisation_id: int) -> tuple[ShelvingRow, ...]:
    return tuple(ShelvingRow(row.id, row.parent_id, {"name": row.name, "code": row.code, "parent": str(row.parent_id)}) for row in rows)


def _texts(row: Any) -> dict[str, str]:
    values = {name: getattr(row, name) for name in TEXTS}
    return {name: "" if value is None else str(value) for name, value in values.items()} | {"parent": str(row.parent_id or "")}

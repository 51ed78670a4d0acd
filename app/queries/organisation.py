"""Reading the organisation tree and what belongs to units."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Node, PointKind, Tree
from app.models.organisation import Department, Organisation, Placement


def load_tree(session: Session) -> Tree:
    """Return the whole organisation tree, children by position, then name (one query)."""
    columns = (Organisation.id, Organisation.code, Organisation.name, Organisation.kind, Organisation.parent_id, Organisation.depth, Organisation.point_kind)
    rows = session.execute(select(*columns).order_by(Organisation.depth, Organisation.position, Organisation.name, Organisation.id))
    return Tree.of(Node(r.id, r.code, r.name, Kind(r.kind), r.parent_id, r.depth, PointKind(r.point_kind) if r.point_kind else None) for r in rows)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A department (`department_id` empty) or a placement, of unit `organisation_id`."""

    id: int
    organisation_id: int
    department_id: int | None
    code: str
    name: str
    version: int


def list_departments(session: Session, organisation_id: int | None = None) -> list[PlaceRow]:
    """Return the departments of a unit (or of all) by code."""
    query = select(Department).order_by(Department.code, Department.id)
    if organisation_id is not None:
        query = query.where(Department.organisation_id == organisation_id)
    return [PlaceRow(d.id, d.organisation_id, None, d.code, d.name, d.version) for d in session.scalars(query)]


def list_placements(session: Session, organisation_id: int | None = None) -> list[PlaceRow]:
    """Return the placements of a unit (or of all) by code."""
    query = select(Placement).order_by(Placement.code, Placement.id)
    if organisation_id is not None:
        query = query.where(Placement.organisation_id == organisation_id)
    return [PlaceRow(p.id, p.organisation_id, p.department_id, p.code, p.name, p.version) for p in session.scalars(query)]


def find_time_zone(session: Session, organisation_id: int) -> ZoneInfo | None:
    """Return the time zone kept at an account organisation, None where none is kept."""
    name = session.scalar(select(Organisation.time_zone).where(Organisation.id == organisation_id))
    return ZoneInfo(name) if name else None

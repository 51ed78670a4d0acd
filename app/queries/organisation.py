"""Reading the organisation tree."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Node, PointKind, Tree
from app.models.organisation import Organisation


def load_tree(session: Session) -> Tree:
    """Return the whole organisation tree, children by position, then name (one query)."""
    columns = (Organisation.id, Organisation.code, Organisation.name, Organisation.kind, Organisation.parent_id, Organisation.depth, Organisation.point_kind)
    rows = session.execute(select(*columns).order_by(Organisation.depth, Organisation.position, Organisation.name, Organisation.id))
    return Tree.of(Node(r.id, r.code, r.name, Kind(r.kind), r.parent_id, r.depth, PointKind(r.point_kind) if r.point_kind else None) for r in rows)


def find_time_zone(session: Session, organisation_id: int) -> ZoneInfo | None:
    """Return the time zone kept at an account organisation, None where none is kept."""
    name = session.scalar(select(Organisation.time_zone).where(Organisation.id == organisation_id))
    return ZoneInfo(name) if name else None

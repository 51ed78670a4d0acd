"""The reservation groups of units: each unit's ordered list, the first its own (circulation.md 9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.register import UnitReservationGroup


def load_unit_groups(session: Session) -> Mapping[int, tuple[int, ...]]:
    """Return the groups of each unit that has any, in their order (one query)."""
    table = UnitReservationGroup
    found: dict[int, list[int]] = defaultdict(list)
    query = select(table.organisation_id, table.reservation_group_id).order_by(table.organisation_id, table.position, table.id)
    for unit, group in session.execute(query):
        found[unit].append(group)
    return {unit: tuple(groups) for unit, groups in found.items()}

"""Writing the ordered reservation groups of a unit (circulation.md 9); works inside an open unit of work and commits nothing."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.organisation import Kind, Tree
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.register import ReservationGroup, UnitReservationGroup
from app.queries.reservation_groups import load_unit_groups

ENTITY = "unit_reservation_group"


def put_unit_groups(work: UnitOfWork, tree: Tree, unit_id: int, groups: Sequence[int]) -> bool:
    """Give a unit its groups, in their order; return whether it had any. The caller has common.change.

    Raises Invalid where it is no unit, or a group is named twice.
    """
    node = tree[unit_id]
    if node.kind is not Kind.UNIT:
        raise Invalid("code", mark("{organisation} is no unit; reservation groups are made of units."), organisation=node.code)
    if len(set(groups)) != len(groups):
        raise Invalid("extra", mark("A group stands in the list of a unit once."))
    before = load_unit_groups(work.session).get(unit_id, ())
    if before == tuple(groups):
        return bool(before)
    table = UnitReservationGroup
    work.session.execute(delete(table).where(table.organisation_id == unit_id).execution_options(synchronize_session=False))
    work.session.add_all(table(organisation_id=unit_id, reservation_group_id=group, position=n) for n, group in enumerate(groups))
    work.session.flush()
    codes = {row.id: row.code for row in work.session.execute(select(ReservationGroup.id, ReservationGroup.code))}
    sides = ({"groups": [codes[group] for group in side]} for side in (before, groups))
    was, became = sides
    work.log(LogEntry(what="change", entity=ENTITY, entity_id=unit_id, organisation_id=unit_id, before=was, after=became))
    work.touched(ENTITY, unit_id)
    return bool(before)

"""A unit's closed days copied to other units: what is closed there besides stays (D8)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.closed_days import ClosedDays, write_closed
from app.domain.organisation import Kind
from app.domain.permissions import Actor
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.queries.calendar import list_closed
from app.queries.organisation import load_tree
from app.services.closed_days import put_closed_fields

CHANGE = "register.change"


@dataclass(frozen=True, slots=True)
class CopyTarget:
    """A unit that may take over closed days: those it does not have yet, and a closed period of its own that they would overlap."""

    organisation_id: int
    name: str
    new: tuple[ClosedDays, ...]
    clash: ClosedDays | None


def preview_calendar_copy(session: Session, actor: Actor, source_id: int) -> tuple[CopyTarget, ...]:
    """Return what copying a unit's closed days would close at each other unit that the actor may change (two queries)."""
    tree, closed = load_tree(session), list_closed(session)
    own = closed.get(source_id, {})
    targets = []
    for node in tree.in_order():
        if node.kind is Kind.UNIT and node.id != source_id and actor.may_change_at(CHANGE, node.id) and actor.may(CHANGE, node.id):
            there = closed.get(node.id, {})
            new = tuple(days for days in own if days not in there)
            clash = next((other for days in new for other in there if other.overlaps(days)), None)
            targets.append(CopyTarget(node.id, node.name, new, clash))
    return tuple(targets)


def copy_calendar(work: UnitOfWork, source_id: int, targets: Collection[int]) -> Changes:
    """Close other units on the days on which a unit is closed, all of them or none.

    Raises NotPermitted, NotFound, Invalid where nothing is chosen, AlreadyExists where a closed period of a target would be overlapped.
    """
    with work:
        tree = load_tree(work.session)
        if not targets:
            raise Invalid("units", mark("Choose a unit to copy to."))
        if source_id not in tree.nodes or not all(target in tree.nodes for target in targets):
            raise NotFound(mark("The organisation does not exist any more."))
        closed = list_closed(work.session, (source_id, *targets))
        for target in targets:
            there = closed.get(target, {})
            new = {days.field: write_closed(reason) for days, reason in closed.get(source_id, {}).items() if days not in there}
            put_closed_fields(work, tree, target, new)
        return work.commit()

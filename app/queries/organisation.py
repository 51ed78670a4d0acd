"""Reading the organisation tree."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Node, PointKind, Tree
from app.domain.permissions import Actor
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


def list_out_of_reach(session: Session, tree: Tree, actor: Actor, permission: str) -> Sequence[str]:
    """Return the codes of the account organisations where an actor does not hold a permission, for what is done to all of them.

    The server tells them: account organisations where somebody has no role are not in the tree that they see.
    """
    held = actor.held.get(permission, frozenset())
    if tree.root().id in held:
        return ()
    if session.get_bind().dialect.name == "postgresql":
        return session.scalars(text("select out_of_reach(:permission)"), {"permission": permission}).all()
    reached = {tree.account_of(place) for place in held}
    return sorted(node.code for node in tree.nodes.values() if node.kind is Kind.ACCOUNT and node.id not in reached)

"""Under which organisations another may hang, as a choice."""

from __future__ import annotations

from app.domain.organisation import ALLOWED_PARENTS, Kind, Tree
from app.domain.permissions import Actor
from app.queries.unit_places import PlaceRow
from app.windows.common.form import Choice
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import CHANGE


def parents_of(actor: Actor, tree: Tree, row: PlaceRow) -> list[Choice]:
    """Return where an organisation may hang: in its own account organisation, and never beneath itself; where one may not change it says so."""
    present = int(row.values.get("parent") or 0)
    if present not in tree.nodes:
        return []
    if row.kind in (Kind.ROOT, Kind.ACCOUNT) or row.id < 0:
        return [Choice(value=str(present), text=tree[present].name)]
    account = tree.account_of(present)
    own = frozenset(tree.below(row.id)) if row.id in tree.nodes else frozenset()
    choices = []
    for node in tree.in_order():
        if node.kind not in ALLOWED_PARENTS[row.kind] or tree.account_of(node.id) != account or node.id in own:
            continue
        reason = ""
        if node.id != present and not actor.may_change_at(CHANGE, node.id):
            reason = lacks("register.change-other-units" if actor.may(CHANGE, node.id) else CHANGE)
        choices.append(Choice(value=str(node.id), text=node.name, reason=reason, indent=node.depth - tree[account].depth if account else 0))
    return choices

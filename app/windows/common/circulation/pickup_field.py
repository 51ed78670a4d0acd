"""The list box of pickup places: the units of the account organisation, and their desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind, PointKind
from app.windows.common.form import Choice, ChoiceField

if TYPE_CHECKING:
    from app.background.client import Client


def pickup_field(client: Client, parent: QWidget, name: str, chosen: str = "") -> ChoiceField:
    """Return the box; its values are codes. `chosen` stands in it first, else the unit where staff work."""
    tree = client.tree
    nodes = [tree[number] for number in tree.below(client.actor.account_id)]
    places = [node for node in nodes if node.kind is Kind.UNIT or (node.kind is Kind.POINT and node.point_kind is PointKind.DESK)]
    top = min((node.depth for node in places), default=0)
    field = ChoiceField(parent, name=name, choices=[Choice(value=node.code, text=node.name, indent=node.depth - top) for node in places])
    field.set_value(chosen or tree[client.actor.unit_id].code)
    return field

"""The two units that are compared, and why nothing can be copied to the right one (X7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind, Tree
from app.windows.common.two_units_bar import TwoUnitsBar
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import CHANGE

if TYPE_CHECKING:
    from app.background.client import Client


class CompareUnitsBar(TwoUnitsBar):
    """Offers the organisations of the register."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, name="compare")

    def names(self) -> tuple[str, str]:
        """Return what the units are called."""
        return self.left.text(), self.right.text()

    def why_not(self, client: Client) -> str:
        """Return why nothing can be copied to the right unit, nothing where it can."""
        node = client.tree.nodes.get(self.right.value())
        if node is None:
            return self.tr("The unit is gone.")
        if node.kind is Kind.ROOT:
            return self.tr("The values of {unit} hold for all; they are changed in the window itself.").format(unit=node.name)
        if not client.actor.may(CHANGE, node.id):
            return lacks(CHANGE)
        return "" if client.actor.may_change_at(CHANGE, node.id) else lacks("register.change-other-units")

    def start(self, left: int, tree: Tree, organisations: Sequence[int]) -> None:
        """Begin with an organisation at the left, and another unit at the right."""
        self.offer(tree, organisations)
        self.begin(tree, [place for place in organisations if place in tree.nodes], left)

    def offer(self, tree: Tree, organisations: Sequence[int]) -> list[str]:
        """Offer the organisations that there are; return the names of those chosen that are gone: others take their place."""
        gone = [field.text() for field in self.sides() if field.value() is not None and field.value() not in tree.nodes]
        self.offer_places(tree, [place for place in organisations if place in tree.nodes])
        return gone

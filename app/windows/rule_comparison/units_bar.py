"""The two units whose rules are compared (X7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind
from app.windows.common.rules.names import visible_organisations
from app.windows.common.two_units_bar import TwoUnitsBar

if TYPE_CHECKING:
    from app.background.client import Client


class UnitsBar(TwoUnitsBar):
    """Offers every organisation that somebody may see, the root apart."""

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent, name="rules")
        self._client = client

    def offer(self, left: int | None = None) -> None:
        """Offer the organisations that there are; at first the unit where one works at the left, or the one asked for, and another at the right."""
        tree = self._client.tree
        places = [place for place in visible_organisations(self._client.actor, tree) if tree[place].kind is not Kind.ROOT]
        begun = self.left.value() is not None
        self.offer_places(tree, places)
        if not begun:
            self.begin(tree, places, left if left in places else tree.unit_of(self._client.actor.point_id))

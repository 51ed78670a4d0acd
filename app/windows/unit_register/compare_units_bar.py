"""The two units that are compared: a box for each, and the button that swaps them (X7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.organisation import Kind, Tree
from app.windows.common.buttons import IconButton
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.theme import metric
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import CHANGE

if TYPE_CHECKING:
    from app.background.client import Client


class CompareUnitsBar(QWidget):
    """`chosen` when another unit is on a side."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = FieldLabel("", self), FieldLabel("", self)
        self.left = ChoiceField(self, name="compare_left", chars=26)
        self.right = ChoiceField(self, name="compare_right", chars=26)
        self._swap = IconButton("arrow-right-left", "", self, name="compare_swap")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        for widget in (self._labels[0], self.left, self._swap, self._labels[1], self.right):
            row.addWidget(widget)
        row.addStretch(1)
        for field, label, text in zip(self._sides(), self._labels, (self.tr("Left unit"), self.tr("Right unit")), strict=True):
            field.attach(label)
            label.setText(text)
            field.set_label(text)
            field.changed.connect(self.chosen)
        self._swap.set_name(self.tr("Swap the units"), self.tr("The left unit becomes the right one."))
        self._swap.clicked.connect(self._on_swap)

    def _sides(self) -> tuple[ChoiceField, ChoiceField]:
        return self.left, self.right

    def names(self) -> tuple[str, str]:
        """Return what the units are called."""
        return self.left.text(), self.right.text()

    def is_pair(self) -> bool:
        """Say whether they are two different ones."""
        return bool(self.left.value() != self.right.value())

    def show_actions(self) -> None:
        """Let them be swapped where they are two."""
        self._swap.setEnabled(self.is_pair())

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
        self.left.set_value(left)
        others = (place for place in organisations if place != left and place in tree.nodes and tree[place].kind is Kind.UNIT)
        self.right.set_value(next(others, left))

    def offer(self, tree: Tree, organisations: Sequence[int]) -> list[str]:
        """Offer the organisations that there are; return the names of those chosen that are gone: others take their place."""
        gone = [field.text() for field in self._sides() if field.value() is not None and field.value() not in tree.nodes]
        places = [place for place in organisations if place in tree.nodes]
        least = min((tree[place].depth for place in places), default=0)
        for field in self._sides():
            field.set_choices([Choice(value=place, text=tree[place].name, indent=tree[place].depth - least) for place in places])
        return gone

    @Slot()
    def _on_swap(self) -> None:
        left, right = self.left.value(), self.right.value()
        self.left.set_value(right)
        self.right.set_value(left)
        self.chosen.emit()

"""The two units whose rules are compared: a box for each, and the button that swaps them (X7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.organisation import Kind
from app.windows.common.buttons import IconButton
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.rules.names import visible_organisations
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class UnitsBar(QWidget):
    """`chosen` when another unit is on a side."""

    chosen = Signal()

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._labels = FieldLabel("", self), FieldLabel("", self)
        self.left = ChoiceField(self, name="rules_left", chars=26)
        self.right = ChoiceField(self, name="rules_right", chars=26)
        self._swap = IconButton("arrow-right-left", "", self, name="rules_swap")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        for widget in (self._labels[0], self.left, self._swap, self._labels[1], self.right):
            row.addWidget(widget)
        row.addStretch(1)
        for field, label in zip((self.left, self.right), self._labels, strict=True):
            field.attach(label)
            field.changed.connect(self.chosen)
        self._swap.clicked.connect(self._on_swap)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for field, label, text in zip((self.left, self.right), self._labels, (self.tr("Left unit"), self.tr("Right unit")), strict=True):
            label.setText(text)
            field.set_label(text)
        self._swap.set_name(self.tr("Swap the units"), self.tr("The left unit becomes the right one."))

    def is_pair(self) -> bool:
        """Say whether they are two different ones."""
        return bool(self.left.value() != self.right.value())

    def show_actions(self) -> None:
        """Let them be swapped where they are two."""
        self._swap.setEnabled(self.is_pair())

    def offer(self, left: int | None = None) -> None:
        """Offer the organisations that there are; at first the unit where one works at the left, or the one asked for, and another at the right."""
        tree = self._client.tree
        places = [place for place in visible_organisations(self._client.actor, tree) if tree[place].kind is not Kind.ROOT]
        least = min((tree[place].depth for place in places), default=0)
        begun = self.left.value() is not None
        for field in (self.left, self.right):
            field.set_choices([Choice(value=place, text=tree[place].name, indent=tree[place].depth - least) for place in places])
        if not begun:
            self.left.set_value(left if left in places else tree.unit_of(self._client.actor.point_id))
            others = (place for place in places if tree[place].kind is Kind.UNIT and place != self.left.value())
            self.right.set_value(next(others, self.left.value()))

    @Slot()
    def _on_swap(self) -> None:
        left, right = self.left.value(), self.right.value()
        self.left.set_value(right)
        self.right.set_value(left)
        self.chosen.emit()

"""The two units that are compared: a box for each, and the button that swaps them (X7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.organisation import Kind, Tree
from app.windows.common.buttons import IconButton
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.theme import metric


class TwoUnitsBar(QWidget):
    """`chosen` when another unit is on a side. `name` begins the names of the boxes and the button."""

    chosen = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self._labels = FieldLabel("", self), FieldLabel("", self)
        self.left = ChoiceField(self, name=f"{name}_left", chars=26)
        self.right = ChoiceField(self, name=f"{name}_right", chars=26)
        self._swap = IconButton("arrow-right-left", "", self, name=f"{name}_swap")
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        for widget in (self.left, self._swap, self._labels[1], self.right):
            row.addWidget(widget)
        row.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metric(8))
        self._grid.setVerticalSpacing(metric(8))
        self.add_line(self._labels[0], row)
        for field, label in zip(self.sides(), self._labels, strict=True):
            field.attach(label)
            field.changed.connect(self.chosen)
        self._swap.clicked.connect(self._on_swap)
        self.retranslate()

    def add_line(self, label: FieldLabel, line: QHBoxLayout) -> None:
        """Add a line that begins where the ones above begin, whatever its label says."""
        place = self._grid.rowCount() if self._grid.count() else 0
        self._grid.addWidget(label, place, 0)
        self._grid.addLayout(line, place, 1)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for field, label, text in zip(self.sides(), self._labels, (self.tr("Left unit"), self.tr("Right unit")), strict=True):
            label.setText(text)
            field.set_label(text)
        self._swap.set_name(self.tr("Swap the units"), self.tr("The left unit becomes the right one."))

    def sides(self) -> tuple[ChoiceField, ChoiceField]:
        """Return the boxes, the left one first."""
        return self.left, self.right

    def is_pair(self) -> bool:
        """Say whether they are two different ones."""
        return bool(self.left.value() != self.right.value())

    def show_actions(self) -> None:
        """Let them be swapped where they are two."""
        self._swap.setEnabled(self.is_pair())

    def offer_places(self, tree: Tree, places: Sequence[int]) -> None:
        """Offer organisations as a tree on both sides; those chosen stay where they are still there."""
        least = min((tree[place].depth for place in places), default=0)
        for field in self.sides():
            field.set_choices([Choice(value=place, text=tree[place].name, indent=tree[place].depth - least) for place in places])

    def begin(self, tree: Tree, places: Sequence[int], left: int | None) -> None:
        """Begin with an organisation at the left (None: the first), and another unit at the right where there is one."""
        self.left.set_value(left)
        others = (place for place in places if place != self.left.value() and tree[place].kind is Kind.UNIT)
        self.right.set_value(next(others, self.left.value()))

    @Slot()
    def _on_swap(self) -> None:
        left, right = self.left.value(), self.right.value()
        self.left.set_value(right)
        self.right.set_value(left)
        self.chosen.emit()

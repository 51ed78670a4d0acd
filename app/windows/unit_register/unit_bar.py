"""The top of the window: the unit that holds for all tabs, where it hangs in the tree, and what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from app.domain.organisation import Kind, Tree
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.section_box import IconLine
from app.windows.common.theme import metric
from app.windows.unit_register.mark import Mark


class UnitBar(QWidget):
    """`unit_chosen` carries the id of the organisation that the user chose; `show_unit` says which one is shown."""

    unit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = ChoiceField(self, name="unit", chars=30)
        self._label = FieldLabel("", self)
        self.unit.attach(self._label)
        self._where = PlainLabel("", self, role="secondary", elide=True)
        self._own = Mark("building-2", "greenbar", self)
        self._inherited = PlainLabel("", self, role="inherited")
        self._above = PlainLabel("", self, role="secondary")
        self._key = Mark("corner-up-left", "accent", self)
        self.unit.changed.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        row.addWidget(self._label)
        row.addWidget(self.unit)
        row.addWidget(self._where, 1)
        for gap, widget in ((0, self._own), (12, self._inherited), (0, self._above), (12, self._key)):
            row.addSpacing(metric(gap))
            row.addWidget(widget)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._label.setText(self.tr("Unit"))
        self.unit.set_label(self.tr("Unit"))
        self.unit.set_tip(self.tr("Holds for all tabs of this window."))
        self._own.say(self.tr("values of its own"))
        self._inherited.setText(self.tr("inherited"))
        self._key.say(self.tr("Inherit (Ctrl+I)"))

    def show_choices(self, tree: Tree, organisations: Sequence[int]) -> None:
        """Offer the organisations, each a step in from the one above it."""
        least = min((tree[i].depth for i in organisations), default=0)
        self.unit.set_choices([Choice(value=i, text=tree[i].name, indent=tree[i].depth - least) for i in organisations])

    def show_unit(self, tree: Tree, organisation_id: int) -> None:
        """Show which organisation is chosen."""
        self.unit.set_value(organisation_id)
        combo = self.unit.editor
        if organisation_id not in tree.nodes and isinstance(combo, QComboBox):
            combo.setCurrentIndex(-1)  # removed meanwhile: no other one is chosen in its place
        node = tree.nodes.get(organisation_id)
        above = tree.nodes.get(node.parent_id) if node is not None and node.parent_id is not None else None
        kinds = {Kind.ROOT: self.tr("what all account organisations inherit"), Kind.ACCOUNT: self.tr("account organisation")}
        if node is None:
            where = ""
        elif node.kind is Kind.UNIT and above is not None:
            where = self.tr("{code}, under {parent}").format(code=node.code, parent=above.name)
        else:
            where = f"{node.code}, {kinds.get(node.kind, '')}"
        self._where.setText(where)
        self._above.setText(self.tr("from {parent}").format(parent=above.name) if above is not None else self.tr("from what is delivered"))

    @Slot()
    def _on_changed(self) -> None:
        self.unit_chosen.emit(self.unit.value())


class LeavePanel(QFrame):
    """Asks, in its place in the window, what becomes of unsaved values before another unit is shown: save, drop, stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leave_panel")
        self.setProperty("box", "warn")
        self._text = IconLine("", "triangle-alert", self, role="section", tint="warn")
        self.save = Button("", self, icon_name="save", kind="primary", name="leave_save")
        self.drop = Button("", self, kind="danger", name="leave_drop")
        self.stay = Button("", self, name="leave_stay")
        self._names = ("", "", 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(metric(14), metric(7), metric(8), metric(7))
        row.setSpacing(metric(6))
        row.addWidget(self._text, 1)
        for button in (self.save, self.drop, self.stay):
            row.addWidget(button)
        self.stay.clicked.connect(self.hide)
        self.hide()

    def ask(self, here: str, there: str, unsaved: int) -> None:
        """Ask, with the name of the unit that has unsaved values and of the one wanted."""
        self._names = (here, there, unsaved)
        self.retranslate()
        self.show()
        self.stay.setFocus()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        here, there, unsaved = self._names
        self._text.say(self.tr("%n value(s) of {here} unsaved. Go to {there}?", "", unsaved).format(here=here, there=there), "triangle-alert", "warn")
        set_spoken(self, self._text.text.text())
        self.save.setText(self.tr("Save and go there"))
        self.drop.setText(self.tr("Drop and go there"))
        self.stay.setText(self.tr("Stay here"))

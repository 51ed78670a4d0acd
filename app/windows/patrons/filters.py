"""The filters of the search for patrons: home unit, category, age group; blocked, expired, with debts. Remembered until signing out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.domain.organisation import Kind
from app.queries.patron_choices import PatronChoices
from app.queries.patrons import PatronSearch
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.plain_label import set_tip
from app.windows.common.theme import metric
from app.windows.common.words import entry_word
from app.windows.common.wrapped_row import WrappedRow

if TYPE_CHECKING:
    from app.background.client import Client

_MEMORY = "patron-filters"


class PatronFilters(WrappedRow):
    """`changed` when one is chosen; `search` narrows a search by what is."""

    changed = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent, apart=14, within=6)
        self._client = client
        self._choices: PatronChoices | None = None
        self.unit = ChoiceField(self, name="filter_unit", chars=18)
        self.category = ChoiceField(self, name="filter_category", chars=14)
        self.age_group = ChoiceField(self, name="filter_age_group", chars=10)
        self.blocked, self.expired, self.in_debt = (QCheckBox(self) for _ in range(3))
        self.clear_button = Button("", self, kind="link", icon_name="list-x", name="clear_filters")
        self._labels = [FieldLabel("", self, role="label") for _ in range(3)]
        self._wanted: tuple[int, ...] = (0, 0, 0)
        self._lay_out()
        self._recall()
        for field in self._fields():
            field.changed.connect(self._on_chosen)
        for box in self._boxes():
            box.toggled.connect(self._on_chosen)
        self.clear_button.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        for label, field in zip(self._labels, self._fields(), strict=True):
            field.attach(label)
        ticked = QWidget(self)
        row = QHBoxLayout(ticked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(16))
        for box, name in zip(self._boxes(), ("filter_blocked", "filter_expired", "filter_in_debt"), strict=True):
            box.setObjectName(name)
            row.addWidget(box)
        row.addWidget(self.clear_button)
        self.add([*zip(self._labels, self._fields(), strict=True), (ticked,)])

    def _fields(self) -> tuple[ChoiceField, ...]:
        return (self.unit, self.category, self.age_group)

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (self.blocked, self.expired, self.in_debt)

    def show_choices(self, choices: PatronChoices) -> None:
        """Offer what can be chosen now; what was chosen stays."""
        self._choices = choices
        tree, account = self._client.tree, self._client.actor.account_id
        top = tree[account].depth + 1
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        everybody = Choice(value=0, text=self.tr("All"))
        self.unit.set_choices([everybody, *(Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units)])
        for field, entries in ((self.category, choices.categories), (self.age_group, choices.age_groups)):
            field.set_choices([everybody, *(Choice(value=number, text=entry_word(name)) for number, name in entries)])
        for field, value in zip(self._fields(), self._wanted, strict=True):
            field.set_value(value)
        self._show_clear()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for label, field, text in zip(self._labels, self._fields(), (self.tr("Unit"), self.tr("Category"), self.tr("Age group")), strict=True):
            label.setText(text)
            field.set_label(text)
        self.blocked.setText(self.tr("&Blocked"))
        set_tip(self.blocked, self.tr("Only patrons for whom a block by hand, a block message or an automatic block holds; expiry has a filter of its own"))
        self.expired.setText(self.tr("E&xpired"))
        set_tip(self.expired, self.tr("Only accounts whose expiry date has passed"))
        self.in_debt.setText(self.tr("With &debts"))
        set_tip(self.in_debt, self.tr("Only patrons who owe something"))
        self.clear_button.setText(self.tr("Clear filters"))
        if self._choices is not None:
            self.show_choices(self._choices)

    def search(self, search: PatronSearch) -> PatronSearch:
        """Return a search narrowed by what is chosen."""
        unit, category, age_group = self._wanted
        tree = self._client.tree
        units = frozenset(tree.below(unit)) if unit in tree.nodes else None
        if units is not None and search.units is not None:
            units &= search.units
        return replace(
            search, units=search.units if units is None else units, category_id=category or None, age_group_id=age_group or None,
            blocked=self.blocked.isChecked(), expired=self.expired.isChecked(), in_debt=self.in_debt.isChecked(),
        )  # fmt: skip

    def narrow(self) -> bool:
        """Say whether any of them leaves somebody out."""
        return any(self._wanted) or any(box.isChecked() for box in self._boxes())

    @Slot()
    def clear(self) -> None:
        """Choose everybody again."""
        if not self.narrow():
            return
        self._set((0, 0, 0), (False, False, False))
        self._on_chosen()

    def _set(self, wanted: tuple[int, ...], ticked: tuple[bool, ...]) -> None:
        for field, value in zip(self._fields(), wanted, strict=True):
            field.set_value(value)
        for box, on in zip(self._boxes(), ticked, strict=True):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._wanted = wanted

    def _recall(self) -> None:
        """Choose what was chosen last since signing in."""
        kept = self._client.sitting.get(_MEMORY)
        if kept is not None:
            self._set(*kept)
        self._show_clear()

    def _show_clear(self) -> None:
        self.clear_button.setEnabled(self.narrow())

    @Slot()
    def _on_chosen(self) -> None:
        if self._choices is not None:
            self._wanted = tuple(field.value() or 0 for field in self._fields())
        self._client.sitting[_MEMORY] = (self._wanted, tuple(box.isChecked() for box in self._boxes()))
        self._show_clear()
        self.changed.emit()

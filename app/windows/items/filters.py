"""The filters of the search for titles: owning unit, status, media type, and copies removed elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.domain.items import ON_LOAN
from app.domain.organisation import Kind
from app.queries.item_choices import ItemChoices
from app.queries.titles import TitleSearch
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.plain_label import set_tip
from app.windows.common.theme import metric
from app.windows.common.words import entry_word

if TYPE_CHECKING:
    from app.background.client import Client


class ItemFilters(QWidget):
    """`changed` when one is chosen."""

    changed = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._choices: ItemChoices | None = None
        self.unit = ChoiceField(self, name="filter_unit", chars=18)
        self.status = ChoiceField(self, name="filter_status", chars=12)
        self.media = ChoiceField(self, name="filter_media", chars=12)
        self.removed = QCheckBox(self)
        self.removed.setObjectName("show_removed")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        self._labels = [FieldLabel("", self, role="label") for _ in range(3)]
        for label, field in zip(self._labels, self._fields(), strict=True):
            field.attach(label)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(metric(8))
            field.changed.connect(self.changed)
        row.addWidget(self.removed)
        self.removed.toggled.connect(self._on_toggled)

    def _fields(self) -> tuple[ChoiceField, ...]:
        return (self.unit, self.status, self.media)

    def show_choices(self, choices: ItemChoices) -> None:
        """Offer what can be chosen now."""
        self._choices = choices
        tree, account = self._client.tree, self._client.actor.account_id
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        top = tree[account].depth + 1
        self.unit.set_choices([self._all(), *(Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units)])
        lent = Choice(value=ON_LOAN, text=self.tr("On loan"))
        self.status.set_choices([self._all(), lent, *(Choice(value=row.code, text=entry_word(row.name)) for row in choices.statuses)])
        self.media.set_choices([self._all(), *(Choice(value=row.id, text=row.name) for row in choices.media_types)])

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for label, text in zip(self._labels, (self.tr("Unit"), self.tr("Status"), self.tr("Media type")), strict=True):
            label.setText(text)
        for field, label in zip(self._fields(), self._labels, strict=True):
            field.set_label(label.text())
        self.removed.setText(self.tr("Show remo&ved"))
        set_tip(self.removed, self.tr("Copies that were removed in the system they came from"))
        if self._choices is not None:
            self.show_choices(self._choices)

    def search(self, text: str) -> TitleSearch:
        """Return the search for a text with what is chosen."""
        unit = self.unit.value()
        return TitleSearch(
            text=text, account_id=self._client.actor.account_id, today=self._client.today(), units=frozenset(self._client.tree.below(unit)) if unit else None,
            status=self.status.value() or "", media_type_id=self.media.value() or None, with_hidden=self.removed.isChecked(),
        )  # fmt: skip

    def narrow(self) -> bool:
        """Say whether any of them leaves something out."""
        return any(field.value() for field in self._fields())

    def clear(self) -> None:
        """Choose all of everything."""
        for field in self._fields():
            field.set_value(0)
        self.changed.emit()

    def _all(self) -> Choice:
        return Choice(value=0, text=self.tr("All"))

    @Slot(bool)
    def _on_toggled(self, _shown: bool) -> None:
        self.changed.emit()

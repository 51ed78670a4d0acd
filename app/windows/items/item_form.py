"""The fields of a title or of a copy: to change what is there, or to register something new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.items import FIELDS, LOAN_PERIOD_UNITS, LONGEST_PERIOD, REQUIRED, Fields, ItemKind, Value, check_price
from app.domain.lengths import MAX_NUMBER, MAX_TEXT
from app.domain.organisation import Kind
from app.domain.refusals import Refusal
from app.queries.item_choices import Entry, ItemChoices
from app.services.item_checks import check_isbn
from app.windows.common.field import FieldLabel
from app.windows.common.form import Choice, ChoiceField, Field, Form, MoneyField, NoteField, NumberField, TextField
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.items.texts import UNITS, label_of, word

if TYPE_CHECKING:
    from app.background.client import Client

_NONE = 0
"""What a choice of nothing holds; in the database nothing is there."""
_REGISTERS = {"media_type_id": "media_types", "circulation_category_id": "circulation_categories", "age_class_id": "age_classes"}


class ItemForm(Form):
    """The fields of a kind, filled with `seen` (empty for something new). `edited` at every edit."""

    edited = Signal()

    def __init__(self, client: Client, choices: ItemChoices, kind: ItemKind, seen: Fields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client, self._choices, self.kind, self.seen = client, choices, kind, seen
        self.items: dict[str, Field] = {}
        for key in FIELDS[kind]:
            field = self.items[key] = self._make(key)
            if key == "loan_period_unit":
                self._put_beside(self.items["loan_period"], field, label_of(key))
            else:
                self.add(label_of(key), field)
            field.changed.connect(self._on_edited)
        self._fill(seen)
        self._first = {key: self._value(key) for key in self.items}

    def values(self) -> dict[str, Value]:
        """Return every field: as it was seen where it was not edited. Call it when everything is valid."""
        return {key: self._value(key) if self._is_changed(key) or key not in self.seen else self.seen[key] for key in self.items}

    def unsaved(self) -> bool:
        """Say whether anything typed differs from what was seen."""
        return any(map(self._is_changed, self.items))

    def is_valid(self) -> bool:
        """Check what was edited, and everything of something new; show what is wrong at each, and go to the first."""
        wrong = [field for key, field in self.items.items() if (not self.seen or self._is_changed(key)) and not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def typed(self) -> dict[str, Value]:
        """Return what is typed and can be read, for a draft that outlives a crash."""
        return {key: self._value(key) for key in self.items if self._is_changed(key)}

    def type_in(self, typed: Fields) -> None:
        """Put back what `typed` returned."""
        self._fill({key: value for key, value in typed.items() if key in self.items})
        self._on_edited()

    def show_refused(self, key: str, refusal: Refusal) -> bool:
        """Show a refusal at its field; False where there is no such field."""
        field = self.items.get(key)
        if field is None:
            return False
        field.set_error(say(refusal))
        field.setFocus()
        return True

    def focus_first(self) -> None:
        """Go to the first field."""
        next(iter(self.items.values())).setFocus()

    def _fill(self, values: Fields) -> None:
        for key, value in values.items():
            field = self.items[key]
            if isinstance(field, ChoiceField):
                field.set_value(value or _NONE)
                self._narrow(key)
            else:
                field.set_value("" if value is None and isinstance(field, TextField | NoteField) else value)

    def _value(self, key: str) -> Any:
        field = self.items[key]
        try:
            value = field.value()
        except Refusal:
            return None
        return (value or None) if isinstance(field, ChoiceField) else value

    def _is_changed(self, key: str) -> bool:
        try:
            self.items[key].value()
        except Refusal:
            return True
        return bool(self._value(key) != self._first[key])

    # fields

    def _put_beside(self, first: Field, second: Field, label: str) -> None:
        """Put a field on the line of the one before it; its label is there for screen readers only, which call a list box by its entry."""
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        self._grid.removeWidget(first)
        self._grid.addWidget(both, self._grid.rowCount() - 1, 1)
        for field in (first, second):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        spoken = FieldLabel(label, self)
        spoken.hide()
        second.attach(spoken)

    def _make(self, key: str) -> Field:
        makers: dict[str, Callable[[str], Field]] = {
            "owner_id": self._owner, "department_id": self._choice, "placement_id": self._choice, "price": self._price, "loan_period": self._period,
            "loan_period_unit": self._unit, "note": self._note, **dict.fromkeys(_REGISTERS, self._choice),
        }  # fmt: skip
        return makers.get(key, self._text)(key)

    def _text(self, key: str) -> Field:
        field = TextField(self, name=key, longest=MAX_NUMBER if key == "barcode" else MAX_TEXT, required=key in REQUIRED)
        if key == "isbn":
            field.set_check(check_isbn)
        return field

    def _note(self, key: str) -> Field:
        return NoteField(self, name=key, longest=MAX_TEXT, lines=2)

    def _price(self, key: str) -> Field:
        field = MoneyField(self, name=key, currency=self._choices.currency)
        field.set_check(check_price)
        return field

    def _period(self, key: str) -> Field:
        return NumberField(self, name=key, lowest=1, highest=LONGEST_PERIOD, chars=6)

    def _unit(self, key: str) -> Field:
        return ChoiceField(self, name=key, chars=10, choices=[_nothing(), *(Choice(value=code, text=word(UNITS, code)) for code in LOAN_PERIOD_UNITS)])

    def _owner(self, key: str) -> Field:
        tree, account = self._client.tree, self._client.actor.account_id
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        top = tree[account].depth + 1
        field = ChoiceField(self, name=key, choices=[Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units])
        if self._client.actor.unit_id in {node.id for node in units}:
            field.set_value(self._client.actor.unit_id)
        return field

    def _choice(self, key: str) -> Field:
        return ChoiceField(self, name=key, choices=self._offered(key))

    def _offered(self, key: str) -> list[Choice]:
        entries: tuple[Entry, ...]
        if key in _REGISTERS:
            entries = getattr(self._choices, _REGISTERS[key])
        elif key == "department_id":
            entries = tuple(entry for entry in self._choices.departments if entry.within == self._value("owner_id"))
        else:
            entries = tuple(entry for entry in self._choices.placements if entry.within == self._value("department_id"))
        return [_nothing(), *(Choice(value=entry.id, text=entry.name) for entry in entries)]

    def _narrow(self, key: str) -> None:
        """Offer the departments of the owning unit, and the placements of the department."""
        beneath = {"owner_id": "department_id", "department_id": "placement_id"}.get(key)
        field = self.items.get(beneath or "")
        if beneath is not None and isinstance(field, ChoiceField):
            field.set_choices(self._offered(beneath))
            self._narrow(beneath)

    @Slot()
    def _on_edited(self) -> None:
        source = self.sender()
        key = next((key for key, field in self.items.items() if field is source), "")
        self._narrow(key)
        for name, field in self.items.items():
            field.set_unsaved(bool(self.seen) and self._is_changed(name))
        self.edited.emit()


def _nothing() -> Choice:
    return Choice(value=_NONE, text="–")

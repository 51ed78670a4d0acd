"""What is done to many patrons at once, and what it gives them: a list of acts, and the fields of the one chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from app.domain.many_patrons import Act, Wish, missing_permission
from app.domain.messages import LONGEST, LONGEST_INITIALS, STAFF_KINDS, MessageText
from app.domain.organisation import Kind
from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark
from app.queries.many_patrons import ManyChoices
from app.windows.common.field import Field
from app.windows.common.form import Choice, ChoiceField, DateField, FieldLabel, NoteField, TextField
from app.windows.common.patron.texts import MESSAGES
from app.windows.common.patron.texts import word as code_word
from app.windows.common.theme import metric
from app.windows.common.words import entry_word, missing_text, say

if TYPE_CHECKING:
    from app.background.client import Client


class ManyFields(QWidget):
    """`changed` when another act is chosen, or another value typed; `wish` is what is to be done."""

    changed = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.act = ChoiceField(self, name="many_act", chars=32)
        self.category = ChoiceField(self, name="many_category", chars=32)
        self.home_unit = ChoiceField(self, name="many_home_unit", chars=32)
        self.expires = DateField(self, name="many_expires", required=True)
        self.kind = ChoiceField(self, name="many_kind", chars=14)
        self.text = NoteField(self, name="many_text", longest=LONGEST, required=True, lines=3)
        self.initials = TextField(self, name="many_initials", longest=LONGEST_INITIALS, required=True, chars=8)
        self._asks_initials = False
        self._form = QFormLayout(self)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._add(self.tr("What is done"), self.act)
        self._rows = {
            Act.CATEGORY: [self._add(self.tr("New category"), self.category)], Act.HOME_UNIT: [self._add(self.tr("New home unit"), self.home_unit)],
            Act.EXPIRY: [self._add(self.tr("New expiry date"), self.expires)],
            Act.MESSAGE: [
                self._add(self.tr("Type"), self.kind), self._add(self.tr("Text"), self.text), self._add(self.tr("Initials"), self.initials),
            ],
        }  # fmt: skip
        for field in (self.category, self.home_unit, self.expires, self.kind, self.text, self.initials):
            field.changed.connect(self.changed)
        self.act.changed.connect(self._on_act_chosen)
        self._on_act_chosen()

    def _add(self, text: str, field: Field) -> Field:
        label = FieldLabel(text, self)
        label.setMinimumWidth(metric(110))
        field.attach(label)
        self._form.addRow(label, field)
        return field

    def act_texts(self) -> Mapping[Act, str]:
        """Return what the acts are called."""
        return {
            Act.CATEGORY: self.tr("Change the category"), Act.HOME_UNIT: self.tr("Change the home unit"), Act.EXPIRY: self.tr("Change the expiry date"),
            Act.MESSAGE: self.tr("Write a staff message"), Act.EXPORT: self.tr("Export as CSV or XLSX"), Act.DELETE: self.tr("Delete"),
        }  # fmt: skip

    def show_choices(self, choices: ManyChoices) -> None:
        """Offer what can be done and given; what may not be done says which permission is missing. Initials stand only where they are asked for."""
        self.act.set_choices([Choice(value=act, text=text, reason=self._reason(act)) for act, text in self.act_texts().items()])
        self.category.set_choices([Choice(value=number, text=entry_word(name)) for number, name in choices.patrons.categories])
        tree, account = self._client.tree, self._client.actor.account_id
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        top = tree[account].depth + 1
        self.home_unit.set_choices([Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units])
        self.kind.set_choices([Choice(value=kind.value, text=code_word(MESSAGES, kind.value)) for kind in STAFF_KINDS])
        self._asks_initials = choices.asks_initials
        self._on_act_chosen()

    def _reason(self, act: Act) -> str:
        missing = missing_permission(self._client.actor, act)
        return missing_text(missing) if missing is not None else ""

    def wish(self) -> Wish:
        """Return what is to be done. Raises Invalid for what is missing."""
        act = self.act.value()
        if act is None:
            raise Invalid("many_act", mark("This must be filled in."))
        if act is Act.CATEGORY:
            return Wish(act, self.category.value())
        if act is Act.HOME_UNIT:
            return Wish(act, self.home_unit.value())
        if act is Act.EXPIRY:
            return Wish(act, self.expires.value())
        if act is Act.MESSAGE:
            return Wish(act, MessageText(self.kind.value(), self.text.value(), self.initials.value() if self._asks_initials else ""))
        return Wish(act)

    def show_refused(self, refusal: Refusal) -> bool:
        """Say at its field what is wrong; False where it is about none of them."""
        fields: dict[str, Field] = {"text": self.text, "initials": self.initials, "home_unit_id": self.home_unit}
        fields |= {field.objectName(): field for field in (self.category, self.home_unit, self.expires, self.text, self.initials)}
        field = fields.get(getattr(refusal, "field", ""))
        if field is None or field.isHidden():  # initials may be asked for since the choices were read
            return False
        field.set_error(say(refusal))
        field.setFocus()
        return True

    @Slot()
    def _on_act_chosen(self) -> None:
        """Show the fields of the act alone; in one form, so that all begin on one edge."""
        for act, fields in self._rows.items():
            for field in fields:
                self._form.setRowVisible(field, act is self.act.value() and (field is not self.initials or self._asks_initials))
        self.changed.emit()

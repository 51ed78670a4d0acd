"""The line that says whose life is told: a patron and a copy, or what rules see; where, from which day, until which (X2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.node import Places
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation
from app.queries.timeline_beside import OfPair, OfSituation
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, DateField, FilterField, TextField
from app.windows.common.rules.choices import organisation_choices, variable_choices
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import DIALOG_LABELS, words
from app.windows.common.wrapped_row import WrappedRow

if TYPE_CHECKING:
    from app.background.client import Client

_CHOSEN = (Variable.PATRON_CATEGORY, Variable.MEDIA_TYPE, Variable.CIRCULATION_CATEGORY)
_LONGEST = 64


class LifeForm(QWidget):
    """`asked` when the life of another loan shall be told; `subject` says which."""

    asked = Signal()

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._names: Names | None = None
        self._rest = Situation()
        self._owning: int | None = None
        self.kind = ChoiceField(self, name="life_kind", chars=26)
        self.card = TextField(self, name="life_card", longest=_LONGEST)
        self.barcode = TextField(self, name="life_barcode", longest=_LONGEST)
        self.variables = {variable: ChoiceField(self, name=f"life_{variable.value}", chars=14) for variable in _CHOSEN}
        self.place = ChoiceField(self, name="life_point", chars=18)
        self.day = DateField(self, name="life_day", required=True)
        self.back = DateField(self, name="life_back")
        self.tell = Button("", self, icon_name="chart-line", kind="primary", name="tell_life")
        self._of_pair = [FilterField("", field, self) for field in (self.card, self.barcode)]
        self._of_situation = [FilterField("", field, self) for field in self.variables.values()]
        self._others = [FilterField("", field, self) for field in (self.kind, self.place, self.day, self.back)]
        self._lay_out()
        self.day.set_value(client.today())
        self.kind.changed.connect(self._on_kind_changed)
        self.tell.clicked.connect(self._on_tell)

    def _lay_out(self) -> None:
        foot = QWidget(self)
        below = QVBoxLayout(foot)  # the button stands beside the fields, not beside their labels
        below.setContentsMargins(0, 0, 0, 0)
        below.addStretch(1)
        below.addWidget(self.tell)
        row = WrappedRow(self, apart=8)
        kind, *others = self._others
        row.add([[part] for part in (kind, *self._of_pair, *self._of_situation, *others, foot)])
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(row)
        for field in self._of_situation:
            field.hide()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.kind.set_choices([Choice(value=True, text=self.tr("patron and copy")), Choice(value=False, text=self.tr("situation"))])
        labels = (self.tr("Loan &of"), self.tr("Circulation &point"), self.tr("&Lent on"), self.tr("&Back on"), self.tr("Ca&rd"), self.tr("Barcod&e"))
        for field, label in zip((self.kind, self.place, self.day, self.back, self.card, self.barcode), labels, strict=True):
            field.set_label(label)
        for variable, box in self.variables.items():
            box.set_label(words(DIALOG_LABELS[variable]))
        self.tell.setText(self.tr("&Show"))

    def show_choices(self, names: Names) -> None:
        """Offer what there is; what is chosen stays where it is still there."""
        self._names, first = names, self.place.value() is None
        here = [node.id for node in names.tree.in_order() if node.kind in {Kind.UNIT, Kind.POINT} and node.id in self._near(names)]
        self.place.set_choices(organisation_choices(names, here))
        if first:
            self.place.set_value(self._client.actor.point_id)
        for variable, box in self.variables.items():
            box.set_choices(variable_choices(names, variable, "*"))
        category = self.variables[Variable.PATRON_CATEGORY]
        category.set_choices([Choice(value=entry.id, text=names.of(Variable.PATRON_CATEGORY, entry.id)) for entry in names.entries(Variable.PATRON_CATEGORY)])

    def _near(self, names: Names) -> Sequence[int]:
        return names.tree.below(self._client.actor.account_id)

    def begin_with(self, rule: Rule) -> None:
        """Take over the situation of a rule: what it is set for, on a day of its period, where it holds."""
        if self._names is None:
            return
        ids, tree = rule.variables, self._names.tree
        self.kind.set_value(False)
        self._on_kind_changed()
        for variable, id_ in zip(_CHOSEN, (ids.patron_category_id, ids.media_type_id, ids.circulation_category_id), strict=True):
            if id_ is not None:
                self.variables[variable].set_value(id_)
        self._rest = Situation(
            department_id=ids.department_id, placement_id=ids.placement_id, age_group_id=ids.age_group_id, age_class_id=ids.age_class_id, shelf=ids.shelf,
        )  # fmt: skip
        beneath = tree.below(rule.organisation_id)
        point = self._client.actor.point_id
        here = next((node for node in beneath if tree[node].kind in {Kind.UNIT, Kind.POINT}), point)
        self.place.set_value(point if point in beneath else here)
        self._owning = tree.unit_of(rule.organisation_id)
        today = self._client.today()
        self.day.set_value(min(max(today, ids.from_date or date.min), ids.to_date or date.max))

    def show_pair(self, card: str, barcode: str, at: int, day: date) -> None:
        """Show whose life is told, so that it can be told of another day or place."""
        self.kind.set_value(True)
        self._on_kind_changed()
        self.card.set_value(card)
        self.barcode.set_value(barcode)
        self.place.set_value(at)
        self.day.set_value(day)

    def case_words(self) -> str:
        """Say what else of a rule's situation counts than the boxes show."""
        if self._names is None or self.kind.value():
            return ""
        rest = self._rest
        named = ((Variable.DEPARTMENT, rest.department_id), (Variable.PLACEMENT, rest.placement_id), (Variable.AGE_GROUP, rest.age_group_id))
        found = [self._names.of(variable, id_) for variable, id_ in (*named, (Variable.AGE_CLASS, rest.age_class_id)) if id_ is not None]
        return ", ".join([*found, *([rest.shelf] if rest.shelf else [])])

    def can_be_read(self) -> bool:
        """Say whether the days are days; one that is none says so itself."""
        return self.day.is_valid() & self.back.is_valid()

    def subject(self) -> OfPair | OfSituation | None:
        """Return whose life is asked for, of fields that can be read; None where something is still missing."""
        if self._names is None or self.place.value() is None:
            return None
        at, day, back = self.place.value(), self.day.value(), self.back.value()
        if day is None:
            return None
        if self.kind.value():
            if not (self.card.value().strip() and self.barcode.value().strip()):
                return None
            account = self._names.tree.account_of(at) or at
            return OfPair(account_id=account, card=self.card.value(), barcode=self.barcode.value(), at=at, day=day, back=back)
        chosen = {f"{variable.value}_id": box.value() for variable, box in self.variables.items()}
        places = Places.at(self._names.tree, at, owning=self._owning)
        return OfSituation(places=places, situation=replace(self._rest, **chosen), day=day, zone=self._client.zone, back=back)

    @Slot()
    def _on_kind_changed(self) -> None:
        pair = bool(self.kind.value())
        for field in self._of_pair:
            field.setVisible(pair)
        for field in self._of_situation:
            field.setVisible(not pair)

    @Slot()
    def _on_tell(self) -> None:
        self.asked.emit()

"""The left half of the rule dialog: the combination of variables that a rule holds for, most governing first (B5, B6, B10, B11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.rule import MAX_SHELF, REGISTERED, Rule, Variables
from app.domain.refusals import Invalid
from app.windows.common.form import Choice, ChoiceField, DateField, Field, Form, TextField
from app.windows.common.rules.choices import organisation_choices, selector_choices, variable_choices, why_inactive
from app.windows.common.rules.foresight import Editing
from app.windows.common.rules.names import removed_word
from app.windows.common.rules.texts import DIALOG_LABELS, SELECTORS, words
from app.windows.common.words import say


class RuleForm(QWidget):
    """`changed` when the user changed anything. In a change only shelf and period can be (B6)."""

    changed = Signal()

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rule_form")
        self._editing = editing
        self._organisation = ChoiceField(self, name="organisation")
        self._selector = ChoiceField(self, name="selector")
        self._variables: Mapping[Variable, ChoiceField] = {v: ChoiceField(self, name=v.value) for v in REGISTERED}
        self._shelf = TextField(self, name="shelf", longest=MAX_SHELF)
        self._from = DateField(self, name="from_date")
        self._to = DateField(self, name="to_date")
        self._lay_out()
        self._fill()
        for field in (self._organisation, self._selector, *self._variables.values(), self._shelf, self._from, self._to):
            field.changed.connect(self._on_changed)
        self._organisation.changed.connect(self._on_organisation_changed)
        self._variables[Variable.DEPARTMENT].changed.connect(self._on_department_changed)
        self._variables[Variable.PLACEMENT].changed.connect(self._on_placement_changed)

    def _lay_out(self) -> None:
        self._form = Form(self)
        self._form.add_heading(self.tr("Holds for"), self.tr("most governing on top"))
        self._form.add(self.tr("&Organisation"), self._organisation)
        selector = self._editing.parameter.selector
        if selector is None:
            self._selector.hide()
        else:
            self._form.add(words(SELECTORS[selector]), self._selector)
        for variable, field in self._variables.items():
            self._form.add(words(DIALOG_LABELS[variable]), field)
        self._form.add(words(DIALOG_LABELS[Variable.SHELF]), self._shelf)
        self._form.add(self.tr("&From"), self._from)
        self._form.add(self.tr("&To"), self._to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addStretch(1)

    def _fill(self) -> None:
        names, rule, parameter = self._editing.names, self._editing.rule, self._editing.parameter
        self._organisation.set_choices(organisation_choices(names, self._editing.reasons, self._editing.reasons.__getitem__))
        self._organisation.set_value(rule.organisation_id)
        self._selector.set_choices(selector_choices(names, parameter))
        if rule.selector is not None:
            self._selector.set_value(rule.selector)
        self._variables[Variable.DEPARTMENT].set_value(None)
        for variable in REGISTERED:
            self._offer(variable, rule)
        self._shelf.set_value(rule.variables.shelf or "")
        self._shelf.set_placeholder(self.tr("* All, or a beginning"))
        self._from.set_value(rule.variables.from_date)
        self._from.set_placeholder(self.tr("always"))
        self._to.set_value(rule.variables.to_date)
        self._to.set_placeholder(self.tr("no end"))
        usable: tuple[tuple[Variable, Field], ...] = ((Variable.SHELF, self._shelf), (Variable.PERIOD, self._from), (Variable.PERIOD, self._to))
        for needed, other in usable:
            reason = why_inactive(names, parameter, needed, rule.organisation_id)
            other.set_allowed(not reason, reason)
        if self._editing.old is not None:
            self._freeze()

    def _offer(self, variable: Variable, rule: Rule | None = None) -> None:
        """Offer the values of one variable at the organisation chosen; `rule` tells the one to show."""
        names, field = self._editing.names, self._variables[variable]
        organisation_id = self._organisation.value() or self._editing.rule.organisation_id
        reason = why_inactive(names, self._editing.parameter, variable, organisation_id)
        kept = field.value() if rule is None else rule.variables.ids[REGISTERED.index(variable)]
        if reason:
            at_a_unit = variable in self._editing.parameter.variables
            field.set_choices([Choice(value=None, text=self.tr("At a unit") if at_a_unit else self.tr("* All"))])
        else:
            department = self._variables[Variable.DEPARTMENT].value() if variable is Variable.PLACEMENT else None
            choices = variable_choices(names, variable, self.tr("* All"), names.tree.unit_of(organisation_id), department)
            gone = [Choice(value=kept, text=removed_word())] if kept is not None and kept not in names.registers.entries[variable] else []
            field.set_choices([*choices, *gone])
            field.set_value(kept)
        field.set_allowed(not reason, reason)

    def _freeze(self) -> None:
        reason = self.tr("Can't be changed; remove the rule and add another one.")
        for field in (self._organisation, self._selector, *self._variables.values()):
            field.set_allowed(False, reason)

    def renew(self, editing: Editing) -> None:
        """Offer what the registers hold now; a value that is chosen stays, also where it was removed meanwhile."""
        before, self._editing = self._editing.names.registers, editing
        if editing.names.registers.entries == before.entries or self._organisation.value() not in editing.names.tree.nodes:
            return
        for variable in REGISTERED:
            self._offer(variable)
        if editing.old is not None:
            self._freeze()

    def rule(self, base: Rule) -> Rule:
        """Return a rule with what is chosen; raises Invalid where a field can't be read."""
        ids = {f"{variable.value}_id": field.value() for variable, field in self._variables.items()}
        variables = Variables(**ids, shelf=self._shelf.value() or None, from_date=self._from.value(), to_date=self._to.value())
        return replace(base, organisation_id=self._organisation.value(), selector=self._selector.value(), variables=variables)

    def wrong(self) -> Field | None:
        """Show at each field what is wrong with it, and return the first that can't be read; None where all can."""
        wrong = [field for field in (self._shelf, self._from, self._to) if not field.is_valid()]
        return wrong[0] if wrong else None

    def show_error(self, refusal: Invalid) -> bool:
        """Show a refusal at its field; False where it belongs to none of these."""
        fields: dict[str, Field] = {variable.value: field for variable, field in self._variables.items()}
        fields |= {"organisation": self._organisation, "selector": self._selector, "shelf": self._shelf, "from_date": self._from, "to_date": self._to}
        field = fields.get(refusal.field)
        if field is None:
            return False
        field.set_error(say(refusal))
        field.setFocus()
        return True

    @Slot()
    def _on_organisation_changed(self) -> None:
        for variable in (Variable.DEPARTMENT, Variable.PLACEMENT):
            self._offer(variable)

    @Slot()
    def _on_department_changed(self) -> None:
        self._offer(Variable.PLACEMENT)

    @Slot()
    def _on_placement_changed(self) -> None:
        """Show the department that the placement carries (B10)."""
        placement = self._variables[Variable.PLACEMENT].value()
        if placement is not None and self._variables[Variable.DEPARTMENT].value() is None:
            self._variables[Variable.DEPARTMENT].set_value(self._editing.names.registers.shelving.departments[placement])
            self._offer(Variable.PLACEMENT)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

"""The list boxes above the table: the organisation is always chosen, the others only filter (B2, B10, B11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.rule import REGISTERED
from app.domain.refusals import Refusal
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, DateField, Field, FilterField, TextField
from app.windows.common.rules.choices import organisation_choices, selector_choices, variable_choices, why_inactive
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import SELECTORS, variable_name, words
from app.windows.common.theme import metric

_COLUMNS = 6


class FilterBar(QFrame):
    """Two rows of boxes. `organisation_chosen` carries the id; `filter_changed` says that `filter()` answers something else.

    `clear_button` stands where the view puts it.
    """

    organisation_chosen = Signal(object)
    filter_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameter_filters")
        self.setProperty("box", "group")
        self._names: Names | None = None
        self._parameter: Parameter | None = None
        self._organisation = ChoiceField(self, name="filter_organisation")
        self._selector = ChoiceField(self, name="filter_selector")
        self._variables: Mapping[Variable, ChoiceField] = {v: ChoiceField(self, name=f"filter_{v.value}") for v in REGISTERED}
        self._shelf = TextField(self, name="filter_shelf", longest=100)
        self._day = DateField(self, name="filter_day", chars=0)
        self.clear_button = Button("", self, icon_name="list-x", kind="flat", name="filter_clear")
        fields: dict[str, Field] = {"organisation": self._organisation, "selector": self._selector, "shelf": self._shelf, "day": self._day}
        fields |= {variable.value: field for variable, field in self._variables.items()}
        self._boxes = {name: FilterField("", field, self) for name, field in fields.items()}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(metric(11), metric(5), metric(11), metric(8))
        self._grid.setHorizontalSpacing(metric(8))
        self._grid.setVerticalSpacing(metric(5))
        upper: tuple[str, ...] = (Variable.DEPARTMENT, Variable.PLACEMENT, Variable.PATRON_CATEGORY, Variable.MEDIA_TYPE)
        lower: tuple[str, ...] = (Variable.CIRCULATION_CATEGORY, Variable.AGE_GROUP, Variable.AGE_CLASS, "shelf", "day")
        for row, first, names in ((0, 2, upper), (1, 0, lower)):
            for column, name in enumerate(names, first):
                self._grid.addWidget(self._boxes[name], row, column)
        self._grid.addWidget(self._boxes["organisation"], 0, 0, 1, 2)
        self._grid.addWidget(self._boxes["selector"], 1, 5)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self._organisation.changed.connect(self._on_organisation_changed)
        self._variables[Variable.DEPARTMENT].changed.connect(self._on_department_changed)
        for field in (self._selector, *self._variables.values(), self._shelf, self._day):
            field.changed.connect(self._on_changed)
        self.clear_button.clicked.connect(self.clear)

    def show_choices(self, names: Names, parameter: Parameter, organisations: Sequence[int], organisation_id: int) -> None:
        """Offer what there is for a parameter at an organisation; what was chosen stays where it can."""
        self._names, self._parameter = names, parameter
        self._organisation.set_choices(organisation_choices(names, organisations))
        self._organisation.set_value(organisation_id)
        self._boxes["selector"].setVisible(parameter.selector is not None)
        if parameter.selector is not None:
            self._selector.set_label(words(SELECTORS[parameter.selector]))
        self._selector.set_choices(selector_choices(names, parameter, self.tr("All")))
        for variable, field in self._variables.items():
            self._offer(variable, field, organisation_id)
        for variable, other in ((Variable.SHELF, self._shelf), (Variable.PERIOD, self._day)):
            reason = why_inactive(names, parameter, variable, organisation_id)
            other.set_allowed(not reason, reason)
        self._show_clear()

    def _offer(self, variable: Variable, field: ChoiceField, organisation_id: int) -> None:
        if self._names is None or self._parameter is None:
            return
        reason = why_inactive(self._names, self._parameter, variable, organisation_id)
        unit = self._names.tree.unit_of(organisation_id)
        if reason:
            at_a_unit = variable in self._parameter.variables
            field.set_choices([Choice(value=None, text=self.tr("At a unit") if at_a_unit else self.tr("All"))])
        else:
            department = self._variables[Variable.DEPARTMENT].value() if variable is Variable.PLACEMENT else None
            field.set_choices(variable_choices(self._names, variable, self.tr("All"), unit, department))
        field.set_allowed(not reason, reason)

    def retranslate(self) -> None:
        """Put the labels in the present language."""
        for variable, field in self._variables.items():
            field.set_label(variable_name(variable))
        self._organisation.set_label(self.tr("Organisation"))
        self._organisation.set_tip(self.tr("The rules of this organisation and of those above it are listed."))
        self._selector.set_tip(self.tr("Rules are compared within the same value only."))
        self._shelf.set_label(variable_name(Variable.SHELF))
        self._shelf.set_placeholder(self.tr("e.g. Hce"))
        self._day.set_label(self.tr("Valid on day"))
        self._day.set_placeholder(self.tr("All days"))
        self.clear_button.setText(self.tr("Clear filter"))

    def filter(self) -> Filter:
        """Return what is chosen; a field that can't be read counts as empty."""
        ids = {variable: field.value() for variable, field in self._variables.items() if field.value() is not None}
        return Filter(ids, self._shelf.value(), self._read_day(), self._selector.value())

    def organisation_id(self) -> int:
        """Return the organisation chosen."""
        return int(self._organisation.value())

    def set_selector(self, code: str | None) -> None:
        """Choose a selector value."""
        self._selector.set_value(code)

    @Slot()
    def clear(self) -> None:
        """Let all rows through again; the selector stays."""
        for field in self._variables.values():
            field.set_value(None)
        self._shelf.set_value("")
        self._day.set_value(None)
        self._offer_placements()
        self._on_changed()

    def _read_day(self) -> date | None:
        try:
            return self._day.value()
        except Refusal:
            return None

    def _offer_placements(self) -> None:
        self._offer(Variable.PLACEMENT, self._variables[Variable.PLACEMENT], self._organisation.value())

    def _show_clear(self) -> None:
        narrows = self._parameter is not None and self.filter().narrows(self._parameter)
        self.clear_button.set_allowed(narrows, self.tr("No filter is set."), self.tr("Lists all rules again."))

    @Slot()
    def _on_organisation_changed(self) -> None:
        self.organisation_chosen.emit(self._organisation.value())

    @Slot()
    def _on_department_changed(self) -> None:
        self._offer_placements()

    @Slot()
    def _on_changed(self) -> None:
        self._show_clear()
        self.filter_changed.emit()

"""The boxes above a matrix: parameter, place, rows, columns, day, and what all its cells have in common (X3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.parameters.catalogue import Parameter, Variable, catalogue
from app.domain.parameters.matrix import SELECTOR, axes
from app.domain.parameters.rule import MAX_SHELF, REGISTERED, Rule
from app.domain.refusals import Refusal
from app.queries.rule_matrix import Asked
from app.windows.common.form import Choice, ChoiceField, DateField, Field, FilterField, TextField
from app.windows.common.rules.choices import organisation_choices, selector_choices, variable_choices
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import SELECTORS, variable_name, words
from app.windows.common.theme import metric
from app.windows.rule_matrix.cells import axis_name

_COLUMNS = 7
_FIRST = (Variable.PATRON_CATEGORY.value, Variable.MEDIA_TYPE.value)
"""What rows and columns are at first, where a parameter has them."""


class ChoicesBar(QFrame):
    """`changed` when something else is to be shown; `asked` says what."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_choices")
        self.setProperty("box", "group")
        self._names: Names | None = None
        self._visible: Sequence[int] = ()
        self._parameter = ChoiceField(self, name="matrix_parameter")
        self._organisation = ChoiceField(self, name="matrix_organisation")
        self._rows = ChoiceField(self, name="matrix_rows")
        self._columns = ChoiceField(self, name="matrix_columns")
        self._selector = ChoiceField(self, name="matrix_selector")
        self._variables: Mapping[Variable, ChoiceField] = {v: ChoiceField(self, name=f"matrix_{v.value}") for v in REGISTERED}
        self._shelf = TextField(self, name="matrix_shelf", longest=MAX_SHELF)
        self._day = DateField(self, name="matrix_day", required=True, chars=0)
        self._axes = ("", "")
        fields: dict[str, Field] = {variable.value: field for variable, field in self._variables.items()}
        fields |= {
            "parameter": self._parameter, "organisation": self._organisation, "rows": self._rows, "columns": self._columns,
            SELECTOR: self._selector, Variable.SHELF.value: self._shelf, "day": self._day,
        }  # fmt: skip
        self._boxes = {name: FilterField("", field, self) for name, field in fields.items()}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(metric(11), metric(5), metric(11), metric(8))
        self._grid.setHorizontalSpacing(metric(8))
        self._grid.setVerticalSpacing(metric(5))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for field in fields.values():
            field.changed.connect(self._on_changed)

    def retranslate(self, language: str) -> None:
        """Put the labels in the present language."""
        for variable, field in self._variables.items():
            field.set_label(variable_name(variable))
        self._shelf.set_label(variable_name(Variable.SHELF))
        self._shelf.set_placeholder(self.tr("not known"))
        labels = (
            (self._parameter, self.tr("Parameter")), (self._organisation, self.tr("Organisation")), (self._rows, self.tr("Rows")),
            (self._columns, self.tr("Columns")), (self._day, self.tr("Day")),
        )  # fmt: skip
        for labelled, text in labels:
            labelled.set_label(text)
        self._parameter.set_choices([Choice(value=parameter.key, text=parameter.name(language)) for parameter in catalogue().values()])

    def start(self, key: str, organisation_id: int, rule: Rule | None, day: date) -> None:
        """Begin with a parameter at a place, in the situation of a rule where there is one."""
        self._parameter.set_value(key)
        self._organisation.set_choices([Choice(value=organisation_id, text="")])  # its name comes with the first reading
        self._day.set_value(day)
        self._offer_axes(self._first_axes())
        if rule is not None:
            self._selector.set_choices([Choice(value=rule.selector, text="")])
            self._shelf.set_value(rule.variables.shelf or "")
            for variable, id_ in zip(REGISTERED, rule.variables.ids, strict=True):
                self._variables[variable].set_choices([Choice(value=id_, text="")])

    def show_choices(self, names: Names, visible: Sequence[int], selector: str | None) -> None:
        """Offer what there is; what is chosen stays where it can."""
        self._names, self._visible = names, visible
        parameter = self._shown_parameter()
        self._organisation.set_choices(organisation_choices(names, visible))
        self._offer_axes(self._axes)
        if parameter.selector is not None:
            self._selector.set_label(words(SELECTORS[parameter.selector]))
            self._selector.set_choices(selector_choices(names, parameter))
            self._selector.set_value(selector)
        unit = names.tree.unit_of(self._organisation.value())
        department = self._variables[Variable.DEPARTMENT].value()
        for variable, field in self._variables.items():
            field.set_choices(variable_choices(names, variable, self.tr("not known"), unit, department if variable is Variable.PLACEMENT else None))
        self._arrange(parameter)

    def asked(self) -> Asked | None:
        """Return what is to be shown; None where a field can't be read (it says so itself)."""
        try:
            day, shelf = self._day.value(), self._shelf.value()
        except Refusal:
            return None
        parameter = self._shown_parameter()
        rows, columns = self._axes
        common = {variable.value: field.value() for variable, field in self._variables.items() if self._is_common(parameter, variable.value)}
        return Asked(
            key=parameter.key, organisation_id=self._organisation.value(), rows=rows, columns=columns, day=day or date.min,
            selector=self._selector.value() if self._is_common(parameter, SELECTOR) and self._names is not None else None,
            ids={name: id_ for name, id_ in common.items() if id_ is not None},
            shelf=shelf or None if self._is_common(parameter, Variable.SHELF.value) else None, organisations=frozenset(self._visible),
        )  # fmt: skip

    def _shown_parameter(self) -> Parameter:
        return catalogue()[self._parameter.value()]

    def _is_common(self, parameter: Parameter, axis: str) -> bool:
        """Say whether something is chosen for all cells alike."""
        return axis in axes(parameter) and axis not in self._axes

    def _first_axes(self) -> tuple[str, str]:
        """Return what rows and columns are at first: patrons and media where a parameter has them, the selector where it has one."""
        known = axes(self._shown_parameter())
        wanted = (_FIRST[0], SELECTOR, _FIRST[1], *known[1:], known[0])
        found = list(dict.fromkeys(axis for axis in wanted if axis in known))
        return found[0], found[1] if len(found) > 1 else ""

    def _offer_axes(self, wanted: tuple[str, str]) -> None:
        """Offer what rows and columns can be; those wanted stay where the parameter has them, and are two."""
        parameter = self._shown_parameter()
        known = axes(parameter)
        first = self._first_axes()
        rows, columns = (axis if axis in known else other for axis, other in zip(wanted, first, strict=True))
        if rows == columns:
            columns = next((axis for axis in (*first, *known) if axis != rows), "")
        self._axes = rows, columns
        for field, value in ((self._rows, rows), (self._columns, columns)):
            field.set_choices([Choice(value=axis, text=axis_name(axis, parameter.selector)) for axis in (known if value else ("",))])
            field.set_value(value)

    def _arrange(self, parameter: Parameter) -> None:
        """Show the boxes that mean something for this parameter and these axes, side by side."""
        common = [name for name in (SELECTOR, *(variable.value for variable in REGISTERED), Variable.SHELF.value) if self._is_common(parameter, name)]
        shown = ["parameter", "organisation", "rows", "columns", "day", *common]
        for name, box in self._boxes.items():
            self._grid.removeWidget(box)
            box.setVisible(name in shown)
        place = 0
        for name in shown:
            width = 2 if name in ("parameter", "organisation") else 1  # their names are long
            self._grid.addWidget(self._boxes[name], place // _COLUMNS, place % _COLUMNS, 1, width)
            place += width
        previous: QWidget | None = None
        for name in shown:
            if previous is not None:
                QWidget.setTabOrder(previous, self._boxes[name].field.focusProxy() or self._boxes[name].field)
            previous = self._boxes[name].field.focusProxy() or self._boxes[name].field

    @Slot()
    def _on_changed(self) -> None:
        """Bring what depends on a box in step with it, then say that something else is to be shown."""
        sender = self.sender()
        if sender is self._parameter:
            self._offer_axes(self._axes)
            self._selector.set_choices(())
        elif sender in (self._rows, self._columns):
            rows, columns = self._rows.value(), self._columns.value()
            if rows == columns:  # the other one takes what this one had
                rows, columns = (rows, self._axes[0]) if sender is self._rows else (self._axes[1], columns)
            self._offer_axes((rows, columns))
        elif sender is self._variables[Variable.DEPARTMENT]:
            self._variables[Variable.PLACEMENT].set_value(None)
        self.changed.emit()

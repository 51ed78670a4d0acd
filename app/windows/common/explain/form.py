"""The left half of Explain: the situation that is decided, box by box; an empty one is known to no rule but those with `*` (X1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.node import Places
from app.domain.parameters.outcome import Case
from app.domain.parameters.rule import MAX_SHELF, REGISTERED, Rule
from app.domain.parameters.situation import Situation
from app.queries.rule_registers import UNIT
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import RealCase
from app.windows.common.explain.real_fields import RealFields
from app.windows.common.form import Choice, ChoiceField, DateField, Field, FieldLabel, Heading, TextField, YesNoField
from app.windows.common.formats import date_text
from app.windows.common.mnemonics import without
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.choices import organisation_choices, variable_choices
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import DIALOG_LABELS, words
from app.windows.common.theme import metric

_OF_COPY = (Variable.DEPARTMENT, Variable.PLACEMENT, Variable.MEDIA_TYPE, Variable.CIRCULATION_CATEGORY, Variable.AGE_CLASS)
_OF_PATRON = (Variable.PATRON_CATEGORY, Variable.AGE_GROUP)


@dataclass(frozen=True)
class Asking:
    """What Explain begins with: a parameter at an organisation, and the rule that it is asked about."""

    parameter: Parameter
    organisation_id: int
    rule: Rule | None = None


class SituationForm(QFrame):
    """`changed` when the situation is another one, `counting_changed` when unsaved rules are counted or not any more."""

    changed = Signal()
    loan_wanted = Signal(int)
    """The id of a loan whose situation is wanted."""
    counting_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("situation_form")
        self.setProperty("box", "group")
        self._names: Names | None = None
        self._visible: Sequence[int] = ()
        self._inside = inside = self._make_inside()
        self.real = RealFields(inside)
        self._working = ChoiceField(inside, name="explain_working")
        self._unit = PlainLabel("", inside, elide=True)
        self._unit.setObjectName("explain_unit")
        self._owning = ChoiceField(inside, name="explain_owning")
        self._pickup = ChoiceField(inside, name="explain_pickup")
        self._home = ChoiceField(inside, name="explain_home")
        self._variables: Mapping[Variable, ChoiceField] = {v: ChoiceField(inside, name=f"explain_{v.value}") for v in REGISTERED}
        self._shelf = TextField(inside, name="explain_shelf", longest=MAX_SHELF)
        self._day = DateField(inside, name="explain_day", required=True, chars=0)
        self._counting = YesNoField("", inside, name="explain_counting")
        self._words: list[tuple[PlainLabel | Heading | Field, Callable[[], str]]] = []
        self._lay_out()
        for field in (self._working, self._owning, self._pickup, self._home, *self._variables.values(), self._shelf, self._day):
            field.changed.connect(self._on_changed)
        self._counting.changed.connect(self.counting_changed)
        self.real.changed.connect(self.changed)
        self.real.loan_wanted.connect(self.loan_wanted)

    def _make_inside(self) -> QWidget:
        """Return what is scrolled, in its place from the first: a field that is moved there is dressed by the style sheet once more."""
        area = QScrollArea(self)
        area.setObjectName("situation_area")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
        inside = QWidget(area)
        inside.setProperty("plain", "true")
        area.setWidget(inside)
        return inside

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(metric(11), metric(4), metric(11), metric(8))
        self._grid.setHorizontalSpacing(metric(8))
        self._grid.setVerticalSpacing(metric(4))
        self._grid.setColumnStretch(1, 1)
        self._add_heading(lambda: self.tr("Circulation point"))
        self._grid.addWidget(self._working, self._grid.rowCount(), 0, 1, 2)
        self._words.append((self._working, lambda: self.tr("Circulation point or organisation where one works")))
        self._add(lambda: self.tr("Unit"), self._unit)
        self._add(lambda: self.tr("Da&y"), self._day)
        self._add_heading(lambda: self.tr("Copy"))
        self._add(lambda: self.tr("&Barcode"), self.real.barcode)
        self._add(lambda: self.tr("Title"), self.real.title)
        self._grid.addWidget(self.real.take_loan, self._grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._add(lambda: self.tr("O&wning unit"), self._owning)
        for variable in _OF_COPY:
            self._add_variable(variable)
        self._add(lambda: words(DIALOG_LABELS[Variable.SHELF]), self._shelf)
        self._add_heading(lambda: self.tr("Patron"))
        self._add(lambda: self.tr("&Card"), self.real.card)
        self._add(lambda: self.tr("Name"), self.real.name)
        for variable in _OF_PATRON:
            self._add_variable(variable)
        self._add(lambda: self.tr("&Home unit"), self._home)
        self._add_heading(lambda: self.tr("Reservation"))
        self._add(lambda: self.tr("Pick&up place"), self._pickup)
        self._grid.addWidget(self._counting, self._grid.rowCount(), 0, 1, 2)
        self._words.append((self._counting, lambda: self.tr("Count &unsaved changes")))
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_variable(self, variable: Variable) -> None:
        self._add(lambda: words(DIALOG_LABELS[variable]), self._variables[variable])

    def _add_heading(self, text: Callable[[], str]) -> None:
        heading = Heading("", "", self._inside)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        self._words.append((heading, text))

    def _add(self, text: Callable[[], str], widget: Field | PlainLabel) -> None:
        row = self._grid.rowCount()
        label = FieldLabel("", self._inside) if isinstance(widget, Field) else PlainLabel("", self._inside)
        label.setMinimumHeight(metric(26 if isinstance(widget, Field) else 20))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        if isinstance(widget, Field) and isinstance(label, FieldLabel):
            widget.attach(label)
            self._words.append((widget, text))
        else:
            self._words.append((label, text))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for widget, text in self._words:
            if isinstance(widget, Heading):
                widget.say(text())
            elif isinstance(widget, Field):
                widget.set_label(text())
            else:
                widget.setText(text())
        self._shelf.set_placeholder(self.tr("not known"))
        self.real.retranslate()

    def show_choices(self, names: Names, visible: Sequence[int]) -> None:
        """Offer what there is; what is chosen stays where it is still there."""
        self._names, self._visible = names, visible
        units = [id_ for id_ in visible if names.tree[id_].kind is Kind.UNIT]
        places = [id_ for id_ in visible if names.tree[id_].kind in (Kind.UNIT, Kind.POINT)]
        same = Choice(value=None, text=self.tr("the same unit"))
        self._working.set_choices(organisation_choices(names, visible))
        self._owning.set_choices([same, *organisation_choices(names, units)])
        self._pickup.set_choices([same, *organisation_choices(names, places)])
        self._home.set_choices([same, *organisation_choices(names, units)])
        for variable in REGISTERED:
            self._offer(variable)
        self._show_unit()

    def ask(self, asking: Asking, today: date) -> None:
        """Begin with the situation of a rule: what it is set for, on a day of its period; everything else is empty."""
        rule = asking.rule
        self.real.clear()
        self._working.set_value(asking.organisation_id)
        self._owning.set_value(self._owner(asking))
        self._pickup.set_value(None)
        self._home.set_value(None)
        for variable in REGISTERED:  # the department before its placements
            self._variables[variable].set_value(None)
            self._offer(variable)
            self._variables[variable].set_value(rule.variables.ids[REGISTERED.index(variable)] if rule else None)
        self._shelf.set_value(rule.variables.shelf or "" if rule else "")
        self._day.set_value(_day_of(rule, today))
        self._show_unit()

    def show_real(self, real: RealCase) -> None:
        """Put the situation of a real patron and copy into the boxes, each of which may be changed then."""
        places, situation = real.case.places, real.case.situation
        self.real.show(real)
        self._working.set_value(places.working)
        self._owning.set_value(places.owning)
        elsewhere = self._names is None or places.pickup != (self._names.tree.unit_of(places.working) or places.working)
        self._pickup.set_value(places.pickup if elsewhere else None)
        self._home.set_value(places.home)
        for variable, id_ in zip(REGISTERED, situation.ids, strict=True):
            self._variables[variable].set_value(None)
            self._offer(variable)
            self._variables[variable].set_value(id_)
        self._shelf.set_value(situation.shelf or "")
        self._day.set_value(real.case.day)
        self._show_unit()

    def asked(self) -> RealAsked | None:
        """Return the real situation that is asked about, None where it is one of boxes."""
        return self.real.asked(self._working.value(), self._day.value()) if self._day.is_valid() else None

    def count_unsaved(self, unsaved: int) -> None:
        """Say how many rows are unsaved; without any there is nothing to count."""
        if not unsaved:
            self._counting.set_value(False)
        self._counting.set_allowed(bool(unsaved), self.tr("Nothing is unsaved."))

    def set_counting(self, counting: bool) -> None:
        """Count the unsaved rows, or not."""
        self._counting.set_value(counting)

    @property
    def counting(self) -> bool:
        """Say whether unsaved rows are counted."""
        return self._counting.value()

    def case(self) -> Case | None:
        """Return the situation; None where a field can't be read (it says so itself) or nothing is offered yet."""
        if self._names is None or self._working.value() is None or not (self._day.is_valid() & self._shelf.is_valid()):
            return None
        places = Places.at(self._names.tree, self._working.value(), self._owning.value(), self._pickup.value(), self._home.value())
        ids = {f"{variable.value}_id": field.value() for variable, field in self._variables.items()}
        return Case(places, Situation(**ids, shelf=self._shelf.value() or None), self._day.value() or date.min)

    def told(self) -> list[tuple[str, str]]:
        """Return what the fields say, by their labels; what is not known is empty."""
        lines = []
        for widget, text in self._words:
            if isinstance(widget, DateField):
                lines.append((text(), date_text(widget.value()) if widget.is_valid() else ""))
            elif isinstance(widget, ChoiceField):
                lines.append((text(), widget.text() if widget.value() is not None else ""))
            elif isinstance(widget, TextField):
                lines.append((text(), widget.value()))
        return [(without(label), value) for label, value in lines]

    def _owner(self, asking: Asking) -> int | None:
        """Return the owning unit that a rule names as its selector value, None where it names none."""
        if self._names is None or asking.rule is None or asking.parameter.selector_register != UNIT:
            return None
        return self._names.tree.codes.get(asking.rule.selector or "")

    def _offer(self, variable: Variable) -> None:
        """Offer the values of a variable: departments of the owning unit, placements of the department."""
        if self._names is None:
            return
        owning = self._owning.value() or self._working.value()
        unit = self._names.tree.unit_of(owning) if owning is not None else None
        department = self._variables[Variable.DEPARTMENT].value() if variable is Variable.PLACEMENT else None
        self._variables[variable].set_choices(variable_choices(self._names, variable, self.tr("not known"), unit, department))

    def _show_unit(self) -> None:
        working = self._working.value()
        unit = self._names.tree.unit_of(working) if self._names is not None and working is not None else None
        self._unit.setText(self._names.organisation(unit) if self._names is not None and unit is not None else "–")

    @Slot()
    def _on_changed(self) -> None:
        """Bring what depends on a box in step with it, then say that the situation is another one."""
        sender = self.sender()
        if sender not in (self._working, self._day):
            self.real.leave()
        if sender in (self._working, self._owning):
            self._offer(Variable.DEPARTMENT)
            self._offer(Variable.PLACEMENT)
            self._show_unit()
        elif sender is self._variables[Variable.DEPARTMENT]:
            self._offer(Variable.PLACEMENT)
        elif sender is self._variables[Variable.PLACEMENT]:
            self._show_department()
        self.changed.emit()

    def _show_department(self) -> None:
        """Show the department that the placement carries (B10)."""
        placement = self._variables[Variable.PLACEMENT].value()
        if self._names is not None and placement is not None and self._variables[Variable.DEPARTMENT].value() is None:
            self._variables[Variable.DEPARTMENT].set_value(self._names.registers.shelving.departments[placement])
            self._offer(Variable.PLACEMENT)


def _day_of(rule: Rule | None, today: date) -> date:
    """Return today, or the nearest day of a rule's period where today is outside it."""
    if rule is None:
        return today
    first, last = rule.variables.from_date or date.min, rule.variables.to_date or date.max
    return min(max(today, first), last)

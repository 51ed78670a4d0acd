"""The field for a value, as its parameter has it: yes or no, number, money, period with unit, fixed day, time, choice (B12)."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.parameters.catalogue import DATE, Parameter, Special, ValueKind
from app.domain.parameters.value import MAX_MINOR, Value, check_value, number_range
from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark
from app.windows.common.form import Choice, ChoiceField, DateField, Field, FieldLabel, MoneyField, NumberField, TimeField
from app.windows.common.formats import number_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.rules.texts import UNITS, special_meaning, words
from app.windows.common.rules.value_words import special_words
from app.windows.common.theme import metric
from app.windows.common.words import say


class ValueEditor(QWidget):
    """One value of one parameter. `changed` when the user changed it; `value` raises Invalid where it is none."""

    changed = Signal()

    def __init__(self, parameter: Parameter, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("value_box")
        self._parameter = parameter
        self._main = self._make_main(currency)
        self._day: DateField | None = None
        self._unit: ChoiceField | None = None
        self._hint = PlainLabel("", self, role="secondary", wrap=True)
        self._hint.setObjectName("value_hint")
        self._make_units()
        self._lay_out()
        self._main.changed.connect(self.changed)
        self._hint.setText(self._describe())
        self._hint.setVisible(bool(self._hint.text()))

    def _make_main(self, currency: str) -> Field:
        kind = self._parameter.kind
        if kind in (ValueKind.BOOL, ValueKind.ENUM):
            return ChoiceField(self, name="value", choices=self._named_choices())
        if kind is ValueKind.MONEY:
            return MoneyField(self, name="value", currency=currency, required=True)
        if kind is ValueKind.TIME:
            return TimeField(self, name="value", chars=7)
        low, high = number_range(self._parameter)
        return NumberField(self, name="value", lowest=low, highest=high, required=True, chars=6)

    def _named_choices(self) -> list[Choice]:
        low, high = number_range(self._parameter)
        return [Choice(value=number, text=self._named(number)) for number in range(high, low - 1, -1)]

    def _named(self, number: int) -> str:
        special = next((one for one in self._parameter.specials if one.covers(number)), None)
        if self._parameter.kind is ValueKind.ENUM:
            return special_meaning(special) if special else number_text(number)
        plain = words("yes") if number else words("no")
        plain = plain[:1].upper() + plain[1:]
        return f"{plain}: {special_meaning(special)}" if special and not _is_plain(special) else plain

    def _make_units(self) -> None:
        units = self._parameter.units
        if not units:
            return
        self._unit = ChoiceField(self, name="unit", choices=[Choice(value=unit, text=words(UNITS[unit])) for unit in units], chars=12)
        self._unit.set_value(self._parameter.default_unit)
        self._unit.set_label(self.tr("Time unit"))
        if len(units) == 1:
            self._unit.set_allowed(False, self.tr("This parameter has this unit only."))
        self._unit.changed.connect(self._on_unit_changed)
        if DATE in units:
            self._day = DateField(self, name="value_day", required=True)
            self._day.changed.connect(self.changed)
            self._day.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        wide = self._parameter.kind in (ValueKind.BOOL, ValueKind.ENUM)
        row.addWidget(self._main, 1 if wide else 0)
        for widget in (self._day, self._unit):
            if widget is not None:
                row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)  # beside the value, whatever is said below that
        if not wide:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(4))
        column.addLayout(row)
        column.addWidget(self._hint)

    def attach(self, label: FieldLabel) -> None:
        """Take a label as that of the value."""
        self._main.attach(label)
        if self._day is not None:
            self._day.set_label(label.text())

    def value(self) -> Value:
        """Return the value typed; raises Invalid (`value` or `unit`)."""
        unit = self._unit.value() if self._unit is not None else None
        if unit == DATE and self._day is not None:
            day = self._day.value()
            value = Value(text=day.isoformat() if day else "", unit=unit)
        else:
            typed = self._main.value()
            if typed is None:
                raise Invalid("value", mark("A value must be given; 0 is a value."))
            value = Value(text=typed.strftime("%H:%M")) if isinstance(typed, time) else Value(number=typed, unit=unit)
        check_value(self._parameter, value)
        return value

    def set_value(self, value: Value) -> None:
        """Show a value."""
        if self._unit is not None:
            self._unit.set_value(value.unit)
            self._show_unit()
        if value.fixed_day is not None and self._day is not None:
            self._day.set_value(value.fixed_day)
        elif self._parameter.kind is ValueKind.TIME:
            self._main.set_value(time.fromisoformat(value.text) if value.text else None)
        else:
            self._main.set_value(value.number)

    def set_unit(self, unit: str) -> None:
        """Choose a unit, the value left as it is."""
        if self._unit is not None:
            self._unit.set_value(unit)
            self._show_unit()

    def wrong(self) -> Field | None:
        """Show what is wrong with the value at its field, and return that; None where it may be kept."""
        field = self._day if self._is_day() and self._day is not None else self._main
        if field.is_valid():
            try:
                self.value()
            except Refusal as refusal:
                field.set_error(say(refusal))
            else:
                return None
        return field

    def is_empty(self) -> bool:
        """Say whether nothing is typed."""
        line = (self._day if self._is_day() and self._day is not None else self._main).findChild(QLineEdit)
        return isinstance(line, QLineEdit) and not line.text().strip()

    def focus(self) -> None:
        """Go to the field."""
        (self._day if self._is_day() and self._day is not None else self._main).setFocus()

    def _is_day(self) -> bool:
        return self._unit is not None and self._unit.value() == DATE

    def _describe(self) -> str:
        """Return range and special values (B12)."""
        parts = []
        if self._parameter.kind in (ValueKind.INT, ValueKind.DURATION):
            low, high = number_range(self._parameter)
            parts.append(self.tr("{low} to {high}.").format(low=number_text(low), high=number_text(high)))
        elif self._parameter.kind is ValueKind.MONEY:
            parts.append(self.tr("{low} to {high}.").format(low=number_text(0), high=number_text(MAX_MINOR // 100)))
        if self._parameter.kind not in (ValueKind.BOOL, ValueKind.ENUM):
            parts += [f"{text[:1].upper()}{text[1:]}." for text in special_words(self._parameter)]
        return " ".join(parts)

    def _show_unit(self) -> None:
        if self._day is not None:
            self._day.setVisible(self._is_day())
            self._main.setVisible(not self._is_day())

    @Slot()
    def _on_unit_changed(self) -> None:
        self._show_unit()
        self.changed.emit()


def _is_plain(special: Special) -> bool:
    return special.meaning in {"yes", "no", "not", "OK"}

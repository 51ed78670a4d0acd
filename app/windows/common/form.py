"""Forms: labels at the left on one edge, fields beside them, explanations in text2. All kinds of field come from here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import level_line
from app.windows.common.editors import Choice, ChoiceField, Combo, NoteField, TextField, YesNoField
from app.windows.common.field import Field, FieldLabel
from app.windows.common.inherit_sign import Origin
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.common.value_fields import DateField, MoneyField, NumberField, TimeField

__all__ = [
    "Choice", "ChoiceField", "Combo", "DateField", "Field", "FieldLabel", "FilterField", "Form", "Heading", "MoneyField", "NoteField", "NumberField",
    "Origin", "TextField", "TimeField", "YesNoField", "add_level",
]  # fmt: skip


def add_level(line: QHBoxLayout, *widgets: QWidget) -> None:
    """Add labels, fields and buttons to a line; they stay level when something is said below one of the fields."""
    for widget in widgets:
        if isinstance(widget, PlainLabel):
            widget.setMinimumHeight(metric(26))
        line.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)


class Form(QWidget):
    """Rows of label, field and hint. A row is added by `add`, a heading with a line by `add_heading`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(metric(10))
        self._grid.setVerticalSpacing(metric(6))
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, field: Field, hint: str = "") -> FieldLabel:
        """Add a field with its label (an `&` marks the mnemonic) and a hint after it; returns the label."""
        row = self._grid.rowCount()
        made = FieldLabel(label, self)
        made.setMinimumHeight(metric(26))
        field.attach(made)
        self._grid.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        if hint:
            self._grid.addWidget(PlainLabel(hint, self, role="secondary"), row, 2)
        return made

    def add_wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, -1)  # a column for hints where there are none would take room

    def add_heading(self, title: str, explanation: str = "") -> Heading:
        """Add the heading of a group of fields."""
        heading = Heading(title, explanation, self)
        self.add_wide(heading)
        return heading

    def fields(self) -> list[Field]:
        """Return the fields from top to bottom."""
        return list(self.findChildren(Field))

    def is_valid(self) -> bool:
        """Check every field, show what is wrong at each, and go to the first; True where nothing is."""
        wrong = [field for field in self.fields() if not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
        return not wrong


class Heading(QWidget):
    """A heading with its explanation and a line to the right edge."""

    def __init__(self, title: str, explanation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, self, role="section")
        self.explanation = PlainLabel(explanation, self, role="secondary")
        self.explanation.setVisible(bool(explanation))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, metric(4), 0, 0)
        row.setSpacing(metric(8))
        row.addWidget(self.title)
        row.addWidget(self.explanation)
        row.addWidget(level_line(self), 1)

    def say(self, title: str, explanation: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))


class FilterField(QWidget):
    """A field with its label above it, as filter rows have them."""

    def __init__(self, label: str, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = FieldLabel(label, self, role="label")
        field.attach(self.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(2))
        column.addWidget(self.label)
        column.addWidget(field)

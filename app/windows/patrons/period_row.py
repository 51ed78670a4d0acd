"""Two days of a period, and what is shown of it: the line over a list that is read by period."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField, add_level
from app.windows.common.formats import date_text
from app.windows.common.period import are_in_order, put_in_order
from app.windows.common.theme import metric


class PeriodRow(QWidget):
    """`chosen` once both days are days; an empty day leaves the period open there."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self._labels = FieldLabel("", self), FieldLabel("", self)
        self.first, self.last = DateField(self, name=f"{name}_from"), DateField(self, name=f"{name}_to")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(metric(8))
        for field, label in zip((self.first, self.last), self._labels, strict=True):
            field.attach(label)
            field.changed.connect(self._on_changed)
            add_level(self.row, label, field)
        put_in_order(self.first, self.last)

    def set_period(self, first: date | None, last: date | None) -> None:
        """Show a period."""
        self.first.set_value(first)
        self.last.set_value(last)

    def period(self) -> tuple[date, date] | None:
        """Return first and last day, both included: date.min and date.max where it is open; None while what is typed is no period."""
        if not are_in_order(self.first, self.last):
            return None
        return self.first.value() or date.min, self.last.value() or date.max

    def text(self) -> str:
        """Write the period; an open end is empty."""
        period = self.period()
        first, last = (self.first.value(), self.last.value()) if period is not None else (None, None)
        return f"{date_text(first)} – {date_text(last)}"

    def retranslate(self) -> None:
        """Put every word in the present language."""
        for field, label, text in zip((self.first, self.last), self._labels, (self.tr("&From"), self.tr("T&o")), strict=True):
            label.setText(text)
            field.set_label(text)

    @Slot()
    def _on_changed(self) -> None:
        if self.period() is not None:
            self.chosen.emit()

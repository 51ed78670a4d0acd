"""*Return date* for the book drop: all following returns count as of then, in red until it is cleared (D2)."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import Refusal
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField
from app.windows.common.formats import date_text
from app.windows.common.plain_label import PlainLabel, set_tip

if TYPE_CHECKING:
    from app.background.client import Client


class ReturnDate(QObject):
    """The field, the button that clears it, and the red line; the window places them. `cleared` by the button."""

    cleared = Signal()

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self.field = DateField(parent, name="return_date")
        self.label = FieldLabel("", parent, role="label")
        self.field.attach(self.label)
        self.clear = Button("", parent, icon_name="x", name="clear_return_date")
        self.note = PlainLabel("", parent, role="error")
        self.note.setObjectName("return_date_note")
        self.field.changed.connect(self._on_changed)
        self.clear.clicked.connect(self._on_clear)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.field.set_label(self.tr("Return &date"))
        self.field.set_placeholder(self.tr("now"))
        self.field.set_tip(self.tr("For the book drop: all that is returned from now on counts as of the beginning of that day, until it is cleared."))
        self.field.set_range(None, self._client.today())
        self.clear.setText(self.tr("C&lear date"))
        set_tip(self.clear, self.tr("Returns count as of now again."))
        self._on_changed()

    def moment(self) -> tuple[datetime | None, Refusal | None]:
        """Return the moment that returns count as (None: now), and what is wrong with the date typed."""
        try:
            day = self.field.value()
        except Refusal as refusal:
            return None, refusal
        return (datetime.combine(day, time(), self._client.zone).astimezone(UTC) if day is not None else None), None

    @Slot()
    def _on_changed(self) -> None:
        moment, _fault = self.moment()
        text = self.tr("All that is returned now counts as of {day}.").format(day=date_text(self._client.local(moment).date())) if moment is not None else ""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.clear.setVisible(bool(text))

    @Slot()
    def _on_clear(self) -> None:
        self.field.set_value(None)
        self._on_changed()
        self.cleared.emit()

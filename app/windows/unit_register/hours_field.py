"""The opening hours of one weekday: from, to, or closed; the value is a text (`09:00-18:00`, `closed`, nothing)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.refusals import Refusal
from app.domain.unit_draft import CLOSED
from app.windows.common.field import Field
from app.windows.common.formats import read_time, time_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric, theme


class HoursField(Field):
    """Two times and a box; ticking the box empties the times, and typing a time takes the tick away."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        whole = QWidget()
        self._opens, self._closes, self._closed = QLineEdit(whole), QLineEdit(whole), QCheckBox(whole)
        self._dash = PlainLabel("–", whole, role="secondary")
        super().__init__(whole, parent, name=name)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        for widget, part in ((self._opens, "opens"), (self._dash, "dash"), (self._closes, "closes"), (self._closed, "closed")):
            widget.setObjectName(f"{name}_{part}")
            row.addWidget(widget)
        row.addStretch(1)
        whole.setFocusProxy(self._opens)
        for line in (self._opens, self._closes):
            line.textChanged.connect(self._on_time_edited)
            line.editingFinished.connect(self._on_left)
        self._closed.toggled.connect(self._on_closed)
        self._set_width()

    def value(self) -> str:
        if self._closed.isChecked():
            return CLOSED
        opens, closes = (_canonical(line.text()) for line in (self._opens, self._closes))
        return f"{opens}-{closes}" if opens or closes else ""

    def set_value(self, value: str) -> None:
        opens, _, closes = value.partition("-") if value != CLOSED else ("", "", "")
        with self._quietly():
            self._closed.setChecked(value == CLOSED)
        for line, text in ((self._opens, opens), (self._closes, closes)):
            self._put(line, text)
        self.set_error("")

    def say(self, day: str, opens: str, closes: str, closed: str) -> None:
        """Put the words in the present language: the weekday, and what its parts are called."""
        self.set_label(day)
        set_spoken(self._opens, f"{day}, {opens}")
        set_spoken(self._closes, f"{day}, {closes}")
        self._closed.setText(closed)
        set_spoken(self._closed, f"{day}, {closed}")

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self._closed

    def _repolish_targets(self) -> list[QWidget]:
        return [self._opens, self._closes]

    def _set_width(self) -> None:
        for line in (self._opens, self._closes):
            line.setFixedWidth(theme().digits(5) + metric(20))

    def _is_half(self) -> bool:
        """Say whether somebody is at it and one of the times is still to come."""
        at_it = QApplication.focusWidget() in (self._opens, self._closes)
        return at_it and bool(self._opens.text().strip()) is not bool(self._closes.text().strip())

    @Slot()
    def _on_left(self) -> None:
        if not self._is_half():
            super()._on_left()

    @Slot()
    def _on_pause(self) -> None:
        if not self._is_half():
            super()._on_pause()

    @Slot()
    def _on_time_edited(self) -> None:
        if not self._quiet:
            with self._quietly():
                self._closed.setChecked(False)
            self._on_edited()

    @Slot()
    def _on_closed(self) -> None:
        if self._closed.isChecked() and not self._quiet:
            with self._quietly():
                self._opens.clear()
                self._closes.clear()
        self._on_edited()


def _canonical(text: str) -> str:
    """Return a time of day as it is kept, and what is none as it was typed."""
    try:
        return time_text(read_time(text))
    except Refusal:
        return text.strip()

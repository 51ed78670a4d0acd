"""The base of what is edited in its box, as part of a window: Save and Cancel under the form, also by Enter and Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.theme import metric


class BoxEditor(QWidget):
    """`save_wanted` and `cancelled` at its buttons and keys. A room makes its form, then calls `furnish`; `what` ends the buttons' names."""

    save_wanted = Signal()
    cancelled = Signal()

    save_button: Button
    cancel_button: Button

    def furnish(self, form: QWidget | QLayout, what: str, *before: QWidget) -> None:
        """Place the form over its buttons; those `before` stand at the other end."""
        self.save_button = Button(self.tr("&Save"), self, kind="primary", icon_name="save", name=f"save_{what}")
        self.cancel_button = Button(self.tr("Cancel"), self, name=f"cancel_{what}")
        self.save_button.clicked.connect(self.save_wanted)
        self.cancel_button.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        if isinstance(form, QLayout):
            column.addLayout(form)
        else:
            column.addWidget(form)
        column.addWidget(ButtonRow(before, (self.save_button, self.cancel_button), self, apart=8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

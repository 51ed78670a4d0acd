"""The row under a text: *Insert placeholder* and *Preview*."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.windows.common.buttons import Button
from app.windows.common.texts.insert_menu import InsertButton
from app.windows.common.texts.text_note import TextNote
from app.windows.common.theme import metric


class TextTools(QWidget):
    """`preview_wanted` when the button is pressed."""

    preview_wanted = Signal()

    def __init__(self, field: TextNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.insert = InsertButton(field, self)
        self.preview = Button("", self, icon_name="eye", kind="flat", name=f"{field.objectName()}_preview")
        self.preview.clicked.connect(self.preview_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        row.addWidget(self.insert)
        row.addWidget(self.preview)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.insert.retranslate()
        self.preview.setText(self.tr("Preview"))

    def set_allowed(self, allowed: bool, reason: str = "") -> None:
        """Let be inserted, or not with a tool tip that says why; a preview is anybody's."""
        self.insert.say_allowed(allowed, reason)

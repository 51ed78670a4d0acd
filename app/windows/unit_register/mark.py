"""An icon with a short text beside it on one line: legends and remarks."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric, theme


class Mark(QWidget):
    """The icon in a colour of the theme, and the text in that of secondary text."""

    def __init__(self, icon_name: str, tint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tint = icon_name, tint
        self._icon = QLabel(self)
        self._text = PlainLabel("", self, role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(6))
        row.addWidget(self._icon)
        row.addWidget(self._text)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, text: str) -> None:
        """Show another text."""
        self._text.setText(text)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._tint, 16, self.devicePixelRatioF()))

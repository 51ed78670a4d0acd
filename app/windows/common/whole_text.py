"""A text shown whole, whatever it holds: plain, a few lines high, the rest by scrolling; it can be marked and copied."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.domain.text import visible
from app.windows.common.theme import metric, theme


class WholeText(QPlainTextEdit):
    """Reads only; Tab leaves it. So many lines high."""

    def __init__(self, parent: QWidget | None = None, *, name: str, lines: int = 4) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._lines = lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._hold)
        self._hold()

    def say(self, text: str) -> None:
        """Show a text, its hidden characters made visible; line feeds stay."""
        self.setPlainText("\n".join(map(visible, text.splitlines())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._hold()

    def _hold(self) -> None:
        """Take the height of whole lines: half a line at the lower edge looks as though the text were cut there."""
        around = 2 * (1 + metric(2)) + ceil(self.document().documentMargin())  # border and padding of the style sheet, focused or not
        self.setFixedHeight(ceil(QFontMetricsF(self.font()).height()) * self._lines + around)

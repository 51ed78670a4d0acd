"""A text shown whole, whatever it holds: plain, a few lines high, the rest by scrolling; it can be marked and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.domain.text import visible
from app.windows.common.theme import metric, theme


class WholeText(QPlainTextEdit):
    """Reads only; Tab leaves it. As high as its text, up to so many lines."""

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

    def _hold(self) -> None:
        self.setFixedHeight(metric(17) * self._lines + metric(12))

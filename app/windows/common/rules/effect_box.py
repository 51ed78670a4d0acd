"""The box of the rule dialog that says what comes of the rule before it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.windows.common.section_box import Panel


class EffectBox(QWidget):
    """A heading, one sentence, and a line for each consequence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = Panel(self, name="rule_effect")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)

    def clear(self, hint: str) -> None:
        """Show a hint only."""
        self._panel.clear()
        self._panel.add_heading(self.tr("What comes of it"), "eye")
        self._panel.add_line(hint, role="secondary")

    def show_effect(self, sentence: str, lines: Sequence[tuple[str, str]]) -> None:
        """Show the sentence and the lines (icon, text) that say anything."""
        self._panel.clear()
        self._panel.add_heading(self.tr("What comes of it"), "eye")
        self._panel.add_line(sentence)
        for icon_name, text in lines:
            if text:
                self._panel.add_line(text, icon_name, role="secondary")

"""What about the reminders of a category can't be meant, as lines under their table (L8)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.windows.common.icons import pixmap
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.theme import metric, theme

_LINES = 3
"""So many sentences are shown; the tool tip has all."""


class LadderNotes(QWidget):
    """A line for each sentence, gone where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ladder_notes")
        self._sentences: tuple[str, ...] = ()
        self._icons = [QLabel(self) for _ in range(_LINES)]
        self._lines = [PlainLabel("", self, role="secondary", elide=True) for _ in range(_LINES)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metric(6))
        grid.setVerticalSpacing(metric(2))
        grid.setColumnStretch(1, 1)
        for number, (icon, line) in enumerate(zip(self._icons, self._lines, strict=True)):
            grid.addWidget(icon, number, 0)
            grid.addWidget(line, number, 1)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_sentences(())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self, self.tr("Check of the reminders"))

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these sentences; where there are more than lines, the last line says how many more."""
        self._sentences = tuple(sentences)
        shown = list(self._sentences)
        if len(shown) > _LINES:
            rest = len(shown) - _LINES + 1
            shown = [*shown[: _LINES - 1], self.tr("and %n more", "", rest)]
        for number, (icon, line) in enumerate(zip(self._icons, self._lines, strict=True)):
            there = number < len(shown)
            icon.setVisible(there)
            line.setVisible(there)
            line.setText(shown[number] if there else "")
        self.setVisible(bool(shown))
        set_tip(self, "\n".join(self._sentences))

    def text(self) -> str:
        """Return all sentences, one a line."""
        return "\n".join(self._sentences)

    @Slot()
    def _on_theme_changed(self) -> None:
        for icon in self._icons:
            icon.setPixmap(pixmap("triangle-alert", "warn", 16, self.devicePixelRatioF()))

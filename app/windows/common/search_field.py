"""A field to search in as one types: a looking glass, a cross that empties it, and a pause before it asks."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.windows.common.icons import icon
from app.windows.common.plain_label import set_spoken

PAUSE_MS = 150


class SearchField(QLineEdit):
    """Announces `searched` with the text when typing pauses, Enter or the sign is pressed; Esc empties it first, then goes on."""

    searched = Signal(str)
    moved_down = Signal()
    """Down was pressed: the list below takes the focus."""

    def __init__(self, hint: str, parent: QWidget | None = None, *, name: str = "search", pause_ms: int = PAUSE_MS, large: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        if large:
            self.setProperty("kind", "scan")
        self._sign = self.addAction(icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.triggered.connect(self._on_pause)
        self.set_hint(hint)
        self._clear = QAction(icon("x", "text2"), self.tr("Empty the field"), self)
        self._clear.triggered.connect(self._on_clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)  # once it is there: the field shows a hidden one all the same
        self._asked = ""
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)

    def set_hint(self, hint: str) -> None:
        """Say what is searched; also its name, and that of its sign, for screen readers."""
        self.setPlaceholderText(hint)
        self.set_named(hint)

    def set_named(self, name: str) -> None:
        """Give the field and its sign a name for screen readers where no hint stands in it (a label beside it says what is searched)."""
        set_spoken(self, name)
        self._sign.setText(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._timer.isActive():
            self._on_pause()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._on_clear()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start()

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
        self._on_pause()

    @Slot()
    def _on_pause(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._asked:
            self._asked = text
            self.searched.emit(text)

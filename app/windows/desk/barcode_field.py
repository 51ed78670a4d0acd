"""The field that barcodes are scanned into: empty and ready again at once, whatever runs; many pasted at once are as many barcodes."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.windows.common.icons import icon

_BETWEEN = re.compile(r"[\r\n\t\v\f\u2028\u2029]")
_USELESS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
"""Keys of a field that do nothing in an empty one."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BarcodeField(QLineEdit):
    """`scanned` carries what was scanned, typed or pasted: a list of barcodes in their order."""

    scanned = Signal(list)

    def __init__(self, parent: QWidget | None = None, *, name: str = "barcode") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "scan")
        self.setMaxLength(1_000_000)
        self._sign = self.addAction(icon("scan-barcode", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._on_text_changed)

    def set_hint(self, hint: str) -> None:
        """Say what is scanned; its sign is called so for screen readers."""
        self.setPlaceholderText(hint)
        self._sign.setText(hint)

    @Slot()
    def paste(self) -> None:
        """Take what the clipboard holds; several barcodes are taken at once, one stays to be looked at."""
        text = QGuiApplication.clipboard().text()
        if len(text.split()) > 1:
            self._take(f"{self.text()}{text}")
        else:
            super().paste()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._take(self.text())
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while the field is empty."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and not self.text() and any(map(event.matches, _USELESS)):
            event.ignore()
            return False
        return super().event(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        """Take at once what came with line feeds or tabs (put in whole by the mouse, an input method or a scanner)."""
        if _BETWEEN.search(text):
            self._take(text)

    def _take(self, text: str) -> None:
        barcodes = text.split()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        if barcodes:
            self.scanned.emit(barcodes)


class Funnel(QObject):
    """Leads what is typed at a table, a button or the Stop sign into the barcode field: a scanner knows nothing of the focus."""

    def __init__(self, field: BarcodeField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field, self._modal = field, isinstance(parent, QDialog)

    def watch(self, *widgets: QWidget) -> None:
        """Look at the keys of widgets that take no text themselves."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self._field.isEnabled():
            return False
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        typed = bool(event.text()) and event.text().isprintable() and not event.text().isspace()
        ends = event.key() in _ENTER and bool(self._field.text())
        if held or not (typed or ends):
            return False
        if not self._modal:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(self._field, event)
        return True

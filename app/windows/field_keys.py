"""Leaves keys of the one table to it where a field would take them for its own: on Linux Ctrl+E is *End* in every line of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from app.settings import Settings
from app.windows.commands import Scope, commands, keys_of

_OF_FIELDS = frozenset({"edit.undo", "edit.redo"})
"""What a field with the focus does by itself, beside the commands that are meant for fields."""


class FieldKeys(QObject):
    """Looks at the field that has the focus only. A key that no window answers is the field's again."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        ours = (command for command in commands() if command.scope is not Scope.FIELD and command.id not in _OF_FIELDS)
        self._keys = [QKeySequence(key) for command in ours for key in keys_of(command, settings) if "Ctrl+" in key]
        self._field: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the field that the key is none of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in self._keys:
            event.ignore()
            return True
        return False

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, QLineEdit | QAbstractSpinBox | QComboBox) else None
        if self._field is not None:
            self._field.installEventFilter(self)

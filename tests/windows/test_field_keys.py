"""Keys of the one table come to their window although a field has the focus."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.windows.field_keys import FieldKeys


class Taking(QLineEdit):
    """A field that takes every key for its own, as one on Linux does with Ctrl+E."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return done


def test_a_field_leaves_the_keys_of_the_table_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    field = Taking()
    qtbot.addWidget(field)
    keys = FieldKeys(Settings(tmp_path / "settings.toml"), field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(lambda: keys._field is field)
    taken = {}
    for key in (Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_Z):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        QApplication.sendEvent(field, event)
        taken[key] = event.isAccepted()
    assert taken == {Qt.Key.Key_E: False, Qt.Key.Key_K: False, Qt.Key.Key_C: True, Qt.Key.Key_Z: True}

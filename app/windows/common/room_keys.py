"""Keys of the one table that a window, or a part of it, answers by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.settings import Settings
from app.windows.commands import BY_ID, keys_of
from app.windows.common.keys import key_name


def add_key(widget: QWidget, settings: Settings, command: str, slot: Callable[..., Any]) -> None:
    """Have a key of the table do something while the focus is in a widget."""
    for key in keys_of(BY_ID[command], settings):
        QShortcut(QKeySequence(key), widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(slot)


def with_key(text: str, settings: Settings, command: str) -> str:
    """Return the text of an entry of a menu with its first key, which is only shown there: the table or window has it already."""
    keys = keys_of(BY_ID[command], settings) if command else ()
    return f"{text}\t{key_name(keys[0])}" if keys else text

"""Saving waits for what was typed before it: with a screen reader Qt hands keys round by way of that, and shortcuts overtake them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_QUIET_MS = 150
"""Qt waits for the screen reader 100 ms with each key; after so long without one, every key has come to its field."""


class AfterTyping(QObject):
    """Does something for a widget once the keys pressed before have come to it; at once where no screen reader is on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: tuple[QWidget, QWindow, Callable[[], object]] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)

    def do(self, widget: QWidget, act: Callable[[], object]) -> None:
        """Do it, now or in a moment; asked for again meanwhile it is done once, and not at all where the widget goes."""
        window = widget.window()
        if not (QAccessible.isActive() and window.isVisible()):
            act()
        elif self._waiting is None:
            handle = window.windowHandle()
            self._waiting = widget, handle, act
            handle.installEventFilter(self)
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait on while keys arrive."""
        if event.type() == QEvent.Type.KeyPress:
            self._quiet.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_quiet(self) -> None:
        if self._waiting is None:
            return
        widget, handle, act = self._waiting
        self._waiting = None
        if isValid(handle):
            handle.removeEventFilter(self)
        if isValid(widget):
            act()

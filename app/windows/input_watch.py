"""Sees what is typed and clicked in whatever window has the focus: tells when there was nothing for long, and of the key for help.

It listens at the windows of the system, before any field: a filter on the whole program would cost time with every event.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from shiboken6 import isValid

from app.settings import Settings

_EVERY_MS = 5_000

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)  # fmt: skip


class InputWatch(QObject):
    """`idle_too_long` when nothing was typed or clicked for as long as the settings say; `help_wanted` where no menu hears the key."""

    idle_too_long = Signal()
    help_wanted = Signal()

    def __init__(self, settings: Settings, clock: Callable[[], datetime], help_keys: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._clock = settings, clock
        self._help_keys = [QKeySequence(key) for key in help_keys]
        self._since = clock()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(app.focusWindow())

    def begin_anew(self) -> None:
        """Count from now."""
        self._since = self._clock()

    @Slot()
    def look(self) -> None:
        """Look whether it is time: by the clock, which goes on while the computer sleeps."""
        now, minutes = self._clock(), self._settings.lock_after()
        self._since = min(self._since, now)  # somebody has set the clock back
        if minutes and (now - self._since).total_seconds() >= minutes * 60:
            self._since = now
            self.idle_too_long.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of input; take the key for help where it comes through, as a dialog lets it."""
        if event.type() in _INPUT:
            self._since = self._clock()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and QKeySequence(event.keyCombination()) in self._help_keys:
            self.help_wanted.emit()
            return True
        return False

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

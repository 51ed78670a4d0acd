"""When all that was asked for is there: answers, what they set going a moment later, and what is made in pieces between the events."""

from __future__ import annotations

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.background.worker import Worker

_ROUNDS = 100
_SHORT_MS = 300
"""The longest pause that something is waited for with: after a key, or for the first picture. What lasts longer is told to somebody meanwhile."""


def run_dry() -> None:
    """Handle events until there are none: a text that changes has one layout after another laid out anew."""
    dispatcher = QAbstractEventDispatcher.instance()
    for _ in range(_ROUNDS):
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            break


def is_still(worker: Worker) -> bool:
    """Handle what waits, and say whether nothing comes after it: no answer, no piece of a window, no pause that runs."""
    run_dry()
    return worker.idle() and not any(_is_pausing(timer) for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer))


def _is_pausing(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= _SHORT_MS

"""Work over very many rows, done in slices between the events of the GUI thread: typing and painting stay smooth."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

T = TypeVar("T")

ROWS = 2_000
"""After so many rows a piece of work yields; what is smaller is done at once, however slow the machine."""

_SLICE_SECONDS = 0.008


class Slices(QObject):
    """Does one piece of work at a time: a newer one takes the place of one that is not finished.

    `pause`: milliseconds before the second step, for what nobody waits for: rows are painted before it, and one who runs
    through a list with the arrow key is not held up by it.
    """

    def __init__(self, parent: QObject, *, pause: int = 0) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, Any] | None = None
        self._then: Callable[[Any], object] | None = None
        self._pause = pause
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, work: Generator[None, None, T], then: Callable[[T], object]) -> bool:
        """Do the first step now and the others between events; `then` gets the outcome. True if all of it is done already."""
        self._work, self._then = work, then
        self._timer.setInterval(self._pause)
        self._go_for(0)
        return self._work is not work

    def cancel(self) -> None:
        """Drop what is not finished."""
        self._work = self._then = None
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        self._timer.setInterval(0)
        self._go_for(_SLICE_SECONDS)

    def _go_for(self, seconds: float) -> None:
        work, then, until = self._work, self._then, time.perf_counter() + seconds
        if work is None or then is None:
            return
        try:
            next(work)
            while time.perf_counter() < until:
                next(work)
        except StopIteration as finished:
            self.cancel()
            then(finished.value)
        else:
            self._timer.start()

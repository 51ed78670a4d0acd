"""Cyclic garbage is collected on the GUI thread only: a widget that is destroyed on another thread takes the program with it.

Python collects on whichever thread happens to allocate, a lane of the runner as well, and PySide destroys an object of
Qt where its last reference goes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

_EVERY_MS = 500
_LONGEST_MS = 3_000
"""Put off no longer than this: whoever opens one window after another would leave all that they held."""
_MIDDLE = 2
"""After so many passes over the youngest, the middle generation is looked through as well: Python's ten make one pass of all that ten windows hold."""


class Collector(QObject):
    """Takes collecting over from Python until `stop`; made and stopped on the GUI thread.

    It looks through what is old only when that has become a quarter more (Python itself counts what grows old, whether it stays or
    not): among 50,000 rules it takes a third of a second, and rules that are read again take the place of others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._old = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due, on the calling thread."""
        self._since.start()
        grown = _is_due(2) and _is_due(1) and len(gc.get_objects(generation=2)) * 4 > self._old * 5
        if collect_due(old=grown) == 2:
            self._old = len(gc.get_objects(generation=2))

    @Slot()
    def put_off(self) -> None:
        """Wait anew: a window opens, in pieces that shall not be longer by what is collected between them."""
        if not self._since.hasExpired(_LONGEST_MS):
            self._timer.start()

    def pass_over(self) -> None:
        """Look at nothing that is there now until `look_anew`: the program and its main window stay, and looking through them takes longer than 50 ms."""
        gc.freeze()

    def look_anew(self) -> None:
        """Look at everything again."""
        gc.unfreeze()

    def stop(self) -> None:
        """Leave it to Python again, if it was Python's."""
        self._timer.stop()
        self.look_anew()
        if self._was_enabled:
            gc.enable()


def collect_due(*, old: bool = True) -> int:
    """Collect the oldest generation whose threshold is passed (`old`: also the last) and return which one it was; -1 when none was due."""
    for generation in (2, 1, 0) if old else (1, 0):
        if _is_due(generation):
            gc.collect(generation)
            return generation
    return -1


def _is_due(generation: int) -> bool:
    least = min(gc.get_threshold()[generation], _MIDDLE) if generation == 1 else gc.get_threshold()[generation]
    return gc.get_count()[generation] > least > 0

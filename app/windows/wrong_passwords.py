"""Wrong passwords make one wait longer each time: the same at signing in and at a locked workstation."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LONGEST_WAIT = 60


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong passwords in a row: none, 2, 4, 8 … at most a minute."""
    return 0 if failures < 2 else min(2 ** (failures - 1), LONGEST_WAIT)


class WrongPasswords(QObject):
    """Counts wrong passwords and the seconds until the next try."""

    passed = Signal()
    """A second has passed; `waiting` is less."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures = 0
        self.waiting = 0
        """Seconds left to wait."""
        self._clock = QTimer(self)
        self._clock.setInterval(1_000)
        self._clock.timeout.connect(self._on_second)

    def count(self) -> None:
        """Take note of one more."""
        self._failures += 1
        self.waiting = wait_after(self._failures)
        if self.waiting:
            self._clock.start()

    def forget(self) -> None:
        """Begin anew after a right one."""
        self._failures = self.waiting = 0
        self._clock.stop()

    def sentence(self) -> str:
        """Say how long to wait."""
        return self.tr("The name or the password is wrong. Try again in %n second(s).", "", self.waiting)

    @Slot()
    def _on_second(self) -> None:
        self.waiting = max(self.waiting - 1, 0)
        if not self.waiting:
            self._clock.stop()
        self.passed.emit()

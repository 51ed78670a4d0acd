"""What a widget does as soon as the events before it are dealt with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, do: Callable[[], object]) -> None:
    """Have something done once the events that wait are dealt with, if its owner is there then.

    In place of `QTimer.singleShot`, which keeps for ever what it should have called of an owner that is gone before.
    """
    timer = QTimer(owner, singleShot=True)

    def fire() -> None:
        timer.deleteLater()
        do()

    timer.timeout.connect(fire)
    timer.start(0)

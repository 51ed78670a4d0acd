"""What a widget does as soon as the events before it are dealt with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, Qt, Slot


def soon(owner: QObject, do: Callable[[], object]) -> None:
    """Have something done once the events that wait are dealt with, if its owner is there then.

    In place of `QTimer.singleShot`, which keeps for ever what it should have called of an owner that is gone before.
    """
    QMetaObject.invokeMethod(_Waiting(owner, do), "fire", Qt.ConnectionType.QueuedConnection)


class _Waiting(QObject):
    """Goes with its owner, and what it waits for with it."""

    def __init__(self, owner: QObject, do: Callable[[], object]) -> None:
        super().__init__(owner)
        self._do = do

    @Slot()
    def fire(self) -> None:
        """Do it, once."""
        self.deleteLater()
        self._do()

"""A process that opens one window, prints the moment at which it was painted, and ends: what `start` measures.

`python -m benchmarks.painted bare` opens an empty QMainWindow, `… client` the program itself.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Waits for the first painting of a window, and ends the process right after it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every event of the program."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        """Print the moment, and end without ceremony."""
        sys.stdout.write(f"{time.time()}\n")
        sys.stdout.flush()
        os._exit(0)


def bare() -> None:
    """Open the least that Qt can open as a main window."""
    app = QApplication([])
    watcher = FirstPaint(app)
    app.installEventFilter(watcher)
    window = QMainWindow()
    window.show()
    app.exec()


def client() -> None:
    """Open the client as `lanedisk` does; it paints its sign-in window first."""
    from app.cli import main

    run = QApplication.exec

    def watched_run() -> int:
        app = QApplication.instance()
        assert app is not None
        watcher = FirstPaint(app)
        app.installEventFilter(watcher)
        return run()

    QApplication.exec = staticmethod(watched_run)  # type: ignore[method-assign]
    main([])


if __name__ == "__main__":
    {"bare": bare, "client": client}[sys.argv[1]]()

"""The stage on which windows are shown, for pictures and for tests: a main window on a library, and how to get about in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from app.background.client import Client
from app.windows.common.inner_window import InnerWindow
from app.windows.main_window import MainWindow
from app.windows.sign_in import SignInWindow
from tools.shown_rows import blocked_patron, fullest_patron, wanted_copy
from tools.stillness import is_still, run_dry

T = TypeVar("T", bound=QObject)

_PATIENCE_S = 20.0
_DOZE_MS = 5


class Stage:
    """A main window on a library, and what a `Shown` needs to get about in it."""

    def __init__(self, main: MainWindow, client: Client, settle_ms: int = 0) -> None:
        self.main, self.client, self._settle_ms = main, client, settle_ms

    def open(self, command: str, argument: object | None = None) -> InnerWindow:
        """Open the window of a command and wait until it shows what it read."""
        window = self.main.open(command, argument)
        if window is None:
            raise LookupError(command)
        self.wait()
        return window

    def press(self, name: str, within: QWidget) -> None:
        """Press the visible button of an object name."""
        self.find(QAbstractButton, name, within).click()
        self.wait()

    def find(self, kind: type[T], name: str, within: QWidget) -> T:
        """Return the child of a kind and name."""
        found = within.findChild(kind, name)
        if not isinstance(found, kind):
            raise LookupError(name)
        return found

    def dialogs(self) -> list[QDialog]:
        """Return the dialogs that are open."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def dialog(self) -> QDialog:
        """Return the dialog that is open, once it is."""
        self.wait_for(self.dialogs)
        return self.dialogs()[-1]

    def wait_for(self, condition: Callable[[], object]) -> None:
        """Wait until a condition holds."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(condition)
            _doze()
        self.wait()

    def argument(self, command: str) -> object | None:
        """Return what a window can't be opened without."""
        wanted = {"patrons.details": self.patron_id, "items.details": self.copy_id}
        return wanted[command]() if command in wanted else None

    def patron_id(self) -> int:
        """Return the patron of whom there is most to be seen."""
        return fullest_patron(self.client)

    def blocked_patron_id(self) -> int:
        """Return a patron whom somebody blocked."""
        return blocked_patron(self.client)

    def copy_id(self) -> int:
        """Return a copy that is on loan while others wait for it."""
        return wanted_copy(self.client)

    def wait(self) -> None:
        """Let everything asked for arrive and be laid out."""
        end = time.monotonic() + _PATIENCE_S
        quiet_since = time.monotonic()
        while time.monotonic() < end:
            if not is_still(self.client.runner):
                quiet_since = time.monotonic()
            elif (time.monotonic() - quiet_since) * 1000 >= self._settle_ms:
                break
            _doze()
        run_dry()

    def clear(self) -> None:
        """Close every dialog and inner window."""
        self.main.locking.unlock()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        for dialog in self.dialogs():
            dialog.close()
        for window in self.main.findChildren(SignInWindow):
            window.shut()
            window.close()
            window.deleteLater()
        self.client.runner.note_contact(None)
        for inner in self.main.area.windows():
            inner.close_dropping()
        self.wait()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Put everything away."""
        self.clear()
        self.main.close()
        self.main.deleteLater()
        QApplication.processEvents()
        self.client.close()


def _doze() -> None:
    """Sleep until something arrives, a few milliseconds at most: turning round and round would hold up what is waited for."""
    waker = QTimer()
    waker.start(_DOZE_MS)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

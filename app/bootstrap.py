"""The one place where settings, database, runner and windows are joined: paint first, import the rest on a thread."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.background.garbage import Collector
from app.background.gate import Entered, Gate
from app.settings import Settings
from app.windows.common.soon import soon
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.sign_in import SignInWindow

if TYPE_CHECKING:
    from pathlib import Path

    from app.background.client import Client
    from app.background.keeper import Keeper
    from app.queries.policy_sheet import PolicySheet
    from app.windows.crash_dialog import CrashHandler
    from app.windows.main_window import MainWindow

_LEVELS = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING}


def run_client(url: str | None = None, *, sign_in_as: str | None = None) -> int:
    """Open the client on a database (default: that of the settings) and return its exit status when it is closed.

    `sign_in_as` signs a member of staff of the embedded file in without a password: the demonstration's administrator.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Lånedisk")
    app.setDesktopFileName("lanedisk")
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, Settings.load(), url, sign_in_as)
    program.begin()
    status = app.exec()
    program.end()
    return status


def write_policy_sheet(sheet: PolicySheet, path: Path, language: str, *, staff: bool) -> bool:
    """Write a unit's policy sheet into a file for the command line, which has no screen; False where it can't be written."""
    from app.windows.policy_sheet.document import write_sheet_file

    app = QApplication.instance() or QApplication(["lanedisk"])
    assert isinstance(app, QApplication)
    return write_sheet_file(sheet, path, language, staff=staff)


class Program(QObject):
    """Goes from signing in to the main window and back, for as long as somebody works."""

    def __init__(self, app: QApplication, settings: Settings, url: str | None, sign_in_as: str | None = None) -> None:
        super().__init__(app)
        self._collector = Collector(self)
        self._app, self._settings, self._url, self._sign_in_as = app, settings, url, sign_in_as
        self._languages = Languages(self)
        self._look = Look(settings, self._languages, self)
        self._look.apply()
        self._crashes: CrashHandler | None = None
        self.sign_in: SignInWindow | None = None
        self.main: MainWindow | None = None
        self.client: Client | None = None
        self._keeper: Keeper | None = None

    def begin(self) -> None:
        """Show the sign-in window; what is heavy begins once it is painted."""
        self._show_sign_in()
        assert self.sign_in is not None
        self.sign_in.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the sign-in window's first painting: a timer alone would come before it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            soon(self, self._on_painted)
        return False

    def end(self) -> None:
        """Put everything away, whatever is open."""
        if self.sign_in is not None:
            self.sign_in.shut()
        if self.client is not None:
            self.client.close()
            self.client = None
        self._end_keeping()
        if self._crashes is not None:
            self._crashes.uninstall()
        self._collector.stop()

    def _show_sign_in(self) -> None:
        self.sign_in = SignInWindow(Gate(self._url or self._settings.database_url), self._settings, self._languages)
        self.sign_in.entered.connect(self._on_entered)
        self.sign_in.cancelled.connect(self._on_cancelled)
        self.sign_in.show()

    @Slot()
    def _on_painted(self) -> None:
        from app import logs
        from app.windows.crash_dialog import CrashHandler

        logs.set_up()
        qInstallMessageHandler(_log_qt_message)
        self._crashes = CrashHandler(self)
        self._crashes.install()
        if self.sign_in is None:
            return
        if self._sign_in_as is not None:
            self.sign_in.begin_as(self._sign_in_as)
        else:
            self.sign_in.begin()

    @Slot(object)
    def _on_entered(self, entered: Entered) -> None:
        from app.background.client import Client
        from app.windows.commands import preload
        from app.windows.main_window import MainWindow

        self.client = Client(
            entered.database, entered.actor, self._settings, entered.tree, zone=entered.zone, language=self._languages.code, parent=self
        )  # fmt: skip
        self.main = MainWindow(self.client, self._look)
        self.main.signed_out.connect(self._on_signed_out)
        self.main.closed.connect(self._on_closed)
        self.main.area.count_changed.connect(self._collector.put_off)
        self.main.show()
        self.client.listen()
        if not entered.database.is_postgresql:
            self._keep(self.client)
        threading.Thread(target=preload, name="preload", daemon=True).start()
        if self.sign_in is not None:
            self.sign_in.cancelled.disconnect(self._on_cancelled)
            self.sign_in.shut()
            self.sign_in.close()
            self.sign_in.deleteLater()
            self.sign_in = None
        self._collector.pass_over()

    def _keep(self, client: Client) -> None:
        """Keep copies of the embedded file for as long as somebody works on it."""
        from app.background.keeper import Keeper

        self._keeper = Keeper(client.database, self)
        self._keeper.refused.connect(client.runner.refused)

    def _end_keeping(self) -> None:
        if self._keeper is not None:
            self._keeper.end()
            self._keeper.deleteLater()
            self._keeper = None

    @Slot()
    def _on_cancelled(self) -> None:
        self._app.quit()

    @Slot()
    def _on_signed_out(self) -> None:
        """Begin anew for another person; the demonstration asks for the name from now on as well."""
        self._collector.look_anew()
        main, client = self.main, self.client
        self.main = self.client = None
        if main is not None:
            main.closed.disconnect(self._on_closed)
            main.close()
            main.deleteLater()
        if client is not None:
            client.close()
            self._end_keeping()
            client.deleteLater()
        self._show_sign_in()
        assert self.sign_in is not None
        self.sign_in.begin()

    @Slot()
    def _on_closed(self) -> None:
        self._app.quit()


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.ERROR), "%s", message)

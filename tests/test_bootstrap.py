"""From signing in to the main window and back: the whole program, joined."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Program
from app.database.engine import Database
from app.services.keeping import list_kept
from app.settings import Settings
from app.windows.main_window import MainWindow
from app.windows.sign_in import SignInWindow
from tests.library import Library

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def program(database: Database, library: Library, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program, signed in as the administrator without asking (as the demonstration is)."""
    monkeypatch.setattr(bootstrap, "qInstallMessageHandler", lambda _handler: None)  # pytest-qt listens itself
    hooks = sys.excepthook, threading.excepthook
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Program(app, Settings(tmp_path / "settings.toml"), str(database.url), "admin")
    yield made
    for window in (made.main, made.sign_in):
        if window is not None:
            window.close()
    made.end()
    made.deleteLater()
    QApplication.processEvents()
    sys.excepthook, threading.excepthook = hooks


def main_of(program: Program, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: program.main is not None, timeout=20_000)
    assert program.main is not None
    return program.main


def sign_in_of(program: Program, qtbot: QtBot) -> SignInWindow:
    qtbot.waitUntil(lambda: program.sign_in is not None)
    window = program.sign_in
    assert window is not None
    qtbot.waitUntil(window.worker.idle, timeout=20_000)
    return window


def test_the_demonstration_opens_signed_in_after_a_painted_window(program: Program, qtbot: QtBot) -> None:
    program.begin()
    assert program.sign_in is not None
    assert program.sign_in.isVisible()
    main = main_of(program, qtbot)
    assert main.isVisible()
    assert main.status.staff.text == "admin"
    assert program.sign_in is None


def test_after_signing_out_the_name_is_asked_for(program: Program, qtbot: QtBot) -> None:
    program.begin()
    first = main_of(program, qtbot)
    first.run("file.sign_out")
    window = sign_in_of(program, qtbot)
    assert program.client is None
    login = window.findChild(QLineEdit, "login")
    assert isinstance(login, QLineEdit)
    assert login.text() == "admin"
    button = window.findChild(QPushButton, "go")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.worker.idle)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert main_of(program, qtbot) is not first


def test_closing_the_main_window_ends_the_program_and_leaves_a_copy_of_the_file(program: Program, database: Database, qtbot: QtBot) -> None:
    program.begin()
    main = main_of(program, qtbot)
    with qtbot.waitSignal(main.closed):
        main.close()
    program.end()
    assert len(list_kept(Path(database.url.database or ""))) == 1


def test_closing_the_sign_in_window_ends_the_program(program: Program, qtbot: QtBot) -> None:
    program.begin()
    window = program.sign_in
    assert window is not None
    with qtbot.waitSignal(window.cancelled):
        window.close()


def test_qts_own_messages_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    from PySide6.QtCore import qWarning

    before = qInstallMessageHandler(bootstrap._log_qt_message)
    try:
        qWarning("a warning of Qt")
    finally:
        qInstallMessageHandler(before)
    assert "a warning of Qt" in caplog.text

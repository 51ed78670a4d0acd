"""The first day of a library: its data are loaded, somebody signs in, finds a patron and sees how the account stands."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.bootstrap import Program
from app.database.engine import Database
from app.settings import Settings
from app.windows.languages import Languages
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from tests.cli.conftest import Run
from tests.databases import ADMINISTRATOR, PASSWORD
from tests.journeys.workplace import ALT, CTRL, Workplace
from tests.services.imports.folder import Folder

Begin = Callable[[], Program]


@pytest.fixture
def begin(database: Database, english: Languages, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    """Start the whole program on the database, whose address names nobody."""
    monkeypatch.setattr(bootstrap, "qInstallMessageHandler", lambda _handler: None)  # pytest-qt listens itself
    hooks = sys.excepthook, threading.excepthook
    started: list[Program] = []

    def start() -> Program:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = Settings(tmp_path / "settings.toml")
        settings.set("look.language", "en")
        started.append(Program(app, settings, database.url.set(username=None, password=None).render_as_string()))
        started[0].begin()
        return started[0]

    yield start
    for program in started:
        if program.main is not None:
            for inner in program.main.area.windows():
                inner.close_dropping()
        for window in (program.main, program.sign_in):
            if window is not None:
                window.close()
        program.end()
        program.deleteLater()
    QApplication.processEvents()
    sys.excepthook, threading.excepthook = hooks


def sign_in(program: Program, database: Database, qtbot: QtBot) -> Workplace:
    """Sign in as the administrator by keys, and go to work at the first circulation point."""
    window = program.sign_in
    assert window is not None
    button, login, password = window.findChild(QPushButton, "go"), window.findChild(QLineEdit, "login"), window.findChild(QLineEdit, "password")
    assert isinstance(button, QPushButton)
    assert isinstance(login, QLineEdit)
    assert isinstance(password, QLineEdit)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    login.clear()
    qtbot.keyClicks(login, ADMINISTRATOR)
    qtbot.keyClicks(password, PASSWORD if database.is_postgresql else "")
    qtbot.keyClick(password, Qt.Key.Key_Return)
    qtbot.waitUntil(window.worker.idle, timeout=20_000)
    if program.main is None:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.main is not None, timeout=20_000)
    assert program.main is not None
    assert program.client is not None
    return Workplace(program.client, program.main, qtbot)


def small_library(path: Path) -> Folder:
    """Return the tiny library with two loans and a debt of Eva Dvořák's, and a loan of somebody else's."""
    folder = Folder(path)
    folder.loan("L1", "1003", "C1", due_date="2026-02-15T23:59:59-05:00")
    folder.loan("L2", "1003", "C3", due_date="2030-02-15T23:59:59-05:00")
    folder.loan("L3", "1001", "C2")
    folder.bill("B1", "T1", "1003", "5.50", type="Lost card")
    folder.payment("P1", "T1", "1003", "2.00")
    folder.balance("T1", "1003", "3.50")
    folder.write()
    return folder


def test_an_imported_patron_is_found_and_shows_loans_and_debt(command: Run, begin: Begin, database: Database, tmp_path: Path, qtbot: QtBot) -> None:
    """Q1, Q2: loaded by the command line, found by Ctrl+F, opened by Enter, the tabs by Alt and digit."""
    loaded = command("import", "concerto", str(small_library(tmp_path / "data").path), "--json")
    assert loaded.status == 0, loaded.err
    desk = sign_in(begin(), database, qtbot)
    desk.press(Qt.Key.Key_F, CTRL)
    search = desk.window(PatronSearchWindow)
    qtbot.keyClicks(search.field, "dvorak")
    desk.until(lambda: [row.name for row in search.model.rows] == ["Dvořák, Eva"])
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    desk.wait()
    details = desk.window(PatronDetailsWindow)
    assert details.title() == "Eva Dvořák - Patron details"
    assert desk.main.windowTitle() == "Eva Dvořák - Patron details – Lånedisk"
    assert [(row.barcode, str(row.due_date)) for row in details.loans.model.rows] == [("C1", "2026-02-15"), ("C3", "2030-02-15")]
    assert details.loans.count.text() == "2 loans, 1 overdue"
    desk.press(Qt.Key.Key_3, ALT)
    assert [(row.amount, row.open) for row in details.debts.model.rows] == [(550, 350)]
    shown = command("patron", "show", "1003", "--json").document
    assert [(loan["barcode"], loan["due"]) for loan in shown["loans"]] == [("C1", "2026-02-15"), ("C3", "2030-02-15")]
    assert shown["debt"] == "3.50"
    assert details.header.figures.balance.text().endswith("3.50")

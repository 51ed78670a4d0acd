"""A bug is logged and said in plain words; the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.windows.crash_dialog import CrashDialog, CrashHandler


class Bell(QObject):
    """Something with a slot that fails."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._on_rung)

    def _on_rung(self) -> None:
        raise ValueError("ding")


@pytest.fixture
def handler(qtbot: QtBot) -> Iterator[CrashHandler]:
    made = CrashHandler()
    made.install()
    yield made
    made.uninstall()
    for dialog in dialogs():
        dialog.close()
        dialog.deleteLater()
    QApplication.processEvents()


def dialogs() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def detail(dialog: CrashDialog) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit, "crash_detail")
    assert found is not None
    return found


def button(dialog: CrashDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def fail(text: str) -> None:
    """Do what Qt does with an exception in a slot: hand it to the hook."""
    try:
        raise ValueError(text)
    except ValueError:
        sys.excepthook(*sys.exc_info())


def test_an_exception_in_a_slot_is_logged_and_shown_and_the_program_goes_on(handler: CrashHandler, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    bell = Bell()
    with caplog.at_level(logging.ERROR):
        bell.rung.emit()
        qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "unexpected ValueError" in caplog.text
    text = detail(dialogs()[0]).toPlainText()
    assert "_on_rung" in text
    assert text.endswith("ValueError")
    assert ": ding" not in text, "a message may hold data of patrons"


def test_the_technical_detail_is_folded_and_can_be_copied(handler: CrashHandler, qtbot: QtBot) -> None:
    fail("ding")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialog = dialogs()[0]
    assert not detail(dialog).isVisible()
    qtbot.mouseClick(button(dialog, "crash_fold"), Qt.MouseButton.LeftButton)
    assert detail(dialog).isVisible()
    qtbot.mouseClick(button(dialog, "crash_copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().endswith("ValueError")


def test_many_errors_open_one_dialog(handler: CrashHandler, qtbot: QtBot) -> None:
    for text in ("one", "two"):
        fail(text)
    qtbot.waitUntil(lambda: len(dialogs()) == 1 and detail(dialogs()[0]).toPlainText().count("ValueError\n") == 1)
    assert detail(dialogs()[0]).toPlainText().endswith("ValueError")


def test_after_going_on_the_next_error_opens_it_again(handler: CrashHandler, qtbot: QtBot) -> None:
    fail("one")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    qtbot.mouseClick(button(dialogs()[0], "crash_close"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialogs())
    fail("two")
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ValueError\n" not in detail(dialogs()[0]).toPlainText()


def test_an_exception_on_another_thread_is_shown_on_the_gui_thread(handler: CrashHandler, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail_plainly)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "in fail_plainly" in detail(dialogs()[0]).toPlainText()


def fail_plainly() -> None:
    raise RuntimeError("on a thread")


def test_nothing_is_left_of_it_when_it_is_uninstalled(qtbot: QtBot) -> None:
    handler = CrashHandler()
    handler.install()
    handler.uninstall()
    assert sys.excepthook is sys.__excepthook__

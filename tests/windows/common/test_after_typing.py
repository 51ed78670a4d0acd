"""What saves waits for the keys typed before it where a screen reader is on, and only there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.windows.common.after_typing import AfterTyping

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def line_of(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitExposed(line):
        line.show()
    return line


def test_without_a_screen_reader_it_is_done_at_once(qtbot: QtBot) -> None:
    line, saved = line_of(qtbot), list[str]()
    AfterTyping(line).do(line, lambda: saved.append(line.text()))
    assert saved == [""]


@pytest.mark.usefixtures("screen_reader")
def test_keys_that_arrive_late_are_saved_too_and_once(qtbot: QtBot) -> None:
    line, saved = line_of(qtbot), list[str]()
    after = AfterTyping(line)
    for _time in range(2):
        after.do(line, lambda: saved.append(line.text()))
    handle = line.windowHandle()
    for key in (Qt.Key.Key_B, Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(handle, key)
    assert (line.text(), saved) == ("bar", [])
    qtbot.waitUntil(lambda: saved == ["bar"])
    gone = QLineEdit()
    after.do(gone, lambda: saved.append("gone"))  # not on the screen: nothing can arrive
    assert saved == ["bar", "gone"]
    gone.deleteLater()

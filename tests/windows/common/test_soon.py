"""What is done as soon as other events are dealt with: once, for its owner alone, and nothing is kept of an owner that is gone."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.windows.common.soon import soon


class Told(QWidget):
    """Counts how often it was called."""

    times = 0

    def call(self) -> None:
        self.times += 1


def test_it_is_done_once_and_after_what_waits(qtbot: QtBot) -> None:
    told = Told()
    qtbot.addWidget(told)
    soon(told, told.call)
    assert told.times == 0
    qtbot.waitUntil(lambda: told.times == 1)
    QApplication.processEvents()
    assert told.times == 1


def test_an_owner_that_is_gone_before_is_let_go(qtbot: QtBot) -> None:
    gone = Told()
    soon(gone, gone.call)
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = weakref.ref(gone)
    del gone
    gc.collect()
    assert left() is None
    QApplication.processEvents()

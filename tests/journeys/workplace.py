"""A workplace: one person's client with its main window, worked by keys and clicks; several may share a database."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.common.inner_window import InnerWindow
from app.windows.main_window import MainWindow
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)
I = TypeVar("I", bound=InnerWindow)  # noqa: E741

LEFT = Qt.MouseButton.LeftButton
ALT, CTRL, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Workplace:
    """The short ways of a person's hands and eyes; who makes the client also closes it."""

    def __init__(self, client: Client, main: MainWindow, qtbot: QtBot) -> None:
        self.client, self.main, self.qtbot = client, main, qtbot
        self.to_front()

    def to_front(self) -> None:
        """Turn to this workplace: keys go to its window from now on."""
        self.main.activateWindow()
        self.qtbot.waitUntil(self.main.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is (else on the main window), and wait for what comes of it."""
        focused = QApplication.focusWidget()
        self.qtbot.keyClick(focused if focused is not None and focused.window() is self.main else self.main, key, modifier)
        self.wait()

    def window(self, kind: type[I]) -> I:
        """Return the inner window in front."""
        found = self.main.area.active()
        assert isinstance(found, kind), found
        return found

    def find(self, within: QWidget, kind: type[W], name: str) -> W:
        """Return a widget by class and object name: of several the one in sight (others wait for their deletion)."""
        found = sorted(within.findChildren(kind, name), key=QWidget.isVisible)
        assert found, name
        return found[-1]

    def click(self, within: QWidget, name: str) -> None:
        """Click a button or a box at its left end, and wait for what comes of it."""
        button = self.find(within, QAbstractButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), f"{name}: {button.toolTip()}"
        place = button.rect().center()
        place.setX(min(place.x(), 8))
        self.qtbot.mouseClick(button, LEFT, pos=place)
        self.wait()

    def type(self, within: QWidget, name: str, text: str) -> QWidget:
        """Go to a field and type over what stands there."""
        editor = self.find(within, QWidget, f"{name}_editor")
        assert editor.isEnabled(), name
        empty_field(self.qtbot, editor)
        self.qtbot.keyClicks(editor, text)
        return editor

    def choose(self, within: QWidget, name: str, text: str) -> None:
        """Choose an entry of a list box by the arrow keys."""
        combo = self.find(within, QComboBox, f"{name}_editor")
        assert combo.isEnabled(), name
        combo.setFocus()
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText().strip() == text:
                return
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)
        raise AssertionError(f"{text} is not offered: {[combo.itemText(n) for n in range(combo.count())]}")

    def dialog(self, within: QWidget, name: str) -> QDialog:
        """Wait for a dialog, and return it."""
        self.until(lambda: any(dialog.isVisible() for dialog in within.findChildren(QDialog, name)))
        return self.find(within, QDialog, name)

    def gone(self, within: QWidget, name: str) -> None:
        """Wait until a dialog is gone, and turn back to the main window."""
        self.until(lambda: not any(dialog.isVisible() for dialog in within.findChildren(QDialog, name)))
        self.to_front()

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def until(self, condition: Callable[[], object], timeout: int = 5_000) -> None:
        """Wait until something holds, for so many milliseconds at most."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    def close(self) -> None:
        """Close every window, dropping what is typed, and the client."""
        self.wait()
        for window in self.main.area.windows():
            window.close_dropping()
        self.main.close()
        self.main.deleteLater()
        QApplication.processEvents()
        self.client.close()

"""The windows of the room of patrons in the main window, and the short ways of tests to what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.permissions import Actor
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Desk:
    """Opens windows and works in them as a person does: by clicks and keys."""

    def __init__(self, client: Client, library: Library, work: Works, qtbot: QtBot) -> None:
        self.client, self.library, self.work, self.qtbot = client, library, work, qtbot
        self.languages = Languages()
        self.languages.choose("en")
        self._main: MainWindow | None = None

    def sign_in(self, actor: Actor) -> None:
        """Work as somebody else; before anything is opened."""
        self.client.actor = actor

    @property
    def main(self) -> MainWindow:
        """The main window, made at the first call."""
        if self._main is None:
            self._main = MainWindow(self.client, Look(self.client.settings, self.languages))
            self._main.resize(1366, 768)
            self._main.show()
            self._main.activateWindow()
            self.qtbot.waitUntil(self._main.isActiveWindow)
        return self._main

    def search(self) -> PatronSearchWindow:
        """Open the search by its key."""
        self.qtbot.keyClick(self.main, Qt.Key.Key_F, CTRL)
        window = self.main.area.active()
        assert isinstance(window, PatronSearchWindow)
        return window

    def details(self, card: str, *, stop: bool = False) -> PatronDetailsWindow:
        """Open a patron; the Stop sign is closed unless it is wanted."""
        window = self.main.open("patrons.details", self.library.patrons[card])
        assert isinstance(window, PatronDetailsWindow)
        self.wait()
        sign = window.findChild(QDialog, "stop_sign")
        if sign is not None and not stop:
            self.qtbot.keyClick(sign, Qt.Key.Key_Escape)
            self.gone(window, "stop_sign")
        return window

    def tab(self, window: PatronDetailsWindow, key: str) -> None:
        """Go to a tab by its key."""
        self.qtbot.keyClick(self.main, Qt.Key(ord(key)), ALT)
        assert window.tabs.key_of(window.tabs.currentIndex()) == key
        self.wait()

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def gone(self, window: QWidget, name: str) -> None:
        """Wait until a dialog is gone and the main window is the active one again."""
        self.qtbot.waitUntil(lambda: window.findChild(QDialog, name) is None)
        self.main.activateWindow()
        self.qtbot.waitUntil(self.main.isActiveWindow)

    def find(self, window: QWidget, kind: type[W], name: str) -> W:
        """Return a widget by class and object name: of several the one in sight (others wait for their deletion)."""
        found = sorted(window.findChildren(kind, name), key=QWidget.isVisible)
        assert found, name
        return found[-1]

    def click(self, window: QWidget, name: str) -> None:
        """Click a button or a box at its left end."""
        button = self.find(window, QAbstractButton, name)
        assert button.isEnabled(), name
        assert button.isVisible(), name
        place = button.rect().center()
        place.setX(min(place.x(), 8))
        self.qtbot.mouseClick(button, LEFT, pos=place)

    def type(self, window: QWidget, name: str, text: str) -> QWidget:
        """Go to a field and type over what stands there."""
        editor = self.find(window, QWidget, f"{name}_editor")
        empty_field(self.qtbot, editor)
        self.write(editor, text)
        return editor

    def write(self, editor: QWidget, text: str) -> None:
        """Type a text; letters beyond ASCII come as an input method brings them."""
        if text.isascii():
            self.qtbot.keyClicks(editor, text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(editor, event)

    def names(self, window: PatronSearchWindow) -> Sequence[str]:
        """Return the names in the list."""
        return [row.name for row in window.model.rows]

    def close(self) -> None:
        """Close everything, dropping what is typed."""
        self.wait()
        if self._main is not None:
            for window in self._main.area.windows():
                window.close_dropping()
            self._main.close()
            self._main.deleteLater()
        self.languages.choose("en")
        QApplication.processEvents()

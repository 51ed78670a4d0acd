"""The window Common registers on the small library, and the short ways of tests to what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.permissions import Actor
from app.windows.common.theme import Mode, theme
from app.windows.common_registers.pages import RegisterPage
from app.windows.common_registers.register_pane import RegisterPane
from app.windows.common_registers.view import TABS
from app.windows.common_registers.window import CommonRegistersWindow
from app.windows.languages import Languages
from tests.conftest import Works
from tests.library import Library
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)


class Desk:
    """Opens the window and works in it as a person does: by clicks and keys."""

    def __init__(self, client: Client, library: Library, work: Works, qtbot: QtBot) -> None:
        self.client, self.library, self.work, self.qtbot = client, library, work, qtbot
        self.windows: list[CommonRegistersWindow] = []

    def open(self, tab: str = "1", *, actor: Actor | None = None) -> CommonRegistersWindow:
        """Open the window with a tab, and wait until it is filled."""
        if actor is not None:
            self.client.actor = actor
        window = CommonRegistersWindow(self.client, tab)
        self.windows.append(window)
        window.resize(1366, 640)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.wait()
        return window

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def tab(self, window: CommonRegistersWindow, key: str) -> None:
        """Go to a tab by its key."""
        self.qtbot.keyClick(window, Qt.Key(ord(key.upper())), Qt.KeyboardModifier.AltModifier)
        assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == key
        self.wait()

    def pane(self, window: CommonRegistersWindow, register: str) -> RegisterPane:
        """Return the pane of a register."""
        key = next(key for key, registers in TABS if register in registers)
        page = window.view.pages[key].get()
        assert isinstance(page, RegisterPage)
        return page.panes[register]

    def mark(self, window: CommonRegistersWindow, register: str, code: str) -> RegisterPane:
        """Mark an entry in its list."""
        pane = self.pane(window, register)
        row = next(row for row in pane.list.model.rows if row.code == code)
        pane.list.table.mark(row.id)
        return pane

    def names(self, window: CommonRegistersWindow, register: str) -> list[str]:
        """Return the names that a list shows, from top to bottom."""
        return [row.name for row in self.pane(window, register).list.model.rows]

    def find(self, window: QWidget, kind: type[W], name: str) -> W:
        """Return a widget by class and object name."""
        found = window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def click(self, window: QWidget, name: str) -> None:
        """Click a button."""
        button = self.find(window, QAbstractButton, name)
        assert button.isEnabled(), (name, button.toolTip())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, window: QWidget, name: str, text: str) -> None:
        """Go to a field and type over what stands there."""
        editor = self.find(window, QWidget, f"{name}_editor")
        empty_field(self.qtbot, editor)
        self.qtbot.keyClicks(editor, text)

    def choose(self, window: QWidget, name: str, text: str) -> None:
        """Choose in a list box by typing the beginning."""
        combo = self.find(window, QComboBox, f"{name}_editor")
        combo.setFocus()
        self.qtbot.keyClicks(combo, text)
        assert combo.currentText().strip().startswith(text), combo.currentText()

    def save(self, window: CommonRegistersWindow) -> None:
        """Press Save and wait for the outcome."""
        self.click(window, "save_common")
        self.wait()

    def close(self) -> None:
        """Close every window, dropping what is typed."""
        self.wait()
        for window in self.windows:
            window.close_dropping()
            window.deleteLater()


@pytest.fixture
def desk(client: Client, library: Library, work: Works, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """The administrator's desk, in English."""
    theme().install(Mode.LIGHT)
    languages = Languages(qapp)
    languages.choose("en")
    made = Desk(client, library, work, qtbot)
    yield made
    made.close()
    languages.choose("en")

"""The window Unit register on the small library, and the short ways of tests to what is in it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.permissions import Actor
from app.domain.setting import Setting
from app.domain.settings_draft import Key
from app.services.categories import set_policy, set_unit_setting
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Opens the window and works in it as a person does: by clicks and keys."""

    def __init__(self, client: Client, library: Library, work: Works, qtbot: QtBot) -> None:
        self.client, self.library, self.work, self.qtbot = client, library, work, qtbot
        self.windows: list[UnitRegisterWindow] = []

    def open(self, unit: str = "SDB", category: str = "vuxen", *, actor: Actor | None = None) -> UnitRegisterWindow:
        """Open the window with a unit and a category, and wait until they are there."""
        if actor is not None:
            self.client.actor = actor
        window = UnitRegisterWindow(self.client, self.library.organisations[unit])
        self.windows.append(window)
        window.resize(1366, 640)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.wait()
        if category:
            self.mark(window, category)
        return window

    def mark(self, window: UnitRegisterWindow, category: str) -> None:
        """Mark a category in the list."""
        table = window.view.categories.list.table
        table.mark(self.library.categories[category])
        self.wait()

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def find(self, window: UnitRegisterWindow, kind: type[W], name: str) -> W:
        """Return a widget by class and object name."""
        found = window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def click(self, window: UnitRegisterWindow, name: str) -> None:
        """Click a button or box at its left end."""
        button = self.find(window, QAbstractButton, name)
        assert button.isEnabled(), name
        place = button.rect().center()
        place.setX(min(place.x(), 8))
        self.qtbot.mouseClick(button, LEFT, pos=place)

    def type(self, window: UnitRegisterWindow, name: str, text: str) -> QWidget:
        """Go to a field and type over what stands there."""
        editor = self.find(window, QWidget, f"{name}_editor")
        empty_field(self.qtbot, editor)
        self.qtbot.keyClicks(editor, text)
        return editor

    def save(self, window: UnitRegisterWindow) -> None:
        """Press Save and wait for the outcome."""
        self.click(window, "save_register")
        self.wait()

    def elsewhere(self, field: str, value: str, *, unit: str = "SDB", category: str = "vuxen", **more: Any) -> None:
        """Set a value as somebody else does at another workstation, and let this client hear of it."""
        changes = set_policy(self.work(), category, field, value, unit, **more)
        self.client.bus.post(changes)
        self.wait()

    def unit_elsewhere(self, field: str, value: str, unit: str = "SDB") -> None:
        """As `elsewhere`, for a setting of the unit itself."""
        self.client.bus.post(set_unit_setting(self.work(), field, value, unit))
        self.wait()

    def mine(self, window: UnitRegisterWindow, field: str, category: str = "vuxen") -> Setting | str | None:
        """Return what is typed for a field and not saved; 'nothing' where nothing is."""
        change = window.state.draft.changes.get(Key(field, self.library.categories[category]))
        return "nothing" if change is None else change.mine

    def close(self) -> None:
        """Close every window, dropping what is typed."""
        self.wait()
        for window in self.windows:
            window.close_dropping()
            window.deleteLater()


def exported(dialog: QDialog, path: Path) -> list[list[str]]:
    """Choose a file in the question that the dialog asks, and return the rows that are written into it."""
    (asking,) = dialog.findChildren(QFileDialog)
    asking.fileSelected.emit(str(path))
    asking.close()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))

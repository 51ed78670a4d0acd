"""Keys: all of them in the one table, none of them meaning two things, and the list of them can be read and printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.commands import BY_ID, COMMANDS, Scope, is_built
from app.windows.common.inner_window import InnerWindow
from app.windows.common.printing import paint_table
from app.windows.common.table_view import TableView
from app.windows.keys_window import KeysWindow, key_text, list_keys
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.library import Library
from tools.stage import Stage

pytestmark = pytest.mark.sqlite_only

WINDOWS = [command.id for command in COMMANDS if command.window and is_built(command)]


@pytest.fixture
def stage(client: Client, library: Library, qtbot: QtBot) -> Iterator[Stage]:
    main = MainWindow(client, Look(client.settings, Languages()))
    main.show()
    made = Stage(main, client)
    yield made
    made.clear()
    main.close()
    main.deleteLater()
    QApplication.processEvents()


def opened(stage: Stage, command: str) -> InnerWindow:
    return stage.open(command, stage.patron_id() if command == "patrons.details" else None)


def keys_inside(window: InnerWindow) -> set[str]:
    """Return the keys (letters of labels apart) that a window has given to shortcuts and actions of its own."""
    shortcuts = [shortcut.key() for shortcut in window.findChildren(QShortcut)]
    shortcuts += [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    return {key.toString() for key in shortcuts if not key.isEmpty()}


def test_every_key_of_a_window_is_in_the_table_and_its_own(stage: Stage) -> None:
    """On a key that two have, Qt lets neither have it."""
    table = {QKeySequence(key).toString() for entry in COMMANDS for key in entry.keys}
    frames = {QKeySequence(key).toString() for entry in COMMANDS if entry.scope is not Scope.ROOM for key in entry.keys}
    for command in WINDOWS:
        window = opened(stage, command)
        assert keys_inside(window) - table == set(), command
        assert keys_inside(window) & frames == set(), command
        added = Counter(key.toString() for actions in window.menu_actions().values() for action in actions for key in action.shortcuts())
        assert [key for key, count in added.items() if count > 1 or key in table] == [], command
        stage.clear()


def test_the_list_of_keys_holds_every_key_of_what_is_built() -> None:
    wanted = {command.id for command in COMMANDS if command.keys and is_built(command)}
    assert {row.id for row in list_keys()} == wanted
    assert all(row.keys and row.does for row in list_keys())


def test_a_changed_key_stands_in_the_list_and_in_the_menu(client: Client, library: Library, qtbot: QtBot) -> None:
    client.settings.set("keys", {"help.keys": "Ctrl+Alt+K"})
    main = MainWindow(client, Look(client.settings, Languages()))
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    qtbot.keyClick(main, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    window = main.area.active()
    assert isinstance(window, KeysWindow)
    assert "Ctrl+Alt+K" in [row.keys for row in list_keys(client.settings)]
    main.close()
    main.deleteLater()


def test_many_keys_of_one_kind_are_shown_as_a_row() -> None:
    command = next(command for command in COMMANDS if command.id == "room.tab")
    assert key_text(command.keys) == "Alt+1 … Alt+9, Alt+A … Alt+D, Alt+K"
    assert key_text(replace(command, keys=("F5",)).keys) == "F5"
    assert key_text(BY_ID["room.open"].keys) == "Enter"


def test_the_list_is_filtered_while_typing(stage: Stage, qtbot: QtBot) -> None:
    window = opened(stage, "help.keys")
    field, table = window.findChild(QLineEdit, "keys_filter"), window.findChild(TableView, "keys_table")
    assert isinstance(field, QLineEdit)
    assert isinstance(table, TableView)
    qtbot.keyClicks(field, "refresh")
    model = table.table_model()
    assert model is not None
    assert [row.keys for row in model.rows] == ["F5"]


def test_the_list_can_be_printed(tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    paint_table(printer, "Keys", ("Key", "Does", "Menu"), [(row.keys, row.does, row.place) for row in list_keys()])
    text = " ".join(word for page in PdfReader(tmp_path / "keys.pdf").pages for word in page.extract_text().split())
    assert "Shift+F9" in text
    assert "Unit register" in text

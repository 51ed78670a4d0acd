"""The one table of actions and keys: complete, without doubles, and clear of the tabs' keys in every language."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence

from app.domain.permissions import PERMISSIONS
from app.paths import resource
from app.settings import Settings
from app.windows.commands import BY_ID, COMMANDS, MENUS, Command, Scope, commands, is_built, keys_of, plain, window_class
from app.windows.common.icons import icon
from app.windows.common.inner_window import InnerWindow

TAB_LETTERS = set("ABCDK0123456789")
LANGUAGES = ("en", "sv", "cs")


@cache
def translated(language: str) -> dict[str, str]:
    """The words of the menus as the program shows them: from whichever file they come."""
    words = QTranslator()
    assert language == "en" or words.load(str(resource("translations", f"lanedisk_{language}.qm")))
    texts = [*(menu.text for menu in MENUS), *(command.text for command in COMMANDS)]
    return {text: words.translate("Commands", text) or text for text in texts}


def mnemonic(text: str) -> str:
    at = text.replace("&&", "  ").find("&")
    return text[at + 1].upper() if at >= 0 else ""


def test_ids_are_there_once() -> None:
    assert len(BY_ID) == len(COMMANDS)


def test_every_command_stands_in_a_menu_that_exists_or_in_its_window() -> None:
    menus = {menu.id for menu in MENUS}
    assert {command.menu for command in COMMANDS} - menus == {""}
    assert {menu.parent for menu in MENUS} - menus == {""}
    assert all(command.scope is Scope.ROOM or command.window for command in COMMANDS if not command.menu)


def test_no_key_belongs_to_two_commands() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_can_read() -> None:
    assert [key for command in COMMANDS for key in command.keys if QKeySequence(key).isEmpty()] == []


def test_the_keys_are_those_that_staff_know() -> None:
    """look.md's table, as far as its windows exist; L1."""
    known = {
        "registers.units": "Shift+F9", "patrons.search": "Ctrl+F", "parameters.circulation": "Ctrl+Shift+P", "edit.find_function": "Ctrl+K",
        "file.save": "Ctrl+S", "view.refresh": "F5", "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Y", "edit.copy": "Ctrl+C", "file.print": "Ctrl+P",
        "window.next": "Ctrl+Tab", "patrons.last": "F6", "patrons.earlier": "Shift+F6",
    }  # fmt: skip
    assert {id_: BY_ID[id_].keys[0] for id_ in known} == known


def test_permissions_and_icons_exist() -> None:
    assert {command.permission for command in COMMANDS} - set(PERMISSIONS) == {""}
    for command in COMMANDS:
        if command.icon:
            icon(command.icon)


def test_every_window_that_is_built_can_be_imported_and_is_an_inner_window() -> None:
    opened = [command for command in commands() if command.window]
    assert "help.keys" in {command.id for command in opened}
    for command in opened:
        assert issubclass(window_class(command), InnerWindow)


def test_a_command_whose_window_does_not_exist_is_not_shown() -> None:
    assert not is_built(Command(id="x", text="X", window="app.windows.nowhere.window:XWindow"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_keep_clear_of_the_tabs_keys_and_of_one_another(language: str) -> None:
    words = translated(language)
    letters: dict[str, list[str]] = defaultdict(list)
    for menu in MENUS:
        if not menu.parent:
            letters[mnemonic(words[menu.text])].append(menu.id)
    assert {letter: ids for letter, ids in letters.items() if len(ids) > 1 or letter in TAB_LETTERS or not letter} == {}


def test_the_swedish_menus_have_the_letters_agreed() -> None:
    words = translated("sv")
    letters = "".join(mnemonic(words[menu.text]).lower() for menu in MENUS if not menu.parent and menu.id != "other")
    assert letters == "reulgmfivöh"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_stands_twice_within_a_menu(language: str) -> None:
    words = translated(language)
    for menu in MENUS:
        texts = [command.text for command in COMMANDS if command.menu == menu.id] + [inner.text for inner in MENUS if inner.parent == menu.id]
        letters = [letter for text in texts if (letter := mnemonic(words[text]))]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], menu.id


def test_keys_can_be_changed_in_the_settings(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.toml")
    settings.set("keys", {"patrons.search": ["Ctrl+J"], "file.quit": "Alt+F4"})
    assert keys_of(BY_ID["patrons.search"], settings) == ("Ctrl+J",)
    assert keys_of(BY_ID["file.quit"], settings) == ("Alt+F4",)
    assert keys_of(BY_ID["file.save"], settings) == ("Ctrl+S",)


def test_plain_texts_have_no_mnemonic_and_no_ellipsis() -> None:
    assert plain("&Circulation parameters…") == "Circulation parameters"
    assert plain("Save && &close") == "Save & close"

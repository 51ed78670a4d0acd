"""F1: every window has a page in every language, its keys are those of the one table, and a dialog is helped as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.background.gate import Gate
from app.paths import resource
from app.settings import Settings
from app.windows.commands import BY_ID, COMMANDS, is_built, keys_of
from app.windows.help_pages import KEY, LOCKED_PAGE, MAIN_PAGE, MARKS, SIGN_IN_PAGE, keys_on, markdown, pages, title_of
from app.windows.help_window import HelpWindow, open_help
from app.windows.keys_window import key_text
from app.windows.languages import NAMES, Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.sign_in import SignInWindow
from tests.library import Library
from tests.windows.test_keys import keys_inside
from tools.stage import Stage

WINDOWS = [command.id for command in COMMANDS if command.window and is_built(command)]
RAW_KEY = re.compile(r"\b(?:Ctrl|Alt|Shift)\+\w|\bF\d{1,2}\b")
"""A key written out: it would go stale where keys are changed."""


@pytest.fixture
def stage(client: Client, library: Library, qtbot: QtBot) -> Iterator[Stage]:
    main = MainWindow(client, Look(client.settings, Languages()))
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    made = Stage(main, client)
    yield made
    made.clear()
    main.close()
    main.deleteLater()
    QApplication.processEvents()


def press_f1(window: QWidget) -> None:
    """Press the key as the system delivers it, at the window that has the focus."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)


def help_on(window: QWidget, qtbot: QtBot) -> HelpWindow:
    qtbot.waitUntil(lambda: any(isinstance(child, HelpWindow) and child.isVisible() for child in window.children()))
    found = next(child for child in window.children() if isinstance(child, HelpWindow))
    qtbot.waitUntil(found.isActiveWindow)
    return found


def text_of(help_window: HelpWindow) -> str:
    browser = help_window.findChild(QTextBrowser, "help_text")
    assert browser is not None
    return browser.toPlainText()


def raw(page: str, language: str) -> str:
    return resource("help", language, f"{page}.md").read_text(encoding="utf-8")


def test_every_window_has_a_page_in_every_language() -> None:
    wanted = {*WINDOWS, MAIN_PAGE, SIGN_IN_PAGE, LOCKED_PAGE}
    assert wanted == set(pages())
    for language in NAMES:
        files = {path.stem for path in resource("help", language).glob("*.md")}
        assert (wanted | {MARKS}) - files == set(), language


@pytest.mark.parametrize("language", list(NAMES))
@pytest.mark.parametrize("page", [*pages(), MARKS])
def test_a_page_says_enough_and_its_shape_is_that_of_the_english_one(page: str, language: str) -> None:
    text, english = raw(page, language), raw(page, "en")
    assert len(text) > 300
    for sign in ("\n- ", "\n## ", "{key:"):
        assert text.count(sign) == english.count(sign), sign
    assert sorted(KEY.findall(text)) == sorted(KEY.findall(english))


@pytest.mark.parametrize("language", list(NAMES))
@pytest.mark.parametrize("page", [*pages(), MARKS])
def test_every_key_named_exists_and_none_is_written_out(page: str, language: str) -> None:
    text = raw(page, language)
    named = re.findall(r"\{([^}]*)\}", text)
    assert [name for name in named if name.removeprefix("key:") not in BY_ID or not BY_ID[name.removeprefix("key:")].keys] == []
    assert RAW_KEY.findall(text) == []


def test_the_keys_of_a_page_are_those_of_the_table_as_they_are_set() -> None:
    settings = Settings(resource("none.toml"))
    for page in pages().values():
        listed = keys_on(page)
        assert listed, page.id
        text = markdown(page.id, "en", settings)
        for command in listed:
            assert f"**{key_text(keys_of(command))}**" in text


@pytest.mark.sqlite_only
def test_a_changed_key_stands_in_the_text_and_in_the_list(client: Client) -> None:
    client.settings.set("keys", {"room.inherit": "Ctrl+J"})
    text = markdown("registers.units", "en", client.settings)
    assert text.count("**Ctrl+J**") == 2
    assert "Ctrl+I" not in text


@pytest.mark.sqlite_only
def test_every_key_that_a_window_has_by_itself_is_on_its_page_and_f1_shows_it(stage: Stage, qtbot: QtBot) -> None:
    for command in WINDOWS:
        window = stage.open(command, stage.argument(command))
        listed = {QKeySequence(key).toString() for entry in keys_on(pages()[command]) for key in entry.keys}
        assert keys_inside(window) - listed == set(), command
        for dialog in stage.dialogs():
            dialog.close()
        stage.main.activateWindow()
        qtbot.waitUntil(stage.main.isActiveWindow)
        qtbot.keyClick(stage.main, Qt.Key.Key_F1)
        shown = help_on(stage.main, qtbot)
        assert shown.page == command
        assert shown.windowTitle() == f"{title_of(command, 'en')} - Help"
        stage.clear()


@pytest.mark.sqlite_only
def test_f1_without_a_window_is_about_the_main_window_and_in_the_help_as_well(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.main, Qt.Key.Key_F1)
    shown = help_on(stage.main, qtbot)
    assert shown.page == MAIN_PAGE
    shown.show_page("help.keys")
    press_f1(shown)
    assert shown.page == MAIN_PAGE
    assert len(stage.main.findChildren(HelpWindow)) == 1


@pytest.mark.sqlite_only
def test_f1_in_a_dialog_helps_with_the_window_that_opened_it_and_leaves_it_open(stage: Stage, qtbot: QtBot) -> None:
    stage.open("parameters.circulation", "loan-period")
    stage.press("add_rule", stage.main)
    dialog = stage.dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press_f1(dialog)
    shown = help_on(dialog, qtbot)
    assert shown.page == "parameters.circulation"
    assert QApplication.activeWindow() is shown
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert dialog.isVisible()


@pytest.mark.sqlite_only
def test_f1_while_locked_is_about_being_locked(stage: Stage, qtbot: QtBot) -> None:
    stage.main.run("file.lock")
    press_f1(stage.main)
    shown = help_on(stage.main.locking.page, qtbot)
    assert shown.page == LOCKED_PAGE
    stage.main.locking.unlock()
    assert not shown.isVisible()


@pytest.mark.sqlite_only
def test_f1_helps_at_signing_in(client: Client, library: Library, qtbot: QtBot) -> None:
    gate = Gate(str(client.database.url))
    window = SignInWindow(gate, client.settings, Languages())
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(window.worker.idle)
    qtbot.keyClick(window.findChild(QLineEdit, "password"), Qt.Key.Key_F1)
    shown = help_on(window, qtbot)
    assert shown.page == SIGN_IN_PAGE
    window.shut()
    window.close()
    assert not shown.isVisible()
    gate.close()


@pytest.fixture
def help_window(client: Client, qtbot: QtBot) -> Iterator[HelpWindow]:
    """The help on a window of its own, in the client's language."""
    front = QDialog()
    qtbot.addWidget(front)
    front.show()
    opened = open_help(front, client.settings, lambda: client.language, MAIN_PAGE)
    qtbot.waitUntil(opened.isActiveWindow)  # its keys are its own only then
    yield opened
    front.accept()
    assert not opened.isVisible()


@pytest.mark.sqlite_only
def test_the_other_pages_are_chosen_beside_the_text(help_window: HelpWindow) -> None:
    chooser = help_window.findChild(QListWidget, "help_pages")
    assert chooser is not None
    for row, page in enumerate(pages()):
        chooser.setCurrentRow(row)
        assert text_of(help_window).startswith(title_of(page, "en"))
        assert help_window.page == page


@pytest.mark.sqlite_only
def test_the_help_follows_the_language(help_window: HelpWindow, client: Client, qtbot: QtBot) -> None:
    """X10."""
    languages = Languages()
    client.language = "cs"
    languages.choose("cs")
    qtbot.waitUntil(lambda: help_window.windowTitle() == "Hlavní okno - Nápověda")
    assert text_of(help_window).startswith("Hlavní okno")
    assert "Klávesové zkratky" in text_of(help_window)
    client.language = "en"
    languages.choose("en")


@pytest.mark.sqlite_only
def test_words_are_found_one_after_another_and_round_again(help_window: HelpWindow, qtbot: QtBot) -> None:
    browser, field = help_window.findChild(QTextBrowser, "help_text"), help_window.findChild(QLineEdit, "help_find")
    assert browser is not None
    assert field is not None
    qtbot.keyClick(help_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()
    qtbot.keyClicks(field, "locks")
    places = [browser.textCursor().selectionStart()]
    assert browser.textCursor().selectedText() == "locks"
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        places.append(browser.textCursor().selectionStart())
    assert places[1] > places[0]
    assert places[2] == places[0]
    assert help_window.isVisible()


@pytest.mark.sqlite_only
def test_a_text_loads_nothing_and_shows_no_markup_of_its_own(help_window: HelpWindow) -> None:
    browser = help_window.findChild(QTextBrowser, "help_text")
    assert browser is not None
    assert browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("https://example.org/x.png")) is None
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
    for language in NAMES:
        for page in [*pages(), MARKS]:
            assert not re.search(r"<\w|\]\(|!\[|https?:", raw(page, language)), (page, language)

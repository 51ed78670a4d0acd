"""Finding a function by a few letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from app.windows.command_box import CommandBox, Entry, find
from app.windows.commands import COMMANDS, plain
from app.windows.languages import Languages
from app.windows.main_window import MainWindow

ENTRIES = [
    Entry("units", "Enhetsregister", "Register", "Shift+F9", ("Unit register",)),
    Entry("parameters", "Cirkulationsparametrar", "Administration", "", ("Circulation parameters",)),
    Entry("patrons", "Låntagare", "Låntagare", "Ctrl+F", ("Patrons",)),
    Entry("keys", "Kortkommandon", "Hjälp", "", ("Keys",)),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("enh", "units"),
        ("parametrar", "parameters"),
        ("lan", "patrons"),  # without the ring
        ("LÅN", "patrons"),
        ("unit", "units"),  # in English as well
        ("cp", "parameters"),  # initials
        ("cirkulationsparamtrar", "parameters"),  # a letter left out
        ("kommando", "keys"),
    ],
)
def test_a_few_letters_find_the_function(typed: str, first: str) -> None:
    assert find(ENTRIES, typed)[0].id == first


NONSENSE = ("xyz", "qwerty", "asdf", "blubb", "hjkl", "wxyz", "zzzz", "pqrs", "1234", "&", "- -", "tannbrorsx", "aaaaaaaa")


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages()
    yield made
    made.choose("en")


def entries() -> list[Entry]:
    """Every function of the table as the box has it, in the language of the screen."""
    return [Entry(c.id, plain(c.text), aliases=(c.text.replace("&", "").rstrip("…"),)) for c in COMMANDS if c.menu and c.in_box]


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("en", "circ", "parameters.circulation"),
        ("en", "param", "parameters.circulation"),
        ("en", "circulaton", "parameters.circulation"),  # a letter left out
        ("en", "unti reg", "registers.units"),  # two letters swapped
        ("en", "pat", "patrons.search"),
        ("en", "patorns", "patrons.search"),
        ("en", "last p", "patrons.last"),
        ("en", "p l", "patrons.last"),  # beginnings of words in any order
        ("en", "cut", "edit.cut"),
        ("en", "quit", "file.quit"),
        ("sv", "lan", "patrons.search"),
        ("sv", "lånt", "patrons.search"),
        ("sv", "låntgare", "patrons.search"),
        ("sv", "enhetsreg", "registers.units"),
        ("sv", "cirkulationsparametar", "parameters.circulation"),
        ("sv", "unit", "registers.units"),  # in English as well
        ("sv", "morkt", "theme.dark"),  # without the dots
        ("sv", "uppdatra", "view.refresh"),
        ("cs", "cten", "patrons.search"),
        ("cs", "čtenáři", "patrons.search"),
        ("cs", "ctenarri", "patrons.search"),
        ("cs", "registr", "registers.units"),
        ("cs", "regisrt", "registers.units"),
        ("cs", "parametry vyp", "parameters.circulation"),
        ("cs", "tmavy", "theme.dark"),
        ("cs", "klavesove", "help.keys"),
    ],
)
def test_in_each_language_the_first_found_is_the_one_meant(languages: Languages, language: str, typed: str, first: str) -> None:
    languages.choose(language)
    assert find(entries(), typed)[0].id == first


@pytest.mark.parametrize("language", ["en", "sv", "cs"])
def test_what_is_like_nothing_finds_nothing(languages: Languages, language: str) -> None:
    languages.choose(language)
    assert {typed: [entry.name for entry in find(entries(), typed)] for typed in NONSENSE} == {typed: [] for typed in NONSENSE}


def test_three_letters_must_be_right() -> None:
    """A word so short is like too much else."""
    assert find(ENTRIES, "emh") == []
    assert find(ENTRIES, "ehn") == []


def test_four_letters_may_be_swapped_or_one_too_many_but_not_wrong() -> None:
    assert find(ENTRIES, "ehne")[0].id == "units"
    assert find(ENTRIES, "ennh")[0].id == "units"
    assert find(ENTRIES, "emhe") == []
    assert find(ENTRIES, "emhet")[0].id == "units"


def test_beginnings_come_before_middles_and_those_before_mistakes() -> None:
    names = [Entry("mistake", "Plamet"), Entry("middle", "Overplanet"), Entry("word", "Open planet"), Entry("name", "Planet")]
    assert [entry.id for entry in find(names, "planet")] == ["name", "word", "middle", "mistake"]


def box_of(qtbot: QtBot) -> CommandBox:
    box = CommandBox(entries)
    qtbot.addWidget(box)
    box.show()
    return box


def offered(box: CommandBox) -> list[str]:
    popups = [w for w in QApplication.topLevelWidgets() if isinstance(w, QListView) and w.objectName() == "command_list" and w.isVisible()]
    assert len(popups) == 1
    model = popups[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_nonsense_is_answered_by_a_sentence_and_enter_does_nothing(qtbot: QtBot) -> None:
    box, chosen = box_of(qtbot), []
    box.chosen.connect(chosen.append)
    qtbot.keyClicks(box, "qwerty")
    assert offered(box) == ["No function is called that"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen == []
    box.leave()


def test_what_is_offered_follows_the_language_and_so_do_hint_and_name(languages: Languages, qtbot: QtBot) -> None:
    """X10."""
    box = box_of(qtbot)
    qtbot.keyClicks(box, "dark")
    assert offered(box) == ["Dark"]
    languages.choose("sv")
    box.retranslate()
    qtbot.waitUntil(lambda: offered(box) == ["Mörkt"])
    assert (box.placeholderText(), box.accessibleName()) == ("Sök funktion", "Sök funktion")
    assert "Hittar vilken funktion" in box.toolTip()
    box.leave()


def test_enter_runs_what_is_found_now_not_what_was_found_before_the_language_changed(languages: Languages, qtbot: QtBot) -> None:
    box, chosen = box_of(qtbot), []
    box.chosen.connect(chosen.append)
    box.setText("tmav")
    languages.choose("cs")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen == ["theme.dark"]


def test_an_empty_box_shows_everything_in_order() -> None:
    assert find(ENTRIES, "  ") == ENTRIES


@pytest.mark.sqlite_only
def test_who_leaves_the_box_is_where_they_were(main: MainWindow, qtbot: QtBot) -> None:
    """Without, the keys would be nowhere: Tab began again at the tool bar."""
    window = main.open("help.keys")
    assert window is not None
    was = QApplication.focusWidget()
    assert was is not None
    assert window.isAncestorOf(was)
    main.run("edit.find_function")
    assert QApplication.focusWidget() is main.box
    qtbot.keyClick(main.box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is was

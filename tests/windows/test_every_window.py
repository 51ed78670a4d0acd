"""What holds for every window, at 1366 x 768 and in the three languages; the list of windows is tools/shown.py.

No text is cut, elided or overlapped (each visible text's width is measured against its rectangle, see fit.py), no key
is ambiguous, every control has a name and a tool tip where it needs one, and Tab gets round.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolButton, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.common.mnemonics import doubled
from app.windows.common.theme import Mode, theme
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.library import Library
from tests.windows.fit import misfits
from tools.shown import Shown, shown
from tools.stage import Stage

pytestmark = [pytest.mark.sqlite_only, pytest.mark.styled]


LANGUAGES = ("sv", "cs", "en")


@pytest.fixture
def stage(client: Client, library: Library, qtbot: QtBot) -> Iterator[Stage]:
    """A main window of the small screen, in Swedish."""
    theme().install(Mode.LIGHT)
    languages = Languages()
    languages.choose(LANGUAGES[0])
    client.language = LANGUAGES[0]
    main = MainWindow(client, Look(client.settings, languages))
    main.resize(1366, 768)
    main.show()
    made = Stage(main, client)
    made.wait()
    yield made
    made.clear()
    main.close()
    main.deleteLater()
    languages.choose("en")
    QApplication.processEvents()


@pytest.mark.parametrize("look", list(shown()), ids=lambda look: look.name)
def test_texts_fit_keys_are_clear_controls_have_names_and_tab_gets_round(stage: Stage, look: Shown, qtbot: QtBot) -> None:
    """Opened in one language and switched to the others as it stands; a dialog that keeps its language is opened anew in each."""
    window = look.open(stage)
    found = {}
    for language in LANGUAGES:
        said = _said(window)
        if language != stage.client.language:
            stage.main.run(f"language.{language}")
        stage.wait()
        if isinstance(window, QDialog) and language != LANGUAGES[0] and _said(window) == said:
            stage.clear()
            window = look.open(stage)
        assert stage.main.size().toTuple() == (1366, 768)
        faults = {"does not fit": misfits(window), "same key": doubled(window), "no name": _nameless(window), "no tool tip": _bare_icons(window)}
        found |= {f"{fault} ({language})": where for fault, where in faults.items() if where}
    assert not found
    assert _where_tab_stays(window, qtbot) == []  # the way of Tab is that of every language


def _said(window: QWidget) -> list[str]:
    """Return the texts of labels and buttons."""
    return [w.text() for w in window.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)]


def _where_tab_stays(window: QWidget, qtbot: QtBot) -> list[str]:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stuck = []
    for widget in [w for w in window.findChildren(QWidget) if _takes_focus(w)]:
        widget.setFocus()
        if not widget.hasFocus():
            continue
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if widget.hasFocus():
            stuck.append(_name(widget))
    return stuck


def _nameless(window: QWidget) -> list[str]:
    controls = [widget for widget in window.findChildren(QWidget) if _takes_focus(widget)]
    return [_name(w) for w in controls if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name).strip()]


def _bare_icons(window: QWidget) -> list[str]:
    buttons = [b for b in window.findChildren(QToolButton) if b.isVisible() and not isinstance(b.parentWidget(), QLineEdit)]
    return [_name(b) for b in buttons if not b.text() and not b.icon().isNull() and not b.toolTip()]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def test_the_measure_finds_what_is_cut_and_what_overlaps(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    for text, x in (("A text that is long", 0), ("Another text", 10)):
        label = QLabel(text, window)
        label.setGeometry(x, 0, 30, 20)
    window.show()
    found = misfits(window)
    assert sum("needs" in fault for fault in found) == 2
    assert sum("overlap" in fault for fault in found) == 1


def test_the_measure_is_content_with_what_fits(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("Spara", "Avbryt"):
        column.addWidget(QPushButton(text))
        column.addWidget(QLabel(text))
    window.show()
    assert misfits(window) == []


def test_the_measure_finds_a_name_of_a_tree_that_is_cut(qtbot: QtBot) -> None:
    theme().install(Mode.LIGHT)
    tree = QTreeView()
    tree.setHeaderHidden(True)
    qtbot.addWidget(tree)
    model = QStandardItemModel(tree)
    model.appendRow(QStandardItem("Reservations, stay in queue at self-service loan"))
    tree.setModel(model)
    tree.resize(600, 200)
    tree.show()
    assert misfits(tree) == []
    tree.resize(120, 200)
    qtbot.waitUntil(lambda: sum("needs" in fault for fault in misfits(tree)) == 1)

"""Fixtures that tests of several rooms share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.windows.common import theme as look
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.library import Library
from tests.windows.waiting import wait_for_all

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.background.client import Client


@pytest.fixture(autouse=True)
def style_sheet(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave the style sheet away but for tests marked `styled`: it is half the work of making a window, and what it does is seen by those."""
    if "qtbot" not in request.fixturenames or request.node.get_closest_marker("styled"):
        yield
        return
    request.getfixturevalue("qapp").setStyleSheet("")
    monkeypatch.setattr(look, "build_style_sheet", lambda *_: "")
    look.theme()._shown = None
    yield
    look.theme()._shown = None  # whoever comes next lays theirs over the program


@pytest.fixture
def main(client: Client, library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """A main window on the small library, in English; what a test leaves open in it is dropped."""
    assert library.organisations
    languages = Languages()
    languages.choose("en")
    made = MainWindow(client, Look(client.settings, languages))
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    wait_for_all(qtbot, client)
    for inner in made.area.windows():
        inner.close_dropping()
    made.close()
    made.deleteLater()
    languages.choose("en")
    QApplication.processEvents()

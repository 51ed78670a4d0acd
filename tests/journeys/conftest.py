"""What journeys share: workplaces on the same database, and the command line beside them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.database.engine import Database
from app.settings import Settings
from app.windows.common.theme import Mode, theme
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.cli.conftest import command, lanedisk, url
from tests.conftest import Clock, Works
from tests.databases import ADMINISTRATOR, as_staff
from tests.journeys.workplace import Workplace
from tests.library import Library

__all__ = ["command", "lanedisk", "url"]

SignIn = Callable[..., Workplace]


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Languages]:
    """The languages, English at first and again at last; the light theme."""
    theme().install(Mode.LIGHT)
    languages = Languages(qapp)
    languages.choose("en")
    yield languages
    languages.choose("en")


@pytest.fixture
def sign_in(database: Database, library: Library, work: Works, clock: Clock, english: Languages, tmp_path: Path, qtbot: QtBot) -> Iterator[SignIn]:
    """Open a client as a member of staff at a place, with connections and settings of its own: `sign_in("viewer", "DISK1")`."""
    opened: list[Workplace] = []
    numbers = itertools.count()

    def open_it(login: str = ADMINISTRATOR, at: str = "DISK1") -> Workplace:
        settings = Settings(tmp_path / f"settings-{next(numbers)}.toml")
        client = Client.open(as_staff(database, login), work.actor(login, at), settings, clock=clock)
        main = MainWindow(client, Look(client.settings, english))
        main.resize(1366, 768)
        main.show()
        if database.is_postgresql:  # the feed says at first that anything may have changed: the journey begins after that
            with qtbot.waitSignal(client.bus.everything):
                client.listen()
        else:
            client.listen()
        opened.append(Workplace(client, main, qtbot))
        return opened[-1]

    yield open_it
    for workplace in opened:
        workplace.close()
    QApplication.processEvents()

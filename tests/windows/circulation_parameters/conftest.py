"""The desk that all tests of this room work at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.common.theme import Mode, theme
from app.windows.languages import Languages
from tests.conftest import Works
from tests.library import Library
from tests.windows.circulation_parameters.desk import Desk


@pytest.fixture
def desk(client: Client, rulebook: Library, work: Works, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """The administrator's desk, in English, on a library with some loan periods of its own."""
    theme().install(Mode.LIGHT)
    languages = Languages(qapp)
    languages.choose("en")
    made = Desk(client, rulebook, work, qtbot, languages)
    yield made
    made.close()
    languages.choose("en")  # the next test of this process may be another room's

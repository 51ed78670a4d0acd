"""The desk that all tests of this room work at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.windows.common.theme import Mode, theme
from tests.conftest import Works
from tests.library import Library
from tests.windows.desk.desk import Desk


@pytest.fixture
def desk(client: Client, library: Library, work: Works, qtbot: QtBot) -> Iterator[Desk]:
    """The administrator's desk, in English."""
    theme().install(Mode.LIGHT)
    made = Desk(client, library, work, qtbot)
    yield made
    made.close()

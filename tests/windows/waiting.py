"""How tests of windows wait: until all that was asked for is there."""

from __future__ import annotations

from functools import partial

from pytestqt.qtbot import QtBot

from app.background.client import Client
from tools.stillness import is_still

PATIENCE_MS = 20_000
"""Given up after so long; on a slow machine beside other tests much takes seconds."""


def wait_for_all(qtbot: QtBot, client: Client) -> None:
    """Wait until every answer is there, and all that windows do a moment later or make in pieces."""
    qtbot.waitUntil(partial(is_still, client.runner), timeout=PATIENCE_MS)

"""The bus and the feed: changes reach the GUI thread, one's own once."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.background.bus import Bus
from app.background.client import Client
from app.database.engine import Database
from app.domain.changes import Changes
from app.settings import Settings
from tests.library import Library

PATRON = Changes(frozenset({"patron"}), (("patron", 7),), "another")


def test_changes_posted_from_any_thread_are_told_on_the_gui_thread(qtbot: QtBot) -> None:
    bus, told = Bus(), []
    bus.changed.connect(lambda changes: told.append((changes, threading.current_thread() is threading.main_thread())))
    thread = threading.Thread(target=bus.post, args=(PATRON,))
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: told == [(PATRON, True)])


def test_nothing_touched_is_nothing_told(qtbot: QtBot) -> None:
    bus, told = Bus(), []
    bus.changed.connect(told.append)
    bus.post(Changes(frozenset()))
    bus.post(PATRON)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [PATRON]


def test_everything_may_have_changed_after_the_line_was_down(qtbot: QtBot) -> None:
    bus = Bus()
    with qtbot.waitSignal(bus.everything):
        bus.post(None)


def test_what_one_client_saves_the_other_hears_of_within_two_seconds(client: Client, database: Database, library: Library, qtbot: QtBot, tmp_path: Any) -> None:
    """X8."""
    other = Client.open(database, client.actor, Settings(tmp_path / "other.toml"))
    told: list[str] = []
    client.bus.changed.connect(lambda changes: told.append("changed"))
    client.bus.everything.connect(lambda: told.append("everything"))
    client.listen()

    def heard() -> bool:
        _touch(other)  # again, since the watch may not have begun at the first
        return bool(told)

    qtbot.waitUntil(heard, timeout=2_000)
    other.close()


@pytest.mark.postgresql_only
def test_what_one_saves_oneself_does_not_come_back_as_somebody_elses(client: Client, database: Database, library: Library, qtbot: QtBot) -> None:
    """The embedded file can't tell who wrote; the server's notices can."""
    told: list[Changes] = []
    client.listen()
    with qtbot.waitSignal(client.bus.everything):
        pass
    client.bus.changed.connect(told.append)
    _touch(client)
    other = Client.open(database, client.actor, client.settings)
    _touch(other)
    qtbot.waitUntil(lambda: any(changes.initiator == other.initiator for changes in told))
    assert [changes.initiator for changes in told] == [client.initiator, other.initiator]
    other.close()


def _touch(client: Client) -> None:
    def command(work: Any) -> None:
        with work:
            work.touched("patron", 1)
            work.commit()

    client.runner.change(client, command)
    assert client.runner.drain()

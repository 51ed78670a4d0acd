"""What a whole client has of the server: how it hears of changes, and two connections at the most (X8)."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.background.client import Client
from app.database import change_feed
from app.database.engine import Database
from app.domain.changes import Hearing
from app.windows.status_bar import StatusBar
from tests.databases import ADMINISTRATOR
from tests.library import Library


def _tip(client: Client, qtbot: QtBot) -> str:
    bar = StatusBar(client)
    qtbot.addWidget(bar)
    with qtbot.waitSignal(client.hearing_changed):
        client.listen()
    return bar.connection.toolTip()


def test_the_status_bar_says_how_changes_are_heard(client: Client, database: Database, library: Library, qtbot: QtBot) -> None:
    tip = _tip(client, qtbot)
    assert client.hearing is (Hearing.TOLD if database.is_postgresql else Hearing.WATCHED)
    assert ("tells of other workstations" if database.is_postgresql else "is watched") in tip


@pytest.mark.postgresql_only
def test_a_server_that_does_not_tell_is_asked_and_that_is_said(client: Client, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psycopg.Connection, "notifies", lambda *_, **__: iter(()))
    monkeypatch.setattr(change_feed, "_HEAR_SECONDS", 0.05)
    assert "asked every second" in _tip(client, qtbot)
    assert client.hearing is Hearing.ASKED


@pytest.mark.postgresql_only
def test_a_workstation_that_reads_writes_and_listens_has_two_connections(client: Client, database: Database, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(client.hearing_changed):
        client.listen()
    counts: list[int] = []
    asked = text("select count(*) from pg_stat_activity where usename = :login and datname = current_database()")

    def read(session: Session) -> int:
        session.execute(text("select pg_sleep(0.02)"))
        return session.scalar(asked, {"login": ADMINISTRATOR}) or 0

    def command(unit: Any) -> None:
        with unit:
            counts.append(unit.session.scalar(asked, {"login": ADMINISTRATOR}) or 0)
            unit.touched("patron", 1)
            unit.commit()

    for number in range(10):
        client.runner.read(client, read, counts.append, key=str(number))
        client.runner.change(client, command)
    assert client.runner.drain()
    assert len(counts) == 20
    assert set(counts) == {2}

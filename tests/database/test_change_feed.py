"""Two clients on one database hear of each other (X8)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from app.database import change_feed
from app.database.change_feed import ChangeFeed
from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes, Hearing
from app.models.register import MediaType
from tests.databases import ADMINISTRATOR, as_staff

Work = Callable[..., UnitOfWork]


def test_a_change_made_by_one_client_is_heard_by_another(database: Database, work: Work) -> None:
    """X8: with what was touched on PostgreSQL, as 'anything' on the embedded file."""
    other = Database(database.url)
    heard, hearing, ready, told = [], [], threading.Event(), threading.Event()

    def on_changes(changes: Changes) -> None:
        heard.append(changes)
        told.set()

    def on_everything() -> None:
        if other.is_postgresql:
            ready.set()
        else:
            told.set()

    feed = ChangeFeed(other, on_changes, on_everything, lambda: None, hearing.append)
    feed.start()
    try:
        assert not other.is_postgresql or ready.wait(10)
        for n in range(20):  # the embedded watcher may not have taken its first look yet
            with work(initiator="desk-1") as unit:
                unit.session.add(MediaType(organisation_id=1, code=f"m{n}", name="M"))
                unit.touched("media_type")
                unit.commit()
            if told.wait(1):
                break
        assert told.is_set()
    finally:
        feed.stop()
        other.dispose()
    assert hearing == [Hearing.TOLD if other.is_postgresql else Hearing.WATCHED]
    if other.is_postgresql:
        assert heard[0] == Changes(frozenset({"media_type"}), (), "desk-1")


class Ear:
    """Counts what a feed says."""

    def __init__(self, database: Database) -> None:
        self.everything, self.lost = 0, 0
        self.hearing: Hearing | None = None
        self.heard: list[Changes] = []
        self.told = threading.Condition()
        self.feed = ChangeFeed(database, self._on_changes, self._on_everything, self._on_unavailable, self._on_hearing)

    def _on_hearing(self, hearing: Hearing) -> None:
        self.hearing = hearing

    def _on_changes(self, changes: Changes) -> None:
        with self.told:
            self.heard.append(changes)
            self.told.notify_all()

    def _on_everything(self) -> None:
        with self.told:
            self.everything += 1
            self.told.notify_all()

    def _on_unavailable(self) -> None:
        with self.told:
            self.lost += 1
            self.told.notify_all()

    def wait(self, condition: Callable[[], bool]) -> bool:
        with self.told:
            return self.told.wait_for(condition, 15)


def _write(work: Work, code: str) -> None:
    with work() as unit:
        unit.session.add(MediaType(organisation_id=1, code=code, name="M"))
        unit.touched("media_type")
        unit.commit()


@pytest.mark.sqlite_only
def test_what_this_program_wrote_is_not_told_as_somebody_elses(database: Database, work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read again as somebody else's, a row that was just saved would be marked as changed elsewhere where its own reading is late."""
    monkeypatch.setattr(change_feed, "_POLL_SECONDS", 0.001)
    ear, looks, renewed, look = Ear(database), threading.Semaphore(0), threading.Event(), ChangeFeed._look

    def count(feed: ChangeFeed) -> object:
        if renewed.is_set():
            renewed.clear()
            database.dispose()
        seen = look(feed)
        looks.release()
        return seen

    monkeypatch.setattr(ChangeFeed, "_look", count)
    ear.feed.start()
    other = Database(database.url)
    try:
        assert looks.acquire(timeout=10)
        for code in "abc":
            _write(work, code)
            while looks.acquire(blocking=False):
                pass
            assert all(looks.acquire(timeout=10) for _ in range(2)), "one that began behind the commit is over"
        assert (ear.everything, ear.heard) == (0, [])
        with other.writing() as session:
            session.add(MediaType(organisation_id=1, code="other", name="M"))
            session.commit()
        _write(work, "d")
        assert ear.wait(lambda: ear.everything == 1), "another program's is told, also where one's own came behind it"
        renewed.set()
        assert ear.wait(lambda: ear.everything == 2), "on a new connection nobody can tell"
    finally:
        ear.feed.stop()
        other.dispose()
    assert ear.lost == 0


def _feeds(database: Database) -> list[int]:
    with database.reading() as session:
        asked = "select pid from pg_stat_activity where application_name = 'lanedisk-feed' and datname = current_database()"
        return list(session.scalars(text(asked)))


@pytest.mark.postgresql_only
def test_after_every_reconnect_anything_may_have_changed(database: Database) -> None:
    """X8: what was told while the line was down is not told again."""
    other = Database(database.url)
    ear = Ear(other)
    ear.feed.start()
    try:
        assert ear.wait(lambda: ear.everything == 1)
        with database.writing() as session:
            for pid in _feeds(database):
                session.execute(text("select pg_terminate_backend(:pid)"), {"pid": pid})
        assert ear.wait(lambda: ear.everything == 2)
        assert ear.lost >= 1
    finally:
        ear.feed.stop()
        other.dispose()


def _silent(patch: pytest.MonkeyPatch) -> None:
    """A pooler in transaction mode takes LISTEN and delivers nothing."""
    patch.setattr(psycopg.Connection, "notifies", lambda *_, **__: iter(()))
    patch.setattr(change_feed, "_HEAR_SECONDS", 0.05)


def _unwilling(patch: pytest.MonkeyPatch) -> None:
    """A relative of PostgreSQL that knows no LISTEN."""
    execute: Any = psycopg.Connection.execute

    def refuse(self: psycopg.Connection, query: str, *arguments: Any, **more: Any) -> Any:
        if query.startswith("listen"):
            raise psycopg.errors.FeatureNotSupported("LISTEN is not supported")
        return execute(self, query, *arguments, **more)

    patch.setattr(psycopg.Connection, "execute", refuse)


@pytest.mark.postgresql_only
@pytest.mark.parametrize("hinder", [_silent, _unwilling])
def test_where_notices_are_not_heard_the_server_is_asked(
    database: Database, work: Work, monkeypatch: pytest.MonkeyPatch, hinder: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """X8: also of what is committed after a change that was begun later, and by a role that may read no log."""
    hinder(monkeypatch)
    monkeypatch.setattr(change_feed, "_ASK_SECONDS", 0.05)
    other = as_staff(database, ADMINISTRATOR)
    ear = Ear(other)
    with work() as early:
        early.session.add(MediaType(organisation_id=1, code="early", name="M"))
        early.touched("media_type")
        early.session.flush()
        ear.feed.start()
        try:
            assert ear.wait(lambda: ear.everything == 1)
            _write(work, "late")
            assert ear.wait(lambda: ear.everything == 2)
            early.commit()
            assert ear.wait(lambda: ear.everything == 3)
        finally:
            ear.feed.stop()
            other.dispose()
    assert ear.heard == []
    assert ear.hearing is Hearing.ASKED


@pytest.mark.postgresql_only
def test_a_workstation_has_two_connections_at_most(database: Database, work: Work) -> None:
    """X8: one to listen, one to work, whatever is done at once."""
    station = as_staff(database, ADMINISTRATOR)
    ear = Ear(station)
    ear.feed.start()
    try:
        assert ear.wait(lambda: ear.everything == 1)
        together = threading.Barrier(4)

        def read() -> None:
            together.wait(10)
            with station.reading() as session:
                session.execute(text("select pg_sleep(0.05)"))

        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        together.wait(10)
        with database.reading() as session:
            asked = text("select count(*) from pg_stat_activity where usename = :login and datname = current_database()")
            counts = [session.scalar(asked, {"login": ADMINISTRATOR}) for _ in range(20)]
        for reader in readers:
            reader.join(10)
        assert 1 <= max(counts) <= 2
    finally:
        ear.feed.stop()
        station.dispose()


def test_a_line_that_is_down_is_told_and_stopping_ends_the_thread() -> None:
    down = threading.Event()
    feed = ChangeFeed(Database("postgresql://nobody:x@127.0.0.1:1/none"), lambda _: None, lambda: None, down.set)
    feed.start()
    assert down.wait(10)
    feed.stop()
    assert not any(thread.name == "change-feed" for thread in threading.enumerate())

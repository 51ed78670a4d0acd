"""Two clients on one database hear of each other (X8)."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.database.change_feed import ChangeFeed
from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.models.register import MediaType

Work = Callable[..., UnitOfWork]


def test_a_change_made_by_one_client_is_heard_by_another(database: Database, work: Work) -> None:
    """X8: with what was touched on PostgreSQL, as 'anything' on the embedded file."""
    other = Database(database.url)
    heard, ready, told = [], threading.Event(), threading.Event()

    def on_changes(changes: Changes) -> None:
        heard.append(changes)
        told.set()

    def on_everything() -> None:
        if other.is_postgresql:
            ready.set()
        else:
            told.set()

    feed = ChangeFeed(other, on_changes, on_everything, lambda: None)
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
    if other.is_postgresql:
        assert heard[0] == Changes(frozenset({"media_type"}), (), "desk-1")


def test_a_line_that_is_down_is_told_and_stopping_ends_the_thread() -> None:
    down = threading.Event()
    feed = ChangeFeed(Database("postgresql://nobody:x@127.0.0.1:1/none"), lambda _: None, lambda: None, down.set)
    feed.start()
    assert down.wait(10)
    feed.stop()
    assert not any(thread.name == "change-feed" for thread in threading.enumerate())

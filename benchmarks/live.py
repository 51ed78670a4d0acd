"""A change made at one desk, heard by fifty workstations: from the commit's beginning to each one's being told."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator

from app.database.change_feed import ChangeFeed
from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.models.register import MediaType
from benchmarks.table import Figure
from tests.databases import ADMINISTRATOR, ServerDatabases, as_staff, set_up
from tests.survival.saves import administrator

_LISTENERS, _CHANGES = 50, 40


class _Ears:
    """Fifty feeds, and when each heard of the change that is under way."""

    def __init__(self, database: Database) -> None:
        self.ready, self.told = threading.Semaphore(0), threading.Semaphore(0)
        self.delays: list[float] = []
        self.began = 0.0
        self._stations = [as_staff(database, ADMINISTRATOR) for _ in range(_LISTENERS)]
        self._feeds = [ChangeFeed(station, self._on_changes, self.ready.release, lambda: None) for station in self._stations]

    def start(self) -> None:
        for feed in self._feeds:
            feed.start()
        for _ in self._feeds:
            self.ready.acquire(timeout=60)

    def stop(self) -> None:
        for feed in self._feeds:
            feed.stop()
        for station in self._stations:
            station.dispose()

    def _on_changes(self, _changes: Changes) -> None:
        self.delays.append((time.perf_counter() - self.began) * 1000)
        self.told.release()


def measure() -> Iterator[Figure]:
    """Make changes one after the other, each heard by all before the next."""
    servers = ServerDatabases({"empty": set_up}, max_connections="150")
    try:
        database = servers.fresh("empty")
        ears = _Ears(database)
        ears.start()
        missed = _change(database, ears)
        ears.stop()
        servers.release(database)
    finally:
        servers.close()
    delays = sorted(ears.delays)
    yield Figure(what=f"change heard by {_LISTENERS} listeners, p95", value=statistics.quantiles(delays, n=20)[-1], against="the promise", limit=300, target=1)
    yield Figure(what=f"change heard by {_LISTENERS} listeners, slowest", value=delays[-1], against="the promise", limit=2_000, target=1)
    yield Figure(what="notices not heard within 2 s", value=missed, against=f"of {_LISTENERS * _CHANGES}", limit=_LISTENERS * _CHANGES, target=0, unit="")


def _change(database: Database, ears: _Ears) -> int:
    actor, missed = administrator(database), 0
    for number in range(_CHANGES):
        with UnitOfWork(database, actor) as unit:
            unit.session.add(MediaType(organisation_id=actor.account_id, code=f"live{number}", name="Live"))
            unit.touched("media_type")
            ears.began = time.perf_counter()
            unit.commit()
        missed += sum(not ears.told.acquire(timeout=2) for _ in range(_LISTENERS))
    return missed

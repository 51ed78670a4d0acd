"""Several servers: from the promotion of a standby to the first save that is confirmed, and what a host that stays silent costs."""

from __future__ import annotations

import socket
import statistics
from collections.abc import Iterator

from sqlalchemy import text

from app.database.engine import Database
from app.database.retry import Patience
from benchmarks.table import Figure, median_of, once
from tests.databases import ADMINISTRATOR, as_staff
from tests.survival.arena import Arena
from tests.survival.shared import fail_over

_TIMES = 3
_CONNECT_TIMEOUT = 3_000
"""Milliseconds, as every connection of the program is given."""


def measure() -> Iterator[Figure]:
    """Do it a few times; the promise is one try, and a second."""
    with Arena() as arena:
        done = [fail_over(arena) for _ in range(_TIMES)]
        silent = list(_past_a_silent_host(arena))
    if wrong := next((outcome.wrong for outcome in done if outcome.wrong), None):
        raise RuntimeError(wrong)
    recovered = [outcome.recovered * 1000 for outcome in done]
    limit = (Patience().most + 1) * 1000
    yield Figure(what="first confirmed save after a promotion, median", value=statistics.median(recovered), against="one try + 1 s", limit=limit, target=1)
    yield Figure(what="first confirmed save after a promotion, slowest", value=max(recovered), against="one try + 1 s", limit=limit, target=1)
    yield from silent


def _past_a_silent_host(arena: Arena) -> Iterator[Figure]:
    """Connect to two hosts, the first of which takes connections and says nothing: once from the start, then again."""
    with arena.database(postgresql=True) as database, socket.create_server(("127.0.0.1", 0)) as mute:
        alone = as_staff(database, ADMINISTRATOR)
        ports = (int(mute.getsockname()[1]), alone.url.port)
        several = alone.url.set(host="", port=None).update_query_pairs([("host", f"127.0.0.1:{port}") for port in ports])
        station = Database(several)
        usual = median_of(5, lambda: _connect(alone))
        first, later = once(lambda: _connect(station)), median_of(5, lambda: _connect(station))
    yield Figure(what="first connection past a silent host", value=first, against="its connect_timeout", limit=_CONNECT_TIMEOUT, target=1.1)
    yield Figure(what="connections after it: the last good host first", value=later, against="a single host", limit=usual, target=1.5)


def _connect(station: Database) -> None:
    station.dispose()
    with station.reading() as session:
        session.execute(text("select 1"))

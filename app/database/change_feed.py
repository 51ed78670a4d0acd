"""Hearing of other workstations' changes: LISTEN on PostgreSQL, `data_version` of the embedded file. A thread, no Qt.

Where notices don't come through (a pooler that hands connections round, a relative of PostgreSQL without them) the server
is asked whether anybody wrote.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any
from uuid import uuid4

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.database.engine import Database, sqlite_module
from app.database.unit_of_work import CHANNEL, decode_changes
from app.domain.changes import Changes, Hearing
from app.domain.refusals import Refusal

_LISTEN_SECONDS = 1.0
_POLL_SECONDS = 0.25
_ASK_SECONDS = 1.0
_HEAR_SECONDS = 2.0
"""How long a notice to oneself is waited for at connecting, before notices count as not heard here."""
_RETRY_FIRST, _RETRY_MOST = 0.1, 1.0
_STATE = "select pg_current_snapshot()::text"
"""Another one after the end of every transaction on the server that wrote, whatever their order, and no right to any table is needed."""


class ChangeFeed:
    """Calls back, from its own thread, when somebody changed something.

    `on_changes` gets what was touched (PostgreSQL); `on_everything` means that anything may have changed (after every
    connect, since notices are lost while the line is down; and when another program wrote to the embedded file, which tells no more);
    `on_unavailable` that the line is down, after which the feed keeps trying until `stop`; `on_hearing` gets, at every
    connect, the way in which changes are heard.
    """

    def __init__(
        self,
        database: Database,
        on_changes: Callable[[Changes], None],
        on_everything: Callable[[], None],
        on_unavailable: Callable[[], None],
        on_hearing: Callable[[Hearing], None] = lambda _: None,
    ) -> None:
        self._database, self._on_hearing = database, on_hearing
        self._on_changes, self._on_everything, self._on_unavailable = on_changes, on_everything, on_unavailable
        self._stop = threading.Event()
        self._wait = _RETRY_FIRST
        self._thread = threading.Thread(target=self._run, name="change-feed", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """End and wait for the thread."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                if self._database.is_postgresql:
                    self._listen()
                else:
                    self._watch()
            except (psycopg.Error, sqlite_module().Error, DBAPIError, OSError, Refusal):
                if not self._stop.is_set():
                    self._on_unavailable()
                self._stop.wait(self._wait)
                self._wait = min(self._wait * 2, _RETRY_MOST)

    def _listen(self) -> None:
        with self._database.connect_apart(application_name="lanedisk-feed") as connection:
            heard = self._hears_itself(connection)
            self._wait = _RETRY_FIRST
            self._on_hearing(Hearing.TOLD if heard else Hearing.ASKED)
            if not heard:
                self._ask(connection)
                return
            self._on_everything()  # listen first, then reload: no gap
            while not self._stop.is_set():
                for notice in connection.notifies(timeout=_LISTEN_SECONDS, stop_after=1):
                    changes = decode_changes(notice.payload)
                    if changes is not None:
                        self._on_changes(changes)

    def _hears_itself(self, connection: Any) -> bool:
        """Listen, and say whether a notice to oneself comes back. Others' notices of that moment are covered by the reload."""
        word = uuid4().hex
        try:
            connection.execute(f"listen {CHANNEL}")
            connection.execute("select pg_notify(%s, %s)", (CHANNEL, word))
        except (psycopg.errors.FeatureNotSupported, psycopg.errors.UndefinedFunction, psycopg.errors.SyntaxError):
            return False
        until = time.monotonic() + _HEAR_SECONDS
        while (left := until - time.monotonic()) > 0 and not self._stop.is_set():
            if any(notice.payload == word for notice in connection.notifies(timeout=min(left, _LISTEN_SECONDS), stop_after=1)):
                return True
        return False

    def _ask(self, connection: Any) -> None:
        """Ask again and again whether anybody wrote."""
        seen = connection.execute(_STATE).fetchone()
        self._on_everything()  # look first, then reload: no gap
        while not self._stop.wait(_ASK_SECONDS):
            now = connection.execute(_STATE).fetchone()
            if now != seen:
                seen = now
                self._on_everything()

    def _watch(self) -> None:
        """Look again and again whether anybody but this program wrote to the file."""
        seen = self._look()
        self._on_hearing(Hearing.WATCHED)
        if self._wait > _RETRY_FIRST:  # it was out of reach
            self._wait = _RETRY_FIRST
            self._on_everything()
        while not self._stop.wait(_POLL_SECONDS):
            self._database.erase_traces()
            now = self._look()
            if now != seen:
                seen = now
                self._on_everything()

    def _look(self) -> object:
        """Return what others' commits change: asked on the connection that this program writes by, its own do not."""
        while True:
            with suppress(PoolTimeout), closing(self._database.write_engine.raw_connection()) as pooled:  # held by a long change, nobody else writes
                raw = pooled.dbapi_connection
                assert raw is not None
                return pooled.info.setdefault("lanedisk-look", object()), raw.execute("PRAGMA data_version").fetchone()[0]

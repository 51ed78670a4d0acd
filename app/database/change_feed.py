"""Hearing of other workstations' changes: LISTEN on PostgreSQL, `data_version` on the embedded file. A thread, no Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy.exc import DBAPIError

from app.database.engine import Database
from app.database.unit_of_work import CHANNEL, decode_changes
from app.domain.changes import Changes

_LISTEN_SECONDS = 1.0
_POLL_SECONDS = 0.25
_RETRY_FIRST, _RETRY_MOST = 0.1, 2.0


class ChangeFeed:
    """Calls back, from its own thread, when somebody changed something.

    `on_changes` gets what was touched (PostgreSQL); `on_everything` means that anything may have changed (after every
    connect, since notices are lost while the line is down; and on the embedded file, which tells no more);
    `on_unavailable` that the line is down, after which the feed keeps trying until `stop`.
    """

    def __init__(
        self,
        database: Database,
        on_changes: Callable[[Changes], None],
        on_everything: Callable[[], None],
        on_unavailable: Callable[[], None],
    ) -> None:
        self._database = database
        self._on_changes, self._on_everything, self._on_unavailable = on_changes, on_everything, on_unavailable
        self._stop = threading.Event()
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
        wait = _RETRY_FIRST
        while not self._stop.is_set():
            try:
                if self._database.is_postgresql:
                    self._listen()
                else:
                    self._watch()
                wait = _RETRY_FIRST
            except (psycopg.Error, DBAPIError, OSError):
                if not self._stop.is_set():
                    self._on_unavailable()
                self._stop.wait(wait)
                wait = min(wait * 2, _RETRY_MOST)

    def _listen(self) -> None:
        arguments, keywords = self._database.read_engine.dialect.create_connect_args(self._database.url)
        options: dict[str, Any] = {"connect_timeout": 3, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}
        options.update(keywords, application_name="lanedisk-feed")
        with psycopg.connect(*arguments, **options, autocommit=True) as connection:
            connection.execute(f"listen {CHANNEL}")
            self._on_everything()  # listen first, then reload: no gap
            while not self._stop.is_set():
                for notice in connection.notifies(timeout=_LISTEN_SECONDS, stop_after=1):
                    changes = decode_changes(notice.payload)
                    if changes is not None:
                        self._on_changes(changes)

    def _watch(self) -> None:
        with self._database.read_engine.connect() as pooled:
            pooled.detach()
            raw = pooled.connection.dbapi_connection
            assert raw is not None
            # the connection is its own now, and closed with the block
            seen = raw.execute("PRAGMA data_version").fetchone()[0]
            while not self._stop.wait(_POLL_SECONDS):
                now = raw.execute("PRAGMA data_version").fetchone()[0]
                if now != seen:
                    seen = now
                    self._on_everything()

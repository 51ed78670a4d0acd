"""Whether the embedded file's log of writes is still the one that this program writes into.

SQLite's locks belong to the process: on Linux and macOS they go, all of them, when anything in it opens the file and closes it again (a file
dialog looks into each file of the folder that it shows). The next program that ends then takes itself for the last one, and removes the log
under this one; what was written afterwards would be nowhere. So the log is looked at before each transaction, and no connection is made beside
one that holds a log that was removed: SQLite would take that one's index for the new log's.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

from app.domain.refusals import Unavailable
from app.domain.text import mark

_Identity = tuple[int, int]


class WriteLog:
    """The log beside a database file, as all connections of this program opened it."""

    def __init__(self, database: str) -> None:
        self._path = Path(f"{database}-wal")
        self._lock = Lock()
        self._opened: dict[int, _Identity | None] = {}
        self._engines: list[Engine] = []

    def watch(self, engine: Engine) -> None:
        """Look at the log before each use of a connection of an engine."""
        self._engines.append(engine)

        @event.listens_for(engine, "do_connect")
        def _on_connecting(_dialect: Any, _record: Any, _arguments: Any, _keywords: Any) -> None:
            self._check()

        @event.listens_for(engine, "connect")
        def _on_connect(connection: Any, _record: Any) -> None:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # opens the log
            with self._lock:
                self._opened[id(connection)] = self._identity()

        @event.listens_for(engine, "checkout")
        def _on_checkout(connection: Any, _record: Any, _proxy: Any) -> None:
            self._check(connection)

        @event.listens_for(engine, "close")
        def _on_close(connection: Any, _record: Any) -> None:
            with self._lock:
                self._opened.pop(id(connection), None)

    def _identity(self) -> _Identity | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _check(self, connection: Any = None) -> None:
        """Have a connection made anew where it holds a log that was removed. Unavailable while others still work with such a log."""
        if not self._removed():
            return
        for engine in self._engines:
            engine.pool.dispose()  # closes those that nobody works with
        removed = self._removed()
        if removed - {id(connection)}:
            raise Unavailable(mark("Another program has renewed the library's file meanwhile. Nothing of this was saved; please try again."))
        if removed:
            raise DisconnectionError  # the pool makes another

    def _removed(self) -> set[int]:
        """Return the connections whose log is not the one that others write into."""
        now = self._identity()
        with self._lock:
            return {number for number, opened in self._opened.items() if opened is not None and opened != now}

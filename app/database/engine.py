"""The database a client works on: one engine for reading, one for writing, and what each kind of server needs at connecting."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from app.database.blockers import holder_of_lock
from app.database.connecting import Connector, safe_mode
from app.database.errors import translated
from app.database.places import check_place
from app.database.write_log import WriteLog
from app.domain.refusals import Invalid, Unavailable
from app.domain.text import mark

SCHEMA = "lanedisk"
"""The PostgreSQL schema that holds all tables."""

WAL_SAFE = (3, 51, 3)
"""Below it, two connections that write and checkpoint at one moment can corrupt a WAL file: use the rollback journal."""

UNCONFIRMED = "lanedisk-unconfirmed"
"""Key in a connection's info: its last commit was not confirmed by the standby that it should have waited for."""

_BUSY_MS = 10_000
_POOL_SECONDS = 60
_SESSION_SETTINGS = (
    f"-c search_path={SCHEMA} -c jit=off "  # the queries are short: compiling them takes longer than they do
    "-c lock_timeout=5000 -c statement_timeout=120000 -c idle_in_transaction_session_timeout=60000"
)


def sqlite_module() -> ModuleType:
    """Return `pysqlite3` where it is installed (a newer engine), else the interpreter's own module."""
    try:
        import pysqlite3.dbapi2 as newer  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        return sqlite3
    return newer  # type: ignore[no-any-return,unused-ignore]


def normal_url(url: str | URL) -> URL:
    """Return the URL with the driver we use; Invalid for another kind of database, one that can't be read, or none that lasts (in memory)."""
    try:
        parsed = make_url(url)
    except Exception:
        raise Invalid("database", mark("{url} is not the address of a database."), url=str(url)) from None
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        if parsed.database in {None, "", ":memory:"}:
            raise Invalid("database", mark("{url} names no file."), url=str(url))
        return parsed.set(drivername="sqlite+pysqlite")
    if kind in {"postgresql", "postgres"}:
        return parsed.set(drivername="postgresql+psycopg")
    raise Invalid("database", mark("Lånedisk works on SQLite and PostgreSQL; {kind} is neither."), kind=kind)


class Database:
    """One database with its engines. `reading()` and `writing()` give sessions that never leave the thread they are opened in.

    `answer_within`: seconds after which a server that does not answer a statement counts as lost (None: never).
    """

    def __init__(self, url: str | URL, *, answer_within: float | None = None) -> None:
        self.url = normal_url(url)
        self.is_postgresql = self.url.get_backend_name() == "postgresql"
        self.connector = Connector(answer_within)
        self._has_traces = False
        if self.is_postgresql:
            self.write_engine = self.read_engine = _postgresql_engine(self.url, self.connector)
        else:
            check_place(self.url.database or "")
            # one at a time may write to the file anyway; as all of it goes by one connection, what others write can be told from it (the change feed)
            log = WriteLog(self.url.database or "")
            self.write_engine = _sqlite_engine(self.url, log, "BEGIN IMMEDIATE", pool_size=1, max_overflow=0, pool_timeout=_POOL_SECONDS)
            self.read_engine = _sqlite_engine(self.url, log, "BEGIN")

    @property
    def name(self) -> str:
        """What the status bar calls it: the database's or the file's name."""
        database = self.url.database or ""
        return database if self.is_postgresql else Path(database).stem

    @property
    def engine_version(self) -> str:
        """The server's or the embedded engine's version."""
        if not self.is_postgresql:
            return f"SQLite {sqlite_module().sqlite_version}"
        with translated(), self.read_engine.connect() as connection:
            info = connection.dialect.server_version_info or ()
            return "PostgreSQL " + ".".join(str(part) for part in info)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session for reads; nothing done in it is kept."""
        with translated(), Session(self.read_engine, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session whose transaction may write; kept only by an explicit commit."""
        with translated(self._holder), Session(self.write_engine, expire_on_commit=False) as session:
            yield session

    def _holder(self, error: DBAPIError) -> str:
        """Name who holds the row that was waited for, empty where it can't be told; the session's own connection is free again."""
        return holder_of_lock(self.read_engine, error) if self.is_postgresql else ""

    def connect_apart(self, **more: Any) -> Any:
        """Return a PostgreSQL connection of its own, outside the pool, in autocommit mode."""
        return self.connector.connect((), self.keywords(), autocommit=True, **more)

    def keywords(self) -> dict[str, Any]:
        """Return what a PostgreSQL connection is made with, the password included, in the words of its own client programs."""
        return _defaults(self.url) | dict(self.read_engine.dialect.create_connect_args(self.url)[1])

    def note_traces(self) -> None:
        """Remember that something personal goes in the open transaction, or went: what it was lies in the embedded file's log of writes meanwhile."""
        self._has_traces = not self.is_postgresql

    def erase_traces(self) -> None:
        """Empty the log of writes where that is due. Nobody is waited for, and nobody hears of it: while others read or write, it stays due.

        Not within a transaction. The file itself keeps nothing that was deleted (secure_delete), and its end empties the log too.
        """
        if self._has_traces and not self.write_engine.pool.checkedout():  # type: ignore[attr-defined]
            with suppress(sqlite_module().Error, DBAPIError, PoolTimeout, Unavailable), closing(self.write_engine.raw_connection()) as pooled:
                raw = pooled.dbapi_connection
                assert raw is not None
                raw.execute("PRAGMA busy_timeout=0")
                try:
                    self._has_traces = bool(raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
                finally:
                    raw.execute(f"PRAGMA busy_timeout={_BUSY_MS}")

    def dispose(self) -> None:
        """Close every connection."""
        self.write_engine.dispose()
        self.read_engine.dispose()


def _sqlite_engine(url: URL, log: WriteLog, begin: str, **pool: int) -> Engine:
    module = sqlite_module()
    arguments = {"check_same_thread": False, "timeout": _BUSY_MS / 1000}
    engine = create_engine(url, module=module, hide_parameters=True, connect_args=arguments, **pool)
    journal = "WAL" if tuple(module.sqlite_version_info) >= WAL_SAFE else "DELETE"

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy's `begin` below starts transactions, not the driver
        cursor = connection.cursor()
        # secure_delete: what is deleted or overwritten is gone from the file, not only let go of, before an account is deleted too
        for pragma in (f"busy_timeout={_BUSY_MS}", "foreign_keys=ON", f"journal_mode={journal}", "synchronous=FULL", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    if journal == "WAL":
        log.watch(engine)

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    _keep_private(url.database or "")
    return engine


def _keep_private(database: str) -> None:
    """Make the file before SQLite does, readable by its user only."""
    path = Path(database)
    if path.parent.is_dir() and not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _postgresql_engine(url: URL, connector: Connector) -> Engine:
    engine = create_engine(
        url, hide_parameters=True, pool_size=1, max_overflow=0, pool_timeout=_POOL_SECONDS, pool_pre_ping=True, connect_args=_defaults(url)
    )  # fmt: skip

    @event.listens_for(engine, "do_connect")
    def _on_connecting(_dialect: Any, record: Any, arguments: Any, keywords: dict[str, Any]) -> Any:
        made = connector.connect(arguments, keywords)
        if record is not None:
            made.add_notice_handler(lambda notice: _note_unconfirmed(record.record_info, notice))
        return made

    return engine


def _defaults(url: URL) -> dict[str, str]:
    """Return what a connection is made with, unless its URL says otherwise."""
    defaults = {"connect_timeout": "3", "tcp_user_timeout": "8000", "keepalives_idle": "5", "keepalives_interval": "2", "keepalives_count": "3"}
    defaults |= {"target_session_attrs": "read-write", "application_name": "lanedisk", "options": _SESSION_SETTINGS}
    given = url.query.get("host", url.host or "")
    hosts = [given] if isinstance(given, str) else list(given)
    wanted = url.query.get("sslmode")
    mode = safe_mode([_without_port(host) for host in hosts], str(wanted) if wanted else None)
    if mode:
        defaults["sslmode"] = mode
    return {key: value for key, value in defaults.items() if key not in url.query}


def _without_port(host: str) -> str:
    return host if host.count(":") != 1 else host.partition(":")[0]


def _note_unconfirmed(info: dict[Any, Any], notice: Any) -> None:
    """Remember the warning of a commit that is kept here, but perhaps not on the standby: it is the only sign of it."""
    if notice.sqlstate == "01000" and notice.severity_nonlocalized == "WARNING":
        info[UNCONFIRMED] = True

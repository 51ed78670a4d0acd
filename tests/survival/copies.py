"""Copies made while somebody saves, put back and held against what is there: no save by half in them, and at rest every row of every table the same."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from app.database.engine import SCHEMA, Database
from app.services import keeping
from app.services.upkeep import backup
from tests.postgres import Server
from tests.rows import furnish_every_table, rows_of_every_table
from tests.survival.arena import SILENCE, Arena
from tests.survival.saves import what_is_wrong

_BASE_EACH = 5
"""Every so-manyth copy of a server is a base backup that follows it, in place of a dump."""


def copied(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Make and put back so many copies."""

    def run(arena: Arena, times: int) -> list[str]:
        return [wrong for number in range(1, times + 1) if (wrong := _attempt(arena, postgresql, base=number % _BASE_EACH == 0)) is not None]

    return run


def _attempt(arena: Arena, postgresql: bool, *, base: bool) -> str | None:
    server = arena.server_databases.server
    with arena.database(postgresql) as database:
        with arena.writer(database) as writer:
            arena.wait(0.3)
            with _put_back(arena, database, server if base else None) as copy:
                wrong = what_is_wrong(copy, [])
            writer.kill()
            writer.finish()
        if writer.said or (wrong := wrong or what_is_wrong(database, writer.confirmed)):
            return wrong or f"it said: {writer.said}"
        furnish_every_table(database)
        with _put_back(arena, database, server if base else None) as copy:
            there, stored = rows_of_every_table(copy), rows_of_every_table(database)
            different = [name for name in stored if there[name] != stored[name]]
            return f"{different} are different" if different else None


@contextmanager
def _put_back(arena: Arena, database: Database, followed: Server | None) -> Iterator[Database]:
    """Copy a database and give what comes of putting the copy back."""
    if not database.is_postgresql:
        yield from _file(arena.folder, database)
    elif followed is None:
        yield from _dump(arena, database)
    else:
        yield from _base(followed, database)


def _file(folder: Path, database: Database) -> Iterator[Database]:
    copy, place = folder / "copy.db", folder / "put back.db"
    backup(database, copy)
    keeping.restore(place, copy)
    there = Database(f"sqlite:///{place}")
    try:
        yield there
    finally:
        there.dispose()
        for path in folder.glob("put back*"):
            path.unlink()


def _dump(arena: Arena, database: Database) -> Iterator[Database]:
    server = arena.server_databases.server
    path, dump = os.environ["PATH"], arena.folder / "copy.dump"
    os.environ["PATH"] = f"{server.programs}{os.pathsep}{path}" if server is not None else path
    try:
        backup(database, dump)
        with arena.database(postgresql=True, kind="bare") as there:
            address = there.url.set(drivername="postgresql").render_as_string(hide_password=False)
            command = ["pg_restore", "--exit-on-error", "--single-transaction", f"--dbname={address}", str(dump)]
            subprocess.run(command, check=True, timeout=SILENCE)
            yield there
    finally:
        os.environ["PATH"] = path


def _base(followed: Server, database: Database) -> Iterator[Database]:
    standby = followed.standby()
    try:
        with database.reading() as session:
            written = session.scalar(text("select pg_current_wal_lsn()"))
        there = Database(database.url.set(port=standby.port).update_query_dict({"target_session_attrs": "any"}))
        _wait_until_replayed(there, str(written))
        standby.promote()
        there.dispose()
        yield there
        there.dispose()
    finally:
        standby.remove()


def _wait_until_replayed(there: Database, written: str) -> None:
    until = time.monotonic() + SILENCE
    while time.monotonic() < until:
        with there.reading() as session:
            if session.scalar(text("select pg_last_wal_replay_lsn() >= cast(:written as pg_lsn)"), {"written": written}):
                return
        time.sleep(0.05)
    raise TimeoutError(f"the base backup of {SCHEMA} does not follow")

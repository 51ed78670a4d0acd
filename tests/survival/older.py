"""A library of each older Lånedisk, upgraded by a process that is killed before any of its database calls: it is as it was, and the upgrade ends well."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, select, text

from app.database import lasting, schema
from app.database.engine import Database
from app.models import Base
from tests.rows import furnish_every_table, rows_of_every_table
from tests.survival.arena import Arena

Rows = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class _Clean:
    """An upgrade that nothing disturbed: what there was after it, and how many database calls it made."""

    after: Mapping[str, list[tuple[Any, ...]]]
    calls: int


def upgrade_killed(arena: Arena, times: int) -> list[str]:
    """Kill so many upgrades of the embedded file, the revisions in turn, each at any of its calls."""
    wrong, clean = list[str](), dict[str, _Clean]()
    rows = _rows_of_a_library(arena)
    revisions = older_revisions()
    for number, revision in zip(range(times), itertools.cycle(revisions), strict=False):
        if revision not in clean:
            clean[revision] = _done_clean(arena, revision, rows)
        left = _attempt(arena, revision, rows, clean[revision])
        wrong += [f"from {revision}, {number}: {left}"] if left else []
    return wrong


def older_revisions() -> list[str]:
    """Return every revision but the newest, the oldest first."""
    script = ScriptDirectory.from_config(schema._config())
    return [one.revision for one in script.walk_revisions()][:0:-1]


def _attempt(arena: Arena, revision: str, rows: Rows, clean: _Clean) -> str | None:
    call = arena.random.randint(1, clean.calls)
    with arena.database(postgresql=False, kind="bare") as database:
        _make(database, revision, rows)
        before = _contents(database)
        with arena.writer(database, "upgrade", database.url, call) as writer:
            writer.finish()
        if writer.said:
            return f"it said {writer.said}"
        if schema.state(database) is schema.State.OLDER and _contents(database) != before:
            return f"killed at call {call}, it is by half"
        schema.upgrade(database)
        if schema.state(database) is not schema.State.CURRENT or rows_of_every_table(database) != clean.after:
            return f"after a kill at call {call} the upgrade ends otherwise"
    return None


def _done_clean(arena: Arena, revision: str, rows: Rows) -> _Clean:
    with arena.database(postgresql=False, kind="bare") as database:
        _make(database, revision, rows)
        with arena.writer(database, "upgrade", database.url) as writer:
            writer.finish()
        if not writer.confirmed:
            raise RuntimeError(f"{revision} can't be upgraded: {writer.said}")
        return _Clean(rows_of_every_table(database), writer.confirmed[0])


def _rows_of_a_library(arena: Arena) -> Rows:
    with arena.database(postgresql=False) as database:
        furnish_every_table(database)
        with database.reading() as session:
            return {table.name: [dict(row) for row in session.execute(text(f"select * from {table.name}")).mappings()] for table in Base.metadata.sorted_tables}


def _make(database: Database, revision: str, rows: Rows) -> None:
    """Make the schema of a revision, and put into it what it has a place for of today's rows."""
    with database.write_engine.connect() as connection:
        connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        connection.begin()
        command.upgrade(schema._config(connection), revision)
        there = MetaData()
        there.reflect(connection)
        lasting.take_off(connection)
        for table in there.sorted_tables:
            _fill(connection, table, rows.get(table.name, []))
        while broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            for name, row_id, *_ in broken:
                connection.exec_driver_sql(f"delete from {name} where rowid = ?", (row_id,))
        connection.commit()
    database.dispose()


def _fill(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Put in rows; what a column had to hold then and is gone today is nought, and a row that was not allowed then is left out."""
    for row in rows:
        values = {column.name: row.get(column.name, "0") for column in table.columns if column.name in row or not column.nullable}
        names = ", ".join(values)
        connection.exec_driver_sql(f"insert or ignore into {table.name} ({names}) values ({', '.join('?' * len(values))})", tuple(values.values()))


def _contents(database: Database) -> list[str]:
    with database.read_engine.connect() as connection:
        there = MetaData()
        there.reflect(connection)
        return [f"{table.name} {sorted(map(repr, connection.execute(select(table))))}" for table in there.sorted_tables]

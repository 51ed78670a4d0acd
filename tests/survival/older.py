"""A library of each older Lånedisk, upgraded by a process that is killed before any of its database calls: it is as it was, and the upgrade ends well."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, Table, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from app.database import lasting, policies, schema, server_roles
from app.database.access_functions import COMMANDS, FUNCTIONS, OWNER, TRIGGERS
from app.database.engine import SCHEMA, Database
from app.models import Base
from tests.rows import furnish_every_table, rows_of_every_table
from tests.survival.arena import Arena, wait_for_the_server

Rows = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class _Clean:
    """An upgrade that nothing disturbed: what there was after it, and how many database calls it made."""

    after: Mapping[str, list[tuple[Any, ...]]]
    calls: int


def upgrade_killed(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Kill so many upgrades, as many of each revision, each at any of its calls."""

    def run(arena: Arena, times: int) -> list[str]:
        wrong, revisions = list[str](), older_revisions()
        rows = _rows_of_a_library(arena, postgresql)
        for place, revision in enumerate(revisions):
            if kills := times // len(revisions) + (place < times % len(revisions)):
                arena.kinds[_kind(revision)] = partial(_make, revision=revision, rows=rows)
                wrong += [f"from {revision}: {left}" for left in _sweep(arena, postgresql, revision, kills)]
        return wrong

    return run


def older_revisions() -> list[str]:
    """Return every revision but the newest, the oldest first."""
    script = ScriptDirectory.from_config(schema._config())
    return [one.revision for one in script.walk_revisions()][:0:-1]


def _kind(revision: str) -> str:
    return f"library of {revision}"


def _sweep(arena: Arena, postgresql: bool, revision: str, kills: int) -> list[str]:
    """Kill one upgrade of a library after the other, then let one come to its end."""
    clean = _done_clean(arena, postgresql, revision)
    with arena.database(postgresql, _kind(revision)) as database:
        before = _contents(database)
        for call in (arena.random.randint(1, clean.calls) for _ in range(kills)):
            with arena.writer(database, "upgrade", database.url, call) as writer:
                writer.finish()
            wait_for_the_server(database)
            if writer.said or schema.state(database) is not schema.State.OLDER or _contents(database) != before:
                return [f"killed at call {call} it is by half, and said {writer.said}"]
        schema.upgrade(database)
        if schema.state(database) is not schema.State.CURRENT or rows_of_every_table(database) != clean.after:
            return ["after its kills the upgrade ends otherwise"]
    return []


def _done_clean(arena: Arena, postgresql: bool, revision: str) -> _Clean:
    with arena.database(postgresql, _kind(revision)) as database:
        with arena.writer(database, "upgrade", database.url) as writer:
            writer.finish()
        if not writer.confirmed:
            raise RuntimeError(f"{revision} can't be upgraded: {writer.said}")
        return _Clean(rows_of_every_table(database), writer.confirmed[0])


def _rows_of_a_library(arena: Arena, postgresql: bool) -> Rows:
    with arena.database(postgresql) as database:
        furnish_every_table(database)
        with database.reading() as session:
            return {table.name: [dict(row) for row in session.execute(text(f"select * from {table.name}")).mappings()] for table in Base.metadata.sorted_tables}


def _make(database: Database, revision: str, rows: Rows) -> None:
    """Make the schema of a revision, and put into it what it has a place for of today's rows."""
    with database.write_engine.connect() as connection:
        if database.is_postgresql:
            server_roles.install_roles(connection)
            server_roles.act_as_owner(connection)
        else:
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
            connection.begin()
        command.upgrade(schema._config(connection), revision)
        there = MetaData()
        there.reflect(connection)
        lasting.take_off(connection)
        fill = _fill_on_server if database.is_postgresql else _fill
        for table in there.sorted_tables:
            fill(connection, table, [_fitting(table, row) for row in rows.get(table.name, [])])
        if database.is_postgresql:
            _protect(connection, there)
        else:
            _drop_the_broken(connection)
        connection.commit()
    database.dispose()


def _fitting(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a table has a place for of a row; what a column had to hold then and is gone today is nought."""
    return {column.name: row.get(column.name, "0") for column in table.columns if column.name in row or not column.nullable}


def _fill(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Put in rows; one that was not allowed then is left out."""
    for row in rows:
        connection.exec_driver_sql(f"insert or ignore into {table.name} ({', '.join(row)}) values ({', '.join('?' * len(row))})", tuple(row.values()))


def _drop_the_broken(connection: Connection) -> None:
    while broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        for name, row_id, *_ in broken:
            connection.exec_driver_sql(f"delete from {name} where rowid = ?", (row_id,))


def _fill_on_server(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Put in rows; one that was not allowed then, or is of one that was not, is left out. Numbers go on after theirs."""
    for row in rows:
        with suppress(DBAPIError), connection.begin_nested():
            connection.execute(insert(table), row)
    for column in table.primary_key:
        if column.identity is not None:
            highest = select(func.coalesce(func.max(column), 0) + 1).scalar_subquery()
            connection.execute(select(func.setval(func.pg_get_serial_sequence(table.name, column.name), highest, False)))


def _protect(connection: Connection, there: MetaData) -> None:
    """Protect the tables as today's are, and where a table was otherwise then, let its owner alone see its rows."""
    connection.exec_driver_sql("set local check_function_bodies = off")  # some name tables that came later
    for signature, definition in (FUNCTIONS | COMMANDS | TRIGGERS | policies.GUARDS).items():
        policies._run(connection, f"create or replace function {SCHEMA}.{signature} {definition}")
    for table in there.tables.keys() & policies.TABLES.keys():
        try:
            with connection.begin_nested():
                policies._protect_table(connection, table, policies.TABLES[table])
        except DBAPIError:
            for statement in (f"create policy {table}_owner on {table} to {OWNER} using (true) with check (true)",
                              f"alter table {table} enable row level security", f"alter table {table} force row level security"):  # fmt: skip
                connection.exec_driver_sql(statement)


def _contents(database: Database) -> list[str]:
    with database.read_engine.connect() as connection:
        there = MetaData()
        there.reflect(connection)
        return [f"{table.name} {sorted(map(repr, connection.execute(select(table))))}" for table in there.sorted_tables]

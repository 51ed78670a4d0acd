"""Writing many rows on the embedded file: a statement of very many rows, since one for each costs three times as much.

Each statement begins anew with its checks, and reads and writes the counter of the table's keys; so one writes a block.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session

VARIABLES = 10_000
"""Values of one statement: SQLite takes 32,766 at most."""


def insert_blocks(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all fill the same columns; the other columns get the defaults of the schema."""
    connection = session.connection()
    for statement, values in _blocks(connection, table, rows):
        connection.exec_driver_sql(statement, values)


def insert_numbered_blocks(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows as `insert_blocks` does; return the ids that they were given, in no order that could be relied on."""
    connection = session.connection()
    ids: list[int] = []
    for statement, values in _blocks(connection, table, rows):
        ids += connection.exec_driver_sql(f"{statement} returning id", values).scalars()
    return ids


def _blocks(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Give the statements with their values: what is the same in all rows is sent once."""
    columns = {name: _stored(connection, table, name, [row[name] for row in rows]) for name in rows[0]}
    same = [name for name, values in columns.items() if values.count(values[0]) == len(values)]
    if len(same) == len(columns):
        del same[-1]  # a row has one value at least
    differing = [name for name in columns if name not in same]
    once = tuple(columns[name][0] for name in same)
    given = list(zip(*(columns[name] for name in differing), strict=True))
    names = ", ".join(f'"{name}"' for name in (*same, *differing))
    chosen = ", ".join((*("?" for _ in same), *(f"column{n}" for n in range(1, len(differing) + 1))))
    one, size = f"({', '.join('?' for _ in differing)})", max(VARIABLES // len(differing), 1)
    for start in range(0, len(given), size):
        block = given[start : start + size]
        statement = f'insert into "{table.name}" ({names}) select {chosen} from (values {", ".join([one] * len(block))})'  # noqa: S608 - names of the schema
        yield statement, (*once, *chain.from_iterable(block))


def _stored(connection: Connection, table: Table, name: str, values: list[Any]) -> list[Any]:
    """Return the values of a column as the file keeps them."""
    dialect = connection.dialect
    process = table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
    return values if process is None else [process(value) for value in values]

"""Writing many rows on the embedded file: a statement of very many rows, since one for each costs three times as much.

Each statement begins anew with its checks, and reads and writes the counter of the table's keys; so one writes a block.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import JSON, Column, Connection, Date, Table
from sqlalchemy.orm import Session

from app.domain.text import all_storable
from app.models.types import StorableText

VARIABLES = 30_000
"""Values of one statement: SQLite takes 32,766 at most."""


def insert_blocks(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert rows by the values of each column; the other columns get the defaults of the schema."""
    connection = session.connection()
    for statement, values in _blocks(connection, table, columns):
        connection.exec_driver_sql(statement, values)


def insert_numbered_blocks(session: Session, table: Table, columns: Mapping[str, Sequence[Any]]) -> list[int]:
    """Insert rows as `insert_blocks` does; return the ids that they were given, in no order that could be relied on."""
    connection = session.connection()
    ids: list[int] = []
    for statement, values in _blocks(connection, table, columns):
        ids += connection.exec_driver_sql(f"{statement} returning id", values).scalars()
    return ids


def _blocks(connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Give the statements with their values: what is the same in all rows is sent once."""
    same, differing = dict[str, Any](), dict[str, Sequence[Any]]()
    for name, given_values in columns.items():
        values = _stored(connection, table.c[name], given_values)
        if len(values) == 1:
            same[name] = values[0]
        else:
            differing[name] = values
    if not differing:  # a row has one value at least
        name, value = same.popitem()
        differing[name] = [value] * len(columns[name])
    given = list(zip(*differing.values(), strict=True))
    names = ", ".join(f'"{name}"' for name in (*same, *differing))
    chosen = ", ".join((*("?" for _ in same), *(f"column{n}" for n in range(1, len(differing) + 1))))
    one, size = f"({', '.join('?' for _ in differing)})", max(VARIABLES // len(differing), 1)
    for start in range(0, len(given), size):
        block = given[start : start + size]
        statement = f'insert into "{table.name}" ({names}) select {chosen} from (values {", ".join([one] * len(block))})'  # noqa: S608 - names of the schema
        yield statement, (*same.values(), *chain.from_iterable(block))


def _stored(connection: Connection, column: Column[Any], values: Sequence[Any]) -> Sequence[Any]:
    """Return the values of a column as the file keeps them; one, where they are all the same."""
    dialect = connection.dialect
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    if isinstance(column.type, JSON):  # 1 and True are the same, and are not written the same
        values = values if process is None else [process(value) for value in values]
        return values[:1] if values.count(values[0]) == len(values) else values
    if values.count(values[0]) == len(values):
        values = values[:1]
    if process is None:
        return values
    if isinstance(column.type, StorableText) and all_storable(value for value in values if value is not None):  # as nearly ever
        return values
    if isinstance(column.type, Date):  # few of them, and each takes long
        written = {day: process(day) for day in set(values)}
        return [written[day] for day in values]
    return [process(value) for value in values]

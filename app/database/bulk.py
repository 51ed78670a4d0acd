"""Writing many rows at once: arrays on PostgreSQL, where row by row is slow and COPY refused under row-level security."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Insert, Table, bindparam, func, insert, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from app.models import Base

CHUNK = 5_000
"""Rows of one statement."""

Row = Mapping[str, Any]


def insert_rows(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows that all fill the same columns; the other columns get the defaults of the schema."""
    table = _table(model)
    for chunk in _chunks(rows):
        if _takes_arrays(session):
            session.execute(_by_arrays(table, chunk))
        else:
            session.execute(insert(table), list(chunk))


def insert_numbered(session: Session, model: type[Base], rows: Sequence[Row]) -> list[int]:
    """Insert rows as `insert_rows` does; return the ids that they were given, in the order of the rows."""
    table = _table(model)
    ids: list[int] = []
    for chunk in _chunks(rows):
        if _takes_arrays(session):
            ids += sorted(session.scalars(_by_arrays(table, chunk).returning(table.c.id)))  # numbered in the order of the rows
        else:
            ids += session.scalars(insert(table).returning(table.c.id, sort_by_parameter_order=True), list(chunk))
    return ids


def _by_arrays(table: Table, rows: Sequence[Row]) -> Insert:
    """Return `INSERT … SELECT … FROM unnest(…)`: one array for each column (database.md 2)."""
    names = list(rows[0])
    arrays = [bindparam(name, [row[name] for row in rows], type_=ARRAY(table.c[name].type)) for name in names]
    values = func.unnest(*arrays).table_valued(*names, with_ordinality="place").render_derived()
    chosen = select(*(values.c[name] for name in names)).order_by(values.c.place)
    return insert(table).from_select(names, chosen, include_defaults=False)


def _chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _takes_arrays(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table

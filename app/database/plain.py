"""Reading columns past what SQLAlchemy does for entities: row by row for lists asked for with each key, as the driver gives them where rows are very many.

As `Session.execute`, all of it sees what was added or changed before and is not flushed yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import CompoundSelect, CursorResult, Row, Select
from sqlalchemy.orm import Session

Query = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]


def read_rows(session: Session, query: Query, values: Mapping[str, Any] | None = None) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the rows of a query of columns, the values as the columns hold them."""
    return _asked(session, query, values).all()


def read_plain(session: Session, query: Query, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
    """Return the rows of a query, for these values: numbers and texts as they are, days as `Days` reads them; no other kind of value."""
    result = _asked(session, query, values)
    assert result.cursor is not None
    rows: list[tuple[Any, ...]] = result.cursor_strategy.fetchall(result, result.cursor)
    return rows


def stream_plain(session: Session, query: Query, size: int) -> Iterator[tuple[Any, ...]]:
    """Give the rows of a query as `read_plain` does, so many at a time: however many there are, few are held."""
    result = _asked(session, query, options={"yield_per": size})
    assert result.cursor is not None
    while rows := result.cursor_strategy.fetchmany(result, result.cursor, size):
        yield from rows


def _asked(
    session: Session, query: Query, values: Mapping[str, Any] | None = None, options: Mapping[str, Any] | None = None
) -> CursorResult[*tuple[Any, ...]]:  # fmt: skip
    if session.autoflush:
        session.flush()
    return session.connection().execute(query, values, execution_options=options)


class Days(dict[Any, date]):
    """The days of plain rows by what stands in them, a text on the embedded file: very many rows have few."""

    def __missing__(self, stored: Any) -> date:
        day = self[stored] = stored if isinstance(stored, date) else date.fromisoformat(stored)
        return day

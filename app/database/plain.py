"""Reading very many rows: as the driver gives them, past the rows that SQLAlchemy makes, which take as long again as reading them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import Session


def read_plain(session: Session, query: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """Return the rows of a query that was made once, for these values: numbers and texts as they are, days as `Days` reads them; no other kind of value."""
    result = session.connection().execute(query, values)
    assert result.cursor is not None
    rows: list[tuple[Any, ...]] = result.cursor_strategy.fetchall(result, result.cursor)
    return rows


def stream_plain(session: Session, query: Select[*tuple[Any, ...]], size: int) -> Iterator[tuple[Any, ...]]:
    """Give the rows of a query as `read_plain` does, so many at a time: however many there are, few are held."""
    result = session.connection().execute(query, execution_options={"yield_per": size})
    assert result.cursor is not None
    while rows := result.cursor_strategy.fetchmany(result, result.cursor, size):
        yield from rows


class Days(dict[Any, date]):
    """The days of plain rows by what stands in them, a text on the embedded file: very many rows have few."""

    def __missing__(self, stored: Any) -> date:
        day = self[stored] = stored if isinstance(stored, date) else date.fromisoformat(stored)
        return day

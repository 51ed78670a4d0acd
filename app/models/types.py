"""Column types of our own: instants in UTC on every database, and text that any database can hold."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator

from app.domain.text import storable


class Instant(TypeDecorator[datetime]):
    """An instant: aware datetimes in and out, kept in UTC (SQLite forgets zones; PostgreSQL keeps `timestamptz`)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive instants, and hand over UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return an aware datetime in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class StorableText(TypeDecorator[str]):
    """Text that is compared by code point: NUL and lone surrogates become visible stand-ins."""

    impl = Text
    cache_ok = True

    def __init__(self, *, collation: str | None = None) -> None:
        super().__init__()
        self.collation = collation

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Text; on PostgreSQL with the collation asked for (SQLite compares by code point anyway)."""
        return Text(collation=self.collation if dialect.name == "postgresql" else None)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace what the database can't hold."""
        return None if value is None else storable(value)


class SearchText(StorableText):
    """A folded search key: `COLLATE "C"` on PostgreSQL, so that prefix ranges use the index under row-level security."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(collation="C")

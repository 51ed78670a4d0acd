"""A row in every table, for tests that must see each of them: whatever the small library leaves empty is filled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Boolean, Column, Date, Integer, Table, Time, Uuid, func, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from app.database.engine import Database
from app.models import Base
from app.models.types import Instant

_FITTING: dict[tuple[str, str], Any] = {
    ("reminder_setting", "step"): "1", ("message", "kind"): "note", ("debt", "kind"): "manual", ("contact", "kind"): "phone", ("closed_period", "weekday"): 1,
    ("reservation", "state"): "active", ("payment_part", "amount"): 1, ("category_setting", "field"): "hide-name",
    ("payment", "kind"): "payment", ("desk_action", "kind"): "loan", ("moved_date", "loan_id"): 1,
    ("outbox", "state"): "waiting", ("mail_server", "security"): "tls",
    ("notice", "patron_id"): 1, ("notice", "channel"): "paper", ("notice", "state"): "printed", ("invoice", "kind"): "copies", ("invoice", "patron_id"): 1,
    ("standard_text", "channel"): "email", ("job", "recurrence"): "day",
    ("job_run", "state"): "done", ("age_limit", "signal"): "none",
}  # fmt: skip
"""What the checks of a column demand."""

_KINDS: tuple[tuple[type[TypeEngine[Any]], Callable[[], Any]], ...] = (
    (Uuid, uuid4), (Instant, lambda: datetime(2026, 3, 10, 9, tzinfo=UTC)), (Date, lambda: date(2026, 3, 10)), (Time, lambda: time(9)),
    (Boolean, lambda: False), (JSON, dict), (Integer, lambda: 1),
)  # fmt: skip


def furnish_every_table(database: Database) -> None:
    """Put one row into each empty table, with references to the first rows of the others."""
    with database.writing() as session:
        for table in Base.metadata.sorted_tables:
            if not session.scalar(select(func.count()).select_from(table)):
                session.execute(insert(table), [{column.name: _value(session, table, column) for column in table.columns if _needed(column)}])
        session.commit()


def _needed(column: Column[Any]) -> bool:
    generated = column.identity is not None and column.primary_key
    return not generated and (not column.nullable or (column.table.name, column.name) in _FITTING)


def _value(session: Session, table: Table, column: Column[Any]) -> Any:
    if (table.name, column.name) in _FITTING:
        return _FITTING[table.name, column.name]
    for key in column.foreign_keys:
        if key.column.table.name == "organisation":
            return session.scalar(select(key.column).where(key.column.table.c.kind == "account").order_by(key.column))
        return session.scalar(select(key.column).order_by(key.column))
    for kind, make in _KINDS:
        if isinstance(column.type, kind):
            return make()
    return "1"


def rows_of_every_table(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that a database holds, each table's rows in the order of their text."""
    with database.reading() as session:
        return {table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr) for table in Base.metadata.sorted_tables}

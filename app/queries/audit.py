"""Reading the log of an account. On PostgreSQL a definer function checks the permission: patrons.download opens it too, the table only history.view."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.models.audit_entry import AuditEntry


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry of the log as it is shown: when, by whom, in which role, where, what, from, to."""

    at: datetime
    login: str
    role: str
    point_id: int | None
    what: str
    entity: str
    entity_id: int | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    comment: str


_COLUMNS = ("at", "login", "role", "point_id", "what", "entity", "entity_id", "before", "after", "comment")


def list_account_log(session: Session, patron_id: int) -> list[LogRow]:
    """Return what was done or looked at concerning one account, newest first."""
    if session.get_bind().dialect.name == "postgresql":
        rows = session.execute(text(f"select {', '.join(_COLUMNS)} from log_of_account(:id)"), {"id": patron_id})  # noqa: S608 - fixed column names
    else:
        columns = [getattr(AuditEntry, name) for name in _COLUMNS]
        rows = session.execute(select(*columns).where(AuditEntry.patron_id == patron_id).order_by(AuditEntry.at.desc(), AuditEntry.id.desc()))
    return [LogRow(r.at.replace(tzinfo=UTC) if r.at.tzinfo is None else r.at.astimezone(UTC), *r[1:]) for r in rows]

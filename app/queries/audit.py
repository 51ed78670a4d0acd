"""Reading the log of an account, and who changed something last.

On PostgreSQL a definer function checks the permission for an account: patrons.download opens it too, the table only history.view.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.permissions import Actor
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.models.register import AgeGroup, Language, PatronCategory
from app.models.staff import Staff


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


@dataclass(frozen=True, slots=True)
class LastChange:
    """Who changed a thing last, by name where that is known, and when."""

    login: str
    name: str
    at: datetime


_NAMED: Mapping[str, InstrumentedAttribute[Any]] = {
    "patron_category_id": PatronCategory.id, "home_unit_id": Organisation.id, "pickup": Organisation.code, "language": Language.code,
    "age_group": AgeGroup.code,
}  # fmt: skip
"""Fields that hold a number or a code of a register, and the column that it stands in."""
_CHANGING = ("add", "change", "remove")
_COLUMNS = ("at", "login", "role", "point_id", "what", "entity", "entity_id", "before", "after", "comment")


def list_account_log(session: Session, patron_id: int) -> list[LogRow]:
    """Return what was done or looked at concerning one account, newest first."""
    if session.get_bind().dialect.name == "postgresql":
        rows = session.execute(text(f"select {', '.join(_COLUMNS)} from log_of_account(:id)"), {"id": patron_id})  # noqa: S608 - fixed column names
    else:
        columns = [getattr(AuditEntry, name) for name in _COLUMNS]
        rows = session.execute(select(*columns).where(AuditEntry.patron_id == patron_id).order_by(AuditEntry.at.desc(), AuditEntry.id.desc()))
    return [LogRow(r.at.replace(tzinfo=UTC) if r.at.tzinfo is None else r.at.astimezone(UTC), *r[1:]) for r in rows]


def list_named_log(session: Session, patron_id: int) -> list[LogRow]:
    """Return the same with categories, age groups, languages and units by name, as far as they are there (at most six queries)."""
    rows = list_account_log(session, patron_id)
    said = [fields for row in rows for fields in (row.before, row.after) if fields]
    known = {field: _names(session, column, {fields.get(field) for fields in said} - {None, ""}) for field, column in _NAMED.items()}

    def named(fields: dict[str, Any] | None) -> dict[str, Any] | None:
        return fields and {field: known[field].get(value, value) if field in known else value for field, value in fields.items()}

    return [replace(row, before=named(row.before), after=named(row.after)) for row in rows]


def _names(session: Session, column: InstrumentedAttribute[Any], values: Collection[Any]) -> dict[Any, str]:
    """Return what rows of a register, told apart by a column, are called."""
    if not values:
        return {}
    rows = session.scalars(select(column.class_).where(column.in_(values)))
    return {getattr(row, column.key): row.name if isinstance(row, Organisation) else row.spoken for row in rows}


def last_change_by(session: Session, actor: Actor, entity: str, entity_ids: Collection[int]) -> LastChange | None:
    """Return who changed any of some rows last, None without history.view and where nothing is known of it."""
    if not actor.may("history.view"):
        return None
    entry = select(AuditEntry.login, AuditEntry.at).where(AuditEntry.entity == entity, AuditEntry.entity_id.in_(entity_ids))
    found = session.execute(entry.order_by(AuditEntry.at.desc(), AuditEntry.id.desc()).limit(1)).first()
    if found is None:
        return None
    return name_change(session, found.login, found.at)


def last_change_of_account(session: Session, actor: Actor, patron_id: int) -> LastChange | None:
    """Return who changed anything of a patron's account last, None without history.view; who only looked changed nothing."""
    rows = list_account_log(session, patron_id) if actor.may("history.view") else []
    return next((name_change(session, row.login, row.at) for row in rows if row.what in _CHANGING), None)


def name_change(session: Session, login: str, at: datetime) -> LastChange:
    """Return who it was by name, where the staff has one of that login."""
    return LastChange(login, session.scalar(select(Staff.name).where(Staff.login == login)) or login, at)

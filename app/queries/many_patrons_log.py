"""What was done to many patrons at once, and by whom: the entries of the log for the whole (X19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.many_patrons import Act
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.models.register import PatronCategory

_MOST = 1_000


@dataclass(frozen=True, slots=True)
class ManyAct:
    """One act: what it gave (a category or unit by its name, a day, the code of a type of message), to how many, who was left out."""

    id: UUID
    at: datetime
    login: str
    act: Act
    value: str | date | None
    count: int
    left_out: int
    rest: int


def list_many_acts(session: Session, account_id: int) -> list[ManyAct]:
    """Return the acts at an account organisation, the newest first. Under row-level security nothing without history.view."""
    columns = (AuditEntry.id, AuditEntry.at, AuditEntry.login, AuditEntry.after)
    query = select(*columns).where(AuditEntry.what == "change-many", AuditEntry.entity == "patron", AuditEntry.organisation_id == account_id)
    names = {
        Act.CATEGORY: {row.id: row.spoken for row in session.scalars(select(PatronCategory))},
        Act.HOME_UNIT: {row.id: row.name for row in session.execute(select(Organisation.id, Organisation.name))},
    }
    found = []
    for row in session.execute(query.order_by(AuditEntry.at.desc(), AuditEntry.id.desc()).limit(_MOST)):
        after = row.after or {}
        act, value = Act(after["act"]), after.get("value")
        shown = names[act].get(value, "") if act in names else date.fromisoformat(value) if act is Act.EXPIRY and value else value
        at = row.at.replace(tzinfo=UTC) if row.at.tzinfo is None else row.at
        found.append(ManyAct(row.id, at, row.login, act, shown, after.get("count", 0), after.get("left_out", 0), after.get("rest", 0)))
    return found

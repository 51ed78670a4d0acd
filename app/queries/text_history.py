"""Reading from the log how the texts of notices were changed (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.permissions import Actor, require
from app.domain.texts import NoticeText, TextKey
from app.models.audit_entry import AuditEntry
from app.queries.organisation import load_tree
from app.queries.rule_history import PERMISSION, readable_organisations

ENTITY = "standard_text"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEntry:
    """One change of one text; `was` and `became` are None where the library had none of its own."""

    id: str
    at: datetime
    login: str
    role: str
    key: TextKey
    was: NoticeText | None
    became: NoticeText | None
    comment: str = ""


def list_text_history(session: Session, actor: Actor, key: TextKey | None = None, entry_id: str = "") -> tuple[TextEntry, ...]:
    """Return the changes of one text (None: of all that may be read), the newest first, or the one of an id. NotPermitted without history.view."""
    require(actor, PERMISSION)
    columns = AuditEntry
    query = select(columns).where(columns.entity == ENTITY).order_by(columns.at.desc(), columns.id.desc())
    readable = readable_organisations(load_tree(session), actor)
    if readable is not None:
        query = query.where(columns.organisation_id.in_(readable))
    if key is not None:
        query = query.where(columns.organisation_id == key.organisation_id)
    if entry_id:
        try:
            query = query.where(columns.id == UUID(entry_id))
        except ValueError:
            return ()
    entries = (_entry(row) for row in session.scalars(query))
    return tuple(entry for entry in entries if key is None or entry.key == key)


def _entry(row: AuditEntry) -> TextEntry:
    which = row.after or row.before or {}
    key = TextKey(row.organisation_id, which["kind"], which["channel"], which["language"])
    return TextEntry(
        id=str(row.id), at=row.at, login=row.login, role=row.role, key=key, was=_text(row.before), became=_text(row.after), comment=row.comment
    )  # fmt: skip


def _text(side: Mapping[str, Any] | None) -> NoticeText | None:
    return None if side is None else NoticeText(side["subject"], side["text"])

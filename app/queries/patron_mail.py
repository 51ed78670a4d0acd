"""The address that a patron's mail goes to."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.patron import Contact


def find_email(session: Session, patron_id: int) -> str:
    """Return the first e-mail address of an account that is in use, empty where it has none (one query)."""
    query = select(Contact.value).where(Contact.patron_id == patron_id, Contact.kind == "email", Contact.valid.is_(True)).order_by(Contact.id)
    return (session.scalar(query.limit(1)) or "").strip()

"""The address that a patron's mail goes to."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.patron import Contact


def email_of(patron_id: int | InstrumentedAttribute[int] | ColumnElement[int]) -> Select[str]:
    """Return the query for the first e-mail address of an account that is in use."""
    return select(Contact.value).where(Contact.patron_id == patron_id, Contact.kind == "email", Contact.valid.is_(True)).order_by(Contact.id).limit(1)


def find_email(session: Session, patron_id: int) -> str:
    """Return the first e-mail address of an account that is in use, empty where it has none (one query)."""
    return (session.scalar(email_of(patron_id)) or "").strip()

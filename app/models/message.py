"""Staff messages, system messages that are stored with their cause, and notes to the patron."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, optional, reference


class Message(Versioned, Owned, Base):
    """A message on an account (E2-E7): note, alert or block by staff; invalid-address by the system.

    For an invalid address `subject` is the kind (email, phone, postal, billing …) and `text` the value that is out of use.
    """

    __tablename__ = "message"
    __table_args__ = (CheckConstraint("kind in ('note', 'alert', 'block', 'invalid-address')", name="kind"),)

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", index=True)
    kind: Mapped[Code]
    subject: Mapped[Text]
    text: Mapped[str]
    initials: Mapped[Text]
    created_at: Mapped[datetime]
    created_by: Mapped[Text]
    created_at_id: Mapped[int | None] = optional("organisation.id")
    edited_at: Mapped[datetime | None]
    edited_by: Mapped[Text]
    edited_initials: Mapped[Text]
    """Of who changed it last, where initials are asked for."""
    archived_at: Mapped[datetime | None]
    archived_by: Mapped[Text]


class Note(Versioned, Owned, Base):
    """A note to the patron (E12), or on a reservation or copy of theirs when imported so."""

    __tablename__ = "note"

    id: Mapped[Key]
    patron_id: Mapped[int | None] = optional("patron.id", ondelete="CASCADE", index=True)
    reservation_id: Mapped[int | None] = optional("reservation.id", ondelete="CASCADE", index=True)
    copy_id: Mapped[int | None] = optional("copy.id", ondelete="CASCADE", index=True)
    title: Mapped[Text]
    text: Mapped[str]
    visible: Mapped[bool] = mapped_column(Boolean(name="visible"), default=False, server_default="0")
    created_at: Mapped[datetime | None]
    created_by: Mapped[Text]

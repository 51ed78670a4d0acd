"""Reservations of a title or of one copy."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, optional, reference


class Reservation(Versioned, Owned, Base):
    """A reservation. Its place in the queue is by `first_in_line`, then `made_at`, then id."""

    __tablename__ = "reservation"
    __table_args__ = (
        CheckConstraint("state in ('active', 'suspended', 'trapped', 'in-transit', 'expired')", name="state"),
        Index("ix_reservation_title_id_made_at", "title_id", "made_at"),
    )

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", index=True)
    title_id: Mapped[int] = reference("title.id")
    """Always filled: of a copy reservation, the title of its copy."""
    copy_id: Mapped[int | None] = optional("copy.id", index=True)
    """Filled: a copy reservation."""
    trapped_copy_id: Mapped[int | None] = optional("copy.id", index=True)
    pickup_id: Mapped[int] = reference("organisation.id")
    point_id: Mapped[int | None] = optional("organisation.id")
    made_at: Mapped[datetime]
    made_by: Mapped[Text]
    state: Mapped[Code] = mapped_column(default="active", server_default="active")
    suspended_until: Mapped[date | None]
    expires: Mapped[date | None]
    pickup_until: Mapped[date | None]
    waits_since: Mapped[datetime | None]
    """When the copy was put on the shelf of the pickup place."""
    told_at: Mapped[datetime | None]
    """When the message that it can be collected was made; of a copy that is on its way, or was passed on, nothing was told."""
    first_in_line: Mapped[bool] = mapped_column(Boolean(name="first_in_line"), default=False, server_default="0")

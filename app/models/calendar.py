"""Closed days of units (and of all, at 1 Admin)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Key, Owned, Text, Versioned


class ClosedPeriod(Versioned, Owned, Base):
    """A weekday that is always closed (0 = Monday), or a day or period, with what stands on the door.

    `from_at`/`to_at` are filled when the closing does not cover whole days: such a day is no closed day for due dates.
    """

    __tablename__ = "closed_period"
    __table_args__ = (
        CheckConstraint("(weekday is null) = (from_date is not null and to_date is not null)", name="weekday_or_period"),
        CheckConstraint("weekday is null or weekday between 0 and 6", name="weekday"),
        CheckConstraint("from_date is null or from_date <= to_date", name="period"),
        Index("ix_closed_period_organisation_id_from_date", "organisation_id", "from_date"),
    )

    id: Mapped[Key]
    weekday: Mapped[int | None] = mapped_column(SmallInteger)
    from_date: Mapped[date | None]
    to_date: Mapped[date | None]
    from_at: Mapped[datetime | None]
    to_at: Mapped[datetime | None]
    reason: Mapped[Text]

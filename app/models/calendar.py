"""Closed days of units (and of all, at 1 Admin), and the due dates and pickup days that were moved off them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Boolean, CheckConstraint, Index, SmallInteger
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, optional, reference


class ClosedPeriod(Versioned, Owned, Base):
    """A weekday that is always closed (0 = Monday), a public holiday (`SE:Juldagen`), or a day or period, with what stands on the door.

    `from_at`/`to_at` are filled when the closing does not cover whole days: such a day is no closed day for due dates.
    """

    __tablename__ = "closed_period"
    __table_args__ = (
        CheckConstraint(
            "(weekday is null) = (from_date is not null and to_date is not null) and holiday is null or "
            "holiday is not null and weekday is null and from_date is null and to_date is null",
            name="weekday_or_period",
        ),
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
    holiday: Mapped[Code | None]


class DateMove(Versioned, Owned, Base):
    """Due dates and pickup days moved off the closed days of a unit (of 1 Admin: of all) in one action, which can be undone (X12)."""

    __tablename__ = "date_move"

    id: Mapped[Key]
    at: Mapped[datetime]
    by: Mapped[Text]
    loans: Mapped[int]
    pickups: Mapped[int]
    undone_at: Mapped[datetime | None]
    days: Mapped[list[str] | None] = mapped_column(JSON)
    """What was closed, as `app.domain.closed_days` writes it: days that stay closed when an earlier move of the same dates is taken back."""


class MovedDate(Owned, Base):
    """One loan or reservation of a move: the day that it had, and the one that it was given. `back`: it has the day before again."""

    __tablename__ = "moved_date"
    __table_args__ = (
        CheckConstraint("(loan_id is null) != (reservation_id is null)", name="loan_or_reservation"),
        Index("ix_moved_date_move_id", "move_id"),
    )

    id: Mapped[Key]
    move_id: Mapped[int] = reference("date_move.id")
    loan_id: Mapped[int | None] = optional("loan.id", ondelete="CASCADE", index=True)
    reservation_id: Mapped[int | None] = optional("reservation.id", ondelete="CASCADE", index=True)
    from_date: Mapped[date]
    to_date: Mapped[date]
    back: Mapped[bool] = mapped_column(Boolean(name="back"), default=False, server_default="0")

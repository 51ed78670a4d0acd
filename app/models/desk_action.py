"""What was done at the desk: the returns log, and what *Undo* goes by."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, optional, reference


class DeskAction(Owned, Base):
    """One loan, renewal, return, date set by hand or payment, at the point where it was done (D1, D2).

    `counts_at` is the moment that it counts as: another than `at` for returns from the book drop. `before` holds what undoing
    puts back, as `app.services.desk.undo` reads it. Returns stay here as the returns log, as long as `returns-log-days` says.
    """

    __tablename__ = "desk_action"
    __table_args__ = (
        CheckConstraint("kind in ('loan', 'renewal', 'return', 'due-date', 'payment')", name="kind"),
        Index("ix_desk_action_point_id_at", "point_id", "at"),
        Index("ix_desk_action_copy_id_at", "copy_id", "at"),
    )

    id: Mapped[Key]
    kind: Mapped[Code]
    point_id: Mapped[int] = reference("organisation.id")
    at: Mapped[datetime]
    counts_at: Mapped[datetime]
    by: Mapped[Text]
    patron_id: Mapped[int | None] = optional("patron.id", ondelete="SET NULL", index=True)
    copy_id: Mapped[int | None] = optional("copy.id", ondelete="SET NULL")
    loan_id: Mapped[int | None] = optional("loan.id", ondelete="SET NULL", index=True)
    payment_id: Mapped[int | None] = optional("payment.id", ondelete="SET NULL", index=True)
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[Text]

"""Debts and what was paid of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Minor, Owned, Text, Versioned, optional, reference

DEBT_KINDS = (
    "loan", "overdue", "overdue-on-invoice", "notice", "handling", "reservation", "not-collected", "pickup", "replacement", "address", "manual",
)  # fmt: skip

_STANDS = text("removed_at is null")
"""What is owed is asked of every patron whom a search walks past: all that it takes, the organisation that policies read too, stands in an index."""


def _whose() -> CheckConstraint:
    """Return the rule that money is some account's, or was."""
    return CheckConstraint("patron_id is not null or account_number is not null", name="whose")


class Debt(Versioned, Owned, Base):
    """Something a patron owes, in minor units. Its open part is amount − parts paid; `removed_at` closes it unpaid.

    `delay_due` is the due date of the delay that an overdue debt belongs to: what was charged for a delay still running
    is taken off its fee later; `days_late` its days when it was charged. `lines` explain the amount (X13). `refund` is what was
    paid of a replacement whose copy came back after all: to be refunded until `refunded_at`.
    """

    __tablename__ = "debt"
    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount"), CheckConstraint(f"kind in ({', '.join(map(repr, DEBT_KINDS))})", name="kind"), _whose(),
        Index("ix_debt_open_patron", "patron_id", "amount", "id", "organisation_id", sqlite_where=_STANDS, postgresql_where=_STANDS),
    )  # fmt: skip

    id: Mapped[Key]
    patron_id: Mapped[int | None] = optional("patron.id", index=True)
    loan_id: Mapped[int | None] = optional("loan.id", index=True)
    copy_id: Mapped[int | None] = optional("copy.id")
    kind: Mapped[Code]
    type_name: Mapped[Text]
    """Name of the fee type, of the library's own or as imported."""
    amount: Mapped[Minor]
    since: Mapped[datetime]
    point_id: Mapped[int | None] = optional("organisation.id")
    delay_due: Mapped[date | None]
    note: Mapped[Text]
    lines: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON)
    created_by: Mapped[Text]
    removed_at: Mapped[datetime | None]
    removed_by: Mapped[Text]
    removed_comment: Mapped[Text]
    days_late: Mapped[int | None]
    refund: Mapped[int | None] = mapped_column(BigInteger)
    refunded_at: Mapped[datetime | None]
    refunded_by: Mapped[Text]
    account_number: Mapped[int | None] = mapped_column(BigInteger)
    """The number of an account that was deleted, all that is left of it here."""


class Payment(Owned, Base):
    """Money (or goods, work, forgiveness) that came in at one moment; of the kind `refund`, money that went out."""

    __tablename__ = "payment"
    __table_args__ = (CheckConstraint("amount >= 0", name="amount"), CheckConstraint("kind in ('payment', 'refund')", name="kind"), _whose())

    id: Mapped[Key]
    patron_id: Mapped[int | None] = optional("patron.id", index=True)
    amount: Mapped[Minor]
    means: Mapped[Code]
    at: Mapped[datetime]
    by: Mapped[Text]
    point_id: Mapped[int | None] = optional("organisation.id")
    note: Mapped[Text]
    kind: Mapped[Code] = mapped_column(default="payment", server_default="payment")
    account_number: Mapped[int | None] = mapped_column(BigInteger)
    """As that of a debt."""


class PaymentPart(Owned, Base):
    """What of a payment went to which debt."""

    __tablename__ = "payment_part"
    __table_args__ = (CheckConstraint("amount > 0", name="amount"), Index("ix_payment_part_debt", "debt_id", "amount", "organisation_id"))

    id: Mapped[Key]
    payment_id: Mapped[int] = reference("payment.id", ondelete="CASCADE", index=True)
    debt_id: Mapped[int] = reference("debt.id")
    amount: Mapped[int] = mapped_column(BigInteger)

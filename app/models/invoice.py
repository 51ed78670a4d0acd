"""Invoices: for copies that do not come back, and for fees (circulation.md 7)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Minor, Owned, Text, Versioned, optional, reference


class Invoice(Versioned, Owned, Base):
    """An invoice, numbered within its account organisation. What is open of it follows from its lines and their debts."""

    __tablename__ = "invoice"
    __table_args__ = (
        UniqueConstraint("organisation_id", "number"),
        CheckConstraint("kind in ('copies', 'fees')", name="kind"),
        CheckConstraint("patron_id is not null or account_number is not null", name="whose"),
    )

    id: Mapped[Key]
    number: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[Code]
    patron_id: Mapped[int | None] = optional("patron.id", index=True)
    unit_id: Mapped[int] = reference("organisation.id")
    notice_id: Mapped[int | None] = optional("notice.id", ondelete="SET NULL", index=True)
    day: Mapped[date]
    pay_by: Mapped[date]
    paid_at: Mapped[datetime | None]
    """When it was marked paid as a whole; payments at the desk pay its debts."""
    paid_by: Mapped[Text]
    account_number: Mapped[int | None] = mapped_column(BigInteger)
    """The number of an account that was deleted, all that is left of it here."""


class InvoiceLine(Versioned, Owned, Base):
    """What an invoice asks for: the amount of a debt, or one that stands on the invoice only (`debt_id` empty).

    A copy that came back cancels its replacement: `cancelled_at`.
    """

    __tablename__ = "invoice_line"
    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount"),
        Index("ix_invoice_line_invoice_id", "invoice_id"),
        Index("ix_invoice_line_loan_id", "loan_id"),
        Index("ix_invoice_line_debt_id", "debt_id"),
    )

    id: Mapped[Key]
    invoice_id: Mapped[int] = reference("invoice.id", ondelete="CASCADE")
    loan_id: Mapped[int | None] = optional("loan.id", ondelete="SET NULL")
    copy_id: Mapped[int | None] = optional("copy.id", ondelete="SET NULL")
    debt_id: Mapped[int | None] = optional("debt.id", ondelete="SET NULL")
    kind: Mapped[Code]
    """That of its debt: replacement, handling, overdue-on-invoice …"""
    amount: Mapped[Minor]
    cancelled_at: Mapped[datetime | None]
    lines: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON)
    """How the amount came about, where there is no debt to say it."""

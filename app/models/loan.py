"""Loans: open and returned ones."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, optional, reference

_OPEN = text("returned_at is null")
_ASKED = ("patron_id", "due_date", "organisation_id", "mark", "point_id", "copy_id", "id", "returned_at")
"""What claims ask of open loans, patron by patron: all of it stands in one index (also what can be empty only: SQLite looks for each column named)."""


class Loan(Versioned, Owned, Base):
    """A loan. `due_date` is the day in the account organisation's zone; `due_at` is filled for loans by the hour or minute only.

    `point_id` is the circulation point where it was made; `rule_*` say which rule of which parameter decided the due date, its
    value and day, `lines` how the date came about (X16). A copy has one open loan at most: the partial unique index is the truth.
    """

    __tablename__ = "loan"
    __table_args__ = (
        Index("uq_loan_one_open_per_copy", "copy_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_loan_open_due", "due_date", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_loan_open_patron", *_ASKED, sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_loan_patron_id_lent_at", "patron_id", "lent_at"),
        Index("ix_loan_copy_id_lent_at", "copy_id", "lent_at"),
        CheckConstraint("mark in ('', 'lost', 'claims-returned')", name="mark"),
        CheckConstraint("renewals >= 0", name="renewals"),
    )

    id: Mapped[Key]
    patron_id: Mapped[int | None] = optional("patron.id")
    copy_id: Mapped[int] = reference("copy.id")
    point_id: Mapped[int] = reference("organisation.id")
    lent_at: Mapped[datetime]
    lent_by: Mapped[Text]
    due_date: Mapped[date]
    due_at: Mapped[datetime | None]
    is_open: Mapped[bool] = mapped_column(Boolean(name="is_open"), default=False, server_default="0")
    """Open loan period: the due date stands in parentheses."""
    returned_at: Mapped[datetime | None]
    returned_point_id: Mapped[int | None] = optional("organisation.id")
    renewals: Mapped[int] = mapped_column(default=0, server_default="0")
    mark: Mapped[Code] = mapped_column(default="", server_default="")
    mark_since: Mapped[date | None]
    rule_id: Mapped[int | None]
    """Not a reference: the rule may be gone; what it said is kept beside it."""
    rule_value: Mapped[int | None]
    rule_unit: Mapped[Code | None]
    rule_day: Mapped[date | None]
    rule_parameter: Mapped[Text]
    """Empty: the copy's own loan period, a date set by hand, or a loan that an import brought."""
    rule_text: Mapped[Code | None]
    """The fixed date that the rule said, as an ISO day; `rule_value` is empty then."""
    lines: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON)
    overrides: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON)
    """What was overridden to make or renew it: kind and sentence of each reason, why, by whom, when (X15)."""
    days_late: Mapped[int | None]
    """When it was returned."""
    note: Mapped[Text]
    account_number: Mapped[int | None] = mapped_column(BigInteger)
    """The number of an account that was deleted, all that is left of it here; empty too where the loan was cut loose."""
    borrower_category: Mapped[Text]
    """Codes of patron category and age group of a borrower who is named no more: what statistics count by (D12)."""
    borrower_age_group: Mapped[Text]

"""What was paid of a debt."""

from __future__ import annotations

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from app.models.debt import Debt, PaymentPart


def paid_part() -> ScalarSelect[int]:
    """Return what was paid of each debt of a query of debts, as a column (0: nothing)."""
    return _paid().where(PaymentPart.debt_id == Debt.id).correlate(Debt).scalar_subquery()


def paid_of(session: Session, debt_id: int) -> int:
    """Return what was paid of one debt, in minor units (one query)."""
    return int(session.scalar(_paid().where(PaymentPart.debt_id == debt_id)) or 0)


def _paid() -> Select[int]:
    return select(func.coalesce(func.sum(PaymentPart.amount), 0))

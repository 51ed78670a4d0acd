"""What an account still has that is in the way of deleting it (Q8)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, not_, select
from sqlalchemy.orm import Session

from app.domain.debts import open_part
from app.domain.deletion import Standing
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.reservation import Reservation
from app.queries.paid import paid_part


def find_hindrances(session: Session, patron_id: int, account_id: int, today: date) -> Standing:
    """Return what an account still has (five queries)."""
    loans = select(Copy.barcode).join(Loan, Loan.copy_id == Copy.id).where(Loan.patron_id == patron_id, Loan.returned_at.is_(None))
    reservations = select(Reservation.id, Title.title).join(Title, Title.id == Reservation.title_id).where(Reservation.patron_id == patron_id, lives(today))
    paid = paid_part()
    debts = select(Debt.id, Debt.amount, paid).where(Debt.patron_id == patron_id, Debt.removed_at.is_(None), Debt.amount > paid)
    refunds = select(Debt.id, Debt.refund).where(Debt.patron_id == patron_id, Debt.refund > 0, Debt.refunded_at.is_(None))
    return Standing(
        currency=session.scalar(select(Organisation.currency).where(Organisation.id == account_id)) or "",
        loans=tuple(session.scalars(loans.order_by(Loan.id))),
        reservations=tuple(f"{row.id} {row.title}" for row in session.execute(reservations.order_by(Reservation.id))),
        debts=tuple((row.id, open_part(row.amount, int(row[2]), removed=False)) for row in session.execute(debts.order_by(Debt.id))),
        refunds=tuple((row.id, row.refund or 0) for row in session.execute(refunds.order_by(Debt.id))),
    )


def lives(today: date) -> ColumnElement[bool]:
    """Return the condition of a reservation that is not past its validity."""
    waiting_past = and_(Reservation.state.in_(("active", "suspended")), Reservation.expires.is_not(None), Reservation.expires < today)
    return and_(Reservation.state != "expired", not_(waiting_past))

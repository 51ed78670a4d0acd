"""What an account still has that is in the way of deleting it (Q8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.debts import open_part
from app.domain.deletion import Standing
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.reservation import Reservation
from app.queries.claims.invoices import apart_of
from app.queries.desk.reservation_state import lives
from app.queries.paid import paid_part


def find_hindrances(session: Session, patron_id: int, account_id: int, today: date) -> Standing:
    """Return what an account still has (six queries)."""
    return list_hindrances(session, [patron_id], account_id, today)[patron_id]


def list_hindrances(session: Session, ids: Sequence[int], account_id: int, today: date) -> dict[int, Standing]:
    """Return what each of some accounts of an account organisation still has (six queries, however many accounts)."""
    loans = select(Loan.patron_id, Copy.barcode).join(Copy, Copy.id == Loan.copy_id).where(Loan.patron_id.in_(ids), Loan.returned_at.is_(None))
    reservations = select(Reservation.patron_id, Reservation.id, Title.title).join(Title, Title.id == Reservation.title_id)
    reservations = reservations.where(Reservation.patron_id.in_(ids), lives(today))
    paid = paid_part()
    debts = select(Debt.patron_id, Debt.id, Debt.amount, paid).where(Debt.patron_id.in_(ids), Debt.removed_at.is_(None), Debt.amount > paid)
    refunds = select(Debt.patron_id, Debt.id, Debt.refund).where(Debt.patron_id.in_(ids), Debt.refund > 0, Debt.refunded_at.is_(None))
    found: defaultdict[int | None, _Found] = defaultdict(_Found)
    for patron_id, barcode in session.execute(loans.order_by(Loan.id)):
        found[patron_id].loans.append(barcode)
    for owner_id, reservation_id, title in session.execute(reservations.order_by(Reservation.id)):
        found[owner_id].reservations.append(f"{reservation_id} {title}")
    for patron_id, debt_id, amount, part in session.execute(debts.order_by(Debt.id)):
        found[patron_id].debts.append((debt_id, open_part(amount, int(part), removed=False)))
    for patron_id, debt_id, refund in session.execute(refunds.order_by(Debt.id)):
        found[patron_id].refunds.append((debt_id, refund or 0))
    for patron_id, apart in apart_of(session, ids).items():
        found[patron_id].invoices += apart
    currency = session.scalar(select(Organisation.currency).where(Organisation.id == account_id)) or ""
    return {number: found[number].standing(currency) for number in ids}


@dataclass(slots=True)
class _Found:
    loans: list[str] = field(default_factory=list)
    reservations: list[str] = field(default_factory=list)
    debts: list[tuple[int, int]] = field(default_factory=list)
    refunds: list[tuple[int, int]] = field(default_factory=list)
    invoices: list[tuple[int, int]] = field(default_factory=list)

    def standing(self, currency: str) -> Standing:
        return Standing(
            currency=currency, loans=tuple(self.loans), reservations=tuple(self.reservations), debts=tuple(self.debts), refunds=tuple(self.refunds),
            invoices=tuple(self.invoices),
        )  # fmt: skip

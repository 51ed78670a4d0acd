"""Everything that an account has on loan, has reserved and owes: what its status receipt says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.queries.patron_account import Identity, get_identity
from app.queries.patron_debts import DebtRow, list_debts
from app.queries.patron_loans import LoanRow, list_loans, list_loans_out
from app.queries.patron_tabs import ReservationRow, list_reservations


@dataclass(frozen=True, slots=True)
class Status:
    """The loans with what a delay would cost now, the reservations that live, and the open debts."""

    loans: tuple[LoanRow, ...]
    reservations: tuple[ReservationRow, ...]
    debts: tuple[DebtRow, ...]


def read_status(session: Session, patron_id: int, now: datetime, today: date, at: int | None = None) -> Status:
    """Return how an account stands at a working place (a fixed number of queries)."""
    loans = list_loans_out(session, patron_id, now, today, at)
    reservations = [row for row in list_reservations(session, patron_id, today) if row.state != "expired"]
    return Status(tuple(loans), tuple(reservations), tuple(list_debts(session, patron_id)))


def read_receipt(session: Session, patron_id: int, now: datetime, today: date) -> tuple[Identity, tuple[LoanRow, ...]]:
    """Return whose receipt it is, and what is out on loan (three queries). NotFound when the account is gone."""
    return get_identity(session, patron_id), tuple(list_loans(session, patron_id, now, today))

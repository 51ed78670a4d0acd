"""What the tabs of a patron show, each read when it is shown, with a fixed number of queries however many rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.domain.debts import open_part
from app.domain.lateness import LateLoan, days_until
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.register import MediaType
from app.models.reservation import Reservation
from app.queries.desk.calculated import calculated_fees
from app.queries.paid import paid_part


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """A loan on the tab Loans. `due_at` is filled for loans by the hour; `days_late` counts from the due date."""

    id: int
    title: str
    author: str
    barcode: str
    media_type: str
    point: str
    lent_at: datetime
    due_date: date
    due_at: datetime | None
    is_open: bool
    renewals: int
    returned_at: datetime | None
    mark: str
    mark_since: date | None
    days_late: int
    waiting: int
    """Reservations of others for the title."""
    rule_value: int | None
    rule_unit: str | None
    rule_day: date | None
    calculated: int = 0
    """What the delay would cost on a return now, in minor units; nothing of it is owed yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationRow:
    """A reservation; `queue` is its place in the queue of its title, 1 first."""

    id: int
    title: str
    author: str
    barcode: str
    pickup_code: str
    pickup: str
    made_at: datetime
    state: str
    queue: int
    suspended_until: date | None
    expires: date | None
    pickup_until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtRow:
    """A debt with what is open of it, in minor units; `lines` explain the amount."""

    id: int
    kind: str
    type_name: str
    amount: int
    open: int
    since: datetime
    barcode: str
    title: str
    point: str
    note: str
    lines: tuple[dict[str, Any], ...]
    removed_at: datetime | None
    removed_comment: str


def list_loans(session: Session, patron_id: int, now: datetime, today: date, *, returned: bool = False) -> list[LoanRow]:
    """Return the loans that are out, by due date (or with `returned` those kept in the history, latest first); one query."""
    queue = select(func.count()).where(Reservation.title_id == Copy.title_id, Reservation.patron_id != patron_id, Reservation.state == "active")
    query = (
        select(Loan, Copy.barcode, Title.title, Title.author, MediaType.name, Organisation.name, queue.correlate(Copy).scalar_subquery())
        .join(Copy, Copy.id == Loan.copy_id)
        .join(Title, Title.id == Copy.title_id)
        .join(Organisation, Organisation.id == Loan.point_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .where(Loan.patron_id == patron_id, Loan.returned_at.is_not(None) if returned else Loan.returned_at.is_(None))
        .order_by(*((Loan.returned_at.desc(), Loan.id) if returned else (Loan.due_date, Loan.id)))
    )
    return [_loan(row, now, today) for row in session.execute(query)]


def list_loans_out(session: Session, patron_id: int, now: datetime, today: date, at: int | None = None) -> list[LoanRow]:
    """Return the loans that are out with what each would cost on a return now at a place (a fixed number of queries)."""
    fees = calculated_fees(session, patron_id, now, at)
    return [replace(row, calculated=fees[row.id].amount) if row.id in fees else row for row in list_loans(session, patron_id, now, today)]


def _loan(row: Any, now: datetime, today: date) -> LoanRow:
    loan, barcode, title, author, media_type, point, waiting = row
    lateness = LateLoan(due_date=loan.due_date, due_at=loan.due_at, mark=loan.mark, mark_since=loan.mark_since)
    return LoanRow(
        id=loan.id, title=title, author=author, barcode=barcode, media_type=media_type or "", point=point, lent_at=loan.lent_at, due_date=loan.due_date,
        due_at=loan.due_at, is_open=loan.is_open, renewals=loan.renewals, returned_at=loan.returned_at, mark=loan.mark, mark_since=loan.mark_since,
        days_late=0 if loan.returned_at else days_until(lateness, today, now), waiting=waiting, rule_value=loan.rule_value, rule_unit=loan.rule_unit,
        rule_day=loan.rule_day,
    )  # fmt: skip


def list_reservations(session: Session, patron_id: int) -> list[ReservationRow]:
    """Return the reservations in the order in which they were made, each with its place in the queue (one query)."""
    before = aliased(Reservation)
    ahead = select(func.count()).where(
        before.title_id == Reservation.title_id,
        before.state != "expired",
        (before.first_in_line > Reservation.first_in_line)
        | ((before.first_in_line == Reservation.first_in_line) & (before.made_at < Reservation.made_at))
        | ((before.first_in_line == Reservation.first_in_line) & (before.made_at == Reservation.made_at) & (before.id < Reservation.id)),
    )
    query = (
        select(Reservation, Title.title, Title.author, Copy.barcode, Organisation.code, Organisation.name, ahead.correlate(Reservation).scalar_subquery())
        .join(Title, Title.id == Reservation.title_id)
        .join(Organisation, Organisation.id == Reservation.pickup_id)
        .outerjoin(Copy, Copy.id == Reservation.copy_id)
        .where(Reservation.patron_id == patron_id)
        .order_by(Reservation.made_at, Reservation.id)
    )
    return [
        ReservationRow(
            id=r.id, title=title, author=author, barcode=barcode or "", pickup_code=code, pickup=pickup, made_at=r.made_at, state=r.state,
            queue=ahead + 1, suspended_until=r.suspended_until, expires=r.expires, pickup_until=r.pickup_until,
        )
        for r, title, author, barcode, code, pickup, ahead in session.execute(query)
    ]  # fmt: skip


def list_debts(session: Session, patron_id: int, *, settled: bool = False) -> list[DebtRow]:
    """Return the debts with something open, oldest first; with `settled` all of them (one query)."""
    paid = paid_part()
    query = (
        select(Debt, paid, Copy.barcode, Title.title, Organisation.name)
        .outerjoin(Copy, Copy.id == Debt.copy_id)
        .outerjoin(Title, Title.id == Copy.title_id)
        .outerjoin(Organisation, Organisation.id == Debt.point_id)
        .where(Debt.patron_id == patron_id)
        .order_by(Debt.since, Debt.id)
    )
    if not settled:
        query = query.where(Debt.removed_at.is_(None), Debt.amount > paid)
    return [
        DebtRow(
            id=d.id, kind=d.kind, type_name=d.type_name, amount=d.amount, open=open_part(d.amount, int(part), removed=d.removed_at is not None), since=d.since,
            barcode=barcode or "", title=title or "", point=point or "", note=d.note, lines=tuple(d.lines or ()), removed_at=d.removed_at,
            removed_comment=d.removed_comment,
        )
        for d, part, barcode, title, point in session.execute(query)
    ]  # fmt: skip

"""The loans of a patron: those that are out, those kept in the loan history, and what decided a due date. A fixed number of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.charge import Charge
from app.domain.lateness import LateLoan, days_until
from app.domain.loan_history import is_kept
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.settlement import OF_DELAY
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.models.register import MediaType
from app.models.reservation import Reservation
from app.queries.categories import effective_settings
from app.queries.claims.standing import count_of_loan, exemption_of_loan
from app.queries.desk.calculated import calculated_fees
from app.queries.desk.reservation_state import state_on


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """A loan on the tab Loans, or in the loan history. `due_at` is filled for loans by the hour; `days_late` counts from the due date."""

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
    """Reservations of others for the title; nothing of it matters for a loan that is returned."""
    calculated: int = 0
    """What the delay would cost on a return now, in minor units; nothing of it is owed yet."""
    claims: int = 0
    """Claim steps made for it in its present delay."""
    charged: int = 0
    """What its delays have cost, in minor units, whether that is paid or not: known of loans in the loan history."""
    exempt: str = ""
    """Why it is exempt from claims, by hand; empty: it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanHistory:
    """The returned loans of a period, the latest first; `kept` False: nothing is kept of this patron, and `rows` is empty."""

    kept: bool
    consent: str
    rows: tuple[LoanRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanReason:
    """What a loan keeps of its due date: which rule decided, its value and day, how the date came about, what was overridden (X15, X16).

    An empty `parameter` with lines is the copy's own loan period or a date by hand; without lines, a loan that an import brought.
    """

    loan_id: int
    barcode: str
    title: str
    due_date: date
    due_at: datetime | None
    is_open: bool
    parameter: str
    value: int | None
    unit: str | None
    text: str | None
    day: date | None
    lines: tuple[dict[str, Any], ...]
    overrides: tuple[dict[str, Any], ...]
    charge: Charge | None = None
    """Of a late loan: what it would cost on a return now, line by line (X13)."""

    @property
    def decided(self) -> str:
        """The parameter that decided; what an import brought is a loan period. Empty: the copy's own loan period, or a date by hand."""
        return self.parameter or ("" if self.lines else "loan-period")

    @property
    def period(self) -> Value | None:
        """What it said; None for a date by hand."""
        return None if self.value is None and self.text is None else Value(self.value, self.text, self.unit)


_COLUMNS = (
    Loan.id, Loan.lent_at, Loan.due_date, Loan.due_at, Loan.is_open, Loan.renewals, Loan.returned_at, Loan.mark, Loan.mark_since, Loan.days_late,
    Copy.barcode, Title.title, Title.author, MediaType.name, Organisation.name, count_of_loan(), exemption_of_loan(),
)  # fmt: skip


def list_loans(session: Session, patron_id: int, now: datetime, today: date) -> list[LoanRow]:
    """Return the loans that are out, by due date (one query)."""
    queue = select(func.count()).where(Reservation.title_id == Copy.title_id, Reservation.patron_id != patron_id, state_on(today) == "active")
    order = (Loan.due_date, Loan.id)
    return _loans(session, patron_id, (now, today), queue.correlate(Copy).scalar_subquery(), order, Loan.returned_at.is_(None))


def list_loans_out(session: Session, patron_id: int, now: datetime, today: date, at: int | None = None) -> list[LoanRow]:
    """Return the loans that are out with what each would cost on a return now at a place (a fixed number of queries)."""
    fees = calculated_fees(session, patron_id, now, at)
    return [replace(row, calculated=fees[row.id].amount) if row.id in fees else row for row in list_loans(session, patron_id, now, today)]


def read_loan_history(session: Session, patron_id: int, first: date, last: date, now: datetime, zone: ZoneInfo) -> LoanHistory:
    """Return the loans returned on days of a period, both included, where they are kept (circulation.md 11; four queries at most).

    A period from date.min or to date.max is open there: no moment of a zone lies beyond these days.
    """
    who = session.execute(select(Patron.loan_history, Patron.patron_category_id, Patron.home_unit_id).where(Patron.id == patron_id)).one_or_none()
    if who is None:
        raise NotFound(mark("The account is not there any more."))
    saved = effective_settings(session, who.home_unit_id, who.patron_category_id).ticked("save-loans") if who.loan_history == "not-asked" else False
    kept = is_kept(who.loan_history, save_loans=saved)
    if not kept:
        return LoanHistory(kept=False, consent=who.loan_history, rows=())
    period: list[ColumnElement[bool]] = [Loan.returned_at.is_not(None)]
    if first > date.min:
        period.append(Loan.returned_at >= datetime.combine(first, time(), zone))
    if last < date.max:
        period.append(Loan.returned_at < datetime.combine(last + timedelta(days=1), time(), zone))
    rows = _loans(session, patron_id, (now, now.astimezone(zone).date()), None, (Loan.returned_at.desc(), Loan.id), *period)
    fees = _charged(session, patron_id)
    return LoanHistory(kept=True, consent=who.loan_history, rows=tuple(replace(row, charged=fees.get(row.id, 0)) for row in rows))


def _charged(session: Session, patron_id: int) -> dict[int, int]:
    """Return by loan the overdue fees of an account that were not removed."""
    query = select(Debt.loan_id, func.sum(Debt.amount)).where(Debt.patron_id == patron_id, Debt.kind.in_(OF_DELAY), Debt.removed_at.is_(None))
    return {loan_id: int(amount) for loan_id, amount in session.execute(query.where(Debt.loan_id.is_not(None)).group_by(Debt.loan_id)) if loan_id is not None}


def get_loan_reason(session: Session, loan_id: int, now: datetime, at: int | None = None) -> LoanReason:
    """Return what a loan keeps of its due date, and what it would cost on a return now at a place. NotFound when it is gone."""
    query = select(Loan, Copy.barcode, Title.title).join(Copy, Copy.id == Loan.copy_id).join(Title, Title.id == Copy.title_id)
    row = session.execute(query.where(Loan.id == loan_id)).one_or_none()
    if row is None:
        raise NotFound(mark("The loan is not there any more."))
    loan, barcode, title = row
    return LoanReason(
        loan_id=loan.id, barcode=barcode, title=title, due_date=loan.due_date, due_at=loan.due_at, is_open=loan.is_open, parameter=loan.rule_parameter,
        value=loan.rule_value, unit=loan.rule_unit, text=loan.rule_text, day=loan.rule_day, lines=tuple(loan.lines or ()),
        overrides=tuple(loan.overrides or ()),
        charge=calculated_fees(session, loan.patron_id, now, at).get(loan.id) if loan.patron_id is not None else None,
    )  # fmt: skip


def _loans(
    session: Session, patron_id: int, moment: tuple[datetime, date], waiting: Any, order: Sequence[Any], *conditions: ColumnElement[bool]
) -> list[LoanRow]:
    query = (
        select(*_COLUMNS, *([] if waiting is None else [waiting]))
        .join(Copy, Copy.id == Loan.copy_id)
        .join(Title, Title.id == Copy.title_id)
        .join(Organisation, Organisation.id == Loan.point_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .where(Loan.patron_id == patron_id, *conditions)
        .order_by(*order)
    )
    return [_row(*moment, row) for row in session.execute(query)]


def _row(now: datetime, today: date, row: Any) -> LoanRow:
    (
        loan_id, lent_at, due_date, due_at, is_open, renewals, returned_at, marked, mark_since, days, barcode, title, author, media_type, point, claims,
        exempt, *waiting,
    ) = row  # fmt: skip
    if returned_at is None and (due_date < today or due_at is not None):
        days = days_until(LateLoan(due_date=due_date, due_at=due_at, mark=marked, mark_since=mark_since), today, now)
    return LoanRow(
        id=loan_id, title=title, author=author, barcode=barcode, media_type=media_type or "", point=point, lent_at=lent_at, due_date=due_date, due_at=due_at,
        is_open=is_open, renewals=renewals, returned_at=returned_at, mark=marked, mark_since=mark_since, days_late=days or 0, waiting=sum(waiting),
        claims=claims, exempt=exempt or "",
    )  # fmt: skip

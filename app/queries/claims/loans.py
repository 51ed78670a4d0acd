"""The loans that claims may be due for: found by a range of the index of open loans by due date, a chunk of patrons at a time.

All loans of a patron are in one chunk, since they may go on one notice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from app.database.bulk import among, aside
from app.domain.claims.facts import ClaimLoan
from app.domain.claims.steps import INVOICE, NOTHING_MADE, WARNING, Made
from app.domain.parameters.situation import Situation
from app.models.claim import ClaimExemption, ClaimStep
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.claims.registers import ClaimBook
from app.queries.desk.reservation_state import state_on

LOANS_AT_ONCE = 2_000
"""About so many loans are one chunk, and one transaction: on the embedded file the desk waits for it, a second or so."""


@dataclass(frozen=True, slots=True)
class Span:
    """The patrons of a chunk: those whose keys are above `after`, up to `until`; `loans` that may be due."""

    after: int
    until: int
    loans: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Which loans are looked at: those due on the days from `first` to `last`, both included, that were not made `number` for."""

    first: date
    last: date
    number: int

    @classmethod
    def claims(cls, day: date) -> Asked:
        """Return those that claims of a day may be for: late ones without invoice."""
        return cls(date.min, date.fromordinal(day.toordinal() - 1), INVOICE)

    @classmethod
    def warnings(cls, day: date, longest: int) -> Asked:
        """Return those that may be warned of on a day: due after it, and not warned of."""
        return cls(date.fromordinal(day.toordinal() + 1), date.fromordinal(day.toordinal() + longest), WARNING)


def list_spans(session: Session, account_id: int, asked: Asked) -> list[Span]:
    """Return the chunks of a run (one query, read row by row)."""
    query = select(Loan.patron_id, func.count()).where(*_conditions(session, account_id, asked)).group_by(Loan.patron_id).order_by(Loan.patron_id)
    size, spans = LOANS_AT_ONCE, list[Span]()
    after = last = loans = 0
    for patron_id, count in session.execute(query.execution_options(yield_per=size)):
        if loans and loans + count > size:
            spans.append(Span(after, last, loans))
            after, loans = last, 0
        last, loans = patron_id or 0, loans + count
    return [*spans, Span(after, last, loans)] if loans else spans


def read_loans(session: Session, book: ClaimBook, asked: Asked, span: Span) -> list[ClaimLoan]:
    """Return the loans of a chunk with what was made for them; whether others wait for them is left open (three queries)."""
    rows = session.execute(_query(session, book.account.id, asked, span)).all()
    made = _made(session, [row.id for row in rows])
    people = {
        row.id: (row.patron_category_id, book.age_groups.of(row.birth_date, book.rules.day))
        for row in session.execute(select(Patron.id, Patron.patron_category_id, Patron.birth_date).where(among(Patron.id, {row.patron_id for row in rows})))
    }
    return [_loan(book, row, *people[row.patron_id], made.get(row.id, NOTHING_MADE)) for row in rows if row.patron_id in people]


def waited_for(session: Session, book: ClaimBook, loans: Sequence[ClaimLoan]) -> set[int]:
    """Return the loans that others wait for: a reservation of another patron that the copy may fill (one query)."""
    wanted = {loan.title_id for loan in loans}
    table = Reservation
    columns = (table.title_id, table.copy_id, table.patron_id, Patron.patron_category_id, Patron.birth_date, table.pickup_id)
    query = select(*columns).join(Patron, Patron.id == table.patron_id).where(among(table.title_id, wanted))
    waiting: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(query.where(state_on(book.rules.day) == "active")):
        waiting[row.title_id].append(row)
    return {loan.id for loan in loans if any(_fills(book, loan, row) for row in waiting[loan.title_id])}


def _fills(book: ClaimBook, loan: ClaimLoan, row: Any) -> bool:
    if row.patron_id == loan.patron_id or row.copy_id not in {None, loan.copy_id} or loan.loan_type_id == book.interlibrary_id:
        return False
    return book.rules.may_fill(loan, row.patron_category_id, book.age_groups.of(row.birth_date, book.rules.day), row.pickup_id)


def _conditions(session: Session, account_id: int, asked: Asked) -> tuple[ColumnElement[bool], ...]:
    """Say which loans are looked at; all but a few are of the account organisation."""
    made = exists().where(ClaimStep.loan_id == Loan.id, ClaimStep.due_date == Loan.due_date, ClaimStep.number == asked.number)
    return (
        Loan.returned_at.is_(None), Loan.due_date >= asked.first, Loan.due_date <= asked.last,
        aside(session, Loan.organisation_id) == account_id, Loan.mark == "", Loan.patron_id.is_not(None), ~made,
    )  # fmt: skip


def _query(session: Session, account_id: int, asked: Asked, span: Span) -> Select[*tuple[Any, ...]]:
    loan = (Loan.id, Loan.patron_id, Loan.copy_id, Loan.point_id, Loan.lent_at, Loan.due_date, Loan.due_at)
    copy = (
        Copy.owner_id, Copy.department_id, Copy.placement_id, Copy.media_type_id, Copy.circulation_category_id, Copy.age_class_id, Copy.shelf, Copy.price,
        Copy.barcode, Copy.title_id,
    )  # fmt: skip
    return (
        select(*loan, *copy, Title.title, Title.author)
        .join(Copy, Copy.id == Loan.copy_id)
        .join(Title, Title.id == Copy.title_id)
        .where(*_conditions(session, account_id, asked), Loan.patron_id > span.after, Loan.patron_id <= span.until)
        .where(~exists().where(ClaimExemption.loan_id == Loan.id))
        .order_by(Loan.patron_id, Loan.id)
    )


def _made(session: Session, loan_ids: Sequence[int]) -> dict[int, Made]:
    """Return the last step made for each loan in its present delay (one query)."""
    table = ClaimStep
    query = (
        select(table.loan_id, func.max(table.number), func.max(table.day))
        .join(Loan, (Loan.id == table.loan_id) & (Loan.due_date == table.due_date))
        .where(among(table.loan_id, loan_ids), table.number > WARNING)
        .group_by(table.loan_id)
    )
    return {loan_id: Made(number, day) for loan_id, number, day in session.execute(query)}


def _loan(book: ClaimBook, row: Any, category_id: int, age_group_id: int | None, made: Made) -> ClaimLoan:
    kind, situation = _kind(book, row, category_id, age_group_id)
    return ClaimLoan(
        id=row.id, kind=kind, patron_id=row.patron_id, copy_id=row.copy_id, title_id=row.title_id, point_id=row.point_id,
        unit_id=book.tree.unit_of(row.point_id) or row.point_id, owner_id=row.owner_id, lent=row.lent_at.astimezone(book.account.zone).date(),
        due=row.due_date, due_at=row.due_at, situation=situation, loan_type_id=book.loan_types[row.circulation_category_id], made=made, price=row.price,
        barcode=row.barcode, title=row.title, author=row.author,
    )  # fmt: skip


def _kind(book: ClaimBook, row: Any, category_id: int, age_group_id: int | None) -> tuple[int, Situation]:
    """Return the number of all that rules see of a loan, and what they see of copy and patron."""
    seen = (
        row.point_id, row.owner_id, row.department_id, row.placement_id, category_id, row.media_type_id, row.circulation_category_id, age_group_id,
        row.age_class_id, row.shelf,
    )  # fmt: skip
    found = book.kinds.get(seen)
    if found is None:
        situation = Situation(
            department_id=row.department_id, placement_id=row.placement_id, patron_category_id=category_id, media_type_id=row.media_type_id,
            circulation_category_id=row.circulation_category_id, age_group_id=age_group_id, age_class_id=row.age_class_id, shelf=row.shelf,
        )  # fmt: skip
        found = book.kinds[seen] = len(book.kinds), situation
    return found

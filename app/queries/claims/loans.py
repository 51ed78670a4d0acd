"""The loans that claims may be due for: found by a range of the index of open loans by due date, then read a chunk of patrons at a time.

All loans of a patron are in one chunk, since they may go on one notice. A run has very many: rows are read as the database gives
them, past the ORM.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

from app.database.bulk import among, aside
from app.domain.claims.facts import ClaimLoan, LoanKind
from app.domain.claims.steps import INVOICE, NOTHING_MADE, WARNING, Made
from app.domain.parameters.situation import Situation
from app.models.claim import ClaimExemption, ClaimStep
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.claims.registers import ClaimBook
from app.queries.desk.reservation_state import state_on

_MOST_KINDS = 20_000

Chunk: TypeAlias = "array[int]"
"""The keys of the loans of a chunk, eight bytes each: a run knows those of all its loans, and nothing else of them."""

LOANS_AT_ONCE = 4_000
"""About so many loans are one chunk, and one transaction: on the embedded file the desk waits for it, half a second or so."""


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


def list_chunks(session: Session, account_id: int, asked: Asked) -> list[Chunk]:
    """Return the chunks of a run (one query, read row by row)."""
    made = exists().where(ClaimStep.loan_id == Loan.id, ClaimStep.due_date == Loan.due_date, ClaimStep.number == asked.number)
    query = select(Loan.patron_id, Loan.id).where(*_conditions(session, account_id, asked), ~made).order_by(Loan.patron_id)
    size, chunks, last = LOANS_AT_ONCE, list[Chunk](), None
    rows = session.connection().execute(query, execution_options={"yield_per": size})
    for patron_id, loan_id in chain.from_iterable(rows.partitions()):
        if patron_id != last and (not chunks or len(chunks[-1]) >= size):
            chunks.append(array("q"))
        chunks[-1].append(loan_id)
        last = patron_id
    return chunks


def loans_of(session: Session, patron_id: int) -> Chunk:
    """Return the open loans of one patron as a chunk (one query)."""
    return array("q", session.scalars(select(Loan.id).where(Loan.patron_id == patron_id, Loan.returned_at.is_(None))))


def read_loans(session: Session, book: ClaimBook, asked: Asked, chunk: Chunk) -> list[ClaimLoan]:
    """Return the loans of a chunk with what was made for them, and whether others wait for them (four queries)."""
    rows = session.connection().execute(_query(session, book, asked, chunk)).all()
    made, done = _made(session, asked, {row[0]: row[3] for row in rows})
    query = select(Patron.id, Patron.patron_category_id, Patron.birth_date).where(among(Patron.id, {row[1] for row in rows}))
    people = {id_: (category, book.age_groups.of(born, book.rules.day)) for id_, category, born in session.connection().execute(query).all()}
    loans = []
    for id_, patron_id, copy_id, due, title_id, *kept in rows:
        who = people.get(patron_id)
        if who is not None and id_ not in done:
            seen = (*kept, *who)
            kind = book.kinds.get(seen) or _new_kind(book, seen)
            loans.append(ClaimLoan(id_, kind, patron_id, copy_id, None, due, None, False, made.get(id_, NOTHING_MADE), title_id))
    waiting = _waited_for(session, book, loans)
    return [loan._replace(waiting=True) if loan.id in waiting else loan for loan in loans] if waiting else loans


def with_terms(session: Session, loans: Iterable[ClaimLoan]) -> list[ClaimLoan]:
    """Return loans with what warnings and invoices ask for besides (one query)."""
    chosen = {loan.id: loan for loan in loans}
    query = select(Loan.id, Loan.lent_at, Loan.due_at, Copy.price).join(Copy, Copy.id == Loan.copy_id).where(among(Loan.id, chosen))
    rows = session.connection().execute(query).all()
    return [chosen[id_]._replace(lent_at=lent_at, due_at=due_at, price=price) for id_, lent_at, due_at, price in rows]


def _waited_for(session: Session, book: ClaimBook, loans: Sequence[ClaimLoan]) -> set[int]:
    """Return the loans that others wait for: a reservation of another patron that the copy may fill (one query)."""
    wanted = {loan.title_id for loan in loans}
    table = Reservation
    columns = (table.title_id, table.copy_id, table.patron_id, Patron.patron_category_id, Patron.birth_date, table.pickup_id)
    query = select(*columns).join(Patron, Patron.id == table.patron_id).where(among(table.title_id, wanted))
    waiting: dict[int, list[Any]] = defaultdict(list)
    for row in session.connection().execute(query.where(state_on(book.rules.day) == "active")).all():
        waiting[row.title_id].append(row)
    return {loan.id for loan in loans if loan.title_id in waiting and any(_fills(book, loan, row) for row in waiting[loan.title_id])}


def _fills(book: ClaimBook, loan: ClaimLoan, row: Any) -> bool:
    if row.patron_id == loan.patron_id or row.copy_id not in {None, loan.copy_id} or loan.kind.loan_type_id == book.interlibrary_id:
        return False
    return book.rules.may_fill(loan, row.patron_category_id, book.age_groups.of(row.birth_date, book.rules.day), row.pickup_id)


def _conditions(session: Session, account_id: int, asked: Asked) -> tuple[ColumnElement[bool], ...]:
    """Say which loans are looked at, but for what was made; all but a few are of the account organisation."""
    return (
        Loan.returned_at.is_(None), Loan.due_date >= asked.first, Loan.due_date <= asked.last,
        aside(session, Loan.organisation_id) == account_id, Loan.mark == "", Loan.patron_id.is_not(None),
    )  # fmt: skip


def _query(session: Session, book: ClaimBook, asked: Asked, chunk: Chunk) -> Select[*tuple[Any, ...]]:
    """Return the loans of a chunk: what names them, and what rules see of copy and place."""
    kind = (Loan.point_id, Copy.owner_id, Copy.circulation_category_id, *(getattr(Copy, field) for field in book.alike.of_copy))
    return (
        select(Loan.id, Loan.patron_id, Loan.copy_id, Loan.due_date, Copy.title_id, *kind)
        .join(Copy, Copy.id == Loan.copy_id)
        .where(among(Loan.id, chunk), *_conditions(session, book.account.id, asked))
        .where(~exists().where(ClaimExemption.loan_id == Loan.id))
    )


def _made(session: Session, asked: Asked, due: Mapping[int, date]) -> tuple[dict[int, Made], set[int]]:
    """Return the last step made for each loan in its present delay, by their due dates, and those that what is asked for was made for (one query)."""
    table = ClaimStep
    query = select(table.loan_id, table.due_date, table.number, table.day).where(among(table.loan_id, due))
    made, done = dict[int, Made](), set[int]()
    for loan_id, of, number, day in session.connection().execute(query).all():
        if of != due[loan_id]:
            continue
        if number == asked.number:
            done.add(loan_id)
        if number > WARNING:
            before = made.get(loan_id)
            made[loan_id] = Made(number, day) if before is None else Made(max(before.reached, number), max(before.last or day, day))
    return made, done


def _new_kind(book: ClaimBook, seen: tuple[Any, ...]) -> LoanKind:
    """Return the kind of loans whose copy, place and patron were not met before: a new one, or one that rules see the same of."""
    point_id, owner_id, circulation_category_id, *of_copy, category_id, age_group_id = seen
    whole = Situation(
        circulation_category_id=circulation_category_id, patron_category_id=category_id, age_group_id=age_group_id,
        **dict(zip(book.alike.of_copy, of_copy, strict=True)),
    )  # fmt: skip
    situation, loan_type_id = book.alike.seen(whole), book.loan_types[circulation_category_id]
    key = (point_id, owner_id, loan_type_id, situation)
    kind = book.distinct.get(key)
    if kind is None:
        kind = book.distinct[key] = LoanKind(
            number=len(book.distinct), point_id=point_id, unit_id=book.tree.unit_of(point_id) or point_id, owner_id=owner_id, situation=situation,
            loan_type_id=loan_type_id, zone=book.account.zone,
        )  # fmt: skip
    if len(book.kinds) >= _MOST_KINDS:
        book.kinds.clear()
    book.kinds[seen] = kind
    return kind

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
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

from app.database.bulk import aside, keys, one_of
from app.database.plain import Days, read_plain, stream_plain
from app.domain.claims.facts import ClaimLoan, LoanKind
from app.domain.claims.steps import INVOICE, NOTHING_MADE, WARNING, Made
from app.domain.parameters.situation import Situation
from app.domain.tuples import maker
from app.models.claim import ClaimExemption, ClaimStep
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.claims.registers import ClaimBook
from app.queries.desk.reservation_state import state_on

_MOST_KINDS = 20_000
_NAMED = 5
"""Columns of a loan that name it, before those that its kind goes by."""
_QUERIES = 20
"""Queries that are kept: of the days, rules and account organisations of the last runs."""

_claim_loan = maker(ClaimLoan)

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
    query = select(Loan.patron_id, Loan.id).where(*_conditions(session.get_bind().dialect.name, account_id, asked), ~made).order_by(Loan.patron_id)
    size, chunks, last = LOANS_AT_ONCE, list[Chunk](), None
    for patron_id, loan_id in stream_plain(session, query, size):
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
    day, days, kinds = book.rules.day, Days(), book.kinds
    rows = read_plain(session, _loans(session.get_bind().dialect.name, book.account.id, asked, book.alike.of_copy), chunk)
    made, done = _made(session, asked, {row[0]: row[1] for row in rows}, days)
    patrons = read_plain(session, _PATRONS, {row[2] for row in rows})
    people = {id_: (category, book.age_groups.of(days[born] if born is not None else None, day)) for id_, category, born in patrons}
    loans = []
    for row in rows:
        id_, due, patron_id, copy_id, title_id = row[:_NAMED]
        who = people.get(patron_id)
        if who is not None and id_ not in done:
            seen = row[_NAMED:] + who
            kind = kinds.get(seen) or _new_kind(book, seen)
            loans.append(_claim_loan((id_, kind, patron_id, copy_id, None, days[due], None, False, made.get(id_, NOTHING_MADE), title_id, None)))
    waiting = _waited_for(session, book, loans, days)
    return [loan._replace(waiting=True) if loan.id in waiting else loan for loan in loans] if waiting else loans


def with_terms(session: Session, loans: Iterable[ClaimLoan]) -> list[ClaimLoan]:
    """Return loans with what warnings and invoices ask for besides (one query)."""
    chosen = {loan.id: loan for loan in loans}
    rows = session.connection().execute(_TERMS, keys(chosen)).all()
    return [chosen[id_]._replace(lent_at=lent_at, due_at=due_at, price=price) for id_, lent_at, due_at, price in rows]


def _waited_for(session: Session, book: ClaimBook, loans: Sequence[ClaimLoan], days: Days) -> set[int]:
    """Return the loans that others wait for: a reservation of another patron that the copy may fill (one query)."""
    waiting: dict[int, list[_Waiting]] = defaultdict(list)
    for title_id, copy_id, patron_id, category_id, born, pickup_id in read_plain(session, _waiting(book.rules.day), {loan.title_id for loan in loans}):
        age_group_id = book.age_groups.of(days[born] if born is not None else None, book.rules.day)
        waiting[title_id].append(_Waiting(copy_id, patron_id, category_id, age_group_id, pickup_id))
    if not waiting:
        return set()
    return {loan.id for loan in loans if loan.title_id in waiting and any(_fills(book, loan, one) for one in waiting[loan.title_id])}


class _Waiting(NamedTuple):
    """A reservation that waits: of which copy (None: of any of its title), for whom, to be fetched where."""

    copy_id: int | None
    patron_id: int
    category_id: int
    age_group_id: int | None
    pickup_id: int


def _fills(book: ClaimBook, loan: ClaimLoan, one: _Waiting) -> bool:
    if one.patron_id == loan.patron_id or one.copy_id not in {None, loan.copy_id} or loan.kind.loan_type_id == book.interlibrary_id:
        return False
    return book.rules.may_fill(loan, one.category_id, one.age_group_id, one.pickup_id)


def _conditions(dialect: str, account_id: int, asked: Asked) -> tuple[ColumnElement[bool], ...]:
    """Say which loans are looked at, but for what was made; all but a few are of the account organisation."""
    return (
        Loan.returned_at.is_(None), Loan.due_date >= asked.first, Loan.due_date <= asked.last,
        aside(dialect, Loan.organisation_id) == account_id, Loan.mark == "", Loan.patron_id.is_not(None),
    )  # fmt: skip


# the queries of a chunk, made once: to make one takes longer than to read some hundred rows


@lru_cache(_QUERIES)
def _loans(dialect: str, account_id: int, asked: Asked, of_copy: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Return the loans of a chunk: what names them (`_NAMED` columns), and what rules see of copy and place."""
    kind = (Loan.point_id, Copy.owner_id, Copy.circulation_category_id, *(getattr(Copy, field) for field in of_copy))
    return (
        select(Loan.id, Loan.due_date, Loan.patron_id, Loan.copy_id, Copy.title_id, *kind)
        .join(Copy, Copy.id == Loan.copy_id)
        .where(one_of(Loan.id), *_conditions(dialect, account_id, asked))
        .where(~exists().where(ClaimExemption.loan_id == Loan.id))
    )


@lru_cache(_QUERIES)
def _waiting(day: date) -> Select[*tuple[Any, ...]]:
    """Return the reservations of titles that wait on a day, with their patrons."""
    columns = (Reservation.title_id, Reservation.copy_id, Reservation.patron_id, Patron.patron_category_id, Patron.birth_date, Reservation.pickup_id)
    query = select(*columns).join(Patron, Patron.id == Reservation.patron_id)
    return query.where(one_of(Reservation.title_id), state_on(day) == "active")


_PATRONS = select(Patron.id, Patron.patron_category_id, Patron.birth_date).where(one_of(Patron.id))
_STEPS = select(ClaimStep.loan_id, ClaimStep.due_date, ClaimStep.number, ClaimStep.day).where(one_of(ClaimStep.loan_id))
_TERMS = select(Loan.id, Loan.lent_at, Loan.due_at, Copy.price).join(Copy, Copy.id == Loan.copy_id).where(one_of(Loan.id))


def _made(session: Session, asked: Asked, due: Mapping[int, Any], days: Days) -> tuple[dict[int, Made], set[int]]:
    """Return the last step made for each loan in its present delay, by their due dates, and those that what is asked for was made for (one query)."""
    made, done = dict[int, Made](), set[int]()
    for loan_id, of, number, day in read_plain(session, _STEPS, due):
        if of != due[loan_id]:
            continue
        if number == asked.number:
            done.add(loan_id)
        if number > WARNING:
            before = made.get(loan_id, NOTHING_MADE)
            made[loan_id] = Made(max(before.reached, number), max(before.last or days[day], days[day]))
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

"""The loans that claims may be due for: the index of open loans by patron is gone through once, then read again a chunk of patrons at a time.

All loans of a patron are in one chunk, since they may go on one notice. A run has very many: rows are read as the database gives
them, past the ORM.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, select
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
from app.queries.claims.standing import OF_DELAY, of_steps
from app.queries.desk.reservation_state import state_on

_MOST_KINDS = 20_000
_OWN = 8
"""Columns that are a loan's own, before those that its kind goes by."""
_QUERIES = 20
"""Queries that are kept: of the days, rules and account organisations of the last runs."""

_claim_loan = maker(ClaimLoan)


class Chunk(NamedTuple):
    """Patrons from the `first` key to the `last`, both included, and how many loans of theirs were due when the run was begun."""

    first: int
    last: int
    loans: int

    @classmethod
    def of(cls, patron_id: int) -> Chunk:
        """Return one patron."""
        return cls(patron_id, patron_id, 0)


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
    wanted = _conditions(session.get_bind().dialect.name, account_id, asked)
    query = select(Loan.patron_id, func.count()).where(*wanted).group_by(Loan.patron_id).order_by(Loan.patron_id)
    chunks, first, loans = list[Chunk](), 0, 0
    for patron_id, own in stream_plain(session, query, LOANS_AT_ONCE):
        first, loans, last = first if loans else patron_id, loans + own, patron_id
        if loans >= LOANS_AT_ONCE:
            chunks.append(Chunk(first, last, loans))
            loans = 0
    return [*chunks, Chunk(first, last, loans)] if loans else chunks


def read_loans(session: Session, book: ClaimBook, asked: Asked, chunk: Chunk) -> list[ClaimLoan]:
    """Return the loans of a chunk with what was made for them, and whether others wait for them (two queries, three where somebody waits)."""
    day, days, kinds = book.rules.day, Days(), book.kinds
    rows = read_plain(session, _loans(session.get_bind().dialect.name, book.account.id, asked, book.alike.of_copy), {"first": chunk.first, "last": chunk.last})
    patrons = read_plain(session, _PATRONS, keys({row[2] for row in rows}))
    people = {id_: (category, book.age_groups.of(days[born] if born is not None else None, day)) for id_, category, born in patrons}
    loans, reserved = list[ClaimLoan](), set[int]()
    for row in rows:
        id_, due, patron_id, copy_id, title_id, reached, last, is_reserved = row[:_OWN]
        who = people.get(patron_id)
        if who is not None:
            seen = row[_OWN:] + who
            kind = kinds.get(seen) or _new_kind(book, seen)
            made = NOTHING_MADE if reached is None else Made(reached, days[last])
            loans.append(_claim_loan((id_, kind, patron_id, copy_id, None, days[due], None, False, made, title_id, None)))
            if is_reserved:
                reserved.add(title_id)
    waiting = _waited_for(session, book, loans, reserved, days) if reserved else ()
    return [loan._replace(waiting=True) if loan.id in waiting else loan for loan in loans] if waiting else loans


def with_terms(session: Session, loans: Iterable[ClaimLoan]) -> list[ClaimLoan]:
    """Return loans with what warnings and invoices ask for besides (one query)."""
    chosen = {loan.id: loan for loan in loans}
    rows = session.connection().execute(_TERMS, keys(chosen)).all()
    return [chosen[id_]._replace(lent_at=lent_at, due_at=due_at, price=price) for id_, lent_at, due_at, price in rows]


def _waited_for(session: Session, book: ClaimBook, loans: Sequence[ClaimLoan], titles: set[int], days: Days) -> set[int]:
    """Return the loans that others wait for: a reservation of another patron, of one of the titles, that the copy may fill (one query)."""
    waiting: dict[int, list[_Waiting]] = defaultdict(list)
    for title_id, copy_id, patron_id, category_id, born, pickup_id in read_plain(session, _waiting(book.rules.day), keys(titles)):
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
    """Say which loans are looked at; they are gone through by patron, in the index that has all that is asked of a loan here."""
    due = aside(dialect, Loan.due_date)
    return (
        Loan.returned_at.is_(None), due >= asked.first, due <= asked.last, aside(dialect, Loan.organisation_id) == account_id, Loan.mark == "",
        Loan.patron_id.is_not(None), ~exists().where(OF_DELAY, ClaimStep.number == asked.number),
    )  # fmt: skip


# the queries of a chunk, made once: to make one takes longer than to read some hundred rows


@lru_cache(_QUERIES)
def _loans(dialect: str, account_id: int, asked: Asked, of_copy: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Return the loans of a chunk: what is their own (`_OWN` columns), and what rules see of copy and place."""
    made = (of_steps(func.max(ClaimStep.number)), of_steps(func.max(ClaimStep.day)))
    own = (Loan.id, Loan.due_date, Loan.patron_id, Loan.copy_id, Copy.title_id, *made, exists().where(Reservation.title_id == Copy.title_id))
    kind = (Loan.point_id, Copy.owner_id, Copy.circulation_category_id, *(getattr(Copy, field) for field in of_copy))
    return (
        select(*own, *kind)
        .join(Copy, Copy.id == Loan.copy_id)
        .where(Loan.patron_id.between(bindparam("first"), bindparam("last")), *_conditions(dialect, account_id, asked))
        .where(~exists().where(ClaimExemption.loan_id == Loan.id))
        .order_by(Loan.patron_id, Loan.due_date)
    )


@lru_cache(_QUERIES)
def _waiting(day: date) -> Select[*tuple[Any, ...]]:
    """Return the reservations of titles that wait on a day, with their patrons."""
    columns = (Reservation.title_id, Reservation.copy_id, Reservation.patron_id, Patron.patron_category_id, Patron.birth_date, Reservation.pickup_id)
    query = select(*columns).join(Patron, Patron.id == Reservation.patron_id)
    return query.where(one_of(Reservation.title_id), state_on(day) == "active")


_PATRONS = select(Patron.id, Patron.patron_category_id, Patron.birth_date).where(one_of(Patron.id))
_TERMS = select(Loan.id, Loan.lent_at, Loan.due_at, Copy.price).join(Copy, Copy.id == Loan.copy_id).where(one_of(Loan.id))


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

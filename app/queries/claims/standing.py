"""What claims make of an account and of a loan: reminders and signals of current loans in their present delay (circulation.md 7, 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.database.plain import read_rows
from app.domain.blocks import Signal
from app.domain.claims.steps import INVOICE, WARNING
from app.models.claim import ClaimExemption, ClaimStep
from app.models.loan import Loan

T = TypeVar("T")

SIGNALS = (Signal.NONE, Signal.YELLOW, Signal.RED)
"""By their number in `signal-claim-step`."""

OF_DELAY = and_(Loan.id == ClaimStep.loan_id, Loan.due_date == ClaimStep.due_date)
"""What was made for a loan in its present delay, the warning before it too."""
_OF_DELAY = and_(OF_DELAY, ClaimStep.number > WARNING)
_CLAIMED = (
    select(Loan.patron_id, Loan.id, ClaimStep.number, ClaimStep.day, ClaimStep.signal)
    .join(ClaimStep, _OF_DELAY)
    .where(one_of(Loan.patron_id), Loan.returned_at.is_(None))
    .order_by(Loan.id, ClaimStep.number)
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """Of an account: the days of the reminders made for each current loan in its present delay, and the strongest signal of any step since its first day."""

    reminders: tuple[tuple[date, ...], ...] = ()
    signal: Signal = Signal.NONE
    since: date | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step made for a loan."""

    kind: str
    day: date
    signal: Signal


NOTHING_CLAIMED = Claimed()


def load_claimed(session: Session, patron_ids: Collection[int]) -> dict[int, Claimed]:
    """Return what claims make of accounts (one query); those that have none are left out."""
    days: dict[int, dict[int, list[date]]] = defaultdict(lambda: defaultdict(list))
    signals: dict[int, dict[int, date]] = defaultdict(dict)
    for patron_id, loan_id, number, day, signal in read_rows(session, _CLAIMED, keys(patron_ids)):
        of_loan = days[patron_id or 0][loan_id]
        if number < INVOICE:
            of_loan.append(day)
        if signal:
            first = signals[patron_id or 0]
            first[signal] = min(first.get(signal, day), day)
    found = {}
    for patron_id, loans in days.items():
        strongest = max(signals[patron_id], default=0)
        reminders = tuple(tuple(made) for made in loans.values() if made)
        found[patron_id] = Claimed(reminders, SIGNALS[strongest], signals[patron_id].get(strongest))
    return found


@cache
def claimed_since(least: int) -> Select[*tuple[Any, ...]]:
    """Return the accounts with a current loan that so many reminders were made for in its present delay."""
    count = func.count().filter(ClaimStep.number < INVOICE)
    return select(Loan.patron_id).join(ClaimStep, _OF_DELAY).where(Loan.returned_at.is_(None)).group_by(Loan.patron_id, Loan.id).having(count >= least)


@cache
def signalled_red() -> Select[*tuple[Any, ...]]:
    """Return the accounts with a current loan that a step of its present delay signals red for."""
    red = ClaimStep.signal == SIGNALS.index(Signal.RED)
    return select(Loan.patron_id).join(ClaimStep, _OF_DELAY).where(Loan.returned_at.is_(None), Loan.patron_id.is_not(None), red)


def list_steps(session: Session, patron_id: int) -> dict[int, list[StepRow]]:
    """Return the steps of each current loan of an account in its present delay, the first first (one query)."""
    query = select(Loan.id, ClaimStep.kind, ClaimStep.day, ClaimStep.signal).join(ClaimStep, _OF_DELAY)
    found: dict[int, list[StepRow]] = defaultdict(list)
    for row in session.execute(query.where(Loan.patron_id == patron_id, Loan.returned_at.is_(None)).order_by(ClaimStep.number)):
        found[row.id].append(StepRow(row.kind, row.day, SIGNALS[row.signal]))
    return found


def count_of_loan() -> ScalarSelect[int]:
    """Return how many steps were made for each loan of a query of loans in its present delay, as a column."""
    return of_steps(func.count())


def of_steps(what: ColumnElement[T]) -> ScalarSelect[T]:
    """Return what is asked of the steps that were made for each loan of a query of loans in its present delay, as a column."""
    return select(what).where(_OF_DELAY).correlate(Loan).scalar_subquery()


def exemption_of_loan() -> ScalarSelect[str]:
    """Return why each loan of a query of loans is exempt from claims, as a column: null where it is not."""
    return select(ClaimExemption.reason).where(ClaimExemption.loan_id == Loan.id).correlate(Loan).scalar_subquery()


def last_step_of(session: Session, loan_id: int) -> int:
    """Return the number of the last step made for a loan in its present delay, 0 where there is none (one query)."""
    return session.scalar(select(func.max(ClaimStep.number)).join(Loan, _OF_DELAY).where(Loan.id == loan_id)) or 0

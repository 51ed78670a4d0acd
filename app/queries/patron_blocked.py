"""Who is blocked or owes something, as conditions in SQL: what `blocks_of` says of one account, asked of very many (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, literal, or_, select, union
from sqlalchemy.orm import Session

from app.domain.blocks import Signal, Thresholds
from app.models.debt import Debt
from app.models.invoice import Invoice
from app.models.job import AgeLimit
from app.models.loan import Loan
from app.models.message import Message
from app.models.patron import ManualBlock, Patron
from app.queries.claims.invoices import unpaid_invoices
from app.queries.claims.standing import claimed_since, signalled_red
from app.queries.limiting import Limiting
from app.queries.paid import paid_part
from app.queries.patron_thresholds import Kind, load_kinds, lowest

_OWES = (Debt.patron_id.is_not(None), Debt.removed_at.is_(None), Debt.amount > paid_part())
_RED = (AgeLimit.signal == Signal.RED, AgeLimit.ended_at.is_(None))
_OUT = (Loan.returned_at.is_(None), Loan.patron_id.is_not(None))
_BY_MESSAGE = (Message.kind == "block", Message.archived_at.is_(None))

# what is asked of each account whatever the day and the limits: made once, for it is sent with each key that is typed
_TOLD = exists().where(Message.patron_id == Patron.id, *_BY_MESSAGE)
_SIGNALLED = exists().where(AgeLimit.patron_id == Patron.id, *_RED)
_DEBT = select(func.coalesce(func.sum(Debt.amount - paid_part()), 0)).where(Debt.patron_id == Patron.id, *_OWES).scalar_subquery()
_LOANS = select(func.count()).where(Loan.patron_id == Patron.id, *_OUT).scalar_subquery()


def in_debt() -> ColumnElement[bool]:
    """Ask of one account after the other for a debt that is open: of an EXISTS PostgreSQL would make a join, after all else was asked."""
    return select(literal(1)).where(Debt.patron_id == Patron.id, *_OWES).limit(1).correlate(Patron).scalar_subquery().is_not(None)


def debtors() -> Select[Any]:
    """Return the accounts that have an open debt."""
    return select(Debt.patron_id).where(*_OWES)


class Blocked:
    """Blocks by hand, block messages and automatic blocks, as they hold at a working place; that an account expired is another matter."""

    def __init__(self, session: Session, limiting: Limiting, now: datetime, today: date) -> None:
        self._now, self._today = now, today
        self._kinds: Sequence[Kind] = load_kinds(session, limiting, today)

    def condition(self) -> ColumnElement[bool]:
        """Ask whether any block holds."""
        by_hand = [exists().where(ManualBlock.patron_id == Patron.id, *self._by_hand()), _TOLD]
        automatic = [self._automatic(kind.thresholds) for kind in self._kinds]
        kinds = [each if kind.condition is None else and_(kind.condition, each) for kind, each in zip(self._kinds, automatic, strict=True)]
        return or_(*by_hand, *kinds)

    @property
    def anybody(self) -> bool:
        """Whether anybody may be (a limit of no loans at all)."""
        return lowest(self._kinds).loans == 0

    def those(self) -> Select[int]:
        """Return the accounts among which all the blocked ones are, unless anybody may be."""
        least = lowest(self._kinds)
        parts: list[Select[Any]] = [select(ManualBlock.patron_id).where(*self._by_hand()), select(Message.patron_id).where(*_BY_MESSAGE)]
        if least.debt is not None:
            owed = func.sum(Debt.amount - paid_part())
            parts.append(select(Debt.patron_id).where(*_OWES).group_by(Debt.patron_id).having(owed >= least.debt))
        if least.red_signal:
            parts.append(select(AgeLimit.patron_id).where(*_RED))
        for limit, conditions in ((least.overdue, self._late()), (least.loans, _OUT)):
            if limit is not None:
                parts.append(select(Loan.patron_id).where(*conditions).group_by(Loan.patron_id).having(func.count() >= limit))
        return select(union(*parts, *_by_claims(least)).subquery().c.patron_id)

    def _automatic(self, limits: Thresholds) -> ColumnElement[bool]:
        parts: list[ColumnElement[bool]] = []
        if limits.debt is not None:
            parts.append(limits.debt <= _DEBT)
        if limits.red_signal:
            parts.append(_SIGNALLED)
        if limits.overdue is not None:
            parts.append(select(func.count()).where(Loan.patron_id == Patron.id, *self._late()).scalar_subquery() >= limits.overdue)
        if limits.loans is not None:
            parts.append(limits.loans <= _LOANS)
        return or_(false(), *parts, *(Patron.id.in_(those) for those in _by_claims(limits)))

    def _by_hand(self) -> tuple[ColumnElement[bool], ...]:
        return (ManualBlock.lifted_at.is_(None), or_(ManualBlock.until.is_(None), ManualBlock.until >= self._today))

    def _late(self) -> tuple[ColumnElement[bool], ...]:
        """What `is_late` says; the first comparison lets an index of open loans help."""
        late = or_(and_(Loan.due_at.is_(None), Loan.due_date < self._today), Loan.due_at < self._now)
        return (*_OUT, Loan.mark == "", Loan.due_date <= self._today, late)


def _by_claims(limits: Thresholds) -> list[Select[Any]]:
    """Return the accounts that claims block: by reminders, by an invoice, by a red signal."""
    found: list[Select[Any]] = [] if limits.reminders is None else [claimed_since(limits.reminders)]
    if limits.invoice:
        found.append(unpaid_invoices().with_only_columns(Invoice.patron_id))
    return [*found, signalled_red()] if limits.red_signal else found

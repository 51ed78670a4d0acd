"""What retention would do: returned loans to cut loose, expired accounts that may be removed, looks that are kept no longer (circulation.md 11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Row, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from app.domain.categories import Policy
from app.domain.loan_history import is_kept
from app.domain.organisation import Tree
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.situation import ANYTHING
from app.domain.patron import full_name
from app.domain.retention import log_has_run_out
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.models.reservation import Reservation
from app.queries.categories import list_policies
from app.queries.claims.invoices import apart_exists
from app.queries.desk.reservation_state import lives
from app.queries.desk.rules import load_rules_at
from app.queries.paid import paid_part
from app.queries.patron_standing import AccountOrganisation

LOG_DAYS = "returns-log-days"


@dataclass(frozen=True, slots=True)
class LooseLoan:
    """A loan that is to be cut loose, and of its borrower what statistics count by."""

    id: int
    patron_id: int
    lent_at: datetime
    category_id: int
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """A chunk of returned loans: the key of the last one, how many there were, and those to cut loose."""

    last: int
    count: int
    loose: tuple[LooseLoan, ...]


@dataclass(frozen=True, slots=True)
class ExpiredAccount:
    """An account whose day has passed and that nothing stands against: it may be removed."""

    id: int
    card: str
    name: str
    expires: date


def count_returned(session: Session, account_id: int) -> int:
    """Return how many returned loans name a borrower who has not agreed to that (one query): what retention looks through."""
    return session.scalar(select(func.count()).select_from(Loan).join(Patron, Patron.id == Loan.patron_id).where(*_returned(account_id, 0))) or 0


def loans_to_cut(session: Session, account: AccountOrganisation, tree: Tree, today: date, after: int, chunk: int) -> LookedThrough | None:
    """Look through so many returned loans behind a key for those that are kept no longer: not to be kept, settled, and out of the returns log.

    None where there are no more.
    """
    columns = (
        Loan.id, Loan.patron_id, Loan.lent_at, Loan.point_id, Loan.returned_at, Loan.returned_point_id, Patron.patron_category_id, Patron.birth_date,
        Patron.loan_history, Patron.home_unit_id,
    )  # fmt: skip
    joined = select(*columns).join(Patron, Patron.id == Loan.patron_id)
    query: Executable = joined.where(*_returned(account.id, after)).order_by(Loan.id).limit(chunk)
    rows = session.execute(query).all()
    if not rows:
        return None
    keeping = _Keeping(session, tree, today)
    loose = [LooseLoan(r.id, r.patron_id, r.lent_at, r.patron_category_id, r.birth_date) for r in rows if keeping.lets_go(r, account)]
    return LookedThrough(rows[-1].id, len(rows), tuple(loose))


def list_removable(session: Session, account_id: int, today: date, before: date | None = None) -> list[ExpiredAccount]:
    """Return the expired accounts that have no loans, no living reservations, no open debts and nothing to be refunded, the oldest first (one query).

    `before`: those only that expired before a day.
    """
    card = select(Card.number).where(Card.patron_id == Patron.id).order_by(case((Card.state == "current", 0), else_=1), Card.id).limit(1)
    query = select(Patron.id, Patron.last_name, Patron.first_name, Patron.middle_name, Patron.expires, card.correlate(Patron).scalar_subquery().label("card"))
    query = query.where(
        Patron.organisation_id == account_id, Patron.expires < min(before or today, today),
        ~exists().where(Loan.patron_id == Patron.id, Loan.returned_at.is_(None)), ~exists().where(Reservation.patron_id == Patron.id, lives(today)),
        ~exists().where(Debt.patron_id == Patron.id, _unsettled()), ~apart_exists(),
    )  # fmt: skip
    rows = session.execute(query.order_by(Patron.expires, Patron.id))
    return [ExpiredAccount(row.id, row.card or "", full_name(row.last_name, row.first_name, row.middle_name), row.expires) for row in rows]


def _unsettled() -> ColumnElement[bool]:
    """Return the condition of a debt of which something is open, or to be refunded."""
    owed = and_(Debt.removed_at.is_(None), Debt.amount > paid_part())
    return or_(owed, and_(Debt.refund > 0, Debt.refunded_at.is_(None)))


def _returned(account_id: int, after: int) -> tuple[ColumnElement[bool], ...]:
    settled = ~exists().where(Debt.loan_id == Loan.id, _unsettled())
    return Loan.id > after, Loan.organisation_id == account_id, Loan.returned_at.is_not(None), Patron.loan_history != "yes", settled


class _Keeping:
    """What home units say of keeping loans, and the places of returns of their log, asked once for each."""

    def __init__(self, session: Session, tree: Tree, today: date) -> None:
        self._session, self._tree, self._today = session, tree, today
        self._book = load_rules_at(session, tree, list(tree.nodes), {LOG_DAYS})
        self._days = cache(self._read_days)
        self._policies = cache(self._read_policies)

    def lets_go(self, row: Row[Any], account: AccountOrganisation) -> bool:
        """Say whether a returned loan is to be cut loose."""
        policy = self._policies(row.home_unit_id).get(row.patron_category_id) or Policy.delivered()
        if is_kept(row.loan_history, save_loans=policy.ticked("save-loans")):
            return False
        returned = row.returned_at.astimezone(account.zone).date()
        return log_has_run_out(returned, self._days(row.returned_point_id or row.point_id), self._today)

    def _read_days(self, point_id: int) -> int:
        rule = governing_each(self._book, Places.at(self._tree, point_id), ANYTHING, self._today).get(LOG_DAYS)
        return (rule.value.number or 0) if rule is not None else 0

    def _read_policies(self, unit_id: int) -> dict[int, Policy]:
        return list_policies(self._session, unit_id)

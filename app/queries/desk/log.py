"""What was done at a place, the latest first: the returns log, and what *Undo* would take back (D1, D2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.situation import ANYTHING
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.patron import Patron
from app.queries.desk.rules import load_rules_at
from app.queries.listed_names import NAMED, ListedNames, current_card
from app.queries.organisation import load_tree

MOST = 200
_DAYS = "returns-log-days"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One act. `patron` is the name, the card where the category hides names; `fees` what it cost and `paid` what was paid, in minor units."""

    id: int
    kind: str
    at: datetime
    counts_at: datetime
    by: str
    barcode: str
    title: str
    patron: str
    days_late: int
    fees: int
    paid: int
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedReturns:
    """The returns of a place of the last `days` days (0: none are kept), the latest first."""

    days: int
    rows: tuple[ActionRow, ...]


def find_last_action(session: Session, point_id: int, unit_id: int) -> ActionRow | None:
    """Return the last act of a place that still stands (three queries)."""
    return next(iter(_list(session, unit_id, 1, DeskAction.point_id == point_id, DeskAction.undone_at.is_(None))), None)


def list_returns(session: Session, point_id: int, unit_id: int, today: date, zone: ZoneInfo) -> LoggedReturns:
    """Return the latest returns of a place, at most 200, those taken back too: of as many days as returns-log-days says, today being the first."""
    days = _days_kept(session, point_id, today)
    since = datetime.combine(today - timedelta(days=days - 1), time(), zone).astimezone(UTC)
    rows = _list(session, unit_id, MOST, DeskAction.point_id == point_id, DeskAction.kind == "return", DeskAction.at >= since) if days else ()
    return LoggedReturns(days=days, rows=tuple(rows))


def _days_kept(session: Session, point_id: int, today: date) -> int:
    tree = load_tree(session)
    book = load_rules_at(session, tree, {point_id}, {_DAYS})
    return decide_at(book, catalogue()[_DAYS], Places.at(tree, point_id), ANYTHING, today).decision.value.number or 0


def _list(session: Session, unit_id: int, limit: int, *conditions: ColumnElement[bool]) -> list[ActionRow]:
    card = current_card(DeskAction.patron_id).label("card")
    columns = (DeskAction, Copy.barcode, Title.title, *NAMED, card, Loan.days_late, Payment.amount.label("paid"))
    query = (
        select(*columns)
        .outerjoin(Copy, Copy.id == DeskAction.copy_id)
        .outerjoin(Title, Title.id == Copy.title_id)
        .outerjoin(Patron, Patron.id == DeskAction.patron_id)
        .outerjoin(Loan, Loan.id == DeskAction.loan_id)
        .outerjoin(Payment, Payment.id == DeskAction.payment_id)
        .where(*conditions)
        .order_by(DeskAction.id.desc())
        .limit(limit)
    )
    rows = session.execute(query).all()
    made = [number for row in rows for number in row.DeskAction.before["debts"]]
    amounts = {row.id: row.amount for row in session.execute(select(Debt.id, Debt.amount).where(Debt.id.in_(made)))}
    names = ListedNames(session, unit_id)
    return [_row(row, amounts, names) for row in rows]


def _row(row: Any, amounts: dict[int, int], names: ListedNames) -> ActionRow:
    action: DeskAction = row.DeskAction
    return ActionRow(
        id=action.id, kind=action.kind, at=action.at, counts_at=action.counts_at, by=action.by, barcode=row.barcode or "", title=row.title or "",
        patron=names.of(row), days_late=(row.days_late or 0) if action.kind == "return" else 0,
        fees=sum(amounts.get(number, 0) for number in action.before["debts"]), paid=row.paid or 0, undone=action.undone_at is not None,
    )  # fmt: skip

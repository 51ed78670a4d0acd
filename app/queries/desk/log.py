"""What was done at a place, the latest first: the returns log, and what *Undo* would take back (D1, D2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from app.domain.categories import Policy
from app.domain.patron import full_name
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.queries.categories import list_policies

MOST = 200


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


def find_last_action(session: Session, point_id: int, unit_id: int) -> ActionRow | None:
    """Return the last act of a place that still stands (three queries)."""
    return next(iter(_list(session, unit_id, 1, DeskAction.point_id == point_id, DeskAction.undone_at.is_(None))), None)


def list_returns(session: Session, point_id: int, unit_id: int, since: datetime) -> Sequence[ActionRow]:
    """Return the latest returns of a place since a moment, at most 200, those taken back too (three queries)."""
    return _list(session, unit_id, MOST, DeskAction.point_id == point_id, DeskAction.kind == "return", DeskAction.at >= since)


def _list(session: Session, unit_id: int, limit: int, *conditions: ColumnElement[bool]) -> list[ActionRow]:
    card = select(Card.number).where(Card.patron_id == DeskAction.patron_id, Card.state == "current").limit(1).correlate(DeskAction).scalar_subquery()
    columns = (
        DeskAction, Copy.barcode, Title.title, Patron.patron_category_id, Patron.last_name, Patron.first_name, Patron.middle_name, card.label("card"),
        Loan.days_late, Payment.amount.label("paid"),
    )  # fmt: skip
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
    policies = list_policies(session, unit_id)
    return [_row(row, amounts, policies) for row in rows]


def _row(row: Row[Any], amounts: dict[int, int], policies: dict[int, Policy]) -> ActionRow:
    action: DeskAction = row.DeskAction
    hidden = row.patron_category_id in policies and policies[row.patron_category_id].ticked("hide-name")
    name = full_name(row.last_name, row.first_name, row.middle_name) if row.last_name is not None else ""
    return ActionRow(
        id=action.id, kind=action.kind, at=action.at, counts_at=action.counts_at, by=action.by, barcode=row.barcode or "", title=row.title or "",
        patron=(row.card or "") if hidden else name, days_late=(row.days_late or 0) if action.kind == "return" else 0,
        fees=sum(amounts.get(number, 0) for number in action.before["debts"]), paid=row.paid or 0, undone=action.undone_at is not None,
    )  # fmt: skip

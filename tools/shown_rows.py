"""Rows of a library that have most to be seen: whom and what the windows are opened on; see tools/shown.py."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, case, func, literal, select

from app.background.client import Client
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.message import Message
from app.models.patron import ManualBlock, Patron
from app.models.reservation import Reservation


def fullest_patron(client: Client) -> int:
    """Return the patron with loans, reservations, debts and messages, the debt deciding."""
    kinds = (Loan, Reservation, Debt, Message)
    having = [select(kind.id).where(kind.patron_id == Patron.id).exists() for kind in kinds]
    seen = sum((case((there, 1), else_=0) for there in having), literal(0))
    owed = select(func.coalesce(func.sum(Debt.amount), 0)).where(Debt.patron_id == Patron.id).scalar_subquery()
    return _first(client, select(Patron.id).order_by(seen.desc(), owed.desc(), Patron.id), "a patron")


def blocked_patron(client: Client) -> int:
    """Return a patron whom somebody blocked."""
    return _first(client, select(ManualBlock.patron_id).order_by(ManualBlock.id), "a blocked patron")


def wanted_copy(client: Client) -> int:
    """Return a copy that is on loan, of the title that most wait for."""
    waiting = select(func.count()).where(Reservation.title_id == Copy.title_id).scalar_subquery()
    lent = select(Copy.id).join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None))
    return _first(client, lent.order_by(waiting.desc(), Copy.id), "a copy on loan")


def _first(client: Client, query: Select[Any], what: str) -> int:
    with client.database.reading() as session:
        found = session.scalar(query.limit(1))
    if found is None:
        raise LookupError(what)
    return int(found)

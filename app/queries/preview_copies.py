"""The copies (or debts) that a text is previewed with: those of a patron, and those of an example."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.debts import open_part
from app.domain.notice_values import CopyFacts
from app.domain.organisation import Tree
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.paid import paid_part

_MOST = 10
"""Copies in a preview at most."""
_EXAMPLE = (
    CopyFacts(title="Kallocain", author="Boye, Karin", barcode="1234567890"), CopyFacts(title="R.U.R.", author="Čapek, Karel", barcode="1234567891"),
)  # fmt: skip
_PRICE = 250_00
"""The replacement of a copy without price, in an example."""


def preview_copies(session: Session, tree: Tree, patron_id: int, kind: str, today: date) -> tuple[CopyFacts, ...]:
    """Return what a patron has that a notice of the kind would be about, ten at most; nothing where there is none."""
    if kind == "reservation":
        ready = (
            select(Title.title, Title.author, Copy.barcode, Reservation.pickup_id, Reservation.pickup_until)
            .join(Title, Title.id == Reservation.title_id)
            .outerjoin(Copy, Copy.id == Reservation.trapped_copy_id)
            .where(Reservation.patron_id == patron_id, Reservation.state.in_(("trapped", "active")))
            .order_by(Reservation.state.desc(), Reservation.id)
            .limit(_MOST)
        )
        return tuple(
            CopyFacts(
                title=row.title, author=row.author, barcode=row.barcode or "", pickup=tree[row.pickup_id].name,
                pickup_until=row.pickup_until or today + timedelta(days=7),
            )
            for row in session.execute(ready)
        )  # fmt: skip
    if kind == "fee-invoice":
        return _debts(session, patron_id)
    out = (
        select(Title.title, Title.author, Copy.barcode, Copy.price, Loan.due_date)
        .join(Copy, Copy.id == Loan.copy_id)
        .join(Title, Title.id == Copy.title_id)
        .where(Loan.patron_id == patron_id, Loan.returned_at.is_(None))
        .order_by(Loan.due_date, Loan.id)
    )
    rows = session.execute(out).all()
    wanted = [row for row in rows if (row.due_date >= today) == (kind == "overdue-warning")] or rows
    priced = kind == "invoice"
    return tuple(
        CopyFacts(title=row.title, author=row.author, barcode=row.barcode, due=row.due_date, amount=(row.price or _PRICE) if priced else None)
        for row in wanted[:_MOST]
    )


def _debts(session: Session, patron_id: int) -> tuple[CopyFacts, ...]:
    query = (
        select(Debt.kind, Debt.amount, paid_part().label("paid"), Title.title)
        .outerjoin(Copy, Copy.id == Debt.copy_id)
        .outerjoin(Title, Title.id == Copy.title_id)
        .where(Debt.patron_id == patron_id, Debt.removed_at.is_(None))
        .order_by(Debt.since, Debt.id)
    )
    found = [(row, open_part(row.amount, int(row.paid), removed=False)) for row in session.execute(query)]
    return tuple(CopyFacts(debt=row.kind, title=row.title or "", amount=left) for row, left in found if left)[:_MOST]


def example_copies(kind: str, today: date, place: str) -> tuple[CopyFacts, ...]:
    """Return the copies of an example, as a notice of the kind would have them."""
    due = today + timedelta(days=3 if kind == "overdue-warning" else -10)
    return tuple(
        CopyFacts(
            title=copy.title, author=copy.author, barcode=copy.barcode, due=due, amount=_PRICE if "invoice" in kind else None,
            debt="overdue" if kind == "fee-invoice" else "", pickup=place, pickup_until=today + timedelta(days=7),
        )
        for copy in _EXAMPLE
    )  # fmt: skip

"""The debts of a patron with what is open of each, and the payments; a fixed number of queries."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from app.domain.debts import open_part
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment, PaymentPart
from app.models.organisation import Organisation
from app.queries.paid import paid_part


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtRow:
    """A debt with what is open of it, in minor units; `written` holds its `lines` as JSON, `to_refund` is what was paid and is to be given back."""

    id: int
    kind: str
    type_name: str
    amount: int
    open: int
    since: datetime
    barcode: str
    title: str
    point: str
    note: str
    written: str
    removed_at: datetime | None
    removed_comment: str
    to_refund: int = 0
    refunded_at: datetime | None = None

    @property
    def lines(self) -> tuple[dict[str, Any], ...]:
        """Explain the amount, read when somebody looks: of hundreds of debts few are looked at."""
        return tuple(json.loads(self.written) or ()) if self.written else ()


@dataclass(frozen=True, slots=True)
class PartRow:
    """What of a payment went to which debt."""

    debt_id: int
    kind: str
    title: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """A payment, or a refund (`kind`); amounts in minor units."""

    id: int
    kind: str
    amount: int
    means: str
    at: datetime
    by: str
    point: str
    note: str
    parts: tuple[PartRow, ...]


_COLUMNS = (
    Debt.id, Debt.kind, Debt.type_name, Debt.amount, Debt.since, Debt.note, cast(Debt.lines, Text), Debt.removed_at, Debt.removed_comment,
    Debt.refund, Debt.refunded_at,
    Copy.barcode, Title.title, Organisation.name,
)  # fmt: skip


def list_debts(session: Session, patron_id: int, *, settled: bool = False) -> list[DebtRow]:
    """Return the debts with something open, oldest first; with `settled` all of them (one query)."""
    paid = paid_part()
    query = (
        select(*_COLUMNS, paid)
        .outerjoin(Copy, Copy.id == Debt.copy_id)
        .outerjoin(Title, Title.id == Copy.title_id)
        .outerjoin(Organisation, Organisation.id == Debt.point_id)
        .where(Debt.patron_id == patron_id)
        .order_by(Debt.since, Debt.id)
    )
    if not settled:
        query = query.where(Debt.removed_at.is_(None), Debt.amount > paid)
    return [_debt(row) for row in session.execute(query)]


def _debt(row: Any) -> DebtRow:
    debt_id, kind, type_name, amount, since, note, written, removed_at, removed_comment, refund, refunded_at, barcode, title, point, paid = row
    return DebtRow(
        id=debt_id, kind=kind, type_name=type_name, amount=amount, open=open_part(amount, int(paid), removed=removed_at is not None), since=since,
        barcode=barcode or "", title=title or "", point=point or "", note=note, written=written or "", removed_at=removed_at,
        removed_comment=removed_comment, to_refund=0 if refunded_at is not None else refund or 0, refunded_at=refunded_at,
    )  # fmt: skip


def list_payments(session: Session, patron_id: int) -> list[PaymentRow]:
    """Return the payments and refunds, the latest first, each with what it went to (two queries)."""
    parts: dict[int, list[PartRow]] = defaultdict(list)
    query = (
        select(PaymentPart.payment_id, PaymentPart.debt_id, Debt.kind, Title.title, PaymentPart.amount)
        .join(Debt, Debt.id == PaymentPart.debt_id)
        .outerjoin(Copy, Copy.id == Debt.copy_id)
        .outerjoin(Title, Title.id == Copy.title_id)
        .where(Debt.patron_id == patron_id)
        .order_by(PaymentPart.id)
    )
    for payment_id, debt_id, kind, title, amount in session.execute(query):
        parts[payment_id].append(PartRow(debt_id, kind, title or "", amount))
    rows = session.execute(
        select(Payment, Organisation.name)
        .outerjoin(Organisation, Organisation.id == Payment.point_id)
        .where(Payment.patron_id == patron_id)
        .order_by(Payment.at.desc(), Payment.id.desc())
    )
    return [
        PaymentRow(id=p.id, kind=p.kind, amount=p.amount, means=p.means, at=p.at, by=p.by, point=point or "", note=p.note, parts=tuple(parts[p.id]))
        for p, point in rows
    ]

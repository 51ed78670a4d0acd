"""Invoices: the list of an account organisation, what is open of each, and which loans stand on one (circulation.md 7, 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, literal, select
from sqlalchemy.orm import Session

from app.database.bulk import among, keys, one_of
from app.database.plain import read_rows
from app.domain.debts import open_part
from app.domain.money import format_amount
from app.domain.refusals import Invalid, NotFound
from app.domain.settlement import ON_INVOICE
from app.domain.text import mark
from app.models.claim import ClaimStep
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.queries.listed_names import NAMED, ListedNames, current_card
from app.queries.paid import paid_part

REPLACEMENT = "replacement"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """One invoice: what it asked for, and what is open of it, in minor units."""

    id: int
    number: int
    kind: str
    patron_id: int | None
    patron: str
    card: str
    unit: str
    barcodes: tuple[str, ...]
    day: date
    pay_by: date
    amount: int
    open: int
    paid: bool
    """Marked paid, or nothing is open of it any more."""


def list_invoices(session: Session, account_id: int, unit_id: int, *, number: int | None = None, open_only: bool = False) -> list[InvoiceRow]:
    """Return the invoices of an account organisation (or the one of a number) as lists of a unit show them, latest first (four queries)."""
    columns = (Invoice, Organisation.name.label("unit"), *NAMED, current_card(Invoice.patron_id).label("card"))
    query = select(*columns).join(Organisation, Organisation.id == Invoice.unit_id).outerjoin(Patron, Patron.id == Invoice.patron_id)
    query = query.where(Invoice.organisation_id == account_id)
    rows = session.execute((query if number is None else query.where(Invoice.number == number)).order_by(Invoice.number.desc())).all()
    lines, names = _lines(session, [row.Invoice.id for row in rows]), ListedNames(session, unit_id)
    found = [_row(row, lines[row.Invoice.id], names.of(row)) for row in rows]
    return [row for row in found if row.open or not open_only]


def find_invoice(session: Session, number: int, accounts: Collection[int]) -> tuple[int, int | None]:
    """Return account organisation and patron of an invoice; a number that several of the account organisations have is refused, naming them."""
    query = select(Invoice.organisation_id, Invoice.patron_id, Organisation.code).join(Organisation, Organisation.id == Invoice.organisation_id)
    found = session.execute(query.where(Invoice.number == number, Invoice.organisation_id.in_(accounts)).order_by(Organisation.code)).all()
    if not found:
        raise NotFound(mark("There is no invoice {number}."), number=number)
    if len(found) > 1:
        codes = ", ".join(row.code for row in found)
        raise Invalid("number", mark("Invoice {number} is known at {organisations}; say which by --at."), number=number, organisations=codes)
    return found[0].organisation_id, found[0].patron_id


def show_invoices(rows: Sequence[InvoiceRow]) -> dict[str, Any]:
    """Return invoices as a document, the first first."""
    return {
        "invoices": [
            {
                "number": row.number, "kind": row.kind, "card": row.card or None, "patron": row.patron, "copies": list(row.barcodes),
                "day": row.day.isoformat(), "due": row.pay_by.isoformat(), "amount": format_amount(row.amount), "open": format_amount(row.open),
                "paid": row.paid,
            }
            for row in reversed(rows)
        ]
    }  # fmt: skip


def _lines(session: Session, ids: Collection[int]) -> dict[int, list[Any]]:
    columns = (InvoiceLine.invoice_id, InvoiceLine.amount, InvoiceLine.debt_id, InvoiceLine.cancelled_at, Copy.barcode, Debt.removed_at)
    query = select(*columns, Debt.amount.label("owed"), paid_part().label("paid"))
    query = query.outerjoin(Debt, Debt.id == InvoiceLine.debt_id).outerjoin(Copy, Copy.id == InvoiceLine.copy_id)
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(query.where(among(InvoiceLine.invoice_id, ids)).order_by(InvoiceLine.id)):
        found[row.invoice_id].append(row)
    return found


def _row(row: Any, lines: Sequence[Any], patron: str) -> InvoiceRow:
    invoice: Invoice = row.Invoice
    left = sum(open_of_line(line, paid=invoice.paid_at is not None) for line in lines)
    barcodes = tuple(dict.fromkeys(line.barcode for line in lines if line.barcode is not None))
    return InvoiceRow(
        id=invoice.id, number=invoice.number, kind=invoice.kind, patron_id=invoice.patron_id, patron=patron, card=row.card or "", unit=row.unit,
        barcodes=barcodes, day=invoice.day, pay_by=invoice.pay_by, amount=sum(line.amount for line in lines), open=left,
        paid=invoice.paid_at is not None or not left,
    )  # fmt: skip


def open_of_line(line: Any, *, paid: bool) -> int:
    """Return what is open of a line: of its debt, or of the amount that stands on the invoice only until that is marked paid."""
    if line.cancelled_at is not None:
        return 0
    if line.debt_id is not None:
        return open_part(line.owed, int(line.paid), removed=line.removed_at is not None)
    return 0 if paid else int(line.amount)


def unpaid_copy() -> ColumnElement[bool]:
    """Return the condition of a line (with its invoice, and its debt where it has one) that asks for a copy which nobody has paid."""
    owed = and_(Debt.removed_at.is_(None), Debt.amount > paid_part())
    unpaid = case((InvoiceLine.debt_id.is_(None), and_(Invoice.paid_at.is_(None), InvoiceLine.amount > 0)), else_=owed)
    return and_(InvoiceLine.kind == REPLACEMENT, InvoiceLine.cancelled_at.is_(None), unpaid)


@cache
def unpaid_invoices() -> Select[*tuple[Any, ...]]:
    """Return account, key and day of each invoice with a copy that is neither back nor paid."""
    return (
        select(Invoice.patron_id, Invoice.id, Invoice.day)
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .join(Loan, Loan.id == InvoiceLine.loan_id)
        .outerjoin(Debt, Debt.id == InvoiceLine.debt_id)
        .where(Loan.returned_at.is_(None), Invoice.patron_id.is_not(None), unpaid_copy())
        .distinct()
    )


def list_unpaid(session: Session, patron_ids: Collection[int]) -> dict[int, list[date]]:
    """Return by account the days of the invoices with a copy that is neither back nor paid (one query)."""
    found: dict[int, list[date]] = defaultdict(list)
    for patron_id, _, day in read_rows(session, _unpaid_of_some(), keys(patron_ids)):
        found[patron_id or 0].append(day)
    return found


@cache
def _unpaid_of_some() -> Select[*tuple[Any, ...]]:
    return unpaid_invoices().where(one_of(Invoice.patron_id))


def is_invoiced(session: Session, loan_id: int) -> bool:
    """Say whether a loan stands on an invoice that is not settled (one query)."""
    query = select(InvoiceLine.id).join(Invoice, Invoice.id == InvoiceLine.invoice_id).outerjoin(Debt, Debt.id == InvoiceLine.debt_id)
    return session.scalar(query.where(InvoiceLine.loan_id == loan_id, unpaid_copy()).limit(1)) is not None


def charged_nothing() -> Select[*tuple[Any, ...]]:
    """Return the overdue fees of invoices that a max fee left nothing of, as debts are asked for: kind, amount, loan, its due date then, lines, paid part."""
    line = InvoiceLine
    return (
        select(line.kind, line.amount, line.loan_id, ClaimStep.due_date, line.lines, literal(0))
        .join(Invoice, Invoice.id == line.invoice_id)
        .join(ClaimStep, and_(ClaimStep.notice_id == Invoice.notice_id, ClaimStep.loan_id == line.loan_id))
        .where(line.kind == ON_INVOICE, line.debt_id.is_(None), line.amount == 0)
    )


_APART = (InvoiceLine.debt_id.is_(None), InvoiceLine.cancelled_at.is_(None), Invoice.paid_at.is_(None), InvoiceLine.amount > 0)


def apart_exists() -> ColumnElement[bool]:
    """Ask whether an account (of a query of patrons) has an unpaid amount that stands on an invoice only."""
    return exists().where(InvoiceLine.invoice_id == Invoice.id, Invoice.patron_id == Patron.id, *_APART)


def apart_of(session: Session, patron_ids: Collection[int]) -> dict[int, list[tuple[int, int]]]:
    """Return by account the invoices with amounts that stand on them only and are open: number and amount (one query)."""
    query = select(Invoice.patron_id, Invoice.number, InvoiceLine.amount).join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
    query = query.where(Invoice.patron_id.in_(patron_ids), *_APART)
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for patron_id, number, amount in session.execute(query.order_by(InvoiceLine.id)):
        found[patron_id or 0].append((number, amount))
    return found

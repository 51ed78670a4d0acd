"""Claims in the download of an account: the steps of its loans, exemptions, notices as they were sent, invoices (Q3, circulation.md 7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.money import format_amount
from app.models.claim import ClaimExemption, ClaimStep, Notice
from app.models.invoice import Invoice, InvoiceLine
from app.queries.bare_rows import rows_among, rows_of

Document = dict[str, Any]
Place = Callable[[int | None], Document | None]


def loan_claims(session: Session, loan_ids: Collection[int]) -> tuple[dict[int, list[Document]], dict[int, Document]]:
    """Return the steps made for some loans, the first first, and who of them is exempt, by loan (two queries)."""
    steps: dict[int, list[Document]] = defaultdict(list)
    for step in sorted(rows_among(session, ClaimStep, "loan_id", loan_ids), key=lambda step: (step.day, step.id)):
        steps[step.loan_id].append(
            {
                "number": step.number, "kind": step.kind, "day": _day(step.day), "delay_due": _day(step.due_date), "signal": step.signal,
                "notice": step.notice_id,
            }
        )  # fmt: skip
    exempt = rows_among(session, ClaimExemption, "loan_id", loan_ids)
    return steps, {row.loan_id: {"reason": row.reason, "made_at": _instant(row.made_at)} for row in exempt}


def notices_part(session: Session, patron_id: int, place: Place, currency: str) -> list[Document]:
    """Return what was sent to an account (one query)."""
    return [
        {
            "number": row.id, "kind": row.kind, "format": row.format, "channel": row.channel, "address": row.address, "language": row.language,
            "day": _day(row.day), "fee": format_amount(row.fee), "currency": currency, "subject": row.subject, "text": row.text, "setting": row.setting,
            "barcodes": row.barcodes or [], "state": row.state, "printed_at": _instant(row.printed_at), "place": place(row.unit_id),
        }
        for row in rows_of(session, Notice, patron_id)
    ]  # fmt: skip


def invoices_part(session: Session, patron_id: int, place: Place, copy: Place, currency: str) -> list[Document]:
    """Return the invoices of an account with their lines (two queries)."""
    invoices = rows_of(session, Invoice, patron_id)
    lines: dict[int, list[Document]] = defaultdict(list)
    for line in rows_among(session, InvoiceLine, "invoice_id", [row.id for row in invoices]):
        lines[line.invoice_id].append(
            {
                "kind": line.kind, "amount": format_amount(line.amount), "currency": currency, "loan": line.loan_id, "copy": copy(line.copy_id),
                "debt": line.debt_id, "cancelled_at": _instant(line.cancelled_at),
                "lines": [{key: one[key] for key in ("text", "amount") if key in one} for one in line.lines or ()],
            }
        )  # fmt: skip
    return [
        {
            "number": row.number, "kind": row.kind, "place": place(row.unit_id), "notice": row.notice_id, "day": _day(row.day), "pay_by": _day(row.pay_by),
            "paid_at": _instant(row.paid_at), "parts": lines[row.id],
        }
        for row in invoices
    ]  # fmt: skip


def invoiced_copies(session: Session, patron_id: int) -> set[int]:
    """Return the copies that an account's invoices are about (one query)."""
    query = select(InvoiceLine.copy_id).join(Invoice, Invoice.id == InvoiceLine.invoice_id).where(Invoice.patron_id == patron_id)
    return {copy_id for copy_id in session.scalars(query) if copy_id is not None}


def _day(day: date) -> str:
    return day.isoformat()


def _instant(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()

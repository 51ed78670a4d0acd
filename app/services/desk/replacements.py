"""What was asked for a copy that comes back after all, or is lent on: its open part falls away (circulation.md 7, 8a)."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.copy_status import LOST, MISSING
from app.domain.debts import cancel
from app.domain.text import mark
from app.models.debt import Debt
from app.models.invoice import InvoiceLine
from app.models.loan import Loan
from app.queries.claims.invoices import REPLACEMENT
from app.queries.paid import paid_of
from app.services.desk.actions import Before

_BACK = mark("The copy came back.")


def cancel_replacement(work: UnitOfWork, loan_id: int, before: Before, why: str = _BACK, *, invoiced: bool | None = None) -> int:
    """Cancel the open part of what was asked for a copy, on its invoice too; what was paid of it is to be refunded, and returned here.

    `invoiced` True: what an invoice asks for only, False: only what stands on none.
    """
    lines = list_asked(work, loan_id)
    on_invoice = {line.debt_id for line in lines}
    total = 0
    query = select(Debt).where(Debt.loan_id == loan_id, Debt.kind == REPLACEMENT, Debt.refund.is_(None))
    for debt in work.session.scalars(query).all():
        if invoiced is not None and (debt.id in on_invoice) != invoiced:
            continue
        paid = paid_of(work.session, debt.id)
        if debt.removed_at is not None and not paid:
            continue
        before.keep(debt)
        cancelled = cancel(debt.amount, paid, removed=False)
        if debt.removed_at is None:  # else staff waived what was left of it, and said why
            debt.removed_at, debt.removed_by, debt.removed_comment = work.now(), work.actor.login, why
        debt.refund = cancelled.to_refund or None
        total += cancelled.to_refund
        work.touched("debt", debt.id)
    for line in lines if invoiced is not False else ():
        before.keep(line)
        line.cancelled_at = work.now()
        work.touched("invoice", line.invoice_id)
    return total


def cancel_found(work: UnitOfWork, copy_id: int, status: str, before: Before) -> int:
    """Cancel what is asked for a copy that was lost, whose loan was closed meanwhile; return what is to be refunded of it (8a).

    `status` is the effect of the one that the copy had until now.
    """
    if status not in {LOST, MISSING}:
        return 0
    query = select(Loan).where(Loan.copy_id == copy_id, Loan.returned_at.is_not(None)).order_by(Loan.lent_at.desc(), Loan.id.desc()).limit(1)
    last = work.session.scalar(query)
    if last is None:
        return 0
    if last.patron_id is not None:
        work.touched("patron", last.patron_id)
    return cancel_replacement(work, last.id, before)


def list_asked(work: UnitOfWork, loan_id: int) -> list[InvoiceLine]:
    """Return the lines of invoices that ask for the copy of a loan (one query)."""
    query = select(InvoiceLine).where(InvoiceLine.loan_id == loan_id, InvoiceLine.kind == REPLACEMENT, InvoiceLine.cancelled_at.is_(None))
    return list(work.session.scalars(query))


def is_asked(work: UnitOfWork, loan_id: int) -> bool:
    """Say whether the copy of a loan was asked for already, on an invoice or as a debt (two queries)."""
    debts = select(Debt.id).where(Debt.loan_id == loan_id, Debt.kind == REPLACEMENT, Debt.removed_at.is_(None)).limit(1)
    return bool(list_asked(work, loan_id)) or work.session.scalar(debts) is not None

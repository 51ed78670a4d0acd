"""Marking an invoice paid: one payment of everything that is open of it (circulation.md 7)."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.refusals import AlreadyExists, NotFound
from app.domain.text import mark
from app.models.debt import Debt, Payment, PaymentPart
from app.models.invoice import Invoice, InvoiceLine
from app.queries.claims.invoices import REPLACEMENT
from app.queries.desk.holds import hold_claims, hold_patron
from app.queries.paid import paid_of
from app.services.desk.scene import Scene, set_scene


def mark_paid(work: UnitOfWork, number: int) -> int:
    """Mark an invoice of the account organisation paid; return what was open of it, in minor units: that is the payment.

    An amount that stood on the invoice only becomes a debt and is paid at once, so that a later return finds what is to be
    refunded. Raises NotPermitted, NotFound, AlreadyExists.
    """
    with work:
        scene = set_scene(work, "debts.pay")
        hold_claims(work.session, scene.account.id)
        invoice = work.session.scalars(select(Invoice).where(Invoice.organisation_id == scene.account.id, Invoice.number == number)).one_or_none()
        if invoice is None:
            raise NotFound(mark("There is no invoice {number}."), number=number)
        if invoice.patron_id is None:
            raise NotFound(mark("The account is not there any more."))
        hold_patron(work.session, invoice.patron_id)
        if invoice.paid_at is not None:
            raise AlreadyExists(mark("The invoice is marked paid already."))
        parts = _open_parts(work, scene, invoice, invoice.patron_id)
        total = sum(amount for _, amount in parts)
        if total:
            _pay(work, scene, invoice, parts, total)
        invoice.paid_at, invoice.paid_by = work.now(), work.actor.login
        work.log(
            LogEntry(
                what="pay", entity="invoice", entity_id=invoice.id, organisation_id=scene.account.id, patron_id=invoice.patron_id,
                after={"invoice": invoice.number, "amount": total},
            )
        )  # fmt: skip
        for kind in ("debt", "payment"):
            work.touched(kind)
        work.touched("invoice", invoice.id)
        work.touched("patron", invoice.patron_id)
        work.commit()
        return total


def _open_parts(work: UnitOfWork, scene: Scene, invoice: Invoice, patron_id: int) -> list[tuple[int, int]]:
    """Return what is open of each debt of an invoice."""
    found = []
    for line in work.session.scalars(select(InvoiceLine).where(InvoiceLine.invoice_id == invoice.id, InvoiceLine.cancelled_at.is_(None))).all():
        if line.debt_id is None and line.kind == REPLACEMENT and line.amount:
            line.debt_id = _become_debt(work, scene, line, patron_id)
        debt = work.session.get(Debt, line.debt_id) if line.debt_id is not None else None
        if debt is not None and debt.removed_at is None and (left := debt.amount - paid_of(work.session, debt.id)) > 0:
            found.append((debt.id, left))
    return found


def _become_debt(work: UnitOfWork, scene: Scene, line: InvoiceLine, patron_id: int) -> int:
    debt = Debt(
        organisation_id=scene.account.id, patron_id=patron_id, loan_id=line.loan_id, copy_id=line.copy_id, kind=line.kind, amount=line.amount,
        since=work.now(), point_id=scene.place.id, lines=line.lines, created_by=work.actor.login,
    )  # fmt: skip
    work.session.add(debt)
    work.session.flush()
    return debt.id


def _pay(work: UnitOfWork, scene: Scene, invoice: Invoice, parts: list[tuple[int, int]], total: int) -> None:
    own = {"organisation_id": scene.account.id}
    payment = Payment(**own, patron_id=invoice.patron_id, amount=total, means="invoice", at=work.now(), by=work.actor.login, point_id=scene.place.id)
    work.session.add(payment)
    work.session.flush()
    work.session.add_all(PaymentPart(**own, payment_id=payment.id, debt_id=debt_id, amount=amount) for debt_id, amount in parts)
    work.session.flush()

"""Sending fee invoices: not by a job, but when staff choose whose debts go on one (circulation.md 7; 003:357)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from app.database.bulk import insert_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.claims.fee_invoices import FEE_INVOICE, FeeInvoicePlan
from app.domain.claims.letters import facts_of_fee_invoice, language_of
from app.domain.explanation import write_lines
from app.domain.mails import MAX_TEXT, Mail
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.claim import Notice
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.queries.claims.fee_invoices import plan_fee_invoices
from app.queries.claims.registers import ClaimBook, load_claim_book
from app.queries.desk.holds import hold_claims, hold_patron
from app.queries.patron_standing import get_account_organisation
from app.queries.texts import Texts, load_texts
from app.services.claims.run import PERMISSION
from app.services.claims.write import last_number, state_of
from app.services.outbox import queue_mails


def send_fee_invoices(work: UnitOfWork, patron_ids: Collection[int] | None = None) -> list[int]:
    """Send the fee invoices that are due today, of some patrons or of everybody; return their numbers. All of them, or none.

    Raises NotPermitted, or NotFound where none is due (any more).
    """
    with work:
        require(work.actor, PERMISSION)
        hold_claims(work.session, work.actor.account_id)
        book = load_claim_book(work.session, get_account_organisation(work.session, work.actor.account_id), work.today())
        accounts = [plan.to.id for plan in plan_fee_invoices(work.session, book, patron_ids)]
        for account in accounts:
            hold_patron(work.session, account)
        plans = plan_fee_invoices(work.session, book, accounts) if accounts else []  # anew: what was paid meanwhile is not asked for
        texts = load_texts(work.session, book.tree)
        if not plans:
            raise NotFound(mark("No fee invoice is due."))
        first = last_number(work, book.account.id) + 1
        for number, plan in enumerate(plans, first):
            _send(work, book, texts, plan, number)
        for kind in ("notice", "invoice", "debt"):
            work.touched(kind)
        work.commit()
        return list(range(first, first + len(plans)))


def _send(work: UnitOfWork, book: ClaimBook, texts: Texts, plan: FeeInvoicePlan, number: int) -> None:
    where, own = plan.destination, {"organisation_id": book.account.id, "patron_id": plan.to.id}
    found = texts.find(FEE_INVOICE, where.format.channel, language_of(plan.to.language, book.account.currency), plan.unit_id)
    text = facts_of_fee_invoice(plan, book.sender(plan.unit_id), number).fill(found.text, found.language, where.format.channel)
    notice = Notice(
        **own, unit_id=plan.unit_id, kind=FEE_INVOICE, format=where.format.code, channel=where.format.channel, address=where.address, language=found.language,
        day=book.rules.day, fee=plan.fee.amount, subject=text.subject, text=text.text, state=state_of(where),
        setting=plan.decided,
    )  # fmt: skip
    work.session.add(notice)
    work.session.flush()
    invoice = Invoice(**own, number=number, kind="fees", unit_id=plan.unit_id, notice_id=notice.id, day=book.rules.day, pay_by=plan.pay_by)
    work.session.add(invoice)
    work.session.flush()
    debts = [(debt.kind, debt.id, debt.amount) for debt in plan.debts]
    if plan.fee.amount:
        debts.append(("handling", _handling(work, plan, own), plan.fee.amount))
    insert_rows(work.session, InvoiceLine, [_line(book, invoice.id, *debt) for debt in debts])
    if where.format.channel == "email":
        mail = Mail(
            organisation_id=book.account.id, patron_id=plan.to.id, unit_id=plan.unit_id, notice_id=notice.id, kind=FEE_INVOICE, address=where.address,
            subject=text.subject, text=text.text[:MAX_TEXT],
        )  # fmt: skip
        queue_mails(work, [mail])
    told = {"kind": FEE_INVOICE, "channel": where.format.channel, "invoice": number, "amount": plan.total}
    work.log(LogEntry(what="send", entity="notice", entity_id=notice.id, organisation_id=book.account.id, patron_id=plan.to.id, after=told))
    work.touched("patron", plan.to.id)


def _handling(work: UnitOfWork, plan: FeeInvoicePlan, own: dict[str, int]) -> int:
    debt = Debt(
        **own, kind="handling", amount=plan.fee.amount, since=work.now(), point_id=work.actor.point_id, lines=write_lines(plan.fee.lines),
        created_by=work.actor.login,
    )  # fmt: skip
    work.session.add(debt)
    work.session.flush()
    return debt.id


def _line(book: ClaimBook, invoice_id: int, kind: str, debt_id: int, amount: int) -> dict[str, Any]:
    return {"organisation_id": book.account.id, "invoice_id": invoice_id, "kind": kind, "debt_id": debt_id, "amount": amount, "lines": []}

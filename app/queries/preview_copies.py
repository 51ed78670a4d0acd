"""What a patron has that a notice would be about, as it would be sent today; and the copies of an example."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from app.domain.claims.facts import ClaimLoan
from app.domain.claims.fee_invoices import FEE_INVOICE
from app.domain.claims.formats import destination
from app.domain.claims.letters import facts_of_fee_invoice, facts_of_plan
from app.domain.claims.plans import DueStep, NoticeCopy, NoticePlan
from app.domain.claims.rules import StepSetting
from app.domain.claims.steps import INVOICE, INVOICED, OVERDUE_WARNING, RESERVATION_REMINDER, WARNING, Step
from app.domain.notice_values import CopyFacts, NoticeFacts
from app.domain.reservation_notices import KIND, facts_of_ready
from app.queries.claims.copies import read_names
from app.queries.claims.fee_invoices import fee_invoice_of
from app.queries.claims.loans import Asked, Chunk, read_loans
from app.queries.claims.plans import plan_due
from app.queries.claims.recipients import read_recipients
from app.queries.claims.registers import ClaimBook
from app.queries.reservation_ready import message_of

NEXT_INVOICE = 1001
"""The number of an invoice in a preview: its own it gets when it is sent."""
_MOST = 10
"""Copies in a preview at most."""
_NEVER_MADE = -1
_NUMBERS = {OVERDUE_WARNING: WARNING, RESERVATION_REMINDER: 1, INVOICED: INVOICE}
_EXAMPLE = (
    CopyFacts(title="Kallocain", author="Boye, Karin", barcode="1234567890"), CopyFacts(title="R.U.R.", author="Čapek, Karel", barcode="1234567891"),
)  # fmt: skip
_PRICE = 250_00
"""The replacement of a copy in an example."""


def facts_of_patron(session: Session, book: ClaimBook, patron_id: int, kind: str, unit_id: int | None) -> NoticeFacts | None:
    """Return what a notice of a kind says that a patron would get today, from a unit where one is given; None where there is nothing to say.

    Whether it is due does not matter.
    """
    if kind == FEE_INVOICE:
        owed = fee_invoice_of(session, book, patron_id)
        return facts_of_fee_invoice(owed, book.sender(unit_id or owed.unit_id), NEXT_INVOICE) if owed is not None else None
    if kind == KIND:
        messages = message_of(session, book, patron_id)
        ready = next((plan for plan in messages if plan.unit_id == unit_id), messages[0] if messages else None)
        return facts_of_ready(ready, book.sender(unit_id or ready.unit_id)) if ready is not None else None
    if kind not in _NUMBERS and not kind.startswith("reminder-"):
        return None
    number = _NUMBERS[kind] if kind in _NUMBERS else int(kind.removeprefix("reminder-"))
    claims = _claims(session, book, patron_id, Step(number, kind, book.rules.day))
    claim = next((plan for plan in claims if plan.unit_id == unit_id), claims[0] if claims else None)
    if claim is None:
        return None
    return facts_of_plan(claim, book.sender(unit_id or claim.unit_id), read_names(session, [claim]), NEXT_INVOICE)


def _claims(session: Session, book: ClaimBook, patron_id: int, step: Step) -> list[NoticePlan]:
    """Return the notices of a step for the loans of a patron that are late (of the warning: that are not), of all where none is."""
    day = book.rules.day
    loans = read_loans(session, book, Asked(date.min, date.max, _NEVER_MADE), Chunk.of(patron_id))
    fitting = [loan for loan in loans if (loan.due >= day) == (step.number == WARNING)] or loans
    chosen = sorted(fitting, key=_due)[:_MOST]
    if not chosen:
        return []
    return plan_due(session, book, [DueStep(loan, step) for loan in chosen]) or [_unsent(session, step, chosen)]


def _unsent(session: Session, step: Step, loans: list[ClaimLoan]) -> NoticePlan:
    """Return a warning of which nobody is told: the patron wants none, or has neither e-mail address nor number."""
    to = read_recipients(session, [loans[0].patron_id])[loans[0].patron_id]
    return NoticePlan(
        to=to, unit_id=loans[0].unit_id, number=step.number, kind=step.kind, destination=destination(step.kind, (), to, junior=False), setting=StepSetting(),
        junior=False, copies=tuple(NoticeCopy(loan=loan, step=step, signal=0) for loan in loans),
    )  # fmt: skip


def _due(loan: ClaimLoan) -> tuple[date, int]:
    return loan.due, loan.id


def example_copies(kind: str, today: date, place: str) -> tuple[CopyFacts, ...]:
    """Return the copies of an example, as a notice of the kind would have them."""
    due = today + timedelta(days=3 if kind == OVERDUE_WARNING else -10)
    return tuple(
        copy._replace(
            due=due, amount=_PRICE if "invoice" in kind else None, debt="overdue" if kind == FEE_INVOICE else "", pickup=place,
            pickup_until=today + timedelta(days=7),
        )
        for copy in _EXAMPLE
    )  # fmt: skip

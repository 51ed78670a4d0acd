"""What is due on a day, chunk by chunk: the run writes it, the preview shows it (circulation.md 7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from app.domain.claims.notices import due_steps, due_warning
from app.domain.claims.planning import plan_patron
from app.domain.claims.plans import DueStep, NoticePlan
from app.domain.claims.steps import INVOICE, WARNING
from app.queries.claims.loans import Asked, Chunk, read_loans, with_terms
from app.queries.claims.recipients import read_charged, read_open_fees, read_recipients
from app.queries.claims.registers import ClaimBook

Exempt = Callable[[int], bool]
"""Whether the loans made at a place are left out (`jobs-exempt-unit`)."""


def list_due(session: Session, book: ClaimBook, asked: Asked, chunk: Chunk, is_exempt: Exempt) -> list[DueStep]:
    """Return the steps that loans of a chunk get on the day of the book (two queries; one more where somebody waits, and of warnings)."""
    loans = read_loans(session, book, asked, chunk)
    exempt = {place for place in {kind.point_id for kind in book.distinct.values()} if is_exempt(place)}
    if exempt:
        loans = [loan for loan in loans if loan.kind.point_id not in exempt]
    if asked.number == WARNING:
        return [due for loan in with_terms(session, loans) if (due := due_warning(book.rules, loan)) is not None]
    return due_steps(book.rules, loans)


def plan_due(session: Session, book: ClaimBook, due: Sequence[DueStep]) -> list[NoticePlan]:
    """Return the notices of those steps, patron by patron (eight queries)."""
    invoiced = {loan.id: loan for loan in with_terms(session, [one.loan for one in due if one.step.number == INVOICE])}
    by_patron: dict[int, list[DueStep]] = defaultdict(list)
    for one in due:
        loan, step = one
        by_patron[loan.patron_id].append(DueStep(invoiced[loan.id], step) if step.number == INVOICE else one)
    people = read_recipients(session, by_patron)
    open_fees = read_open_fees(session, by_patron)
    charged = read_charged(session, invoiced)
    plans: list[NoticePlan] = []
    for patron_id in sorted(by_patron.keys() & people.keys()):
        to, steps = people[patron_id], by_patron[patron_id]
        if steps[0].step.number == WARNING and not to.overdue_warning:
            continue
        plans += plan_patron(book.rules, to, steps, open_fees.get(patron_id, 0), charged, book.money)
    return plans

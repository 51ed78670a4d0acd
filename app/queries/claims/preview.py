"""A run before it is made: who would get what, why, and by which setting; nothing is written (D6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.domain.claims.facts import CopyName
from app.domain.claims.plans import NoticePlan
from app.domain.jobs import Job
from app.domain.permissions import Actor, require
from app.queries.claims.copies import read_names
from app.queries.claims.loans import Asked, list_chunks
from app.queries.claims.plans import list_due, plan_due
from app.queries.claims.registers import load_claim_book
from app.queries.jobs import exemption
from app.queries.listed_names import ListedNames
from app.queries.patron_standing import get_account_organisation

VIEW = "claims.view"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """A notice that would be made. Amounts in minor units; `amount` is what an invoice asks for besides its fee."""

    patron_id: int
    name: str
    card: str
    unit: str
    kind: str
    channel: str
    address: str
    addressed: bool
    fee: int
    amount: int
    pay_by: date | None
    copies: tuple[PreviewCopy, ...]
    setting: str
    """What decides: `ORGANISATION CATEGORY LOAN-TYPE STEP` of the unit register, or `ORGANISATION PARAMETER SELECTOR`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewCopy:
    """A loan on it: how late, which step was reached before (0: none) and when, since when this one is due, what comes after it, its signal."""

    loan_id: int
    barcode: str
    title: str
    due: date
    days_late: int
    reached: int
    last: date | None
    step_since: date
    next_day: date | None
    signal: int


def preview_claims(session: Session, actor: Actor, day: date, job: Job = Job.CLAIMS) -> Iterator[PreviewRow]:
    """Give the notices that a run of a day would make at the actor's account organisation, a chunk at a time. Needs claims.view."""
    require(actor, VIEW)
    account = get_account_organisation(session, actor.account_id)
    book = load_claim_book(session, account, day)
    asked = Asked.claims(day) if job is Job.CLAIMS else Asked.warnings(day, book.longest_warning)
    names = ListedNames(session, actor.unit_id)
    is_exempt = exemption(session, account.id, book.tree, job, day)
    for chunk in list_chunks(session, account.id, asked):
        plans = plan_due(session, book, list_due(session, book, asked, chunk, is_exempt))
        copies = read_names(session, plans)
        for plan in plans:
            yield _row(plan, copies, names.of_recipient(plan.to), book.tree[plan.unit_id].name, day)


def _row(plan: NoticePlan, copies: Mapping[int, CopyName], name: str, unit: str, day: date) -> PreviewRow:
    return PreviewRow(
        patron_id=plan.to.id, name=name, card=plan.to.card, unit=unit, kind=plan.kind, channel=plan.destination.format.channel,
        address=plan.destination.address, addressed=plan.destination.addressed, fee=plan.total_fee,
        amount=plan.invoice.amount if plan.invoice is not None else 0, pay_by=plan.invoice.pay_by if plan.invoice is not None else None,
        copies=tuple(
            PreviewCopy(
                loan_id=copy.loan.id, barcode=copies[copy.loan.copy_id].barcode, title=copies[copy.loan.copy_id].title, due=copy.loan.due,
                days_late=max((day - copy.loan.due).days, 0), reached=copy.loan.made.reached, last=copy.loan.made.last, step_since=copy.step.since,
                next_day=copy.next_day, signal=copy.signal,
            )
            for copy in plan.copies
        ),
        setting=plan.decided,
    )  # fmt: skip

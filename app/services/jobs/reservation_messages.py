"""The job *reservation-messages*: suspensions and validity that end, and the message to whoever can collect something (circulation.md 7, 9).

Safe whatever happens: patrons are told a chunk at a time, each chunk a transaction that also notes that they were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, select

from app.database.bulk import insert_numbered, insert_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.charge import Charge
from app.domain.claims.letters import language_of
from app.domain.explanation import write_lines
from app.domain.jobs import Job
from app.domain.mails import Mail
from app.domain.permissions import require
from app.domain.reservation_notices import KIND, ReadyPlan, facts_of_ready
from app.domain.texts import NoticeText
from app.models.claim import Notice
from app.models.debt import Debt
from app.models.reservation import Reservation
from app.queries.claims.registers import ClaimBook, load_claim_book
from app.queries.desk.holds import hold_patron
from app.queries.desk.reservation_state import goes_on, waits_past
from app.queries.reservation_ready import Exempt, list_waiting_patrons, plan_messages
from app.queries.texts import Texts, load_texts
from app.services.claims.run import PERMISSION, begin_run, end_run
from app.services.claims.write import state_of
from app.services.desk.reservation_matter import log_reservation
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.services.outbox import queue_mails

_CHUNK = 200


def send_reservation_messages(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Let suspended reservations go on whose day is over, end those past their validity, and tell of what waits to be collected.

    Needs claims.run, as claims do; returns how many of each, how many notices, and how many letters that reach nobody.
    """
    require(context.actor, PERMISSION)
    total = Counter({"expired": 0, "resumed": 0, "reservations": 0, "notices": 0, "unaddressed": 0})
    for what, condition, state in (("expired", waits_past(day), "expired"), ("resumed", goes_on(day), "active")):
        while not cancelled() and (number := context.change(partial(_turn, account_id=context.account.id, what=what, condition=condition, state=state))):
            total[what] += number
    with context.reading() as session:
        book, patrons = load_claim_book(session, context.account, day), list_waiting_patrons(session, context.account.id, day)
        texts = load_texts(session, book.tree)
    if not patrons:
        return total
    run_id = context.change(partial(begin_run, job=Job.RESERVATION_MESSAGES, day=day))
    for start in range(0, len(patrons), _CHUNK):
        if cancelled():
            return total
        progress(start, len(patrons))
        chunk = patrons[start : start + _CHUNK]
        total.update(context.change(partial(_tell, book=book, texts=texts, run_id=run_id, patrons=chunk, is_exempt=context.is_exempt)))
    context.change(partial(end_run, run_id=run_id, counts=total))
    return total


def _turn(work: UnitOfWork, account_id: int, what: str, condition: ColumnElement[bool], state: str) -> int:
    """Give a chunk of reservations another state, and return how many they were."""
    with work:
        query = select(Reservation).where(Reservation.organisation_id == account_id, condition).order_by(Reservation.id)
        rows = work.session.scalars(query.limit(_CHUNK).with_for_update()).all()
        for row in rows:
            log_reservation(work, row, "expire" if what == "expired" else "resume", {"state": row.state}, {"state": state})
            row.state, row.suspended_until = state, None
        if rows:
            work.commit()
        return len(rows)


def _tell(work: UnitOfWork, book: ClaimBook, texts: Texts, run_id: int, patrons: Sequence[int], is_exempt: Exempt) -> Counter[str]:
    """Make the messages of a chunk of patrons, and note that they were told."""
    with work:
        for patron_id in patrons:
            hold_patron(work.session, patron_id)
        plans = plan_messages(work.session, book, patrons, is_exempt)
        told = [copy.reservation_id for plan in plans for copy in plan.copies]
        rows = work.session.scalars(select(Reservation).where(Reservation.id.in_(told)).with_for_update()).all()
        still = {row.id for row in rows if row.state == "trapped" and row.told_at is None}
        plans = [plan for plan in plans if all(copy.reservation_id in still for copy in plan.copies)]  # another is told in the next run
        now = {copy.reservation_id for plan in plans for copy in plan.copies}
        if plans:
            _write(work, book, texts, run_id, plans)
            for row in rows:
                row.told_at = work.now() if row.id in now else row.told_at
            work.commit()
        return Counter(reservations=len(now), notices=len(plans), unaddressed=sum(not plan.destination.addressed for plan in plans))


def _write(work: UnitOfWork, book: ClaimBook, texts: Texts, run_id: int, plans: Sequence[ReadyPlan]) -> None:
    letters = [_letter(book, texts, plan) for plan in plans]
    notices = insert_numbered(work.session, Notice, [_notice(book, run_id, plan, *letter) for plan, letter in zip(plans, letters, strict=True)])
    debts = [row for plan in plans for row in _debts(work, book, plan)]
    if debts:
        insert_rows(work.session, Debt, debts)
    made = list(zip(plans, notices, letters, strict=True))
    queue_mails(work, [_mail(book, plan, notice, text) for plan, notice, (text, _) in made if plan.destination.format.channel == "email"])
    for plan, notice, _ in made:
        told: dict[str, Any] = {"kind": KIND, "channel": plan.destination.format.channel, "barcodes": [copy.barcode for copy in plan.copies]}
        if plan.total_fee:
            told["fee"] = plan.total_fee
        work.log(LogEntry(what="send", entity="notice", entity_id=notice, organisation_id=book.account.id, patron_id=plan.to.id, after=told))
        work.touched("patron", plan.to.id)
    for kind in ("notice", "reservation", "debt"):
        work.touched(kind)


def _letter(book: ClaimBook, texts: Texts, plan: ReadyPlan) -> tuple[NoticeText, str]:
    """Return what a message says, and in which language."""
    found = texts.find(KIND, plan.destination.format.channel, language_of(plan.to.language, book.account.currency), plan.unit_id)
    return facts_of_ready(plan, book.sender(plan.unit_id)).fill(found.text, found.language, plan.destination.format.channel), found.language


def _notice(book: ClaimBook, run_id: int, plan: ReadyPlan, text: NoticeText, language: str) -> dict[str, Any]:
    where = plan.destination
    return {
        "organisation_id": book.account.id, "run_id": run_id, "patron_id": plan.to.id, "unit_id": plan.unit_id, "kind": KIND, "format": where.format.code,
        "channel": where.format.channel, "address": where.address, "language": language, "day": book.rules.day, "fee": plan.total_fee,
        "subject": text.subject, "text": text.text, "setting": plan.decided, "state": state_of(where),
        "barcodes": [copy.barcode for copy in plan.copies],
    }  # fmt: skip


def _debts(work: UnitOfWork, book: ClaimBook, plan: ReadyPlan) -> list[dict[str, Any]]:
    charges: list[tuple[Charge, int | None]] = [(plan.fee, None), *zip(plan.fees, (copy.copy_id for copy in plan.copies), strict=True)]
    return [
        {
            "organisation_id": book.account.id, "patron_id": plan.to.id, "loan_id": None, "copy_id": copy_id, "kind": "notice", "amount": charge.amount,
            "since": work.now(), "point_id": plan.unit_id, "lines": write_lines(charge.lines), "created_by": work.actor.login,
        }
        for charge, copy_id in charges
        if charge.amount > 0
    ]  # fmt: skip


def _mail(book: ClaimBook, plan: ReadyPlan, notice_id: int, text: NoticeText) -> Mail:
    return Mail(
        organisation_id=book.account.id, unit_id=plan.unit_id, patron_id=plan.to.id, notice_id=notice_id, kind=KIND, address=plan.destination.address,
        subject=text.subject, text=text.text,
    )  # fmt: skip

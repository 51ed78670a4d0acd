"""The jobs *claims-and-invoices* and *overdue-warnings*: what is due is made a chunk of patrons at a time, each a transaction (circulation.md 7).

Safe whatever happens: a chunk is made whole or not at all, what was made is not due any more, and no step of a loan's due
date can be kept twice. Whoever runs a day again goes on where it was broken off.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.claims.plans import DueStep
from app.domain.jobs import Job
from app.domain.permissions import require
from app.models.claim import ClaimRun
from app.queries.claims.loans import Asked as AskedFor
from app.queries.claims.loans import Chunk, list_chunks
from app.queries.claims.plans import Exempt, list_due, plan_due
from app.queries.claims.registers import ClaimBook, load_claim_book
from app.queries.desk.holds import hold_claims, hold_loans
from app.queries.texts import Texts, load_texts
from app.services.claims.write import write_notices
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.services.jobs.garbage import collecting_between

PERMISSION = "claims.run"


def make_claims(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Make the reminders and invoices of a day. Needs claims.run; returns how many loans, notices, invoices, and letters that reach nobody."""
    return _run(context, Job.CLAIMS, day, progress, cancelled)


def make_warnings(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Send the warnings before due dates that go out on a day. As `make_claims`."""
    return _run(context, Job.OVERDUE_WARNINGS, day, progress, cancelled)


def _run(context: JobContext, job: Job, day: date, progress: Progress, cancelled: Asked) -> Counts:
    require(context.actor, PERMISSION)
    total = Counter({"loans": 0, "notices": 0, "invoices": 0, "unaddressed": 0})
    with collecting_between() as collect:
        with context.reading() as session:
            book = load_claim_book(session, context.account, day)
            asked = AskedFor.claims(day) if job is Job.CLAIMS else AskedFor.warnings(day, book.longest_warning)
            chunks, texts = list_chunks(session, context.account.id, asked), load_texts(session, book.tree)
        run_id = context.change(partial(begin_run, job=job, day=day))
        done, whole = 0, sum(chunk.loans for chunk in chunks)
        for chunk in chunks:
            if cancelled():
                return total
            progress(done, whole)
            total.update(context.change(partial(_make, book=book, texts=texts, asked=asked, chunk=chunk, run_id=run_id, is_exempt=context.is_exempt)))
            done += chunk.loans
            collect()
        context.change(partial(end_run, run_id=run_id, counts=total))
    return total


def begin_run(work: UnitOfWork, job: Job, day: date) -> int:
    """Return the run of that day: a new one, or the one that is there."""
    with work:
        values = {"organisation_id": work.actor.account_id, "job": job.value, "day": day, "started_at": work.now(), "started_by": work.actor.login}
        insert = postgresql.insert if work.database.is_postgresql else sqlite.insert
        work.session.execute(insert(ClaimRun).values(values).on_conflict_do_nothing())
        run_id = work.session.scalars(select(ClaimRun.id).filter_by(organisation_id=work.actor.account_id, job=job.value, day=day)).one()
        work.touched("claim_run", run_id)
        work.commit()
        return run_id


def _make(work: UnitOfWork, book: ClaimBook, texts: Texts, asked: AskedFor, chunk: Chunk, run_id: int, is_exempt: Exempt) -> Counter[str]:
    """Make what is due for a chunk of patrons, and return how much."""
    with work:
        hold_claims(work.session, book.account.id)
        due = list_due(work.session, book, asked, chunk, is_exempt)
        plans = plan_due(work.session, book, _held(work, due)) if due else []
        if plans:
            write_notices(work, book, texts, run_id, plans)
            work.commit()
        return Counter(
            loans=sum(len(plan.copies) for plan in plans), notices=len(plans), invoices=sum(plan.invoice is not None for plan in plans),
            unaddressed=sum(not plan.destination.addressed for plan in plans),
        )  # fmt: skip


def _held(work: UnitOfWork, due: list[DueStep]) -> list[DueStep]:
    """Return the steps of those loans that nobody returned or renewed meanwhile; nobody can until the chunk is made.

    On the embedded file nobody could since the chunk was begun: they are as they were read.
    """
    if not work.database.is_postgresql:
        return due
    still = hold_loans(work.session, [one.loan.id for one in due], [one.loan.copy_id for one in due])
    return [one for one in due if (one.loan.id, one.loan.due) in still]


def end_run(work: UnitOfWork, run_id: int, counts: Counter[str]) -> None:
    """Note that a run has come to its end."""
    with work:
        work.session.get_one(ClaimRun, run_id).finished_at = work.now()
        if counts["notices"]:
            work.log(LogEntry(what="run", entity="claim_run", entity_id=run_id, after=dict(counts)))
        work.touched("claim_run", run_id)
        work.commit()

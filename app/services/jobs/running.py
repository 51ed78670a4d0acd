"""Running a job: one at a time, with a row that says what became of it, whatever happens half-way (circulation.md 7, *Runs*)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.jobs import BROKEN, INTERRUPTED, STOPPED, Job, RunState
from app.domain.mail_server import MailTrouble
from app.domain.organisation import Kind, Tree
from app.domain.permissions import Actor
from app.domain.refusals import NotPermitted, Refusal
from app.models.job import JobRun
from app.queries.jobs import exemption, last_done
from app.queries.organisation import load_tree
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.services.jobs.locks import one_at_a_time
from app.services.jobs.registry import function_of
from app.services.mail_sending import send_within

PERMISSION = "jobs.change"
_MAILING = frozenset({Job.RESERVATION_MESSAGES, Job.CLAIMS, Job.OVERDUE_WARNINGS})


@dataclass(frozen=True, slots=True)
class JobDone:
    """What a run did, whether it was stopped before its end, and what keeps its mail waiting in the outbox."""

    job: Job
    day: date
    counts: Counts
    stopped: bool = False
    trouble: MailTrouble | None = None


def run_job(
    work: UnitOfWork,
    job: Job,
    day: date | None = None,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Asked = lambda: False,
    scheduled: bool = False,
    at: Actor | None = None,
) -> JobDone:
    """Run a job for today or another day; what it does is kept piece by piece.

    At the account organisation of `at` (whoever acts, at another place), else of who acts.

    Needs jobs.change there. Raises AlreadyRunning, NotInUse, and what the job itself refuses, which its row tells too.
    `work` keeps the end of the run: nothing else may be done by it.
    """
    work.actor = at or work.actor
    account, tree = where(work)
    require_at(work.actor, tree, account.id)
    function = function_of(job)
    today = work.now().astimezone(account.zone).date()
    with one_at_a_time(work.database, account.id, job):
        context = context_of(work, job, account, tree, day or today)
        run_id = context.change(lambda own: _begin(own, context, work.now(), scheduled=scheduled))
        try:
            counts = function(context, context.day, progress, cancelled)
        except BaseException as error:
            failure = error
            with suppress(Refusal):  # out of reach, it stands as running until the next run finds it
                context.change(lambda own: _fail(own, run_id, work.now(), failure))
            raise
        return end_job(work, context, counts, run_id, progress=progress, cancelled=cancelled)


def end_job(work: UnitOfWork, context: JobContext, counts: Counts, run_id: int | None = None, *, progress: Progress, cancelled: Asked) -> JobDone:
    """Send what waits behind a job that has done its part, note how its run ended (None: none is noted), and tell windows what it touched."""
    stopped, trouble = cancelled(), None
    if (context.job in _MAILING or "outbox" in context.touched) and not stopped:  # also what an earlier run left, stopped, killed or without a mail server
        trouble = _send_left(work, context, progress, cancelled)
    with work:
        if run_id is not None:
            _end(work, run_id, RunState.CANCELLED if stopped else RunState.DONE, counts, STOPPED if stopped else "")
        context.tell(work)
        work.commit()
    return JobDone(context.job, context.day, counts, stopped, trouble)


def _send_left(work: UnitOfWork, context: JobContext, progress: Progress, cancelled: Asked) -> MailTrouble | None:
    """Send what waits behind a job; return what keeps mail from going, where something does: the job is done all the same.

    Windows are told where something was sent.
    """
    sent = send_within(work, progress=progress, cancelled=cancelled)
    if sent:
        context.touched["outbox"] = None
    return sent.trouble or (MailTrouble("stopped") if sent.stopped else None)


def require_at(actor: Actor, tree: Tree, account_id: int) -> None:
    """Raise NotPermitted unless the actor may change jobs of an account organisation."""
    if not _may_at(actor, tree, account_id, PERMISSION):
        raise NotPermitted(PERMISSION)


def actors_of(tree: Tree, actor: Actor, permission: str = PERMISSION) -> list[Actor]:
    """Return somebody as the actor at each account organisation where they hold a permission, the one that they work at first."""
    found = []
    for node in tree.in_order():
        if node.kind is Kind.ACCOUNT and _may_at(actor, tree, node.id, permission):
            place = actor.point_id if node.id == actor.account_id else node.id
            found.append(replace(actor, account_id=node.id, point_id=place, unit_id=tree.unit_of(place) or place))
    return sorted(found, key=lambda one: one.account_id != actor.account_id)


def _may_at(actor: Actor, tree: Tree, account_id: int, permission: str) -> bool:
    """Say whether somebody holds a permission for an account organisation: by a role at it, above it or beneath it (roles.md)."""
    return bool(actor.held.get(permission, frozenset()) & set(tree.below(account_id)))


def where(work: UnitOfWork) -> tuple[AccountOrganisation, Tree]:
    """Return the account organisation that somebody works at, and the tree."""
    with work.database.reading() as session:
        return get_account_organisation(session, work.actor.account_id), load_tree(session)


def context_of(work: UnitOfWork, job: Job, account: AccountOrganisation, tree: Tree, day: date) -> JobContext:
    """Return what a job is given for a day."""
    with work.database.reading() as session:
        since, is_exempt = last_done(session, account.id, job, day), exemption(session, account.id, tree, job, day)
    return JobContext(
        job=job, database=work.database, actor=work.actor, account=account, day=day, since=since, clock=work.now, exempt=is_exempt,
        patience=work.patience, initiator=work.initiator,
    )  # fmt: skip


def _begin(work: UnitOfWork, context: JobContext, now: datetime, *, scheduled: bool) -> int:
    """Note that the run begins; one that still stands as running was interrupted, for nobody else holds the lock."""
    with work:
        left = select(JobRun).where(JobRun.organisation_id == context.account.id, JobRun.name == context.job.value, JobRun.state == RunState.RUNNING)
        for run in work.session.scalars(left):
            run.state, run.ended_at, run.sentence = RunState.FAILED, now, INTERRUPTED
        run = JobRun(
            organisation_id=context.account.id, name=context.job.value, day=context.day, began_at=now, by=work.actor.login, scheduled=scheduled,
            state=RunState.RUNNING, counts={}, words={},
        )  # fmt: skip
        work.session.add(run)
        work.session.flush()
        work.touched("job_run", run.id)
        work.commit()
        return run.id


def _fail(work: UnitOfWork, run_id: int, now: datetime, error: BaseException) -> None:
    with work:
        refusal = error if isinstance(error, Refusal) else None
        sentence = refusal.template if refusal is not None else INTERRUPTED if isinstance(error, KeyboardInterrupt) else BROKEN
        words = {name: str(value) for name, value in refusal.values.items()} if refusal is not None else {}
        _end(work, run_id, RunState.FAILED, {}, sentence, words, at=now)
        work.commit()


def _end(
    work: UnitOfWork, run_id: int, state: RunState, counts: Counts, sentence: str, words: Mapping[str, str] | None = None, at: datetime | None = None
) -> None:
    run = work.session.get_one(JobRun, run_id)
    run.state, run.ended_at, run.counts, run.sentence, run.words = state, at or work.now(), dict(counts), sentence, dict(words or {})
    after = {"job": run.name, "day": run.day, "state": run.state, "counts": run.counts}
    work.log(LogEntry(what="run", entity="job_run", entity_id=run_id, organisation_id=run.organisation_id, after=after))
    work.touched("job_run", run_id)

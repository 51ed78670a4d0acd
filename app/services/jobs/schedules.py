"""When jobs run by themselves at an account organisation, and running those that are due: what the system's scheduler calls."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.jobs import INTERRUPTED, Job, RunState, Schedule, checked_schedule
from app.domain.permissions import Actor, require
from app.domain.refusals import Conflict
from app.models.job import Job as JobTable
from app.queries.jobs import JobRow, RunRow, list_jobs, list_runs, schedule_of
from app.queries.organisation import load_tree
from app.queries.patron_standing import get_account_organisation
from app.services.jobs.locks import is_held
from app.services.jobs.registry import function_of
from app.services.jobs.running import require_at

VIEW = "jobs.view"


@dataclass(frozen=True, slots=True)
class Wanted:
    """When a job is to run: on or off, and the schedule. `seen` is the version that was seen; None: it was not set up."""

    job: Job
    active: bool
    schedule: Schedule
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class JobsReading:
    """The jobs of an account organisation at a moment, and its time zone."""

    rows: tuple[JobRow, ...]
    now: datetime
    zone: ZoneInfo


def set_job(work: UnitOfWork, wanted: Wanted, *, at: Actor | None = None) -> None:
    """Set a job up at an account organisation (that of `at`, else of who acts), or change when it runs; what was to run before now counts no more.

    Needs jobs.change there. Raises Invalid for a time that there is not, NotInUse for a job that nothing does yet, Conflict
    where somebody else changed it meanwhile. One that stays as it is, is left alone.
    """
    with work:
        account_id = at.account_id if at is not None else work.actor.account_id
        require_at(work.actor, load_tree(work.session), account_id)
        function_of(wanted.job)
        schedule = checked_schedule(wanted.schedule)
        table = work.session.scalar(select(JobTable).where(JobTable.organisation_id == account_id, JobTable.name == wanted.job.value))
        if wanted.seen != (None if table is None else table.version):
            raise Conflict(wanted, schedule, table)
        before = None if table is None else _told(table)
        if table is None:
            table = JobTable(organisation_id=account_id, name=wanted.job.value)
            work.session.add(table)
        elif (table.active, schedule_of(table)) == (wanted.active, schedule):
            return
        table.active, table.minute, table.recurrence, table.on_day = wanted.active, schedule.minute, schedule.every, schedule.on
        table.set_at = work.now()
        work.session.flush()
        work.log(
            LogEntry(
                what="add" if before is None else "change", entity="job", entity_id=table.id, organisation_id=account_id, before=before, after=_told(table)
            )
        )
        work.touched("job", table.id)
        work.commit()


def read_jobs(session: Session, actor: Actor, now: datetime) -> list[JobRow]:
    """Return the jobs of the actor's account organisation; a run that stands as running while nobody runs it was interrupted. Needs jobs.view."""
    require(actor, VIEW)
    account = get_account_organisation(session, actor.account_id)
    rows = list_jobs(session, account.id, load_tree(session), now.astimezone(account.zone).date())
    return [_as_it_is(session, account.id, row) for row in rows]


def read_runs(session: Session, actor: Actor, job: Job) -> list[RunRow]:
    """Return the latest runs of a job of the actor's account organisation, latest first; an interrupted one says so. Needs jobs.view."""
    require(actor, VIEW)
    runs = list_runs(session, actor.account_id, job)
    running = bool(runs) and runs[0].state is RunState.RUNNING and is_held(session, actor.account_id, job)
    return [run if running and number == 0 else _ended(run) for number, run in enumerate(runs)]


def read_account_jobs(session: Session, actor: Actor, now: datetime) -> JobsReading:
    """Return what the window shows of the actor's account organisation. Needs jobs.view."""
    return JobsReading(tuple(read_jobs(session, actor, now)), now, get_account_organisation(session, actor.account_id).zone)


def due_jobs(session: Session, actor: Actor, now: datetime) -> list[Job]:
    """Return the jobs that are due at the actor's account organisation, in the order in which they are to run. Needs jobs.view."""
    zone = get_account_organisation(session, actor.account_id).zone
    return [row.job for row in read_jobs(session, actor, now) if row.is_due(now, zone)]


def _as_it_is(session: Session, account_id: int, row: JobRow) -> JobRow:
    if row.last is None or row.last.state is not RunState.RUNNING or is_held(session, account_id, row.job):
        return row
    return replace(row, last=_ended(row.last))


def _ended(run: RunRow) -> RunRow:
    """Return a run that nobody runs any more as what it is."""
    return replace(run, state=RunState.FAILED, sentence=INTERRUPTED) if run.state is RunState.RUNNING else run


def _told(table: JobTable) -> dict[str, object]:
    return {"job": table.name, "active": table.active, "minute": table.minute, "recurrence": table.recurrence, "on_day": table.on_day}

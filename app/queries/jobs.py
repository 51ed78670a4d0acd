"""The jobs of account organisations: when each runs by itself, what its runs did, and which units are exempt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session

from app.domain.jobs import Done, Every, Job, RunState, Schedule, is_due, next_run
from app.domain.organisation import Kind, Tree
from app.domain.parameters.situation import ANYTHING
from app.models.job import Job as JobTable
from app.models.job import JobRun
from app.queries.desk.rules import load_rules_at

EXEMPT = "jobs-exempt-unit"
_EXEMPTED_FROM = frozenset({Job.RESERVATION_MESSAGES, Job.CLAIMS, Job.EXTERNAL_INVOICES})
"""The jobs that units can be exempted from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """One run. `sentence` with its `words` says why it is not done, where it isn't."""

    id: int
    job: Job
    day: date
    began_at: datetime
    ended_at: datetime | None
    by: str
    scheduled: bool
    state: RunState
    counts: dict[str, int]
    sentence: str
    words: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRow:
    """A job at an account organisation. `schedule` None: it is not set up there."""

    job: Job
    active: bool
    schedule: Schedule | None
    set_at: datetime | None
    version: int | None
    done: Done
    last: RunRow | None
    exempted: tuple[int, ...]
    """The units that are exempt from it, by id."""

    def is_due(self, now: datetime, zone: ZoneInfo) -> bool:
        """Say whether it is to run now."""
        return self.active and self.schedule is not None and self.set_at is not None and is_due(self.schedule, self.set_at, self.done, now, zone)

    def next_run(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """Return when it runs next, local; None where it does not run by itself."""
        if not self.active or self.schedule is None or self.set_at is None:
            return None
        return next_run(self.schedule, self.set_at, self.done, now, zone)


def list_jobs(session: Session, account_id: int, tree: Tree, today: date) -> list[JobRow]:
    """Return every job of an account organisation, set up or not (five queries)."""
    tables = {row.name: row for row in session.scalars(select(JobTable).where(JobTable.organisation_id == account_id))}
    latest = select(func.max(JobRun.id)).where(JobRun.organisation_id == account_id).group_by(JobRun.name)
    last = {run.job: run for run in _runs(session, JobRun.id.in_(latest))}
    by_schedule = func.max(case((JobRun.scheduled, JobRun.day)))
    this_day = func.max(case((JobRun.day == today, JobRun.began_at)))
    ended = select(JobRun.name, by_schedule, this_day).where(JobRun.organisation_id == account_id, JobRun.state == RunState.DONE)
    done = {row[0]: Done(row[1], row[2]) for row in session.execute(ended.group_by(JobRun.name))}
    exempted = list_exempted(session, account_id, tree, today)
    rows = []
    for job in Job:
        table = tables.get(job)
        rows.append(
            JobRow(
                job=job, active=table is not None and table.active, schedule=None if table is None else schedule_of(table),
                set_at=None if table is None else table.set_at, version=None if table is None else table.version, done=done.get(job, Done()),
                last=last.get(job), exempted=exempted.get(job, ()),
            )
        )  # fmt: skip
    return rows


def list_runs(session: Session, account_id: int, job: Job, limit: int = 100) -> list[RunRow]:
    """Return the latest runs of a job at an account organisation, latest first (one query)."""
    return _runs(session, and_(JobRun.organisation_id == account_id, JobRun.name == job.value), limit)


def last_done(session: Session, account_id: int, job: Job, day: date) -> date | None:
    """Return the latest day before one that a run was done for (one query): a run that is repeated on its day looks as far back as the first."""
    conditions = (JobRun.organisation_id == account_id, JobRun.name == job.value, JobRun.state == RunState.DONE, JobRun.day < day)
    return session.scalar(select(func.max(JobRun.day)).where(*conditions))


def exemption(session: Session, account_id: int, tree: Tree, job: Job, day: date) -> Callable[[int], bool]:
    """Return what says whether a place is exempt from a job on a day (B12); it asks the database no more (one query)."""
    if job not in _EXEMPTED_FROM:
        return lambda _: False
    book = load_rules_at(session, tree, list(tree.below(account_id)), {EXEMPT})

    @cache
    def is_exempt(place: int) -> bool:
        return bool(book.governing(EXEMPT, place, ANYTHING, day, job.value).value.number)

    return is_exempt


def list_exempted(session: Session, account_id: int, tree: Tree, day: date) -> dict[Job, tuple[int, ...]]:
    """Return by job the units of an account organisation that are exempt from it, in the order of the tree (one query for each such job)."""
    units = [node.id for node in tree.in_order() if node.kind is Kind.UNIT and tree.account_of(node.id) == account_id]
    found = {}
    for job in sorted(_EXEMPTED_FROM):
        is_exempt = exemption(session, account_id, tree, job, day)
        found[job] = tuple(unit for unit in units if is_exempt(unit))
    return found


def schedule_of(table: JobTable) -> Schedule:
    """Return the schedule that is kept of a job."""
    return Schedule(table.minute, Every(table.recurrence), table.on_day)


def _runs(session: Session, condition: ColumnElement[bool], limit: int | None = None) -> list[RunRow]:
    query = select(JobRun).where(condition).order_by(JobRun.id.desc()).limit(limit)
    return [
        RunRow(
            id=r.id, job=Job(r.name), day=r.day, began_at=r.began_at, ended_at=r.ended_at, by=r.by, scheduled=r.scheduled, state=RunState(r.state),
            counts=dict(r.counts), sentence=r.sentence, words=dict(r.words),
        )
        for r in session.scalars(query)
    ]  # fmt: skip

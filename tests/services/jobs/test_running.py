"""Runs of jobs: one at a time, a row that says what became of each, units that are exempt, and when jobs are due (circulation.md 7)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.jobs import BROKEN, INTERRUPTED, STOPPED, AlreadyRunning, Every, Job, NotInUse, RunState, Schedule
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.refusals import Conflict, Invalid, NotPermitted
from app.models.job import JobRun
from app.queries.jobs import list_runs
from app.services.base_rules import complete_base_rules
from app.services.jobs import locks, registry
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.services.jobs.running import run_job
from app.services.jobs.schedules import Wanted, due_jobs, read_jobs, set_job
from app.services.parameters import set_rules
from tests.conftest import Clock, Works
from tests.library import TODAY, Library
from tests.services.jobs.killed import killed_at

CLAIMS = Job.CLAIMS


def test_a_run_says_what_became_of_it_and_runs_alone(database: Database, work: Works, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    exempted = Rule(parameter="jobs-exempt-unit", organisation_id=library.organisations["SDB"], selector="claims-and-invoices", value=Value(number=1))
    set_rules(work(), [exempted])

    def handle(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
        with pytest.raises(AlreadyRunning):
            run_job(work(at="DISK1"), CLAIMS)
        with context.reading() as reading:
            assert read_jobs(reading, context.actor, context.clock())[1].last.state is RunState.RUNNING  # type: ignore[union-attr]
        places = library.organisations
        assert [context.is_exempt(places[code]) for code in ("SDB", "DISK1", "BARN", "HAM")] == [True, True, True, False], "and what is beneath"
        progress(1, 2)
        if day == TODAY:
            return {"notices": 3}
        if cancelled():
            return {"notices": 1}
        if day.month == 4:
            raise Invalid("day", "Not in {month}.", month="April")
        raise RuntimeError("a bug")

    monkeypatch.setattr(locks, "_PATIENCE", 0)
    monkeypatch.setitem(registry.JOBS, CLAIMS, handle)
    told: list[Any] = []
    done = run_job(work(at="DISK1"), CLAIMS, progress=lambda *how_far: told.append(how_far), cancelled=lambda: False)
    assert (done.counts, done.stopped, told) == ({"notices": 3}, False, [(1, 2)])
    with pytest.raises(Invalid, match="Not in April"):
        run_job(work(at="DISK1"), CLAIMS, date(2026, 4, 1))
    with pytest.raises(RuntimeError):
        run_job(work(at="DISK1"), CLAIMS, date(2026, 5, 1))
    assert run_job(work(at="DISK1"), CLAIMS, date(2026, 5, 1), cancelled=lambda: True).stopped
    with database.reading() as session:
        runs = list_runs(session, library.organisations["lindby"], CLAIMS)
    assert [(run.state, run.sentence.format(**run.words), run.counts) for run in runs] == [
        (RunState.CANCELLED, STOPPED, {"notices": 1}), (RunState.FAILED, BROKEN, {}), (RunState.FAILED, "Not in April.", {}),
        (RunState.DONE, "", {"notices": 3}),
    ]  # fmt: skip
    one = work(at="DISK1")
    with killed_at(one.database, 12) as died:
        run_job(one, Job.RETURNS_LOG)
    assert died
    with database.reading() as session:
        assert session.scalars(select(JobRun.state).where(JobRun.name == "returns-log")).all() == ["running"]
    with database.reading() as session:
        listed = read_jobs(session, work.actor(at="DISK1"), one.now())
    assert (listed[5].last.state, listed[5].last.sentence) == (RunState.FAILED, INTERRUPTED)  # type: ignore[union-attr]
    assert listed[1].exempted == (library.organisations["SDB"], library.organisations["BARN"])


def test_a_job_is_due_where_it_is_set_up_and_nowhere_else(database: Database, work: Works, clock: Clock, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    with pytest.raises(NotPermitted):
        set_job(work(login="librarian", at="SDB"), Wanted(Job.RETENTION, True, Schedule()))
    with pytest.raises(NotInUse):
        set_job(work(at="DISK1"), Wanted(Job.EXTERNAL_INVOICES, True, Schedule()))
    set_job(work(at="DISK1"), Wanted(Job.RETENTION, True, Schedule(60)))
    with pytest.raises(Conflict):
        set_job(work(at="DISK1"), Wanted(Job.RETENTION, False, Schedule(60)))
    clock.advance(hours=20)
    here, there = work.actor(at="DISK1"), work.actor(at="ABY1")
    with database.reading() as session:
        assert (due_jobs(session, here, clock()), due_jobs(session, there, clock())) == ([Job.RETENTION], [])
    run_job(work(at="ABY1"), Job.RETENTION, scheduled=True, at=here)
    with database.reading() as session:
        assert due_jobs(session, here, clock()) == []
    set_job(work(at="DISK1"), Wanted(Job.RETENTION, True, Schedule(60, Every.WEEK, 2), seen=1))
    with database.reading() as session:
        row = read_jobs(session, here, clock())[4]
    following = row.next_run(clock(), clock().tzinfo)  # type: ignore[arg-type]
    assert (row.version, following and following.weekday()) == (2, 2)

"""`jobs list`, `run`, `runs`, `set`, `units`: automatic jobs at each account organisation that the caller may see to (with `--at`: at that one)."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.commands.accounts import everywhere
from app.cli.console import Answer, Call
from app.cli.progress import Progress
from app.database.engine import normal_url
from app.domain.jobs import Every, Job, RunState, Schedule, job_of
from app.domain.permissions import Actor
from app.domain.refusals import Refusal
from app.queries.jobs import JobRow, RunRow
from app.services.jobs.running import PERMISSION, JobDone, run_job
from app.services.jobs.schedules import VIEW, Wanted, due_jobs, read_jobs, read_runs, set_job
from app.services.jobs.scheduling import write_units


def list_all(call: Call) -> Answer:
    """List every job of each account organisation."""
    found = []
    for actor in everywhere(call, VIEW):
        zone, now = call.zone(actor.account_id), call.clock()
        with call.reading() as session:
            rows = read_jobs(session, actor, now)
        for row in rows:
            found.append({"account": call.tree[actor.account_id].code} | _row(call, row, zone, row.next_run(now, zone)))
    return Answer({"jobs": found})


def run(call: Call) -> Answer:
    """Run one job and tell what it did as counts, or run every job that is due."""
    if call.options.due:
        return _run_due(call)
    job, counts = job_of(call.options.name), Counter[str]()
    for actor in everywhere(call, PERMISSION):
        counts.update(_run(call, actor, job, call.options.date).counts)
    return Answer({"job": job.value, "counts": dict(counts)})


def _run_due(call: Call) -> Answer:
    runs: list[dict[str, Any]] = []
    failed = False
    for actor in everywhere(call, PERMISSION):
        with call.reading() as session:
            rows = read_jobs(session, actor, call.clock())
            due = due_jobs(session, actor, call.clock())
        if not any(row.active for row in rows):
            call.console.note(f"No job is turned on at {call.tree[actor.account_id].name}; `lanedisk jobs set NAME --on` turns one on.")
        for job in due:
            told: dict[str, Any] = {"job": job.value, "account": call.tree[actor.account_id].code}
            try:
                done = _run(call, actor, job, None, scheduled=True)
                told |= {"day": done.day.isoformat(), "counts": dict(done.counts)}
            except Refusal as refusal:  # the others are due all the same
                failed, told = True, told | {"error": str(refusal)}
                call.console.note(f"{job}: {refusal}")
            runs.append(told)
    if not runs:
        call.console.note("No job is due.")
    return Answer({"runs": runs}, status=1 if failed else 0)


def _run(call: Call, actor: Actor, job: Job, day: date | None, *, scheduled: bool = False) -> JobDone:
    with Progress(call.console.err) as bar:
        done = call.change(lambda work: run_job(work, job, day, progress=lambda done, total: bar(done, total, job.value), scheduled=scheduled), actor=actor)
    if done.trouble is not None:
        call.console.note(f"Mail waits in the outbox: {done.trouble}")
    return done


def list_runs(call: Call) -> Answer:
    """List the runs of a job."""
    job, found = job_of(call.options.name), []
    for actor in everywhere(call, VIEW):
        with call.reading() as session:
            runs = read_runs(session, actor, job)
        zone = call.zone(actor.account_id)
        found += [{"account": call.tree[actor.account_id].code} | _run_document(one, zone) for one in runs]
    return Answer({"job": job.value, "runs": found})


def set_one(call: Call) -> Answer:
    """Set when a job runs at the account organisation of `--at`; what is not given stays as it is."""
    job, given = job_of(call.options.name), call.options
    row = _one(call, job)
    at_first = row.schedule or Schedule()
    every = Every(given.every) if given.every is not None else at_first.every
    kept = at_first.on if every is at_first.every else 1 if every is Every.MONTH else 0
    schedule = Schedule(at_first.minute if given.clock is None else given.clock, every, kept if given.on_day is None else given.on_day)
    active = row.active if given.active is None else given.active
    call.change(lambda work: set_job(work, Wanted(job, active, schedule, row.version)))
    zone, now = call.zone(call.actor.account_id), call.clock()
    row = _one(call, job)
    return Answer({"account": call.tree[call.actor.account_id].code} | _row(call, row, zone, row.next_run(now, zone)))


def units(call: Call) -> Answer:
    """Write the files by which the system's scheduler runs the jobs that are due, on the database and in the name that were given (no password)."""
    options = call.options
    given = {"--database": _lasting(options.database), "--as": options.as_name}
    words = [word for name, value in given.items() if value for word in (name, value)]
    return Answer({"files": [str(path) for path in write_units(Path(options.folder), words)]})


def _lasting(given: str | None) -> str | None:
    """Return the URL of a database as it holds in whatever folder, without a password."""
    if given is None:
        return None
    url = normal_url(given)
    kind = url.get_backend_name()
    place = url.database if kind == "postgresql" else str(Path(url.database or "").absolute())
    return url.set(drivername=kind, database=place, password=None).render_as_string()


def _one(call: Call, job: Job) -> JobRow:
    with call.reading() as session:
        return next(row for row in read_jobs(session, call.actor, call.clock()) if row.job is job)


def _row(call: Call, row: JobRow, zone: ZoneInfo, following: Any) -> dict[str, Any]:
    schedule, last = row.schedule, row.last
    return {
        "job": row.job.value, "on": row.active, "set_up": schedule is not None,
        "time": None if schedule is None else f"{schedule.minute // 60:02}:{schedule.minute % 60:02}",
        "every": None if schedule is None else schedule.every.value, "day": None if schedule is None or schedule.every is Every.DAY else schedule.on,
        "exempted_units": [call.tree[unit].code for unit in row.exempted], "last_run": None if last is None else _run_document(last, zone),
        "next_run": None if following is None else following.isoformat(),
    }  # fmt: skip


def _run_document(run: RunRow, zone: ZoneInfo) -> dict[str, Any]:
    told = {
        "day": run.day.isoformat(), "began": run.began_at.astimezone(zone).isoformat(timespec="seconds"),
        "ended": None if run.ended_at is None else run.ended_at.astimezone(zone).isoformat(timespec="seconds"), "by": run.by, "state": run.state.value,
        "counts": run.counts,
    }  # fmt: skip
    return told if run.state in {RunState.DONE, RunState.RUNNING} else told | {"error": run.sentence.format(**run.words)}

"""An ordeal of jobs: each begun by two workstations at one moment. One runs, the other is told or finds it done: nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from app.database.engine import Database
from app.domain.jobs import Job
from app.models.copy import Copy
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from tests.library import NOW, TODAY, load
from tests.survival.arena import Arena, run_together
from tests.survival.retaining import lend_long_ago
from tests.survival.shared import add_copies
from tests.survival.sweep import Contents, contents
from tests.survival.writer import BARCODE

JOBS = (Job.CLAIMS, Job.OVERDUE_WARNINGS, Job.RETENTION, Job.RETURNS_LOG)
"""Those for which the small library can be given much to do."""
_LOANS = 40
_LONG_AGO = NOW - timedelta(days=800)
_CHANGES = 2
"""Tables that a run with something to do changes, the log among them."""
_DONE, _TOLD = "done", "refused: The job {job} is running already; nothing was done twice."
_OF_RUNS = ("job_run", "claim_run", "operation")
"""Tables that tell of runs as such."""


@dataclass(frozen=True)
class _Clean:
    """What is there after one run that nothing disturbed, and after a second one."""

    once: Contents
    again: Contents


def jobs_twice(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Run the jobs in turn, each twice at once, so many times; what is there afterwards is held against runs that nothing disturbed."""

    def run(arena: Arena, times: int) -> list[str]:
        wrong, clean = [], dict[Job, _Clean]()
        for number in range(times):
            job = JOBS[number % len(JOBS)]
            if job not in clean:
                clean[job] = _clean(arena, postgresql, job)
            said, found = _twice(arena, postgresql, job)
            wanted: dict[tuple[str, ...], Contents] = {(_DONE, _TOLD.format(job=job)): clean[job].once, (_DONE, _DONE): clean[job].again}
            if (expected := wanted.get(said)) != found:
                different = [name for name in found if expected and found[name] != expected[name]]
                wrong.append(f"{job} twice at once: {said}, different in {different}")
        return wrong

    return run


def _clean(arena: Arena, postgresql: bool, job: Job) -> _Clean:
    with arena.database(postgresql) as database:
        _give_work(database)
        before = _made(database)
        said = _run(arena, database, job)
        once = _made(database)
        said += _run(arena, database, job)
        if said != (_DONE, _DONE) or sum(once[name] != rows for name, rows in before.items()) < _CHANGES:
            raise RuntimeError(f"{job} has nothing to do: {said}")
        return _Clean(once, _made(database))


def _twice(arena: Arena, postgresql: bool, job: Job) -> tuple[tuple[str, ...], Contents]:
    with arena.database(postgresql) as database:
        _give_work(database)
        return _run(arena, database, job, at_once=2), _made(database)


def _run(arena: Arena, database: Database, job: Job, at_once: int = 1) -> tuple[str, ...]:
    """Run a job in so many processes, which begin when all of them are ready; return what they say."""
    with ExitStack() as stack:
        writers = [stack.enter_context(arena.writer(database, "run a job", number=list(Job).index(job))) for _ in range(at_once)]
        for writer in writers:
            writer.go()
        run_together([writer.finish for writer in writers])
    return tuple(sorted(word for writer in writers for word in writer.said))


def _give_work(database: Database) -> None:
    """Add loans that are late, due soon, or kept no longer, and old returns."""
    lend_long_ago(database, NOW)
    add_copies(database, _LOANS)
    ids = load(database)
    with database.writing() as session:
        copies = session.scalars(select(Copy).where(Copy.barcode.startswith(BARCODE)).order_by(Copy.barcode)).all()
        for number, copy in enumerate(copies):
            own = {"organisation_id": copy.organisation_id, "patron_id": ids.patrons["1001" if number % 2 else "1003"], "point_id": ids.organisations["DISK1"]}
            due = TODAY + timedelta(days=10 - number)
            session.add(Loan(**own, copy_id=copy.id, lent_at=NOW - timedelta(days=60), due_date=due))
            session.add(DeskAction(**own, kind="return", at=_LONG_AGO, counts_at=_LONG_AGO, before={}))
        session.commit()


def _made(database: Database) -> Contents:
    return {name: rows for name, rows in contents(database).items() if name not in _OF_RUNS}

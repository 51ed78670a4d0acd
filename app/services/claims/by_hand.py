"""Claims carried out by staff: the same as the jobs make, of a day that has come, by whoever may run claims (D6, roles.md)."""

from __future__ import annotations

from datetime import date

from app.database.unit_of_work import UnitOfWork
from app.domain.jobs import Job
from app.domain.permissions import require
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.services.claims.run import PERMISSION
from app.services.jobs.context import Asked, Progress
from app.services.jobs.locks import one_at_a_time
from app.services.jobs.registry import function_of
from app.services.jobs.running import JobDone, context_of, end_job, where

BY_HAND = (Job.CLAIMS, Job.OVERDUE_WARNINGS)


def run_claims(work: UnitOfWork, job: Job, day: date, *, progress: Progress = lambda *_: None, cancelled: Asked = lambda: False) -> JobDone:
    """Make what is due on a day, and send the mail among it; whoever runs the same day again goes on where it was broken off.

    No run of the automatic job is noted: that needs jobs.change. Needs claims.run. `work` keeps the end of it: nothing else may be
    done by it. Raises NotPermitted, Invalid for a day to come, AlreadyRunning.
    """
    require(work.actor, PERMISSION)
    account, tree = where(work)
    today = work.now().astimezone(account.zone).date()
    if day > today:
        raise Invalid("day", mark("A run is of today or of a day before it."))
    if job is Job.OVERDUE_WARNINGS and day < today:
        raise Invalid("day", mark("Warnings go out before the due date: they are of today."))
    with one_at_a_time(work.database, account.id, job):
        context = context_of(work, job, account, tree, day)
        counts = function_of(job)(context, day, progress, cancelled)
        return end_job(work, context, counts, progress=progress, cancelled=cancelled)

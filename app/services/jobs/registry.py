"""The jobs that are in use, each with the function that does it."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.jobs import Job, NotInUse
from app.domain.text import mark
from app.services.claims.run import make_claims, make_warnings
from app.services.jobs.age_limit import note_age_limits
from app.services.jobs.context import JobFunction
from app.services.jobs.reservation_messages import send_reservation_messages
from app.services.jobs.retention import keep_what_may_be_kept
from app.services.jobs.returns_log import clear_returns_log

JOBS: Mapping[Job, JobFunction] = {
    Job.RESERVATION_MESSAGES: send_reservation_messages, Job.CLAIMS: make_claims, Job.OVERDUE_WARNINGS: make_warnings, Job.AGE_LIMIT: note_age_limits,
    Job.RETENTION: keep_what_may_be_kept, Job.RETURNS_LOG: clear_returns_log,
}  # fmt: skip


def is_in_use(job: Job) -> bool:
    """Say whether anything does a job yet."""
    return job in JOBS


def function_of(job: Job) -> JobFunction:
    """Return what does a job; NotInUse for one that nothing does yet."""
    if not is_in_use(job):
        raise NotInUse(mark("The job {job} is not in use yet."), job=job.value)
    return JOBS[job]

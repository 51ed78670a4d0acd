"""One run at a time of one job at one account organisation, on whatever workstation; a lock goes with the process that holds it.

On PostgreSQL an advisory lock, on a connection of its own, for that of a change is given back in between. On the embedded
file a second small file beside it, held as SQLite holds a file that is written: one run at a time of any job.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.database.engine import Database, sqlite_module
from app.domain.jobs import AlreadyRunning, Job
from app.domain.refusals import Busy
from app.domain.text import mark

_TAKE = "select pg_try_advisory_lock(hashtextextended(%s, 0))"
_LOOK = text(
    "select exists (select from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database() and l.locktype = 'advisory' "
    "and l.granted and l.objsubid = 1 and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended(:key, 0))"
)
_SUFFIX = "-jobs"
_PATIENCE = 2.0
"""Seconds that a run waits for somebody who only looks whether a job runs."""


@contextmanager
def one_at_a_time(database: Database, account_id: int, job: Job) -> Iterator[None]:
    """Hold the lock of a job's run; AlreadyRunning where another process or window does."""
    if database.is_postgresql:
        with database.connect_apart(application_name="lanedisk-job") as connection:
            if not connection.execute(_TAKE, (_key(account_id, job),)).fetchone()[0]:
                raise _refused(job)
            yield
    else:
        with _beside_file(str(database.url.database), job, _PATIENCE):
            yield


def is_held(session: Session, account_id: int, job: Job) -> bool:
    """Say whether somebody runs a job just now."""
    bind = session.get_bind()
    if bind.dialect.name == "postgresql":
        return bool(session.scalar(_LOOK, {"key": _key(account_id, job)}))
    try:
        with _beside_file(str(bind.engine.url.database), job, 0):
            return False
    except AlreadyRunning:
        return True


def _key(account_id: int, job: Job) -> str:
    return f"lanedisk job {job} {account_id}"


def _refused(job: Job) -> AlreadyRunning:
    return AlreadyRunning(mark("The job {job} is running already; nothing was done twice."), job=job.value)


@contextmanager
def _beside_file(file: str, job: Job, patience: float) -> Iterator[None]:
    module: Any = sqlite_module()
    path = f"{file}{_SUFFIX}"
    try:
        held = module.connect(path, timeout=patience, isolation_level=None)
        held.execute("BEGIN EXCLUSIVE")
    except module.OperationalError as error:
        if "locked" in str(error):
            raise _refused(job) from error
        raise Busy(mark("The file {path} can't be written, which says that a job runs."), path=path) from error
    with closing(held):
        yield

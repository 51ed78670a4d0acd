"""An ordeal of a job: its process is killed in the middle, and again, until one run comes to its end: nothing is lost, nothing is done twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork, utc_now
from app.domain.jobs import Job, RunState
from app.models.copy import Copy
from app.models.job import JobRun
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.services.base_rules import complete_base_rules
from app.services.jobs.running import run_job
from tests.survival.arena import Arena
from tests.survival.saves import administrator

_LOANS = 20


def job_killed(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Kill the process that runs retention at so many random moments, then let it run to its end."""

    def run(arena: Arena, kills: int) -> list[str]:
        with arena.database(postgresql) as database:
            lend_long_ago(database, utc_now())
            for _ in range(kills):
                with arena.writer(database, "retain") as writer:
                    arena.wait(0.4)
                    writer.kill()
                    writer.finish()
                    if [word for word in writer.said if not word.startswith("done")]:
                        return [f"it said: {writer.said}"]
            run_job(UnitOfWork(database, administrator(database, at="DISK1")), Job.RETENTION)
            with database.reading() as session:
                loans = session.scalars(select(Loan).where(Loan.note == "ordeal")).all()
                once = session.scalars(select(Loan.version).where(Loan.borrower_category != "")).all()
                states = session.scalars(select(JobRun.state).order_by(JobRun.id)).all()
        wrong = [f"{len(loans)} loans still name their borrower"] if loans else []
        if list(once) != [2] * _LOANS:
            wrong.append(f"{len(once)} of {_LOANS} were cut loose, at versions {sorted(set(once))}")
        if states[-1] != RunState.DONE or RunState.RUNNING in states:
            wrong.append(f"the runs are {states}")
        return wrong

    return run


def lend_long_ago(database: Database, now: datetime) -> None:
    """Add returned loans that are kept no longer."""
    with database.writing() as session:
        complete_base_rules(session)
        point = session.scalars(select(Organisation).where(Organisation.code == "DISK1")).one()
        patron = session.scalars(select(Patron).where(Patron.organisation_id == point.account_id, Patron.active).order_by(Patron.id)).first()
        copy = session.scalars(select(Copy.id).order_by(Copy.id)).first()
        assert patron is not None
        back = now - timedelta(days=90)
        for _ in range(_LOANS):
            session.add(
                Loan(
                    organisation_id=patron.organisation_id, patron_id=patron.id, copy_id=copy, point_id=point.id, lent_at=back - timedelta(days=20),
                    due_date=back.date(), returned_at=back, returned_point_id=point.id, note="ordeal",
                )
            )  # fmt: skip
        session.commit()

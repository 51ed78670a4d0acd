"""Automatic jobs as pictures show them: set up, run, with a run that failed and one that was stopped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.domain.jobs import INTERRUPTED, Job, RunState
from app.models.job import Job as JobRow
from app.models.job import JobRun
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from tools.stage import Stage

_RUNS: tuple[tuple[RunState, Mapping[str, int], str], ...] = (
    (RunState.DONE, {"notices": 43, "invoices": 2, "unaddressed": 1}, ""),
    (RunState.CANCELLED, {"notices": 12}, ""),
    (RunState.FAILED, {"notices": 20}, INTERRUPTED),
)
"""From the first run to the last."""


def _furnish(stage: Stage) -> None:
    """Set the claims up to run every night, and let them have run three times."""
    client = stage.client
    with client.database.writing() as session:
        if session.scalar(select(JobRun.id).limit(1)) is None:
            account, now = client.actor.account_id, client.clock()
            session.add(JobRow(organisation_id=account, name=Job.CLAIMS, active=True, minute=30, recurrence="day", on_day=0, set_at=now - timedelta(days=9)))
            for back, (state, counts, sentence) in zip((2, 1, 0), _RUNS, strict=True):
                began = now - timedelta(days=back)
                run = JobRun(
                    organisation_id=account, name=Job.CLAIMS, day=began.date(), began_at=began, ended_at=began + timedelta(minutes=1), by="scheduler",
                    scheduled=True, state=state, counts=dict(counts), sentence=sentence, words={},
                )  # fmt: skip
                session.add(run)
            session.commit()
    client.bus.everything.emit()
    stage.wait()


def runs(stage: Stage) -> QWidget:
    """Show the runs of a job whose last one failed."""
    _furnish(stage)
    window = stage.open("administration.jobs")
    stage.wait()
    stage.find(TableView, "jobs_table", window).mark("claims-and-invoices")
    stage.wait()
    return stage.main


JOBS: Mapping[str, Callable[[Stage], QWidget]] = {"administration.jobs/runs": runs}

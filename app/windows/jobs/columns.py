"""The columns of jobs, and of the runs of one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.organisation import Tree
from app.queries.jobs import JobRow, RunRow
from app.windows.common.formats import date_text, instant_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.jobs.texts import JOBS, STATES, outcome_text, said, schedule_text

_ON, _OFF = QT_TRANSLATE_NOOP("Jobs", "on"), QT_TRANSLATE_NOOP("Jobs", "off")


class JobColumns:
    """Makes the columns at a moment in a time zone; `tree` names the units that are exempt."""

    def __init__(self, tree: Tree, now: datetime, zone: ZoneInfo) -> None:
        self._tree, self._now, self._zone = tree, now, zone

    def jobs(self) -> tuple[Column[JobRow], ...]:
        """Return the columns of jobs, from left to right."""
        return (
            Column(key="job", header=said(QT_TRANSLATE_NOOP("Jobs", "Job")), cell=_job, required=True, gives=True),
            Column(key="on", header=said(QT_TRANSLATE_NOOP("Jobs", "On")), cell=_on),
            Column(key="when", header=said(QT_TRANSLATE_NOOP("Jobs", "Runs")), cell=_when),
            Column(key="exempt", header=said(QT_TRANSLATE_NOOP("Jobs", "Exempt units")), cell=self._exempt, tip=self._exempt, gives=True),
            Column(key="last", header=said(QT_TRANSLATE_NOOP("Jobs", "Last run")), cell=self._last),
            Column(key="did", header=said(QT_TRANSLATE_NOOP("Jobs", "What was done")), cell=_did, width="stretch", tip=_did_whole),
            Column(key="next", header=said(QT_TRANSLATE_NOOP("Jobs", "Next run")), cell=self._next),
        )

    def runs(self) -> tuple[Column[RunRow], ...]:
        """Return the columns of runs, from left to right."""
        return (
            Column(key="began", header=said(QT_TRANSLATE_NOOP("Jobs", "Began")), cell=self._began, sort=lambda run: run.id, required=True),
            Column(key="day", header=said(QT_TRANSLATE_NOOP("Jobs", "Counts as")), cell=_day, sort=lambda run: run.day),
            Column(key="by", header=said(QT_TRANSLATE_NOOP("Jobs", "By")), cell=_by),
            Column(key="state", header=said(QT_TRANSLATE_NOOP("Jobs", "State")), cell=_state),
            Column(key="did", header=said(QT_TRANSLATE_NOOP("Jobs", "What was done")), cell=outcome_text, width="stretch", tip=outcome_text),
            Column(key="ended", header=said(QT_TRANSLATE_NOOP("Jobs", "Ended")), cell=self._ended),
        )

    def _exempt(self, row: JobRow) -> str:
        return ", ".join(self._tree[unit].name for unit in row.exempted if unit in self._tree.nodes)

    def _last(self, row: JobRow) -> str:
        return self._instant(row.last.began_at) if row.last is not None else ""

    def _next(self, row: JobRow) -> Cell:
        following = row.next_run(self._now, self._zone)
        if following is None:
            return Cell()
        due = following <= self._now
        return Cell(text=said(QT_TRANSLATE_NOOP("Jobs", "due since {moment}"), moment=instant_text(following)) if due else instant_text(following))

    def _began(self, run: RunRow) -> str:
        return self._instant(run.began_at)

    def _ended(self, run: RunRow) -> str:
        return self._instant(run.ended_at) if run.ended_at is not None else ""

    def _instant(self, moment: datetime) -> str:
        return instant_text(moment.astimezone(self._zone))


def _job(row: JobRow) -> Cell:
    return Cell(text=said(JOBS[row.job]), bold=True)


def _on(row: JobRow) -> Cell:
    return Cell(text=said(_ON), icon="circle-check", icon_colour="ok") if row.active else Cell(text=said(_OFF), colour="text2")


def _when(row: JobRow) -> Cell:
    return Cell(text=schedule_text(row.schedule), colour="" if row.schedule is not None else "text2")


def _did(row: JobRow) -> Cell:
    if row.last is None:
        return Cell()
    _, icon, tint = STATES[row.last.state]
    return Cell(text=outcome_text(row.last), icon=icon, icon_colour=tint, said=said(STATES[row.last.state][0]))


def _did_whole(row: JobRow) -> str:
    return outcome_text(row.last)


def _day(run: RunRow) -> str:
    return date_text(run.day)


def _by(run: RunRow) -> Cell:
    return Cell(text=run.by, secondary=said(QT_TRANSLATE_NOOP("Jobs", "by schedule")) if run.scheduled else "")


def _state(run: RunRow) -> Cell:
    word, icon, tint = STATES[run.state]
    return Cell(text=said(word), icon=icon, icon_colour=tint)


def job_key(row: JobRow) -> str:
    """Tell jobs apart."""
    return row.job.value


def job_kind(row: JobRow) -> RowKind:
    """Those that don't run by themselves are dim."""
    return RowKind.NORMAL if row.active else RowKind.DIM


def run_key(run: RunRow) -> int:
    """Tell runs apart."""
    return run.id

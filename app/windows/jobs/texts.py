"""What jobs, their schedules, runs and counts are called in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.jobs import Every, Job, RunState, Schedule
from app.domain.text import sentence
from app.queries.jobs import RunRow
from app.windows.common.formats import number_text, time_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.words import say

JOBS: Mapping[Job, str] = {
    Job.RESERVATION_MESSAGES: QT_TRANSLATE_NOOP("Jobs", "Reservation messages"),
    Job.CLAIMS: QT_TRANSLATE_NOOP("Jobs", "Claims and invoices"),
    Job.OVERDUE_WARNINGS: QT_TRANSLATE_NOOP("Jobs", "Overdue warnings"),
    Job.AGE_LIMIT: QT_TRANSLATE_NOOP("Jobs", "Age limit"),
    Job.RETENTION: QT_TRANSLATE_NOOP("Jobs", "Retention"),
    Job.RETURNS_LOG: QT_TRANSLATE_NOOP("Jobs", "Returns log"),
    Job.EXTERNAL_INVOICES: QT_TRANSLATE_NOOP("Jobs", "External invoices"),
}
MEANINGS: Mapping[Job, str] = {
    Job.RESERVATION_MESSAGES: QT_TRANSLATE_NOOP("Jobs", "Tells patrons that what they reserved can be collected."),
    Job.CLAIMS: QT_TRANSLATE_NOOP("Jobs", "Makes the reminders and invoices that are due, each once."),
    Job.OVERDUE_WARNINGS: QT_TRANSLATE_NOOP("Jobs", "Warns patrons before the due date, where they want to be warned."),
    Job.AGE_LIMIT: QT_TRANSLATE_NOOP("Jobs", "Notes accounts that entered an age group for which circulation parameters say something."),
    Job.RETENTION: QT_TRANSLATE_NOOP("Jobs", "Cuts loose loans that are not to be kept, and forgets who looked at accounts a year ago."),
    Job.RETURNS_LOG: QT_TRANSLATE_NOOP("Jobs", "Drops returns that the returns log keeps no longer."),
    Job.EXTERNAL_INVOICES: QT_TRANSLATE_NOOP("Jobs", "Not in use yet."),
}
STATES: Mapping[RunState, tuple[str, str, str]] = {
    RunState.RUNNING: (QT_TRANSLATE_NOOP("Jobs", "running"), "refresh-cw", "accent"),
    RunState.DONE: (QT_TRANSLATE_NOOP("Jobs", "done"), "circle-check", "ok"),
    RunState.FAILED: (QT_TRANSLATE_NOOP("Jobs", "failed"), "circle-x", "danger"),
    RunState.CANCELLED: (QT_TRANSLATE_NOOP("Jobs", "stopped"), "ban", "warn"),
}
"""Word, icon and tint of each state."""
EVERY: Mapping[Every, str] = {
    Every.DAY: QT_TRANSLATE_NOOP("Jobs", "every day"),
    Every.WEEK: QT_TRANSLATE_NOOP("Jobs", "every week"),
    Every.MONTH: QT_TRANSLATE_NOOP("Jobs", "every month"),
}
COUNTS: Mapping[str, str] = {
    "notices": QT_TRANSLATE_NOOP("Jobs", "notices"),
    "invoices": QT_TRANSLATE_NOOP("Jobs", "invoices"),
    "unaddressed": QT_TRANSLATE_NOOP("Jobs", "without a valid address"),
    "loans": QT_TRANSLATE_NOOP("Jobs", "loans"),
    "reservations": QT_TRANSLATE_NOOP("Jobs", "reservations"),
    "expired": QT_TRANSLATE_NOOP("Jobs", "reservations that ran out"),
    "resumed": QT_TRANSLATE_NOOP("Jobs", "reservations resumed"),
    "retention.loans": QT_TRANSLATE_NOOP("Jobs", "loans cut loose"),
    "retention.looks": QT_TRANSLATE_NOOP("Jobs", "looks forgotten"),
    "retention.mails": QT_TRANSLATE_NOOP("Jobs", "mails forgotten"),
    "retention.notices": QT_TRANSLATE_NOOP("Jobs", "messages about reservations emptied"),
    "retention.expired": QT_TRANSLATE_NOOP("Jobs", "expired accounts that may be deleted"),
    "returns": QT_TRANSLATE_NOOP("Jobs", "returns dropped"),
    "messages": QT_TRANSLATE_NOOP("Jobs", "messages"),
    "expiries": QT_TRANSLATE_NOOP("Jobs", "accounts that expire"),
}
"""What each count is of; with the job before it where the word alone means something else."""

_ON_WEEKDAY = QT_TRANSLATE_NOOP("Jobs", "every week on {weekday}, {time}")
_ON_DAY = QT_TRANSLATE_NOOP("Jobs", "every month on day {day}, {time}")
_DAILY = QT_TRANSLATE_NOOP("Jobs", "every day, {time}")
_NOT_SET_UP = QT_TRANSLATE_NOOP("Jobs", "not set up")


def said(text: str, **values: str) -> str:
    """Return a text of this room in the language of the screen."""
    return QCoreApplication.translate("Jobs", text).format(**values)


def time_of(minute: int) -> time:
    """Return minutes after midnight as a time of day."""
    return time(minute // 60, minute % 60)


def schedule_text(schedule: Schedule | None) -> str:
    """Say when a job runs."""
    if schedule is None:
        return said(_NOT_SET_UP)
    at = time_text(time_of(schedule.minute))
    if schedule.every is Every.WEEK:
        return said(_ON_WEEKDAY, weekday=weekday_text(schedule.on), time=at)
    return said(_ON_DAY, day=number_text(schedule.on), time=at) if schedule.every is Every.MONTH else said(_DAILY, time=at)


def weekday_text(number: int) -> str:
    """Return the name of a weekday, 0 being Monday."""
    return QLocale().standaloneDayName(number + 1)


def outcome_text(run: RunRow | None) -> str:
    """Say what a run did: its counts; why it is not done, where it isn't."""
    if run is None:
        return ""
    why = say(sentence(run.sentence, **run.words)) if run.sentence else ""
    return " ".join(part for part in (why, counts_text(run.job, run.counts)) if part)


def counts_text(job: Job, counts: Mapping[str, int]) -> str:
    """Write what was done as counts."""
    return "; ".join(f"{_counted(job, code)}: {number_text(count)}" for code, count in counts.items())


def _counted(job: Job, code: str) -> str:
    word = COUNTS.get(f"{job}.{code}") or COUNTS.get(code)
    return said(word) if word else code

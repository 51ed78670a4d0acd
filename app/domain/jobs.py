"""Automatic jobs: which there are, when one is to run, and what is known of a run (circulation.md 7, D6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.refusals import Invalid, NotFound, Refusal
from app.domain.text import mark


class Job(StrEnum):
    """The jobs, in the order in which they run when several are due: what is kept no longer goes last."""

    RESERVATION_MESSAGES = "reservation-messages"
    CLAIMS = "claims-and-invoices"
    OVERDUE_WARNINGS = "overdue-warnings"
    AGE_LIMIT = "age-limit"
    RETENTION = "retention"
    RETURNS_LOG = "returns-log"
    EXTERNAL_INVOICES = "external-invoices"


class Every(StrEnum):
    """How often a job runs."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class RunState(StrEnum):
    """What became of a run."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


INTERRUPTED = mark("It was interrupted. What it had done by then is kept, and the next run goes on.")
STOPPED = mark("It was stopped. What it had done by then is kept, and the next run goes on.")
BROKEN = mark("Lånedisk failed; what happened is in its log. What it had done by then is kept, and the next run goes on.")

DELIVERED_MINUTE = 30
"""When a job runs that nobody gave another time, in minutes after midnight: what it does counts as of that day."""
_DAY_MINUTES, _WEEKDAYS, _MONTH_DAYS = 1_440, range(7), range(1, 29)


class AlreadyRunning(Refusal):
    """The same job runs for the same account organisation already."""

    kind = "running"


class NotInUse(Refusal):
    """A job that is named, but that nothing does yet."""

    kind = "not-in-use"


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a job runs: so many minutes after midnight, every day, every week on a weekday (`on`: 0 = Monday), or every month on a day (1 to 28)."""

    minute: int = DELIVERED_MINUTE
    every: Every = Every.DAY
    on: int = 0

    def falls_on(self, day: date) -> bool:
        """Say whether it runs on a day."""
        return {Every.DAY: True, Every.WEEK: day.weekday() == self.on, Every.MONTH: day.day == self.on}[self.every]

    def latest(self, now: datetime) -> datetime:
        """Return the last moment, now included, at which it was to run; `now` is local."""
        day = now.date() if self._at(now.date(), now) <= now else now.date() - timedelta(days=1)
        while not self.falls_on(day):
            day -= timedelta(days=1)
        return self._at(day, now)

    def next(self, now: datetime) -> datetime:
        """Return the first moment after now at which it is to run; `now` is local."""
        day = now.date() if self._at(now.date(), now) > now else now.date() + timedelta(days=1)
        while not self.falls_on(day):
            day += timedelta(days=1)
        return self._at(day, now)

    def _at(self, day: date, now: datetime) -> datetime:
        return datetime.combine(day, time(self.minute // 60, self.minute % 60), now.tzinfo)


def checked_schedule(schedule: Schedule) -> Schedule:
    """Return a schedule that can be kept to. Invalid for a time or day that there is not; `on` means nothing for every day."""
    if not 0 <= schedule.minute < _DAY_MINUTES:
        raise Invalid("time", mark("A time is between 00:00 and 23:59."))
    if schedule.every is Every.WEEK and schedule.on not in _WEEKDAYS:
        raise Invalid("on", mark("A weekday is between 0 (Monday) and 6 (Sunday)."))
    if schedule.every is Every.MONTH and schedule.on not in _MONTH_DAYS:
        raise Invalid("on", mark("A day that every month has is between 1 and 28."))
    return Schedule(schedule.minute, schedule.every) if schedule.every is Every.DAY else schedule


@dataclass(frozen=True, slots=True)
class Done:
    """What of a job is done: the latest day of a run by its schedule, and when the last run for this very day began, whoever began it."""

    day: date | None = None
    today_at: datetime | None = None


def is_due(schedule: Schedule, set_up: datetime, done: Done, now: datetime, zone: ZoneInfo) -> bool:
    """Say whether a job that is on is to run now.

    `set_up`: since when it is on as it is (what was to run before counts no more). A run by hand earlier that day does not stand in
    for it. A clock that was put back finds the day, or the run, in the future, and waits.
    """
    latest = schedule.latest(now.astimezone(zone))
    waits = (done.day is None or done.day < latest.date()) and (done.today_at is None or done.today_at < latest)
    return latest > set_up and waits


def next_run(schedule: Schedule, set_up: datetime, done: Done, now: datetime, zone: ZoneInfo) -> datetime:
    """Return when a job that is on runs next, local; the moment that it waits from where it is due."""
    local = now.astimezone(zone)
    if is_due(schedule, set_up, done, now, zone):
        return schedule.latest(local)
    following = schedule.next(local)
    while done.day is not None and following.date() <= done.day:
        following = schedule.next(following)
    return following


def job_of(code: str) -> Job:
    """Return a job by its code; NotFound naming all of them."""
    try:
        return Job(code)
    except ValueError:
        raise NotFound(mark("There is no job {code}; the jobs are: {jobs}."), code=code, jobs=", ".join(Job)) from None

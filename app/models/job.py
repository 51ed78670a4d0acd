"""Automatic jobs of account organisations with their runs, and the age limits that one of them notes on accounts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, CheckConstraint, Index, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, reference


class Job(Versioned, Owned, Base):
    """When an account organisation runs a job by itself; without a row it is not set up there.

    `minute` counts from midnight, local; `on_day` is a weekday (0 = Monday) or a day of the month, as `recurrence` says. What was to
    run before `set_at` counts no more.
    """

    __tablename__ = "job"
    __table_args__ = (
        UniqueConstraint("organisation_id", "name"), CheckConstraint("recurrence in ('day', 'week', 'month')", name="recurrence"),
        CheckConstraint("minute between 0 and 1439", name="minute"),
    )  # fmt: skip

    id: Mapped[Key]
    name: Mapped[Code]
    active: Mapped[bool] = mapped_column(Boolean(name="active"), default=False, server_default="0")
    minute: Mapped[int] = mapped_column(SmallInteger)
    recurrence: Mapped[Code]
    on_day: Mapped[int] = mapped_column(SmallInteger)
    set_at: Mapped[datetime]


class JobRun(Owned, Base):
    """One run of a job: the day that it counts as, what it did as counts, and what became of it, as a sentence with its values.

    `scheduled`: begun because it was due, not by hand. One that is `running` while nobody holds its lock was interrupted.
    """

    __tablename__ = "job_run"
    __table_args__ = (
        CheckConstraint("state in ('running', 'done', 'failed', 'cancelled')", name="state"),
        Index("ix_job_run_organisation_id_name", "organisation_id", "name", "id"),
    )  # fmt: skip

    id: Mapped[Key]
    name: Mapped[Code]
    day: Mapped[date]
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    by: Mapped[Text]
    scheduled: Mapped[bool] = mapped_column(Boolean(name="scheduled"), default=False, server_default="0")
    state: Mapped[Code]
    counts: Mapped[dict[str, Any]] = mapped_column(JSON)
    sentence: Mapped[Text]
    words: Mapped[dict[str, Any]] = mapped_column(JSON)


class AgeLimit(Owned, Base):
    """An account that entered an age group with a setting: once for each group, also when what it says has ended (circulation.md 7).

    The message and its signal (none, yellow, red) stand until `ended_at`.
    """

    __tablename__ = "age_limit"
    __table_args__ = (UniqueConstraint("patron_id", "age_group"), CheckConstraint("signal in ('none', 'yellow', 'red')", name="signal"))

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE")
    age_group: Mapped[Code]
    reached: Mapped[date]
    signal: Mapped[Code]
    ended_at: Mapped[datetime | None]

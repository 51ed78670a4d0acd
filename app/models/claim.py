"""Claims: the runs that make them, notices as they were sent, the steps of each loan, and loans that are exempt (circulation.md 7)."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Minor, Name, Owned, Text, Versioned, optional, reference


class ClaimRun(Owned, Base):
    """What a job made for one day, by however many calls: one that was broken off goes on in the same run."""

    __tablename__ = "claim_run"
    __table_args__ = (UniqueConstraint("organisation_id", "job", "day"),)

    id: Mapped[Key]
    job: Mapped[Code]
    day: Mapped[date]
    started_at: Mapped[datetime]
    started_by: Mapped[Text]
    finished_at: Mapped[datetime | None]
    """Empty: it was broken off, and some of what is due may be missing."""


class Notice(Versioned, Owned, Base):
    """One notice to one patron: an account × sending unit × step × setting × message format, with its text as it was sent.

    `kind` is that of its message format (`reminder-1` …), `format` its code, `address` where it went (lines of a letter, an
    e-mail address, a telephone number). `setting` names the setting or the rule that decided, empty in older ones of
    reservations and fees. `unaddressed` are letters for which there was no valid address.
    """

    __tablename__ = "notice"
    __table_args__ = (
        CheckConstraint("channel in ('email', 'sms', 'paper')", name="channel"),
        CheckConstraint("state in ('queued', 'to-print', 'printed', 'unaddressed')", name="state"),
        CheckConstraint("patron_id is not null or account_number is not null", name="whose"),
        Index("ix_notice_run_id_state", "run_id", "state"),
    )

    id: Mapped[Key]
    run_id: Mapped[int | None] = optional("claim_run.id")
    """Empty: sent by itself."""
    patron_id: Mapped[int | None] = optional("patron.id", index=True)
    unit_id: Mapped[int] = reference("organisation.id")
    kind: Mapped[Code]
    format: Mapped[Code]
    channel: Mapped[Code]
    address: Mapped[Text]
    language: Mapped[Text]
    day: Mapped[date]
    fee: Mapped[Minor] = mapped_column(BigInteger, default=0, server_default="0")
    """What it cost the patron, in minor units."""
    subject: Mapped[Text]
    text: Mapped[Text]
    setting: Mapped[Text]
    barcodes: Mapped[list[str] | None] = mapped_column(JSON)
    """Of the copies that a notice of reservations is about; those of claims are known by their steps."""
    state: Mapped[Code]
    printed_at: Mapped[datetime | None]
    printed_by: Mapped[Text]
    account_number: Mapped[int | None] = mapped_column(BigInteger)
    """The number of an account that was deleted, all that is left of it here."""


class ClaimStep(Owned, Base):
    """A step made for one loan in one delay: of its due date. The key of the three is what lets no step be made twice.

    `number` is 1-9 for reminders (1 for the reservation reminder too), 10 for the invoice, 0 for the warning before the
    due date. `signal` is what `signal-claim-step` said that day: 1 yellow, 2 red.
    """

    __tablename__ = "claim_step"
    __table_args__ = (
        UniqueConstraint("loan_id", "due_date", "number", name="uq_claim_step_once"),
        CheckConstraint("number between 0 and 10", name="number"),
        CheckConstraint("signal in (0, 1, 2)", name="signal"),
    )

    id: Mapped[Key]
    loan_id: Mapped[int] = reference("loan.id", ondelete="CASCADE")
    due_date: Mapped[date]
    number: Mapped[int]
    kind: Mapped[Code]
    day: Mapped[date]
    signal: Mapped[int] = mapped_column(default=0, server_default="0")
    notice_id: Mapped[int | None] = optional("notice.id", ondelete="SET NULL", index=True)


class ClaimExemption(Versioned, Owned, Base):
    """A loan that gets no more claims, by hand and with a reason, as long as it is out."""

    __tablename__ = "claim_exemption"
    __table_args__ = (UniqueConstraint("loan_id"),)

    id: Mapped[Key]
    loan_id: Mapped[int] = reference("loan.id", ondelete="CASCADE")
    reason: Mapped[Name]
    made_at: Mapped[datetime]
    made_by: Mapped[Text]

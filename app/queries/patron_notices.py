"""What was sent to a patron, or is to be: notices by claims and reservations, and mail by hand (tab Notices)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.claim import Notice
from app.models.outbox import OutboxMail


@dataclass(frozen=True, slots=True, kw_only=True)
class SentRow:
    """A notice, or a mail that belongs to none. `day` is that of a notice, `at` the moment of a mail; `fee` in minor units.

    `state` is how far its mail has come, else to-print, printed, queued or unaddressed; `error` what went wrong with the mail last.
    """

    id: tuple[str, int]
    kind: str
    channel: str
    address: str
    subject: str
    text: str
    state: str
    error: str
    fee: int
    day: date | None
    at: datetime | None
    sent_at: datetime | None
    attachment_name: str
    setting: str = ""
    """Which setting of the unit register decided, or which parameter; empty where it is not kept."""
    unit_id: int | None = None
    """The unit that sent a notice."""


def list_sent(session: Session, patron_id: int) -> list[SentRow]:
    """Return everything that was sent to an account, or is to be (two queries), notices before mail, each latest first."""
    mail = (OutboxMail.state, OutboxMail.error, OutboxMail.sent_at, OutboxMail.attachment_name)
    notices = select(Notice, *mail).outerjoin(OutboxMail, OutboxMail.notice_id == Notice.id).where(Notice.patron_id == patron_id)
    mails = select(OutboxMail).where(OutboxMail.patron_id == patron_id, OutboxMail.notice_id.is_(None))
    found = [
        SentRow(
            id=("notice", notice.id), kind=notice.kind, channel=notice.channel, address=notice.address, subject=notice.subject, text=notice.text,
            state=state or notice.state, error=error or "", fee=notice.fee, day=notice.day, at=None, sent_at=sent_at,
            attachment_name=attached or "", setting=notice.setting, unit_id=notice.unit_id,
        )
        for notice, state, error, sent_at, attached in session.execute(notices.order_by(Notice.id.desc()))
    ]  # fmt: skip
    found += [
        SentRow(
            id=("outbox", row.id), kind=row.kind, channel="email", address=row.address, subject=row.subject, text=row.text, state=row.state, error=row.error,
            fee=0, day=None, at=row.created_at, sent_at=row.sent_at, attachment_name=row.attachment_name,
        )
        for row in session.scalars(mails.order_by(OutboxMail.id.desc()))
    ]  # fmt: skip
    return found

"""The steps of sending a mail, each a short transaction: taking it, noting that it is handed over, noting what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Update, and_, or_, select, update

from app.database.unit_of_work import UnitOfWork
from app.domain.mail_server import ServerTrouble
from app.domain.mails import LEASE, Mail, MailState
from app.models.outbox import OutboxMail


@dataclass(frozen=True, slots=True)
class Taken:
    """A mail that a sender has, at the version that says so."""

    id: int
    version: int
    attempts: int
    mail: Mail
    message_id: str
    created_at: datetime


def due(account_id: int, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of mails that are to be sent by now: those never tried yet, also of a job that was run for a day to come."""
    when = or_(OutboxMail.next_at <= now, OutboxMail.attempts == 0)
    return OutboxMail.organisation_id == account_id, OutboxMail.state == MailState.WAITING, when


def take(unit: UnitOfWork) -> Taken | None:
    """Take the mail that waits longest; a sender at the same moment takes another one. None where nothing waits."""
    with unit:
        query = select(OutboxMail).where(*due(unit.actor.account_id, unit.now())).order_by(OutboxMail.next_at, OutboxMail.id).limit(1)
        row = unit.session.scalar(query.with_for_update(skip_locked=True))
        if row is None:
            return None
        attachment = unit.session.scalar(select(OutboxMail.attachment).where(OutboxMail.id == row.id)) if row.attachment_name else None
        row.state, row.attempts, row.lease_until = MailState.SENDING, row.attempts + 1, unit.now() + LEASE
        unit.session.flush()
        unit.commit()
        mail = Mail(
            organisation_id=row.organisation_id, kind=row.kind, address=row.address, subject=row.subject, text=row.text, unit_id=row.unit_id,
            patron_id=row.patron_id, attachment_name=row.attachment_name, attachment=attachment,
        )  # fmt: skip
        return Taken(row.id, row.version, row.attempts, mail, row.message_id, row.created_at)


def note_handing(unit: UnitOfWork, taken: Taken) -> Taken | None:
    """Note that from now on nobody can tell, if this sender is lost; None where somebody else has the mail by now."""
    with unit:
        mine = update(OutboxMail).where(OutboxMail.id == taken.id, OutboxMail.version == taken.version)
        done = _changed(unit, mine.values(handed_at=unit.now(), lease_until=unit.now() + LEASE, version=OutboxMail.version + 1))
        unit.commit()
    return Taken(taken.id, taken.version + 1, taken.attempts, taken.mail, taken.message_id, taken.created_at) if done == 1 else None


def note_outcome(unit: UnitOfWork, taken: Taken, state: MailState, values: dict[str, Any], *, tell: bool) -> bool:
    """Note what became of a mail, and say whether it was still this sender's; `tell` other workstations of it.

    One that a slow sender sent after all is sent, also where it was thought to be lost.
    """
    mine = OutboxMail.version == taken.version
    if state is MailState.SENT:
        mine = or_(mine, and_(OutboxMail.state == MailState.UNSURE, OutboxMail.version == taken.version + 1))
    kept = {"state": state, "lease_until": None, **values} | ({"handed_at": None} if state is MailState.WAITING else {})
    with unit:
        done = _changed(unit, update(OutboxMail).where(OutboxMail.id == taken.id, mine).values(**kept, version=OutboxMail.version + 1))
        if tell:
            unit.touched("outbox")
        unit.commit()
    return done == 1


def settle_lost(unit: UnitOfWork) -> int:
    """Put back what lost senders had and did not hand over; return how many were lost while they did, which are unsure now."""
    lost = (OutboxMail.organisation_id == unit.actor.account_id, OutboxMail.state == MailState.SENDING, OutboxMail.lease_until < unit.now())
    with unit:
        unsure = {"state": MailState.UNSURE, "lease_until": None, "error": "unsure", "error_detail": ""}
        handed = update(OutboxMail).where(*lost, OutboxMail.handed_at.is_not(None)).values(**unsure, version=OutboxMail.version + 1)
        count = _changed(unit, handed)
        back = _changed(unit, update(OutboxMail).where(*lost).values(state=MailState.WAITING, lease_until=None, version=OutboxMail.version + 1))
        if count or back:
            unit.touched("outbox")
            unit.commit()
    return count


def tell_all(unit: UnitOfWork, trouble: ServerTrouble) -> None:
    """Let everything that waits tell what is wrong with the server."""
    with unit:
        told = {"error": trouble.code, "error_detail": trouble.answer}
        count = _changed(unit, update(OutboxMail).where(*due(unit.actor.account_id, unit.now())).values(**told, version=OutboxMail.version + 1))
        if count:
            unit.touched("outbox")
            unit.commit()


def _changed(unit: UnitOfWork, statement: Update) -> int:
    """Carry an update out, and return how many rows it changed."""
    return int(unit.session.execute(statement.execution_options(synchronize_session=False)).rowcount)  # type: ignore[attr-defined]

"""The outbox: a mail is put into it within the change that it belongs to, and is sent in a step of its own (`mail_sending`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from app.database.bulk import among, insert_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.mails import Mail, MailState, new_message_id, prepared
from app.domain.refusals import InUse, NotFound, Protected
from app.domain.text import mark
from app.models.organisation import Organisation
from app.models.outbox import OutboxMail
from app.services.mail_sending import may_send
from app.services.patron_checks import check_email

_NO_DOMAIN = "lanedisk.invalid"
"""Of the Message-ID, where the organisation has no address yet."""


def queue_mail(work: UnitOfWork, mail: Mail) -> int:
    """Put a mail into the outbox within the open change, and return its number; whoever calls it has looked at permissions, and commits.

    Raises Invalid for what is no e-mail address, and for a text or attachment that is too long.
    """
    right = prepared(mail)
    check_email(right.address, "address")
    row = OutboxMail(**_row(work, right, _domains(work, [right])))
    work.session.add(row)
    work.session.flush()
    work.touched("outbox", row.id)
    return row.id


def queue_mails(work: UnitOfWork, mails: Sequence[Mail]) -> None:
    """As `queue_mail`, for very many mails: whoever calls it gives addresses that are some."""
    if mails:
        domains = _domains(work, mails)
        insert_rows(work.session, OutboxMail, [_row(work, prepared(mail), domains) for mail in mails])
    work.touched("outbox")


def resend(work: UnitOfWork, mail_id: int) -> Changes:
    """Let a mail that failed, or may not have gone, or waits for its next attempt be sent again, now. Needs jobs.change or claims.run.

    Raises NotPermitted, NotFound, InUse for one that is being sent, Protected for one that was sent.
    """
    with work:
        row = _get(work, mail_id)
        if row.state == MailState.SENT:
            raise Protected(mark("The mail was sent; it is not sent twice."))
        send_again(work, row)
        return work.commit()


def send_again(work: UnitOfWork, row: OutboxMail) -> None:
    """Let a mail that was not sent be sent anew, within the open change."""
    before = {"state": row.state, "attempts": row.attempts}
    row.state, row.attempts, row.next_at, row.handed_at, row.error, row.error_detail = MailState.WAITING, 0, work.now(), None, "", ""
    _note(work, row, "resend", before)


def drop(work: UnitOfWork, mail_id: int) -> Changes:
    """Take a mail out of the outbox, unsent where it waits; the log keeps that it was. Raises as `resend`, also Protected for one that was sent."""
    with work:
        row = _get(work, mail_id)
        if row.state == MailState.SENT:
            raise Protected(mark("The mail was sent, and is kept with what was sent."))
        _note(work, row, "remove", {"kind": row.kind, "state": row.state})
        work.session.delete(row)
        return work.commit()


def _get(work: UnitOfWork, mail_id: int) -> OutboxMail:
    """Return a mail that somebody may do something with; a sender that has it is not disturbed."""
    may_send(work)
    row = work.session.get(OutboxMail, mail_id, with_for_update=True)
    if row is None or row.organisation_id != work.actor.account_id:
        raise NotFound(mark("The mail is not there any more."))
    if row.state == MailState.SENDING and row.lease_until is not None and row.lease_until > work.now():
        raise InUse(mark("The mail is being sent just now."))
    row.lease_until = None
    return row


def _note(work: UnitOfWork, row: OutboxMail, what: str, before: dict[str, object]) -> None:
    entry = LogEntry(what=what, entity="outbox", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id, before=before)
    work.log(entry)
    work.touched("outbox", row.id)
    if row.patron_id is not None:
        work.touched("patron", row.patron_id)


def _row(work: UnitOfWork, mail: Mail, domains: Mapping[int, str]) -> dict[str, Any]:
    now = work.now()
    domain = domains.get(mail.unit_id or 0) or domains.get(mail.organisation_id) or _NO_DOMAIN
    return {
        "organisation_id": mail.organisation_id, "unit_id": mail.unit_id, "patron_id": mail.patron_id, "notice_id": mail.notice_id, "kind": mail.kind,
        "address": mail.address, "subject": mail.subject, "text": mail.text, "attachment_name": mail.attachment_name, "attachment": mail.attachment,
        "message_id": new_message_id(domain), "next_at": now, "created_at": now, "created_by": work.actor.login,
    }  # fmt: skip


def _domains(work: UnitOfWork, mails: Iterable[Mail]) -> dict[int, str]:
    """Return the domain of each organisation that mails go out from, where it has an address that is of one (one query)."""
    places = {place for mail in mails for place in (mail.unit_id, mail.organisation_id) if place is not None}
    query = select(Organisation.id, Organisation.reply_address, Organisation.email).where(among(Organisation.id, places))
    return {place: _domain(reply_address or email) for place, reply_address, email in work.session.execute(query)}


def _domain(address: str) -> str:
    """Return the domain of an address, empty where it has none that a Message-ID may have."""
    domain = address.rpartition("@")[2].strip()
    return domain.casefold() if domain.isascii() and domain.replace(".", "").replace("-", "").isalnum() else ""

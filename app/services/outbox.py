"""The outbox: a mail is put into it within the change that it belongs to, and is sent in a step of its own (`mail_sending`)."""

from __future__ import annotations

from app.database.unit_of_work import UnitOfWork
from app.domain.mails import Mail, new_message_id, prepared
from app.models.organisation import Organisation
from app.models.outbox import OutboxMail
from app.services.patron_checks import check_email

_NO_DOMAIN = "lanedisk.invalid"
"""Of the Message-ID, where the organisation has no address yet."""


def queue_mail(work: UnitOfWork, mail: Mail) -> int:
    """Put a mail into the outbox within the open change, and return its number; whoever calls it has looked at permissions, and commits.

    Raises Invalid for what is no e-mail address, and for a text or attachment that is too long.
    """
    right = prepared(mail)
    check_email(right.address, "address")
    now = work.now()
    row = OutboxMail(
        organisation_id=right.organisation_id, unit_id=right.unit_id, patron_id=right.patron_id, notice_id=right.notice_id, kind=right.kind,
        address=right.address, subject=right.subject, text=right.text, attachment_name=right.attachment_name, attachment=right.attachment,
        message_id=new_message_id(_domain(work, right)), next_at=now, created_at=now, created_by=work.actor.login,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.touched("outbox", row.id)
    return row.id


def _domain(work: UnitOfWork, mail: Mail) -> str:
    """Return the domain of whoever sends it."""
    for organisation_id in (mail.unit_id, mail.organisation_id):
        place = work.session.get(Organisation, organisation_id) if organisation_id is not None else None
        address = (place.reply_address or place.email) if place is not None else ""
        domain = address.rpartition("@")[2].strip()
        if domain and domain.isascii() and domain.replace(".", "").replace("-", "").isalnum():
            return domain.casefold()
    return _NO_DOMAIN

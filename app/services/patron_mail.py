"""Mail to a patron by hand: a message, a receipt, the account's status. It goes into the outbox, and is listed under *Notices*."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.mails import Mail
from app.domain.refusals import Invalid, NotPermitted
from app.domain.text import mark
from app.queries.patron_mail import find_email
from app.services.outbox import queue_mail
from app.services.patron_access import get_own_patron

MAY_WRITE = "messages.create"
MAY_SEND: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "message": (MAY_WRITE,), "status": (MAY_WRITE,), "receipt": ("desk.loan", "desk.return", "desk.renew", "debts.pay"),
})  # fmt: skip
"""Kinds of mail by hand, each with the permissions of which one is needed: a receipt is sent by whoever did what it is of."""


def mail_patron(work: UnitOfWork, patron_id: int, kind: str, subject: str, text: str) -> int:
    """Put a mail to a patron into the outbox, and return its number there; it goes to the first address in use.

    Raises NotPermitted, NotFound, or Invalid (its field is email, subject or text).
    """
    with work:
        held = next((permission for permission in MAY_SEND[kind] if work.actor.may(permission)), None)
        if held is None:
            raise NotPermitted(MAY_SEND[kind][0])
        patron = get_own_patron(work, patron_id, held)
        for field, given in (("subject", subject), ("text", text)):
            if not given.strip():
                raise Invalid(field, mark("A text must be given."))
        address = find_email(work.session, patron_id)
        if not address:
            raise Invalid("email", mark("The account has no e-mail address that is in use."))
        mail = Mail(
            organisation_id=patron.organisation_id, unit_id=work.actor.unit_id if patron.organisation_id == work.actor.account_id else None,
            patron_id=patron_id, kind=kind, address=address, subject=subject, text=text,
        )  # fmt: skip
        made = queue_mail(work, mail)
        after = {"kind": kind}
        work.log(LogEntry(what="send", entity="outbox", entity_id=made, organisation_id=patron.organisation_id, patron_id=patron_id, after=after))
        work.touched("patron", patron_id)
        work.commit()
        return made

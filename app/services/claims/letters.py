"""What becomes of notices after their run: letters are printed, and what did not reach anybody goes by e-mail (D6)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select

from app.database.bulk import among
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.mails import MAX_TEXT, Mail, MailState
from app.domain.permissions import require
from app.domain.refusals import InUse, Invalid, NotFound
from app.domain.text import mark
from app.models.claim import Notice
from app.models.outbox import OutboxMail
from app.queries.patron_mail import find_email
from app.services.claims.run import PERMISSION
from app.services.claims.write import QUEUED, UNADDRESSED
from app.services.outbox import queue_mail, send_again

PRINTED = "printed"


def mark_printed(work: UnitOfWork, ids: Collection[int]) -> int:
    """Mark letters as printed, now and by whoever acts; return how many there are. What is no letter (any more) is passed over.

    One that could not be sent stays on that list: nobody knows where it is to go. Raises NotPermitted.
    """
    with work:
        require(work.actor, PERMISSION)
        query = select(Notice).where(Notice.organisation_id == work.actor.account_id, Notice.channel == "paper", among(Notice.id, ids))
        rows = work.session.scalars(query.with_for_update()).all()
        put_out(work, rows, "print-letter")
        work.commit()
        return len(rows)


def put_out(work: UnitOfWork, notices: Iterable[Notice], what: str) -> None:
    """Note that notices left the house, as `what` says, now and by whoever acts; one to nobody stays on its list."""
    for one in notices:
        one.printed_at, one.printed_by = work.now(), work.actor.login
        one.state = one.state if one.state == UNADDRESSED else PRINTED
        work.log(
            LogEntry(
                what=what, entity="notice", entity_id=one.id, organisation_id=one.organisation_id, patron_id=one.patron_id,
                after={"kind": one.kind, "channel": one.channel},
            )
        )  # fmt: skip
        if one.patron_id is not None:
            work.touched("patron", one.patron_id)
    work.touched("notice")


def send_by_mail(work: UnitOfWork, notice_id: int) -> str:
    """Put a notice into the outbox for the patron's present e-mail address, and return that.

    A mail that failed or may not have gone is sent anew. A letter that was not printed becomes a mail; of what was sent or
    printed goes a second one. Raises NotPermitted, NotFound, InUse for one that waits to be sent, Invalid (email) where the account has no address.
    """
    with work:
        require(work.actor, PERMISSION)
        notice = work.session.get(Notice, notice_id, with_for_update=True)
        if notice is None or notice.organisation_id != work.actor.account_id or notice.patron_id is None:
            raise NotFound(mark("The notice is not there any more, or belongs to no account."))
        address = find_email(work.session, notice.patron_id)
        if not address:
            raise Invalid("email", mark("The account has no e-mail address that is in use."))
        mail = work.session.scalars(select(OutboxMail).where(OutboxMail.notice_id == notice.id).with_for_update()).first()
        if mail is not None and mail.state in (MailState.WAITING, MailState.SENDING):
            raise InUse(mark("The mail waits to be sent already."))
        if mail is not None and mail.state != MailState.SENT:
            mail.address, mail.lease_until = address, None
            send_again(work, mail)
        else:
            _queue(work, notice, address, again=mail is not None or notice.state == PRINTED)
        work.touched("notice")
        work.touched("patron", notice.patron_id)
        work.commit()
        return address


def _queue(work: UnitOfWork, notice: Notice, address: str, *, again: bool) -> None:
    """Queue the mail of a notice; `again`: beside what was sent, which stays as it was."""
    mail = Mail(
        organisation_id=notice.organisation_id, unit_id=notice.unit_id, patron_id=notice.patron_id, notice_id=None if again else notice.id,
        kind=notice.kind, address=address, subject=notice.subject, text=notice.text[:MAX_TEXT],
    )  # fmt: skip
    queue_mail(work, mail)
    before = {"channel": notice.channel, "state": notice.state}
    if not again:
        notice.channel, notice.address, notice.state = "email", address, QUEUED
    work.log(
        LogEntry(
            what="resend", entity="notice", entity_id=notice.id, organisation_id=notice.organisation_id, patron_id=notice.patron_id, before=before,
            after={"kind": notice.kind, "channel": "email"},
        )
    )  # fmt: skip

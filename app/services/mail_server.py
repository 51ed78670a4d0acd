"""The mail server of an account organisation: setting it up, and trying it out."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.mail_server import MailSetup, NeverSent, Sender, ServerTrouble, checked_setup
from app.domain.mail_text import compose
from app.domain.mails import Mail, new_message_id
from app.domain.permissions import require
from app.domain.refusals import Conflict
from app.models.outbox import MailServer
from app.queries.desk.holds import hold_registers
from app.queries.organisation import load_tree
from app.queries.outbox import Senders, find_mail_server
from app.services.keyring_passwords import keep_password
from app.services.mail_line import open_line
from app.services.mail_sending import mail_password, password_name, written_sender
from app.services.patron_checks import ascii_address, check_email

PERMISSION = "jobs.change"


def save_mail_server(work: UnitOfWork, setup: MailSetup | None, seen: MailSetup | None = None, *, as_seen: bool = False) -> Changes:
    """Set the mail server of the actor's account organisation up, or with None take it away.

    Raises NotPermitted, Invalid, or, with `as_seen`, Conflict where it is not the one that was `seen`.
    """
    with work:
        require(work.actor, PERMISSION)
        right = checked_setup(setup) if setup is not None else None
        hold_registers(work.session, [work.actor.account_id])
        there = find_mail_server(work.session, work.actor.account_id)
        if as_seen and there != seen:
            raise Conflict(seen, right, there)
        if right != there:
            row = _write(work, right)
            before, after = (None if one is None else _told(one) for one in (there, right))
            what = "add" if there is None else "remove" if right is None else "change"
            entry = LogEntry(what=what, entity="mail_server", entity_id=row, organisation_id=work.actor.account_id, before=before, after=after)
            work.log(entry)
            work.touched("mail_server", row)
        return work.commit()


def _write(work: UnitOfWork, setup: MailSetup | None) -> int:
    row = work.session.scalar(select(MailServer).where(MailServer.organisation_id == work.actor.account_id))
    if row is None:
        row = MailServer(organisation_id=work.actor.account_id)
        work.session.add(row)
    if setup is None:
        work.session.delete(row)
    else:
        row.host, row.port, row.security, row.user_name = setup.host, setup.port, setup.security, setup.user_name
    work.session.flush()
    return row.id


def _told(setup: MailSetup) -> dict[str, object]:
    return {"host": setup.host, "port": setup.port, "security": setup.security.value, "user_name": setup.user_name}


def required(setup: MailSetup | None) -> MailSetup:
    """Return the mail server that is set up; ServerTrouble where none is."""
    if setup is None:
        raise ServerTrouble("not-set-up")
    return setup


def keep_mail_password(setup: MailSetup, password: str) -> None:
    """Keep the password of a mail server in the keyring of this workstation; Unavailable where it has none."""
    keep_password(password_name(setup), password)


def send_test(work: UnitOfWork, setup: MailSetup, address: str, subject: str, text: str, password: str | None = None) -> None:
    """Send a test message to an address at once, past the outbox, by a mail server as it is set up or is to be.

    Without a password: the one that is kept. Raises NotPermitted, Invalid, or MailTrouble with what the server said. `work` says
    who sends; its transaction is not used.
    """
    require(work.actor, PERMISSION)
    right = checked_setup(setup)
    check_email(address, "address")
    receiver = ascii_address(address)
    if receiver is None:
        raise NeverSent("address-refused")
    line = open_line(right, (mail_password(right) if password is None else password) if right.user_name else None)
    try:
        sender = written_sender(_sender(work))
        mail = Mail(organisation_id=work.actor.account_id, kind="test", address=receiver, subject=subject, text=text)
        line.offer(sender.address, receiver)
        line.hand(compose(mail, sender, new_message_id(sender.address.rpartition("@")[2]), work.now()))
    finally:
        line.close()


def _sender(work: UnitOfWork) -> Sender | None:
    with work.database.reading() as session:
        return Senders(session, load_tree(session), work.actor.account_id).of(work.actor.unit_id)

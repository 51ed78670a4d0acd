"""`patron mail`; `outbox list`, `show`, `send`, `resend`, `drop`; `mail show`, `set`, `remove`, `password`, `test`."""

from __future__ import annotations

from typing import Any

from app.cli.commands.accounts import patron_of
from app.cli.console import Answer, Call
from app.cli.passwords import mail_server_password
from app.domain.mail_server import MAIL_ERRORS, PORTS, MailSetup, Security
from app.domain.mails import MailState
from app.domain.permissions import Actor, require
from app.domain.refusals import NotPermitted
from app.queries.outbox import OutboxRow, find_mail_server, get_mail
from app.queries.outbox import list_outbox as read_outbox
from app.services import mail_server, outbox
from app.services.jobs.running import actors_of
from app.services.mail_sending import PERMISSIONS, Sent, send_waiting
from app.services.patron_mail import MAY_WRITE, mail_patron

VIEW = "jobs.view"
_SUBJECT, _TEXT = "Test message", "This is a test message from Lånedisk. Mail is sent as it should be."


def write(call: Call) -> Answer:
    """Write to a patron."""
    patron_id, options = patron_of(call, MAY_WRITE), call.options
    made = call.change(lambda unit: mail_patron(unit, patron_id, "message", options.subject, options.text))
    return Answer({"mail": made, "card": options.card})


def list_outbox(call: Call) -> Answer:
    """List the newest mails of each account organisation, or of that of `--at`."""
    found = []
    states = [MailState(call.options.state)] if call.options.state else []
    for actor in _actors(call, VIEW):
        with call.reading() as session:
            rows = read_outbox(session, actor.account_id, states).rows
        found += [{"account": call.tree[actor.account_id].code} | _document(call, row) for row in rows]
    return Answer({"mails": found})


def show(call: Call) -> Answer:
    """Show a mail."""
    require(call.actor, VIEW)
    with call.reading() as session:
        mail = get_mail(session, call.actor.account_id, call.options.id)
    return Answer(_document(call, mail.row) | {"text": mail.text, "message_id": mail.message_id, "attachment": mail.row.attachment_name or None})


def send(call: Call) -> Answer:
    """Send what waits at each account organisation, or at that of `--at`."""
    whole, troubles = Sent(), []
    for actor in _actors(call, *PERMISSIONS):
        done = call.change(send_waiting, actor=actor)
        whole = Sent(whole.sent + done.sent, whole.failed + done.failed, whole.later + done.later, whole.unsure + done.unsure)
        if done.trouble is not None:
            troubles.append({"account": call.tree[actor.account_id].code, "error": str(done.trouble), "answer": done.trouble.answer or None})
            call.console.note(f"{call.tree[actor.account_id].code}: {done.trouble}")
    document = {"sent": whole.sent, "failed": whole.failed, "later": whole.later, "unsure": whole.unsure, "troubles": troubles}
    return Answer(document, status=1 if troubles else 0)


def resend(call: Call) -> Answer:
    """Let a mail be sent again."""
    call.change(lambda unit: outbox.resend(unit, call.options.id))
    return Answer({"mail": call.options.id, "state": MailState.WAITING.value})


def drop(call: Call) -> Answer:
    """Take a mail out of the outbox."""
    call.change(lambda unit: outbox.drop(unit, call.options.id))
    return Answer({"mail": call.options.id, "removed": True})


def show_server(call: Call) -> Answer:
    """Show the mail server."""
    require(call.actor, VIEW)
    return Answer(_server(call, _setup(call)))


def set_server(call: Call) -> Answer:
    """Set the mail server."""
    given, there = call.options, _setup(call)
    security = Security(given.security) if given.security else there.security if there is not None else Security.STARTTLS
    port = given.port or (there.port if there is not None and given.security is None else PORTS[security])
    host = there.host if given.host is None and there is not None else given.host or ""
    user = there.user_name if given.user is None and there is not None else given.user or ""
    call.change(lambda unit: mail_server.save_mail_server(unit, MailSetup(host, port, security, user)))
    return Answer(_server(call, _setup(call)))


def remove_server(call: Call) -> Answer:
    """Take the mail server away."""
    call.change(lambda unit: mail_server.save_mail_server(unit, None))
    return Answer(_server(call, None))


def keep_password(call: Call) -> Answer:
    """Keep the mail server's password in the keyring of this workstation."""
    require(call.actor, mail_server.PERMISSION)
    setup = mail_server.required(_setup(call))
    mail_server.keep_mail_password(setup, mail_server_password(setup.host))
    return Answer({"host": setup.host, "user": setup.user_name, "kept": True})


def send_test(call: Call) -> Answer:
    """Send a test message."""
    setup = mail_server.required(_setup(call))
    call.change(lambda unit: mail_server.send_test(unit, setup, call.options.address, _SUBJECT, _TEXT))
    return Answer({"address": call.options.address, "sent": True})


def _actors(call: Call, *permissions: str) -> list[Actor]:
    """Return the caller at each account organisation where one of the permissions is held; where a place is named, at its own only."""
    if call.options.at is not None:
        return [call.actor]
    found = {actor.account_id: actor for permission in permissions for actor in actors_of(call.tree, call.actor, permission)}
    if not found:
        raise NotPermitted(permissions[0])
    return list(found.values())


def _setup(call: Call) -> MailSetup | None:
    with call.reading() as session:
        return find_mail_server(session, call.actor.account_id)


def _server(call: Call, setup: MailSetup | None) -> dict[str, Any]:
    document: dict[str, Any] = {"account": call.tree[call.actor.account_id].code, "set_up": setup is not None}
    if setup is None:
        return document
    return document | {"host": setup.host, "port": setup.port, "security": setup.security.value, "user": setup.user_name or None}


def _document(call: Call, row: OutboxRow) -> dict[str, Any]:
    zone = call.zone(call.actor.account_id)
    return {
        "id": row.id, "kind": row.kind, "state": row.state.value, "patron": row.patron or None, "address": row.address, "subject": row.subject,
        "attempts": row.attempts, "error": MAIL_ERRORS[row.error] if row.error else None, "answer": row.error_detail or None,
        "created": row.created_at.astimezone(zone).isoformat(timespec="seconds"),
        "sent": row.sent_at.astimezone(zone).isoformat(timespec="seconds") if row.sent_at else None,
        "next": row.next_at.astimezone(zone).isoformat(timespec="seconds") if row.state is MailState.WAITING else None,
    }  # fmt: skip

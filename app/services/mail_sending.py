"""Sending what waits in the outbox: a step of its own, in short transactions, by as many senders at once as there may be.

A sender takes a mail by a row (state *sending*, until its lease ends), asks the server whether it takes it, notes that it is about to
hand it over, hands it over, and notes that it went. So a sender that is lost anywhere leaves a mail that nobody has sent, and
that the next one sends; but for the moment between handing over and noting. What was lost there may have gone, or not: it
is shown as unsure, and only a person sends it again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import func, select

from app.database import retry
from app.database.unit_of_work import UnitOfWork
from app.domain.mail_server import PASSWORD_VARIABLE, MailSetup, MailTrouble, NeverSent, NotNow, Sender, ServerTrouble, Unsure
from app.domain.mail_text import compose
from app.domain.mails import MailState, pause_after
from app.domain.refusals import NotPermitted
from app.models.outbox import OutboxMail
from app.queries.organisation import load_tree
from app.queries.outbox import Senders, find_mail_server
from app.services import mail_steps
from app.services.keyring_passwords import find_password
from app.services.mail_line import MailLine, open_line
from app.services.mail_steps import Taken
from app.services.patron_checks import ascii_address

T = TypeVar("T")

PERMISSIONS = ("jobs.change", "claims.run")
"""Either of them sends."""
_TOLD_EVERY = 25
"""Windows on other workstations hear of so many mails together; of one that was not sent at once."""
_BREAKS = 2
"""A line that breaks so often, one time after the other, is trouble of the server, not of a mail."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of the mails that waited. `later` are tried again; `trouble` is that of the server, where it had one; `stopped`: some wait still."""

    sent: int = 0
    failed: int = 0
    later: int = 0
    unsure: int = 0
    trouble: MailTrouble | None = None
    stopped: bool = False

    def __bool__(self) -> bool:
        """Say whether anything became of any."""
        return self != Sent()


Progress = Callable[[int, int], object]
Asked = Callable[[], bool]


def may_send(work: UnitOfWork) -> None:
    """Raise NotPermitted unless the actor may send what waits."""
    if not any(map(work.actor.may, PERMISSIONS)):
        raise NotPermitted(PERMISSIONS[0])


def mail_password(setup: MailSetup) -> str | None:
    """Return the password of a mail server: from the environment, else from the keyring of this workstation."""
    return os.environ[PASSWORD_VARIABLE] if PASSWORD_VARIABLE in os.environ else find_password(password_name(setup))


def password_name(setup: MailSetup) -> str:
    """Return the name under which the keyring has the password of a mail server."""
    return f"smtp:{setup.user_name}@{setup.host}"


def send_waiting(work: UnitOfWork, *, progress: Progress = lambda *_: None, cancelled: Asked = lambda: False) -> Sent:
    """Send what waits at the actor's account organisation. Needs jobs.change or claims.run.

    Trouble with the server ends it and is returned; asked to stop, it does so between two mails. `work` is used at the end only, to
    tell windows where something was sent.
    """
    done = send_within(work, progress=progress, cancelled=cancelled)
    if done:
        with work:
            work.touched("outbox")
            work.commit()
    return done


def send_within(work: UnitOfWork, *, progress: Progress = lambda *_: None, cancelled: Asked = lambda: False) -> Sent:
    """As `send_waiting`, for whoever tells by itself: `work` says who sends, on which database, and is not used."""
    may_send(work)
    return _Sending(work, progress, cancelled).run()


def written_sender(sender: Sender | None) -> Sender:
    """Return a sender with addresses as mail servers take them; ServerTrouble where there is none to send from."""
    if sender is None:
        raise ServerTrouble("no-sender")
    address = ascii_address(sender.address)
    if address is None:
        raise ServerTrouble("sender-refused", sender.address)
    return Sender(sender.name, address, ascii_address(sender.reply_to) or "")


class _Sending:
    """One sender."""

    def __init__(self, work: UnitOfWork, progress: Progress, cancelled: Asked) -> None:
        self._work, self._progress, self._cancelled = work, progress, cancelled
        self._line: MailLine | None = None
        self._broken = 0
        self._done = Sent()

    def run(self) -> Sent:
        """Send until nothing waits."""
        account_id = self._work.actor.account_id
        self._done = Sent(unsure=self._change(mail_steps.settle_lost))
        with self._work.database.reading() as session:
            waiting = session.scalar(select(func.count()).select_from(OutboxMail).where(*mail_steps.due(account_id, self._work.now()))) or 0
            setup = find_mail_server(session, account_id)
            senders = Senders(session, load_tree(session), account_id)
        if not waiting:
            return self._done
        try:
            self._send_all(setup, senders, waiting)
        except ServerTrouble as trouble:
            self._change(partial(mail_steps.tell_all, trouble=trouble))
            return replace(self._done, trouble=trouble)
        finally:
            if self._line is not None:
                self._line.close()
        return self._done

    def _send_all(self, setup: MailSetup | None, senders: Senders, waiting: int) -> None:
        if setup is None:
            raise ServerTrouble("not-set-up")
        password = mail_password(setup) if setup.user_name else None
        done = 0
        while not self._cancelled():
            if self._line is None or not self._line.is_open:
                self._line = open_line(setup, password)
            taken = self._change(mail_steps.take)
            if taken is None:
                return
            self._send(taken, senders.of(taken.mail.unit_id), self._line)
            done += 1
            self._progress(done, max(waiting, done))
        self._done = replace(self._done, stopped=done < waiting)

    def _send(self, taken: Taken, sender: Sender | None, line: MailLine) -> None:
        """Send one mail, and note what became of it. Raises ServerTrouble when it has put it back."""
        try:
            handed = self._offer(taken, written_sender(sender), line)
            if handed is None:
                return
            taken, content = handed
            line.hand(content)
        except ServerTrouble as trouble:
            self._settle(taken, trouble, MailState.WAITING, next_at=self._work.now(), attempts=taken.attempts - 1)
            raise
        except NotNow as trouble:
            pause = pause_after(taken.attempts)
            if pause is None:
                self._settle(taken, trouble, MailState.FAILED)
            else:
                self._settle(taken, trouble, MailState.WAITING, next_at=self._work.now() + pause)
            self._broken = 0 if line.is_open else self._broken + 1
            if self._broken == _BREAKS:
                raise ServerTrouble(trouble.code, trouble.answer) from trouble
        except NeverSent as trouble:
            self._settle(taken, trouble, MailState.FAILED)
        except Unsure as trouble:
            self._settle(taken, trouble, MailState.UNSURE)
        else:
            self._broken = 0
            self._settle(taken, None, MailState.SENT, sent_at=self._work.now())

    def _offer(self, taken: Taken, sender: Sender, line: MailLine) -> tuple[Taken, bytes] | None:
        """Ask the server whether it takes the mail, and note that it is handed over; None where somebody else has it by now."""
        receiver = ascii_address(taken.mail.address)
        if receiver is None:
            raise NeverSent("address-refused")
        content = compose(taken.mail._replace(address=receiver), sender, taken.message_id, taken.created_at)
        line.offer(sender.address, receiver)
        handed = self._change(partial(mail_steps.note_handing, taken=taken))
        if handed is None:
            line.withdraw()
            return None
        return handed, content

    def _settle(self, taken: Taken, trouble: MailTrouble | None, state: MailState, **values: Any) -> None:
        told = {"error": trouble.code, "error_detail": trouble.answer} if trouble is not None else {"error": "", "error_detail": ""}
        tell = state is not MailState.SENT or self._done.sent % _TOLD_EVERY == 0
        if self._change(partial(mail_steps.note_outcome, taken=taken, state=state, values=told | values, tell=tell)):
            name = "later" if state is MailState.WAITING else state.value
            self._done = replace(self._done, **{name: getattr(self._done, name) + 1})

    def _change(self, command: Callable[[UnitOfWork], T]) -> T:
        """Carry out one step in a transaction of its own."""
        work = self._work

        def make(operation_id: UUID) -> UnitOfWork:
            return UnitOfWork(work.database, work.actor, clock=work.now, initiator=work.initiator, operation_id=operation_id)

        return retry.carry_out(make, command, work.patience)

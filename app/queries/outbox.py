"""The outbox as windows and the command line see it, the mail server of an account organisation, and who its mail is from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from app.domain.mail_server import MailSetup, Security, Sender
from app.domain.mails import MailState
from app.domain.organisation import Kind, Tree
from app.domain.patron import full_name
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.organisation import Organisation
from app.models.outbox import MailServer, OutboxMail
from app.models.patron import Patron

TROUBLED = (MailState.FAILED, MailState.UNSURE)
"""What somebody should look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """A mail of the outbox, without its text. `patron` is empty for one that belongs to no account."""

    id: int
    kind: str
    address: str
    subject: str
    state: MailState
    attempts: int
    next_at: datetime
    error: str
    error_detail: str
    created_at: datetime
    created_by: str
    sent_at: datetime | None
    patron_id: int | None
    patron: str
    attachment_name: str


@dataclass(frozen=True, slots=True)
class OutboxPage:
    """A part of the outbox, and how many mails there are in each state but sent."""

    rows: tuple[OutboxRow, ...]
    counts: dict[MailState, int]


@dataclass(frozen=True, slots=True)
class MailText:
    """What a mail says."""

    row: OutboxRow
    text: str
    message_id: str


def list_outbox(session: Session, account_id: int, states: Iterable[MailState] = (), *, limit: int = 500) -> OutboxPage:
    """Return the newest mails of an account organisation, of some states or of all (two queries)."""
    wanted: tuple[ColumnElement[bool], ...] = (OutboxMail.state.in_(list(states)),) if states else ()
    rows = session.execute(_rows().where(OutboxMail.organisation_id == account_id, *wanted).order_by(OutboxMail.id.desc()).limit(limit))
    return OutboxPage(tuple(map(_row, rows)), count_states(session, account_id))


def count_states(session: Session, account_id: int) -> dict[MailState, int]:
    """Return how many mails there are in each state but sent (which are many), those without any left out (one query)."""
    states = [state for state in MailState if state is not MailState.SENT]
    counted = select(OutboxMail.state, func.count()).where(OutboxMail.organisation_id == account_id, OutboxMail.state.in_(states)).group_by(OutboxMail.state)
    return {MailState(state): count for state, count in session.execute(counted)}


def get_mail(session: Session, account_id: int, mail_id: int) -> MailText:
    """Return a mail with its text; NotFound for one that is gone or of another account organisation."""
    query = _rows().add_columns(OutboxMail.text, OutboxMail.message_id).where(OutboxMail.id == mail_id, OutboxMail.organisation_id == account_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound(mark("The mail is not there any more."))
    return MailText(_row(row), row.text, row.message_id)


def _rows() -> Any:
    columns = (
        OutboxMail.id, OutboxMail.kind, OutboxMail.address, OutboxMail.subject, OutboxMail.state, OutboxMail.attempts, OutboxMail.next_at, OutboxMail.error,
        OutboxMail.error_detail, OutboxMail.created_at, OutboxMail.created_by, OutboxMail.sent_at, OutboxMail.patron_id, OutboxMail.attachment_name,
    )  # fmt: skip
    return select(*columns, Patron.last_name, Patron.first_name, Patron.middle_name).outerjoin(Patron, Patron.id == OutboxMail.patron_id)


def _row(row: Row[Any]) -> OutboxRow:
    name = "" if row.last_name is None else full_name(row.last_name, row.first_name, row.middle_name)
    return OutboxRow(
        id=row.id, kind=row.kind, address=row.address, subject=row.subject, state=MailState(row.state), attempts=row.attempts, next_at=row.next_at,
        error=row.error, error_detail=row.error_detail, created_at=row.created_at, created_by=row.created_by, sent_at=row.sent_at, patron_id=row.patron_id,
        patron=name, attachment_name=row.attachment_name,
    )  # fmt: skip


def find_mail_server(session: Session, account_id: int) -> MailSetup | None:
    """Return the mail server of an account organisation, None where none is set up."""
    row = session.scalar(select(MailServer).where(MailServer.organisation_id == account_id))
    return None if row is None else MailSetup(row.host, row.port, Security(row.security), row.user_name)


class Senders:
    """Who mails are from: read once for an account organisation."""

    def __init__(self, session: Session, tree: Tree, account_id: int) -> None:
        self._tree, self._account_id = tree, account_id
        query = select(Organisation.id, Organisation.reply_address, Organisation.email).where(Organisation.id.in_(tree.below(account_id)))
        self._addresses = {row.id: (row.reply_address or row.email).strip() for row in session.execute(query)}

    def of(self, unit_id: int | None) -> Sender | None:
        """Return the sender of a unit's mail (None: of the account organisation itself): from the account's address, answers to the unit's.

        An account organisation without an address sends from its units'. None where nobody has one.
        """
        at = unit_id if unit_id in self._addresses else self._account_id
        chain = [i for i in self._tree.chain(at or self._account_id) if i in self._addresses]
        nearest = next((self._addresses[i] for i in chain if self._addresses[i]), "")
        address = self._addresses.get(self._account_id) or nearest
        if not address:
            return None
        named = next((self._tree[i] for i in chain if self._tree[i].kind is not Kind.POINT), self._tree[self._account_id])
        return Sender(named.name, address, nearest)

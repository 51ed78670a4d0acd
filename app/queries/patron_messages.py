"""Messages of an account that stand or are in the archive, and the notes to the patron (E2-E6, E12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.message import Message, Note
from app.models.organisation import Organisation
from app.queries.categories import unit_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A message by staff, or one that is stored with its cause; archived ones have a day."""

    id: int
    kind: str
    subject: str
    text: str
    initials: str
    created_at: datetime
    created_by: str
    place: str
    place_code: str
    edited_at: datetime | None
    edited_by: str
    edited_initials: str
    archived_at: datetime | None
    archived_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """A note to the patron, or on a reservation of theirs (`title` names it then)."""

    id: int
    title: str
    text: str
    visible: bool
    created_at: datetime | None
    created_by: str
    on_reservation: bool


@dataclass(frozen=True, slots=True)
class MessagesRead:
    """What the tab Messages reads: the messages that stand, and whether initials are asked for of who writes one."""

    rows: tuple[MessageRow, ...]
    asks_initials: bool


def read_messages(session: Session, patron_id: int, account_id: int) -> MessagesRead:
    """Return the tab Messages of an account (two queries)."""
    return MessagesRead(tuple(list_messages(session, patron_id)), unit_settings(session, account_id).ask_initials)


def list_messages(session: Session, patron_id: int) -> list[MessageRow]:
    """Return the messages that stand, latest first (one query)."""
    return _messages(session, Message.patron_id == patron_id, Message.archived_at.is_(None))


def get_message(session: Session, message_id: int) -> MessageRow:
    """Return one message (one query); NotFound for one that is gone, or of an account that is not seen."""
    found = _messages(session, Message.id == message_id)
    if not found:
        raise NotFound(mark("The message is not there any more."))
    return found[0]


def list_all_archived(session: Session, patron_id: int) -> list[MessageRow]:
    """Return every message in the archive, latest first (one query)."""
    return _messages(session, Message.patron_id == patron_id, Message.archived_at.is_not(None))


def list_archived(session: Session, patron_id: int, first: date, last: date, zone: ZoneInfo) -> list[MessageRow]:
    """Return the messages archived in a period of days, both included, latest first (one query; E6)."""
    start, end = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
    return _messages(session, Message.patron_id == patron_id, Message.archived_at >= start, Message.archived_at < end)


def _messages(session: Session, *conditions: ColumnElement[bool]) -> list[MessageRow]:
    query = (
        select(Message, Organisation.name, Organisation.code)
        .outerjoin(Organisation, Organisation.id == Message.created_at_id)
        .where(*conditions)
        .order_by(Message.created_at.desc(), Message.id)
    )
    return [
        MessageRow(
            id=m.id, kind=m.kind, subject=m.subject, text=m.text, initials=m.initials, created_at=m.created_at, created_by=m.created_by,
            place=place or "", place_code=code or "", edited_at=m.edited_at, edited_by=m.edited_by, edited_initials=m.edited_initials,
            archived_at=m.archived_at, archived_by=m.archived_by,
        )
        for m, place, code in session.execute(query)
    ]  # fmt: skip


def list_notes(session: Session, patron_id: int) -> list[NoteRow]:
    """Return the notes to the patron, those on reservations too, latest first (one query)."""
    rows = session.scalars(select(Note).where(Note.patron_id == patron_id).order_by(Note.created_at.desc(), Note.id))
    return [
        NoteRow(
            id=n.id, title=n.title, text=n.text, visible=n.visible, created_at=n.created_at, created_by=n.created_by,
            on_reservation=n.reservation_id is not None,
        )
        for n in rows
    ]  # fmt: skip

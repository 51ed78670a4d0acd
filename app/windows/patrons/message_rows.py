"""The lines of the Messages tab: messages, system messages and blocks, each with its word, what it stops and what lifts it (E2, E7-E9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.blocks import AUTOMATIC, Block, BlockKind
from app.domain.messages import LIFTED_BY, STAFF_KINDS, MessageKind, SystemKind, SystemMessage
from app.domain.patron import StopKind, StopReason
from app.queries.patron_messages import MessageRow
from app.windows.common.formats import date_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.patron.frames import reason_icon, reason_token, reason_word, services_text
from app.windows.common.patron.texts import CODES, MESSAGES, word
from app.windows.common.row_table_model import Cell
from app.windows.common.words import say

_LOOKS: Mapping[str, BlockKind | StopKind] = {"alert": StopKind.ALERT, "block": BlockKind.MESSAGE, "invalid-address": StopKind.INVALID_ADDRESS}
_SYSTEM: Mapping[SystemKind, tuple[str, str]] = {
    SystemKind.EXPIRED: ("hourglass", "frame-expired"), SystemKind.EXPIRING: ("hourglass", "frame-expired"),
    SystemKind.RESERVATION_READY: ("bookmark", "accent"), SystemKind.AGE_LIMIT: ("user", "accent"),
    SystemKind.CONSENT: ("circle-question-mark", "accent"),
}  # fmt: skip
"""Icon and tint of each system message."""

_UNTIL = QT_TRANSLATE_NOOP("MessagesTab", "until {day}")
_AUTOMATIC = QT_TRANSLATE_NOOP("MessagesTab", "This block came by itself and can't be unblocked by hand. What lifts it: {how}.")
_BY_HAND = QT_TRANSLATE_NOOP("MessagesTab", "Blocked by hand: Unblock patron, under Patron data, lifts it.")
_SYSTEM_ITSELF = QT_TRANSLATE_NOOP("MessagesTab", "the system")
_OF_SYSTEM = QT_TRANSLATE_NOOP("MessagesTab", "A message of the system: it goes with its cause.")
_WRITTEN = QT_TRANSLATE_NOOP("MessagesTab", "Written {day} by {who}.")
_CHANGED = QT_TRANSLATE_NOOP("MessagesTab", "Changed {day} by {who}.")
_ARCHIVED = QT_TRANSLATE_NOOP("MessagesTab", "Archived {day} by {who}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line. `message` is the message by staff that can be acted on; `told` says what stands beside the text below the table."""

    key: str
    word: str
    icon: str
    tint: str
    text: str
    stops: str
    lifted_by: str
    since: date | None
    by: str
    archived: date | None = None
    message: MessageRow | None = None
    told: str = ""


def of_block(block: Block, reason: StopReason) -> Entry:
    """Return the line of a block, by its entry on the Stop sign."""
    until = _tr(_UNTIL).format(day=date_text(block.until)) if block.until else ""
    lifted_by = say(block.lifted_by)
    told = ""
    if block.kind in AUTOMATIC:
        told = _tr(_AUTOMATIC).format(how=lifted_by)
    elif block.kind is BlockKind.MANUAL:
        told = _tr(_BY_HAND)
    return Entry(
        key=f"block:{block.kind}:{block.since}:{reason.by}", word=reason_word(block.kind), icon=reason_icon(block.kind), tint=reason_token(block.kind),
        text=", ".join(part for part in (say(block.cause), until) if part), stops=services_text(block.stops), lifted_by=lifted_by, since=block.since,
        by=reason.by, told=told,
    )  # fmt: skip


def of_system(message: SystemMessage, number: int) -> Entry:
    """Return the line of a system message."""
    icon, tint = _SYSTEM[message.kind]
    return Entry(
        key=f"system:{message.kind}:{number}", word=word(MESSAGES, message.kind.value), icon=icon, tint=tint, text=say(message.text), stops="",
        lifted_by=say(message.lifted_by), since=message.since, by=_tr(_SYSTEM_ITSELF), told=_tr(_OF_SYSTEM),
    )  # fmt: skip


def of_message(row: MessageRow, stops: str, local: Callable[[datetime], datetime]) -> Entry:
    """Return the line of a message that is kept; `stops` is what block messages stop now. One by staff has a heading where an import brought it."""
    look = _LOOKS.get(row.kind)
    staff = row.kind in STAFF_KINDS
    archived = local(row.archived_at).date() if row.archived_at is not None else None
    subject = row.subject if staff else word(CODES, row.subject)
    lifted_by = "" if archived else say(LIFTED_BY[MessageKind(row.kind)])
    return Entry(
        key=f"message:{row.id}", word=word(MESSAGES, row.kind), icon=reason_icon(look) if look else "message-square",
        tint=reason_token(look) if look else "text2", text=f"{subject}: {row.text}" if subject else row.text,
        stops=stops if row.kind == MessageKind.BLOCK and not archived else "", lifted_by=lifted_by, since=local(row.created_at).date(),
        by=_by(row.initials or row.created_by, row.place), archived=archived, message=row if staff else None, told=_told(row, local),
    )  # fmt: skip


def _told(row: MessageRow, local: Callable[[datetime], datetime]) -> str:
    """Say who wrote, changed and archived it, and when."""
    who = ", ".join(dict.fromkeys(part for part in (row.initials, row.created_by, row.place) if part))
    parts = [_tr(_WRITTEN).format(day=date_text(local(row.created_at).date()), who=who)]
    if row.edited_at is not None:
        changed = ", ".join(dict.fromkeys(part for part in (row.edited_initials, row.edited_by) if part))
        parts.append(_tr(_CHANGED).format(day=date_text(local(row.edited_at).date()), who=changed))
    if row.archived_at is not None:
        parts.append(_tr(_ARCHIVED).format(day=date_text(local(row.archived_at).date()), who=row.archived_by))
    return " ".join(parts)


def _by(who: str, place: str) -> str:
    return ", ".join(part for part in (who, place) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MessagesTab", text)


def kind_cell(row: Entry) -> Cell:
    """The word with its icon."""
    return Cell(text=row.word, icon=row.icon, icon_colour=row.tint)


def text_cell(row: Entry) -> str:
    """The text."""
    return row.text


def stops_cell(row: Entry) -> Cell:
    """What it stops."""
    return Cell(text=row.stops, colour="text2")


def lifted_cell(row: Entry) -> Cell:
    """What lifts it."""
    return Cell(text=row.lifted_by, colour="ok")


def since_cell(row: Entry) -> str:
    """Since when."""
    return date_text(row.since)


def since_day(row: Entry) -> date | None:
    """Since when, to sort by."""
    return row.since


def by_cell(row: Entry) -> Cell:
    """By whom, and where."""
    return Cell(text=row.by, colour="text2")


def archived_cell(row: Entry) -> str:
    """When it was archived."""
    return date_text(row.archived)


def archived_day(row: Entry) -> date | None:
    """When it was archived, to sort by."""
    return row.archived

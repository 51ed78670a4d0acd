"""Staff messages on an account: written, changed, archived and removed by hand (E2, E4-E6).

The log keeps who did what to a message and when, its kind and its initials; its text stands in the message alone, so that
one that is removed is removed.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.messages import STAFF_KINDS, MessageText, checked
from app.domain.permissions import require
from app.domain.refusals import Conflict, Invalid, NotFound, Protected
from app.domain.text import mark, storable
from app.models.message import Message
from app.models.patron import Patron
from app.queries.categories import unit_settings
from app.services.patron_access import get_own_patron

MAY_CREATE, MAY_EDIT, MAY_ARCHIVE, MAY_REMOVE = "messages.create", "messages.edit", "messages.archive", "messages.remove"


def add_message(work: UnitOfWork, patron_id: int, written: MessageText) -> int:
    """Write a message, and return its id. Raises NotPermitted, NotFound, Invalid (its field is kind, text or initials)."""
    with work:
        patron = get_own_patron(work, patron_id, MAY_CREATE)
        right = _checked(work, patron, written)
        message = Message(
            organisation_id=patron.organisation_id, patron_id=patron.id, kind=right.kind, subject="", text=right.text, initials=right.initials,
            created_at=work.now(), created_by=work.actor.login, created_at_id=work.actor.unit_id,
        )  # fmt: skip
        work.session.add(message)
        work.session.flush()
        _note(work, message, "add", after={"kind": right.kind, "initials": right.initials})
        work.commit()
        return message.id


def edit_message(work: UnitOfWork, message_id: int, written: MessageText, seen: MessageText | None = None) -> Changes:
    """Change kind and text of a message; who changed it gives their initials where they are asked for.

    Raises NotPermitted, NotFound, Protected for one of the system, Invalid (one in the archive too), or Conflict with what was
    `seen`, mine and theirs, where somebody else changed it meanwhile (X8).
    """
    with work:
        message, patron = _get(work, message_id, MAY_EDIT)
        if message.archived_at is not None:
            raise Invalid("message", mark("The message is in the archive, where nothing is changed any more."))
        right = _checked(work, patron, written)
        _require_seen(message, seen, right)
        if (right.kind, right.text) == (message.kind, message.text):
            return work.commit()
        before = {"kind": message.kind, "initials": message.edited_initials or message.initials}
        message.kind, message.text, message.edited_initials = right.kind, right.text, right.initials
        message.edited_at, message.edited_by = work.now(), work.actor.login
        _note(work, message, "change", before=before, after={"kind": right.kind, "initials": right.initials})
        return work.commit()


def archive_message(work: UnitOfWork, message_id: int, seen: MessageText | None = None) -> Changes:
    """Put a message into the archive, where it stops nothing and is found again. Raises as `edit_message`."""
    with work:
        message, _ = _get(work, message_id, MAY_ARCHIVE)
        if message.archived_at is not None:
            raise Invalid("message", mark("The message is in the archive already."))
        _require_seen(message, seen, None)
        message.archived_at, message.archived_by = work.now(), work.actor.login
        _note(work, message, "archive", before={"kind": message.kind})
        return work.commit()


def remove_message(work: UnitOfWork, message_id: int, seen: MessageText | None = None) -> Changes:
    """Remove a message, one in the archive too; the log keeps that it was. Raises as `edit_message`."""
    with work:
        message, _ = _get(work, message_id, MAY_REMOVE)
        _require_seen(message, seen, None)
        _note(work, message, "remove", before={"kind": message.kind, "initials": message.initials})
        work.session.delete(message)
        return work.commit()


def _get(work: UnitOfWork, message_id: int, permission: str) -> tuple[Message, Patron]:
    """Return a message by staff with its account; who changes it at the same moment is told by its version."""
    require(work.actor, permission)
    message = work.session.get(Message, message_id)
    if message is None:
        raise NotFound(mark("The message is not there any more."))
    patron = get_own_patron(work, message.patron_id, permission)
    if message.kind not in STAFF_KINDS:
        raise Protected(mark("A message of the system goes with its cause: this one when a new address is entered."))
    return message, patron


def _checked(work: UnitOfWork, patron: Patron, written: MessageText) -> MessageText:
    asks = unit_settings(work.session, patron.organisation_id).ask_initials
    right = checked(written, ask_initials=asks)
    return MessageText(right.kind, storable(right.text), storable(right.initials))


def _require_seen(message: Message, seen: MessageText | None, mine: MessageText | None) -> None:
    if seen is not None and (seen.kind, seen.text) != (message.kind, message.text):
        raise Conflict(seen, mine, MessageText(message.kind, message.text, message.edited_initials or message.initials))


def _note(work: UnitOfWork, message: Message, what: str, before: Mapping[str, object] | None = None, after: Mapping[str, object] | None = None) -> None:
    entry = LogEntry(
        what=what, entity="message", entity_id=message.id, organisation_id=message.organisation_id, patron_id=message.patron_id, before=before, after=after
    )
    work.log(entry)
    work.touched("message", message.id)
    work.touched("patron", message.patron_id)

"""`message add`, `edit`, `archive`, `remove`; `note add`, `remove`; `address invalidate`."""

from __future__ import annotations

from typing import Any

from app.cli.commands.accounts import patron_of
from app.cli.console import Answer, Call
from app.domain.messages import MessageText
from app.domain.money import format_amount
from app.domain.permissions import require
from app.queries.patron_messages import get_message
from app.services import patron_addresses, patron_messages, patron_notes


def add(call: Call) -> Answer:
    """Write a message."""
    patron_id, options = patron_of(call, patron_messages.MAY_CREATE), call.options
    made = call.change(lambda unit: patron_messages.add_message(unit, patron_id, MessageText(options.type, options.text, options.initials)))
    return Answer(_message(call, made) | {"card": options.card})


def edit(call: Call) -> Answer:
    """Give a message another text or type."""
    require(call.actor, patron_messages.MAY_EDIT)
    options = call.options
    with call.reading() as session:
        there = get_message(session, options.id)
    kind, text = options.type or there.kind, there.text if options.text is None else options.text
    seen = MessageText(there.kind, there.text)
    call.change(lambda unit: patron_messages.edit_message(unit, options.id, MessageText(kind, text, options.initials), seen))
    return Answer(_message(call, options.id))


def archive(call: Call) -> Answer:
    """Put a message into the archive."""
    call.change(lambda unit: patron_messages.archive_message(unit, call.options.id))
    return Answer({"message": call.options.id, "archived": True})


def remove(call: Call) -> Answer:
    """Remove a message."""
    call.change(lambda unit: patron_messages.remove_message(unit, call.options.id))
    return Answer({"message": call.options.id, "removed": True})


def add_note(call: Call) -> Answer:
    """Write a note to a patron."""
    patron_id, options = patron_of(call, patron_notes.MAY_CREATE), call.options
    made = call.change(lambda unit: patron_notes.add_note(unit, patron_id, options.text, visible=options.visible))
    return Answer({"note": made, "card": options.card, "visible": options.visible})


def remove_note(call: Call) -> Answer:
    """Delete a note."""
    call.change(lambda unit: patron_notes.remove_note(unit, call.options.id))
    return Answer({"note": call.options.id, "removed": True})


def invalidate(call: Call) -> Answer:
    """Put an address out of use."""
    patron_id, options = patron_of(call, patron_addresses.PERMISSION), call.options
    done = call.change(lambda unit: patron_addresses.invalidate_kind(unit, patron_id, options.kind, options.value))
    document = {"card": options.card, "kind": done.subject, "value": done.value, "message": done.message_id}
    return Answer(document | {"fee": format_amount(done.fee), "debt": done.debt_id})


def _message(call: Call, message_id: int) -> dict[str, Any]:
    with call.reading() as session:
        row = get_message(session, message_id)
    return {"message": row.id, "type": row.kind, "text": row.text, "initials": row.edited_initials or row.initials}

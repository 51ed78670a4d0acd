"""The commands of patron accounts, `patron show` … `patron delete`, `block` and `unblock`."""

from __future__ import annotations

from pathlib import Path

from app.cli.commands.accounts import patron_of as _patron
from app.cli.console import Answer, Call
from app.cli.passwords import new_pin
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, NotFound
from app.queries.patron_account import get_identity
from app.queries.patron_document import show_patron
from app.queries.retention import list_removable
from app.services.patron_blocks import block_patron, unblock_patron
from app.services.patron_cards import replace_lost_card
from app.services.patron_deletion import delete_patron
from app.services.patron_download import export_patron, place_new, text_of, written_whole
from app.services.patron_files import one
from app.services.patron_files.cells import COLUMNS
from app.services.patron_pins import random_pin, set_pin
from app.services.patrons import open_patron


def show(call: Call) -> Answer:
    """Show an account; limits are those of `--at`, else of its home unit."""
    patron_id, now = _patron(call, "patrons.view"), call.clock()
    call.change(lambda unit: open_patron(unit, patron_id))
    place = call.actor.point_id if call.options.at else None
    with call.reading() as session:
        return Answer(show_patron(session, patron_id, now, place))


def export(call: Call) -> Answer:
    """Write everything held about an account: to standard output, or into a new file."""
    file = Path(call.options.output) if call.options.output else None
    if file is not None and not file.parent.is_dir():
        raise NotFound("There is no folder {path}.", path=str(file.parent))
    if file is not None and file.exists():
        raise AlreadyExists("There is a file {path} already.", path=str(file))
    document = call.change(lambda unit: export_patron(unit, _patron(call, "patrons.download")))
    if file is None:
        return Answer(document, text_of(document).rstrip("\n"))
    with written_whole(file.parent, text_of(document)) as written:
        place = place_new(written, file)
    return Answer({"card": call.options.card, "file": str(place)}, f"Written to {place}.")


def add(call: Call) -> Answer:
    """Make an account."""
    cells = {column: getattr(call.options, column) for column in COLUMNS}
    patron_id = call.change(lambda unit: one.add_patron(unit, cells, linked=call.options.link_accounts))
    with call.reading() as session:
        who = get_identity(session, patron_id)
    document = {"card": who.card, "name": who.name, "category": who.category_code, "home_unit": who.home_unit_code}
    return Answer(document | {"expires": who.expires.isoformat() if who.expires else None})


def set_field(call: Call) -> Answer:
    """Give one field of an account another value."""
    field, value = call.options.field.replace("-", "_"), call.options.value
    patron_id = _patron(call, "patrons.edit")
    call.change(lambda unit: one.set_field(unit, patron_id, field, value))
    return Answer({"card": call.options.card, "field": field, "value": value})


def renew(call: Call) -> Answer:
    """Make an account valid for as long as its home unit says."""
    patron_id = _patron(call, "patrons.edit")
    until = call.change(lambda unit: one.renew_account(unit, patron_id))
    return Answer({"card": call.options.card, "expires": until.isoformat()})


def lost_card(call: Call) -> Answer:
    """Note that the current card is lost, and give the account another."""
    patron_id, number = _patron(call, "patrons.edit"), call.options.number
    call.change(lambda unit: replace_lost_card(unit, patron_id, number))
    return Answer({"card": number.strip(), "lost": call.options.card})


def pin(call: Call) -> Answer:
    """Give an account a new PIN: the one of the environment, asked for twice, or one made here, which is told this once."""
    patron_id = _patron(call, "patrons.edit")
    chosen = random_pin() if call.options.generate else new_pin(call.options.card)
    call.change(lambda unit: set_pin(unit, patron_id, chosen))
    return Answer({"card": call.options.card, "pin": chosen} if call.options.generate else {"card": call.options.card, "pin": None})


def delete(call: Call) -> Answer:
    """Delete an account; refused with everything that is in the way."""
    patron_id = _patron(call, "patrons.delete")
    call.change(lambda unit: delete_patron(unit, patron_id))
    return Answer({"card": call.options.card, "deleted": True})


def removable(call: Call) -> Answer:
    """List the expired accounts that nothing stands against."""
    require(call.actor, "patrons.view")
    account_id = call.actor.account_id
    today = call.clock().astimezone(call.zone(account_id)).date()
    with call.reading() as session:
        rows = list_removable(session, account_id, today, call.options.before)
    return Answer({"patrons": [{"card": row.card, "name": row.name, "expires": row.expires.isoformat()} for row in rows]})


def block(call: Call) -> Answer:
    """Block a patron."""
    patron_id, until = _patron(call, "patrons.block"), call.options.until
    call.change(lambda unit: block_patron(unit, patron_id, call.options.comment, until))
    return Answer({"card": call.options.card, "blocked": True, "comment": call.options.comment.strip(), "until": until.isoformat() if until else None})


def unblock(call: Call) -> Answer:
    """Lift the block by hand of a patron."""
    patron_id = _patron(call, "patrons.block")
    call.change(lambda unit: unblock_patron(unit, patron_id, call.options.comment))
    return Answer({"card": call.options.card, "blocked": False, "comment": call.options.comment.strip()})

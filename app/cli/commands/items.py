"""`item show`, `item status`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.domain.copy_status import AVAILABLE, MARKS
from app.domain.permissions import require
from app.queries.copies import find_copy
from app.queries.copy_document import show_copy
from app.queries.desk.copies import get_copy
from app.services.copy_status import set_status
from app.services.desk.marks import mark_loan


def show(call: Call) -> Answer:
    """Show a copy."""
    return _shown(call, _copy(call))


def status(call: Call) -> Answer:
    """Give a copy another status, and show it."""
    copy_id, wanted = _copy(call), call.options.status
    with call.reading() as session:
        loan = get_copy(session, copy_id).loan
    if loan is not None and (wanted in MARKS or loan.mark):
        call.change(lambda unit: mark_loan(unit, call.options.barcode, "" if wanted == AVAILABLE else wanted))
    else:
        call.change(lambda unit: set_status(unit, copy_id, wanted))
    return _shown(call, copy_id)


def _shown(call: Call, copy_id: int) -> Answer:
    with call.reading() as session:
        zone = call.zone(call.actor.account_id)
        today = call.clock().astimezone(zone).date()
        return Answer(show_copy(session, copy_id, call.actor.unit_id, zone, today, with_patrons=call.actor.may("patrons.view")))


def _copy(call: Call) -> int:
    """Return the copy of the barcode, within the account organisation of `--at` where that is given."""
    require(call.actor, "items.view")
    account_id = call.actor.account_id if call.options.at else None
    with call.reading() as session:
        return find_copy(session, call.options.barcode, account_id)

"""The account that a command is about."""

from __future__ import annotations

from app.cli.console import Call
from app.domain.permissions import require
from app.queries.patron_account import get_patron_by_card


def patron_of(call: Call, permission: str) -> int:
    """Return the account of the card, within the account organisation of `--at` where that is given."""
    require(call.actor, permission)
    account_id = call.actor.account_id if call.options.at else None
    with call.reading() as session:
        return get_patron_by_card(session, call.options.card, account_id)

"""The account that a command is about, and the account organisations that it is carried out at."""

from __future__ import annotations

from app.cli.console import Call
from app.domain.organisation import Kind
from app.domain.permissions import Actor, require
from app.domain.refusals import Invalid, NotFound, NotPermitted
from app.domain.text import mark
from app.queries.patron_account import get_patron_by_card
from app.services.jobs.running import actors_of


def patron_of(call: Call, permission: str) -> int:
    """Return the account of the card, within the account organisation of `--at` where that is given."""
    require(call.actor, permission)
    account_id = call.actor.account_id if call.options.at else None
    with call.reading() as session:
        return get_patron_by_card(session, call.options.card, account_id)


def everywhere(call: Call, permission: str) -> list[Actor]:
    """Return the caller at each account organisation where the permission is held; where a place is named, at its own only."""
    found = [call.actor] if call.options.at is not None else actors_of(call.tree, call.actor, permission)
    if not found and not any(node.kind is Kind.ACCOUNT for node in call.tree.in_order()):
        raise NotFound("There is no account organisation yet.")
    if not found:
        raise NotPermitted(permission)
    return found


def only_one(call: Call, permission: str) -> Actor:
    """Return the caller at the account organisation of `--at`, or at the one that there is; Invalid names them where there are several."""
    found = everywhere(call, permission)
    if len(found) > 1:
        codes = ", ".join(sorted(call.tree[one.account_id].code for one in found))
        raise Invalid("at", mark("There are several account organisations ({organisations}); say which by --at."), organisations=codes)
    return found[0]

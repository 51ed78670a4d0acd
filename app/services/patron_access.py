"""Whose accounts somebody may work on: those of their own account organisation, and where their role holds."""

from __future__ import annotations

from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.patron import Patron


def get_own_patron(work: UnitOfWork, patron_id: int, permission: str, *, lock: bool = False) -> Patron:
    """Return the row of an account that the actor may do something with; NotPermitted, or NotFound for what is gone or elsewhere.

    `lock` holds the row until the end of the transaction, so that two who save at once come one after the other.
    """
    require(work.actor, permission)
    patron = work.session.get(Patron, patron_id, with_for_update=lock or None)
    if patron is None or not reaches(work, patron.organisation_id, permission):
        raise NotFound(mark("The account is not there any more."))
    return patron


def reaches(work: UnitOfWork, account_id: int, permission: str) -> bool:
    """Say whether a permission holds for rows of an account organisation: the own one, or where it is held."""
    return account_id == work.actor.account_id or account_id in work.actor.held.get(permission, frozenset())

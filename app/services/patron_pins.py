"""The PIN of an account: set, kept as an Argon2 hash, and never shown or exported again (Q9)."""

from __future__ import annotations

import secrets

from sqlalchemy import delete, insert

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.pins import SHORTEST, check_pin, is_easy
from app.models.patron import PatronPin
from app.services.actor import hash_password
from app.services.patron_access import get_own_patron


def set_pin(work: UnitOfWork, patron_id: int, pin: str) -> Changes:
    """Give an account a new PIN; the log says that, and nothing of it. Raises NotPermitted, NotFound, Invalid."""
    kept = hashed_pin(pin)
    with work:
        patron = get_own_patron(work, patron_id, "patrons.edit", lock=True)
        write_pin(work, patron.id, patron.organisation_id, kept)
        work.log(LogEntry(what="new-pin", entity="patron", entity_id=patron.id, organisation_id=patron.organisation_id, patron_id=patron.id))
        work.touched("patron", patron.id)
        return work.commit()


def hashed_pin(pin: str) -> str:
    """Return a PIN as it is kept; Invalid for what can be none. It takes its time: call it before anybody waits for the account."""
    check_pin(pin)
    return hash_password(pin)


def write_pin(work: UnitOfWork, patron_id: int, account_id: int, kept: str) -> None:
    """Keep a hashed PIN in place of the one before, within the open change."""
    work.session.execute(delete(PatronPin).where(PatronPin.patron_id == patron_id).execution_options(synchronize_session=False))
    work.session.execute(insert(PatronPin).values(patron_id=patron_id, organisation_id=account_id, hash=kept, set_at=work.now()))


def random_pin() -> str:
    """Return a PIN that is not easy to guess."""
    pin = "0" * SHORTEST
    while is_easy(pin):
        pin = f"{secrets.randbelow(10**SHORTEST):0{SHORTEST}d}"
    return pin

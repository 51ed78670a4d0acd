"""Making whoever else acts on a copy or an account wait until the end of this transaction.

On SQLite the transaction itself does, so that no statement is sent.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.models.copy import Copy
from app.models.loan import Loan

# all in the same order: two that hold several don't wait for one another
_HOLD_REGISTERS = text(
    "select pg_advisory_xact_lock(hashtextextended('register ' || place, 0))"
    " from (select place from unnest(cast(:places as bigint[])) as place order by place) as places"
)


def hold_copy(session: Session, copy_id: int) -> None:
    """Hold a copy."""
    if _shared(session):
        session.execute(select(Copy.id).where(Copy.id == copy_id).with_for_update())


def hold_patron(session: Session, patron_id: int) -> None:
    """Hold an account: by a lock of its own, since staff at the desk may not change its row, and can lock no row that they may not change."""
    _hold(session, f"patron {patron_id}")


def hold_closed_days(session: Session, organisation_id: int) -> None:
    """Hold the closed days of a unit: two who close the same days at one moment would each find them open."""
    _hold(session, f"closed days {organisation_id}")


def hold_claims(session: Session, account_id: int) -> None:
    """Hold what makes claims and invoices of an account organisation: what another run has made by then is seen."""
    _hold(session, f"claims {account_id}")


def hold_registers(session: Session, organisation_ids: Iterable[int]) -> None:
    """Hold what is edited of organisations (of the root: the common registers), to compare what is stored with what was seen, and to write (one query)."""
    if _shared(session):
        session.execute(_HOLD_REGISTERS, {"places": sorted(set(organisation_ids))})


def hold_loans(session: Session, ids: Collection[int], copy_ids: Collection[int]) -> set[tuple[int, date]]:
    """Hold loans with their copies; return those that are still out, not marked, each with its due date (two queries).

    Copies first, as the desk does, and each in the order of the keys: nobody waits for somebody who waits.
    """
    if _shared(session):
        session.execute(select(Copy.id).where(among(Copy.id, copy_ids)).order_by(Copy.id).with_for_update(read=True, key_share=True))
    query = select(Loan.id, Loan.due_date).where(among(Loan.id, ids), Loan.returned_at.is_(None), Loan.mark == "").order_by(Loan.id)
    return {(row.id, row.due_date) for row in session.execute(query.with_for_update() if _shared(session) else query)}


def _hold(session: Session, what: str) -> None:
    if _shared(session):
        session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(what, 0))))


def _shared(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"

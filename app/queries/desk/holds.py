"""Making whoever else acts on a copy or an account wait until the end of this transaction.

On SQLite the transaction itself does, so that no statement is sent.
"""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.copy import Copy


def hold_copy(session: Session, copy_id: int) -> None:
    """Hold a copy."""
    if _shared(session):
        session.execute(select(Copy.id).where(Copy.id == copy_id).with_for_update())


def hold_patron(session: Session, patron_id: int) -> None:
    """Hold an account: by a lock of its own, since staff at the desk may not change its row, and can lock no row that they may not change."""
    if _shared(session):
        session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"patron {patron_id}", 0))))


def _shared(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"

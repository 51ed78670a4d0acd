"""The message that an age limit was reached, and its end: details checked, the account renewed, or another category (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.models.job import AgeLimit
from app.services.patron_access import get_own_patron

PERMISSION = "patrons.edit"
CHECKED = "details-checked"


def check_details(work: UnitOfWork, patron_id: int) -> None:
    """Note that the details of an account were looked over: its message of an age limit goes, with its signal. Needs patrons.edit."""
    with work:
        get_own_patron(work, patron_id, PERMISSION, lock=True)
        if end_age_limits(work, [patron_id]):
            work.commit()


def renewed(expires: object, before: object) -> bool:
    """Say whether an account was made valid for longer."""
    return before is not None and (expires is None or (isinstance(expires, date) and isinstance(before, date) and expires > before))


def end_age_limits(work: UnitOfWork, patron_ids: Collection[int]) -> int:
    """Let the messages of age limits on some accounts go, within the open change; return how many there were."""
    rows = work.session.scalars(select(AgeLimit).where(AgeLimit.patron_id.in_(patron_ids), AgeLimit.ended_at.is_(None))).all()
    for row in rows:
        row.ended_at = work.now()
        work.log(
            LogEntry(
                what=CHECKED, entity="age_limit", entity_id=row.id, organisation_id=row.organisation_id, patron_id=row.patron_id,
                after={"age_group": row.age_group, "reached": row.reached},
            )
        )  # fmt: skip
        work.touched("patron", row.patron_id)
    return len(rows)

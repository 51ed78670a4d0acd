"""Setting the status of a copy by hand: available, missing, damaged, in repair, withdrawn (circulation.md 8a)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.copy_status import AVAILABLE, MISSING, status_words
from app.domain.items import BY_HAND, NOT_LENT
from app.domain.permissions import require
from app.domain.refusals import Conflict, InUse, Invalid, NotFound
from app.domain.text import mark
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.services.desk.actions import Before
from app.services.desk.replacements import cancel_found
from app.services.desk.reservation_matter import log_reservation, put_back
from app.services.item_access import get_own_copy

MAY_CHANGE, MAY_WITHDRAW = "items.change", "items.withdraw"


def permission_for(effect: str) -> str:
    """Return the permission that a status of this effect needs."""
    return MAY_WITHDRAW if effect == "withdrawn" else MAY_CHANGE


def set_status(work: UnitOfWork, copy_id: int, status: str, seen: str | None = None) -> Changes:
    """Give a copy another status, by its code. `seen` is the one that was looked at: Conflict where it is another now (X8).

    One that was lost and is available again is asked for no longer, as when it is returned (8a). One that is missing can't be
    handed over: whoever it is kept for waits on in the queue, without a fee.
    Raises NotPermitted, NotFound, Invalid for a status that is not set by hand, or InUse while the copy is on loan or, but for
    a missing one, kept for somebody.
    """
    with work:
        wanted = work.session.scalar(select(StatusCode).where(StatusCode.code == status))
        if wanted is None:
            raise NotFound(mark("There is no status {status}."), status=status)
        require(work.actor, permission_for(wanted.effect))
        copy = get_own_copy(work, copy_id, permission_for(wanted.effect))
        there = work.session.get_one(StatusCode, copy.status_id)
        if seen is not None and there.code != seen:
            raise Conflict({"status": seen}, {"status": status}, {"status": there.code})
        if wanted.effect not in BY_HAND:
            raise Invalid("status", mark("{status} comes with a loan or a return, and is not set by hand."), status=status_words(wanted.name))
        if wanted.effect == MISSING:
            _give_up(work, copy.id)
        require_free(work.session, copy, there.effect, wanted.effect)
        if wanted.id != copy.status_id:
            if wanted.effect == AVAILABLE:
                cancel_found(work, copy.id, there.effect, Before())
            copy.status_id, copy.status_since = wanted.id, work.now()
            work.log(
                LogEntry(
                    what="change", entity="copy", entity_id=copy.id, organisation_id=copy.organisation_id, before={"status": there.code},
                    after={"status": wanted.code},
                )
            )  # fmt: skip
            work.touched("copy", copy.id)
            work.touched("title", copy.title_id)
        return work.commit()


def _give_up(work: UnitOfWork, copy_id: int) -> None:
    for row in work.session.scalars(select(Reservation).where(Reservation.trapped_copy_id == copy_id)):
        log_reservation(work, row, "change", {"state": row.state}, {"state": "active"})
        put_back(row)
    work.session.flush()


def require_free(session: Session, copy: Copy, present: str, wanted: str) -> None:
    """Refuse while the copy is on loan, and while it waits for, or travels to, a patron who then would not get it."""
    due = session.scalar(select(Loan.due_date).where(Loan.copy_id == copy.id, Loan.returned_at.is_(None)))
    if due is not None:
        raise InUse(mark("The copy {barcode} is on loan, due {day}: it must be returned first."), barcode=copy.barcode, day=due)
    if wanted in NOT_LENT or present == "in-transit":
        kept = select(Reservation.id).where(Reservation.trapped_copy_id == copy.id, Reservation.state.in_(("trapped", "in-transit")))
        if session.scalar(kept) is not None:
            raise InUse(mark("The copy {barcode} is kept for a reservation: that must be filled or removed first."), barcode=copy.barcode)

"""Closing the loan of a copy that will not come back (circulation.md 8a): it is lost, or claimed returned and never found."""

from __future__ import annotations

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.copy_status import LOST, MISSING
from app.domain.desk_refusals import LONGEST_REASON
from app.domain.lateness import days_until
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.copy import Copy
from app.models.loan import Loan
from app.services.desk.actions import log_loan
from app.services.desk.fees import late_loan
from app.services.desk.loans import status_id
from app.services.desk.scene import find_at_desk, loan_out, set_scene


def close_loan(work: UnitOfWork, barcode: str, why: str, *, loan_id: int | None = None) -> Changes:
    """End a loan that is marked lost or claimed returned, with a reason: the copy stays lost, or is missing from now on.

    Debts stay as they are, and no fee arises. `loan_id`: the loan that staff saw. Raises NotPermitted, NotFound, or Invalid where the loan is not
    marked.
    """
    with work:
        scene = set_scene(work, "desk.return")
        if not why.strip():
            raise Invalid("reason", mark("A reason must be given."))
        if len(why) > LONGEST_REASON:
            raise Invalid("reason", mark("It has {count} characters; {longest} is the most."), count=len(why), longest=LONGEST_REASON)
        copy = find_at_desk(scene, barcode)
        loan = loan_out(copy, loan_id)
        if not loan.mark:
            raise Invalid("loan", mark("Only a loan that is marked lost or claimed returned is closed; any other ends with the return."))
        row, shelf = work.session.get_one(Loan, loan.id), work.session.get_one(Copy, copy.id)
        row.returned_at, row.returned_point_id = max(scene.now, row.lent_at), scene.place.id
        row.days_late = days_until(late_loan(loan), scene.today, scene.now)
        if loan.mark != LOST:
            shelf.status_id, shelf.status_since = status_id(work, MISSING), work.now()
        log_loan(work, scene, "close", loan.id, loan.patron_id, why.strip(), barcode=copy.barcode, mark=loan.mark)
        work.touched("copy", copy.id)
        work.touched("title", copy.title_id)
        return work.commit()

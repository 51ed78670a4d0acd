"""Exempting a loan from claims by hand, with a reason; it holds as long as the loan is out (circulation.md 7)."""

from __future__ import annotations

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.desk_refusals import LONGEST_REASON
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.text import mark
from app.models.claim import ClaimExemption
from app.queries.desk.copies import CopyFacts, OpenLoan
from app.services.desk.actions import log_loan
from app.services.desk.scene import Scene, find_at_desk, loan_out, set_scene

PERMISSION = "claims.run"


def exempt_loan(work: UnitOfWork, barcode: str, why: str, *, loan_id: int | None = None) -> Changes:
    """Exempt the loan of a copy: no more warnings, reminders or invoices for it; what was sent stays. `loan_id`: the loan that staff saw.

    Raises NotPermitted, NotFound, Invalid, AlreadyExists.
    """
    with work:
        scene, copy, loan = _find(work, barcode, loan_id)
        if not why.strip():
            raise Invalid("reason", mark("A reason must be given."))
        if len(why) > LONGEST_REASON:
            raise Invalid("reason", mark("It has {count} characters; {longest} is the most."), count=len(why), longest=LONGEST_REASON)
        if _exemption(work, loan.id) is not None:
            raise AlreadyExists(mark("The loan is exempt already."))
        row = ClaimExemption(organisation_id=scene.account.id, loan_id=loan.id, reason=why.strip(), made_at=work.now(), made_by=work.actor.login)
        work.session.add(row)
        log_loan(work, scene, "exempt", loan.id, loan.patron_id, why.strip(), barcode=copy.barcode)
        work.touched("claim_exemption")
        return work.commit()


def end_exemption(work: UnitOfWork, barcode: str, *, loan_id: int | None = None) -> Changes:
    """Let claims go on for the loan of a copy, where they had come to. Raises NotPermitted, NotFound."""
    with work:
        scene, copy, loan = _find(work, barcode, loan_id)
        row = _exemption(work, loan.id)
        if row is None:
            raise NotFound(mark("The loan is not exempt."))
        work.session.delete(row)
        log_loan(work, scene, "end-exempt", loan.id, loan.patron_id, barcode=copy.barcode)
        work.touched("claim_exemption")
        return work.commit()


def _find(work: UnitOfWork, barcode: str, loan_id: int | None) -> tuple[Scene, CopyFacts, OpenLoan]:
    scene = set_scene(work, PERMISSION)
    copy = find_at_desk(scene, barcode)
    return scene, copy, loan_out(copy, loan_id)


def _exemption(work: UnitOfWork, loan_id: int) -> ClaimExemption | None:
    return work.session.scalars(select(ClaimExemption).where(ClaimExemption.loan_id == loan_id)).one_or_none()

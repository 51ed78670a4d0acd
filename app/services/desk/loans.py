"""Lending one copy to a patron (D1, circulation.md 4-5)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.copy_status import AVAILABLE, IN_TRANSIT
from app.domain.desk_refusals import settle
from app.domain.due_dates import due_by_hand, first_due
from app.domain.lending import INTERLIBRARY, RESERVED, LoanFacts, against_loan, warnings_at_loan
from app.domain.organisation import PointKind
from app.domain.permissions import require
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.claims.invoices import is_invoiced
from app.queries.desk.borrowers import list_loan_kinds
from app.queries.desk.queue import Waiting, kept_for
from app.queries.desk.rules import LENDING
from app.services.desk.actions import Before, log_loan, note_action
from app.services.desk.due_columns import put_due, put_overrides
from app.services.desk.fees import charge_loan
from app.services.desk.reservation_matter import put_back
from app.services.desk.results import Lent
from app.services.desk.scene import Case, find_at_desk, make_case, set_scene


def lend(work: UnitOfWork, patron_id: int, barcode: str, *, why: str = "", day: date | None = None, day_why: str = "") -> Lent:
    """Lend a copy; `why` is the reason for going on in spite of what may be overridden, `day` a due date by hand and `day_why` its reason.

    Raises NotPermitted, NotFound, Invalid, or DeskRefused with every reason.
    """
    with work:
        scene = set_scene(work, "desk.loan")
        if day is not None:
            require(work.actor, "desk.change-due-date")
        case = make_case(scene, find_at_desk(scene, barcode), patron_id, LENDING)
        facts = loan_facts(case)
        overridden = settle(against_loan(facts), work.actor.may, why, scene.point_kind)
        answer = due_by_hand(day, scene.moment, case.calendar) if day is not None else first_due(case.terms(), scene.moment)
        before = Before()
        loan = Loan(
            organisation_id=scene.account.id, patron_id=patron_id, copy_id=case.copy.id, point_id=scene.place.id, lent_at=scene.now, lent_by=work.actor.login,
        )  # fmt: skip
        put_due(loan, answer, scene)
        put_overrides(loan, overridden, why, work.actor.login, scene)
        work.session.add(loan)
        _fill_reservation(work, case, before)
        _take_from_shelf(work, case, before)
        work.session.flush()
        fees = charge_loan(work, case, loan.id)
        before.made(fees)
        before.version = loan.version
        note_action(work, scene, "loan", before, patron_id=patron_id, copy_id=case.copy.id, loan_id=loan.id)
        comment = "; ".join(reason.strip() for reason in (why if overridden else "", day_why if day is not None else "") if reason.strip())
        log_loan(work, scene, "lend", loan.id, patron_id, comment, barcode=case.copy.barcode, due=answer.due.at or answer.due.day)
        work.touched("copy", case.copy.id)
        work.commit()
        return Lent(
            loan_id=loan.id, copy_id=case.copy.id, barcode=case.copy.barcode, title=case.copy.title, author=case.copy.author, patron_id=patron_id,
            due=answer.due, rule=answer.rule, parameter=loan.rule_parameter, lines=answer.lines, fees=fees, overridden=overridden,
            warnings=(*warnings_at_loan(facts), *answer.warnings),
        )  # fmt: skip


def loan_facts(case: Case) -> LoanFacts:
    """Return what is known when the copy is to be lent."""
    copy, scene = case.copy, case.scene
    kept = kept_for(case.waiting, copy.id)
    handled = case.rules["invoice-handle-copies"]
    refused = handled.value.number == 0 and copy.loan is not None and is_invoiced(scene.session, copy.loan.id)
    loan_type = RESERVED if case.others_waiting and copy.loan_type != INTERLIBRARY else copy.loan_type
    return LoanFacts(
        active=case.borrower.active, blocks=case.borrower.state.blocks, control=case.rules["lending-control"], most=case.rules["loans-max"],
        loans=list_loan_kinds(scene.session, case.borrower.id), loan_type=loan_type, allows_long=case.policy.ticked("allow-long-loans"),
        status=copy.status, status_name=copy.status_name, on_loan=copy.loan is not None,
        on_loan_here=copy.loan is not None and copy.loan.patron_id == case.borrower.id, kept_for_other=kept is not None and kept.patron_id != case.borrower.id,
        sent_here=scene.unit_of(kept.pickup_id if kept is not None else copy.owner_id) == scene.unit_id, waiting=case.others_waiting,
        invoiced=handled if refused else None,
    )  # fmt: skip


def _fill_reservation(work: UnitOfWork, case: Case, before: Before) -> None:
    """The loan fills the patron's own oldest active reservation of the title; a copy kept for somebody else goes back to the queue."""
    kept = kept_for(case.waiting, case.copy.id)
    if kept is not None and kept.patron_id != case.borrower.id:
        row = work.session.get_one(Reservation, kept.id)
        before.keep(row)
        put_back(row)
        work.touched("reservation", row.id)
        kept = None
    own = kept or _own_active(case)
    if own is not None:
        row = work.session.get_one(Reservation, own.id)
        before.keep(row)
        work.session.delete(row)
        work.touched("reservation", own.id)


def _own_active(case: Case) -> Waiting | None:
    """Return the patron's own oldest active reservation; at self-service it may stay in the queue (reservation-stays-at-selfservice-loan)."""
    stays = case.rules.get("reservation-stays-at-selfservice-loan")
    if case.scene.point_kind is PointKind.SELF_SERVICE and stays is not None and stays.value.number == 1:
        return None
    return next((one for one in case.waiting if one.patron_id == case.borrower.id and one.state == "active"), None)


def _take_from_shelf(work: UnitOfWork, case: Case, before: Before) -> None:
    """A copy that was on its way is so no more."""
    if case.copy.status != IN_TRANSIT:
        return
    row = work.session.get_one(Copy, case.copy.id)
    before.keep(row)
    row.status_id, row.status_since = status_id(work, AVAILABLE), work.now()


def status_id(work: UnitOfWork, code: str) -> int:
    """Return the key of a built-in status."""
    return work.session.scalars(select(StatusCode.id).where(StatusCode.code == code)).one()

"""*Delete patron*: the account and everything personal go; what statistics and accounting need keeps its number only (Q8, patrons.md Deleting)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import Text, case, delete, exists, null, or_, select, text, update
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.deletion import NotDeletable, hindrances
from app.domain.permissions import require
from app.models.audit_entry import AuditEntry
from app.models.claim import Notice
from app.models.debt import Debt, Payment
from app.models.desk_action import DeskAction
from app.models.invoice import Invoice
from app.models.loan import Loan
from app.models.patron import Patron, Person
from app.models.reservation import Reservation
from app.queries.desk.holds import hold_patron
from app.queries.patron_hindrances import list_hindrances
from app.queries.patron_standing import get_account_organisation
from app.queries.retention import LooseLoan
from app.services.desk.actions import forgotten, without_patron
from app.services.loose_loans import cut_loose
from app.services.patron_access import get_own_patron

PERMISSION = "patrons.delete"


def delete_patron(work: UnitOfWork, patron_id: int) -> Changes:
    """Delete an account of this account organisation; other accounts of the same person live on.

    Raises NotPermitted, NotFound, or NotDeletable naming everything that is in the way.
    """
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION, lock=True)
        still = erase_patrons(work, patron.organisation_id, [patron])
        if still:
            raise still[patron_id]
        return work.commit()


def erase_patrons(work: UnitOfWork, account_id: int, patrons: Sequence[Patron]) -> Mapping[int, NotDeletable]:
    """As `delete_patron`, of accounts of one account organisation within the open change; returned is what is in the way of which.

    Whoever calls it has looked at permissions, and commits.
    """
    work.database.note_traces()
    for patron in patrons:
        hold_patron(work.session, patron.id)
    standing = list_hindrances(work.session, [patron.id for patron in patrons], account_id, work.today(account_id))
    zone = get_account_organisation(work.session, account_id).zone
    still: dict[int, NotDeletable] = {}
    for patron in patrons:
        if found := hindrances(standing[patron.id]):
            still[patron.id] = NotDeletable(found)
        else:
            _erase(work, patron, zone)
    return still


def _erase(work: UnitOfWork, patron: Patron, zone: ZoneInfo) -> None:
    session, patron_id, account_id, person_id = work.session, patron.id, patron.organisation_id, patron.person_id
    _let_go(session, patron, zone)
    session.execute(delete(Reservation).where(Reservation.patron_id == patron_id).execution_options(synchronize_session=False))
    session.delete(patron)
    session.flush()
    if person_id is not None:
        _forget_person(work, person_id)
    forget_account(work, patron_id)
    work.log(LogEntry(what="remove", entity="patron", entity_id=patron_id, organisation_id=account_id, patron_id=patron_id))
    work.touched("patron", patron_id)
    for kind in ("loan", "debt", "payment", "reservation", "desk_action", "notice", "invoice", "outbox"):
        work.touched(kind)


def forget_account(work: UnitOfWork, patron_id: int) -> None:
    """Take the personal values of an account that is gone out of the log: the only change that the log allows. Needs patrons.delete or jobs.change."""
    if not work.actor.may("jobs.change"):
        require(work.actor, PERMISSION)
    if work.database.is_postgresql:
        work.session.execute(text("select forget_account(:id)"), {"id": patron_id})
        return
    for entry in work.session.scalars(select(AuditEntry).where(AuditEntry.patron_id == patron_id)):
        entry.before, entry.after, entry.comment = None, None, ""


def _let_go(session: Session, patron: Patron, zone: ZoneInfo) -> None:
    """Leave nothing but the account's number in loans, debts and payments, and of acts at the desk what they made."""
    loans = session.execute(select(Loan.id, Loan.lent_at).where(Loan.patron_id == patron.id)).all()
    cut_loose(session, [LooseLoan(row.id, patron.id, row.lent_at, patron.patron_category_id, patron.birth_date) for row in loans], zone, patron.id)
    number = {"patron_id": None, "account_number": patron.id, "note": ""}
    lines = case((Debt.kind == "address", null()), else_=Debt.lines)  # those of an invalid-address fee tell the address
    debts = update(Debt).where(Debt.patron_id == patron.id).values({**number, "removed_comment": "", "lines": lines, "version": Debt.version + 1})
    session.execute(debts.execution_options(synchronize_session=False))
    gone = {"patron_id": None, "account_number": patron.id}
    notices = (
        update(Notice)
        .where(Notice.patron_id == patron.id)
        .values({**gone, "address": "", "subject": "", "text": "", "barcodes": null(), "version": Notice.version + 1})
    )
    session.execute(notices.execution_options(synchronize_session=False))
    invoices = update(Invoice).where(Invoice.patron_id == patron.id).values({**gone, "version": Invoice.version + 1})
    session.execute(invoices.execution_options(synchronize_session=False))
    for payment in session.scalars(select(Payment).where(Payment.patron_id == patron.id)):
        payment.patron_id, payment.account_number, payment.note = None, patron.id, ""
    for action in session.scalars(select(DeskAction).where(DeskAction.patron_id == patron.id)):
        action.before = forgotten(action.before)
    _let_go_of_others(session, patron.id)
    session.flush()


def _let_go_of_others(session: Session, patron_id: int) -> None:
    """Take the reservations of the account out of what undoing acts with others would put back: a copy that was trapped, or lent in spite of it."""
    kept = DeskAction.before.cast(Text)
    own = (kept.contains(f'"patron_id": {patron_id}{end}', autoescape=True) for end in ",}")
    for action in session.scalars(select(DeskAction).where(DeskAction.kind.in_(("loan", "return")), or_(*own))):
        action.before = without_patron(action.before, patron_id)


def _forget_person(work: UnitOfWork, person_id: int) -> None:
    """Let the link go with its last account."""
    if work.database.is_postgresql:
        work.session.execute(text("select forget_person(:id)"), {"id": person_id})
    else:
        others = exists().where(Patron.person_id == person_id)
        work.session.execute(delete(Person).where(Person.id == person_id, ~others).execution_options(synchronize_session=False))

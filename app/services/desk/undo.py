"""Taking back the last act of a place: a loan, a renewal, a return, a date set by hand, a payment (D1)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, exists, insert, select, update

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.permissions import require
from app.domain.refusals import Conflict, InUse, NotFound
from app.domain.text import mark
from app.models.base import Base
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment, PaymentPart
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.desk.borrowers import hold_patron
from app.queries.desk.copies import hold_copy
from app.services.desk.actions import restored
from app.services.desk.results import Undone

_PERMISSIONS = {
    "loan": "desk.loan", "renewal": "desk.renew", "return": "desk.return", "due-date": "desk.change-due-date", "payment": "debts.pay",
}  # fmt: skip
_TABLES: dict[str, type[Base]] = {table.__tablename__: table for table in (Loan, Copy, Reservation, Debt)}


def undo_last(work: UnitOfWork, action_id: int | None = None) -> Undone:
    """Take back the last act of the working place that still stands, or refuse where what it did was gone on from.

    `action_id` is the act that somebody saw as the last: Conflict where another one is by now. Raises NotPermitted, NotFound,
    InUse.
    """
    with work:
        action = _last(work)
        if action_id is not None and action.id != action_id:
            raise Conflict(action_id, None, action.id)
        require(work.actor, _PERMISSIONS[action.kind])
        if action.copy_id is not None:
            hold_copy(work.session, action.copy_id)
        if action.patron_id is not None:
            hold_patron(work.session, action.patron_id)
        _require_as_left(work, action)
        _take_back(work, action)
        action.undone_at, action.undone_by = work.now(), work.actor.login
        work.log(
            LogEntry(
                what="undo", entity="desk_action", entity_id=action.id, organisation_id=action.organisation_id, patron_id=action.patron_id,
                before={"kind": action.kind, "loan": action.loan_id, "payment": action.payment_id},
            )
        )  # fmt: skip
        for kind, number in (("desk_action", action.id), ("loan", action.loan_id), ("copy", action.copy_id), ("patron", action.patron_id)):
            if number is not None:
                work.touched(kind, number)
        work.touched("debt")
        shown = _named(work, action)
        work.commit()
        return shown


def _last(work: UnitOfWork) -> DeskAction:
    query = select(DeskAction).where(DeskAction.point_id == work.actor.point_id, DeskAction.undone_at.is_(None))
    action = work.session.scalars(query.order_by(DeskAction.id.desc()).limit(1)).one_or_none()
    if action is None:
        raise NotFound(mark("There is nothing to undo here."))
    return action


def _require_as_left(work: UnitOfWork, action: DeskAction) -> None:
    """Refuse where the loan was changed since, or what it cost was paid."""
    debts = action.before["debts"]
    if debts and work.session.scalar(select(exists().where(PaymentPart.debt_id.in_(debts)))):
        raise InUse(mark("It can't be undone: what it cost has been paid since. Undo the payment first."))
    if action.kind == "payment" or action.before["version"] is None:
        return
    version = work.session.scalar(select(Loan.version).where(Loan.id == action.loan_id))
    if version != action.before["version"]:
        raise InUse(mark("It can't be undone: the loan was changed since."))
    if action.kind == "return" and work.session.scalar(select(exists().where(Loan.copy_id == action.copy_id, Loan.returned_at.is_(None)))):
        raise InUse(mark("It can't be undone: the copy was lent again."))


def _take_back(work: UnitOfWork, action: DeskAction) -> None:
    session, before = work.session, action.before
    if before["debts"]:
        session.execute(delete(Debt).where(Debt.id.in_(before["debts"])))
    if action.kind == "payment":
        session.execute(delete(PaymentPart).where(PaymentPart.payment_id == action.payment_id))
        payment, action.payment_id = action.payment_id, None
        session.flush()
        session.execute(delete(Payment).where(Payment.id == payment))
    if action.kind == "loan":
        loan, action.loan_id = action.loan_id, None
        session.flush()
        session.execute(delete(Loan).where(Loan.id == loan))
    for table, values in before["rows"]:
        _put_back(work, _TABLES[table], values)


def _put_back(work: UnitOfWork, table: type[Base], values: dict[str, Any]) -> None:
    """Put a row back as it was, or in again where it was removed."""
    columns = table.__table__.columns
    row = restored(table, values)
    changed = work.session.execute(
        update(table).where(columns["id"] == row["id"]).values({**row, "version": columns["version"] + 1}).execution_options(synchronize_session=False)
    )
    if not changed.rowcount:  # type: ignore[attr-defined]
        work.session.execute(insert(table).values(row))
    work.touched(table.__tablename__, row["id"])


def _named(work: UnitOfWork, action: DeskAction) -> Undone:
    row = None
    if action.copy_id is not None:
        row = work.session.execute(select(Copy.barcode, Title.title).join(Title, Title.id == Copy.title_id).where(Copy.id == action.copy_id)).one_or_none()
    return Undone(kind=action.kind, barcode=row.barcode if row else "", title=row.title if row else "", patron_id=action.patron_id)

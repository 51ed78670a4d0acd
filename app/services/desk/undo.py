"""Taking back the last act of a place: a loan, a renewal, a return, a date set by hand, a payment (D1)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, delete, exists, insert, select, update

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.permissions import require
from app.domain.refusals import Conflict, InUse, NotFound
from app.domain.text import mark
from app.models.base import Base
from app.models.copy import Copy, Title
from app.models.debt import Debt, Payment, PaymentPart
from app.models.desk_action import DeskAction
from app.models.invoice import Invoice, InvoiceLine
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.desk.holds import hold_copy, hold_patron
from app.services.desk.actions import FORGOTTEN, restored
from app.services.desk.results import Undone

_PERMISSIONS = {
    "loan": "desk.loan", "renewal": "desk.renew", "return": "desk.return", "due-date": "desk.change-due-date", "payment": "debts.pay",
}  # fmt: skip
_TABLES: dict[str, type[Base]] = {table.__tablename__: table for table in (Loan, Copy, Reservation, Debt, InvoiceLine)}
_OF_A_COPY = ("status_id", "status_since")


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
    """Return the last act of the place that still stands, held: whoever undoes it at the same moment finds it taken back."""
    query = select(DeskAction).where(DeskAction.point_id == work.actor.point_id, DeskAction.undone_at.is_(None))
    action = work.session.scalars(query.order_by(DeskAction.id.desc()).limit(1).with_for_update()).one_or_none()
    if action is None:
        raise NotFound(mark("There is nothing to undo here."))
    return action


def _require_as_left(work: UnitOfWork, action: DeskAction) -> None:
    """Refuse where the loan was changed since, the copy lent again, or money has moved for what it cost or gave back."""
    before = action.before
    if before.get(FORGOTTEN):
        raise NotFound(mark("It can't be undone: whose it was is not kept any longer."))
    if _is_there(work, PaymentPart.debt_id.in_(before["debts"])):
        raise InUse(mark("It can't be undone: what it cost has been paid since. Undo the payment first."))
    paid = select(PaymentPart.debt_id).where(PaymentPart.payment_id == action.payment_id)
    if action.kind == "payment" and _is_there(work, Debt.id.in_(paid), Debt.removed_at.is_not(None)):
        raise InUse(mark("It can't be undone: a debt that it paid was removed since."))
    kept = [values["id"] for table, values in before["rows"] if table == Debt.__tablename__]
    if _is_there(work, Debt.id.in_(kept), Debt.refunded_at.is_not(None)):
        raise InUse(mark("It can't be undone: what it gave back has been refunded since."))
    invoices = [values["invoice_id"] for table, values in before["rows"] if table == InvoiceLine.__tablename__]
    if _is_there(work, Invoice.id.in_(invoices), Invoice.paid_at > action.at):
        raise InUse(mark("It can't be undone: the invoice was marked as paid since."))
    if action.kind == "return" and _is_there(work, Loan.copy_id == action.copy_id, Loan.returned_at.is_(None)):
        raise InUse(mark("It can't be undone: the copy was lent again."))
    if before["version"] is not None and _version(work, action.loan_id) != before["version"]:
        raise InUse(mark("It can't be undone: the loan was changed since."))


def _is_there(work: UnitOfWork, *conditions: ColumnElement[bool]) -> bool:
    return bool(work.session.scalar(select(exists().where(*conditions))))


def _version(work: UnitOfWork, loan_id: int | None) -> int | None:
    return work.session.scalar(select(Loan.version).where(Loan.id == loan_id))


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
        own = action.kind == "loan" and values.get("patron_id") == action.patron_id
        _put_back(work, _TABLES[table], values, removed=own)
    _let_the_one_before_be_undone(work, action)


def _put_back(work: UnitOfWork, table: type[Base], values: dict[str, Any], *, removed: bool) -> None:
    """Put a row back as it was, of a copy its status alone; a loan has `removed` the reservation that it filled, which comes in again."""
    columns = table.__table__.columns
    row = restored(table, values)
    shown = {key: row[key] for key in _OF_A_COPY} if table is Copy else row
    changed = work.session.execute(
        update(table).where(columns["id"] == row["id"]).values({**shown, "version": columns["version"] + 1}).execution_options(synchronize_session=False)
    )
    if removed and not changed.rowcount:  # type: ignore[attr-defined]
        work.session.execute(insert(table).values(row))
    work.touched(table.__tablename__, row["id"])


def _let_the_one_before_be_undone(work: UnitOfWork, action: DeskAction) -> None:
    """The loan is as the act before left it, under another version: that act may be taken back next."""
    if action.loan_id is None or action.before.get("was") is None:
        return
    query = select(DeskAction).where(DeskAction.loan_id == action.loan_id, DeskAction.undone_at.is_(None), DeskAction.id < action.id)
    last = work.session.scalars(query.order_by(DeskAction.id.desc()).limit(1)).one_or_none()
    if last is not None and last.before["version"] == action.before["was"]:
        last.before = {**last.before, "version": _version(work, action.loan_id)}


def _named(work: UnitOfWork, action: DeskAction) -> Undone:
    row = None
    if action.copy_id is not None:
        row = work.session.execute(select(Copy.barcode, Title.title).join(Title, Title.id == Copy.title_id).where(Copy.id == action.copy_id)).one_or_none()
    return Undone(kind=action.kind, barcode=row.barcode if row else "", title=row.title if row else "", patron_id=action.patron_id)

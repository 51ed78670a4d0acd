"""The windows of the desk as pictures show them: on the demonstration library, with rows lent, refused and returned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from sqlalchemy import Select, func, select

from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import ManualBlock, Patron
from app.models.reservation import Reservation
from app.windows.desk.desk_window import DeskWindow
from app.windows.desk.loans import LoansWindow
from app.windows.desk.returns import ReturnsWindow

if TYPE_CHECKING:
    from tools.stage import Stage


def loans_lent(stage: Stage) -> QWidget:
    """Lend three copies to a patron."""
    window = _open(stage, "desk.loans", _borrower(stage))
    _scan(stage, window, *_free(stage, 3))
    return stage.main


def loans_explained(stage: Stage) -> QWidget:
    """Explain the due date of a loan."""
    loans_lent(stage)
    window = _at(stage)
    window.table.mark_number(0)
    window.on_explain()
    stage.wait()
    return stage.main


def loans_refused(stage: Stage) -> QWidget:
    """Lend to somebody with an expired account what is free, and what is on loan to another."""
    expired = select(Patron.id).where(Patron.expires < stage.client.today(), Patron.id.not_in(select(ManualBlock.patron_id)))
    window = _open(stage, "desk.loans", _one(stage, expired.order_by(Patron.id)))
    out = select(Copy.barcode).join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None)).order_by(Copy.id)
    _scan(stage, window, _one(stage, out), *_free(stage, 1))
    return stage.main


def loans_found(stage: Stage) -> QWidget:
    """Type what half the patrons have in their names."""
    window = stage.open("desk.loans")
    assert isinstance(window, LoansWindow)
    window.part.box.setText("an")
    stage.wait_for(window.part.found.current_row)
    return stage.main


def returns_back(stage: Stage) -> QWidget:
    """Take back what is late, what somebody waits for, and what is on the shelf; the fee is marked."""
    window = _open(stage, "desk.returns")
    out = select(Copy.barcode).join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None), Loan.mark == "")
    waited = select(Reservation.title_id).where(Reservation.state == "active")
    _scan(stage, window, *_free(stage, 1), _one(stage, out.where(Copy.title_id.in_(waited))), _one(stage, out.order_by(Loan.due_date)))
    return stage.main


def returns_kept(stage: Stage) -> QWidget:
    """Take back what somebody waits for, with another return date."""
    window = _open(stage, "desk.returns")
    assert isinstance(window, ReturnsWindow)
    window.date.field.set_value(stage.client.today() - timedelta(days=2))
    window.date.field.changed.emit()
    out = select(Copy.barcode).join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None), Loan.mark == "")
    waited = select(Reservation.title_id).where(Reservation.state == "active")
    _scan(stage, window, _one(stage, out.where(Copy.title_id.in_(waited)).order_by(Copy.id.desc())))
    return stage.main


def returns_pay(stage: Stage) -> QWidget:
    """Take back what is late, and ask for the money."""
    window = _open(stage, "desk.returns")
    out = select(Copy.barcode).join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None), Loan.mark == "")
    _scan(stage, window, _one(stage, out.order_by(Loan.due_date)))
    stage.press("returns_pay", window)
    return stage.dialog()


def renewals_of_patron(stage: Stage) -> QWidget:
    """Renew all loans of a patron who has late ones: the fee is to be confirmed."""
    late = select(Loan.patron_id).where(Loan.returned_at.is_(None), Loan.mark == "", Loan.due_date < stage.client.today() - timedelta(days=5))
    several = (
        late.join(Patron, Patron.id == Loan.patron_id)
        .where(Patron.birth_date < date(1995, 1, 1))
        .group_by(Loan.patron_id)
        .order_by(func.count().desc(), Loan.patron_id)
    )
    window = _open(stage, "desk.renewals", _one(stage, several))
    stage.wait_for(lambda: window.model.rows)
    stage.press("renew_all", window)
    stage.wait_for(lambda: window.queue.waiting == 0)
    return stage.main


def renewals_ticked(stage: Stage) -> QWidget:
    """Tick a loan of a patron."""
    window = _open(stage, "desk.renewals", _borrower(stage))
    stage.wait_for(lambda: window.model.rows)
    window.table.mark_number(0)
    window.table.check_toggled.emit(window.model.rows[0])
    stage.wait()
    return stage.main


def _open(stage: Stage, command: str, argument: object | None = None) -> DeskWindow[Any]:
    window = stage.open(command, argument)
    assert isinstance(window, DeskWindow)
    for dialog in stage.dialogs():
        dialog.close()
    stage.wait()
    return window


def _at(stage: Stage) -> DeskWindow[Any]:
    window = stage.main.area.active()
    assert isinstance(window, DeskWindow)
    return window


def _scan(stage: Stage, window: DeskWindow[Any], *barcodes: str) -> None:
    window.scan.setText("\n".join([*barcodes, ""]))
    stage.wait_for(lambda: window.queue.waiting == 0)
    stage.wait_for(lambda: len(window.model.rows) >= len(barcodes))


def _one(stage: Stage, query: Select[Any]) -> Any:
    with stage.client.database.reading() as session:
        return session.scalars(query.limit(1)).one()


def _free(stage: Stage, count: int) -> list[str]:
    """Return barcodes that are not on loan, of different titles."""
    out = select(Loan.copy_id).where(Loan.returned_at.is_(None))
    query = select(func.min(Copy.barcode)).where(Copy.id.not_in(out)).group_by(Copy.title_id).order_by(Copy.title_id).limit(count)
    with stage.client.database.reading() as session:
        return list(session.scalars(query))


def _borrower(stage: Stage) -> int:
    """Return a patron whose account is in order and who has loans."""
    fit = select(Loan.patron_id).join(Patron, Patron.id == Loan.patron_id).where(Loan.returned_at.is_(None), Patron.expires >= stage.client.today())
    found: int = _one(stage, fit.where(Patron.active, Loan.due_date >= stage.client.today()).order_by(Patron.id))
    return found


DESK: dict[str, Callable[[Stage], QWidget]] = {
    "loans/lent": loans_lent,
    "loans/explained": loans_explained,
    "loans/refused": loans_refused,
    "loans/found": loans_found,
    "renewals/patron": renewals_of_patron,
    "renewals/ticked": renewals_ticked,
    "returns/back": returns_back,
    "returns/kept": returns_kept,
    "returns/pay": returns_pay,
}
"""By window and name."""

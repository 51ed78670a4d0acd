"""The details of a patron while something is done in them: renewals, payments, history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select

from app.models.debt import Debt, Payment
from app.models.loan import Loan
from app.models.patron import Patron
from app.windows.patrons.details import PatronDetailsWindow

if TYPE_CHECKING:
    from tools.stage import Stage


def details(stage: Stage, patron_id: int, key: str) -> PatronDetailsWindow:
    """Open a patron at a tab, the Stop sign closed."""
    window = stage.open("patrons.details", patron_id)
    assert isinstance(window, PatronDetailsWindow)
    for dialog in stage.dialogs():
        dialog.close()
    window.tabs.choose(key)
    stage.wait()
    return window


def late_patron(stage: Stage) -> int:
    """Return the patron with most late loans."""
    late = select(Loan.patron_id).where(Loan.returned_at.is_(None), Loan.mark == "", Loan.due_date < stage.client.today() - timedelta(days=5))
    query = late.join(Patron, Patron.id == Loan.patron_id).group_by(Loan.patron_id).order_by(func.count().desc(), Loan.patron_id).limit(1)
    with stage.client.database.reading() as session:
        return session.scalars(query).one_or_none() or stage.patron_id()


def why_due(stage: Stage) -> QWidget:
    """Ask why a due date, of a loan that is late."""
    window = details(stage, late_patron(stage), "1")
    stage.press("why_due", window)
    stage.wait()
    return stage.main


def renew_all(stage: Stage) -> QWidget:
    """Renew all loans of a patron who has late ones."""
    return _renewed(stage, late_patron(stage))


def renewals_refused(stage: Stage) -> QWidget:
    """Renew all loans of a patron whose account stops renewals."""
    query = select(Loan.patron_id).join(Patron, Patron.id == Loan.patron_id).where(Loan.returned_at.is_(None), Patron.expires < stage.client.today())
    with stage.client.database.reading() as session:
        return _renewed(stage, session.scalars(query.order_by(Loan.patron_id).limit(1)).one_or_none() or stage.patron_id())


def _renewed(stage: Stage, patron_id: int) -> QWidget:
    window = details(stage, patron_id, "1")
    stage.press("renew_all", window)
    stage.wait_for(lambda: window.loans.acts.queue.waiting == 0)
    stage.wait()
    return stage.main


def debt_lines(stage: Stage) -> QWidget:
    """Show how a debt came about."""
    fee = select(Debt.patron_id).where(Debt.kind == "overdue", Debt.removed_at.is_(None)).order_by(Debt.lines.is_(None), Debt.since.desc()).limit(1)
    with stage.client.database.reading() as session:
        found = session.scalars(fee).one()
    window = details(stage, found or stage.patron_id(), "3")
    window.debts.settled.setChecked(True)
    stage.wait()
    return stage.main


def close_loan(stage: Stage) -> QWidget:
    """Open the dialog that closes a loan."""
    stage.press("close_loan", details(stage, stage.patron_id(), "1"))
    return stage.dialog()


def loan_history(stage: Stage) -> QWidget:
    """Open the loan history of a patron who wants it kept."""
    kept = select(Loan.patron_id).join(Patron, Patron.id == Loan.patron_id).where(Patron.loan_history == "yes", Loan.returned_at.is_not(None))
    with stage.client.database.reading() as session:
        found = session.scalars(kept.group_by(Loan.patron_id).order_by(func.count().desc()).limit(1)).one_or_none()
    stage.press("loan_history", details(stage, found or stage.patron_id(), "1"))
    stage.wait()
    return stage.dialog()


def pay(stage: Stage) -> QWidget:
    """Open the dialog that takes a payment."""
    stage.press("pay_debts", details(stage, stage.patron_id(), "3"))
    return stage.dialog()


def paid(stage: Stage) -> QWidget:
    """Pay everything: the receipt is offered, and the header follows."""
    window = details(stage, stage.patron_id(), "3")
    stage.press("pay_debts", window)
    stage.press("pay_action", stage.dialog())
    stage.wait()
    return stage.main


def add_debt(stage: Stage) -> QWidget:
    """Open the dialog for a debt by hand."""
    stage.press("add_debt", details(stage, stage.patron_id(), "3"))
    return stage.dialog()


def remove_debt(stage: Stage) -> QWidget:
    """Open the dialog that removes a debt."""
    stage.press("remove_debt", details(stage, stage.patron_id(), "3"))
    return stage.dialog()


def payments(stage: Stage) -> QWidget:
    """Open the payments of a patron who has paid most often."""
    most = select(Patron.id).join(Payment, Payment.patron_id == Patron.id).group_by(Patron.id).order_by(func.count().desc(), Patron.id).limit(1)
    with stage.client.database.reading() as session:
        found = session.scalars(most).one()
    stage.press("payments", details(stage, found or stage.patron_id(), "3"))
    stage.wait()
    return stage.dialog()


def remove_reservation(stage: Stage) -> QWidget:
    """Ask whether a reservation is to be removed."""
    stage.press("remove_reservation", details(stage, stage.patron_id(), "2"))
    return stage.dialog()


def history(stage: Stage) -> QWidget:
    """Show the history of a patron of whom something was done."""
    renew_all(stage)
    window = stage.main.area.active()
    assert isinstance(window, PatronDetailsWindow)
    window.tabs.choose("7")
    stage.wait()
    return stage.main


PATRON: Mapping[str, Callable[[Stage], QWidget]] = {
    "loans-renewed": renew_all, "loans-why": why_due, "loans-refused": renewals_refused, "debts-lines": debt_lines,
    "loans-close": close_loan, "loans-history": loan_history,
    "debts-pay": pay,
    "debts-add": add_debt, "debts-remove": remove_debt, "debts-payments": payments, "reservations-remove": remove_reservation, "debts-paid": paid,
    "history-told": history,
}  # fmt: skip

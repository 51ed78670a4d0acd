"""Renewing by keys: by barcode, one, several or all of a patron; fees confirmed first, statuses shown, refusals overridden (D3)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog
from sqlalchemy import select

from app.database.engine import Database
from app.models.outbox import OutboxMail
from app.services.desk.loans import lend
from app.windows.common.circulation.rows import State
from app.windows.desk.renewals import RenewalsWindow
from tests.conftest import Clock
from tests.library import Library
from tests.services.desk.conftest import Desk as Services
from tests.windows.desk.desk import ENTER, Desk
from tests.windows.patrons.desk import CTRL

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def services(desk: Desk, database: Database, library: Library, clock: Clock) -> Services:
    """The services of the desk behind the window; late copies cost 2 kr a day."""
    made = Services(database, desk.work, library, clock)
    made.rule("overdue-fee", "2")
    return made


def test_by_barcode_and_a_fee_is_shown_before_it_is_confirmed(desk: Desk, services: Services) -> None:
    """B11 is due in two weeks, B12 was due twelve days ago."""
    window = desk.renewals()
    desk.scanned(window, "B11", "B12")
    assert desk.states(window) == [("B12", State.ASKS), ("B11", State.DONE)]
    assert desk.texts(window, "due") == ["07/04/2026", "07/04/2026"]
    assert desk.texts(window, "statuses")[0] == "Calculated debt, Overdue, Yellow signal"
    shown = desk.panel(window)
    assert shown[0] == "The loan is late: renewing it costs kr\xa024.00"
    assert any(line.startswith("Overdue fee, days: 12 ×") for line in shown)
    assert services.account("1001").debt == 2_500, "nothing was done yet"

    button = window.confirm
    button.setFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    desk.settle(window)
    assert desk.states(window)[0] == ("B12", State.DONE)
    assert services.account("1001").debt == 4_900
    assert window.view.count.text() == "2 renewed"
    assert window.scan.hasFocus()
    window.table.mark(1)
    desk.qtbot.keyClick(window.table, Qt.Key.Key_E, CTRL)
    assert desk.panel(window)[0] == "Why this due date? 07/04/2026"
    desk.click(window, "renewals_receipt")
    desk.wait()
    printing = window.findChild(QPrintDialog)
    assert printing is not None
    printing.reject()
    desk.click(window, "renewals_mail")
    desk.wait()
    with services.database.reading() as session:
        text = session.scalars(select(OutboxMail.text)).one().replace("\xa0", " ")
    assert text.startswith("Renewals, Stadsbiblioteket, 10/03/2026 10:00, card 1001")
    assert text.count("New due date: 07/04/2026") == 2
    assert text.endswith("Total: kr 24.00")
    desk.scanned(window, "B11")
    assert desk.texts(window, "state")[0] == "already due then"


def test_the_loans_of_a_patron_are_ticked_and_renewed_one_several_or_all(desk: Desk, services: Services, library: Library) -> None:
    lend(desk.work(at="DISK1"), library.patrons["1001"], "B13")
    window = desk.renewals("1001")
    assert window.title() == "Anna Ek - Renewals"
    assert [row.barcode for row in window.model.rows if row.loan is not None] == ["B12", "B11", "B13"]
    assert not window.view.ticked.isEnabled()
    window.table.setFocus()
    window.table.mark(next(row.number for row in window.queue.rows if row.barcode == "B11"))
    desk.qtbot.keyClick(window.table, Qt.Key.Key_Space)
    desk.settle(window)
    assert window.view.ticked.text().replace("&", "") == "Renew 1"
    desk.click(window, "renew_ticked")
    desk.settle(window)
    states = {row.barcode: row.state for row in window.queue.rows if row.loan is not None}
    assert states == {"B12": State.LISTED, "B11": State.DONE, "B13": State.LISTED}

    desk.click(window, "renew_all")
    desk.settle(window)
    states = {row.barcode: row.state for row in window.queue.rows if row.loan is not None}
    assert states == {"B12": State.ASKS, "B11": State.DONE, "B13": State.DONE}
    assert services.account("1001").debt == 2_500
    desk.click(window, "renewals_confirm")
    desk.settle(window)
    assert services.account("1001").debt == 4_900

    window.table.mark(next(row.number for row in window.queue.rows if row.barcode == "B13"))
    desk.click(window, "renewals_due")
    dialog = window.findChild(QDialog, "due_dialog")
    assert dialog is not None
    desk.type(dialog, "due_day", "2026-05-04")
    desk.type(dialog, "due_reason", "Course")
    desk.click(dialog, "change_due")
    dialog.close()
    assert dialog.isVisible(), "it waits until it is known what became of it"
    desk.settle(window)
    row = next(row for row in window.queue.rows if row.barcode == "B13")
    assert (row.by_hand, row.answer.due.day if row.answer else None) == (True, date(2026, 5, 4))
    assert "due date by hand" in desk.texts(window, "state")
    desk.gone(window, "due_dialog")
    desk.click(window, "renewals_pay")
    desk.wait()
    dialog = window.findChild(QDialog, "pay_dialog")
    assert dialog is not None
    desk.qtbot.keyClick(dialog, ENTER)
    desk.settle(window)
    assert services.account("1001").debt == 0
    assert not window.paying.button.isEnabled()
    desk.gone(window, "pay_dialog")

    desk.qtbot.keyClick(window.scan, Qt.Key.Key_F7)
    desk.settle(window)
    assert (len(window.model.rows), window.part.box.hasFocus()) == (0, True)


def test_a_refusal_names_its_reasons_and_is_overridden_with_one(desk: Desk, services: Services) -> None:
    services.rule("renewals-max", "0")
    window = desk.renewals()
    desk.scanned(window, "B11", "X1")
    assert [state for _, state in desk.states(window)] == [State.REFUSED, State.REFUSED]
    shown = desk.panel(window)
    assert shown[0] == "Not renewed: B11"
    assert {"Renewals: 0, the limit is 0.", "Return the copy", "may be overridden"} <= set(shown)
    window.panel.reason.setFocus()
    desk.qtbot.keyClicks(window.panel.reason, "Exam")
    desk.qtbot.keyClick(window.panel.reason, ENTER)
    desk.settle(window)
    assert desk.states(window)[1] == ("B11", State.DONE)
    assert desk.texts(window, "state")[1] == "renewed in spite of a refusal"


def test_a_copy_already_lent_to_the_patron_is_renewed_instead_from_loans(desk: Desk) -> None:
    loans = desk.loans("1001")
    desk.scanned(loans, "B11")
    desk.click(loans, "loans_renew_instead")
    window = desk.main.area.active()
    assert isinstance(window, RenewalsWindow)
    desk.settle(window)
    assert desk.states(window) == [("B11", State.DONE)]

"""Taking back by keys: fees line by line, payment, slip, book drop, log, undo (D2, X13)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog
from sqlalchemy import select

from app.database.engine import Database
from app.models.outbox import OutboxMail
from app.windows.common.circulation.rows import State
from tests.conftest import Clock
from tests.library import Library
from tests.services.desk.conftest import Desk as Services
from tests.windows.desk.desk import ENTER, Desk
from tests.windows.patrons.desk import CTRL

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def services(desk: Desk, database: Database, library: Library, clock: Clock) -> Services:
    """The services of the desk behind the window."""
    made = Services(database, desk.work, library, clock)
    made.rule("overdue-fee", "2")
    return made


def test_a_late_copy_explains_its_fee_line_by_line_and_is_paid_at_once(desk: Desk, services: Services) -> None:
    """B12 was due twelve days ago."""
    assert services.database is not None
    window = desk.returns()
    assert window.scan.hasFocus()
    desk.scanned(window, "B11", "B12")
    assert desk.states(window) == [("B12", State.DONE), ("B11", State.DONE)]
    assert desk.texts(window, "patron") == ["Ek, Anna", "Ek, Anna"]
    assert (desk.texts(window, "late"), desk.texts(window, "fee")) == (["12", ""], ["kr\xa024.00", ""])
    assert window.count.text() == "2 returned, kr\xa024.00 in fees"
    shown = desk.panel(window)
    assert shown[0] == "Fee"
    assert any(line.startswith("Overdue fee, days: 12 ×") for line in shown)
    assert "kr\xa024.00" in shown
    assert window.scan.hasFocus()

    desk.click(window, "returns_pay")
    dialog = window.findChild(QDialog, "pay_dialog")
    assert dialog is not None
    desk.qtbot.keyClick(dialog, ENTER)
    desk.wait()
    assert desk.texts(window, "state")[0] == "paid"
    assert services.account("1001").debt == 2_500, "what Anna owed before"
    assert [row.barcode for row in window.log.model.rows] == ["B12", "B11"]
    assert (window.log.model.rows[0].fees, window.log.model.rows[0].days_late) == (2_400, 12)

    desk.main.activateWindow()
    desk.qtbot.waitUntil(desk.main.isActiveWindow)
    window.scan.setFocus()
    desk.qtbot.keyClick(window.scan, Qt.Key.Key_Z, CTRL)
    desk.wait()
    question = window.findChild(QDialog, "undo_question")
    assert question is not None
    desk.qtbot.keyClick(question, ENTER)
    desk.wait()
    assert desk.texts(window, "state")[0] == "returned", "the payment was taken back, the return stands"
    assert services.account("1001").debt == 4_900


def test_the_receipt_lists_what_the_marked_rows_patron_brought_back_and_has_still(desk: Desk, services: Services, tmp_path: Path) -> None:
    """Anna brings back one of two late by twelve days, Bo one; her name stands on it, unless her category hides names."""
    window = desk.returns()
    assert not any(button.isEnabled() for button in window.receipts.buttons)
    desk.scanned(window, "B12", "B21")
    window.table.mark(next(row.number for row in window.queue.rows if row.barcode == "B12"))
    desk.click(window, "returns_pdf")
    desk.wait()
    chooser = desk.find(window, QFileDialog, "receipt_file")
    chooser.fileSelected.emit(str(tmp_path / "receipt.pdf"))
    chooser.reject()
    text = " ".join(PdfReader(tmp_path / "receipt.pdf").pages[0].extract_text().split())
    assert "Returns, Stadsbiblioteket, 10/03/2026 10:00, Ek, Anna, card 1001" in text
    said = ("returned 10/03/2026, 12 days late", "Overdue fee, days: 12 × kr 2.00: kr 24.00", "B11", "still on loan, due 24/03/2026", "Total")
    assert [part for part in said if part not in text] == []
    assert "B21" not in text, "another patron's"
    assert window.banner.text.startswith("The receipt is written")

    services.setting("hide-name", 1)
    window.table.mark(next(row.number for row in window.queue.rows if row.barcode == "B12"))
    desk.scanned(window, "B11")
    desk.click(window, "returns_mail")
    desk.wait()
    assert window.banner.text.startswith("The receipt is on its way"), window.banner.text
    with services.database.reading() as session:
        mail = session.scalars(select(OutboxMail)).one()
        assert mail.text.startswith("Returns, Stadsbiblioteket, 10/03/2026 10:00")
        assert "still on loan" not in mail.text


def test_the_return_date_holds_in_red_until_it_is_cleared(desk: Desk, services: Services) -> None:
    """The book drop of the due date: nothing is late."""
    assert services.database is not None
    window = desk.returns()
    desk.type(window, "return_date", "2026-02-26")
    assert window.date.note.isVisible()
    assert window.date.note.text() == "All that is returned now counts as of 26/02/2026."
    desk.scanned(window, "B12")
    assert desk.texts(window, "fee") == [""]
    assert window.log.model.rows[0].counts_at != window.log.model.rows[0].at
    desk.type(window, "return_date", "2026-02-32")
    desk.scanned(window, "B11")
    assert desk.states(window)[0] == ("B11", State.REFUSED), "no date that can't be read counts as now"
    desk.type(window, "return_date", "2026-02-26")
    desk.click(window, "clear_return_date")
    assert not window.date.note.isVisible()
    assert window.scan.hasFocus()
    desk.click(window, "returns_again")
    desk.settle(window)
    assert window.log.model.rows[0].counts_at == window.log.model.rows[0].at


def test_whom_a_copy_is_kept_for_stands_in_its_row_and_on_its_slip(desk: Desk, services: Services) -> None:
    """Anna waits for Saltkråkan; her category hides names: the card alone. HAM's copy goes home."""
    services.setting("hide-name", 1)
    window = desk.returns()
    desk.scanned(window, "B21")
    assert desk.texts(window, "goes") == ["kept for 1001"]
    shown = desk.panel(window)
    assert shown[0] == "Kept for 1001"
    assert "Pickup unit: Stadsbiblioteket" in shown
    desk.click(window, "returns_slip")
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    desk.wait()
    desk.scanned(window, "B13")
    assert desk.texts(window, "goes")[0] == "to Hamnbiblioteket"
    assert desk.texts(window, "state")[0] == "was not on loan"
    desk.scanned(window, "B11")
    assert desk.texts(window, "patron")[0] == "1001"
    assert [row.patron for row in window.log.model.rows] == ["1001", "", "Åberg, Bo"]


def test_what_is_no_copy_is_refused_and_the_rest_goes_on(desk: Desk) -> None:
    window = desk.returns()
    window.scan.setText("X1\nB11\tX2\nB12\n")
    desk.settle(window)
    assert [state for _, state in desk.states(window)] == [State.DONE, State.REFUSED, State.DONE, State.REFUSED]
    assert desk.panel(window)[0] == "There is no copy with the barcode X1."
    desk.click(window, "returns_aside")
    assert desk.panel(window)[0] == "There is no copy with the barcode X2."
    desk.qtbot.keyClick(window.scan, Qt.Key.Key_F7)
    desk.settle(window)
    assert (len(window.model.rows), len(window.log.model.rows)) == (0, 2)


def test_without_the_permission_the_window_is_inactive_in_the_menu(desk: Desk) -> None:
    desk.sign_in(desk.work.actor("viewer", "DISK1"))
    for command, permission in (("desk.loans", "desk.loan"), ("desk.returns", "desk.return")):
        action = desk.main.menus.actions[command]
        assert not action.isEnabled()
        assert permission in action.toolTip()

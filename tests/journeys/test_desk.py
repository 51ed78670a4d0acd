"""A morning at the desk by keys alone: three lent, a receipt, one renewed, one back late, its fee paid, and the payment undone (D1-D3, D5)."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from app.windows.common.circulation.rows import State
from app.windows.desk.loans import LoansWindow
from app.windows.desk.renewals import RenewalsWindow
from app.windows.desk.returns import ReturnsWindow
from tests.cli.conftest import Run
from tests.conftest import Clock
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import CTRL, Workplace

pytestmark = pytest.mark.sqlite_only
ENTER = Qt.Key.Key_Return


def push(desk: Workplace, within: QWidget, name: str) -> None:
    """Press a button, reached by Tab."""
    button = desk.find(within, QAbstractButton, name)
    desk.until(button.isEnabled)  # a sequence of rows tells what changed in its own time
    reach(desk, button)
    desk.press(Qt.Key.Key_Space)


def reach(desk: Workplace, wanted: QWidget) -> None:
    """Go to a control by Tab."""
    for _ in range(60):
        if wanted.hasFocus():
            return
        desk.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.objectName()}")


def scan(desk: Workplace, *texts: str) -> None:
    """Type where the focus is, each text with Enter, as a scanner does."""
    for text in texts:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), field
        desk.qtbot.keyClicks(field, text)
        desk.qtbot.keyClick(field, ENTER)
        desk.wait()


def answered(desk: Workplace, window: LoansWindow | RenewalsWindow | ReturnsWindow) -> list[tuple[str, State]]:
    """Wait until every row has its answer, and return them."""
    desk.until(lambda: window.queue.waiting == 0)
    desk.wait()
    return [(row.barcode, row.state) for row in window.queue.rows if row.state is not State.LISTED]


def answer(desk: Workplace, name: str) -> None:
    """Press Enter in the dialog that came, and wait until it is gone."""
    dialog = desk.dialog(desk.main, name)
    desk.until(dialog.isActiveWindow)
    desk.qtbot.keyClick(QApplication.focusWidget() or dialog, ENTER)
    desk.wait()
    desk.gone(desk.main, name)


def test_lend_renew_return_pay_and_undo(sign_in: SignIn, command: Run, clock: Clock, tmp_path: Path) -> None:
    command("parameter", "set", "overdue-fee", "2", "--organisation", "lindby")
    desk = sign_in("librarian")
    desk.client.settings.set("lock.minutes", 0)  # weeks pass here

    desk.press(Qt.Key.Key_F3)
    loans = desk.window(LoansWindow)
    scan(desk, "1003", "B13", "B22", "B23")
    assert answered(desk, loans) == [("B13", State.DONE), ("B22", State.DONE), ("B23", State.DONE)]
    assert loans.view.count.text() == "3 lent"
    push(desk, loans, "loans_pdf")
    chooser = desk.find(loans, QFileDialog, "receipt_file")
    desk.until(chooser.isActiveWindow)
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.clear()
    desk.qtbot.keyClicks(field, str(tmp_path / "receipt.pdf"))
    desk.qtbot.keyClick(field, ENTER)
    desk.gone(loans, "receipt_file")
    text = PdfReader(tmp_path / "receipt.pdf").pages[0].extract_text()
    assert all(part in text for part in ("Stadsbiblioteket", "1003", "B13", "B22", "B23", "07/04/2026"))

    clock.advance(days=2)
    desk.press(Qt.Key.Key_4, CTRL)
    renewals = desk.window(RenewalsWindow)
    scan(desk, "1003")
    desk.until(lambda: len(renewals.model.rows) == 4 and renewals.part.account is not None)
    reach(desk, renewals.table)
    for _ in range(4):
        desk.press(Qt.Key.Key_Down)  # the card is the first row
        if (marked := renewals.marked()) is not None and marked.loan is not None:
            break
    assert marked is not None
    desk.press(Qt.Key.Key_Space)
    push(desk, renewals, "renew_ticked")
    assert answered(desk, renewals)[-1] == (marked.barcode, State.DONE)

    clock.advance(days=40)
    late = next(barcode for barcode in ("B22", "B23") if barcode != marked.barcode)
    desk.press(Qt.Key.Key_F4)
    returns = desk.window(ReturnsWindow)
    scan(desk, late)
    assert answered(desk, returns) == [(late, State.DONE)]
    row = returns.queue.rows[-1]
    assert row.answer is not None
    (fee,) = row.answer.fees
    assert (row.answer.days_late, fee.amount) == (14, 2_800)
    push(desk, returns, "returns_pay")
    answer(desk, "pay_dialog")
    assert command("patron", "show", "1003", "--json").document["debt"] == "0.00"
    desk.press(Qt.Key.Key_Z, CTRL)
    answer(desk, "undo_question")
    shown = command("patron", "show", "1003", "--json").document
    assert (shown["debt"], len(shown["loans"])) == ("28.00", 2)
    assert not [dialog for dialog in desk.main.findChildren(QDialog) if dialog.isVisible()]

"""Lending by keys: card, barcodes, refusals with their reasons, override, undo (D1, X15)."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from app.database.engine import Database
from app.domain.refusals import NoContact
from app.services.desk.loans import lend
from app.services.patron_cards import replace_lost_card
from app.windows.common.circulation.rows import State
from app.windows.desk.loans import LoansWindow
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Clock
from tests.library import Library
from tests.services.desk.conftest import Desk as Services
from tests.windows.desk.desk import ENTER, ESC, Desk
from tests.windows.keyboard import empty_field
from tests.windows.patrons.desk import CTRL

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def services(desk: Desk, database: Database, library: Library, clock: Clock) -> Services:
    """The services of the desk behind the window."""
    return Services(database, desk.work, library, clock)


F7, SHIFT = Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier


def test_a_card_and_barcodes_are_lent_and_the_receipt_lists_them(desk: Desk, tmp_path: Path) -> None:
    window = desk.loans("1001")
    assert window.title() == "Anna Ek - Loans"
    assert window.scan.hasFocus()
    desk.scanned(window, "B13", "B22")
    assert desk.states(window) == [("B22", State.DONE), ("B13", State.DONE)]
    assert desk.texts(window, "due") == ["07/04/2026"] * 2
    assert desk.texts(window, "rule") == ["Loan period, 1 Admin"] * 2
    assert window.view.count.text() == "2 lent"
    assert "valid until 10/03/2027" in window.part.header.name.findChildren(type(window.view.count))[2].text().replace("\u00a0", " ")
    assert window.part.account is not None
    sheet = window.receipt.lent(window.lent_now(), "SEK", window.part.account.identity)
    assert (sheet.title, sheet.headers[:3]) == ("Loans, Stadsbiblioteket, 10/03/2026 10:00, card 1001", ["Title", "Barcode", "Due date"])
    assert [line[:3] for line in sheet.rows] == [["Gösta Berlings saga", "B13", "07/04/2026"], ["Saltkråkan", "B22", "07/04/2026"]]

    desk.click(window, "loans_pdf")
    desk.wait()
    chooser = desk.find(window, QFileDialog, "receipt_file")
    chooser.fileSelected.emit(str(tmp_path / "receipt.pdf"))
    chooser.reject()
    assert "Saltkråkan" in PdfReader(tmp_path / "receipt.pdf").pages[0].extract_text()
    assert window.banner.text.startswith("The receipt is written")
    desk.click(window, "loans_mail")
    desk.wait()
    assert window.banner.text.startswith("The receipt is on its way")
    assert "anna" in window.banner.text, "its address"
    desk.click(window, "loans_pdf")
    desk.wait()
    desk.find(window, QFileDialog, "receipt_file").fileSelected.emit(str(tmp_path / "nowhere" / "receipt.pdf"))
    assert window.banner.kind == "failed"
    desk.main.activateWindow()
    desk.qtbot.waitUntil(desk.main.isActiveWindow)

    window.table.mark(1)
    desk.qtbot.keyClick(window.table, Qt.Key.Key_E, CTRL)
    assert desk.panel(window)[0] == "Why this due date? 07/04/2026"
    assert any("28 days" in text for text in desk.panel(window))
    desk.qtbot.keyClick(window.table, ESC)
    assert desk.panel(window) == []
    assert window.scan.hasFocus()

    desk.qtbot.keyClick(window.scan, ESC)
    assert window.part.box.hasFocus()
    assert (window.part.sitting.patron_id, window.part.header.isVisible(), window.title()) == (None, False, "Loans")


def test_a_card_among_the_barcodes_leaves_what_was_lent_before_with_its_patron(desk: Desk) -> None:
    """Their name stands beside it, their receipt alone has it, and what was refused them is tried again for them."""
    window = desk.loans("1001")
    desk.scanned(window, "B13", "B11", "1003")
    desk.unstop(window)
    desk.scanned(window, "B22")
    assert [row.barcode for row in window.lent_now()] == ["B22"]
    assert window.view.count.text() == "1 lent, 1 refused"
    names = dict(zip((row.barcode for row in window.model.rows), desk.texts(window, "patron"), strict=True))
    assert names == {"B22": "Dvořáková, Česlava", "1003": "Dvořáková, Česlava", "B11": "Ek, Anna", "B13": "Ek, Anna"}
    refused = next(row for row in window.queue.rows if row.barcode == "B11")
    assert window.anew(refused).sitting.patron_id == desk.library.patrons["1001"]
    wanted = window.receipt_wanted()
    assert wanted is not None
    assert wanted.patron_id == desk.library.patrons["1003"]


def test_two_hundred_barcodes_pasted_at_once_get_two_hundred_answers(desk: Desk) -> None:
    """Between them line feeds, tabs and blanks; a card among them changes for whom the rest is."""
    window = desk.loans("1001")
    barcodes = ["B13", *(f"X{n}" for n in range(197)), "1003", "B22"]
    between = ["\n", "\t", " ", "\r\n"]
    QGuiApplication.clipboard().setText("".join(f"{code}{between[n % 4]}" for n, code in enumerate(barcodes)))
    desk.qtbot.keyClick(window.scan, Qt.Key.Key_V, CTRL)
    assert window.scan.text() == ""
    desk.qtbot.keyClicks(window.scan, "B23")
    assert window.scan.text() == "B23", "the field is ready while the others are carried out"
    assert window.unsaved(), "closing asks while rows wait"
    desk.qtbot.waitUntil(lambda: len(window.model.rows) == 200)
    desk.settle(window)
    desk.unstop(window)
    desk.settle(window)
    rows = {row.barcode: row for row in window.queue.rows}
    assert list(rows) == barcodes
    assert [rows[code].state for code in ("B13", "1003", "B22")] == [State.DONE, State.CARD, State.DONE]
    assert sum(row.state is State.REFUSED for row in rows.values()) == 197
    answers = [row.answer.patron_id for row in rows.values() if row.answer is not None]
    assert answers == [desk.library.patrons["1001"], desk.library.patrons["1003"]]
    assert window.title() == "Česlava Dvořáková - Loans"
    assert "197 refused" in window.view.count.text()
    assert desk.panel(window)[0] == "There is no copy with the barcode X0."


def test_a_lost_card_opens_nothing_neither_in_the_box_nor_among_barcodes(desk: Desk) -> None:
    """Q9: whoever found it is not the patron."""
    replace_lost_card(desk.work(at="DISK1"), desk.library.patrons["1003"], "1003x")
    lost = "The card 1003 is noted as lost: it opens nothing any more. Find the patron by name."
    window = desk.loans("1003")
    assert window.part.sitting.patron_id is None
    assert window.part.banner.text == lost
    assert (window.part.box.hasFocus(), window.part.box.selectedText()) == (True, "1003")
    window.part.box.setText("1003")
    window.part.box.searched.emit("1003")
    desk.qtbot.waitUntil(lambda: window.part.listing)
    desk.qtbot.keyClick(window.part.box, ENTER)
    desk.wait()
    assert window.part.sitting.patron_id is None, "nor from the list of whom a number typed slowly finds"
    assert window.part.banner.text == lost
    desk.scan(window.part.box, "1001")
    desk.wait()
    desk.unstop(window)
    desk.scanned(window, "1003", "B13")
    assert desk.states(window) == [("B13", State.DONE), ("1003", State.REFUSED)]
    assert window.title() == "Anna Ek - Loans", "the rest is still Anna's"
    assert desk.panel(window)[0] == lost
    desk.scanned(window, "1003x")
    desk.unstop(window)
    assert window.title() == "Česlava Dvořáková - Loans"


def test_what_is_scanned_before_the_patron_is_found_waits_for_them(desk: Desk) -> None:
    window = desk.loans()
    desk.scan(window.part.box, "1003")
    assert window.scan.hasFocus(), "a card: the next thing scanned is a barcode"
    desk.scan(window.scan, "B13")
    assert [row.state for row in window.queue.rows] == [State.WAITING]
    desk.settle(window)
    desk.unstop(window)
    desk.settle(window)
    assert desk.states(window) == [("B13", State.DONE)]


def test_every_reason_of_a_refusal_is_told_at_once_and_overridden_with_a_reason(desk: Desk) -> None:
    """Dag's account has expired; the copy is on loan to Bo, which nobody may override."""
    window = desk.loans("1004")
    desk.scanned(window, "B21", "B13")
    assert [state for _, state in desk.states(window)] == [State.REFUSED, State.REFUSED]
    texts = desk.panel(window)
    assert texts[0] == "Not lent: B21"
    assert "The account expired on 28/02/2026" in texts
    assert "Renew the account" in texts
    assert "The copy is on loan to another patron." in texts
    assert {"may be overridden", "can't be overridden"} <= set(texts)
    assert not window.panel.reason.isVisible()

    desk.click(window, "loans_aside")
    assert desk.panel(window)[0] == "Not lent: B13"
    assert not window.panel.override.isEnabled()
    window.panel.reason.setFocus()
    desk.qtbot.keyClicks(window.panel.reason, "Renews tomorrow")
    desk.qtbot.keyClick(window.panel.reason, ENTER)
    desk.settle(window)
    assert desk.states(window) == [("B13", State.DONE), ("B21", State.ASIDE)]
    assert desk.texts(window, "state")[0] == "lent in spite of a refusal"
    assert window.scan.hasFocus()

    desk.scanned(window, "B21")
    desk.qtbot.keyClick(window.scan, Qt.Key.Key_F7)
    assert desk.panel(window) == [], "done with the patron, done with what was refused"
    window.table.row_opened.emit(window.table.current_row())
    assert desk.panel(window)[0].startswith("Not lent to "), desk.panel(window)
    assert desk.panel(window)[0].endswith(": B21")


def test_without_the_permission_it_is_named(desk: Desk, services: Services) -> None:
    """Desk clerks may override blocks, not rules."""
    services.rule("lending-control", "0", media_type_id=desk.library.media_types["dvd"])
    desk.sign_in(desk.work.actor("desk", "DISK1"))
    window = desk.loans("1004")
    desk.scanned(window, "B22", "B13")
    assert {"may be overridden", "permission missing: desk.override-rule"} <= set(desk.panel(window))
    assert not window.panel.reason.isVisible()
    desk.click(window, "loans_aside")
    assert window.panel.reason.isVisible()
    assert not window.view.due.editor.isEnabled()
    assert "desk.change-due-date" in window.view.due.editor.toolTip()


def test_a_copy_on_loan_is_returned_first_and_then_lent(desk: Desk) -> None:
    window = desk.loans("1003")
    desk.scanned(window, "B12")
    assert "Return it first" in desk.panel(window)
    desk.click(window, "loans_return_first")
    desk.settle(window)
    row = window.queue.rows[0]
    assert (row.state, row.returned is not None and row.returned.patron_id) == (State.DONE, desk.library.patrons["1001"])
    assert window.scan.hasFocus()


def test_another_due_date_holds_until_the_field_is_emptied_and_for_one_row(desk: Desk) -> None:
    window = desk.loans("1001")
    editor = desk.type(window, "loans_due", "2026-03-20")
    assert window.view.due_note.text() == "All that is lent now is due 20/03/2026, not by the rules."
    desk.scanned(window, "B13")
    assert desk.panel(window)[0] == "Another due date needs a reason."
    desk.qtbot.keyClicks(window.view.due_why, "Holiday")
    desk.click(window, "loans_again")
    desk.settle(window)
    desk.type(window, "loans_due", "2026-13-20")
    desk.scanned(window, "B22")
    assert desk.states(window)[0] == ("B22", State.REFUSED), "a date that can't be read lends nothing by the rules instead"
    empty_field(desk.qtbot, editor)
    desk.click(window, "loans_again")
    desk.settle(window)
    assert desk.texts(window, "due") == ["07/04/2026", "20/03/2026"]
    assert desk.texts(window, "rule") == ["Loan period, 1 Admin", "by hand"]

    window.table.mark(2)
    desk.qtbot.keyClick(window.table, Qt.Key.Key_F10, SHIFT)
    menu = window.findChild(QMenu, "loans_menu")
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    dialog = window.findChild(QDialog, "due_dialog")
    assert dialog is not None
    desk.type(dialog, "due_day", "2026-04-01")
    desk.type(dialog, "due_reason", "Holiday")
    desk.click(dialog, "change_due")
    desk.wait()
    assert desk.texts(window, "due") == ["01/04/2026", "20/03/2026"]


def test_undo_takes_the_last_loan_back_after_a_question(desk: Desk) -> None:
    window = desk.loans("1001")
    desk.scanned(window, "B13")
    desk.qtbot.keyClick(window.scan, Qt.Key.Key_Z, CTRL)
    desk.wait()
    question = window.findChild(QDialog, "undo_question")
    assert question is not None
    desk.qtbot.keyClick(question, ENTER)
    desk.wait()
    assert desk.states(window) == [("B13", State.UNDONE)]
    desk.scanned(window, "B13")
    assert desk.states(window)[0] == ("B13", State.DONE)


def test_a_name_lists_patrons_to_choose_from(desk: Desk) -> None:
    window = desk.loans()
    assert window.part.box.hasFocus()
    for stop in (window.scan, window.view.due.editor, window.undo_button):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus(), "Tab goes in reading order"
    desk.qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    desk.qtbot.keyClicks(window.part.box, "ek")
    desk.qtbot.waitUntil(lambda: [row.name for row in window.part.model.rows] == ["Ek, Anna", "Ek, Dag"])
    assert window.part.found.isVisible()
    desk.qtbot.keyClick(window.part.box, Qt.Key.Key_Down)
    desk.qtbot.keyClick(window.part.box, ENTER)
    desk.wait()
    sign = desk.dialogs()[0]
    assert sign.objectName() == "stop_sign", "Dag's account has expired"
    desk.qtbot.keyClicks(sign, "B13")
    desk.qtbot.keyClick(sign, ENTER)
    assert [row.barcode for row in window.queue.rows] == ["B13"], "what is scanned at the sign is kept"
    assert sign.isVisible()
    desk.unstop(window)
    desk.settle(window)
    assert window.queue.rows[0].state is State.REFUSED
    assert window.title() == "Dag Ek - Loans"
    desk.qtbot.keyClick(window.scan, F7)
    assert (window.title(), window.part.box.text(), window.part.box.hasFocus()) == ("Loans", "", True)


def test_a_barcode_without_a_patron_is_told_so_and_tried_again_with_one(desk: Desk) -> None:
    window = desk.loans()
    desk.scanned(window, "B13")
    assert desk.panel(window)[0] == "There is no patron to lend it to: choose one, then try again."
    desk.scanned(window, "1003")
    desk.unstop(window)
    desk.settle(window)
    assert desk.states(window) == [("1003", State.CARD), ("B13", State.REFUSED)]
    desk.click(window, "loans_again")
    desk.settle(window)
    assert desk.states(window)[1] == ("B13", State.DONE)


def test_what_another_workstation_lends_shows_in_the_header(desk: Desk, library: Library) -> None:
    window = desk.loans("1003")
    assert window.part.account is not None
    assert len(window.part.account.state.facts.loans) == 0
    lend(desk.work(at="DISK1"), library.patrons["1003"], "B23")
    desk.client.bus.everything.emit()
    desk.wait()
    assert len(window.part.account.state.facts.loans) == 1


def test_a_fault_of_the_program_stops_no_other_row(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real, told = lend, []

    def broken(work: object, **options: object) -> object:
        if options["barcode"] == "B13":
            raise ZeroDivisionError
        return real(work, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("app.windows.desk.loans.lend", broken)
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(kind))
    window = desk.loans("1001")
    desk.scanned(window, "B13", "B22")
    assert [state for _, state in desk.states(window)] == [State.DONE, State.REFUSED]
    assert told == [ZeroDivisionError]
    assert isinstance(window, LoansWindow)


def test_scanning_goes_on_while_the_database_is_slow(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real, may_go_on = lend, Event()

    def slow(work: object, **options: object) -> object:
        may_go_on.wait(30)
        return real(work, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("app.windows.desk.loans.lend", slow)
    window = desk.loans("1001")
    desk.scan(window.scan, "B13", "B22", "B23")
    assert window.scan.text() == ""
    desk.qtbot.waitUntil(lambda: desk.texts(window, "state") == ["waiting …"] * 3)
    may_go_on.set()
    desk.settle(window)
    assert [row.barcode for row in window.queue.rows] == ["B13", "B22", "B23"], "in the order in which they were scanned"
    assert {row.state for row in window.queue.rows} == {State.DONE}


def test_rows_wait_while_there_is_no_contact_and_go_on_by_themselves(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real, lost = lend, [True]

    def away(work: object, **options: object) -> object:
        if lost:
            raise NoContact("The line is down.")
        return real(work, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("app.windows.desk.loans.lend", away)
    desk.client.runner.patience = 0
    window = desk.loans("1001")
    desk.scan(window.scan, "B13", "B22")
    desk.qtbot.waitUntil(window.banner.isVisible)
    assert window.queue.waiting == 2
    lost.clear()
    desk.client.runner.note_contact(None)
    desk.settle(window)
    assert {row.state for row in window.queue.rows} == {State.DONE}


def test_details_of_the_patron_are_one_key_away(desk: Desk) -> None:
    window = desk.loans("1001")
    desk.click(window, "open_details")
    desk.wait()
    assert isinstance(desk.main.area.active(), PatronDetailsWindow)

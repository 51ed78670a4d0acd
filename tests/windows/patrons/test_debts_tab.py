"""The tab Debts: paying everything, what is marked, a part; adding, removing, refunding; receipts; blocks lifted at once (D5, Q7)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QFileDialog
from sqlalchemy import select

from app.database.engine import Database
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.debt import Debt
from app.models.reservation import Reservation
from app.services.categories import save_settings
from app.services.registers import EntryDraft, add_entry
from app.windows.common.act_dialog import ActDialog
from app.windows.common.circulation.pay_dialog import PayDialog
from app.windows.common.patron.block_card import BlockCard
from app.windows.common.plain_label import PlainLabel
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Works
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only
KR = "kr\u00a0"


def states(window: PatronDetailsWindow) -> list[tuple[str, int, str]]:
    """Return kind, open part and state of what is shown."""
    model = window.debts.model
    number = [column.key for column in model.columns].index("state")
    return [(row.kind, row.open, model.cell(place, number).text) for place, row in enumerate(model.rows)]


def dialog(desk: Desk, window: PatronDetailsWindow, button: str, name: str) -> QDialog:
    """Press a button and return the dialog that opens."""
    desk.click(window, button)
    return desk.find(window, QDialog, name)


def act(desk: Desk, window: PatronDetailsWindow, found: QDialog, button: str) -> None:
    """Carry out what a dialog offers."""
    name = found.objectName()
    desk.click(found, button)
    if isinstance(found, ActDialog | PayDialog):
        found.close()
        assert found.isVisible(), "it waits until it is known what became of what was sent"
    desk.wait()
    desk.gone(window, name)


def test_debts_are_added_paid_in_part_and_removed_and_the_block_goes_at_once(desk: Desk, work: Works, library: Library, database: Database) -> None:
    """Q7: paying below the limit lifts the block in the window at once, one öre less does not."""
    limit = {Key("autoblock-adult", library.categories["vuxen"]): Change(None, Setting(2_000))}
    save_settings(work(), [SettingsDraft(library.organisations["SDB"], limit)])
    add_entry(work(), EntryDraft(register="fee-type", code="kopia", name="Kopior"))
    window = desk.details("1001")
    desk.tab(window, "3")
    assert [card.objectName() for card in window.header.findChildren(BlockCard)] == ["block_fees"]
    adding = dialog(desk, window, "add_debt", "add_debt_dialog")
    kinds = desk.find(adding, QComboBox, "debt_kind_editor")
    desk.qtbot.waitUntil(lambda: kinds.itemText(0) == "Kopior")
    assert kinds.currentText() == "Manual debt", "what is chosen stays when the library's own fee types have been read"
    kinds.setFocus()
    desk.qtbot.keyClick(kinds, Qt.Key.Key_Home)
    desk.type(adding, "debt_amount", "10")
    desk.type(adding, "debt_comment", "Kopior till salen")
    act(desk, window, adding, "add_debt_action")
    assert states(window) == [("overdue", 2_500, "paid in part"), ("manual", 1_000, "open")]
    assert window.debts.model.rows[1].type_name == "Kopior"
    assert "35.00" in window.header.figures.accessibleName(), "the balance follows"

    window.debts.table.selectAll()
    assert "Mark one debt only." in desk.find(window, QAbstractButton, "remove_debt").toolTip()
    window.debts.table.mark_number(1)
    window.debts.table.setFocus()
    desk.qtbot.keyClick(window.debts.table, Qt.Key.Key_Delete)
    removing = desk.find(window, QDialog, "remove_debt_dialog")
    desk.click(removing, "remove_debt_action")
    assert removing.isVisible(), "a comment is asked for"
    desk.type(removing, "remove_comment", "Fel")
    act(desk, window, removing, "remove_debt_action")
    assert states(window) == [("overdue", 2_500, "paid in part")]

    for amount, blocks in (("5", ["block_fees"]), ("1", [])):
        paying = dialog(desk, window, "pay_debts", "pay_dialog")
        desk.type(paying, "pay_amount", amount)
        act(desk, window, paying, "pay_action")
        assert [card.objectName() for card in window.header.findChildren(BlockCard) if card.isVisible()] == blocks
    assert window.debts.banner.text == f"{KR}1.00 was paid\n{KR}19.00 is still owed."
    desk.click(window, "show_settled")
    assert states(window)[1] == ("manual", 0, "removed")
    desk.tab(window, "7")
    assert [row.what for row in window.history.rows] == ["pay", "pay", "remove", "add", "open"]
    window.history.kind.set_value("looks")
    window.history.kind.changed.emit()
    assert [row.what for row in window.history.model.rows] == ["open"]
    window.history.kind.set_value("money")
    window.history.period.set_period(None, TODAY)
    window.history.kind.changed.emit()
    model = window.history.model
    told = [(model.cell(row, 1).text, model.cell(row, 2).text) for row in (0, 2, 3)]
    assert told[0] == ("Paid", f"Amount: {KR}1.00; Means: Cash")
    assert told[1:] == [
        ("Removed: debt", f"Fel; Amount: {KR}10.00"),
        ("Added: debt", f"Kopior till salen; Kind: Manual debt; Amount: {KR}10.00; Fee type: Kopior"),
    ]
    window.history.period.set_period(TODAY + timedelta(days=1), None)
    window.history.kind.changed.emit()
    assert not model.rows
    window.history.period.set_period(TODAY + timedelta(days=1), TODAY)
    window.history.kind.changed.emit()
    assert window.history.period.last.error == "It ends before it begins."
    assert model.rows, "no period, so that nothing is left out by it"


def test_what_is_marked_is_paid_alone_and_its_receipt_is_written(desk: Desk, database: Database, library: Library, tmp_path: Path) -> None:
    own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        session.add_all([Debt(**own, kind="notice", amount=2_000, since=NOW), Debt(**own, kind="replacement", amount=0, since=NOW, refund=9_900)])
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "3")
    window.debts.table.mark_number(1)
    paying = dialog(desk, window, "pay_debts", "pay_dialog")
    assert paying.amount.value() == 2_000  # type: ignore[attr-defined]
    act(desk, window, paying, "pay_action")
    assert states(window) == [("overdue", 2_500, "paid in part"), ("replacement", 0, f"to be refunded: {KR}99.00")]
    desk.click(window.debts.banner, "debtstab_banner_button")
    desk.wait()
    payments = desk.find(window, QDialog, "payments_dialog")
    assert [(row.amount, [part.kind for part in row.parts]) for row in payments.model.rows] == [(2_000, ["notice"]), (1_500, ["overdue"])]  # type: ignore[attr-defined]
    desk.click(payments, "payment_pdf")
    chooser = desk.find(payments, QFileDialog, "payment_file")
    chooser.fileSelected.emit(str(tmp_path / "receipt.pdf"))
    chooser.reject()
    assert "Reminder" in PdfReader(tmp_path / "receipt.pdf").pages[0].extract_text()
    act(desk, window, payments, "payments_close")

    window.debts.table.mark_number(1)
    act(desk, window, dialog(desk, window, "refund_debt", "refund_dialog"), "refund_action")
    assert states(window) == [("overdue", 2_500, "paid in part")]
    with database.reading() as session:
        assert session.scalars(select(Debt.refunded_at).where(Debt.refund == 9_900)).one() is not None


def test_why_the_program_removed_a_debt_is_said_in_the_language_and_what_staff_wrote_stays(desk: Desk, database: Database, library: Library) -> None:
    own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"], "since": NOW, "removed_at": NOW}
    with database.writing() as session:
        session.add(Debt(**own, kind="replacement", amount=300, refund=300, removed_comment="The copy came back."))
        session.add(Debt(**own, kind="replacement", amount=200, refund=200, removed_comment="Wrong {title}"))
        session.commit()
    desk.main.run("language.sv")
    window = desk.details("1001")
    desk.tab(window, "3")
    told = []
    for number, row in enumerate(window.debts.model.rows):
        if row.removed_at is not None:
            window.debts.table.mark_number(number)
            told.append([label.text() for label in window.debts.lines.findChildren(PlainLabel)][-1])
    assert sorted(told) == ["Borttagen 2026-03-10: Exemplaret kom tillbaka.", "Borttagen 2026-03-10: Wrong {title}"]
    desk.main.run("language.en")


def test_a_reservation_is_removed_after_a_question_and_its_copy_is_named(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        row = session.scalars(select(Reservation).where(Reservation.patron_id == library.patrons["1001"])).one()
        row.state, row.trapped_copy_id, row.pickup_until = "trapped", library.copies["B23"], TODAY
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "2")
    assert [row.trapped for row in window.reservations.rows] == ["B23"]
    question = dialog(desk, window, "remove_reservation", "remove_reservation_question")
    act(desk, window, question, "question_action")
    assert not window.reservations.rows
    assert "B23" in window.reservations.banner.text


def test_without_the_permissions_the_buttons_say_which_is_missing(desk: Desk, work: Works) -> None:
    desk.sign_in(work.actor("viewer", "DISK1"))
    window = desk.details("1001")
    for key, names in (("1", ("renew_all", "change_due_date", "close_loan")), ("2", ("remove_reservation",)), ("3", ("pay_debts", "add_debt", "remove_debt"))):
        desk.tab(window, key)
        for name in names:
            button = desk.find(window, QAbstractButton, name)
            assert not button.isEnabled()
            assert "permission" in button.toolTip()

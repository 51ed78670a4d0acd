"""Tabs Reminders and Invoice: each combination holds its own text, days and fees; the table shows them all (L8, L9)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu

from app.domain.ladder import State, state_of
from app.domain.setting import Setting
from app.queries.categories import ReminderRow, effective_settings, list_reminders
from app.windows.common.plain_label import PlainLabel
from app.windows.common.texts.letter import save_letters
from app.windows.common.texts.preview_dialog import PreviewDialog
from app.windows.unit_register.reminder_table import Combination
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def open_reminders(desk: Desk) -> UnitRegisterWindow:
    window = desk.open()
    window.view.categories.tabs.setCurrentIndex(1)
    return window


def stored(desk: Desk, unit: str = "SDB") -> dict[str, ReminderRow]:
    with desk.client.database.reading() as session:
        return {row.code: row for row in list_reminders(desk.library.organisations[unit], desk.library.categories["vuxen"]).read(session)}


def test_days_fees_and_text_are_saved_for_one_loan_type_and_step(desk: Desk) -> None:
    window = open_reminders(desk)
    desk.type(window, "reminder_number", "2")
    desk.type(window, "reminder_days", "14")
    desk.type(window, "reminder_fee_adult", "20")
    desk.type(window, "reminder_text", "Return it")
    desk.save(window)
    values = stored(desk)["normal"].values
    assert {code: values["2", code].own for code in ("days", "fee-child", "fee-adult", "text")} == {
        "days": Setting(14), "fee-child": None, "fee-adult": Setting(2_000), "text": Setting(text="Return it"),
    }  # fmt: skip
    assert all(standing.own is None for key, standing in values.items() if key[0] != "2")
    assert all(standing.own is None for code, row in stored(desk).items() if code != "normal" for standing in row.values.values())


def test_every_box_of_the_window_has_its_label(desk: Desk) -> None:
    """A screen reader says of a box what is chosen in it; only the label says of what."""
    window = open_reminders(desk)
    window.view.tabs.choose("a")
    boxes = window.findChildren(QComboBox)
    labels = {label.buddy(): label.text().replace("&", "") for label in window.findChildren(QLabel) if label.buddy() is not None}
    assert {box.objectName(): labels.get(box) for box in boxes} == {
        "unit_editor": "Unit", "loan_type_editor": "Loan type", "replacement_price_editor": "Replacement price", "fee_occasion_editor": "Overdue-fee occasion",
    }  # fmt: skip


def test_the_pre_notice_is_a_step_of_its_own(desk: Desk) -> None:
    window = open_reminders(desk)
    box = desk.find(window, QCheckBox, "prenotice")
    assert box.accessibleName() == "Pre-notice"
    desk.click(window, "prenotice")
    assert not window.view.categories.reminders.number.editor.isEnabled()
    desk.type(window, "reminder_days", "3")
    desk.save(window)
    assert stored(desk)["normal"].values["prenotice", "days"].own == Setting(3)


def test_the_table_shows_own_inherited_and_missing_and_counts_agree(desk: Desk) -> None:
    desk.elsewhere("days", "21", unit="lindby", loan_type="normal", step="1")
    desk.elsewhere("days", "14", unit="lindby", loan_type="normal", step="2")
    desk.elsewhere("days", "7", loan_type="normal", step="2")
    window = desk.open()
    bar = window.view.categories.tabs.tabBar()
    assert bar.tabButton(1, bar.ButtonPosition.RightSide).text == "13 missing"  # type: ignore[attr-defined]
    window.view.categories.tabs.setCurrentIndex(1)
    rows = window.view.categories.reminders.table.table_model()
    assert rows is not None
    states = {(row.code, step): state_of(row.values, step) for row in rows.rows for step in ("prenotice", "1", "2")}
    assert [key for key, state in states.items() if state is State.OWN] == [("normal", "2")]
    assert [key for key, state in states.items() if state is State.INHERITED] == [("normal", "1")]
    assert [rows.cell(0, column).text for column in range(4)] == ["Normal", "missing", "21 days", "7 days"]
    assert rows.cell(0, 2).inherited
    assert rows.cell(0, 3).bold
    legend = [label.text() for label in window.view.categories.reminders.findChildren(PlainLabel)]
    assert {"value of its own: 1", "inherited: 1", "missing, the parameters hold: 13"} <= set(legend)


def test_what_can_not_be_meant_is_told_while_it_is_typed(desk: Desk) -> None:
    desk.elsewhere("days", "21", loan_type="short", step="3")
    desk.elsewhere("text", "Hej", loan_type="normal", step="1")
    window = open_reminders(desk)
    notes = window.view.categories.reminders.notes
    assert notes.text() == "Beyond the max number of reminders: Short 3"
    table = window.view.categories.reminders.table.table_model()
    assert table is not None
    assert [[table.cell(row, 4).text for row in (0, 1)], table.columnCount()] == [["–", "21 days"], 5]
    desk.type(window, "reminder_number", "2")
    desk.type(window, "reminder_days", "0")
    assert notes.text().splitlines() == [
        "Without text; the standard text is sent: Normal 2", "0 days: due as soon as the step before it: Normal 2",
        "Beyond the max number of reminders: Short 3",
    ]  # fmt: skip
    desk.click(window, "prenotice")
    desk.type(window, "reminder_days", "0")
    shown = [label.text() for label in notes.findChildren(PlainLabel) if label.isVisible()]
    assert (len(notes.text().splitlines()), shown[-1]) == (4, "and 2 more")
    desk.type(window, "reminders_max", "3")
    assert "Beyond" not in notes.text()


def test_a_click_in_the_table_goes_there_and_enter_changes_it(desk: Desk) -> None:
    window = open_reminders(desk)
    tab = window.view.categories.reminders
    index = tab.table.model().index(2, 2)
    desk.qtbot.mouseClick(tab.table.viewport(), LEFT, pos=tab.table.visualRect(index).center() + QPoint(1, 0))
    assert (tab.loan_type.value(), tab.number.value(), tab.prenotice.isChecked()) == (desk.library.loan_types["long"], 1, False)
    desk.qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.days.editor.hasFocus()
    desk.type(window, "reminder_days", "30")
    assert tab.table.table_model().cell(2, 2).text == "30 days"  # type: ignore[union-attr]
    desk.qtbot.keyClick(tab.table, Qt.Key.Key_Left)
    assert tab.prenotice.isChecked()


def test_the_table_has_as_many_reminders_as_the_category_at_most_sends(desk: Desk) -> None:
    window = open_reminders(desk)
    table = window.view.categories.reminders.table
    assert table.model().columnCount() == 4
    desk.type(window, "reminders_max", "5")
    assert table.model().columnCount() == 7
    window.view.categories.reminders.table.mark_combination(Combination(desk.library.loan_types["long"], "5"))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 6)


def test_another_loan_type_never_stands_in(desk: Desk) -> None:
    desk.elsewhere("days", "21", loan_type="normal", step="1")
    window = open_reminders(desk)
    tab = window.view.categories.reminders
    assert tab.days.value() == 21
    desk.qtbot.keyClick(tab.loan_type.editor, Qt.Key.Key_Down)
    assert tab.loan_type.value() == desk.library.loan_types["short"]
    assert tab.days.value() is None


def test_the_invoice_is_saved_with_its_block(desk: Desk) -> None:
    """L9."""
    window = desk.open()
    window.view.categories.tabs.setCurrentIndex(2)
    desk.type(window, "invoice_days", "21")
    desk.type(window, "invoice_fee_adult", "50")
    desk.click(window, "block_at_invoice_editor")
    desk.type(window, "invoice_text", "Pay now")
    desk.save(window)
    with desk.client.database.reading() as session:
        at = effective_settings(session, desk.library.organisations["SDB"], desk.library.categories["vuxen"])
    assert (at.number("invoice-days"), at.number("invoice-fee-adult"), at.number("invoice-fee-child")) == (21, 5_000, None)
    assert at.ticked("block-at-invoice")
    assert at.text("invoice-text") == "Pay now"


def test_a_text_names_placeholders_in_the_language_of_the_window_and_is_previewed(desk: Desk, tmp_path: Path) -> None:
    window = open_reminders(desk)
    text = window.view.categories.reminders.text
    desk.type(window, "reminder_text", "<b>{titel}</b> {x}")
    assert not text.is_valid()
    assert "{x} is no placeholder" in text.error
    desk.type(window, "reminder_text", "<b>=1+1 {titel}</b>")
    desk.qtbot.keyClick(text.editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    menu = window.findChild(QMenu, "placeholder_menu")
    assert isinstance(menu, QMenu)
    assert "{pickup}" not in [action.text() for action in menu.actions()]
    desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert text.value() == "<b>=1+1 {title}</b>{first_name}"
    desk.click(window, "reminder_text_preview")
    desk.wait()
    dialog = window.findChild(PreviewDialog)
    assert isinstance(dialog, PreviewDialog)
    dialog.number.editor.setFocus()
    desk.qtbot.keyClicks(dialog.number.editor, "B21")
    desk.qtbot.keyClick(dialog.number.editor, Qt.Key.Key_Return)
    desk.wait()
    assert "Bo" in dialog.who.text()
    shown = dialog.mail.text.toPlainText()
    assert shown.startswith("<b>=1+1 ")
    assert dialog.sms.text.toPlainText() == shown
    assert "<b>=1+1 " in dialog.letter.view.accessibleDescription()
    assert save_letters(tmp_path / "letter.pdf", "x", [dialog._letter()])
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    dialog.close()
    desk.save(window)
    assert stored(desk)["normal"].values["1", "text"].own == Setting(text="<b>=1+1 {title}</b>{first_name}")

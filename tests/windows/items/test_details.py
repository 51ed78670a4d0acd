"""Copy information: what is shown, changed in its boxes, status by hand, withdrawing, two at the same copy (D7, X8)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QMenu, QPushButton

from app.domain.items import ItemDraft
from app.services.items import save_item
from app.windows.common.circulation.reserve_dialog import ReserveDialog
from app.windows.items.details import CopyDetailsWindow
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Works
from tests.windows.items.desk import Desk

pytestmark = pytest.mark.sqlite_only


def _edit(desk: Desk, window: CopyDetailsWindow, kind: str) -> None:
    desk.click(window, f"section_{kind}_edit")
    assert window.data.editor is not None


def _change_elsewhere(desk: Desk, work: Works, window: CopyDetailsWindow, **values: Any) -> None:
    assert window.info is not None
    draft = ItemDraft(kind="copy", id=window.copy_id, seen=window.info.copy, values={**window.info.copy, **values})
    desk.client.bus.post(save_item(work(initiator="other"), draft))
    desk.wait()


def test_a_copy_on_loan_leads_to_its_patron_and_keeps_its_status(desk: Desk) -> None:
    window = desk.copy("B21")
    assert window.badge.text == "On loan"
    assert not window.buttons.withdraw.isEnabled()
    assert "on loan" in window.buttons.withdraw.toolTip()
    assert [row.patron for row in window.queue_model.rows] == ["Ek, Anna"]
    assert [row.barcode for row in window.copy_model.rows] == ["B23", "B21", "B22"]
    assert desk.find(window, QPushButton, "borrower").text().replace("&", "") == "Åberg, Bo"
    desk.click(window, "borrower")
    desk.wait()
    opened = desk.main.area.active()
    assert isinstance(opened, PatronDetailsWindow)
    assert opened.patron_id == desk.library.patrons["1002"]
    desk.qtbot.keyClick(desk.find(opened, QDialog, "stop_sign"), Qt.Key.Key_Escape)
    desk.gone(opened, "stop_sign")


def test_the_copy_is_changed_in_its_box_by_keys(desk: Desk) -> None:
    window = desk.copy("B13")
    _edit(desk, window, "copy")
    editor = desk.type(window, "shelf", "Hcf Lag")
    desk.type(window, "loan_period", "14")
    assert window.unsaved()
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.wait()
    assert window.data.editor is not None
    unit = window.data.editor.form.items["loan_period_unit"]
    assert "with its unit" in unit.error
    assert unit.label is not None
    assert unit.label.text() == "Its unit"
    window.data.editor.form.type_in({"loan_period_unit": "days"})
    desk.click(window, "save_item")
    desk.wait()
    assert not window.unsaved()
    assert window.info is not None
    assert (window.info.copy["shelf"], window.info.copy["loan_period"], window.info.copy["loan_period_unit"]) == ("Hcf Lag", 14, "days")


def test_department_and_placement_follow_the_owner(desk: Desk) -> None:
    window = desk.copy("B12")
    _edit(desk, window, "copy")
    assert window.data.editor is not None
    form = window.data.editor.form
    form.type_in({"owner_id": desk.library.organisations["HAM"]})
    values = form.values()
    assert (values["department_id"], values["placement_id"]) == (None, None)
    form.type_in({"owner_id": desk.library.organisations["SDB"], "department_id": desk.library.departments["SDB/BARN"]})
    form.type_in({"placement_id": desk.library.placements["SDB/BARN/HYLL"]})
    assert form.values()["placement_id"] == desk.library.placements["SDB/BARN/HYLL"]


def test_both_versions_are_shown_where_two_changed_the_same_field(desk: Desk, work: Works) -> None:
    window = desk.copy("B13")
    _edit(desk, window, "copy")
    desk.type(window, "shelf", "Mine")
    _change_elsewhere(desk, work, window, shelf="Theirs", note="Gåva")
    assert window.unsaved()  # what is typed stays
    desk.click(window, "save_item")
    desk.wait()
    assert window.data.conflict.isVisible()
    window.data.conflict.chosen.emit(frozenset({"shelf"}))
    desk.wait()
    assert window.info is not None
    assert (window.info.copy["shelf"], window.info.copy["note"]) == ("Mine", "Gåva")


def test_what_is_typed_outlives_a_crash(desk: Desk) -> None:
    window = desk.copy("B13")
    _edit(desk, window, "title")
    desk.type(window, "author", "Okänd")
    draft = window.draft()
    other = desk.copy("B12")
    other.restore_draft(draft)
    desk.wait()
    assert other.draft() == {"kind": "title", "values": {"author": "Okänd"}}


def test_a_status_is_chosen_from_the_menu_and_withdrawing_asks_first(desk: Desk) -> None:
    window = desk.copy("B13")
    desk.click(window, "set_status")
    menu = desk.find(window, QMenu, "status_menu")
    assert [action.text() for action in menu.actions()] == ["Lost", "Missing", "Damaged", "In repair"]
    menu.actions()[1].trigger()
    menu.close()
    desk.wait()
    assert window.badge.text == "Missing"
    desk.click(window, "withdraw_copy")
    desk.click(desk.find(window, QDialog, "question"), "question_action")
    desk.wait()
    desk.gone(window, "question")
    assert window.badge.text == "Withdrawn"
    assert not window.buttons.withdraw.isEnabled()


def test_a_copy_on_loan_is_marked_lost_with_its_fees_and_found_again(desk: Desk) -> None:
    """8a: the loan stays, what the copy costs becomes a debt; taking the mark back cancels it."""
    window = desk.copy("B11")
    desk.click(window, "set_status")
    menu = desk.find(window, QMenu, "status_menu")
    assert [action.text() for action in menu.actions()] == ["Lost", "Claimed returned"]
    menu.actions()[0].trigger()
    menu.close()
    desk.click(desk.find(window, QDialog, "question"), "question_action")
    desk.wait()
    desk.gone(window, "question")
    assert window.info is not None
    assert window.info.loan is not None
    assert window.info.loan.mark == "lost"
    assert "300.00" in window.banner.text
    desk.click(window, "set_status")
    menu = desk.find(window, QMenu, "status_menu")
    assert [action.text() for action in menu.actions()] == ["Available", "Claimed returned"]
    menu.actions()[0].trigger()
    menu.close()
    desk.wait()
    assert window.info.loan.mark == ""


def test_what_the_role_may_not_is_inactive_and_says_why(desk: Desk, work: Works) -> None:
    desk.sign_in(work.actor("desk", "DISK1"))
    window = desk.copy("B13")
    for name, permission in (("set_status", "items.change"), ("withdraw_copy", "items.withdraw"), ("another_copy", "items.create")):
        button = desk.find(window, QPushButton, name)
        assert not button.isEnabled()
        assert permission in button.toolTip()
    for kind in ("title", "copy"):
        pen = desk.find(window, QAbstractButton, f"section_{kind}_edit")
        assert not pen.isEnabled()
        assert "items.change" in pen.toolTip()


def test_a_title_is_reserved_for_a_patron_who_is_found(desk: Desk) -> None:
    """The queue of the title shows it at once; Anna waits for the second title already."""
    window = desk.copy("B22")
    desk.click(window, "reserve_title")
    dialog = desk.find(window, ReserveDialog, "reserve_dialog")
    assert "No patron is marked." in dialog.action.toolTip()
    desk.write(desk.find(dialog, QLineEdit, "reserve_patron_search"), "1003")
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    desk.click(dialog, "reserve_action")
    desk.wait()
    assert window.info is not None
    assert [(row.place, row.patron) for row in window.info.queue] == [(1, "Ek, Anna"), (2, "Dvořáková, Česlava")]
    assert "Place 2 in the queue" in window.banner.text

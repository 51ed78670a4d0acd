"""What the window says of what was done or refused: undone by a button, gone with the next edit, told where a key did nothing (B7-B9, X8)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.explain.dialog import ExplainDialog
from tests.windows.circulation_parameters.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

DVD = "Lindby kommun | DVD | 7 days"
UNDO = "parameters_banner_button"


def refused(desk: Desk) -> CirculationParametersWindow:
    """Return a window whose save was refused: somebody else has just added the same rule at a unit."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    desk.add(window, "2", media_type="Bok")
    desk.set(desk.rule("SDB", 3, media_type_id=desk.library.media_types["bok"]))
    desk.save(window)
    assert window.view.banner.kind == "failed"
    return window


def test_a_refusal_goes_with_the_next_edit(desk: Desk) -> None:
    window = refused(desk)
    desk.change(window, "Stadsbiblioteket | 21 days", "22")
    assert window.view.banner.kind == ""
    assert "Stadsbiblioteket | 21 days → 22 days" in desk.rows(window)


def test_undo_and_redo_work_after_a_refused_save_and_take_its_message_away(desk: Desk) -> None:
    window = refused(desk)
    window.undo()
    desk.wait()
    assert window.view.banner.kind == ""
    assert "Stadsbiblioteket | Bok | 3 days" in desk.rows(window)
    window.undo()
    assert not window.unsaved()
    window.redo()
    window.redo()
    desk.wait()
    assert "Stadsbiblioteket | Bok | conflict 2 days" in desk.rows(window)
    assert "Lindby kommun | DVD | 7 days → 9 days" in desk.rows(window)


def test_undo_leads_to_where_the_edit_stands(desk: Desk) -> None:
    window = refused(desk)
    window.view.parameters.parameter_chosen.emit("loan-fee")
    desk.wait()
    window.undo()
    desk.wait()
    assert desk.text(window, "parameter_heading") == "Loan period"


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Delete])
def test_a_key_on_the_base_rule_says_why_it_does_nothing(desk: Desk, key: Qt.Key) -> None:
    """B8."""
    window = desk.open()
    desk.mark(window, "1 Admin")
    desk.qtbot.keyClick(window.view.table, key)
    assert window.view.banner.text == "The delivered base rule can be neither changed nor removed."
    assert desk.showing(window) is Showing.EFFECT
    assert not window.unsaved()
    desk.mark(window, "DVD")
    assert window.view.banner.kind == ""


def test_a_key_that_the_role_does_not_allow_names_the_permission(desk: Desk) -> None:
    """B9."""
    window = desk.open(actor=desk.work.actor("viewer", "DISK1"))
    for key, name in ((Qt.Key.Key_Insert, "add"), (Qt.Key.Key_F2, "change"), (Qt.Key.Key_Delete, "remove")):
        desk.mark(window, "DVD")
        desk.qtbot.keyClick(window.view.table, key)
        assert f"parameters.{name}" in window.view.banner.text
        assert window.view.banner.text == desk.tip(window, f"{name}_rule")
        assert desk.rows(window)[2] == DVD


def test_keys_before_the_rows_are_there_lead_where_they_do_later(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """X11: the boxes and buttons are made between the events after the table, or with the first key."""
    asked = []
    monkeypatch.setattr(desk.client.runner, "read", lambda *args, **_: asked.append(args))
    window = desk.begin()
    assert not window.view.complete
    field = desk.find(window, QWidget, "parameter_search")
    qtbot.keyClick(field, Qt.Key.Key_E, CTRL)
    assert window.view.complete
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.view.parameters.chosen() == "loan-period"
    qtbot.keyClicks(field, "renewal")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.view.parameters.chosen() == "loan-period-renewal"
    monkeypatch.undo()
    window.refresh()
    desk.wait()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(ExplainDialog)))
    assert window.view.banner.kind == ""


def test_enter_on_the_base_rule_says_why_it_opens_nothing(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "1 Admin")
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_Return)
    assert "base rule" in window.view.banner.text


def test_a_removal_that_is_not_saved_is_undone_by_the_button_of_its_message(desk: Desk) -> None:
    """B7."""
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "remove_rule")
    desk.click(window, "confirm_remove")
    assert (window.view.banner.kind, window.view.banner.text) == ("saved", "The row is removed when you save.")
    desk.click(window, UNDO)
    assert desk.rows(window)[2] == DVD
    assert not window.unsaved()
    assert window.view.banner.kind == ""


def test_a_save_is_undone_by_the_button_of_its_message(desk: Desk) -> None:
    """B5: added, changed and removed rules at once; the opposite goes through the same checks and the log."""
    window = desk.open()
    before = desk.rows(window)
    desk.change(window, "Lindby kommun | 28 days", "30")
    desk.add(window, "5", media_type="Bok")
    desk.mark(window, "DVD")
    desk.click(window, "remove_rule")
    desk.click(window, "confirm_remove")
    desk.save(window)
    assert window.view.banner.text == "3 rows saved."
    assert "Lindby kommun | 30 days" in desk.rows(window)
    desk.click(window, UNDO)
    assert desk.rows(window) == before
    assert window.view.banner.text == "Undone; the rules are as they were."


def test_a_save_that_somebody_changed_since_is_not_undone(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.save(window)
    desk.set(desk.rule("lindby", 12, media_type_id=desk.library.media_types["dvd"]))
    desk.click(window, UNDO)
    assert window.view.banner.kind == "failed"
    assert "could not be undone" in window.view.banner.text
    assert "Lindby kommun | DVD | 12 days" in desk.rows(window)


def test_undo_is_not_offered_without_the_permission_for_the_opposite(desk: Desk) -> None:
    window = desk.open()
    actor = desk.client.actor
    desk.add(window, "5", media_type="Bok")
    desk.client.actor = desk.work.actor("viewer", "DISK1")
    window._show_saved(desk.elsewhere)  # type: ignore[arg-type]
    desk.client.actor = actor
    desk.wait()
    assert not desk.find(window, QAbstractButton, UNDO).isVisible()
    assert "Undo is not offered." in window.view.banner.text
    assert "parameters.remove" in window.view.banner.text


def test_nothing_half_typed_is_explained(desk: Desk) -> None:
    """B12, B13: the box says what comes of a whole value, and a neutral sentence while there is none."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    box = desk.find(dialog, QWidget, "rule_effect")

    def said() -> str:
        return " ".join(label.text() for label in box.findChildren(QLabel) if label.isVisible())

    assert "Shown when a value is given." in said()
    desk.type(dialog, "value", "5")
    desk.qtbot.waitUntil(lambda: "Loan period: 5 days" in said())
    desk.type(dialog, "value", "5x")
    desk.qtbot.waitUntil(lambda: "Shown when what is typed is complete." in said())
    assert "5 days" not in said()
    desk.type(dialog, "value", "5")
    desk.type(dialog, "from_date", "2026-0")
    desk.qtbot.waitUntil(lambda: "Shown when what is typed is complete." in said())
    desk.type(dialog, "from_date", "2026-06-01")
    desk.qtbot.waitUntil(lambda: "Loan period: 5 days" in said())

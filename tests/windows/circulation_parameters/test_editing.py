"""Adding, changing, removing, saving; what is refused; roles; other people's changes (B5-B9, B12, B13, X8)."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.domain.parameters.rule import MAX_COMMENT
from app.domain.parameters.value import Value
from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.common.banner import Banner
from app.windows.common.row_table_model import RowKind
from tests.windows.circulation_parameters.desk import CTRL, LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def test_a_rule_added_is_a_new_row_until_it_is_saved(desk: Desk) -> None:
    """B5."""
    window = desk.open()
    before = desk.count()
    desk.add(window, "5", media_type="Bok", patron_category="Vuxen")
    assert "Lindby kommun | Vuxen | Bok | new 5 days" in desk.rows(window)
    assert desk.marked(window).value.number == 5
    assert desk.text(window, "row_count") == "6 rows, 1 unsaved"
    assert window.unsaved()
    assert desk.count() == before

    desk.save(window)
    assert "Lindby kommun | Vuxen | Bok | 5 days" in desk.rows(window)
    assert desk.marked(window).value.number == 5
    assert not window.unsaved()
    assert window.isVisible()
    assert desk.count() == before + 1
    assert window.view.banner.text == "1 row saved."


def test_adding_changing_and_removing_by_keys_alone(desk: Desk) -> None:
    """X11: Ins, F2, Del, Ctrl+S and Esc."""
    window = desk.open()
    table = window.view.table
    desk.mark(window, "DVD")
    desk.qtbot.keyClick(table, Qt.Key.Key_F2)
    dialog = desk.dialog(window)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    desk.type(dialog, "value", "9")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    desk.back_to(window)
    assert "Lindby kommun | DVD | 7 days → 9 days" in desk.rows(window)

    desk.mark(window, "Talbok")
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert desk.showing(window) is Showing.QUESTION
    cancel = desk.find(window, QAbstractButton, "cancel_remove")
    assert cancel.hasFocus()
    desk.qtbot.keyClick(cancel, Qt.Key.Key_Escape)
    assert desk.showing(window) is Showing.EFFECT
    assert table.hasFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    desk.qtbot.keyClick(desk.find(window, QAbstractButton, "cancel_remove"), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    remove = desk.find(window, QAbstractButton, "confirm_remove")
    assert remove.hasFocus()
    desk.qtbot.keyClick(remove, Qt.Key.Key_Space)
    window.save()
    desk.wait()
    assert [rule.value.number for rule in desk.stored("lindby")] == [28, 9]

    desk.qtbot.keyClick(table, Qt.Key.Key_Insert)
    dialog = desk.dialog(window)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.unsaved()


def test_only_shelf_period_value_unit_and_comment_can_be_changed(desk: Desk) -> None:
    """B6."""
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "change_rule")
    dialog = desk.dialog(window)
    frozen = ("organisation", "patron_category", "media_type", "circulation_category", "age_group", "age_class")
    assert not any(desk.find(dialog, QWidget, f"{name}_editor").isEnabled() for name in frozen)
    assert desk.find(dialog, QAbstractButton, "rule_done").text().replace("&", "") == "Update"
    desk.type(dialog, "shelf", "Hce")
    desk.type(dialog, "from_date", "2026-06-01")
    desk.type(dialog, "value", "3")
    desk.choose(dialog, "unit", "weeks")
    desk.type(dialog, "comment", "summer")
    desk.click(dialog, "rule_done")
    desk.save(window)
    (rule,) = [rule for rule in desk.stored("lindby") if rule.variables.media_type_id]
    assert (rule.variables.shelf, str(rule.variables.from_date), rule.value, rule.comment) == ("Hce", "2026-06-01", Value(3, None, "weeks"), "summer")


def test_a_double_click_on_a_rule_changes_it(desk: Desk) -> None:
    """B6."""
    window = desk.open()
    desk.mark(window, "DVD")
    table = window.view.table
    place = table.visualRect(table.currentIndex()).center()
    desk.qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    desk.qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
    assert desk.dialog(window).windowTitle() == "Change rule – Loan period"


def test_removing_asks_in_the_window_and_is_struck_out_until_saved(desk: Desk) -> None:
    """B7."""
    window = desk.open()
    row = desk.mark(window, "DVD")
    desk.click(window, "remove_rule")
    assert "Remove row 3?" in desk.text(window, "rule_effect")
    desk.click(window, "confirm_remove")
    assert window.view.model.kind(row.number - 1) is RowKind.REMOVED
    assert "Undo" in desk.tip(window, "remove_rule")
    desk.save(window)
    assert len(desk.stored("lindby")) == 2


def test_the_base_rule_can_be_neither_changed_nor_removed_and_says_so(desk: Desk) -> None:
    """B8."""
    window = desk.open()
    desk.mark(window, "1 Admin")
    for button in ("change_rule", "remove_rule"):
        assert "base rule" in desk.tip(window, button)
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_F2)
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_Delete)
    assert desk.showing(window) is Showing.EFFECT
    desk.choose(window, "filter_organisation", "1 Admin")
    assert "base rules only" in desk.tip(window, "add_rule")


def test_the_one_rule_for_all_of_an_account_can_be_changed_but_not_removed(desk: Desk) -> None:
    """B8."""
    window = desk.open()
    desk.mark(window, "Lindby kommun | 28 days")
    assert "one rule for all" in desk.tip(window, "remove_rule")
    desk.change(window, "Lindby kommun | 28 days", "30")
    desk.save(window)
    assert "Lindby kommun | 30 days" in desk.rows(window)


def test_values_are_checked_at_the_field_while_typing(desk: Desk) -> None:
    """B12."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    assert desk.text(dialog, "value_hint") == "0 to 9,999. With date: a fixed return date."
    for typed in ("", "99999", "x"):
        desk.type(dialog, "value", typed)
        desk.click(dialog, "rule_done")
        assert dialog.isVisible()
        assert desk.find(dialog, QLabel, "value_error").isVisible()
    desk.type(dialog, "value", "5")
    desk.type(dialog, "from_date", "2026-06-02")
    desk.type(dialog, "to_date", "2026-06-01")
    desk.click(dialog, "rule_done")
    assert "before it begins" in desk.text(dialog, "to_date_error")
    desk.type(dialog, "to_date", "2026-06-02")
    desk.click(dialog, "rule_done")
    assert window.unsaved()


@pytest.mark.parametrize(
    ("wrong", "first"), [(("value",), "value"), (("value", "from_date"), "from_date"), (("comment", "value"), "value"), (("comment",), "comment")]
)
def test_the_keys_go_to_the_first_field_that_is_wrong(desk: Desk, wrong: tuple[str, ...], first: str) -> None:
    """Wherever OK is pressed, what is wrong can be typed anew at once."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    desk.type(dialog, "value", "5")
    dialog.comment.set_value("x" * (MAX_COMMENT + 1) if "comment" in wrong else "")
    for name in set(wrong) - {"comment"}:
        desk.type(dialog, name, "x")
    shelf = desk.find(dialog, QWidget, "shelf_editor")
    shelf.setFocus()
    desk.qtbot.keyClick(shelf, Qt.Key.Key_Return, CTRL)
    desk.wait()
    assert dialog.isVisible()
    assert desk.find(dialog, QWidget, f"{first}_editor").hasFocus()


def test_a_fixed_return_date_has_a_field_of_its_own(desk: Desk) -> None:
    """B12."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    desk.choose(dialog, "media_type", "Bok")
    desk.choose(dialog, "unit", "date")
    desk.type(dialog, "value_day", "2026-06-12")
    desk.click(dialog, "rule_done")
    desk.save(window)
    assert [rule.value for rule in desk.stored("lindby") if rule.value.unit == "date"] == [Value(None, "2026-06-12", "date")]


@pytest.mark.parametrize(
    ("parameter", "field", "typed", "value"),
    [
        ("overdue-fee", "value", "2.50", Value(250, None, "per-day")),
        ("return-time-of-day", "value", "21:30", Value(None, "21:30")),
        ("pickup-shelf-days", "value", "9", Value(9, None, "days")),
        ("lending-control", "value", "No: not lent (self-service and web: full stop)", Value(0)),
        ("consent-message", "value", "red signal", Value(2)),
    ],
)
def test_each_kind_of_value_has_its_editor(desk: Desk, parameter: str, field: str, typed: str, value: Value) -> None:
    """B12."""
    window = desk.open(parameter)
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    choice = value.unit is None and value.text is None
    desk.choose(dialog, field, typed) if choice else desk.type(dialog, field, typed)
    period = desk.find(dialog, QWidget, "from_date_editor")
    if period.isEnabled():
        desk.type(dialog, "from_date", "2026-06-01")
    else:
        desk.choose(dialog, "patron_category", "Barn")
    desk.click(dialog, "rule_done")
    desk.save(window)
    assert [rule.value for rule in desk.stored("lindby", parameter) if not rule.variables.covers_everything] == [value]


def test_an_equal_rule_is_refused_with_the_way_to_the_other(desk: Desk) -> None:
    """B13."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    desk.choose(dialog, "media_type", "DVD")
    desk.type(dialog, "value", "8")
    box = desk.find(dialog, QWidget, "rule_effect")
    there = "There is a rule for exactly this combination and period: row 3."
    desk.qtbot.waitUntil(lambda: there in [label.text() for label in box.findChildren(QLabel)])  # told before it is refused
    desk.click(dialog, "rule_done")
    assert dialog.isVisible()
    assert "row 3" in desk.find(dialog, Banner, "rule_dialog_banner").text
    desk.click(dialog, "rule_dialog_banner_button")
    desk.qtbot.waitUntil(lambda: desk.dialog(window) is not dialog)
    assert desk.dialog(window).windowTitle().startswith("Change rule")
    assert not window.unsaved()


def test_another_period_is_allowed_and_the_dialog_says_which_governs_when(desk: Desk) -> None:
    """B13: a summer rule beside the ordinary one."""
    window = desk.open()
    desk.click(window, "add_rule")
    dialog = desk.dialog(window)
    desk.choose(dialog, "media_type", "DVD")
    desk.type(dialog, "from_date", "2026-06-01")
    desk.type(dialog, "to_date", "2026-08-31")
    desk.type(dialog, "value", "14")
    box = desk.find(dialog, QWidget, "rule_effect")

    def said() -> list[str]:
        return [label.text() for label in box.findChildren(QLabel) if label.isVisible() and label.text()]

    desk.qtbot.waitUntil(lambda: "Stands at row 3 of 6." in said())
    assert [line for line in said() if line.startswith(("Until", "From"))] == [
        "Until 31/05/2026: 7 days",
        "From 01/06/2026 to 31/08/2026: 14 days, this rule",
        "From 01/09/2026: 7 days",
    ]
    desk.click(dialog, "rule_done")
    desk.save(window)
    assert "Lindby kommun | DVD | 01/06/2026 | 31/08/2026 | 14 days" in desk.rows(window)


def test_a_rule_of_a_unit_is_shown_where_it_belongs(desk: Desk) -> None:
    """B4, B10: choosing the unit in the dialog; departments come with it."""
    window = desk.open()
    desk.add(window, "4", organisation="Stadsbiblioteket", placement="Magasin")
    assert window.view.filters.organisation_id() == desk.library.organisations["SDB"]
    assert "Stadsbiblioteket | Vuxenavdelningen | Magasin | new 4 days" in desk.rows(window)
    desk.save(window)
    assert any(rule.variables.placement_id == desk.library.placements["SDB/VUX/MAG"] for rule in desk.stored("SDB"))


def test_undo_and_redo_go_through_the_unsaved_edits(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.add(window, "5", media_type="Bok")
    window.undo()
    assert len(desk.rows(window)) == 5
    window.undo()
    assert not window.unsaved()
    window.redo()
    window.redo()
    assert "Lindby kommun | Bok | new 5 days" in desk.rows(window)
    assert "Lindby kommun | DVD | 7 days → 9 days" in desk.rows(window)


def test_unsaved_rows_of_one_parameter_wait_while_another_is_looked_at(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    window.view.parameters.parameter_chosen.emit("loan-fee")
    desk.wait()
    assert window.unsaved()
    assert desk.text(window, "row_count") == "2 rows, 1 unsaved"
    window.view.parameters.parameter_chosen.emit("loan-period")
    desk.wait()
    assert "Lindby kommun | DVD | 7 days → 9 days" in desk.rows(window)


def test_ok_saves_and_closes_cancel_drops_and_closing_asks(desk: Desk) -> None:
    """B5."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    with desk.qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    desk.click(window, "cancel_rules")
    assert not window.isVisible()
    assert [rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id] == [7]

    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.click(window, "ok_rules")
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert [rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id] == [9]


def test_who_may_only_look_sees_everything_and_can_change_nothing(desk: Desk) -> None:
    """B9: 'view but don't touch'."""
    window = desk.open(actor=desk.work.actor("viewer", "DISK1"))
    assert window.view.view_only.isVisible()
    desk.mark(window, "DVD")
    for button, permission in (("add_rule", "parameters.add"), ("change_rule", "parameters.change"), ("remove_rule", "parameters.remove")):
        assert permission in desk.tip(window, button)
    assert len(desk.rows(window)) == 5


def test_without_change_other_units_only_ones_own_unit_can_be_changed(desk: Desk) -> None:
    """B9."""
    window = desk.open(actor=desk.work.actor("parameters", "HAM"))
    assert not window.view.view_only.isVisible()
    desk.mark(window, "DVD")
    assert "parameters." in desk.tip(window, "add_rule")
    assert desk.tip(window, "change_rule")
    desk.choose(window, "filter_organisation", "Hamnbiblioteket")
    assert desk.find(window, QAbstractButton, "add_rule").isEnabled()
    assert desk.find(window, QAbstractButton, "change_rule").isEnabled() is False


def test_another_workstations_rule_shows_and_unsaved_rows_stay(desk: Desk) -> None:
    """X8."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.elsewhere(desk.rule("lindby", 60, patron_category_id=desk.library.categories["barn"]))
    assert "Lindby kommun | Barn | 60 days" in desk.rows(window)
    assert "Lindby kommun | DVD | 7 days → 9 days" in desk.rows(window)
    desk.save(window)
    assert not window.unsaved()


def test_two_at_the_same_rule_choose_field_by_field(desk: Desk) -> None:
    """X8."""
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "change_rule")
    dialog = desk.dialog(window)
    desk.type(dialog, "value", "9")
    desk.type(dialog, "comment", "mine")
    desk.click(dialog, "rule_done")
    desk.elsewhere(desk.rule("lindby", 12, media_type_id=desk.library.media_types["dvd"]))
    desk.mark(window, "DVD")
    assert window.view.conflict.isVisible()
    assert [window.view.conflict._model.cell(n, 0).text for n in range(2)] == ["Value", "Comment"]
    desk.qtbot.keyClick(window.view.conflict.findChild(QWidget, "conflict_table"), Qt.Key.Key_Space)
    desk.click(window, "conflict_mine")
    assert not window.view.conflict.isVisible()
    desk.save(window)
    (rule,) = [rule for rule in desk.stored("lindby") if rule.variables.media_type_id]
    assert (rule.value.number, rule.comment) == (12, "mine")


def test_saving_over_a_change_not_heard_of_is_refused_and_shown(desk: Desk) -> None:
    """X8: nothing is overwritten unseen."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.set(desk.rule("lindby", 12, media_type_id=desk.library.media_types["dvd"]))
    desk.save(window)
    assert window.unsaved()
    assert window.view.banner.kind == "warning"
    assert [rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id] == [12]
    desk.mark(window, "DVD")
    desk.click(window, "conflict_theirs")
    assert not window.unsaved()


def test_a_rule_removed_by_somebody_else_can_be_kept_as_a_new_one(desk: Desk) -> None:
    """X8."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    (rule,) = [rule for rule in desk.stored("lindby") if rule.variables.media_type_id]
    desk.removed_elsewhere(rule)
    desk.mark(window, "DVD")
    assert desk.showing(window) is Showing.CONFLICT
    desk.click(window, "keep_mine")
    desk.save(window)
    assert [rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id] == [9]


def test_a_refusal_of_the_service_leaves_all_rows_and_leads_to_the_equal_rule(desk: Desk) -> None:
    """B13: the equal rule stands at a unit that is not listed."""
    window = desk.open()
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    desk.add(window, "2", media_type="Bok")
    desk.set(desk.rule("SDB", 3, media_type_id=desk.library.media_types["bok"]))
    desk.save(window)
    assert window.unsaved()
    assert window.view.banner.kind == "failed"
    desk.choose(window, "filter_organisation", "Hamnbiblioteket")
    desk.click(window, "parameters_banner_button")
    assert window.view.filters.organisation_id() == desk.library.organisations["SDB"]
    assert [window.view.conflict._model.cell(0, column).text for column in (2, 3)] == ["3 days", "2 days"]


def test_unsaved_rows_come_back_after_a_crash(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.add(window, "5", media_type="Bok")
    kept = json.loads(json.dumps(window.draft()))
    other = desk.open("loan-fee")
    other.restore_draft(kept)
    desk.wait()
    assert {"Lindby kommun | DVD | 7 days → 9 days", "Lindby kommun | Bok | new 5 days"} <= set(desk.rows(other))
    other.restore_draft({"nothing": "known"})
    assert other.unsaved()


def test_a_comment_alone_marks_the_row_as_changed(desk: Desk) -> None:
    """X14."""
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "change_rule")
    desk.type(desk.dialog(window), "comment", "because")
    desk.click(desk.dialog(window), "rule_done")
    assert "Lindby kommun | DVD | changed 7 days" in desk.rows(window)
    assert "because" in desk.text(window, "rule_effect_more")


def test_values_of_money_carry_the_currency_of_their_account(desk: Desk) -> None:
    rule = replace(desk.rule("lindby", 0), parameter="overdue-fee", value=Value(250, None, "per-day"))
    desk.set(rule)
    window = desk.open("overdue-fee")
    assert any("2.50" in line and "kr" in line and "per day" in line for line in desk.rows(window))

"""Tab 5-Loan periods: the rules of Circulation parameters that concern a unit and a category, and summer loans."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu

from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.queries.parameters import list_all_rules, load_rule_book
from app.queries.rule_listing import read_listing
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

ALT = Qt.KeyboardModifier.AltModifier


def dialog_of(window: UnitRegisterWindow) -> RuleDialog:
    found = window.findChild(QDialog, "rule_dialog")
    assert isinstance(found, RuleDialog)
    return found


def focus(desk: Desk, window: UnitRegisterWindow) -> None:
    window.activateWindow()
    window.view.periods.rules.setFocus()
    desk.qtbot.waitUntil(window.view.periods.rules.hasFocus)


def test_a_summer_loan_made_here_is_a_rule_of_circulation_parameters(desk: Desk) -> None:
    window = desk.open()
    window.view.categories.tabs.tabBar().setFocus()
    desk.qtbot.keyClick(window, Qt.Key.Key_5, ALT)
    desk.wait()
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "5"
    page = window.view.periods
    before = len(page.models[0].rows)
    assert before >= 5  # every parameter has a rule that holds here
    assert {row.rule.variables.patron_category_id for row in page.models[0].rows if row.rule} <= {None, desk.library.categories["vuxen"]}
    desk.qtbot.keyClick(window, Qt.Key.Key_K, ALT)
    assert page.tabs.currentIndex() == 1
    assert not page.models[1].rows
    desk.click(window, "add_loan_period")
    dialog = dialog_of(window)
    for name, day in (("from_date", "2026-05-01"), ("to_date", "2026-08-01"), ("value_day", "2026-08-15")):
        desk.type(window, name, day)
    desk.click(window, "rule_done")
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    assert window.unsaved()
    assert page.fixed.current_row() is page.models[1].rows[0]
    window.undo()
    assert not page.models[1].rows
    window.redo()
    restored = window.draft()
    desk.save(window)
    assert not window.unsaved()
    place = desk.library.organisations["SDB"]
    with desk.client.database.reading() as session:
        (rule,) = [rule for rule in list_all_rules(session) if rule.value.fixed_day is not None]
        listed = read_listing(session, desk.client.tree, "loan-period", place).listing.rules
        book = load_rule_book(session)
    assert rule in listed
    assert (rule.parameter, rule.organisation_id, rule.value) == ("loan-period", place, Value(text="2026-08-15", unit="date"))
    assert rule.variables.patron_category_id == desk.library.categories["vuxen"]
    assert (rule.variables.from_date, rule.variables.to_date) == (date(2026, 5, 1), date(2026, 8, 1))
    situation = Situation(patron_category_id=desk.library.categories["vuxen"])
    assert book.governing("loan-period", place, situation, date(2026, 6, 1)) == rule
    assert book.governing("loan-period", place, situation, date(2026, 9, 1)) != rule
    assert len(page.models[0].rows) == before + 1
    window.restore_draft(restored)
    assert len(window.state.whole.rules) == 1


def test_rules_are_changed_and_removed_by_the_dialog_of_circulation_parameters(desk: Desk) -> None:
    window = desk.open()
    window.view.tabs.choose("5")
    desk.wait()
    page = window.view.periods
    page.tabs.tabBar().setFocus()
    focus(desk, window)
    desk.qtbot.keyClick(page.tabs.tabBar(), Qt.Key.Key_Insert)
    menu = window.findChild(QMenu, "loan_period_menu")
    assert isinstance(menu, QMenu), "Alt+K leaves the tab itself marked"
    desk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    desk.type(window, "value", "9")
    desk.click(window, "rule_done")
    desk.save(window)
    row = page.rules.current_row()
    assert row is not None
    assert (row.rule.parameter, row.rule.value) == ("loan-period-renewal", Value(9, unit="days"))
    focus(desk, window)
    desk.qtbot.keyClick(page.rules, Qt.Key.Key_F2)
    desk.type(window, "value", "11")
    desk.click(window, "rule_done")
    desk.save(window)
    row = page.rules.current_row()
    assert row is not None
    assert row.rule.value.number == 11
    focus(desk, window)
    desk.qtbot.keyClick(page.rules, Qt.Key.Key_Delete)
    desk.save(window)
    with desk.client.database.reading() as session:
        assert not [rule for rule in list_all_rules(session) if rule.id == row.rule.id]

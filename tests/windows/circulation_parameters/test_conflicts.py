"""Two clients at the same rules: the second to save sees both versions and chooses, nothing is lost or silent (X8)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.parameters.rule import Rule
from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.circulation_parameters.window import CirculationParametersWindow
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def dvd(desk: Desk) -> list[Rule]:
    """Return the loan periods of films as they are stored."""
    return [rule for rule in desk.stored("lindby") if rule.variables.media_type_id == desk.library.media_types["dvd"]]


def theirs(desk: Desk, number: int) -> None:
    """Let somebody else change the loan period of films, unheard of by this client."""
    desk.set(desk.rule("lindby", number, media_type_id=desk.library.media_types["dvd"]))


def remove(desk: Desk, window: CirculationParametersWindow) -> None:
    """Remove the loan period of films, unsaved."""
    desk.mark(window, "DVD")
    desk.click(window, "remove_rule")
    desk.click(window, "confirm_remove")


@pytest.mark.parametrize(("button", "stored"), [("conflict_mine", 9), ("conflict_theirs", 12)])
def test_change_and_change(desk: Desk, button: str, stored: int) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    theirs(desk, 12)
    desk.save(window)
    assert window.view.banner.kind == "warning"
    desk.mark(window, "DVD")
    model = window.view.conflict._model
    assert [model.cell(0, column).text for column in range(4)] == ["Value", "7 days", "12 days", "9 days"]
    desk.click(window, button)
    assert window.view.banner.kind == ""
    if window.unsaved():
        desk.save(window)
    assert [rule.value.number for rule in dvd(desk)] == [stored]


@pytest.mark.parametrize("may", [True, False])
def test_who_saved_meanwhile_and_when_stands_over_their_column(desk: Desk, may: bool) -> None:
    """Not to somebody who may not see the history."""
    window = desk.open()
    desk.change(window, "DVD", "9")
    theirs(desk, 12)
    actor = desk.client.actor
    desk.client.actor = actor if may else replace(actor, held={name: places for name, places in actor.held.items() if name != "history.view"})
    desk.save(window)
    desk.mark(window, "DVD")
    desk.wait()
    model = window.view.conflict._model
    header = model.columns[2].header
    assert header.casefold().startswith("admin ") is may
    assert any(sign.isdigit() for sign in header) is may
    desk.qtbot.keyClick(desk.find(window, QWidget, "conflict_table"), Qt.Key.Key_Space)
    desk.mark(window, "Talbok")
    desk.mark(window, "DVD")
    assert model.columns[2].header == header


def test_a_choice_between_two_versions_can_be_undone(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    theirs(desk, 12)
    desk.save(window)
    desk.mark(window, "DVD")
    desk.click(window, "conflict_theirs")
    assert not window.unsaved()
    window.undo()
    desk.mark(window, "DVD")
    assert window.view.conflict.isVisible()
    desk.click(window, "conflict_mine")
    desk.save(window)
    assert [rule.value.number for rule in dvd(desk)] == [9]


@pytest.mark.parametrize(("button", "stored"), [("keep_mine", [9]), ("take_theirs", [])])
def test_change_and_delete(desk: Desk, button: str, stored: list[int]) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    (rule,) = dvd(desk)
    desk.elsewhere_removed(rule)
    desk.save(window)
    assert window.view.banner.kind == "warning"
    desk.mark(window, "DVD")
    assert desk.showing(window) is Showing.CONFLICT
    assert "removed this rule" in desk.text(window, "rule_effect")
    desk.click(window, button)
    if window.unsaved():
        desk.save(window)
    assert [rule.value.number for rule in dvd(desk)] == stored


@pytest.mark.parametrize(("button", "stored"), [("keep_mine", []), ("take_theirs", [12])])
def test_delete_and_change(desk: Desk, button: str, stored: list[int]) -> None:
    window = desk.open()
    remove(desk, window)
    theirs(desk, 12)
    desk.save(window)
    assert window.view.banner.kind == "warning"
    desk.mark(window, "DVD")
    assert "Now: 12 days" in desk.text(window, "rule_effect_more")
    desk.click(window, button)
    if window.unsaved():
        desk.save(window)
    assert [rule.value.number for rule in dvd(desk)] == stored


def test_delete_and_delete(desk: Desk) -> None:
    window = desk.open()
    remove(desk, window)
    (rule,) = dvd(desk)
    desk.elsewhere_removed(rule)
    desk.save(window)
    desk.mark(window, "DVD")
    assert "removed this rule" in desk.text(window, "rule_effect")
    desk.click(window, "take_theirs")
    assert not window.unsaved()
    assert dvd(desk) == []


@pytest.mark.parametrize("mine", [True, False])
def test_two_adds_of_the_same_variables(desk: Desk, mine: bool) -> None:
    """B13: theirs is shown beside mine; keeping mine is changing theirs, keeping theirs is dropping mine."""
    book = desk.library.media_types["bok"]
    window = desk.open()
    desk.add(window, "2", media_type="Bok")
    desk.set(desk.rule("lindby", 3, media_type_id=book))
    desk.save(window)
    assert "exists already" in window.view.banner.text
    desk.mark(window, "Bok")
    model = window.view.conflict._model
    assert [model.cell(0, column).text for column in range(4)] == ["Value", "", "3 days", "2 days"]
    desk.click(window, "conflict_mine" if mine else "conflict_theirs")
    if window.unsaved():
        desk.save(window)
    assert [rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id == book] == [2 if mine else 3]


def test_rows_changed_elsewhere_are_marked_until_they_are_looked_at(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "Talbok")
    desk.elsewhere(
        desk.rule("lindby", 12, media_type_id=desk.library.media_types["dvd"]), desk.rule("lindby", 60, media_type_id=desk.library.media_types["bok"])
    )
    marked = {line for n, line in enumerate(desk.rows(window)) if window.view.model.key_of(window.view.model.rows[n]) in window.view.model.changed_elsewhere}
    assert marked == {"Lindby kommun | DVD | 12 days", "Lindby kommun | Bok | 60 days"}
    desk.mark(window, "DVD")
    assert len(window.view.model.changed_elsewhere) == 1


def test_ones_own_saved_rows_are_not_marked(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.save(window)
    desk.client.bus.post(None)
    desk.wait()
    assert not window.view.model.changed_elsewhere


def test_a_row_removed_elsewhere_is_told(desk: Desk) -> None:
    """Nobody edited it here, so nothing conflicts; all the same it does not go without a word."""
    window = desk.open()
    desk.removed_elsewhere(dvd(desk)[0])
    assert window.view.banner.kind == "info"
    assert window.view.banner.text.startswith("Removed at another workstation: 1 row")
    desk.mark(window, "1 Admin")
    assert window.view.banner.kind == ""


def test_a_row_removed_elsewhere_that_is_edited_here_is_a_conflict_and_not_told_twice(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9")
    desk.removed_elsewhere(dvd(desk)[0])
    assert window.view.banner.kind == ""


def test_a_window_begins_what_another_one_wants_unless_a_conflict_or_a_dialog_is_in_the_way(desk: Desk) -> None:
    window = desk.open()
    wanted = ("loan-period", desk.library.organisations["SDB"], desk.rule("SDB", 5))
    assert not window.take("loan-period")
    assert window.take(wanted)
    desk.wait()
    dialog = desk.dialog(window)
    assert not window.take(wanted)
    dialog.reject()
    desk.wait()
    desk.back_to(window)
    desk.change(window, "DVD", "9")
    theirs(desk, 12)
    desk.save(window)
    assert not window.take(wanted)

"""History of the rules in the window: entries, filters, an earlier day, putting back, roles, other people's changes (X6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from sqlalchemy import text

from app.domain.parameters.rule import Variables
from app.domain.parameters.value import Value
from app.domain.refusals import NoContact
from app.services.parameters import set_rules
from app.windows.circulation_parameters.history_dialog import HistoryDialog
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.row_table_model import RowKind, RowTableModel
from app.windows.common.value_fields import DateField
from tests.conftest import Clock
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def told(model: RowTableModel[Any], first: int = 1) -> list[str]:
    """Return what a table shows, without the moment in the first column."""
    lines = []
    for number in range(len(model.rows)):
        cells = [model.cell(number, column).spoken() for column in range(first, len(model.columns))]
        lines.append(" | ".join(cell for cell in cells if cell))
    return lines


def entries(dialog: HistoryDialog) -> list[str]:
    return told(dialog.entries.model)


def inside(dialog: HistoryDialog) -> list[str]:
    """Return the entries without those of the base rules, which the desk is furnished with past the program."""
    return [line for line in entries(dialog) if "outside" not in line]


def then(dialog: HistoryDialog) -> list[str]:
    return told(dialog.then.model, 0)


def opened(desk: Desk, window: CirculationParametersWindow, row: str = "") -> HistoryDialog:
    """Mark a row and press History."""
    if row:
        desk.mark(window, row)
    desk.click(window, "rules_history")
    (dialog,) = [found for found in window.findChildren(HistoryDialog) if found.isVisible()]
    return dialog


def changed(desk: Desk, number: int, comment: str = "") -> None:
    """Change Lindby's loan period of films, a day later, as somebody else does."""
    rule = next(rule for rule in desk.stored("lindby") if rule.variables.media_type_id is not None)
    desk.set(replace(rule, id=None, version=1, value=Value(number, None, "days"), comment=comment))


def films(desk: Desk) -> int | None:
    return next((rule.value.number for rule in desk.stored("lindby") if rule.variables.media_type_id is not None), None)


def test_the_history_of_the_marked_rule_says_who_what_from_and_to(desk: Desk) -> None:
    changed(desk, 5, "Mycket lånade")
    dialog = opened(desk, desk.open(), "DVD")
    assert entries(dialog) == [
        "admin Administrator | Lindby kommun | DVD | Changed | 7 days → 5 days Comment: – → Mycket lånade | Mycket lånade",
        "admin Administrator | Lindby kommun | DVD | Added | 7 days",
    ]
    assert desk.text(dialog, "history_count") == "2 entries"
    assert dialog.windowTitle() == "History – Loan period"
    desk.choose(dialog, "history_which", "Rules listed at Lindby kommun")
    assert [line.split(" | ")[2] for line in inside(dialog)] == ["DVD", "Talbokslåntagare", "DVD"]
    desk.choose(dialog, "history_which", "All rules of the parameter")
    assert [line.split(" | ")[1] for line in inside(dialog)] == ["Lindby kommun", "Barnbiblioteket", "Stadsbiblioteket", "Lindby kommun", "Lindby kommun"]


def test_entries_are_chosen_by_person_and_day_and_the_filter_is_cleared(desk: Desk) -> None:
    dialog = opened(desk, desk.open(), "DVD")
    desk.type(dialog, "history_person", "nob")
    desk.qtbot.waitUntil(lambda: entries(dialog) == [])
    desk.wait()
    desk.click(dialog.entries, "empty_state_button")
    assert len(entries(dialog)) == 1
    desk.type(dialog, "history_until", "2026-03-01")
    desk.qtbot.waitUntil(lambda: entries(dialog) == [])
    desk.type(dialog, "history_until", "2036-03-01")
    desk.qtbot.waitUntil(lambda: len(entries(dialog)) == 1)
    desk.type(dialog, "history_since", "2036-02-01")
    desk.qtbot.waitUntil(lambda: entries(dialog) == [])
    desk.wait()
    desk.type(dialog, "history_since", "2026-01-01")
    desk.qtbot.waitUntil(lambda: len(entries(dialog)) == 1)
    desk.type(dialog, "history_until", "2025-12-31")
    desk.qtbot.waitUntil(lambda: desk.find(dialog, DateField, "history_until").error == "It ends before it begins.")
    desk.wait()
    assert len(entries(dialog)) == 1, "no period was read that is none"
    desk.type(dialog, "history_since", "2025-12-30")
    desk.qtbot.waitUntil(lambda: entries(dialog) == [])
    desk.wait()
    assert desk.find(dialog, DateField, "history_until").error == ""


def test_a_rule_is_put_back_after_a_question_and_that_is_undone(desk: Desk) -> None:
    changed(desk, 5)
    window = desk.open()
    dialog = opened(desk, window, "DVD")
    desk.click(dialog, "put_back_entry")
    assert desk.text(dialog, "put_back_step") == "DVD at Lindby kommun: 5 days → 7 days"
    desk.click(dialog, "cancel_put_back")
    assert films(desk) == 5
    desk.click(dialog, "put_back_entry")
    desk.click(dialog, "confirm_put_back")
    assert films(desk) == 7
    assert entries(dialog)[0].endswith("Changed | 5 days → 7 days | Put back")
    assert dialog.entries.table.currentIndex().row() == 0, "the newest entry is the marked one"
    assert "Lindby kommun | DVD | 7 days" in desk.rows(window)
    assert dialog.banner.text == "Put back, as a new change."
    desk.click(dialog, "history_banner_button")
    assert films(desk) == 5
    assert dialog.banner.text == "Undone; the rules are as they were."
    assert len(entries(dialog)) == 4
    assert dialog.entries.table.currentIndex().row() == 0


def test_putting_back_by_keys_alone(desk: Desk) -> None:
    """X11."""
    changed(desk, 5)
    dialog = opened(desk, desk.open(), "DVD")
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.entries.table.hasFocus()
    button = desk.find(dialog, QAbstractButton, "put_back_entry")
    button.setFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    no = desk.find(dialog, QAbstractButton, "cancel_put_back")
    assert no.hasFocus()
    desk.qtbot.keyClick(no, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.ask.isVisible()
    assert dialog.entries.table.hasFocus()
    button.setFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_Space)
    yes = desk.find(dialog, QAbstractButton, "confirm_put_back")
    desk.qtbot.keyClick(no, Qt.Key.Key_Backtab)
    assert yes.hasFocus()
    desk.qtbot.keyClick(yes, Qt.Key.Key_Space)
    desk.wait()
    assert films(desk) == 7
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_added_rule_goes_and_a_removed_one_comes_back(desk: Desk) -> None:
    window = desk.open()
    dialog = opened(desk, window, "DVD")
    desk.click(dialog, "put_back_entry")
    assert desk.text(dialog, "put_back_what") == "Put back: the rule is removed?"
    desk.click(dialog, "confirm_put_back")
    assert films(desk) is None
    assert entries(dialog)[0].startswith("admin Administrator | Lindby kommun | DVD | Removed | 7 days")
    desk.click(dialog, "put_back_entry")
    assert desk.text(dialog, "put_back_what") == "Put back: the rule is added again?"
    desk.click(dialog, "confirm_put_back")
    assert films(desk) == 7


def test_the_button_says_why_nothing_can_be_put_back(desk: Desk) -> None:
    changed(desk, 5)
    changed(desk, 7)
    dialog = opened(desk, desk.open(), "DVD")
    dialog.entries.table.mark_number(1)
    assert desk.tip(dialog, "put_back_entry") == "The rule is as it was then already."
    assert desk.tip(dialog, "put_back_then") == "Choose a day and mark a rule first."


@pytest.mark.sqlite_only
def test_the_rules_as_they_stood_on_a_day_with_what_differs_now(desk: Desk, clock: Clock) -> None:
    """The server's clock is no test's to set."""
    clock.advance(days=1)
    changed(desk, 5)
    desk.set(desk.rule("lindby", 3, shelf="Hc"))
    clock.advance(days=1)
    dialog = opened(desk, desk.open(), "DVD")
    desk.choose(dialog, "history_which", "Rules listed at Lindby kommun")
    desk.type(dialog, "history_day", "2026-03-10")
    desk.qtbot.waitUntil(lambda: then(dialog) != [])
    desk.wait()
    assert then(dialog) == [
        "Lindby kommun | Talbokslåntagare | 45 days | the same",
        "Lindby kommun | DVD | 7 days | 7 days → 5 days",
        "Lindby kommun | everything | 28 days | the same",
        "1 Admin | everything | 28 days | the same",
    ]
    assert desk.text(dialog, "history_then_count") == "4 rows, 1 changed since, 1 added since"
    assert dialog.then.model.kind(1) is RowKind.UNSAVED
    dialog.then.table.mark_number(3)
    assert desk.tip(dialog, "put_back_then") == "The rule is as it was then already."
    dialog.then.table.mark_number(1)
    desk.click(dialog, "put_back_then")
    assert desk.text(dialog, "put_back_step") == "DVD at Lindby kommun: 5 days → 7 days"
    desk.click(dialog, "confirm_put_back")
    assert films(desk) == 7
    assert desk.text(dialog, "history_then_count") == "4 rows, 1 added since"
    desk.type(dialog, "history_day", "")
    desk.qtbot.waitUntil(lambda: then(dialog) == [])


def test_who_may_look_only_sees_the_reason(desk: Desk) -> None:
    window = desk.open(actor=desk.work.actor("viewer"))
    dialog = opened(desk, window, "DVD")
    assert len(entries(dialog)) == 1
    assert "history.put-back" in desk.tip(dialog, "put_back_entry")


def test_who_may_not_see_the_history_is_told_so_at_the_button(desk: Desk) -> None:
    desk.client.actor = desk.work.actor("desk")
    window = desk.open()
    assert "history.view" in desk.tip(window, "rules_history")
    desk.client.actor = desk.work.actor()
    desk.client.actor_changed.emit()
    desk.wait()
    dialog = opened(desk, window)
    desk.client.actor = desk.work.actor("desk")
    desk.client.actor_changed.emit()
    desk.wait()
    assert entries(dialog) == []
    desk.tip(window, "rules_history")


def test_what_others_change_meanwhile_is_shown_at_once_and_marked(desk: Desk) -> None:
    dialog = opened(desk, desk.open(), "DVD")
    saved = set_rules(desk.work(), [replace(desk.rule("lindby", 9), variables=_films(desk))])
    desk.client.bus.post(saved.changes)
    desk.qtbot.waitUntil(lambda: len(entries(dialog)) == 2)
    assert entries(dialog)[0].endswith("7 days → 9 days")
    assert dialog.entries.model.changed_elsewhere


def _films(desk: Desk) -> Variables:
    return next(rule.variables for rule in desk.stored("lindby") if rule.variables.media_type_id is not None)


def test_it_is_refused_where_somebody_was_faster(desk: Desk) -> None:
    dialog = opened(desk, desk.open(), "DVD")
    desk.click(dialog, "put_back_entry")
    rule = next(rule for rule in desk.stored("lindby") if rule.variables.media_type_id is not None)
    desk.elsewhere_removed(rule)
    desk.click(dialog, "confirm_put_back")
    assert dialog.banner.text == "Nothing was changed.\nThe rule is gone already."
    assert len(entries(dialog)) == 2


def test_a_rule_that_is_equal_but_for_its_value_stands_in_the_way_and_is_shown(desk: Desk) -> None:
    """B13: whatever the boxes above the table hide."""
    window = desk.open()
    desk.choose(window, "filter_patron_category", "Talbokslåntagare")
    dialog = opened(desk, window, "Talbokslåntagare")
    desk.choose(dialog, "history_which", "All rules of the parameter")
    dialog.entries.table.mark_number(next(n for n, line in enumerate(entries(dialog)) if "DVD" in line))
    desk.click(dialog, "put_back_entry")
    desk.click(dialog, "confirm_put_back")
    changed_again = replace(desk.rule("lindby", 9), variables=Variables(media_type_id=desk.library.media_types["dvd"]))
    desk.set(changed_again)
    desk.client.bus.post(set_rules(desk.work(), [changed_again]).changes)
    desk.wait()
    dialog.entries.table.mark_number(next(n for n, line in enumerate(entries(dialog)) if "DVD | Removed" in line))
    desk.click(dialog, "put_back_entry")
    desk.click(dialog, "confirm_put_back")
    assert dialog.banner.text.startswith("Nothing was changed.\n")
    assert desk.find(dialog, QAbstractButton, "history_banner_button").text() == "Show that rule"
    desk.click(dialog, "history_banner_button")
    rule = desk.marked(window)
    assert (rule.variables.media_type_id, rule.value.number) == (desk.library.media_types["dvd"], 9)
    assert not dialog.banner.isVisible()


def test_a_lost_line_is_told_and_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()

    def lost(*_: object, **__: object) -> object:
        raise NoContact("The database can't be reached.")

    with monkeypatch.context() as broken:
        broken.setattr("app.windows.circulation_parameters.history_dialog.tell_history", lost)
        dialog = opened(desk, window, "DVD")
    assert dialog.banner.kind == "lost"
    desk.click(dialog, "history_banner_button")
    assert len(entries(dialog)) == 1
    assert not dialog.banner.isVisible()


def test_more_entries_are_read_on_demand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.windows.common.history_frame.PAGE", 2)
    for number in (5, 6, 8):
        changed(desk, number)
    dialog = opened(desk, desk.open(), "DVD")
    assert len(entries(dialog)) == 2
    desk.click(dialog, "history_older")
    assert [line.split(" | ")[4] for line in entries(dialog)] == ["6 days → 8 days", "5 days → 6 days", "7 days → 5 days", "7 days"]
    assert not dialog.entries.older.isVisible()


@pytest.mark.postgresql_only
def test_what_was_done_past_the_program_is_named(desk: Desk) -> None:
    with desk.client.database.writing() as session:
        session.execute(text("update parameter_rule set number = 99 where media_type_id is not null and parameter = 'loan-period'"))
        session.commit()
    dialog = opened(desk, desk.open(), "DVD")
    assert "outside Lånedisk" in entries(dialog)[0]
    assert dialog.entries.model.kind(0) is RowKind.MISSING


def test_the_history_follows_the_language_and_closes_with_its_window(desk: Desk) -> None:
    window = desk.open()
    dialog = opened(desk, window, "DVD")
    desk.client.language = "sv"
    desk.languages.choose("sv")
    desk.qtbot.waitUntil(lambda: dialog.windowTitle() == "Historik – Lånetid")
    assert "Tillagd" in entries(dialog)[0]
    window.close()
    assert not dialog.isVisible()

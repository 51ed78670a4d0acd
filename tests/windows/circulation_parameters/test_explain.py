"""Explain: which rule governs in a situation, what it beat and why, what does not fit (X1, X14)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit

from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.permissions import Actor
from app.domain.refusals import NoContact
from app.domain.text import mark
from app.windows.common.banner import Banner
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.form import Field
from tests.library import TODAY
from tests.windows.circulation_parameters.desk import CTRL, Desk
from tests.windows.circulation_parameters.explaining import (
    choose,
    count_unsaved,
    decisions,
    explain,
    fill,
    heading,
    mark_decision,
    rule_lines,
    rule_row,
)

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def test_a_row_is_explained_in_its_own_situation(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    assert heading(dialog) == "Loan period: 7 days"
    assert rule_lines(dialog) == [
        "3 | Lindby kommun | DVD | 7 days | governs",
        "4 | Lindby kommun | 28 days | Media type: DVD goes before *",
        "5 | 1 Admin | 28 days | Organisation: deeper goes before",
    ]
    assert [fill(dialog, 0, column) for column in ("organisation", "media_type")] == ["oksoft", "oksoft"]
    assert [fill(dialog, 1, column) for column in ("organisation", "media_type")] == ["", "dangersoft"]
    assert [fill(dialog, 2, column) for column in ("organisation", "media_type")] == ["dangersoft", ""]
    assert decisions(dialog)["Loan period"] == ["7 days", "", "Lindby kommun", "Row 3: Lindby kommun, DVD", "3"]
    assert desk.text(dialog, "explain_when").startswith("Calculated 10:00.")


def test_by_key_for_the_unit_of_a_green_row_and_away_by_esc(desk: Desk) -> None:
    """X11."""
    window = desk.open()
    dialog = explain(desk, window, "Stadsbiblioteket", by_key=True)
    assert heading(dialog) == "Loan period: 21 days"
    assert desk.text(dialog, "explain_unit") == "Stadsbiblioteket"
    assert dialog.answer.decisions.hasFocus()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desk.back_to(window)
    assert explain(desk, window, "DVD", by_key=True) is dialog
    assert heading(dialog) == "Loan period: 7 days"


def test_the_form_is_free_and_every_box_may_be_empty(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    choose(desk, dialog, media_type="not known")
    assert heading(dialog) == "Loan period: 28 days"
    choose(desk, dialog, patron_category="Talbokslåntagare")
    assert heading(dialog) == "Loan period: 45 days"
    choose(desk, dialog, working="Lånedisken")
    assert heading(dialog) == "Loan period: 21 days"
    assert decisions(dialog)["Loan period"][2] == "Lånedisken"
    assert rule_lines(dialog)[1] == "2 | Lindby kommun | Talbokslåntagare | 45 days | Organisation: deeper goes before"


def test_departments_are_those_of_the_owning_unit_and_a_placement_carries_its_own(desk: Desk) -> None:
    """B10."""
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    assert desk.choices(dialog, "explain_department") == ["not known"]
    choose(desk, dialog, owning="Stadsbiblioteket")
    assert desk.choices(dialog, "explain_department") == ["not known", "Barnavdelningen", "Vuxenavdelningen"]
    placement = desk.choices(dialog, "explain_placement")[1]
    choose(desk, dialog, placement=placement)
    case = dialog.form.case()
    assert case is not None
    assert case.situation.department_id is not None
    choose(desk, dialog, owning="Hamnbiblioteket")
    assert desk.choices(dialog, "explain_department") == ["not known"]


def test_each_parameter_begins_at_its_own_place(desk: Desk) -> None:
    """B14: lending and working point, owning unit, pickup place and home unit all differ."""
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    choose(desk, dialog, working="Lånedisken", owning="Hamnbiblioteket", pickup="Låneautomaten", home="Barnbiblioteket")
    whose = {name: cells[2] for name, cells in decisions(dialog).items()}
    assert whose["Loan period"] == whose["Signals, debt limit for red"] == "Lånedisken"
    assert whose["Overdue fee"] == whose["Reservation control"] == "Hamnbiblioteket"
    assert whose["Reservations, maximum number"] == "Låneautomaten"
    assert whose["Age limit, expiry date"] == "Barnbiblioteket"
    assert [whose[f"Message method ({what}: E-mail)"] for what in ("Reminder 1", "Reservation notice", "Fee invoice")] == [
        "Lånedisken",
        "Låneautomaten",
        "Barnbiblioteket",
    ]
    assert "Reservation control, copies on the shelf (Hamnbiblioteket)" in whose


def test_all_parameters_are_there_and_those_of_other_modules_are_marked(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    outcomes = {row.outcome.parameter.key for row in dialog.answer.decisions_model.rows if row.outcome}
    assert len(outcomes) == 57
    model = dialog.answer.decisions_model
    shown = [model.cell(number, 0).spoken() for number in range(len(model.rows))]
    assert "E-loans, maximum number not in use yet" in shown
    assert shown.index("Message fee") + 1 == shown.index("Reservation notice: E-mail")
    desk.qtbot.keyClicks(desk.find(dialog, QLineEdit, "explain_search"), "grace")
    desk.qtbot.waitUntil(lambda: list(decisions(dialog)) == ["Overdue fee, grace period"])
    assert heading(dialog).startswith("Overdue fee, grace period: ")


def in_every_way(desk: Desk) -> list[Rule]:
    """Return rules that beat one another at every variable that loan periods have."""
    library, dvd = desk.library, desk.library.media_types["dvd"]
    grown = library.categories["vuxen"]
    return [
        desk.rule("SDB", 1, department_id=library.departments["SDB/VUX"], media_type_id=dvd),
        desk.rule("SDB", 2, media_type_id=dvd),
        desk.rule("SDB", 3, patron_category_id=grown, shelf="Hce"),
        desk.rule("SDB", 4, patron_category_id=grown, shelf="H"),
        desk.rule("SDB", 5, patron_category_id=grown),
        desk.rule("SDB", 6, from_date=TODAY - timedelta(9)),
        desk.rule("SDB", 7, from_date=TODAY - timedelta(19)),
        desk.rule("SDB", 8, from_date=TODAY - timedelta(19), to_date=TODAY + timedelta(9)),
        desk.rule("SDB", 9, to_date=TODAY - timedelta(2)),
        desk.rule("lindby", 10, circulation_category_id=library.circulation_categories["kort"]),
        desk.rule("BARN", 11, media_type_id=dvd),
        desk.rule("DISK1", 12, media_type_id=library.media_types["bok"]),
    ]


def test_the_rules_stand_in_the_order_and_at_the_rows_of_the_window(desk: Desk) -> None:
    desk.set(*in_every_way(desk))
    window = desk.open()
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    dialog = explain(desk, window, "Stadsbiblioteket | 21 days")
    for boxes in (
        {"department": "Vuxenavdelningen", "media_type": "DVD", "patron_category": "Vuxen", "shelf": "Hce.01"},
        {"media_type": "not known", "circulation_category": "Kortlån"},
        {"shelf": "", "patron_category": "not known"},
    ):
        choose(desk, dialog, **boxes)
        listed = {row.rule.id: row.number for row in window.view.model.rows if row.rule}
        shown = [row for row in dialog.answer.rules_model.rows if row.rule]
        numbers = [row.number for row in shown if row.rule]
        assert numbers == [listed[row.rule.id] for row in shown if row.rule]
        assert numbers == sorted(n for n in numbers if n)
        assert len(numbers) > 3


def test_every_way_of_being_beaten_is_said(desk: Desk) -> None:
    desk.set(*in_every_way(desk), Rule(parameter="loan-period", organisation_id=desk.library.organisations["lindby"], value=_day(TODAY - timedelta(1))))
    window = desk.open()
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    dialog = explain(desk, window, "Stadsbiblioteket | 21 days")
    choose(desk, dialog, department="Vuxenavdelningen", media_type="DVD", patron_category="Vuxen", shelf="Hce.01")
    assert _reasons(dialog)[:3] == ["governs", "Department: Vuxenavdelningen goes before *", "Department: Vuxenavdelningen goes before *"]
    choose(desk, dialog, department="not known")
    reasons = _reasons(dialog)
    assert reasons[1:4] == ["Shelf: Hce is longer than H", "Shelf: Hce goes before *", "Patron category: Vuxen goes before *"]
    assert reasons[-2].startswith("Value: its day has passed (")
    choose(desk, dialog, media_type="not known", patron_category="not known", shelf="")
    assert _reasons(dialog)[:4] == [
        "governs",
        "Period: the later first day goes before",
        "Period: the later first day goes before",
        "Period: a period goes before none",
    ]
    choose(desk, dialog, day=(TODAY - timedelta(10)).isoformat())
    assert _reasons(dialog)[1] == "Period: the earlier last day goes before"


@pytest.mark.styled
def test_why_the_other_rules_do_not_fit(desk: Desk) -> None:
    desk.set(*in_every_way(desk))
    window = desk.open()
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    dialog = explain(desk, window, "Stadsbiblioteket | 21 days")
    choose(desk, dialog, media_type="Bok", shelf="K", owning="Barnbiblioteket")
    assert desk.text(dialog, "explain_others") == "11 other rules do not fit the situation."
    before = len(dialog.answer.rules_model.rows)
    desk.click(dialog, "explain_why")
    lines = rule_lines(dialog)
    assert lines[before] == "Do not fit the situation"
    said = {line.split(" | ")[-1] for line in lines[before + 1 :]}
    assert said == {
        "Department: not known here",
        "Patron category: not known here",
        "Media type: here Bok",
        "Period: here 10/03/2026",
        "Circulation category: not known here",
        "Organisation: not at or above Stadsbiblioteket",
    }
    last = len(lines) - 1
    assert fill(dialog, last, "organisation") == "warnsoft"
    table, heading_cell = dialog.answer.rules, dialog.answer.rules_model.index(before, 1)
    assert table.columnWidth(1) < table.sizeHintForIndex(heading_cell).width()  # it reaches over the others, and makes its own no wider
    desk.click(dialog, "explain_why")
    assert len(rule_lines(dialog)) == before


def test_unsaved_rows_are_counted_when_it_is_wanted(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    box = desk.find(dialog, QCheckBox, "explain_counting_editor")
    assert not box.isEnabled()
    assert "Nothing is unsaved." in box.accessibleDescription()

    desk.back_to(window)
    desk.change(window, "DVD", "9")
    desk.back_to(window)
    assert box.isEnabled()
    assert heading(dialog) == "Loan period: 7 days"
    count_unsaved(desk, dialog)
    assert heading(dialog) == "Loan period: 9 days"
    desk.add(window, "2", media_type="DVD", patron_category="Vuxen")
    choose(desk, dialog, patron_category="Vuxen")
    assert rule_lines(dialog)[:2] == [
        "3 | Lindby kommun | Vuxen | DVD | 2 days | governs",
        "4 | Lindby kommun | DVD | 9 days | Patron category: Vuxen goes before *",
    ]
    desk.mark(window, "Vuxen | DVD")
    desk.click(window, "remove_rule")
    desk.click(window, "confirm_remove")
    assert heading(dialog) == "Loan period: 9 days"
    count_unsaved(desk, dialog)
    assert heading(dialog) == "Loan period: 7 days"
    count_unsaved(desk, dialog)
    desk.save(window)
    assert not box.isEnabled()
    assert not box.isChecked()
    assert heading(dialog) == "Loan period: 9 days"


def test_an_unsaved_row_is_explained_with_the_unsaved_rows(desk: Desk) -> None:
    window = desk.open()
    desk.add(window, "5", media_type="Bok")
    dialog = explain(desk, window, "new 5 days")
    assert desk.find(dialog, QCheckBox, "explain_counting_editor").isChecked()
    assert heading(dialog) == "Loan period: 5 days"


def test_a_removed_row_does_not_count_and_the_numbers_are_still_those_of_the_window(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "remove_rule")
    desk.click(window, "confirm_remove")
    dialog = explain(desk, window, "DVD")
    assert heading(dialog) == "Loan period: 7 days"
    count_unsaved(desk, dialog)
    assert rule_lines(dialog)[0] == "4 | Lindby kommun | 28 days | governs"


def test_it_is_calculated_again_when_rules_change_elsewhere(desk: Desk) -> None:
    """X8."""
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    desk.elsewhere(desk.rule("lindby", 3, media_type_id=desk.library.media_types["dvd"]))
    assert heading(dialog) == "Loan period: 3 days"
    dialog.close()
    desk.elsewhere(desk.rule("lindby", 4, media_type_id=desk.library.media_types["dvd"]))
    assert explain(desk, window, "DVD") is dialog
    assert heading(dialog) == "Loan period: 4 days"


def test_a_rule_is_opened_in_the_window_whatever_it_shows(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    choose(desk, dialog, working="Lånedisken")
    desk.choose(window, "filter_media_type", "Bok")
    dialog.answer.rules.mark_number(1)
    row = rule_row(dialog, 1)
    desk.click(dialog, "explain_open")
    assert row.rule is not None
    assert desk.marked(window).id == row.rule.id
    marked = window.view.table.current_row()
    assert marked is not None
    assert marked.number == row.number
    assert desk.find(window, Field, "filter_media_type").value() is None

    mark_decision(desk, dialog, "Time since the previous claim step (Reminder 2)")
    desk.click(dialog, "explain_open")
    assert desk.marked(window).parameter == "claim-interval"
    assert desk.marked(window).selector == "reminder-2"


def test_a_comment_stands_where_its_rule_governs(desk: Desk) -> None:
    """X14."""
    window = desk.open()
    desk.mark(window, "DVD")
    desk.click(window, "change_rule")
    desk.type(desk.dialog(window), "comment", "films are short")
    desk.type(desk.dialog(window), "value", "6")
    desk.click(desk.dialog(window), "rule_done")
    desk.save(window)
    dialog = explain(desk, window, "DVD")
    comment = desk.find(dialog, QLabel, "explain_comment")
    assert comment.isVisible()
    assert comment.text() == "films are short"
    assert rule_lines(dialog)[0].endswith(" | films are short")  # what its sign says to who hears the row
    dialog.answer.rules.mark_number(1)
    assert not comment.isVisible()
    mark_decision(desk, dialog, "Loan fee")
    assert not comment.isVisible()


def test_the_decision_can_be_copied(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    desk.click(dialog, "explain_copy_rules")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Loan period: 7 days"
    assert lines[1].split("\t")[:3] == ["Row", "Organisation", "Media type"]
    assert lines[3].split("\t")[-2:] == ["Media type: DVD goes before *", ""]
    desk.click(dialog, "explain_copy")
    text = QGuiApplication.clipboard().text()
    assert "Message fee (Reminder 1: E-mail)\t" in text


def test_a_day_that_is_none_keeps_the_last_answer(desk: Desk) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    choose(desk, dialog, day="2026-02-30")
    assert heading(dialog) == "Loan period: 7 days"
    assert desk.find(dialog, Field, "explain_day").error


def test_a_rule_of_another_time_is_explained_on_a_day_of_its_period(desk: Desk) -> None:
    desk.set(desk.rule("lindby", 70, from_date=date(2026, 6, 1), to_date=date(2026, 8, 15)))
    window = desk.open()
    dialog = explain(desk, window, "70 days")
    assert heading(dialog) == "Loan period: 70 days"
    case = dialog.form.case()
    assert case is not None
    assert case.day == date(2026, 6, 1)


def test_lost_contact_is_said_and_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()
    dialog = explain(desk, window, "DVD")

    def lost(*_: object, **__: object) -> None:
        raise NoContact(mark("No contact with the database."))

    with monkeypatch.context() as patch:
        patch.setattr("app.windows.common.explain.part.explain_situation", lost)
        choose(desk, dialog, media_type="Bok")
    banner = desk.find(dialog, Banner, "explain_banner")
    assert banner.kind == "lost"
    assert heading(dialog) == "Loan period: 7 days"
    button = next(b for b in banner.findChildren(QAbstractButton) if b.isVisible() and "again" in b.text().lower())
    button.click()
    desk.wait()
    assert banner.kind == ""
    assert heading(dialog) == "Loan period: 28 days"


def test_it_speaks_the_language_of_the_screen(desk: Desk) -> None:
    """X10."""
    window = desk.open()
    dialog = explain(desk, window, "DVD")
    desk.client.language = "sv"
    desk.languages.choose("sv")
    desk.wait()
    assert dialog.windowTitle() == "Förklara"
    assert heading(dialog) == "Lånetid: 7 dagar"
    assert rule_lines(dialog)[1].endswith("Medietyp: DVD går före *")


def test_without_the_permission_the_button_says_so(desk: Desk) -> None:
    window = desk.open()
    actor = desk.client.actor
    held = {permission: places for permission, places in actor.held.items() if permission != "parameters.view"}
    desk.client.actor = Actor(
        staff_id=actor.staff_id, login=actor.login, name=actor.name, roles=actor.roles, point_id=actor.point_id, unit_id=actor.unit_id,
        account_id=actor.account_id, own_ids=actor.own_ids, held=held,
    )  # fmt: skip
    desk.client.actor_changed.emit()
    desk.wait()
    assert desk.tip(window, "explain_rules")
    desk.qtbot.keyClick(window.view.table, Qt.Key.Key_E, CTRL)
    assert window.view.banner.kind == "info"


def _reasons(dialog: ExplainDialog) -> list[str]:
    return [line.split(" | ")[-1] for line in rule_lines(dialog)]


def _day(day: date) -> Value:
    return Value(None, day.isoformat(), "date")

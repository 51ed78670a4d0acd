"""What the window lists: parameters, rows in governing order, green rows, filters, selectors (B1-B4, B10, B11)."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeView, QWidget

from app.services.registers import EntryDraft, change_entry
from app.windows.common.row_table_model import RowKind
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

LINDBY = [
    "Stadsbiblioteket: settings of its own | 2 rules",
    "Lindby kommun | Talbokslåntagare | 45 days",
    "Lindby kommun | DVD | 7 days",
    "Lindby kommun | 28 days",
    "1 Admin | 28 days",
]


def test_rows_stand_in_governing_order_with_green_rows_on_top_and_the_base_rule_last(desk: Desk) -> None:
    """B3, B4, B8."""
    window = desk.open()
    assert desk.rows(window) == LINDBY
    kinds = [window.view.model.kind(n) for n in range(5)]
    assert kinds == [RowKind.EXCEPTION, RowKind.NORMAL, RowKind.NORMAL, RowKind.NORMAL, RowKind.PROTECTED]
    assert window.view.model.cell(4, 1).icon == "lock"
    assert desk.text(window, "row_count") == "5 rows"


def test_all_57_parameters_are_listed_in_groups_with_their_counts(desk: Desk) -> None:
    """B1."""
    window = desk.open()
    tree = desk.find(window, QTreeView, "parameter_tree")
    model = tree.model()
    names = {}
    for group in range(model.rowCount()):
        parent = model.index(group, 0)
        for row in range(model.rowCount(parent)):
            names[model.index(row, 0, parent).data()] = model.index(row, 2, parent).data()
    assert len(names) == 57
    assert (names["Loan period"], names["Loan fee"]) == ("5", "2")


def test_searching_hides_the_parameters_and_groups_without_the_letters(desk: Desk) -> None:
    """B1."""
    window = desk.open()
    search, tree = desk.find(window, QWidget, "parameter_search"), desk.find(window, QTreeView, "parameter_tree")
    search.setFocus()
    desk.qtbot.keyClicks(search, "grace")
    model = tree.model()

    def shown() -> list[str]:
        parents = [model.index(n, 0) for n in range(model.rowCount()) if not tree.isRowHidden(n, QModelIndex())]
        return [str(model.index(row, 0, parent).data()) for parent in parents for row in range(model.rowCount(parent)) if not tree.isRowHidden(row, parent)]

    desk.qtbot.waitUntil(lambda: shown() == ["Overdue fee, grace period"])
    desk.qtbot.keyClick(search, Qt.Key.Key_Down)
    desk.wait()
    assert desk.text(window, "parameter_heading") == "Overdue fee, grace period"
    assert tree.hasFocus()
    search.setFocus()
    desk.qtbot.keyClicks(search, "zzz")
    desk.qtbot.waitUntil(lambda: shown() == [])
    desk.qtbot.keyClick(search, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: len(shown()) == 57)


def test_a_green_row_opens_the_settings_of_its_unit(desk: Desk) -> None:
    """B4: by Enter and by a double click."""
    window = desk.open()
    table = window.view.table
    desk.mark(window, "Stadsbiblioteket")
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    desk.wait()
    assert desk.rows(window) == ["Barnbiblioteket: settings of its own | 1 rule", "Stadsbiblioteket | 21 days", *LINDBY[1:]]
    place = table.visualRect(window.view.model.index(0, 1)).center()
    desk.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.wait()
    assert desk.rows(window)[:2] == ["Barnbiblioteket | 35 days", "Stadsbiblioteket | 21 days"]


def test_choosing_an_organisation_lists_its_rules_and_those_above(desk: Desk) -> None:
    """B2, B4."""
    window = desk.open()
    assert desk.choices(window, "filter_organisation") == [
        "1 Admin", "Lindby kommun (all units)", "Hamnbiblioteket", "Stadsbiblioteket", "Barnbiblioteket", "Låneautomaten", "Lånedisken",
        "Åby kommun (all units)", "Åby bibliotek", "Disken i Åby",
    ]  # fmt: skip
    desk.choose(window, "filter_organisation", "Hamnbiblioteket")
    assert desk.rows(window) == LINDBY[1:]
    desk.choose(window, "filter_organisation", "1 Admin")
    assert desk.rows(window) == ["Lindby kommun: settings of its own | 5 rules", "Åby kommun: settings of its own | 1 rule", "1 Admin | 28 days"]


def test_staff_of_one_account_see_no_other(desk: Desk) -> None:
    window = desk.open(actor=desk.work.actor("viewer", "DISK1"))
    assert "Åby bibliotek" not in desk.choices(window, "filter_organisation")


def test_boxes_filter_and_keep_rows_that_hold_for_everything(desk: Desk) -> None:
    """B2: rows that concern the value chosen, its own or all."""
    window = desk.open()
    desk.choose(window, "filter_media_type", "Bok")
    assert desk.rows(window) == [LINDBY[0], LINDBY[1], *LINDBY[3:]]
    desk.choose(window, "filter_patron_category", "Vuxen")
    assert desk.rows(window) == [LINDBY[0], *LINDBY[3:]]
    desk.click(window, "filter_clear")
    assert desk.rows(window) == LINDBY
    assert desk.tip(window, "filter_clear")


def test_valid_on_day_leaves_out_rules_of_other_days(desk: Desk) -> None:
    desk.set(desk.rule("lindby", 42, from_date=desk.client.today().replace(month=6, day=1), to_date=desk.client.today().replace(month=8, day=31)))
    window = desk.open()
    assert "42 days" in "".join(desk.rows(window))
    desk.type(window, "filter_day", "2026-07-01")
    assert "42 days" in "".join(desk.rows(window))
    desk.type(window, "filter_day", "2026-09-01")
    assert desk.rows(window) == LINDBY


def test_boxes_that_the_parameter_can_not_use_are_inactive_and_say_why(desk: Desk) -> None:
    """B2, B10."""
    window = desk.open()
    department = desk.find(window, QWidget, "filter_department_editor")
    assert not department.isEnabled()
    assert "unit" in department.accessibleDescription()
    window.view.parameters.parameter_chosen.emit("loans-max")
    desk.wait()
    shelf = desk.find(window, QWidget, "filter_shelf_editor")
    assert not shelf.isEnabled()
    assert "Loans, maximum number" in shelf.accessibleDescription()
    assert [column.key for column in window.view.model.columns] == [
        "number", "organisation", "patron_category", "media_type", "circulation_category", "age_group", "from_date", "to_date", "value", "comment",
    ]  # fmt: skip


def test_a_department_can_be_chosen_at_a_unit_and_narrows_the_placements(desk: Desk) -> None:
    """B10."""
    window = desk.open()
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    assert desk.choices(window, "filter_department") == ["All", "Barnavdelningen", "Vuxenavdelningen"]
    assert desk.choices(window, "filter_placement") == ["All", "Magasin", "Öppen hylla", "Öppen hylla"]
    desk.choose(window, "filter_department", "Barnavdelningen")
    assert desk.choices(window, "filter_placement") == ["All", "Öppen hylla"]


def test_a_parameter_with_a_selector_shows_its_box_and_groups_by_it(desk: Desk) -> None:
    """B11."""
    window = desk.open("renewal-at-status")
    assert desk.find(window, QWidget, "filter_selector").isVisible()
    assert desk.rows(window)[:2] == ["Lindby kommun | Calculated debt | yes", "1 Admin | Calculated debt | yes"]
    assert len(desk.rows(window)) == 18
    desk.choose(window, "filter_selector", "Reserved")
    assert desk.rows(window) == ["Lindby kommun | no", "1 Admin | no"]
    window.view.parameters.parameter_chosen.emit("loan-period")
    desk.wait()
    assert not desk.find(window, QWidget, "filter_selector").isVisible()


def test_the_way_to_coordinated_parameters_is_a_click(desk: Desk) -> None:
    window = desk.open("loan-period")
    desk.click(window, "coordinate_with")
    assert desk.text(window, "parameter_heading") == "Loan period, open"
    assert window.view.parameters.chosen() == "loan-period-open"


def test_the_panel_says_what_the_marked_rule_does(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "DVD")
    assert desk.text(window, "rule_effect") == "Loan period: 7 days for DVD at all units of Lindby kommun without rules of their own."
    assert desk.text(window, "rule_effect_more") == "Goes before row 4 (everything): 28 days becomes 7 days."


def test_parameters_of_modules_that_are_not_there_are_labelled(desk: Desk) -> None:
    window = desk.open("pickup-fee")
    assert window.view.heading.findChild(QWidget, "unused_badge").isVisible()  # type: ignore[union-attr]


def test_parameter_organisation_and_list_are_remembered(desk: Desk) -> None:
    window = desk.open("loan-fee")
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    window.close()
    again = desk.open()
    assert desk.text(again, "parameter_heading") == "Loan fee"
    assert again.view.filters.organisation_id() == desk.library.organisations["SDB"]


def test_everything_is_said_in_the_language_chosen_while_running(desk: Desk) -> None:
    """X10."""
    window = desk.open()
    desk.add(window, "5", media_type="Bok")
    desk.client.language = "sv"
    desk.languages.choose("sv")
    desk.qtbot.waitUntil(lambda: desk.text(window, "parameter_heading") == "Lånetid")
    assert window.title() == "Cirkulationsparametrar"
    assert "Lindby kommun | Bok | ny 5 dagar" in desk.rows(window)
    assert desk.text(window, "row_count") == "6 rader, 1 osparade"
    desk.languages.choose("en")


def test_delivered_names_are_said_in_the_language_of_the_screen_until_they_are_changed(desk: Desk) -> None:
    """X10: formats and age groups as delivered; the library's own name is the same in every language."""
    window = desk.open("message-fee")
    change = EntryDraft(register="message-format", code="invoice-email", name="Invoice by post")
    desk.client.bus.post(change_entry(desk.work(), change))

    def offered(text: str) -> bool:
        return text in desk.choices(window, "filter_selector")

    desk.qtbot.waitUntil(lambda: offered("Invoice by post"))
    for language, reminder, group in (("sv", "2:a påminnelse: Sms", "Vuxen"), ("cs", "2. upomínka: SMS", "Dospělý"), ("en", "Reminder 2: SMS", "Adult")):
        desk.client.language = language
        desk.languages.choose(language)
        desk.qtbot.waitUntil(partial(offered, reminder))
        assert offered("Invoice by post")
        assert group in desk.choices(window, "filter_age_group")

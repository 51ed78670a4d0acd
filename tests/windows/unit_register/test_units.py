"""Tab 1-Units by clicks and keys: the fields of a unit, what is beneath it, checks at the field, saved and undone with the rest (L1)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget

from app.domain.organisation import Kind
from app.domain.unit_draft import Entity, Spot
from app.queries.organisation import load_tree
from app.queries.unit_places import PlaceRow, read_places
from app.services.registers import EntryDraft, add_entry
from app.services.unit_register import save_unit
from app.windows.common.row_table_model import RowKind
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import CTRL, LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

ALT = Qt.KeyboardModifier.AltModifier


def units(desk: Desk, unit: str = "SDB", **options: object) -> UnitRegisterWindow:
    """Open the window and go to the tab by its key."""
    window = desk.open(unit, category="", **options)  # type: ignore[arg-type]
    desk.qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "1"
    return window


def stored(desk: Desk, code: str) -> PlaceRow:
    with desk.client.database.reading() as session:
        tree = load_tree(session)
        return read_places(session, tree.by_code(code).id).organisations[0]


def field(desk: Desk, window: UnitRegisterWindow, name: str) -> QLineEdit:
    return desk.find(window, QLineEdit, f"{name}_editor")


def error(window: UnitRegisterWindow, name: str) -> str:
    bound = window.view.units.form.bound[name]
    bound.widget.is_valid()
    return bound.widget.error


def marked(window: UnitRegisterWindow, code: str) -> None:
    rows = window.view.units.list.model.rows
    assert window.view.units.list.table.mark(next(row.id for row in rows if row.code == code))


def test_the_tab_shows_the_unit_and_what_is_beneath_it(desk: Desk) -> None:
    window = units(desk)
    rows = window.view.units.list.model.rows
    assert [(row.name, row.kind, row.indent) for row in rows] == [
        ("Stadsbiblioteket", "Unit", 0), ("Barnbiblioteket", "Unit", 1), ("Låneautomaten", "Self-service", 1), ("Lånedisken", "Desk", 1),
    ]  # fmt: skip
    names = {widget.accessibleName() for widget in window.view.units.findChildren(QWidget) if widget.isVisible()}
    assert {"Name", "Code", "Kind", "Beneath", "Street", "Postcode", "E-mail", "Reply address", "Website", "Monday, opens", "Sunday, Closed"} <= names
    assert not {"Currency", "Rounding", "Time zone", "Kind of point"} & names
    assert (field(desk, window, "unit_street").text(), field(desk, window, "unit_code").isEnabled()) == ("Storgatan 1", False)
    account = units(desk, "lindby")
    names = {widget.accessibleName() for widget in account.view.units.findChildren(QWidget) if widget.isVisible()}
    assert {"Currency", "Rounding", "Time zone"} <= names


def test_what_is_typed_is_counted_undone_and_saved_with_ctrl_s(desk: Desk) -> None:
    window = units(desk)
    desk.type(window, "unit_city", "Lindeby")
    monday = desk.find(window, QLineEdit, "unit_hours_0_opens")
    monday.setFocus()
    monday.selectAll()
    desk.qtbot.keyClicks(monday, "0930")
    assert window.state.count() == 2
    assert "2 unsaved" in window.view.row.unsaved.text()
    desk.qtbot.keyClick(monday, Qt.Key.Key_Tab)
    assert monday.text() == "09:30"
    window.undo()
    assert (monday.text(), window.state.count()) == ("10:00", 1)
    window.redo()
    assert monday.text() == "09:30"
    desk.click(window, "unit_hours_5_closed")
    desk.save(window)
    assert not window.unsaved()
    values = stored(desk, "SDB").values
    assert (values["city"], values["hours-0"], values["hours-5"]) == ("Lindeby", "09:30-18:00", "closed")


def test_a_value_of_the_unit_and_a_setting_are_saved_together(desk: Desk) -> None:
    window = units(desk)
    desk.type(window, "unit_city", "Lindeby")
    desk.qtbot.keyClick(window, Qt.Key.Key_A, ALT)
    desk.type(window, "junior_age_limit", "16")
    assert window.state.count() == 2
    desk.save(window)
    assert (window.state.count(), stored(desk, "SDB").values["city"]) == (0, "Lindeby")


BAD = (
    ("name", "", "A name must be given."),
    ("email", "info@", "info@ is not an e-mail address."),
    ("reply_address", "x", "x is not an e-mail address."),
    ("phone", "ring", "ring is not a telephone number."),
    ("postcode", "12", "12 is not a postcode: it has five digits."),
    ("website", "example.com", "example.com is not a web address; it is written as https://www.example.com."),
)


def test_bad_input_is_refused_at_its_field_and_nothing_is_saved(desk: Desk) -> None:
    window = units(desk)
    for name, typed, sentence in BAD:
        before = field(desk, window, f"unit_{name}").text()
        desk.type(window, f"unit_{name}", typed)
        assert error(window, name) == sentence
        desk.qtbot.keyClick(window, Qt.Key.Key_4, ALT)
        window.save()
        desk.wait()
        assert window.view.banner.kind
        assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "1"
        assert QApplication.focusWidget() is field(desk, window, f"unit_{name}")
        assert stored(desk, "SDB").values[name] != typed
        desk.type(window, f"unit_{name}", before)
        assert error(window, name) == ""


def test_opening_hours_that_can_not_be_are_refused_at_the_day(desk: Desk) -> None:
    window = units(desk)
    for opens, closes, sentence in (("18:00", "09:00", "not after it opens"), ("9", "25:00", "not a time of day"), ("", "18:00", "Give both times")):
        for part, text in (("opens", opens), ("closes", closes)):
            line = desk.find(window, QLineEdit, f"unit_hours_0_{part}")
            line.setFocus()
            line.selectAll()
            desk.qtbot.keyClick(line, Qt.Key.Key_Delete)
            desk.qtbot.keyClicks(line, text)
        assert sentence in error(window, "hours-0")


def test_the_time_zone_is_checked_at_the_account_organisation(desk: Desk) -> None:
    window = units(desk, "lindby")
    desk.type(window, "unit_time_zone", "Lindby")
    assert "no time zone" in error(window, "time_zone")


def test_the_currency_stays_while_there_are_debts(desk: Desk) -> None:
    """And it is one of the common registers."""
    add_entry(desk.work(), EntryDraft(register="currency", code="CZK", name="Koruna"))
    window = units(desk, "lindby")
    desk.qtbot.keyClick(desk.find(window, QComboBox, "unit_currency_editor"), Qt.Key.Key_End)
    desk.save(window)
    assert "open debts" in window.view.banner.text
    assert (window.state.count(), stored(desk, "lindby").values["currency"]) == (1, "SEK")


def test_a_unit_made_by_keys_is_at_once_in_the_choosers_of_other_windows(desk: Desk) -> None:
    window, other = units(desk, "lindby"), desk.open("HAM")
    table = window.view.units.list.table
    window.activateWindow()
    desk.qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Insert)
    name = field(desk, window, "unit_name")
    assert QApplication.focusWidget() is name
    desk.qtbot.keyClicks(name, "Skogsbiblioteket")
    desk.qtbot.keyClick(name, Qt.Key.Key_Tab)
    code = field(desk, window, "unit_code")
    assert QApplication.focusWidget() is code
    desk.qtbot.keyClicks(code, "sdb")
    assert "differs in capital letters only" in error(window, "code")
    code.selectAll()
    desk.qtbot.keyClicks(code, "SKO")
    assert error(window, "code") == ""
    assert window.state.count() == 1
    desk.qtbot.keyClick(code, Qt.Key.Key_S, CTRL)
    window.save()
    desk.wait()
    desk.qtbot.waitUntil(lambda: "SKO" in desk.client.tree.codes)
    desk.wait()
    made = desk.client.tree.by_code("SKO")
    assert desk.client.tree[made.parent_id or 0].code == "lindby"
    combo = other.view.bar.unit.editor
    assert isinstance(combo, QComboBox)
    assert "Skogsbiblioteket" in [combo.itemText(n).strip() for n in range(combo.count())]
    assert [row.name for row in window.view.units.list.model.rows if row.id == made.id] == ["Skogsbiblioteket"]


def test_a_new_row_without_name_and_code_is_not_saved(desk: Desk) -> None:
    window = units(desk, "lindby")
    desk.click(window, "add_place")
    window.save()
    desk.wait()
    assert error(window, "name") == "A name must be given."
    assert window.state.count() == 1
    window.undo()
    assert not window.unsaved()


def test_beneath_a_unit_one_chooses_what_to_add(desk: Desk) -> None:
    window = units(desk)
    desk.click(window, "add_place")
    menu = desk.find(window, QMenu, "add_place_menu")
    assert [action.text() for action in menu.actions()] == ["Unit", "Circulation point"]
    desk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    desk.qtbot.keyClicks(field(desk, window, "unit_name"), "Webben")
    desk.type(window, "unit_code", "WEB")
    point = desk.find(window, QComboBox, "unit_point_kind_editor")
    point.setFocus()
    desk.qtbot.keyClicks(point, "w")
    desk.save(window)
    node = desk.client.tree.by_code("WEB")
    assert (node.kind, node.point_kind) == (Kind.POINT, "web")


def test_a_unit_is_moved_by_choosing_what_it_is_beneath(desk: Desk) -> None:
    window = units(desk)
    marked(window, "BARN")
    combo = desk.find(window, QComboBox, "unit_parent_editor")
    offered = [combo.itemText(n).strip() for n in range(combo.count())]
    assert "Barnbiblioteket" not in offered
    assert "Åby bibliotek" not in offered
    combo.setFocus()
    desk.qtbot.keyClicks(combo, "Hamn")
    desk.save(window)
    assert [desk.client.tree[i].code for i in desk.client.tree.chain(desk.client.tree.by_code("BARN").id)] == ["BARN", "HAM", "lindby", "1"]


def test_del_marks_for_removal_and_takes_it_back_and_what_is_in_use_stays(desk: Desk) -> None:
    window = units(desk)
    table = window.view.units.list.table
    for code, saved in (("BARN", False), ("AUTO", True)):
        marked(window, code)
        table.setFocus()
        desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
        row = window.view.units.list.model.find(desk.library.organisations[code])
        assert window.view.units.list.model.kind(row) is RowKind.REMOVED
        desk.save(window)
        assert (code not in desk.client.tree.codes) is saved
        if not saved:
            assert "in use by" in window.view.banner.text
            table.setFocus()
            desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
            assert not window.unsaved()
    marked(window, "SDB")
    assert not window.view.units.remove.isEnabled()
    assert window.view.units.remove.toolTip()


def test_enter_on_a_unit_chooses_it_and_asks_first_when_something_is_unsaved(desk: Desk) -> None:
    window = units(desk)
    desk.type(window, "unit_city", "Lindeby")
    marked(window, "BARN")
    table = window.view.units.list.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.view.leave.isVisible()
    desk.qtbot.mouseClick(window.view.leave.drop, LEFT)
    desk.wait()
    assert window.state.organisation_id == desk.library.organisations["BARN"]
    assert window.view.units.list.model.rows[0].code == "BARN"
    assert not window.unsaved()


def test_two_at_the_same_field_see_both_versions(desk: Desk) -> None:
    """X8."""
    window = units(desk)
    desk.type(window, "unit_city", "Min")
    place = desk.library.organisations["SDB"]
    draft = window.state.unit
    theirs = save_unit(desk.work(), type(draft)(place).put(Spot(Entity.ORGANISATION, place, "city"), "Lindby", "Deras"))
    desk.client.bus.post(theirs)
    desk.wait()
    assert "Stadsbiblioteket: Town" in window.view.banner.text
    desk.save(window)
    assert window.view.conflict.isVisible()
    desk.click(window, "conflict_mine")
    desk.wait()
    assert (stored(desk, "SDB").values["city"], window.unsaved()) == ("Min", False)


def test_tab_goes_as_one_reads(desk: Desk) -> None:
    window = units(desk)
    marked(window, "BARN")
    window.view.units.list.table.setFocus()
    order: list[str] = []
    while "cancel_register" not in order and len(order) < 60:
        at = QApplication.focusWidget()
        assert at is not None
        order.append(at.objectName())
        desk.qtbot.keyClick(at, Qt.Key.Key_Tab)
    contact = ["street", "postcode", "city", "region", "country", "phone", "email", "reply_address", "website"]
    week = [f"unit_hours_{day}_{part}" for day in range(7) for part in ("opens", "closes", "closed")]
    of_list = ["places_table", "add_place", "move_place", "remove_place"]
    wanted = [*of_list, "unit_name_editor", "unit_parent_editor", *(f"unit_{name}_editor" for name in contact), *week]
    assert [name for name in order if name in wanted] == wanted
    assert order[-1] == "cancel_register"


def test_what_is_typed_comes_back_after_a_crash(desk: Desk) -> None:
    window = units(desk, "lindby")
    desk.type(window, "unit_city", "Lindeby")
    desk.click(window, "add_place")
    desk.qtbot.keyClicks(field(desk, window, "unit_name"), "Ny")
    kept = window.draft()
    again = units(desk, "HAM")
    again.restore_draft(kept)
    desk.wait()
    assert (again.state.organisation_id, again.state.count()) == (desk.library.organisations["lindby"], 2)
    assert "Ny" in [row.name for row in again.view.units.list.model.rows]


def test_who_may_not_change_looks_only(desk: Desk) -> None:
    """B9."""
    window = units(desk, actor=desk.work.actor("viewer"))
    assert not field(desk, window, "unit_name").isEnabled()
    assert "register.change" in field(desk, window, "unit_name").toolTip()
    for button in (window.view.units.add, window.view.units.move_row, window.view.units.remove):
        assert not button.isEnabled()

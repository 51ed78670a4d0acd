"""Tab 2-Departments by clicks and keys: departments with their placements, added, renamed and removed as one change (L1, B10)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.unit_draft import Entity
from app.queries.unit_places import PlacesReading, read_places
from app.services.unit_register import save_unit
from app.windows.common.row_table_model import RowKind
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

ALT = Qt.KeyboardModifier.AltModifier


def departments(desk: Desk, unit: str = "SDB", **options: object) -> UnitRegisterWindow:
    """Open the window and go to the tab by its key."""
    window = desk.open(unit, category="", **options)  # type: ignore[arg-type]
    desk.qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "2"
    return window


def stored(desk: Desk) -> PlacesReading:
    with desk.client.database.reading() as session:
        return read_places(session, desk.library.organisations["SDB"])


def line(desk: Desk, window: UnitRegisterWindow, name: str) -> QLineEdit:
    return desk.find(window, QLineEdit, f"{name}_editor")


def codes(window: UnitRegisterWindow) -> tuple[list[str], list[str]]:
    tab = window.view.departments
    return [row.code for row in tab.departments.list.model.rows], [row.code for row in tab.placements.list.model.rows]


def test_a_department_shows_its_placements(desk: Desk) -> None:
    window = departments(desk)
    assert codes(window) == (["BARN", "VUX"], ["HYLL"])
    table = window.view.departments.departments.list.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Down)
    assert codes(window)[1] == ["MAG", "HYLL"]
    assert window.view.departments.placements.list.heading.text() == "Placements of Vuxenavdelningen"


def test_a_department_with_a_placement_is_added_by_keys_and_saved_at_once(desk: Desk) -> None:
    window = departments(desk)
    table = window.view.departments.departments.list.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Insert)
    name = line(desk, window, "department_name")
    assert QApplication.focusWidget() is name
    desk.qtbot.keyClicks(name, "Musik")
    desk.type(window, "department_code", "MUS")
    placements = window.view.departments.placements.list.table
    placements.setFocus()
    desk.qtbot.keyClick(placements, Qt.Key.Key_Insert)
    desk.qtbot.keyClicks(line(desk, window, "placement_name"), "Skivor")
    desk.type(window, "placement_code", "CD")
    assert window.state.count() == 2
    desk.save(window)
    found = stored(desk)
    made = next(row for row in found.departments if row.values["code"] == "MUS")
    assert [row.values["name"] for row in found.placements if row.parent_id == made.id] == ["Skivor"]
    assert not window.unsaved()


def test_f2_goes_to_the_name_and_ctrl_z_takes_it_back(desk: Desk) -> None:
    window = departments(desk)
    table = window.view.departments.departments.list.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_F2)
    name = line(desk, window, "department_name")
    assert QApplication.focusWidget() is name
    name.selectAll()
    desk.qtbot.keyClicks(name, "Barn och unga")
    assert window.view.departments.departments.list.model.rows[0].name == "Barn och unga"
    assert not line(desk, window, "department_code").isEnabled()
    window.undo()
    assert (name.text(), window.unsaved()) == ("Barnavdelningen", False)
    window.redo()
    desk.save(window)
    assert "Barn och unga" in [row.values["name"] for row in stored(desk).departments]


def test_what_copies_stand_in_is_not_removed_and_says_so(desk: Desk) -> None:
    window = departments(desk)
    tab = window.view.departments
    tab.departments.mark(desk.library.departments["SDB/VUX"])
    tab.placements.mark(desk.library.placements["SDB/VUX/HYLL"])
    table = tab.placements.list.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert tab.placements.list.model.kind(tab.placements.list.model.find(desk.library.placements["SDB/VUX/HYLL"])) is RowKind.REMOVED
    desk.save(window)
    assert "in use by copies" in window.view.banner.text
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert not window.unsaved()
    tab.departments.mark(desk.library.departments["SDB/BARN"])
    desk.click(window, "remove_placement")
    desk.click(window, "remove_department")
    desk.save(window)
    assert [row.values["code"] for row in stored(desk).departments] == ["VUX"]


def test_a_code_stands_once_in_its_register(desk: Desk) -> None:
    window = departments(desk)
    desk.click(window, "add_department")
    desk.type(window, "department_name", "Vuxna")
    code = desk.type(window, "department_code", "vux")
    pane = window.view.departments.departments
    pane.fields["code"].is_valid()
    assert "differs in capital letters only" in pane.fields["code"].error
    window.save()
    desk.wait()
    assert QApplication.focusWidget() is code
    assert len(stored(desk).departments) == 2
    desk.type(window, "department_code", "VUX")
    pane.fields["code"].is_valid()
    assert pane.fields["code"].error == "The code VUX is taken."


def test_where_there_is_no_unit_the_tab_says_why(desk: Desk) -> None:
    window = departments(desk, "lindby")
    for pane in (window.view.departments.departments, window.view.departments.placements):
        assert not pane.add.isEnabled()
        assert "choose a unit" in pane.add.toolTip()


def test_what_others_removed_meanwhile_can_be_copied_and_dropped(desk: Desk) -> None:
    """X8."""
    window = departments(desk)
    window.view.departments.departments.mark(desk.library.departments["SDB/BARN"])
    desk.type(window, "placement_name", "Hyllan")
    draft = window.state.unit
    gone = type(draft)(draft.organisation_id).remove(Entity.PLACEMENT, desk.library.placements["SDB/BARN/HYLL"])
    desk.client.bus.post(save_unit(desk.work(), gone))
    desk.wait()
    assert window.view.banner.kind == "warning"
    window.view.banner.acted.emit()
    desk.wait()
    assert not window.unsaved()
    assert codes(window)[1] == []


def test_who_may_not_change_looks_only(desk: Desk) -> None:
    """B9."""
    window = departments(desk, actor=desk.work.actor("viewer"))
    tab = window.view.departments
    for button in (tab.departments.add, tab.departments.rename, tab.departments.remove, tab.placements.add):
        assert not button.isEnabled()
        assert "register.change" in button.toolTip()

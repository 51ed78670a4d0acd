"""Comparing two units and copying settings from one to others, from the menu to what is saved (X7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from sqlalchemy import delete, select

from app.domain.changes import Changes
from app.domain.refusals import NoContact
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation, OrganisationClosure
from app.models.patron_category import CategorySetting
from app.queries.several_units import SAVED_FOR_SEVERAL
from app.windows.common.banner import Banner
from app.windows.common.plain_label import PlainLabel
from app.windows.unit_register import compare_dialog, copying
from app.windows.unit_register.compare_dialog import CompareDialog
from app.windows.unit_register.compare_rows import ALL, OF_UNIT
from app.windows.unit_register.copy_dialog import CopyDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.units import add_units
from tests.windows.unit_register.desk import CTRL, LEFT, Desk, exported

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

CELLS = tuple[str, str, str, str]


def menu(window: UnitRegisterWindow, name: str) -> QAction:
    """Return an action of the menu Functions."""
    return next(action for action in window.menu_actions()["functions"] if action.objectName() == f"action.{name}")


def opened(desk: Desk, window: UnitRegisterWindow, kind: type[CompareDialog | CopyDialog]) -> QDialog:
    desk.qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(kind)))
    desk.wait()
    return next(found for found in window.findChildren(kind) if found.isVisible())


def compare(desk: Desk, window: UnitRegisterWindow, right: str = "HAM") -> CompareDialog:
    """Choose Compare units in the menu and a unit for the right side."""
    menu(window, "compare_units").trigger()
    dialog = opened(desk, window, CompareDialog)
    assert isinstance(dialog, CompareDialog)
    choose(desk, dialog, right)
    return dialog


def choose(desk: Desk, dialog: CompareDialog, right: str) -> None:
    """Choose the right unit as a person does: the entry, then everything that follows from choosing."""
    dialog.right.set_value(desk.library.organisations[right])
    dialog.right.changed.emit()
    desk.wait()


def copy(desk: Desk, window: UnitRegisterWindow) -> CopyDialog:
    menu(window, "copy_settings").trigger()
    dialog = opened(desk, window, CopyDialog)
    assert isinstance(dialog, CopyDialog)
    return dialog


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def cells(dialog: CompareDialog) -> list[CELLS]:
    return [(line.category, line.field, _plain(line.left.spoken), _plain(line.right.spoken)) for line in dialog.model.rows]


def press(desk: Desk, dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled(), button.toolTip()
    place = button.rect().center()
    place.setX(min(place.x(), 8))
    desk.qtbot.mouseClick(button, LEFT, pos=place)
    desk.wait()


def tick(desk: Desk, dialog: CopyDialog, *codes: str) -> None:
    for code in codes:
        assert dialog.units.mark(desk.library.organisations[code])
        dialog.units.setFocus()
        desk.qtbot.keyClick(dialog.units, Qt.Key.Key_Space)


def button_of(dialog: QWidget, name: str) -> QAbstractButton:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    return button


def banner(dialog: QWidget, name: str) -> Banner:
    found = dialog.findChild(Banner, name)
    assert isinstance(found, Banner)
    return found


def own(desk: Desk, field: str) -> dict[str, int | None]:
    """Return which units have a value of their own, and which."""
    with desk.client.database.reading() as session:
        rows = session.execute(select(CategorySetting.organisation_id, CategorySetting.number).where(CategorySetting.field == field))
        return {desk.client.tree[place].code: number for place, number in rows}


def entries(desk: Desk) -> int:
    with desk.client.database.reading() as session:
        return len(session.scalars(select(AuditEntry).where(AuditEntry.what == SAVED_FOR_SEVERAL)).all())


def new_unit(desk: Desk) -> int:
    """Add a unit, and have the desk know of it."""
    (place,) = add_units(desk.client.database, desk.library, 1)
    hear(desk, lambda: place in desk.client.tree.nodes)
    return place


def remove_unit(desk: Desk, place: int) -> None:
    """Have somebody else remove a unit that nothing hangs on."""
    with desk.client.database.writing() as session:
        session.execute(delete(OrganisationClosure).where(OrganisationClosure.descendant_id == place))
        session.execute(delete(Organisation).where(Organisation.id == place))
        session.commit()
    hear(desk, lambda: place not in desk.client.tree.nodes)


def hear(desk: Desk, known: Callable[[], bool]) -> None:
    """Let the desk hear that the tree is another one."""
    desk.client.bus.post(Changes(frozenset({"organisation"})))
    desk.qtbot.waitUntil(known)
    desk.wait()


def refuse(*_: object, **__: object) -> None:
    raise NoContact("No contact.")


@pytest.fixture
def furnished(desk: Desk) -> Iterator[Desk]:
    """Two units with values of their own, and one of the account organisation above both."""
    desk.elsewhere("max-fee-adult", "100", unit="lindby")
    desk.elsewhere("max-fee-adult", "250", unit="SDB")
    desk.elsewhere("hide-name", "1", unit="SDB")
    desk.elsewhere("days", "14", unit="SDB", loan_type="normal", step="1")
    desk.elsewhere("overdue-loans-max", "3", unit="HAM")
    desk.unit_elsewhere("junior-age-limit", "16", unit="HAM")
    yield desk
    for window in desk.windows:
        for dialog in [*window.findChildren(CopyDialog), *window.findChildren(CompareDialog)]:
            dialog.reject()


def test_two_units_stand_side_by_side_with_what_differs(furnished: Desk) -> None:
    window = furnished.open()
    dialog = compare(furnished, window)
    found = cells(dialog)
    assert [(field, left, right) for _category, field, left, right in found] == [
        ("Junior age limit", "18 (as delivered)", "16"),
        ("Hide name", "ticked", "not ticked (as delivered)"),
        ("Max fee, Adult", "kr 250.00", "kr 100.00 (inherited from Lindby kommun)"),
        ("Max overdue loans", "empty (as delivered)", "3"),
        ("Reminder 1, Normal: Number of days", "14", "empty (as delivered)"),
    ]
    assert found[0][0] == "Settings of the unit"
    counts = dialog.findChild(PlainLabel, "compare_counts")
    assert isinstance(counts, PlainLabel)
    assert counts.text() == "5 differences"


def test_a_category_or_all_values_alike_ones_too_may_be_looked_at(furnished: Desk) -> None:
    dialog = compare(furnished, furnished.open())
    for chosen, expected in ((OF_UNIT, {"Junior age limit"}), (furnished.library.categories["barn"], set()), (ALL, 5)):
        dialog.category.set_value(chosen)
        dialog.category.changed.emit()
        fields = {field for _category, field, _left, _right in cells(dialog)}
        assert fields == expected if isinstance(expected, set) else len(fields) == expected
    dialog.category.set_value(OF_UNIT)
    dialog.category.changed.emit()
    press(furnished, dialog, "compare_differences")
    found = {field: (left, right) for _category, field, left, right in cells(dialog)}
    assert found["Account valid for"] == ("36 (as delivered)", "36 (as delivered)")
    assert found["Standard category"][0].endswith("(inherited from 1 Admin)")


def test_where_nothing_differs_it_says_so_and_shows_all_on_wish(desk: Desk) -> None:
    window = desk.open()
    dialog = compare(desk, window)
    assert cells(dialog) == []
    dialog.table.empty_acted.emit()
    assert len(cells(dialog)) > 100
    assert not button_of(dialog, "compare_differences").isChecked()
    dialog.reject()


def test_marked_values_are_copied_to_the_right_after_the_preview_and_undone_as_one(furnished: Desk) -> None:
    desk = furnished
    window = desk.open("BARN")
    dialog = compare(desk, window)
    dialog.left.set_value(desk.library.organisations["SDB"])
    dialog.left.changed.emit()
    desk.wait()
    assert not button_of(dialog, "compare_copy").isEnabled()
    dialog.table.setFocus()
    desk.qtbot.keyClick(dialog.table, Qt.Key.Key_A, CTRL)
    press(desk, dialog, "compare_copy")
    preview = opened(desk, window, CopyDialog)
    assert isinstance(preview, CopyDialog)
    assert {line.name for line in preview.model.rows if line.ticked} == {"Stadsbiblioteket", "Hamnbiblioteket"}
    assert {(line.label, _plain(line.now), _plain(line.becomes)) for line in preview.pane.model.rows if not line.is_unit} == {
        ("Junior age limit", "16", "inherited: 18"),
        ("Vuxen, Hide name", "inherited: not ticked", "ticked"),
        ("Vuxen, Max fee, Adult", "inherited: kr 100.00", "kr 250.00"),
        ("Vuxen, Max overdue loans", "3", "inherited: empty"),
        ("Vuxen, Reminder 1, Normal: Number of days", "inherited: empty", "14"),
    }
    press(desk, preview, "several_save")
    assert own(desk, "max-fee-adult") == {"lindby": 10_000, "SDB": 25_000, "HAM": 25_000}
    assert own(desk, "overdue-loans-max") == {}
    desk.wait()
    assert cells(dialog) == []
    assert "Copied to 1 unit" in banner(dialog, "compare_banner").text
    assert entries(desk) == 1
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.unsaved()
    desk.click(window, "register_banner_button")
    desk.wait()
    assert own(desk, "max-fee-adult") == {"lindby": 10_000, "SDB": 25_000}
    assert own(desk, "overdue-loans-max") == {"HAM": 3}
    assert entries(desk) == 2


def test_one_marked_value_alone_is_copied(furnished: Desk) -> None:
    desk = furnished
    dialog = compare(desk, window := desk.open())
    dialog.table.mark_number(next(n for n, line in enumerate(dialog.model.rows) if line.field == "Hide name"))
    press(desk, dialog, "compare_copy")
    preview = opened(desk, window, CopyDialog)
    press(desk, preview, "several_save")
    assert own(desk, "hide-name") == {"SDB": 1, "HAM": 1}
    assert own(desk, "overdue-loans-max") == {"HAM": 3}


def test_the_same_unit_twice_is_told_and_swapping_turns_them_round(furnished: Desk) -> None:
    desk = furnished
    dialog = compare(desk, desk.open())
    choose(desk, dialog, "SDB")
    assert cells(dialog) == []
    copy_button, swap = button_of(dialog, "compare_copy"), button_of(dialog, "compare_swap")
    assert (copy_button.isEnabled(), swap.isEnabled()) == (False, False)
    assert "two different units" in copy_button.toolTip()
    choose(desk, dialog, "HAM")
    press(desk, dialog, "compare_swap")
    assert (dialog.left.text(), dialog.right.text()) == ("Hamnbiblioteket", "Stadsbiblioteket")
    assert ("Settings of the unit", "Junior age limit", "16", "18 (as delivered)") in cells(dialog)


def test_what_somebody_else_saves_is_shown_at_once_and_what_is_marked_stays(furnished: Desk) -> None:
    desk = furnished
    dialog = compare(desk, desk.open())
    dialog.table.mark_number(0)
    marked = dialog.table.marked_rows()
    desk.elsewhere("no-reminder", "1", unit="HAM")
    assert any(field == "No reminder" for _category, field, _left, _right in cells(dialog))
    assert dialog.table.marked_rows() == marked
    assert len(dialog.model.changed_elsewhere) == 1


def test_a_unit_removed_meanwhile_is_told_and_another_takes_its_place(furnished: Desk) -> None:
    desk = furnished
    place = new_unit(desk)
    dialog = compare(desk, desk.open())
    dialog.right.set_value(place)
    dialog.right.changed.emit()
    desk.wait()
    assert len(cells(dialog)) == 3
    remove_unit(desk, place)
    assert "Filial 0 was removed meanwhile." in banner(dialog, "compare_banner").text
    assert dialog.right.value() in desk.client.tree.nodes
    assert dialog.isVisible()


def test_without_the_permission_at_the_right_unit_nothing_can_be_copied_there(furnished: Desk) -> None:
    desk = furnished
    actor = desk.work.actor(at="DISK1")
    held = {permission: places for permission, places in actor.held.items() if permission != "register.change-other-units"}
    window = desk.open(actor=replace(actor, held=held))
    dialog = compare(desk, window)
    dialog.table.mark_number(0)
    button = button_of(dialog, "compare_copy")
    assert not button.isEnabled()
    assert "register.change-other-units" in button.toolTip()
    press(desk, dialog, "compare_swap")
    dialog.table.mark_number(0)
    assert button.isEnabled()
    choose(desk, dialog, "1")
    dialog.table.selectAll()
    assert "hold for all" in button.toolTip()
    desk.client.actor = replace(actor, held={permission: places for permission, places in held.items() if permission != "register.change"})
    window.retranslate()
    assert (menu(window, "compare_units").isEnabled(), menu(window, "copy_settings").isEnabled()) == (True, False)
    assert "register.change" in menu(window, "copy_settings").toolTip()


def test_a_lost_line_is_told_and_the_comparison_stays(furnished: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = furnished
    desk.client.runner.patience = 0.1
    dialog = compare(desk, window := desk.open())
    shown = cells(dialog)
    monkeypatch.setattr(compare_dialog, "compare_units", refuse)
    dialog.read()
    desk.wait()
    assert banner(dialog, "compare_banner").kind == "lost"
    assert cells(dialog) == shown
    monkeypatch.undo()
    press(desk, dialog, "compare_banner_button")
    assert banner(dialog, "compare_banner").isHidden()
    dialog.table.mark_number(0)
    press(desk, dialog, "compare_copy")
    preview = opened(desk, window, CopyDialog)
    monkeypatch.setattr(copying, "save_for_units", refuse)
    press(desk, preview, "several_save")
    assert banner(preview, "several_banner").kind == "lost"
    monkeypatch.undo()
    press(desk, preview, "several_save")
    assert entries(desk) == 1


def test_the_comparison_is_exported_as_it_is_shown(furnished: Desk, tmp_path: Path) -> None:
    dialog = compare(furnished, furnished.open())
    press(furnished, dialog, "compare_tools_export")
    rows = exported(dialog, tmp_path / "comparison.csv")
    assert rows[0] == ["Category", "Field", "Stadsbiblioteket", "Hamnbiblioteket"]
    assert rows[1] == ["Settings of the unit", "Junior age limit", "18 (as delivered)", "16"]
    assert len(rows) == 6
    assert "written" in banner(dialog, "compare_banner").text


def test_all_own_values_are_copied_to_the_units_ticked_and_the_rest_given_back(furnished: Desk) -> None:
    desk = furnished
    window = desk.open()
    dialog = copy(desk, window)
    assert not button_of(dialog, "several_save").isEnabled()
    tick(desk, dialog, "HAM")
    assert button_of(dialog, "several_save").text().replace("&", "") == "Copy to 1 unit"
    assert len(dialog.pane.model.rows) == 1 + 3
    press(desk, dialog, "copy_give_back")
    assert len(dialog.pane.model.rows) == 1 + 5
    tick(desk, dialog, "ABY")
    press(desk, dialog, "several_save")
    assert own(desk, "max-fee-adult") == {"lindby": 10_000, "SDB": 25_000, "HAM": 25_000, "ABY": 25_000}
    assert (own(desk, "overdue-loans-max"), entries(desk)) == ({}, 1)
    assert "2 units" in window.view.banner.text
    desk.click(window, "register_banner_button")
    desk.wait()
    assert own(desk, "overdue-loans-max") == {"HAM": 3}
    assert not window.unsaved()


def test_one_category_alone_is_copied_by_keys(furnished: Desk) -> None:
    desk = furnished
    window = desk.open("HAM")
    dialog = copy(desk, window)
    box = dialog.findChild(QWidget, "copy_category_editor")
    assert isinstance(box, QWidget)
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Down)
    desk.wait()
    tick(desk, dialog, "SDB")
    assert [line.label for line in dialog.pane.model.rows if not line.is_unit] == ["Junior age limit"]
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.wait()
    assert (own(desk, "overdue-loans-max"), entries(desk)) == ({"HAM": 3}, 1)


def test_nothing_of_its_own_is_nothing_to_copy(desk: Desk) -> None:
    dialog = copy(desk, desk.open())
    tick(desk, dialog, "HAM")
    assert not button_of(dialog, "several_save").isEnabled()
    assert not dialog.pane.model.rows
    dialog.reject()


def test_what_is_typed_comes_first(furnished: Desk) -> None:
    window = furnished.open()
    assert menu(window, "copy_settings").isEnabled()
    furnished.click(window, "no_reminder_editor")
    assert not menu(window, "copy_settings").isEnabled()
    assert "not saved yet" in menu(window, "copy_settings").toolTip()


def test_one_unit_changed_meanwhile_is_told_and_shown_anew(furnished: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = furnished
    dialog = copy(desk, desk.open())
    tick(desk, dialog, "HAM")
    monkeypatch.setattr(dialog, "read", lambda: None)
    desk.elsewhere("hide-name", "0", unit="HAM")
    monkeypatch.undo()
    press(desk, dialog, "several_save")
    assert "Hamnbiblioteket" in banner(dialog, "several_banner").text
    assert own(desk, "hide-name") == {"SDB": 1, "HAM": 0}
    press(desk, dialog, "several_save")
    assert own(desk, "hide-name") == {"SDB": 1, "HAM": 1}

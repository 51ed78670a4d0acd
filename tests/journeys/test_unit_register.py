"""A box of a patron category is ticked and saved, for one unit or several, and is there for the next client, and for somebody who may only look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.models.audit_entry import AuditEntry
from app.queries.several_units import SAVED_FOR_SEVERAL
from app.services.several_units import put_back_settings
from app.windows.unit_register.several_units_dialog import SeveralUnitsDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Works
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import ALT, CTRL, SHIFT, Workplace
from tests.library import Library
from tests.units import add_units

pytestmark = pytest.mark.postgresql_only  # each window alone is tested on the embedded file


def register(desk: Workplace, category: int) -> UnitRegisterWindow:
    """Press Shift+F9 and Alt+4, and go down the list to a category."""
    desk.press(Qt.Key.Key_F9, SHIFT)
    window = desk.window(UnitRegisterWindow)
    desk.until(lambda: window.view.complete)
    desk.press(Qt.Key.Key_4, ALT)
    assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == "4"
    table = window.view.categories.list.table
    table.setFocus()
    desk.press(Qt.Key.Key_Home, CTRL)
    seen = {window.view.categories.category_id}
    while window.view.categories.category_id != category:
        desk.press(Qt.Key.Key_Down)
        assert window.view.categories.category_id not in seen, "the category is not in the list"
        seen.add(window.view.categories.category_id)
    return window


def box(desk: Workplace, window: UnitRegisterWindow) -> QCheckBox:
    """Return the box Hide name."""
    found = desk.find(window, QCheckBox, "hide_name_editor")
    assert found.accessibleName() == "Hide name"
    return found


def changeable(window: UnitRegisterWindow) -> list[str]:
    """Return what of the boxes and fields of the settings that are in sight takes a click or a key."""
    view = window.view.categories
    editors = [widget for area in (view.boxes, view.settings) for widget in area.findChildren(QWidget) if widget.objectName().endswith("_editor")]
    return [editor.objectName() for editor in editors if editor.isEnabled() and not editor.property("readOnly")]


def test_a_ticked_box_is_there_for_the_next_client_and_a_viewer_can_only_look(sign_in: SignIn, library: Library) -> None:
    """L1, L2, L5: Shift+F9, Alt+4, the category, the box, Ctrl+S; closed, and opened at another client."""
    adults = library.categories["vuxen"]
    first = sign_in()
    window = register(first, adults)
    assert not box(first, window).isChecked()
    assert "hide_name_editor" in changeable(window)
    first.click(window, "hide_name_editor")
    assert window.unsaved()
    first.press(Qt.Key.Key_S, CTRL)
    assert not window.unsaved()
    first.press(Qt.Key.Key_Q, CTRL)
    assert not first.main.isVisible()

    second = sign_in("librarian")
    assert box(second, register(second, adults)).isChecked()
    assert not box(second, register(second, library.categories["barn"])).isChecked()

    viewer = sign_in("viewer")
    window = register(viewer, adults)
    assert box(viewer, window).isChecked()
    assert changeable(window) == []
    assert window.view.view_only.isVisible()
    assert "register.change" in " ".join(label.text() for label in window.view.view_only.findChildren(QLabel))
    viewer.qtbot.mouseClick(box(viewer, window), Qt.MouseButton.LeftButton)
    viewer.press(Qt.Key.Key_Space)
    assert box(viewer, window).isChecked()
    assert not window.unsaved()
    assert not viewer.find(window, QAbstractButton, "save_register").isEnabled()


def ticked_at(desk: Workplace, organisation_id: int, category: int) -> bool:
    """Open the register at a unit and say whether Hide name is ticked there."""
    window = desk.main.open("registers.units", organisation_id)
    assert isinstance(window, UnitRegisterWindow)
    desk.wait()
    table = window.view.categories.list.table
    table.setFocus()
    assert table.mark(category)
    desk.wait()
    return box(desk, window).isChecked()


def test_a_box_is_saved_for_three_of_five_units_and_put_back_in_one(sign_in: SignIn, database: Database, library: Library, work: Works) -> None:
    """Shift+F9, Alt+4, category, box; Functions, Save for several units; another client; put back from the history."""
    adults, (first_branch, second_branch) = library.categories["vuxen"], add_units(database, library, 2)
    first = sign_in()
    window = register(first, adults)
    own = window.state.organisation_id
    first.click(window, "hide_name_editor")
    first.click(window, "several_units_box")
    action = next(action for action in first.main.menus.menus["functions"].actions() if "several" in action.text())
    assert action.isEnabled()
    action.trigger()
    dialog = first.dialog(window, "several_units_dialog")
    first.wait()
    assert isinstance(dialog, SeveralUnitsDialog)
    others = [library.organisations["HAM"], second_branch]
    for place in others:
        wanted = [line.id for line in dialog.model.rows].index(place)
        while dialog.units.currentIndex().row() != wanted:
            down = wanted > dialog.units.currentIndex().row()
            first.qtbot.keyClick(dialog.units, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        first.qtbot.keyClick(dialog.units, Qt.Key.Key_Space)
    assert [line.unit for line in dialog.pane.model.rows if line.is_unit] == [row.name for row in dialog.model.rows if row.id in others]
    first.click(dialog, "several_save")
    first.gone(window, "several_units_dialog")
    assert not window.unsaved()
    first.press(Qt.Key.Key_Q, CTRL)

    second = sign_in()
    units = [own, *others, library.organisations["BARN"], first_branch]
    below_own = library.organisations["BARN"] in second.client.tree.below(own)
    assert [ticked_at(second, unit, adults) for unit in units] == [True, True, True, below_own, False]
    with database.reading() as session:
        (entry,) = session.scalars(select(AuditEntry.id).where(AuditEntry.what == SAVED_FOR_SEVERAL))
    put_back_settings(work(), str(entry))
    third = sign_in()
    assert [ticked_at(third, unit, adults) for unit in units] == [False] * 5

"""A box of a patron category is ticked and saved, and is there for the next client, and for somebody who may only look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget

from app.windows.unit_register.window import UnitRegisterWindow
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import ALT, CTRL, SHIFT, Workplace
from tests.library import Library


def register(desk: Workplace, category: int) -> UnitRegisterWindow:
    """Press Shift+F9 and Alt+4, and go down the list to a category."""
    desk.press(Qt.Key.Key_F9, SHIFT)
    window = desk.window(UnitRegisterWindow)
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

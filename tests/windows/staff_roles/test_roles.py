"""Tab 2: permissions ticked in the table, roles added, renamed and removed, saved together; who may tick what; two at one role."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView

from app.domain.permissions import PERMISSIONS, ROLES
from app.domain.staff import StaffRoleFacts
from app.services.staff import change_staff, give_role
from app.services.staff_roles import NewRole, RoleChange, save_roles
from app.windows.staff_roles.dialogs import RoleDialog
from app.windows.staff_roles.window import StaffRolesWindow
from tests.windows.staff_roles.desk import LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def kind(window: StaffRolesWindow, role: str) -> str:
    """Return what the table says a role is."""
    tab = window.view.roles
    return tab.model.spoken(0, next(n for n, one in enumerate(tab.roles(), 1) if one.name == role))


def go_to(desk: Desk, window: StaffRolesWindow, role: str, permission: str) -> None:
    """Mark a box as the arrow keys do."""
    table = window.view.roles.table
    table.setCurrentIndex(table.model().index(*desk.box(window, role, permission)))
    window.activateWindow()  # after a dialog a window manager does so
    table.setFocus()
    desk.qtbot.waitUntil(table.hasFocus)


def wider(role: StaffRoleFacts, *permissions: str) -> StaffRoleFacts:
    """Return a role with more permissions."""
    return replace(role, permissions=role.permissions | frozenset(permissions))


def test_every_permission_stands_once_under_its_area_and_each_role_says_what_it_holds(desk: Desk) -> None:
    window = desk.open("2")
    tab = window.view.roles
    assert [line.permission for line in tab.model.rows if line.permission] == list(PERMISSIONS)
    assert [role.name for role in tab.roles()] == ["Administrator", "Librarian", "Desk", "Viewer", "Parameter administrator of a unit"]
    for role in tab.roles():
        assert kind(window, role.name) == "delivered"
        said = {permission for permission in PERMISSIONS if desk.said(window, role.name, permission) == "yes"}
        assert said == set(ROLES[role.drafted.role.code])


def test_delivered_roles_stay_as_they_are_and_say_why(desk: Desk) -> None:
    window = desk.open("2")
    desk.click_box(window, "Desk", "patrons.delete")
    assert not window.unsaved()
    assert "built in" in desk.find(window, QLabel, "box_explained").text()
    for name in ("rename_role", "remove_role"):
        assert "built in" in desk.find(window, QAbstractButton, name).accessibleDescription()


def test_a_role_is_added_ticked_and_saved_by_keys(desk: Desk) -> None:
    window = desk.open("2")
    table = window.view.roles.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Insert)
    dialog = desk.dialog()
    desk.type(dialog, name="viewer")
    desk.press(dialog, "act_done")
    assert desk.find(dialog, QLabel, "name_error").text() == "There is a role with this name already."
    desk.type(dialog, name="Evening")
    desk.choose(dialog, "begin_with", "Desk")
    desk.press(dialog, "act_done")
    assert window.unsaved()
    assert kind(window, "Evening") == "new"
    assert desk.role("evening") is None

    go_to(desk, window, "Evening", "debts.add")
    desk.qtbot.keyClick(table, Qt.Key.Key_Space)
    assert desk.said(window, "Evening", "debts.add") == "yes, not saved yet"
    assert desk.line(window).permission == "debts.add"
    window.save()
    desk.wait()
    made = desk.role("evening")
    assert made is not None
    assert made.permissions == {*ROLES["desk"], "debts.add"}
    assert not window.unsaved()
    assert kind(window, "Evening") == "own role"


def test_ticks_are_undone_done_again_and_dropped(desk: Desk) -> None:
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    desk.click_box(window, "Evening", "desk.loan")
    desk.click_box(window, "Evening", "patrons.view")
    assert (desk.said(window, "Evening", "desk.loan"), desk.said(window, "Evening", "patrons.view")) == ("yes, not saved yet", "no, not saved yet")
    assert kind(window, "Evening") == "changed"
    window.undo()
    assert desk.said(window, "Evening", "patrons.view") == "yes"
    window.undo()
    assert not window.unsaved()
    window.redo()
    window.redo()
    desk.click_box(window, "Evening", "patrons.view")
    desk.click_box(window, "Evening", "desk.loan")  # as it was: nothing to save
    assert not window.unsaved()
    assert not desk.find(window, QAbstractButton, "save_roles").isEnabled()
    desk.click_box(window, "Evening", "desk.loan")
    with desk.qtbot.waitSignal(window.close_asked):
        window.close()
    desk.press(window, "cancel_roles")
    assert desk.role("evening") == made


def test_ok_saves_and_closes(desk: Desk) -> None:
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    desk.click_box(window, "Evening", "desk.loan")
    with desk.qtbot.waitSignal(window.closed):
        desk.press(window, "ok_roles")
    assert desk.role("evening") == wider(made, "desk.loan")


def test_a_role_is_renamed_and_removed(desk: Desk) -> None:
    desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    table = window.view.roles.table
    go_to(desk, window, "Evening", "patrons.view")
    desk.qtbot.keyClick(table, Qt.Key.Key_F2)
    desk.type(desk.dialog(), name="Night")
    desk.press(desk.dialog(), "act_done")
    window.save()
    desk.wait()
    renamed = desk.role("evening")
    assert renamed is not None
    assert renamed.name == "Night"
    go_to(desk, window, "Night", "patrons.view")
    desk.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert kind(window, "Night") == "removed"
    assert desk.role("evening") is not None
    window.save()
    desk.wait()
    assert desk.role("evening") is None
    assert "Night" not in [role.name for role in window.view.roles.roles()]


def test_a_role_that_somebody_holds_is_not_removed(desk: Desk) -> None:
    desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    go_to(desk, window, "Evening", "patrons.view")
    give_role(desk.work(), "desk", "evening", desk.library.organisations["SDB"])
    desk.press(window, "remove_role")  # not known here yet
    window.save()
    desk.wait()
    assert "held by desk" in window.view.banner.text
    assert window.unsaved()
    window.undo()
    assert not window.unsaved()
    assert "take it from them first" in desk.find(window, QAbstractButton, "remove_role").accessibleDescription()


def test_nobody_ticks_what_they_do_not_hold(desk: Desk) -> None:
    """The boxes of what the actor lacks are inactive, and the row below says what is lacking."""
    everything = desk.work.actor(at="DISK1")
    without = {permission: places for permission, places in everything.held.items() if permission != "patrons.delete"}
    desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2", actor=replace(everything, held=without))
    desk.click_box(window, "Evening", "patrons.delete")
    assert not window.unsaved()
    assert "patrons.delete" in desk.find(window, QLabel, "box_explained").text()
    assert "you lack it yourself" in desk.find(window, QLabel, "box_explained").text()
    desk.press(window, "add_role")
    dialog = desk.dialog()
    desk.type(dialog, name="All I can")
    desk.choose(dialog, "begin_with", "Administrator")
    assert isinstance(dialog, RoleDialog)
    assert dialog.permissions() == set(PERMISSIONS) - {"patrons.delete"}
    desk.press(dialog, "act_cancel")


def test_a_viewer_looks_at_the_roles_only(desk: Desk) -> None:
    desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2", actor=desk.work.actor("viewer", "DISK1"))
    desk.click_box(window, "Evening", "desk.loan")
    go_to(desk, window, "Evening", "desk.return")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Insert, Qt.Key.Key_F2, Qt.Key.Key_Delete):
        desk.qtbot.keyClick(window.view.roles.table, key)
    assert not window.unsaved()
    assert desk.no_dialog()
    assert "staff.change" in desk.find(window, QLabel, "box_explained").text()


def test_an_account_organisations_own_roles_are_made_and_given_there(desk: Desk) -> None:
    window = desk.open("2", actor=replace(desk.work.actor(at="DISK1"), held=_at_lindby(desk)))
    desk.press(window, "add_role")
    dialog = desk.dialog()
    desk.type(dialog, name="Local")
    desk.press(dialog, "act_done")
    assert window.view.roles.model.spoken(1, len(window.view.roles.roles())) == "Lindby kommun"


def _at_lindby(desk: Desk) -> dict[str, frozenset[int]]:
    below = frozenset(desk.client.tree.below(desk.library.organisations["lindby"]))
    return dict.fromkeys(PERMISSIONS, below)


def test_another_persons_change_shows_and_ticks_mark_and_place_stay(desk: Desk) -> None:
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    table = window.view.roles.table
    desk.click_box(window, "Evening", "history.view")
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    changes = save_roles(desk.work(), [NewRole("Morning")], [RoleChange(made, wider(made, "debts.pay"))])
    desk.elsewhere(changes)
    assert "Morning" in [role.name for role in window.view.roles.roles()]
    assert desk.said(window, "Evening", "history.view") == "yes, not saved yet"
    marked = window.view.roles.marked()
    assert marked is not None
    assert (marked.name, desk.line(window).permission) == ("Evening", "history.view")
    assert table.verticalScrollBar().value() == scrolled


def test_the_second_to_save_a_role_sees_both_and_chooses_permission_by_permission(desk: Desk) -> None:
    """X8: what only they changed stays theirs; mine is put on top of it."""
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    desk.click_box(window, "Evening", "desk.loan")
    save_roles(desk.work(), changed=[RoleChange(made, wider(made, "debts.pay"))])
    window.save()
    desk.wait()
    conflict = window.view.roles.conflict
    assert conflict.isVisible()
    assert window.unsaved()
    desk.wait()
    assert conflict._model.columns[2].header.casefold().startswith("admin ")
    assert desk.role("evening") == wider(made, "debts.pay")
    desk.qtbot.mouseClick(desk.find(conflict, QAbstractButton, "conflict_mine"), LEFT)
    desk.wait()
    assert desk.role("evening") == wider(made, "debts.pay", "desk.loan")
    assert not window.unsaved()


def test_theirs_is_kept_where_it_is_chosen(desk: Desk) -> None:
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    go_to(desk, window, "Evening", "patrons.view")
    desk.press(window, "remove_role")
    theirs = replace(made, name="Night")
    save_roles(desk.work(), changed=[RoleChange(made, theirs)])
    window.save()
    desk.wait()
    desk.qtbot.mouseClick(desk.find(window.view.roles.conflict, QAbstractButton, "conflict_theirs"), LEFT)
    desk.wait()
    assert desk.role("evening") == theirs
    assert not window.unsaved()
    assert kind(window, "Night") == "own role"


def test_a_role_removed_by_somebody_else_is_kept_as_a_new_one(desk: Desk) -> None:
    made = desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    desk.click_box(window, "Evening", "desk.loan")
    desk.elsewhere(save_roles(desk.work(), changed=[RoleChange(made, None)]))
    assert kind(window, "Evening") == "new"
    assert "Evening" in window.view.banner.text
    window.save()
    desk.wait()
    again = desk.role("evening")
    assert again is not None
    assert again.permissions == {"patrons.view", "desk.loan"}


def test_unsaved_roles_come_back_after_a_crash(desk: Desk) -> None:
    desk.make_role("Evening", ["patrons.view"])
    window = desk.open("2")
    desk.click_box(window, "Evening", "desk.loan")
    kept = json.loads(json.dumps(window.draft()))
    window.close_dropping()
    again = desk.open("1")
    again.restore_draft({"no": "draft"})
    assert not again.unsaved()
    again.restore_draft(kept)
    assert desk.said(again, "Evening", "desk.loan") == "yes, not saved yet"
    again.save()
    desk.wait()
    stored = desk.role("evening")
    assert stored is not None
    assert stored.permissions == {"patrons.view", "desk.loan"}


@pytest.mark.styled
def test_the_names_of_permissions_stay_in_sight_when_scrolled_sideways(desk: Desk) -> None:
    for number in range(12):
        desk.make_role(f"Role{number}", [])
    window = desk.open("2")
    table = window.view.roles.table
    go_to(desk, window, "Role11", "desk.loan")
    frozen = desk.find(table, QTableView, "permission_names")
    assert frozen.isVisible()
    assert frozen.width() >= table.columnWidth(0) - 1
    go_to(desk, window, "Administrator", "desk.loan")
    assert table.visualRect(table.currentIndex()).x() >= (frozen.width() if frozen.isVisible() else 0)


def test_delivered_roles_and_permissions_are_said_in_the_language_of_the_screen(desk: Desk) -> None:
    window = desk.open("2")

    def says(permission: str, role: str) -> bool:
        return (window.view.roles.model.spoken(4, 0), window.view.roles.roles()[3].name) == (permission, role)

    for language, permission, role in (("sv", "Se cirkulationsparametrar", "Granskare"), ("cs", "Vidět parametry výpůjček", "Prohlížející")):
        desk.languages.choose(language)
        desk.qtbot.waitUntil(partial(says, permission, role))
    desk.languages.choose("en")


def test_a_change_of_a_person_reaches_the_count_of_holders(desk: Desk) -> None:
    window = desk.open("2")
    seen = desk.staff("desk")
    assert window.view.roles.model.spoken(2, 3) == "1"
    desk.elsewhere(give_role(desk.work(), "librarian", "desk", desk.library.organisations["HAM"]))
    assert window.view.roles.model.spoken(2, 3) == "2"
    desk.elsewhere(change_staff(desk.work(), seen.id, seen.member, replace(seen.member, holdings=frozenset())))
    assert window.view.roles.model.spoken(2, 3) == "1"

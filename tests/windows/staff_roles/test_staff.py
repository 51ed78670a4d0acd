"""Tab 1: adding, names, roles given and taken, passwords, disabling; who may not; two people at the same person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.database.engine import Database
from app.domain.refusals import NoContact, SignInRefused
from app.services.actor import database_for, note_sign_in, sign_in
from app.services.staff import change_staff, disable_staff, give_role
from app.windows.common.messages import Question
from app.windows.staff_roles import member_actions
from app.windows.staff_roles.dialogs import AddDialog, NameDialog, TakeDialog
from tests.databases import PASSWORD, add_staff
from tests.windows.staff_roles.desk import LEFT, Desk

BUTTONS = ("add_staff", "change_name", "give_role", "take_role", "new_password", "disable_staff", "enable_staff")
FRESH = "ett nytt ord"


def signs_in(desk: Desk, login: str, password: str) -> bool:
    """Say whether somebody can sign in with a password."""
    database = database_for(desk.client.database.url.render_as_string(hide_password=False), login, password)
    try:
        return sign_in(database, login, password).staff.login == login
    except SignInRefused:
        return False
    finally:
        database.dispose()


@pytest.mark.sqlite_only
def test_everybody_is_listed_with_roles_in_words_state_and_last_sign_in(desk: Desk) -> None:
    login = desk.person()
    disable_staff(desk.work(), login)
    window = desk.open()
    assert {row.login for row in window.view.staff.model.rows} == {"admin", "desk", "librarian", "parameters", "viewer", login}
    assert desk.cells(window, "parameters")[2] == "Parameter administrator of a unit at Hamnbiblioteket"
    assert desk.cells(window, "viewer")[3].startswith("enabled")
    assert desk.cells(window, login) == ["Pia Person", login, "Viewer at Lindby kommun", "disabled", "never"]


@pytest.mark.sqlite_only
def test_the_last_sign_in_is_told_in_the_time_of_the_account_organisation(desk: Desk) -> None:
    window = desk.open()
    model = window.view.staff.model
    model.set_rows([replace(row, last_sign_in=datetime(2026, 3, 9, 23, 30, tzinfo=UTC)) for row in model.rows])
    assert desk.cells(window, "admin")[4].endswith("00:30")


@pytest.mark.sqlite_only
def test_a_signed_in_person_shows_with_the_next_reading(desk: Desk) -> None:
    window = desk.open()
    with_url = database_for(desk.client.database.url.render_as_string(hide_password=False))
    note_sign_in(with_url, desk.staff("admin").id)
    with_url.dispose()
    window.refresh()
    desk.wait()
    assert desk.shown(window, "admin").last_sign_in is not None


def test_somebody_is_added_by_keys_and_can_sign_in(desk: Desk) -> None:
    login = f"asa-{uuid4().hex[:12]}"
    window = desk.open()
    window.view.staff.table.setFocus()
    desk.qtbot.keyClick(window.view.staff.table, Qt.Key.Key_Insert)
    dialog = desk.dialog()
    desk.press(dialog, "act_done")
    assert desk.find(dialog, QWidget, "login_error").isVisible()
    desk.type(dialog, login=login, name="Ny Person", password=FRESH, password_again="ett annat")
    desk.press(dialog, "act_done")
    assert desk.find(dialog, QWidget, "password_again_error").isVisible()
    desk.type(dialog, password_again=FRESH)
    desk.choose(dialog, "role", "Viewer")
    desk.choose(dialog, "organisation", "Hamnbiblioteket")
    desk.press(dialog, "act_done")
    assert desk.no_dialog()
    assert desk.holds(login, "viewer", "HAM")
    assert desk.shown(window, login).name == "Ny Person"
    assert "Ny Person" in window.view.banner.text
    assert signs_in(desk, login, FRESH)


@pytest.mark.sqlite_only
def test_a_login_that_is_taken_is_told_in_the_dialog_and_what_was_typed_stays(desk: Desk) -> None:
    window = desk.open()
    dialog = desk.ask(window, "add_staff")
    desk.type(dialog, login="viewer", name="En till", password=FRESH, password_again=FRESH)
    desk.press(dialog, "act_done")
    assert isinstance(dialog, AddDialog)
    assert "already" in dialog.banner.text
    assert dialog.login.value() == "viewer"
    desk.press(dialog, "act_cancel")


@pytest.mark.sqlite_only
def test_name_is_changed_by_f2(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "desk")
    table = window.view.staff.table
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_F2)
    dialog = desk.dialog()
    desk.type(dialog, name="Diskpersonal")
    desk.qtbot.keyClick(desk.find(dialog, QWidget, "name_editor"), Qt.Key.Key_Return)
    desk.wait()
    assert desk.staff("desk").name == "Diskpersonal"
    assert desk.shown(window, "desk").name == "Diskpersonal"
    row = window.view.staff.row()
    assert row is not None
    assert row.login == "desk"


@pytest.mark.sqlite_only
def test_a_role_is_given_and_taken_at_an_organisation(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "desk")
    dialog = desk.ask(window, "give_role")
    desk.choose(dialog, "role", "Desk")
    assert not desk.choices(dialog, "organisation")["Stadsbiblioteket"]  # held there already
    desk.choose(dialog, "role", "Librarian")
    desk.choose(dialog, "organisation", "Hamnbiblioteket")
    desk.press(dialog, "act_done")
    assert desk.holds("desk", "librarian", "HAM")
    assert "Librarian at Hamnbiblioteket" in desk.cells(window, "desk")[2]

    dialog = desk.ask(window, "take_role")
    assert list(desk.choices(dialog, "held")) == ["Desk at Stadsbiblioteket", "Librarian at Hamnbiblioteket"]
    desk.choose(dialog, "held", "Librarian at Hamnbiblioteket")
    desk.press(dialog, "act_done")
    assert not desk.holds("desk", "librarian", "HAM")
    assert desk.holds("desk", "desk", "SDB")


def test_a_new_password_holds_and_enables(desk: Desk) -> None:
    login = desk.person()
    disable_staff(desk.work(), login)
    window = desk.open()
    desk.mark(window, login)
    dialog = desk.ask(window, "new_password")
    desk.type(dialog, password="abc", password_again="abc")
    desk.press(dialog, "act_done")
    assert "4 characters" in desk.find(dialog, QLabel, "password_error").text()
    desk.type(dialog, password=FRESH, password_again=FRESH)
    desk.press(dialog, "act_done")
    assert desk.staff(login).enabled
    assert signs_in(desk, login, FRESH)
    assert not signs_in(desk, login, PASSWORD)


def test_disabling_asks_first_and_enabling_brings_back(desk: Desk) -> None:
    login = desk.person()
    window = desk.open()
    desk.mark(window, login)
    assert not desk.find(window, QAbstractButton, "enable_staff").isEnabled()
    question = desk.ask(window, "disable_staff")
    assert isinstance(question, Question)
    assert "ends at once" in question.text.text()
    desk.press(question, "question_cancel")
    assert desk.staff(login).enabled
    desk.press(desk.ask(window, "disable_staff"), "question_action")
    assert not desk.staff(login).enabled
    assert not signs_in(desk, login, PASSWORD)
    assert not desk.find(window, QAbstractButton, "disable_staff").isEnabled()
    desk.press(window, "enable_staff")
    assert desk.staff(login).enabled
    assert signs_in(desk, login, PASSWORD)


@pytest.mark.sqlite_only
def test_without_a_password_nobody_is_enabled_but_by_giving_one(desk: Desk) -> None:
    disable_staff(desk.work(), "viewer")
    window = desk.open()
    desk.mark(window, "viewer")
    button = desk.find(window, QAbstractButton, "enable_staff")
    assert not button.isEnabled()
    assert "no password" in button.accessibleDescription()


@pytest.mark.sqlite_only
def test_the_last_administrator_stays_and_the_banner_says_why(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "admin")
    desk.press(desk.ask(window, "disable_staff"), "question_action")
    assert "the last one" in window.view.banner.text
    assert desk.staff("admin").enabled
    dialog = desk.ask(window, "take_role")
    desk.press(dialog, "act_done")
    assert isinstance(dialog, TakeDialog)
    assert "the last one" in dialog.banner.text
    desk.press(dialog, "act_cancel")


@pytest.mark.sqlite_only
def test_a_viewer_sees_everything_and_can_change_nothing(desk: Desk) -> None:
    window = desk.open(actor=desk.work.actor("viewer", "DISK1"))
    assert window.view.view_only.isVisible()
    assert window.view.staff.model.rows
    for name in (*BUTTONS, "add_role", "rename_role", "remove_role", "save_roles"):
        button = desk.find(window, QAbstractButton, name)
        assert not button.isEnabled(), name
        assert "staff.change" in button.toolTip(), name
    desk.qtbot.keyClick(window.view.staff.table, Qt.Key.Key_Insert)
    desk.qtbot.keyClick(window.view.staff.table, Qt.Key.Key_F2)
    assert desk.no_dialog()


def test_an_account_organisations_administrator_gives_there_only_and_touches_nobody_who_holds_more(desk: Desk, database: Database) -> None:
    add_staff(database, "local", "administrator", "lindby")
    window = desk.open(actor=desk.work.actor("local", "DISK1"))
    desk.mark(window, "admin")
    for name in BUTTONS[1:]:
        button = desk.find(window, QAbstractButton, name)
        assert not button.isEnabled()
        assert "1 Admin" in button.accessibleDescription()
    desk.mark(window, "desk")
    dialog = desk.ask(window, "give_role")
    desk.choose(dialog, "role", "Administrator")
    offered = desk.choices(dialog, "organisation")
    assert offered["Lindby kommun"]
    assert not offered["1 Admin"]
    assert "Åby kommun" not in offered
    desk.press(dialog, "act_cancel")


@pytest.mark.sqlite_only
def test_another_persons_change_shows_and_the_mark_stays(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "librarian")
    seen = desk.staff("desk")
    desk.elsewhere(change_staff(desk.work(), seen.id, seen.member, replace(seen.member, name="Disken")))
    assert desk.shown(window, "desk").name == "Disken"
    assert window.view.staff.model.changed_elsewhere == {seen.id}
    row = window.view.staff.row()
    assert row is not None
    assert row.login == "librarian"


@pytest.mark.sqlite_only
def test_the_second_to_change_the_same_person_sees_both_and_chooses(desk: Desk) -> None:
    """X8: their role stays although I keep my name."""
    window = desk.open()
    desk.mark(window, "desk")
    dialog = desk.ask(window, "change_name")
    seen = desk.staff("desk")
    change_staff(desk.work(), seen.id, seen.member, replace(seen.member, name="Deras"))
    give_role(desk.work(), "desk", "viewer", desk.library.organisations["HAM"])
    desk.type(dialog, name="Mitt")
    desk.press(dialog, "act_done")
    conflict = window.view.staff.conflict
    assert desk.no_dialog()
    assert conflict.isVisible()
    desk.wait()
    assert conflict._model.columns[2].header.casefold().startswith("admin ")
    assert desk.staff("desk").name == "Deras"
    desk.qtbot.mouseClick(desk.find(conflict, QAbstractButton, "conflict_mine"), LEFT)
    desk.wait()
    assert desk.staff("desk").name == "Mitt"
    assert desk.holds("desk", "viewer", "HAM")
    assert not conflict.isVisible()


@pytest.mark.sqlite_only
def test_theirs_can_be_kept_whole(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "desk")
    dialog = desk.ask(window, "change_name")
    seen = desk.staff("desk")
    change_staff(desk.work(), seen.id, seen.member, replace(seen.member, name="Deras"))
    desk.type(dialog, name="Mitt")
    desk.press(dialog, "act_done")
    desk.qtbot.mouseClick(desk.find(window.view.staff.conflict, QAbstractButton, "conflict_theirs"), LEFT)
    desk.wait()
    assert desk.staff("desk").name == "Deras"
    assert desk.shown(window, "desk").name == "Deras"


@pytest.mark.sqlite_only
def test_a_lost_line_keeps_the_dialog_and_what_is_typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(*_: object, **__: object) -> None:
        raise NoContact("The line is down.")

    window = desk.open()
    desk.mark(window, "desk")
    dialog = desk.ask(window, "change_name")
    monkeypatch.setattr(member_actions, "change_staff", lost)
    monkeypatch.setattr(desk.client.runner, "patience", 0.0)
    desk.type(dialog, name="Kvar")
    desk.press(dialog, "act_done")
    assert isinstance(dialog, NameDialog)
    assert dialog.isVisible()
    assert dialog.name.value() == "Kvar"
    assert "kept" in dialog.banner.text
    monkeypatch.undo()
    desk.press(dialog, "act_done")
    assert desk.staff("desk").name == "Kvar"


@pytest.mark.sqlite_only
def test_the_filter_row_narrows_by_role(desk: Desk) -> None:
    window = desk.open()
    table = window.view.staff.table
    field = desk.find(table, QWidget, "filter_roles")
    field.setFocus()
    desk.qtbot.keyClicks(field, "librar")
    desk.qtbot.waitUntil(lambda: [row.login for row in window.view.staff.model.rows] == ["librarian"])

"""The window: a unit for all tabs, unsaved values asked for in place, roles, other people's changes, conflicts, drafts."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from app.domain.refusals import Busy, Conflict, NoContact, NotFound, NotPermitted, Refusal
from app.domain.setting import Setting
from app.domain.settings_draft import Key
from app.queries.categories import effective_settings
from app.windows.unit_register import window as register
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def refusing(refusal: Refusal) -> Callable[..., None]:
    """Return what stands in for a query or a command that is refused."""

    def refuse(*_: object, **__: object) -> None:
        raise refusal

    return refuse


def choose_unit(desk: Desk, window: UnitRegisterWindow, code: str) -> None:
    """Choose a unit in the box as a person does."""
    combo = window.view.bar.unit.editor
    assert isinstance(combo, QComboBox)
    wanted = desk.client.tree[desk.library.organisations[code]].name
    combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemText(n).strip() == wanted))
    combo.activated.emit(combo.currentIndex())
    desk.wait()


def test_the_unit_on_top_holds_for_all_tabs(desk: Desk) -> None:
    desk.elsewhere("no-invoice", "1", unit="HAM")
    desk.unit_elsewhere("junior-age-limit", "16", "HAM")
    window = desk.open()
    assert window.title() == "Stadsbiblioteket - Unit register"
    choose_unit(desk, window, "HAM")
    assert window.title() == "Hamnbiblioteket - Unit register"
    assert window.view.categories.boxes.bound["no-invoice"].widget.value() is True
    assert window.view.settings.bound["junior-age-limit"].widget.value() == 16


def test_organisations_without_settings_and_other_accounts_are_not_offered(desk: Desk) -> None:
    window = desk.open(actor=desk.work.actor("viewer", "DISK1"))
    combo = window.view.bar.unit.editor
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(n).strip() for n in range(combo.count())] == [
        "1 Admin", "Lindby kommun", "Hamnbiblioteket", "Stadsbiblioteket", "Barnbiblioteket",
    ]  # fmt: skip


def test_changing_the_unit_with_unsaved_values_asks_in_the_window(desk: Desk) -> None:
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    choose_unit(desk, window, "HAM")
    assert window.view.leave.isVisible()
    assert window.view.bar.unit.value() == desk.library.organisations["SDB"]
    desk.click(window, "leave_stay")
    assert not window.view.leave.isVisible()
    assert window.unsaved()

    choose_unit(desk, window, "HAM")
    desk.click(window, "leave_save")
    desk.wait()
    assert window.state.organisation_id == desk.library.organisations["HAM"]
    assert not window.unsaved()
    with desk.client.database.reading() as session:
        assert effective_settings(session, desk.library.organisations["SDB"], desk.library.categories["vuxen"]).ticked("no-reminder")

    desk.click(window, "no_invoice_editor")
    choose_unit(desk, window, "SDB")
    desk.click(window, "leave_drop")
    desk.wait()
    assert window.state.organisation_id == desk.library.organisations["SDB"]
    with desk.client.database.reading() as session:
        assert not effective_settings(session, desk.library.organisations["HAM"], desk.library.categories["vuxen"]).ticked("no-invoice")


@pytest.mark.parametrize(
    ("login", "at", "unit", "permission"),
    [("viewer", "DISK1", "SDB", "register.change"), ("parameters", "HAM", "SDB", "register.change"), ("parameters", "HAM", "HAM", "")],
)
def test_who_may_not_change_sees_everything_and_is_told_why(desk: Desk, login: str, at: str, unit: str, permission: str) -> None:
    window = desk.open(unit, actor=desk.work.actor(login, at))
    assert window.view.view_only.isVisible() is bool(permission)
    for name in ("no_reminder_editor", "autoblock_adult_editor", "reminders_max_editor", "make_standard_category"):
        widget = desk.find(window, QWidget, name)
        assert widget.isEnabled() is not bool(permission), name
        assert not permission or permission in widget.toolTip()
    window.view.tabs.choose("a")
    assert desk.find(window, QWidget, "junior_age_limit_editor").isEnabled() is not bool(permission)


def test_without_change_other_units_only_the_working_unit_can_be_changed(desk: Desk) -> None:
    actor = desk.work.actor(at="DISK1")
    held = {permission: places for permission, places in actor.held.items() if permission != "register.change-other-units"}
    changed = type(actor)(**{name: getattr(actor, name) for name in actor.__dataclass_fields__ if name != "held"}, held=held)
    window = desk.open("SDB", actor=changed)
    assert not window.view.view_only.isVisible()
    choose_unit(desk, window, "lindby")
    assert window.view.view_only.isVisible()
    assert "register.change-other-units" in desk.find(window, QWidget, "no_reminder_editor").toolTip()


def test_another_persons_change_shows_and_what_is_typed_stays(desk: Desk) -> None:
    """X8."""
    window = desk.open()
    desk.type(window, "autoblock_adult", "200")
    desk.elsewhere("no-invoice", "1")
    assert window.view.categories.boxes.bound["no-invoice"].widget.value() is True
    assert desk.mine(window, "autoblock-adult") == Setting(20_000)
    assert window.view.categories.settings.autoblock["adult"].value() == 20_000


def test_the_second_to_save_chooses_value_by_value(desk: Desk) -> None:
    """X8: both versions are shown; mine is kept where it is chosen."""
    window = desk.open()
    desk.type(window, "autoblock_adult", "200")
    desk.type(window, "reminders_max", "4")
    desk.click(window, "no_invoice_editor")
    desk.elsewhere("autoblock-adult", "300")
    desk.elsewhere("reminders-max", "5")
    desk.save(window)
    conflict = window.view.conflict
    assert conflict.isVisible()
    desk.wait()
    assert conflict._model.columns[2].header.casefold().startswith("admin ")
    assert window.unsaved()
    desk.qtbot.keyClick(desk.find(window, QWidget, "conflict_table"), Qt.Key.Key_Space)
    desk.qtbot.mouseClick(desk.find(window, QAbstractButton, "conflict_mine"), Qt.MouseButton.LeftButton)
    desk.wait()
    assert not window.unsaved()
    with desk.client.database.reading() as session:
        at = effective_settings(session, desk.library.organisations["SDB"], desk.library.categories["vuxen"])
    assert (at.autoblock_limit(junior=False), at.reminders_max, at.ticked("no-invoice")) == (30_000, 4, True)


def test_ok_saves_and_closes_and_cancel_drops(desk: Desk) -> None:
    window = desk.open()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    desk.click(window, "no_reminder_editor")
    desk.click(window, "ok_register")
    desk.wait()
    assert closed == [True]
    again = desk.open()
    assert again.view.categories.boxes.bound["no-reminder"].widget.value() is True
    desk.click(again, "no_reminder_editor")
    desk.click(again, "cancel_register")
    with desk.client.database.reading() as session:
        assert effective_settings(session, desk.library.organisations["SDB"], desk.library.categories["vuxen"]).ticked("no-reminder")


def test_esc_asks_before_unsaved_values_go(desk: Desk) -> None:
    window = desk.open()
    asked: list[bool] = []
    window.close_asked.connect(lambda: asked.append(True))
    desk.click(window, "no_reminder_editor")
    desk.qtbot.keyClick(desk.find(window, QWidget, "no_reminder_editor"), Qt.Key.Key_Escape)
    assert asked == [True]
    assert window.isVisible()


def test_a_draft_is_put_back_after_a_crash(desk: Desk) -> None:
    window = desk.open("HAM", "barn")
    desk.type(window, "autoblock_junior", "50")
    kept = json.loads(json.dumps(window.draft()))
    other = desk.open("SDB", "vuxen")
    other.restore_draft(kept)
    desk.wait()
    assert other.state.organisation_id == desk.library.organisations["HAM"]
    assert other.view.categories.category_id == desk.library.categories["barn"]
    assert other.view.categories.settings.autoblock["junior"].value() == 5_000
    for nonsense in ({}, {"settings": {}, "category": 1}, {"settings": {"organisation": 10**9, "changes": []}, "category": 1}):
        other.restore_draft(nonsense)
    assert len(other.state.draft) == 1


def test_unit_category_and_tab_are_remembered(desk: Desk) -> None:
    window = desk.open("HAM", "barn")
    window.view.tabs.choose("a")
    window.close()
    again = UnitRegisterWindow(desk.client)
    desk.windows.append(again)
    desk.wait()
    assert again.state.organisation_id == desk.library.organisations["HAM"]
    assert again.view.categories.category_id == desk.library.categories["barn"]
    assert again.view.tabs.key_of(again.view.tabs.currentIndex()) == "a"


def test_alt_and_the_number_or_letter_go_to_the_tab(desk: Desk) -> None:
    """L1."""
    window = desk.open()
    window.view.tabs.choose("a")
    for key, tab in ((Qt.Key.Key_4, "4"), (Qt.Key.Key_A, "a"), (Qt.Key.Key_4, "4")):
        desk.qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.view.tabs.key_of(window.view.tabs.currentIndex()) == tab


def test_unit_settings_are_saved_and_what_is_the_accounts_is_inactive_at_a_unit(desk: Desk) -> None:
    window = desk.open()
    window.view.tabs.choose("a")
    desk.type(window, "account_months", "12")
    occasion = desk.find(window, QWidget, "fee_occasion_editor")
    assert not occasion.isEnabled()
    assert "account organisation" in occasion.toolTip()
    desk.save(window)
    assert window.view.settings.bound["account-months"].widget.value() == 12
    choose_unit(desk, window, "lindby")
    assert occasion.isEnabled()
    desk.click(window, "ask_initials_editor")
    assert window.state.draft.changes[Key("ask-initials")].mine == Setting(1)


def test_a_category_chosen_while_the_unit_is_read_is_the_one_shown(desk: Desk) -> None:
    window = desk.open()
    window.refresh()
    window.view.categories.category_wanted.emit(desk.library.categories["barn"])
    desk.wait()
    assert window.state.reading is not None
    assert window.state.reading.category.category_id == desk.library.categories["barn"]


@pytest.mark.parametrize("readable", [True, False])
def test_why_nothing_was_saved_stays_whatever_becomes_of_the_reading_after_it(desk: Desk, monkeypatch: pytest.MonkeyPatch, readable: bool) -> None:
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    monkeypatch.setattr(register, "save_register", refusing(Busy("Somebody else holds the table.")))
    if not readable:
        monkeypatch.setattr(register, "read_unit", refusing(NoContact("The line is down.")))
    desk.save(window)
    said = "Nothing was saved; what you typed is kept.\nSomebody else holds the table."
    assert window.view.banner.text == said
    window.refresh()
    desk.wait()
    assert window.view.banner.text == said
    assert window.unsaved()
    monkeypatch.undo()
    desk.save(window)
    assert window.view.banner.kind == "saved"


@pytest.mark.parametrize(
    ("refusal", "answer", "button"),
    [
        (Busy("Somebody else holds it."), NoContact("The line is down."), "save_register"),
        (NoContact("The line is down."), NoContact("The line is down."), "ok_register"),
        (NotPermitted("register.change"), NotFound("The unit is not there any more."), "ok_register"),
        (Conflict(None, None, None), Busy("Somebody else holds it."), "save_register"),
        (Conflict({}, {}, {}), NoContact("The line is down."), "ok_register"),
    ],
)
def test_after_a_refused_save_the_buttons_are_active_even_if_the_reading_fails_too(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, refusal: Refusal, answer: Refusal, button: str
) -> None:
    desk.client.runner.patience = 0.1
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    monkeypatch.setattr(register, "save_register", refusing(refusal))
    monkeypatch.setattr(register, "read_unit", refusing(answer))
    desk.click(window, button)
    desk.wait()
    assert window.unsaved()
    assert window.view.banner.isVisible() or window.view.conflict.isVisible()
    for name in ("save_register", "ok_register", "cancel_register"):
        assert desk.find(window, QAbstractButton, name).isEnabled(), name


def test_a_reading_that_fails_is_told_and_one_that_succeeds_takes_that_away(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()
    monkeypatch.setattr(register, "read_unit", refusing(Busy("Somebody else holds the table.")))
    window.refresh()
    desk.wait()
    assert "Somebody else holds the table." in window.view.banner.text
    monkeypatch.undo()
    window.refresh()
    desk.wait()
    assert window.view.banner.isHidden()


def test_choosing_reads_a_fixed_number_of_times(desk: Desk) -> None:
    window = desk.open()
    statements: list[str] = []
    from sqlalchemy import event

    engine = desk.client.database.read_engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: statements.append(statement))
    desk.mark(window, "barn")
    assert len([s for s in statements if s.lower().startswith("select")]) == 1
    statements.clear()
    choose_unit(desk, window, "HAM")
    assert len([s for s in statements if s.lower().startswith("select")]) == 1

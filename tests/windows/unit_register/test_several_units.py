"""Save for several units: the box, the function, the dialog with its preview, undone as one (unit-register.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWidget
from sqlalchemy import delete, select

from app.domain.changes import Changes
from app.domain.refusals import NoContact, Refusal
from app.domain.setting import Setting
from app.domain.settings_draft import Key
from app.domain.unit_draft import Entity, Spot
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.models.patron_category import CategorySetting
from app.models.register import PatronCategory
from app.queries.several_units import SAVED_FOR_SEVERAL
from app.services.several_units import put_back_settings
from app.windows.common.banner import Banner
from app.windows.common.section_box import IconLine
from app.windows.unit_register import several_units, several_units_pane
from app.windows.unit_register.several_units_dialog import SeveralUnitsDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.units import add_units
from tests.windows.unit_register.desk import CTRL, LEFT, Desk, exported

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


@pytest.fixture
def five(desk: Desk) -> Desk:
    """A desk of a library with five units in Lindby."""
    add_units(desk.client.database, desk.library, 2)
    desk.client.bus.post(Changes(frozenset({"organisation"})))
    desk.qtbot.waitUntil(lambda: len(desk.client.tree.nodes) == 12)
    return desk


def own(desk: Desk, field: str) -> dict[str, int | None]:
    """Return which units have a value of their own, and which."""
    with desk.client.database.reading() as session:
        rows = session.execute(select(CategorySetting.organisation_id, CategorySetting.number).where(CategorySetting.field == field))
        return {desk.client.tree[place].code: number for place, number in rows}


def dialog_of(desk: Desk, window: UnitRegisterWindow) -> SeveralUnitsDialog:
    """Return the dialog, once it shows the units."""
    desk.qtbot.waitUntil(lambda: any(found.isVisible() for found in window.findChildren(SeveralUnitsDialog)))
    desk.wait()
    return next(found for found in window.findChildren(SeveralUnitsDialog) if found.isVisible())


def ask(desk: Desk, unit: str = "SDB") -> tuple[UnitRegisterWindow, SeveralUnitsDialog]:
    """Tick a box of the category and Save (several units), and press Save."""
    window = desk.open(unit)
    desk.click(window, "no_reminder_editor")
    desk.click(window, "several_units_box")
    desk.click(window, "save_register")
    return window, dialog_of(desk, window)


def tick(desk: Desk, dialog: SeveralUnitsDialog, *names: str) -> None:
    """Go to units in the tree and press Space."""
    for name in names:
        dialog.units.mark(next(line.id for line in dialog.model.rows if line.name == name))
        dialog.units.setFocus()
        desk.qtbot.keyClick(dialog.units, Qt.Key.Key_Space)


def press(desk: Desk, dialog: SeveralUnitsDialog, name: str) -> None:
    """Click a button of the dialog and wait for the outcome."""
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled(), button.toolTip()
    desk.qtbot.mouseClick(button, LEFT)
    desk.wait()


def ticked(dialog: SeveralUnitsDialog) -> set[str]:
    return {line.name for line in dialog.model.rows if line.ticked}


def save_text(dialog: SeveralUnitsDialog) -> str:
    button = dialog.findChild(QPushButton, "several_save")
    assert isinstance(button, QPushButton)
    return button.text().replace("&", "")


def shown(dialog: SeveralUnitsDialog) -> list[tuple[str, str, str, str]]:
    return [(line.unit, line.label, line.now, line.becomes) for line in dialog.pane.model.rows if not line.is_unit]


def banner_text(dialog: SeveralUnitsDialog) -> str:
    banner = dialog.findChild(Banner, "several_banner")
    assert isinstance(banner, Banner)
    assert banner.isVisible()
    return banner.text


def entries(desk: Desk) -> list[AuditEntry]:
    with desk.client.database.reading() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.what == SAVED_FOR_SEVERAL).order_by(AuditEntry.at, AuditEntry.id)))


def test_three_of_five_units_get_what_is_typed_after_a_preview(five: Desk) -> None:
    desk = five
    desk.elsewhere("no-reminder", "0", unit="HAM")
    desk.elsewhere("hide-name", "1", unit="HAM")
    window, dialog = ask(desk)
    assert window.unsaved()
    tick(desk, dialog, "Hamnbiblioteket", "Filial 1")
    assert ticked(dialog) == {"Stadsbiblioteket", "Hamnbiblioteket", "Filial 1"}
    assert save_text(dialog) == "Save for 3 units"
    assert sorted(shown(dialog), reverse=True) == [
        ("Hamnbiblioteket", "No reminder", "not ticked", "ticked"), ("Filial 1", "No reminder", "inherited: not ticked", "ticked"),
    ]  # fmt: skip
    assert own(desk, "no-reminder") == {"HAM": 0}
    press(desk, dialog, "several_save")
    assert not window.unsaved()
    assert "3 units" in window.view.banner.text
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 1, "U1": 1}
    assert own(desk, "hide-name") == {"HAM": 1}
    again = desk.open("HAM")
    assert again.view.categories.boxes.bound["no-reminder"].widget.value() is True
    other = UnitRegisterWindow(desk.client, next(node.id for node in desk.client.tree.nodes.values() if node.code == "U0"))
    desk.windows.append(other)
    desk.wait()
    desk.mark(other, "vuxen")
    assert other.view.categories.boxes.bound["no-reminder"].widget.value() is False


def test_undo_of_the_banner_takes_all_back_as_one(five: Desk) -> None:
    desk = five
    desk.elsewhere("no-reminder", "0", unit="HAM")
    window, dialog = ask(desk)
    tick(desk, dialog, "Hamnbiblioteket", "Filial 1")
    press(desk, dialog, "several_save")
    desk.click(window, "register_banner_button")
    desk.wait()
    assert own(desk, "no-reminder") == {"HAM": 0}
    assert "Undone" in window.view.banner.text
    assert window.view.categories.boxes.bound["no-reminder"].widget.value() is False
    assert len(entries(desk)) == 2


def test_what_was_changed_since_is_not_undone_and_the_banner_says_so(five: Desk) -> None:
    desk = five
    window, dialog = ask(desk)
    tick(desk, dialog, "Hamnbiblioteket")
    press(desk, dialog, "several_save")
    desk.elsewhere("no-reminder", "0", unit="HAM")
    desk.click(window, "register_banner_button")
    desk.wait()
    assert window.view.banner.kind == "failed"
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 0}


def test_the_history_puts_all_back_in_one(five: Desk) -> None:
    desk = five
    window, dialog = ask(desk)
    tick(desk, dialog, "Hamnbiblioteket", "Filial 0")
    press(desk, dialog, "several_save")
    (entry,) = entries(desk)
    assert set(entry.after or {}) == {"SDB", "HAM", "U0"}
    desk.client.bus.post(put_back_settings(desk.work(), str(entry.id)).changes)
    desk.wait()
    assert own(desk, "no-reminder") == {}
    assert window.view.categories.boxes.bound["no-reminder"].widget.value() is False


def test_all_none_kinds_and_deviating_tick_units(five: Desk) -> None:
    desk = five
    desk.elsewhere("no-reminder", "1", unit="HAM")
    _window, dialog = ask(desk)
    lindby = {"Stadsbiblioteket", "Hamnbiblioteket", "Barnbiblioteket", "Filial 0", "Filial 1"}
    press(desk, dialog, "several_all")
    assert ticked(dialog) == {*lindby, "Åby bibliotek"}
    note = {line.name: line.note for line in dialog.model.rows}
    assert (note["Stadsbiblioteket"], note["Hamnbiblioteket"], note["Filial 0"]) == ("source, 1 of 1 chosen", "alike already", "1 change")
    assert note["Lindby kommun"] == "5 of 5 chosen"
    press(desk, dialog, "several_none")
    assert ticked(dialog) == {"Stadsbiblioteket"}
    assert shown(dialog) == []
    press(desk, dialog, "several_deviating")
    assert ticked(dialog) == {*lindby, "Åby bibliotek"} - {"Hamnbiblioteket"}
    for kind, expected in (
        ("accounts", {"Lindby kommun", "Åby kommun"}), ("beneath", {"Barnbiblioteket"}), ("units", {*lindby, "Åby bibliotek"}),
        ("top", {*lindby, "Åby bibliotek"} - {"Barnbiblioteket"}),
    ):  # fmt: skip
        menu = dialog.findChild(QMenu, "several_kinds_menu")
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.objectName() == f"several_kind_{kind}").trigger()
        assert ticked(dialog) == {"Stadsbiblioteket", *expected}
    tick(desk, dialog, "Stadsbiblioteket")
    assert "Stadsbiblioteket" in ticked(dialog)
    dialog.reject()


def test_the_function_in_the_menu_is_active_when_the_box_is_ticked_and_something_changed(desk: Desk) -> None:
    window = desk.open()
    (action, *_) = window.menu_actions()["functions"]
    assert isinstance(action, QAction)
    assert (action.isEnabled(), "Tick" in action.toolTip()) == (False, True)
    desk.click(window, "several_units_box")
    assert (action.isEnabled(), "No setting is changed" in action.toolTip()) == (False, True)
    desk.click(window, "no_reminder_editor")
    assert action.isEnabled()
    action.trigger()
    dialog = dialog_of(desk, window)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.unsaved()
    desk.click(window, "several_units_box")
    desk.save(window)
    assert own(desk, "no-reminder") == {"SDB": 1}
    assert entries(desk) == []


def test_the_source_alone_is_a_change_as_any_other(desk: Desk) -> None:
    window, dialog = ask(desk)
    assert save_text(dialog) == "Save for 1 unit"
    press(desk, dialog, "several_save")
    assert own(desk, "no-reminder") == {"SDB": 1}
    assert entries(desk) == []
    assert "1 value saved" in window.view.banner.text


def test_units_that_one_may_not_change_are_shown_and_left_out(desk: Desk) -> None:
    actor = desk.work.actor(at="DISK1")
    places = frozenset({desk.library.organisations["BARN"]})
    desk.client.actor = replace(actor, held={**actor.held, "register.change-other-units": places})
    _window, dialog = ask(desk)
    line = next(line for line in dialog.model.rows if line.name == "Hamnbiblioteket")
    assert (line.note, line.ticked) == ("not permitted", False)
    left_out = dialog.findChild(IconLine, "several_left_out")
    assert isinstance(left_out, IconLine)
    assert left_out.isVisible()
    assert "Hamnbiblioteket" in left_out.text.text()
    assert "register.change-other-units" in left_out.text.text()
    tick(desk, dialog, "Hamnbiblioteket")
    press(desk, dialog, "several_all")
    assert ticked(dialog) == {"Stadsbiblioteket", "Barnbiblioteket"}
    press(desk, dialog, "several_save")
    assert own(desk, "no-reminder") == {"SDB": 1, "BARN": 1}


def test_without_the_permission_the_box_says_which_is_missing(desk: Desk) -> None:
    window = desk.open("HAM", actor=desk.work.actor("parameters", "HAM"))
    box = desk.find(window, QWidget, "several_units_box")
    assert not box.isEnabled()
    assert "register.change-other-units" in box.toolTip()


def test_a_half_typed_value_is_refused_before_the_dialog(desk: Desk) -> None:
    window = desk.open()
    desk.click(window, "several_units_box")
    desk.type(window, "autoblock_adult", "12x")
    desk.qtbot.keyClick(window, Qt.Key.Key_Tab)
    desk.click(window, "save_register")
    assert not window.findChildren(SeveralUnitsDialog)
    assert window.view.banner.kind == "failed"


def test_a_unit_changed_meanwhile_is_told_in_the_dialog_and_shown_anew(five: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """X8: nothing is written; what is ticked stays, and the preview shows what holds now."""
    desk = five
    window, dialog = ask(desk)
    tick(desk, dialog, "Hamnbiblioteket", "Filial 0")
    monkeypatch.setattr(dialog, "read", lambda: None)
    desk.elsewhere("no-reminder", "0", unit="HAM")
    monkeypatch.undo()
    press(desk, dialog, "several_save")
    assert dialog.isVisible()
    assert "Hamnbiblioteket" in banner_text(dialog)
    assert own(desk, "no-reminder") == {"HAM": 0}
    assert ("Hamnbiblioteket", "No reminder", "not ticked", "ticked") in shown(dialog)
    press(desk, dialog, "several_save")
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 1, "U0": 1}
    assert not window.unsaved()


def test_the_units_own_conflict_is_decided_in_the_window(desk: Desk) -> None:
    desk.elsewhere("autoblock-adult", "100")
    window = desk.open()
    desk.type(window, "autoblock_adult", "200")
    desk.click(window, "several_units_box")
    desk.click(window, "save_register")
    dialog = dialog_of(desk, window)
    tick(desk, dialog, "Hamnbiblioteket")
    desk.elsewhere("autoblock-adult", "300")
    press(desk, dialog, "several_save")
    assert not window.findChildren(SeveralUnitsDialog) or not dialog.isVisible()
    assert window.view.conflict.isVisible()
    assert own(desk, "autoblock-adult") == {"SDB": 30_000}
    assert window.unsaved()


def refusing(refusal: Refusal) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise refusal

    return refuse


def test_a_lost_line_keeps_everything(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.client.runner.patience = 0.1
    window, dialog = ask(desk)
    tick(desk, dialog, "Hamnbiblioteket")
    monkeypatch.setattr(several_units, "save_for_units", refusing(NoContact("No contact.")))
    press(desk, dialog, "several_save")
    assert dialog.isVisible()
    assert ticked(dialog) == {"Stadsbiblioteket", "Hamnbiblioteket"}
    assert window.unsaved()
    monkeypatch.undo()
    press(desk, dialog, "several_save")
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 1}


def test_a_category_removed_meanwhile_is_told(desk: Desk) -> None:
    with desk.client.database.writing() as session:
        session.add(PatronCategory(organisation_id=desk.library.organisations["1"], code="short-lived", name="Short-lived"))
        session.commit()
    window = desk.open("SDB", "")
    window.view.categories.list.table.mark_number(next(n for n, row in enumerate(window.view.categories.list.model.rows) if row.name == "Short-lived"))
    desk.wait()
    desk.click(window, "no_reminder_editor")
    desk.click(window, "several_units_box")
    desk.click(window, "save_register")
    dialog = dialog_of(desk, window)
    tick(desk, dialog, "Hamnbiblioteket")
    with desk.client.database.writing() as session:
        session.execute(delete(PatronCategory).where(PatronCategory.code == "short-lived"))
        session.commit()
    press(desk, dialog, "several_save")
    assert "does not exist any more" in banner_text(dialog)
    dialog.reject()
    assert "removed meanwhile" in window.view.banner.text


def test_ok_closes_after_saving_and_cancelling_the_dialog_stays(desk: Desk) -> None:
    window = desk.open()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    desk.click(window, "no_reminder_editor")
    desk.click(window, "several_units_box")
    desk.click(window, "ok_register")
    dialog_of(desk, window).reject()
    assert closed == []
    assert window.unsaved()
    desk.click(window, "ok_register")
    dialog = dialog_of(desk, window)
    tick(desk, dialog, "Hamnbiblioteket")
    press(desk, dialog, "several_save")
    assert closed == [True]


def test_by_keys_alone(desk: Desk) -> None:
    """Ctrl+S opens it where the frame sends that key; Space ticks, Enter saves."""
    window = desk.open()
    desk.click(window, "no_reminder_editor")
    desk.click(window, "several_units_box")
    window.save()
    dialog = dialog_of(desk, window)
    assert dialog.units.hasFocus()
    desk.qtbot.keyClick(dialog.units, Qt.Key.Key_Home, CTRL)
    names = [line.name for line in dialog.model.rows]
    for _ in range(names.index("Hamnbiblioteket")):
        desk.qtbot.keyClick(dialog.units, Qt.Key.Key_Down)
    desk.qtbot.keyClick(dialog.units, Qt.Key.Key_Space)
    assert ticked(dialog) == {"Stadsbiblioteket", "Hamnbiblioteket"}
    marked = [widget.text() for widget in dialog.findChildren(QPushButton) if "&" in widget.text() and widget.isVisible()]
    letters = [text[text.index("&") + 1].lower() for text in marked]
    assert len(letters) == len(set(letters)) >= 6
    assert all(table.accessibleName() for table in (dialog.units, dialog.pane.table))
    save = dialog.findChild(QPushButton, "several_save")
    assert isinstance(save, QPushButton)
    letter = save.text()[save.text().index("&") + 1].upper()
    desk.qtbot.keyClick(dialog, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: not window.unsaved())
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 1}


def test_of_many_units_each_folds_to_its_name_and_count_and_all_values_are_exported(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(several_units_pane, "_FEW", 3)
    _window, dialog = ask(desk)
    table = dialog.pane.table

    def lines() -> list[str]:
        return [line.label for line in dialog.pane.model.rows]

    tick(desk, dialog, "Hamnbiblioteket")
    assert lines() == ["1 value", "No reminder"]
    tick(desk, dialog, "Barnbiblioteket")
    assert lines() == ["1 value, folded"] * 2
    table.mark_number(1)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        desk.qtbot.keyClick(table, key)
    assert lines() == ["1 value, folded", "1 value", "No reminder"]
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    desk.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(0, 0)).center())
    assert lines() == ["1 value", "No reminder", "1 value, folded"]
    for expected in (["1 value, folded"] * 2, ["1 value", "No reminder"] * 2):
        press(desk, dialog, "several_fold")
        assert lines() == expected
    tick(desk, dialog, "Barnbiblioteket")
    press(desk, dialog, "several_fold")
    press(desk, dialog, "several_export")
    rows = exported(dialog, tmp_path / "preview.csv")
    assert rows == [["Unit", "Field", "Now", "Becomes"], ["Hamnbiblioteket", "No reminder", "inherited: not ticked", "ticked"]]
    dialog.reject()


def test_values_of_a_reminder_are_named_once_on_top_and_long_texts_by_their_length(desk: Desk) -> None:
    desk.elsewhere("days", "10", unit="HAM", loan_type="normal", step="1")
    desk.elsewhere("text", "Hej! " * 20, unit="HAM", loan_type="normal", step="1")
    window = desk.open()
    category, loan_type = desk.library.categories["vuxen"], desk.library.loan_types["normal"]
    for field, value in (("days", Setting(14)), ("fee-adult", Setting(2_000)), ("text", Setting(text="Kom!"))):
        window.state.put(Key(field, category, loan_type, "1"), None, value)
    desk.click(window, "several_units_box")
    desk.click(window, "save_register")
    dialog = dialog_of(desk, window)
    path = dialog.findChild(IconLine, "several_path")
    assert isinstance(path, IconLine)
    assert path.text.text().split("  ›  ") == ["Stadsbiblioteket", "Vuxen", "Reminder 1, Normal", "3 changed values"]
    tick(desk, dialog, "Hamnbiblioteket")
    found = {label.rsplit(": ", 1)[1]: (now, becomes) for _, label, now, becomes in shown(dialog)}
    assert found["Text"] == ("text (100 characters)", "Kom!")
    assert ("10", "14") in found.values()
    assert any(now.startswith("inherited") and "20.00" in becomes for now, becomes in found.values())
    dialog.reject()


def test_what_only_account_organisations_have_is_left_out_at_units_and_said(desk: Desk) -> None:
    window = desk.open("lindby", "")
    for field, value in (("ask-initials", Setting(1)), ("junior-age-limit", Setting(16))):
        window.state.put(Key(field), None, value)
    desk.click(window, "several_units_box")
    desk.click(window, "save_register")
    dialog = dialog_of(desk, window)
    tick(desk, dialog, "Hamnbiblioteket", "Åby kommun")
    assert [(unit, label) for unit, label, *_ in shown(dialog)] == [
        ("Hamnbiblioteket", "Junior age limit"), ("Åby kommun", "Ask for initials"), ("Åby kommun", "Junior age limit"),
    ]  # fmt: skip
    left_out = dialog.findChild(IconLine, "several_left_out")
    assert isinstance(left_out, IconLine)
    assert left_out.text.text().startswith("Ask for initials:")
    press(desk, dialog, "several_save")
    assert not window.unsaved()


def test_what_is_typed_of_the_unit_itself_is_saved_with_it_and_for_it_alone(desk: Desk) -> None:
    window = desk.open()
    unit = desk.library.organisations["SDB"]
    alone = desk.find(window, IconLine, "several_alone")
    window.state.put_spot(Spot(Entity.ORGANISATION, unit, "street"), "Storgatan 1", "Storgatan 2")
    assert not alone.isVisible()
    desk.click(window, "several_units_box")
    assert (alone.isVisible(), "for this unit alone" in alone.text.text()) == (True, True)
    (action, *_) = window.menu_actions()["functions"]
    assert (action.isEnabled(), "for this unit alone" in action.toolTip()) == (False, True)
    desk.click(window, "no_reminder_editor")
    desk.click(window, "save_register")
    dialog = dialog_of(desk, window)
    left_out = dialog.findChild(IconLine, "several_left_out")
    assert isinstance(left_out, IconLine)
    assert left_out.text.text() == "1 value of the tabs Units and Departments: saved for Stadsbiblioteket alone."
    tick(desk, dialog, "Hamnbiblioteket")
    press(desk, dialog, "several_save")
    assert own(desk, "no-reminder") == {"SDB": 1, "HAM": 1}
    assert (streets(desk), window.unsaved()) == ({"SDB": "Storgatan 2"}, False)
    assert "stays when that is undone" in window.view.banner.text
    desk.click(window, "register_banner_button")
    desk.wait()
    assert (own(desk, "no-reminder"), streets(desk)) == ({}, {"SDB": "Storgatan 2"})
    window.state.put_spot(Spot(Entity.ORGANISATION, unit, "street"), "Storgatan 2", "Storgatan 3")
    desk.click(window, "save_register")
    desk.wait()
    assert streets(desk) == {"SDB": "Storgatan 3"}
    assert "nothing was saved for other units" in window.view.banner.text


def streets(desk: Desk) -> dict[str, str]:
    with desk.client.database.reading() as session:
        rows = session.execute(select(Organisation.code, Organisation.street).where(Organisation.street != ""))
        return {code: street or "" for code, street in rows}

"""History of the unit register in the window: lines, filters, putting back and undoing, roles, other people's changes (X6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.refusals import NoContact
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.domain.unit_draft import Entity, Spot, Typed, UnitDraft
from app.queries.several_units import read_units
from app.services.several_units import save_for_units
from app.services.unit_register import save_unit
from app.windows.common.form import ChoiceField, TextField
from app.windows.languages import Languages
from app.windows.unit_register.history_dialog import HistoryDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Clock
from tests.windows.unit_register.desk import LEFT, Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


def told(dialog: HistoryDialog) -> list[str]:
    """Return the lines, without the moment in the first column."""
    model = dialog.lines.model
    cells = [[model.cell(number, column).spoken() for column in range(1, len(model.columns))] for number in range(len(model.rows))]
    return [" | ".join(cell for cell in line if cell).replace("\u00a0", " ") for line in cells]


def opened(desk: Desk, window: UnitRegisterWindow) -> HistoryDialog:
    desk.click(window, "register_history")
    desk.wait()
    (dialog,) = [found for found in window.findChildren(HistoryDialog) if found.isVisible()]
    return dialog


def button(dialog: HistoryDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def press(desk: Desk, dialog: HistoryDialog, *names: str) -> None:
    """Click buttons of the dialog, and wait for the outcome."""
    for name in names:
        assert button(dialog, name).isEnabled(), button(dialog, name).toolTip()
        desk.qtbot.mouseClick(button(dialog, name), LEFT)
    desk.wait()


def choose(desk: Desk, field: ChoiceField, text: str) -> None:
    """Choose from a box as a person does."""
    combo: Any = field.editor
    place = combo.findText(text)
    assert place >= 0, text
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    desk.wait()


def own(desk: Desk, key: Key, unit: str = "SDB") -> Setting | None:
    place = desk.library.organisations[unit]
    with desk.client.database.reading() as session:
        return read_units(session, [place], [key]).standings[place][key].own


@pytest.fixture
def fee(desk: Desk) -> Key:
    return Key("max-fee-adult", desk.library.categories["vuxen"])


@pytest.fixture
def changed(desk: Desk, clock: Clock) -> Desk:
    """A desk where three values were changed, a minute apart."""
    desk.elsewhere("max-fee-adult", "100")
    clock.advance(minutes=1)
    desk.elsewhere("max-fee-adult", "none")
    clock.advance(minutes=1)
    desk.elsewhere("days", "14", loan_type="normal", step="1")
    clock.advance(minutes=1)
    return desk


def test_every_field_that_was_changed_is_a_line_in_the_words_of_the_screen(changed: Desk, clock: Clock) -> None:
    changed.unit_elsewhere("junior-age-limit", "16")
    clock.advance(minutes=1)
    street = Spot(Entity.ORGANISATION, changed.library.organisations["SDB"], "street")
    save_unit(changed.work(), UnitDraft(changed.library.organisations["SDB"], {street: Typed("Storgatan 1", "Lillgatan 2")}))
    clock.advance(minutes=1)
    draft, _number = UnitDraft(changed.library.organisations["SDB"]).add(
        Entity.DEPARTMENT, changed.library.organisations["SDB"], {"code": "NY", "name": "Nya avdelningen"}
    )
    save_unit(changed.work(), draft)
    dialog = opened(changed, changed.open())
    who = "admin Administrator | Stadsbiblioteket"
    assert told(dialog) == [
        f"{who} | Nya avdelningen | Added",
        f"{who} | Street | Storgatan 1 → Lillgatan 2",
        f"{who} | Junior age limit | inherited → 16",
        f"{who} | Vuxen | Reminder 1, Normal: Number of days | inherited → 14",
        f"{who} | Vuxen | Max fee, Adult | kr 100.00 → No max fee",
        f"{who} | Vuxen | Max fee, Adult | inherited → kr 100.00",
    ]
    assert dialog.windowTitle() == "History – Stadsbiblioteket"
    put_back = button(dialog, "put_back_line")
    assert not put_back.isEnabled()
    assert "do it in the tab" in put_back.toolTip()


def test_lines_are_chosen_by_unit_category_and_person(changed: Desk) -> None:
    changed.elsewhere("max-fee-adult", "300", unit="BARN")
    changed.elsewhere("max-fee-adult", "300", unit="HAM", category="standard")
    dialog = opened(changed, changed.open())
    lines = dialog.lines
    assert len(told(dialog)) == 3
    choose(changed, lines.which, "Stadsbiblioteket and beneath")
    assert len(told(dialog)) == 4
    choose(changed, lines.which, "All units")
    assert len(told(dialog)) == 5
    reading = changed.windows[0].state.reading
    assert reading is not None
    choose(changed, lines.category, next(row.name for row in reading.categories if row.code == "standard"))
    assert len(told(dialog)) == 1
    changed.qtbot.keyClicks(changed.find(changed.windows[0], TextField, "unit_history_person").editor, "nobody")
    changed.qtbot.waitUntil(lambda: told(dialog) == [])
    changed.wait()
    lines.table.empty_acted.emit()
    changed.wait()
    assert len(told(dialog)) == 5


def test_a_field_is_put_back_after_a_question_by_keyboard_and_undone(changed: Desk, fee: Key) -> None:
    window = changed.open()
    dialog = opened(changed, window)
    dialog.lines.table.mark_number(1)
    press(changed, dialog, "put_back_line")
    assert dialog.ask.isVisible()
    assert "Max fee, Adult becomes: kr\u00a0100.00" in dialog.ask.accessibleName()
    changed.qtbot.keyClick(button(dialog, "cancel_put_back"), Qt.Key.Key_Escape)
    assert own(changed, fee) == Setting()
    press(changed, dialog, "put_back_line")
    button(dialog, "confirm_put_back").setFocus()
    changed.qtbot.keyClick(button(dialog, "confirm_put_back"), Qt.Key.Key_Space)
    changed.wait()
    assert own(changed, fee) == Setting(10_000)
    assert told(dialog)[0] == "admin Administrator | Stadsbiblioteket | Vuxen | Max fee, Adult | No max fee → kr 100.00 | Put back"
    assert dialog.banner.text == "Put back, as a new change."
    press(changed, dialog, "unit_history_banner_button")
    assert own(changed, fee) == Setting()
    assert "as it was" in dialog.banner.text
    assert not window.unsaved()


def test_what_is_so_already_is_said(changed: Desk) -> None:
    dialog = opened(changed, changed.open())
    for _time in range(2):
        dialog.lines.table.mark_number(len(told(dialog)) - 1)
        press(changed, dialog, "put_back_line", "confirm_put_back")
    assert dialog.banner.text == "Nothing was changed.\nIt is as it was then already."


def test_what_was_saved_for_several_units_is_put_back_as_one_and_undone(desk: Desk, fee: Key) -> None:
    places = [desk.library.organisations[unit] for unit in ("SDB", "HAM")]
    desk.client.bus.post(save_for_units(desk.work(), [SettingsDraft(place, {fee: Change(None, Setting(20_000))}) for place in places]))
    dialog = opened(desk, desk.open())
    assert told(dialog) == ["admin Administrator | Stadsbiblioteket | Vuxen | Max fee, Adult | inherited → kr 200.00 | Saved for several units"]
    press(desk, dialog, "put_back_line")
    assert "2 units" in dialog.ask.accessibleName()
    press(desk, dialog, "confirm_put_back")
    assert [own(desk, fee, unit) for unit in ("SDB", "HAM")] == [None, None]
    press(desk, dialog, "unit_history_banner_button")
    assert [own(desk, fee, unit) for unit in ("SDB", "HAM")] == [Setting(20_000)] * 2
    desk.elsewhere("max-fee-adult", "50", unit="HAM")
    dialog.lines.table.mark_number(len(told(dialog)) - 1)
    press(desk, dialog, "put_back_line", "confirm_put_back")
    assert dialog.banner.text == "Nothing was changed.\nSome of it was changed again since."


def test_the_unit_as_it_stood_on_a_day_with_what_is_other_now_put_back_and_undone(changed: Desk, clock: Clock, fee: Key) -> None:
    """X6: own and inherited values, what was set since, the fields of the unit itself."""
    place = changed.library.organisations["SDB"]
    changed.elsewhere("hide-name", "1", unit="lindby")
    day = changed.client.today().isoformat()
    clock.advance(days=1)
    changed.elsewhere("max-fee-adult", "inherit")
    changed.elsewhere("hide-name", "1")
    save_unit(changed.work(), UnitDraft(place, {Spot(Entity.ORGANISATION, place, "street"): Typed("Storgatan 1", "Lillgatan 2")}))
    window = changed.open()
    dialog = opened(changed, window)
    assert "Choose a day" in button(dialog, "put_back_then").toolTip()
    choose(changed, dialog.lines.category, "Vuxen")
    changed.type(window, "unit_history_day", day)
    changed.qtbot.waitUntil(lambda: bool(dialog.then.model.rows))
    changed.wait()

    def rows() -> dict[str, tuple[str, str]]:
        model = dialog.then.model
        cells = [[model.cell(number, column).spoken() for column in range(1, 4)] for number in range(len(model.rows))]
        return {field: (then, now) for field, then, now in cells}

    days = "Reminder 1, Normal: Number of days"
    assert rows() == {
        "Hide name": ("ticked (Lindby kommun)", "ticked"),
        "Max fee, Adult": ("No max fee", "No max fee (as delivered)"),
        days: ("14", "the same"),
    }
    dialog.then.table.mark_number(next(n for n, row in enumerate(dialog.then.model.rows) if row.about == fee))
    press(changed, dialog, "put_back_then")
    assert "Vuxen, Max fee, Adult becomes: No max fee" in dialog.ask.accessibleName()
    press(changed, dialog, "confirm_put_back")
    assert (own(changed, fee), rows()["Max fee, Adult"][1]) == (Setting(), "the same")
    assert button(dialog, "put_back_then").toolTip() == "<qt>It is as it was then already.</qt>"
    press(changed, dialog, "unit_history_banner_button")
    assert own(changed, fee) is None
    choose(changed, dialog.lines.category, "All, and the unit itself")
    assert rows()["Street"] == ("Storgatan 1", "Lillgatan 2")
    dialog.then.table.mark_number(next(n for n, row in enumerate(dialog.then.model.rows) if row.about == "street"))
    press(changed, dialog, "put_back_then", "confirm_put_back")
    assert rows()["Street"][1] == "the same"
    changed.type(window, "unit_history_day", "")
    changed.qtbot.waitUntil(lambda: rows() == {})


def test_without_permission_it_is_inactive_and_says_why(changed: Desk) -> None:
    actor = changed.client.actor

    def without(permission: str) -> None:
        changed.client.actor = replace(actor, held={name: places for name, places in actor.held.items() if name != permission})
        changed.client.actor_changed.emit()
        changed.wait()

    window = changed.open()
    dialog = opened(changed, window)
    for permission in ("history.put-back", "register.change"):
        without(permission)
        assert not button(dialog, "put_back_line").isEnabled()
        assert permission in button(dialog, "put_back_line").toolTip()
    without("history.view")
    assert told(dialog) == []
    history = changed.find(window, QAbstractButton, "register_history")
    assert not history.isEnabled()
    assert "history.view" in history.toolTip()


def test_the_lines_of_others_come_by_themselves_and_a_lost_line_is_said(changed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(changed, changed.open())
    changed.elsewhere("no-invoice", "1")
    assert told(dialog)[0].endswith("inherited → ticked")

    def lost(*_arguments: object, **_more: object) -> None:
        raise NoContact("The database can't be reached.")

    with monkeypatch.context() as patch:
        patch.setattr("app.windows.unit_register.history_dialog.read_unit_history", lost)
        dialog.lines.wanted_changed.emit()
        changed.wait()
    assert dialog.banner.kind == "lost"
    press(changed, dialog, "unit_history_banner_button")
    assert dialog.banner.kind == ""
    assert len(told(dialog)) == 4


def test_older_lines_are_read_on_demand(changed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.windows.common.history_frame.PAGE", 2)
    dialog = opened(changed, changed.open())
    assert len(told(dialog)) == 2
    press(changed, dialog, "unit_history_older")
    assert len(told(dialog)) == 3
    assert not button(dialog, "unit_history_older").isVisible()


def test_the_dialog_follows_a_change_of_language(changed: Desk, qapp: QApplication) -> None:
    dialog = opened(changed, changed.open())
    languages = Languages(qapp)
    languages.choose("sv")
    changed.qtbot.waitUntil(lambda: dialog.windowTitle() == "Historik – Stadsbiblioteket")
    assert told(dialog)[0].endswith("1:a påminnelse, Normallån: Antal dagar | ärvt → 14")
    languages.choose("en")
    changed.qtbot.waitUntil(lambda: dialog.windowTitle() == "History – Stadsbiblioteket")

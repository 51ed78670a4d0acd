"""Two at the same unit: every kind of value shown in both versions, what was removed meanwhile, what is typed on while saving (X8)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from app.database.unit_of_work import UnitOfWork
from app.domain.categories import FIELDS, REMINDER_FIELDS
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.register_draft import RegisterDraft
from app.domain.setting import Field, FieldKind, Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.unit_settings import UNIT_FIELDS
from app.models.register import PatronCategory
from app.services.categories import save_settings
from app.services.organisations import OrganisationDraft, add_organisation, remove_organisation
from app.services.registers import remove_entry
from app.services.setting_rows import SettingRows
from app.services.unit_register import save_register
from app.windows.unit_register import window as register
from app.windows.unit_register.window import UnitRegisterWindow
from tests.windows.unit_register.desk import Desk

pytestmark = pytest.mark.sqlite_only

AT = "lindby"
Values = Mapping[Key, Setting | None]


def two_of(field: Field) -> tuple[Setting, Setting]:
    """Return two values that the field may have."""
    if field.kind is FieldKind.BOX:
        return Setting(1), Setting(0)
    if field.kind is FieldKind.TEXT:
        return Setting(text="mine"), Setting(text="theirs")
    if field.kind is FieldKind.CHOICE:
        first, second = list(field.choices or {})[:2]
        return Setting(text=first), Setting(text=second)
    return Setting(4), Setting(5)


def all_keys(desk: Desk) -> list[Key]:
    """Return a value of every kind: a field of the category, of a step of its reminders, of the unit; its standard category."""
    adults, normal = desk.library.categories["vuxen"], desk.library.loan_types["normal"]
    of_steps = [Key(code, adults, normal, step) for step in ("1", "prenotice") for code in REMINDER_FIELDS]
    return [*(Key(code, adults) for code in FIELDS), *of_steps, *(Key(code) for code in UNIT_FIELDS), STANDARD_KEY]


def versions(desk: Desk, scenario: str) -> tuple[Values, Values, Values]:
    """Return what is seen, what is typed here and what somebody else saves, for every value."""
    seen: dict[Key, Setting | None] = {}
    mine: dict[Key, Setting | None] = {}
    theirs: dict[Key, Setting | None] = {}
    for key in all_keys(desk):
        one, other = two_of(key.kind) if key != STANDARD_KEY else (Setting(desk.library.categories["barn"]), Setting(desk.library.categories["talbok"]))
        had = {"change-change": None, "change-delete": other, "delete-change": one, "same": None, "apart": None}[scenario]
        seen[key] = had
        mine[key] = None if scenario == "delete-change" else one
        theirs[key] = {"change-change": other, "change-delete": None, "delete-change": other, "same": one, "apart": had}[scenario]
    return seen, mine, theirs


def stored(desk: Desk, keys: list[Key]) -> Values:
    draft = SettingsDraft(desk.library.organisations[AT], {key: Change(None, None) for key in keys})
    with desk.client.database.reading() as session:
        rows = SettingRows(session, [draft])
        return {key: rows.value(draft.organisation_id, key) for key in keys}


def save_elsewhere(desk: Desk, values: Values) -> Changes:
    there = stored(desk, list(values))
    changes = {key: Change(there[key], value) for key, value in values.items() if there[key] != value}
    return save_settings(desk.work(), [SettingsDraft(desk.library.organisations[AT], changes)])


def tell(desk: Desk, changes: Changes | None) -> None:
    """Let this client hear of it."""
    desk.client.bus.post(changes)
    desk.wait()


def put(window: UnitRegisterWindow, seen: Values, mine: Values) -> None:
    for key, value in mine.items():
        window.state.put(key, seen[key], value)


def choose(desk: Desk, window: UnitRegisterWindow, mine: set[Key]) -> None:
    """Keep mine of these values, and theirs of the others."""
    panel, keys = window.view.conflict, list(window._deciding.theirs)
    for number, difference in enumerate(list(panel._differences)):
        if keys[number] not in mine:
            panel._on_toggled(difference)
    desk.click(window, "conflict_mine")
    desk.wait()


@pytest.mark.parametrize("scenario", ["change-change", "change-delete", "delete-change"])
def test_every_value_that_two_changed_is_shown_in_both_versions_and_chosen_by_itself(desk: Desk, scenario: str) -> None:
    seen, mine, theirs = versions(desk, scenario)
    if scenario != "change-change":
        save_elsewhere(desk, seen)
    window = desk.open(AT)
    seen = stored(desk, list(mine))
    put(window, seen, mine)
    save_elsewhere(desk, theirs)
    desk.save(window)
    panel = window.view.conflict
    assert panel.isVisible()
    clash = [key for key in mine if seen[key] != mine[key] and theirs[key] not in (seen[key], mine[key])]
    assert set(window._deciding.theirs) == set(clash)
    assert len(clash) > len(mine) * 0.8
    assert all(d.label and d.theirs != d.mine and d.theirs != d.seen for d in panel._differences)
    assert len({d.label for d in panel._differences}) == len(clash), "each value has a name of its own"
    kept = set(clash[::2])
    choose(desk, window, kept)
    assert window.view.banner.kind == "saved", window.view.banner.text
    assert {key: stored(desk, clash)[key] for key in clash} == {key: mine[key] if key in kept else theirs[key] for key in clash}
    assert not window.unsaved()


@pytest.mark.parametrize("scenario", ["same", "apart"])
def test_the_same_by_two_or_different_values_is_no_conflict(desk: Desk, scenario: str) -> None:
    seen, mine, theirs = versions(desk, scenario)
    window = desk.open(AT)
    seen = stored(desk, list(mine))
    keys = list(mine)
    here = {key: mine[key] for key in (keys if scenario == "same" else keys[::2])}
    there = {key: mine[key] for key in (keys if scenario == "same" else keys[1::2])}
    put(window, seen, here)
    save_elsewhere(desk, there)
    desk.save(window)
    assert not window.view.conflict.isVisible()
    assert window.view.banner.kind == "saved"
    assert stored(desk, keys) == mine
    assert theirs.keys() == mine.keys()


def test_what_another_changed_of_what_is_typed_here_is_said_before_it_is_saved(desk: Desk) -> None:
    window = desk.open(AT)
    line = desk.type(window, "autoblock_adult", "200")
    assert isinstance(line, QLineEdit)
    line.setCursorPosition(1)
    tell(desk, save_elsewhere(desk, {Key("autoblock-adult", desk.library.categories["vuxen"]): Setting(30_000)}))
    assert (line.text(), line.cursorPosition()) == ("200", 1), "what is being typed is not written over"
    assert window.view.banner.kind == "info"
    assert "Autoblock limit, Adult" in window.view.banner.text
    assert window.view.categories.settings.autoblock["adult"].value() == 20_000
    tell(desk, save_elsewhere(desk, {Key("autoblock-adult", desk.library.categories["vuxen"]): None}))
    assert window.view.banner.isHidden()


def test_a_category_removed_meanwhile_is_told_and_what_is_typed_can_be_copied_and_dropped(desk: Desk) -> None:
    with desk.client.database.writing() as session:
        row = PatronCategory(organisation_id=desk.library.organisations["1"], code="ny", name="Nyanlända", position=99)
        session.add(row)
        session.commit()
        new = row.id
    window = desk.open(AT, "")
    window.view.categories.category_wanted.emit(new)
    desk.wait()
    assert window.view.categories.category_id == new
    desk.type(window, "autoblock_adult", "200")
    window.state.put(Key("junior-age-limit"), None, Setting(16))
    remove_entry(desk.work(), "patron-category", "ny")
    desk.save(window)
    banner = window.view.banner
    assert banner.kind == "warning"
    assert desk.find(window, QPlainTextEdit, "detail_text").toPlainText().startswith("Nyanlända, Autoblock limit, Adult: ")
    assert window.state.count() == 2, "nothing is dropped unasked"
    assert window.view.categories.category_id != new
    desk.click(window, "register_banner_button")
    desk.wait()
    assert list(window.state.draft.changes) == [Key("junior-age-limit")]
    desk.save(window)
    assert banner.kind == "saved"


@pytest.mark.parametrize("typed", [True, False])
def test_a_unit_removed_meanwhile_is_told_and_what_is_typed_can_be_copied(desk: Desk, typed: bool) -> None:
    draft = OrganisationDraft(kind=Kind.UNIT, code="NYA", name="Nya biblioteket", parent_id=desk.library.organisations[AT])
    tell(desk, add_organisation(desk.work(), draft))
    new = desk.client.tree.by_code("NYA").id
    desk.client.actor = desk.work.actor(at="DISK1")
    window = desk.open(AT)
    window.view.bar.unit_chosen.emit(new)
    desk.wait()
    if typed:
        desk.type(window, "autoblock_adult", "200")
    tell(desk, remove_organisation(desk.work(), new))
    banner = window.view.banner
    assert banner.text.startswith("Nya biblioteket was removed meanwhile.")
    if typed:
        assert "Autoblock limit, Adult: " in desk.find(window, QPlainTextEdit, "detail_text").toPlainText()
        assert window.unsaved()
        desk.save(window)
        assert window.unsaved()
        assert banner.text.startswith("Nya biblioteket was removed meanwhile.")
        desk.click(window, "register_banner_button")
        desk.wait()
    assert not window.unsaved()
    assert window.state.organisation_id in desk.client.tree.nodes
    assert window.state.reading is not None
    assert window.state.reading.organisation_id == window.state.organisation_id


def held_up(gate: threading.Event) -> Callable[..., Changes]:
    """Return a saving that waits for a gate."""

    def save(work: UnitOfWork, draft: RegisterDraft) -> Changes:
        assert gate.wait(10)
        return save_register(work, draft)

    return save


@pytest.mark.parametrize("button", ["save_register", "ok_register"])
def test_what_is_typed_while_it_is_saved_is_not_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch, button: str) -> None:
    gate = threading.Event()
    monkeypatch.setattr(register, "save_register", held_up(gate))
    window = desk.open()
    desk.type(window, "reminders_max", "4")
    desk.click(window, button)
    desk.type(window, "autoblock_adult", "200")
    gate.set()
    desk.wait()
    assert window.isVisible()
    assert list(window.state.draft.changes) == [Key("autoblock-adult", desk.library.categories["vuxen"])]
    assert desk.find(window, QAbstractButton, "save_register").isEnabled()

"""Registers made, renamed, ordered and removed in the window, saved together; what is refused, and by whom (L3, X8, unit-register.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.domain.common_history import Line
from app.domain.unit_draft import Spot, UnitDraft
from app.domain.unit_history import Entry
from app.queries.common_registers import read_common
from app.services.common_registers import save_common
from app.windows.common_registers.history_dialog import HistoryDialog
from app.windows.common_registers.history_words import HistoryWords
from app.windows.common_registers.pages import GroupsPage
from app.windows.languages import Languages
from tests.windows.common_registers.conftest import Desk

pytestmark = pytest.mark.sqlite_only
ALT = Qt.KeyboardModifier.AltModifier


def test_a_register_is_filled_put_in_order_and_saved(desk: Desk) -> None:
    window = desk.open("7")
    before = desk.names(window, "media-type")
    desk.click(window, "add_media_type")
    assert window.view.first_fault() is not None, "it has no name yet"
    desk.type(window, "media_type_name", "Karta")
    desk.type(window, "media_type_code", "bok")
    pane = desk.pane(window, "media-type")
    desk.click(window, "save_common")
    assert "taken" in pane.fields["code"].error, "a code stands once: said at the field, nothing is sent"
    desk.type(window, "media_type_code", "karta")
    pane.list.table.setFocus()
    for _ in before:
        desk.qtbot.keyClick(pane.list.table, Qt.Key.Key_Up, ALT)
    assert desk.names(window, "media-type") == ["Karta", *before]
    desk.save(window)
    assert not window.unsaved()
    assert "saved" in window.view.banner.text
    assert desk.names(window, "media-type") == ["Karta", *before]
    stays = desk.find(window, QLineEdit, "media_type_code_editor")
    assert not stays.isEnabled() or stays.isReadOnly(), "the code of what is saved stays"
    desk.type(window, "media_type_name", "Kartor")
    window.undo()
    assert not window.unsaved()


def test_what_can_not_go_says_why(desk: Desk) -> None:
    window = desk.open("1")
    pane = desk.mark(window, "status-code", "lost")
    assert "built in" in desk.find(window, QAbstractButton, "remove_status_code").toolTip()
    desk.type(window, "status_code_name", "Borta")
    desk.tab(window, "7")
    desk.mark(window, "media-type", "bok")
    desk.click(window, "remove_media_type")
    desk.save(window)
    assert "copies" in window.view.banner.text
    assert window.state.count() == 2, "what is typed is kept"
    desk.click(window, "remove_media_type")
    desk.save(window)
    assert pane.list.model.rows[1].name == "Borta"
    desk.tab(window, "3")
    desk.mark(window, "fee-level", "1")
    assert "always be a fee level" in desk.find(window, QLineEdit, "fee_level_from_day_editor").toolTip()
    desk.tab(window, "5")
    for code in ("barn", "talbok", "vuxen"):
        desk.mark(window, "patron-category", code)
        desk.click(window, "remove_patron_category")
    desk.mark(window, "patron-category", "standard")
    assert "always be a patron category" in desk.find(window, QAbstractButton, "remove_patron_category").toolTip()


ENTRY = Entry(
    id="", at=datetime(2026, 1, 1, tzinfo=UTC), login="", role="", organisation_id=1, what="change", entity="", entity_id=None, before={}, after={}, comment=""
)


def test_delivered_names_are_in_the_language_of_the_screen(desk: Desk, qapp: QApplication) -> None:
    """X10: and a new circulation category is of a loan type that is typed beside it."""
    window = desk.open("6")
    languages = Languages(qapp)
    languages.choose("sv")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert desk.names(window, "loan-type")[0] == "Normallån"
    assert window.focusProxy() is window.view.tabs, "work begins at the tabs, not at a button that is hidden"
    assert window.state.reading is not None
    row_id = next(row.id for row in window.state.reading.rows["loan-type"] if row.code == "normal")
    renamed = replace(ENTRY, entity="loan_type", entity_id=row_id)
    line = Line(entry=renamed, register="loan-type", row="Vanligt", name="name", old="Normal", new="Vanligt")
    assert HistoryWords(window.state.reading).change(line).old == "Normallån", "in the history too"
    desk.mark(window, "loan-type", "normal")
    desk.type(window, "loan_type_name", "Vanligt")
    assert window.state.count() == 1
    desk.type(window, "loan_type_name", "Normallån")
    assert window.state.count() == 0, "what is delivered is called so here: nothing is typed"
    desk.click(window, "add_loan_type")
    desk.type(window, "loan_type_name", "Sommarlån")
    desk.type(window, "loan_type_code", "sommar")
    desk.tab(window, "8")
    desk.mark(window, "circulation-category", "hemlan")
    desk.choose(window, "circulation_category_loan_type", "Sommarlån")
    desk.save(window)
    assert not window.unsaved()
    row = next(row for row in desk.pane(window, "circulation-category").list.model.rows if row.code == "hemlan")
    assert row.more == ("Sommarlån",)
    desk.tab(window, "6")
    desk.mark(window, "loan-type", "sommar")
    desk.click(window, "remove_loan_type")
    desk.tab(window, "8")
    row = next(row for row in desk.pane(window, "circulation-category").list.model.rows if row.code == "hemlan")
    assert row.more == ("Sommarlån",), "a loan type that shall go is still called by its name"


def test_units_have_groups_in_an_order(desk: Desk) -> None:
    window = desk.open("d")
    for name, code in (("Norr", "n"), ("Syd", "s")):
        desk.click(window, "add_reservation_group")
        desk.type(window, "reservation_group_name", name)
        desk.type(window, "reservation_group_code", code)
    page = window.view.pages["d"].get()
    assert isinstance(page, GroupsPage)
    page.units.units.table.mark(desk.library.organisations["SDB"])
    desk.click(window, "add_unit_group")
    assert "already" in desk.find(window, QAbstractButton, "add_unit_group").toolTip()
    desk.choose(window, "unit_group", "Syd")
    desk.click(window, "add_unit_group")
    desk.click(window, "up_unit_group")
    desk.save(window)
    assert not window.unsaved(), window.view.banner.text
    assert [row.more[0] for row in page.units.units.model.rows if row.code == "SDB"] == ["Syd, Norr"]


def test_somebody_else_changes_the_same_and_closes_a_day(desk: Desk) -> None:
    """X8: shown at once, both versions at saving; the calendar of all stands in tab 4."""
    window = desk.open("2")
    with desk.client.database.reading() as session:
        reading = read_common(session)
    row = reading.rows["language"][0]
    spot, empty = Spot("language", row.id, "name"), UnitDraft(reading.root_id)
    desk.mark(window, "language", row.code)
    desk.type(window, "language_name", "Min")
    desk.client.bus.post(save_common(desk.work(), empty.put(spot, row.values["name"], "Deras")))
    desk.wait()
    assert "Languages: Min, Name" in window.view.banner.text
    desk.save(window)
    assert window.view.conflict.isVisible()
    desk.click(window, "conflict_mine")
    desk.wait()
    assert desk.names(window, "language")[0] == "Min"
    assert not window.unsaved()
    desk.tab(window, "4")
    desk.click(window, "closed_weekday_6")
    assert window.state.count() == 1
    desk.save(window)
    with desk.client.database.reading() as session:
        assert "closed:sun" in read_common(session).closed


def test_who_may_only_look_touches_nothing(desk: Desk) -> None:
    window = desk.open("c", actor=desk.work(login="viewer").actor)
    assert window.view.view_only.isVisible()
    for name in ("add_currency", "remove_currency", "save_common"):
        assert not desk.find(window, QAbstractButton, name).isEnabled()
    assert "common.change" in desk.find(window, QAbstractButton, "add_currency").toolTip()


def test_the_history_of_a_register_tells_and_puts_back(desk: Desk) -> None:
    """X6: who, from, to; the register on a day; put back, and undone."""
    window = desk.open("c")
    desk.mark(window, "currency", "SEK")
    desk.type(window, "currency_vat", "6")
    desk.save(window)
    desk.click(window, "common_history")
    dialog = desk.find(window, HistoryDialog, "common_history_dialog")
    desk.qtbot.waitUntil(lambda: len(dialog.lines.model.rows) == 1)
    line = dialog.lines.model.rows[0]
    assert (dialog.lines.register.value(), line.name, line.old, line.new) == ("currency", "vat", "25", "6")
    dialog.then.day.set_value(desk.client.today() - timedelta(days=1))
    dialog.then.day.changed.emit()
    desk.wait()
    row = next(one for one in dialog.then.model.rows if one.field == "vat")
    assert (row.then, row.now, row.differs) == ("25 %", "6 %", True)
    desk.click(dialog, "put_back_line")
    assert "25 %" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    desk.click(dialog, "confirm_put_back")
    desk.wait()
    assert desk.pane(window, "currency").list.model.rows[0].more[1] == "25 %"
    desk.click(dialog, "common_history_banner_button")
    desk.wait()
    assert desk.pane(window, "currency").list.model.rows[0].more[1] == "6 %"
    dialog.close()

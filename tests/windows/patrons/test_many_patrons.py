"""Many patrons at once and likely duplicates from the search window, by clicks and keys (X18, X19)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit
from sqlalchemy import select

from app.database.engine import Database
from app.domain.many_patrons import Act, Wish, gone
from app.domain.refusals import InUse
from app.models.message import Message
from app.models.patron import Patron
from app.queries.many_patrons import Candidate, Preview
from app.services.categories import set_unit_setting
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.duplicates import DuplicatesWindow
from app.windows.patrons.many_dialog import ManyDialog
from app.windows.patrons.many_log import ManyLogDialog
from app.windows.patrons.many_rows import after
from app.windows.patrons.search import PatronSearchWindow
from tests.library import Library
from tests.windows.patrons.desk import Desk
from tests.windows.patrons.test_search import typed

pytestmark = pytest.mark.sqlite_only


def choose(desk: Desk, dialog: QDialog, name: str, typed_text: str) -> None:
    """Choose an entry of a list box by its first letters."""
    combo = desk.find(dialog, QComboBox, f"{name}_editor")
    combo.setFocus()
    desk.qtbot.keyClicks(combo, typed_text)


def many(desk: Desk, window: PatronSearchWindow) -> ManyDialog:
    """Open the dialog from the menu Functions."""
    next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.many_patrons").trigger()
    dialog = window.findChild(ManyDialog, "many_dialog")
    assert dialog is not None
    desk.wait()
    return dialog


def told(dialog: ManyDialog) -> list[tuple[str, ...]]:
    """Return the rows of the preview as they are read out."""
    return [tuple(dialog.model.cell(row, column).spoken() for column in range(dialog.model.columnCount())) for row in range(dialog.model.rowCount())]


def test_those_found_get_another_category_after_a_preview_then_some_are_deleted(desk: Desk, database: Database, library: Library, tmp_path: Path) -> None:
    window = desk.search()
    typed(desk, window, "100")
    dialog = many(desk, window)
    assert dialog.everybody.isChecked()
    assert not dialog.action.isEnabled()
    choose(desk, dialog, "many_category", "vux")
    desk.click(dialog, "many_preview")
    desk.wait()
    assert told(dialog) == [
        ("Dvořáková, Česlava", "1003", "Talbokslåntagare", "Vuxen", ""), ("Ek, Anna", "1001", "Vuxen", "", "It is so already."),
        ("Ek, Dag", "1004", "Vuxen", "", "It is so already."), ("Åberg, Bo", "1002", "Barn", "Vuxen", ""),
    ]  # fmt: skip
    assert (dialog.counts.text(), dialog.action.text()) == ("2 patrons chosen, 2 left out", "Change 2 patrons")
    desk.click(dialog, "many_action")
    desk.wait()
    assert "It is done for 2 patrons." in [label.text() for label in dialog.banner.findChildren(QLabel)]
    assert not dialog.action.isEnabled(), "what was looked at does not hold any more"
    assert len(dialog.model.rows) == 4, "the list says what was done"
    choose(desk, dialog, "many_act", "exp")
    assert not dialog.model.rows, "until something else is chosen"
    desk.click(dialog, "many_preview")
    desk.wait()
    dialog.export_to(str(tmp_path / "patrons.csv"))
    desk.wait()
    assert (tmp_path / "patrons.csv").read_text().count("\n") == 5
    desk.qtbot.keyClick(desk.find(dialog, QComboBox, "many_act_editor"), Qt.Key.Key_Down)
    desk.click(dialog, "many_preview")
    desk.wait()
    assert (dialog.delete_button.text(), dialog.action.isVisible()) == ("Delete 2 patrons", False)
    assert told(dialog)[1][-1].startswith("Current loans: 2 (B11, B12).")
    desk.click(dialog, "many_delete")
    desk.click(desk.find(dialog, QDialog, "question"), "question_action")
    desk.wait()
    with database.reading() as session:
        assert session.get(Patron, library.patrons["1003"]) is session.get(Patron, library.patrons["1004"]) is None
    desk.click(dialog, "many_earlier")
    desk.wait()
    log = desk.find(dialog, ManyLogDialog, "many_log_dialog")
    shown = [[str(getattr(cell := column.cell(row), "text", cell)) for column in log.model.columns[1:]] for row in log.model.rows]
    assert sorted(shown) == [
        ["Change the category", "Vuxen", "2", "0", "admin"],
        ["Delete", "", "2", "0", "admin"],
        ["Export as CSV or XLSX", "", "4", "0", "admin"],
    ]
    desk.qtbot.keyClick(log, Qt.Key.Key_Escape)
    desk.gone(dialog, "many_log_dialog")
    dialog.close()
    desk.gone(window, "many_dialog")
    assert desk.names(window) == ["Ek, Anna", "Åberg, Bo"]


def test_marked_patrons_are_written_to_and_what_is_missing_is_said_at_its_field(desk: Desk, database: Database, library: Library) -> None:
    window = desk.search()
    typed(desk, window, "ek")
    window.table.setFocus()
    desk.qtbot.keyClick(window.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    dialog = many(desk, window)
    assert (dialog.only_marked.isChecked(), dialog.only_marked.text().replace("&", "")) == (True, "The 2 marked patrons")
    choose(desk, dialog, "many_act", "writ")
    assert desk.find(dialog, QComboBox, "many_kind_editor").currentText() == "Note"
    desk.click(dialog, "many_preview")
    assert dialog.fields.text.error == "This must be filled in."
    assert not desk.find(dialog, QLineEdit, "many_initials_editor").isVisible(), "nobody asks for them here"
    desk.type(dialog, "many_text", "Ring oss")
    dialog.close()
    desk.click(desk.find(dialog, QDialog, "question"), "question_action")
    desk.wait()
    assert dialog.action.text() == "Write to 2 patrons"
    desk.click(dialog, "many_action")
    assert not dialog.only_marked.isEnabled(), "whom it is done to stays while it is done"
    desk.wait()
    assert dialog.only_marked.isEnabled()
    dialog.close()
    desk.gone(window, "many_dialog")
    with database.reading() as session:
        kept = {(one.patron_id, one.kind) for one in session.scalars(select(Message).where(Message.text == "Ring oss"))}
    assert kept == {(library.patrons[card], "note") for card in ("1001", "1004")}


def test_initials_stand_where_they_are_asked_for_and_are_said_to_be_missing_at_their_field(desk: Desk, database: Database, library: Library) -> None:
    set_unit_setting(desk.work(), "ask-initials", "1", "lindby")
    window = desk.search()
    typed(desk, window, "ek")
    dialog = many(desk, window)
    choose(desk, dialog, "many_act", "writ")
    desk.type(dialog, "many_text", "Ring oss")
    desk.click(dialog, "many_preview")
    assert dialog.fields.initials.error == "This must be filled in."
    desk.type(dialog, "many_initials", "AE")
    desk.click(dialog, "many_preview")
    desk.wait()
    desk.click(dialog, "many_action")
    desk.wait()
    with database.reading() as session:
        assert set(session.scalars(select(Message.initials).where(Message.text == "Ring oss"))) == {"AE"}


def test_initials_asked_for_since_the_choices_were_read_are_said_above_the_list(desk: Desk, library: Library) -> None:
    window = desk.search()
    typed(desk, window, "ek")
    dialog = many(desk, window)
    choose(desk, dialog, "many_act", "writ")
    desk.type(dialog, "many_text", "Ring oss")
    desk.click(dialog, "many_preview")
    desk.wait()
    set_unit_setting(desk.work(), "ask-initials", "1", "lindby")
    desk.click(dialog, "many_action")
    desk.wait()
    assert "Initials must be given." in [label.text() for label in dialog.banner.findChildren(QLabel)]


def test_what_was_stopped_says_whom_it_did_not_come_to() -> None:
    candidates = [Candidate(id=number, name="", card="", now=None, seen=None, refusal=gone() if number == 2 else None) for number in range(1, 6)]
    shown = after(Preview(Wish(Act.DELETE), None, tuple(candidates)), ((3, InUse("In use.")),), 2)
    assert [str(one.refusal or "") for one in shown.candidates] == [
        "", str(gone()), "In use.", "Not reached: it was stopped.", "Not reached: it was stopped.",
    ]  # fmt: skip
    assert not [one for one in after(shown, ()).candidates if one.id == 1 and one.refusal], "whom it was done for stays without a reason"


def test_without_the_permission_the_menu_says_which_is_missing(desk: Desk, library: Library) -> None:
    desk.sign_in(desk.work.actor("desk"))
    window = desk.search()
    action = next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.many_patrons")
    assert (action.isEnabled(), "patrons.change-many" in action.toolTip()) == (False, True)


def test_likely_duplicates_are_listed_and_enter_opens_both(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        anna, dag = (session.get_one(Patron, library.patrons[card]) for card in ("1001", "1004"))
        anna.identity_number = dag.identity_number = "19800517-0000"
        session.commit()
    window = desk.search()
    next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.duplicates").trigger()
    listed = desk.main.area.active()
    assert isinstance(listed, DuplicatesWindow)
    desk.wait()
    assert [listed.model.cell(0, column).spoken() for column in (0, 1, 2, 5)] == ["100 %", "same identity number", "Ek, Anna", "Ek, Dag"]
    assert listed.count.text() == "1 pair"
    desk.qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    desk.wait()
    opened = [one.title() for one in desk.main.area.windows() if isinstance(one, PatronDetailsWindow)]
    assert opened == ["Anna Ek - Patron details", "Dag Ek - Patron details"]

"""New patron (Ctrl+N): begun from a search in vain, likely duplicates while typing, what the home unit gives, opened when saved (Q9)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.models.patron import Card, Contact, Patron
from app.windows.common.mnemonics import letter_of
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.new_patron import NewPatronWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.fit import misfits
from tests.windows.patrons.desk import CTRL, Desk

pytestmark = pytest.mark.sqlite_only


@pytest.mark.styled
def test_a_new_patron_is_made_from_a_search_in_vain(desk: Desk, database: Database, library: Library) -> None:
    search = desk.search()
    desk.write(search.field, "Ek, Annah")
    desk.wait()
    desk.qtbot.waitUntil(lambda: not search.is_behind())
    desk.qtbot.keyClick(desk.main, Qt.Key.Key_N, CTRL)
    window = desk.main.area.active()
    assert isinstance(window, NewPatronWindow)
    desk.wait()
    assert not misfits(window)
    assert letter_of(window.save_button.text()) == "S", "a label of a field takes no letter from a button"
    fields = window.form.fields
    assert (fields["last_name"].value(), fields["first_name"].value()) == ("Ek", "Annah")
    assert (fields["home_unit"].value(), fields["category"].value(), fields["expires"].value()) == ("SDB", "standard", date(2029, 3, 10))
    assert not fields["guardian"].isVisible()
    desk.type(window, "birth_date", "1980-05-17")
    desk.qtbot.waitUntil(window.duplicates.isVisible)
    link = desk.find(window, QAbstractButton, f"duplicate_{library.patrons['1001']}")
    assert link.text() == "Ek, Anna"
    link.setFocus()
    desk.qtbot.keyClick(link, Qt.Key.Key_Return)
    opened = desk.main.area.active()
    assert isinstance(opened, PatronDetailsWindow), "Enter presses the button that has the focus"
    desk.wait()
    opened.close()
    desk.wait()
    desk.type(window, "birth_date", "2019-05-17")
    desk.qtbot.waitUntil(lambda: not window.duplicates.isVisible())
    assert fields["guardian"].isVisible(), "a junior's guardian is asked for"
    desk.type(window, "guardian", "Anna Ek")

    card = desk.type(window, "card", "1002")
    desk.qtbot.keyClick(card, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is fields["last_name"].editor, "a scanner ends with Enter; the name comes next"
    for name, text in (("email", "no"), ("postcode", "12"), ("phone", "x"), ("identity_number", "19800517-1234"), ("pin", "4071"), ("pin_again", "4072")):
        desk.type(window, name, text)
    desk.click(window, "save_patron")
    assert [name for name in fields if fields[name].error] == ["identity_number", "pin_again", "phone", "email", "postcode"]
    for name, text in (("email", "annah@example.org"), ("postcode", ""), ("phone", ""), ("identity_number", ""), ("pin", ""), ("pin_again", "")):
        desk.type(window, name, text)
    desk.click(window, "save_patron")
    desk.wait()
    assert fields["card"].error == "Another account has this card number already."
    assert window.unsaved()
    desk.type(window, "card", "2001")
    email = desk.find(window, QWidget, "email_editor")
    email.setFocus()
    desk.qtbot.keyClick(email, Qt.Key.Key_Return)
    desk.wait()
    desk.qtbot.waitUntil(lambda: isinstance(desk.main.area.active(), PatronDetailsWindow))
    assert window not in desk.main.area.windows()
    desk.wait()
    made = desk.main.area.active()
    assert isinstance(made, PatronDetailsWindow)
    desk.tab(made, "7")
    said = str(made.history.model.columns[2].cell(made.history.model.rows[-1]))
    assert said.startswith("Card number: 2001; ")
    assert "Patron category: Standard; Home unit: Stadsbiblioteket; " in said, "by name, not by number"
    assert said.endswith("E-mail: annah@example.org")
    with database.reading() as session:
        patron = session.scalars(select(Patron).join(Card, Card.patron_id == Patron.id).where(Card.number == "2001")).one()
        assert (patron.first_name, patron.guardian, patron.expires, patron.person_id) == ("Annah", "Anna Ek", date(2029, 3, 10), None)
        assert session.scalars(select(Contact.value).where(Contact.patron_id == patron.id)).all() == ["annah@example.org"]


def test_what_was_typed_before_a_crash_is_there_again_but_no_pin(desk: Desk) -> None:
    window = desk.main.open("patrons.new", "1234 5")
    assert isinstance(window, NewPatronWindow)
    desk.wait()
    assert window.form.fields["card"].value() == "12345"
    desk.type(window, "pin", "4071")
    desk.type(window, "birth_date", "1980-05-17")
    window.form.type_in({"category": "barn"})
    draft = window.draft()
    window.close_dropping()
    again = desk.main.open("patrons.new")
    assert isinstance(again, NewPatronWindow)
    again.restore_draft(draft)
    desk.wait()
    fields = again.form.fields
    assert [fields[key].value() for key in ("card", "birth_date", "category", "pin")] == ["12345", date(1980, 5, 17), "barn", ""]


def test_who_may_not_make_accounts_is_not_offered_it(desk: Desk, work: Works) -> None:
    desk.sign_in(work.actor("desk", "DISK1"))
    action = desk.main.menus.actions["patrons.new"]
    assert not action.isEnabled()
    assert "patrons.create" in action.toolTip()

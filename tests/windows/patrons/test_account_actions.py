"""Renew account, New PIN, Lost card and Delete patron under Patron data (Q8, Q9)."""

from __future__ import annotations

from datetime import date

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.models.patron import Card, Patron, PatronPin
from app.windows.patrons.account_dialogs import PinDialog
from tests.library import Library
from tests.windows.fit import misfits
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


@pytest.mark.parametrize("name", ["download_patron", "renew_account"])
def test_the_keys_stay_at_the_button_that_was_pressed(desk: Desk, name: str) -> None:
    anna = desk.details("1001")
    desk.tab(anna, "4")
    desk.wait()
    button = anna.findChild(QAbstractButton, name)
    assert button is not None
    button.setFocus()
    desk.qtbot.keyClick(button, Qt.Key.Key_Return)
    desk.wait()
    assert button.window().focusWidget() is button


@pytest.mark.styled
def test_an_account_is_renewed_and_gets_a_new_pin_and_a_new_card(desk: Desk, database: Database, library: Library) -> None:
    """Q9."""
    anna = desk.details("1001")
    anna.menu_actions()["functions"][0].trigger()
    desk.wait()
    assert (anna.data.isVisible(), anna.data.banner.text) == (True, "The account is valid until 10/03/2029.")
    assert [action.text() for action in anna.menu_actions()["functions"]] == [
        "&Renew account",
        "&New PIN…",
        "&Lost card…",
        "&Message to the patron…",
        "&Status receipt…",
    ]

    anna.menu_actions()["functions"][1].trigger()
    dialog = desk.find(anna, PinDialog, "pin_dialog")
    assert not misfits(dialog)
    editor = desk.type(dialog, "new_pin", "1234")
    assert isinstance(editor, QLineEdit)
    assert editor.echoMode() is QLineEdit.EchoMode.Password
    desk.type(dialog, "new_pin_again", "4071")
    desk.click(dialog, "pin_dialog_action")
    assert dialog.first.error == "This PIN is too easy to guess."
    assert dialog.again.error == "The two PINs differ."
    desk.click(dialog, "make_pin")
    assert not misfits(dialog)
    desk.type(dialog, "new_pin_again", "4071")
    assert not dialog.made.isVisible(), "what was made is not to be told any more"
    desk.click(dialog, "make_pin")
    pin = dialog.first.value()
    assert dialog.made.isVisible()
    desk.click(dialog, "pin_dialog_action")
    dialog.close()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "it waits until it is known what became of it"
    desk.wait()
    desk.gone(anna, "pin_dialog")
    with database.reading() as session:
        kept = session.scalars(select(PatronPin.hash).where(PatronPin.patron_id == library.patrons["1001"])).one()
    assert PasswordHasher().verify(kept, pin)

    desk.click(anna, "lost_card")
    lost = desk.find(anna, QDialog, "lost_card_dialog")
    assert not misfits(lost)
    desk.type(lost, "new_card", "1002")
    desk.click(lost, "lost_card_dialog_action")
    desk.wait()
    assert lost.isVisible(), "another patron has this card"
    desk.type(lost, "new_card", "1001x")
    desk.qtbot.keyClick(desk.find(lost, QWidget, "new_card_editor"), Qt.Key.Key_Return)
    desk.wait()
    desk.gone(anna, "lost_card_dialog")
    assert not [mark for mark in anna.findChildren(QAbstractButton) if mark.objectName().endswith("_mark") and mark.text()], "nobody else changed anything"
    with database.reading() as session:
        cards = {card.number: card.state for card in session.scalars(select(Card).where(Card.patron_id == library.patrons["1001"]))}
        assert cards == {"1001": "lost", "1001x": "current"}
        assert session.get_one(Patron, library.patrons["1001"]).expires == date(2029, 3, 10)


@pytest.mark.styled
def test_delete_leads_to_what_is_in_the_way_and_asks_once_where_nothing_is(desk: Desk, database: Database, library: Library) -> None:
    """Q8."""
    anna = desk.details("1001")
    desk.tab(anna, "4")
    button = desk.find(anna, QAbstractButton, "delete_patron")
    assert button.text().replace("&", "") == "Delete patron"
    desk.click(anna, "delete_patron")
    desk.wait()
    dialog = desk.find(anna, QDialog, "hindrances_dialog")
    assert not misfits(dialog)
    ways = [way.objectName() for way in dialog.findChildren(QAbstractButton) if way.objectName().startswith("go_to_")]
    assert ways == ["go_to_loans", "go_to_reservations", "go_to_debts"]
    desk.click(dialog, "go_to_debts")
    desk.gone(anna, "hindrances_dialog")
    desk.wait()
    assert anna.tabs.key_of(anna.tabs.currentIndex()) == "3"
    anna.close()

    ceslava = desk.details("1003")
    desk.tab(ceslava, "4")
    desk.click(ceslava, "delete_patron")
    desk.wait()
    question = desk.find(ceslava, QDialog, "question")
    action = desk.find(question, QAbstractButton, "question_action")
    assert action.text().replace("&", "") == "Delete patron"
    assert desk.find(question, QAbstractButton, "question_cancel").hasFocus(), "what destroys is not the default"
    desk.click(question, "question_action")
    desk.wait()
    desk.qtbot.waitUntil(lambda: ceslava not in desk.main.area.windows())
    with database.reading() as session:
        assert session.get(Patron, library.patrons["1003"]) is None

"""Looks of the room of patrons about whole accounts: a new PIN, a lost card, what is in the way of deleting, a new patron."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget
from sqlalchemy import select

from app.models.patron import Patron
from app.windows.common.form import DateField
from app.windows.common.formats import date_text

if TYPE_CHECKING:
    from tools.stage import Stage


def _patron_data(stage: Stage) -> QWidget:
    window = stage.open("patrons.details", stage.patron_id())
    for dialog in stage.dialogs():
        dialog.reject()
    stage.find(QTabWidget, "patron_tabs", window).setCurrentIndex(3)
    stage.wait()
    return window


def new_pin(stage: Stage) -> QWidget:
    """A PIN made by the program."""
    stage.press("new_pin_button", _patron_data(stage))
    stage.press("make_pin", stage.dialog())
    return stage.dialog()


def lost_card(stage: Stage) -> QWidget:
    """The number of the new card is asked for."""
    stage.press("lost_card", _patron_data(stage))
    return stage.dialog()


def hindrances(stage: Stage) -> QWidget:
    """What is in the way of deleting an account."""
    stage.press("delete_patron", _patron_data(stage))
    return stage.dialog()


def new_patron(stage: Stage) -> QWidget:
    """A child whose name and birth date are those of somebody who is there."""
    with stage.client.database.reading() as session:
        known = session.scalars(select(Patron).where(Patron.birth_date.is_not(None)).order_by(Patron.birth_date.desc(), Patron.id)).first()
        assert known is not None
        names = f"{known.last_name}, {known.first_name}"
    window = stage.open("patrons.new", names)
    field = stage.find(DateField, "birth_date", window)
    stage.find(QLineEdit, "birth_date_editor", field).setText(date_text(known.birth_date))
    stage.find(QLineEdit, "postcode_editor", window).setText("123")
    panel = stage.find(QWidget, "likely_duplicates", window)
    stage.wait_for(panel.isVisible)
    return stage.main

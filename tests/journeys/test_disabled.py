"""A member of staff is disabled while three windows are open: refused at the next act, with what was typed kept."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from sqlalchemy import text

from app.database.engine import Database
from app.services.staff import disable_staff
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.patrons.search import PatronSearchWindow
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Works
from tests.databases import add_staff
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import ALT, CTRL, SHIFT

SESSIONS_END_WITHIN = 2.0
NO_MORE = "The database lets you in no more: your account was disabled or its password changed. Sign in again."


def sessions_of(database: Database, login: str) -> int:
    """Count the sessions that a person has at the server."""
    with database.reading() as session:
        return int(session.scalar(text("select count(*) from pg_stat_activity where usename = :login"), {"login": login}) or 0)


def test_somebody_disabled_is_refused_at_the_next_act_and_keeps_what_is_typed(sign_in: SignIn, database: Database, work: Works) -> None:
    """Three windows: the search, a section of a patron half written, a box of the unit register ticked."""
    add_staff(database, "second", "administrator", "1")
    desk = sign_in("second")
    desk.client.runner.patience = 1.0
    desk.press(Qt.Key.Key_F, CTRL)
    search = desk.window(PatronSearchWindow)
    desk.qtbot.keyClicks(search.field, "1001")
    desk.until(lambda: [row.name for row in search.model.rows] == ["Ek, Anna"])
    desk.press(Qt.Key.Key_Return)
    details = desk.window(PatronDetailsWindow)
    desk.press(Qt.Key.Key_4, ALT)
    desk.click(details, "section_name_edit")
    desk.type(details, "middle_name", "Elisabet")
    desk.press(Qt.Key.Key_F9, SHIFT)
    register = desk.window(UnitRegisterWindow)
    desk.click(register, "hide_name_editor")
    ticked = desk.find(register, QAbstractButton, "hide_name_editor").isChecked()

    disable_staff(work(), "second")
    began = time.monotonic()
    if database.is_postgresql:
        desk.until(lambda: sessions_of(database, "second") == 0, timeout=int(1000 * SESSIONS_END_WITHIN))
        assert time.monotonic() - began < SESSIONS_END_WITHIN

    desk.press(Qt.Key.Key_S, CTRL)
    assert NO_MORE in register.view.banner.text
    assert register.unsaved()
    assert desk.find(register, QAbstractButton, "hide_name_editor").isChecked() is ticked

    details.save()
    desk.wait()
    assert NO_MORE in details.data.banner.text
    assert details.unsaved()
    assert details.data.editor is not None
    assert details.data.editor.fields["middle_name"].value() == "Elisabet"

    search.field.setFocus()
    search.field.setText("Dag")
    if database.is_postgresql:  # the embedded file asks who it is at what is changed, and opening a patron is
        desk.until(lambda: NO_MORE in search.banner.text)
        return
    desk.until(lambda: [row.name for row in search.model.rows] == ["Ek, Dag"])
    search.open_button.click()
    desk.wait()
    opened = desk.window(PatronDetailsWindow)
    assert opened.account is None
    assert NO_MORE in opened.banner.text

"""Window Reservations: the lists, narrowed and read anew, and several removed with what becomes of their copies (D4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.background.client import Client
from app.database.engine import Database
from app.models.copy import Copy
from app.models.reservation import Reservation
from app.services.desk.returns import take_back
from app.windows.common.theme import Mode, theme
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.reservations.window import ReservationsWindow
from tests.conftest import Works
from tests.library import NOW, TODAY, Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only


@pytest.fixture
def main(client: Client, library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    theme().install(Mode.LIGHT)
    languages = Languages()
    languages.choose("en")
    made = MainWindow(client, Look(client.settings, languages))
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for window in made.area.windows():
        window.close_dropping()
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def reserve(database: Database, library: Library) -> None:
    """Two wait for the second title before Anna: for the one B22 was kept, and not collected, for the other nothing."""
    with database.writing() as session:
        copy = session.scalars(select(Copy).where(Copy.barcode == "B22")).one()
        for card, ago, more in (
            ("1004", 9, {"state": "trapped", "trapped_copy_id": copy.id, "pickup_until": TODAY - timedelta(days=1), "waits_since": NOW}),
            ("1003", 5, {}),
        ):
            own = {"organisation_id": copy.organisation_id, "patron_id": library.patrons[card], "pickup_id": library.organisations["SDB"]}
            session.add(Reservation(**own, title_id=copy.title_id, made_at=NOW - timedelta(days=ago), **more))
        session.commit()


def test_lists_are_gone_through_and_what_was_not_collected_is_removed(
    main: MainWindow, client: Client, database: Database, library: Library, work: Works, qtbot: QtBot
) -> None:
    reserve(database, library)

    def rows() -> list[tuple[str, str]]:
        return [(row.card, row.barcode) for row in window.page.model.rows]

    opened = main.open("reservations.lists")
    assert isinstance(opened, ReservationsWindow)
    window = opened
    wait_for_all(qtbot, client)
    assert (window.title(), rows()) == ("Pick list - Reservations", []), "here; the free copy stands at the other unit"
    window.unit.set_value(None)
    window.unit.changed.emit()
    wait_for_all(qtbot, client)
    assert rows() == [("1003", "B23")]
    window.page.filter.setText("berling")
    window.page.filter.searched.emit("berling")
    assert rows() == []
    window.page.filter.clear()
    take_back(work(at="HAM"), "B23")
    qtbot.keyClick(main, Qt.Key.Key_F5)
    wait_for_all(qtbot, client)
    assert rows() == [], "it is on its way now"

    qtbot.keyClick(main, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    wait_for_all(qtbot, client)
    assert rows() == [("1004", "B22")]
    remove = window.findChild(QAbstractButton, "remove_all")
    assert isinstance(remove, QAbstractButton)
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    question = window.findChild(QDialog, "remove_reservations_question")
    assert isinstance(question, QDialog)
    action = question.findChild(QAbstractButton, "question_action")
    assert isinstance(action, QAbstractButton)
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    wait_for_all(qtbot, client)
    assert rows() == []
    assert "B22: Kept for" in window.banner.text
    qtbot.waitUntil(lambda: window.findChild(QDialog, "remove_reservations_question") is None)
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    qtbot.keyClick(main, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    wait_for_all(qtbot, client)
    assert [row[1] for row in rows()] == ["B22"], "kept for the next"
    window.page.table.mark_number(0)
    qtbot.keyClick(window.page.table, Qt.Key.Key_Return)
    wait_for_all(qtbot, client)
    assert main.area.active() is not window, "the patron is opened"

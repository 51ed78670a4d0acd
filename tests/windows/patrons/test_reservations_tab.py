"""Tab Reservations: reserved with every reason told, collected elsewhere, suspended, put first (D4, X15)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from sqlalchemy import select

from app.database.engine import Database
from app.models.copy import Copy
from app.models.reservation import Reservation
from app.windows.common.circulation.reservation_dialogs import PickupDialog, SuspendDialog
from app.windows.common.circulation.reserve_dialog import ReserveDialog
from app.windows.patrons.details import PatronDetailsWindow
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


def shown(window: PatronDetailsWindow) -> list[tuple[str, str, int]]:
    return [(row.title, row.state, row.queue) for row in window.reservations.rows]


def test_a_title_is_reserved_in_spite_of_what_is_against_it_and_changed(desk: Desk, database: Database, library: Library) -> None:
    """Anna has the first title on loan and waits for the second, for which Dag waits before her."""
    with database.writing() as session:
        title = session.scalars(select(Copy.title_id).where(Copy.barcode == "B21")).one()
        dag = {"patron_id": library.patrons["1004"], "organisation_id": library.organisations["lindby"]}
        session.add(Reservation(**dag, title_id=title, pickup_id=library.organisations["SDB"], made_at=NOW - timedelta(days=9)))
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "2")
    assert shown(window) == [("Saltkråkan", "active", 2)]
    desk.qtbot.keyClick(window.reservations.table, Qt.Key.Key_Insert)
    dialog = desk.find(window, ReserveDialog, "reserve_dialog")
    assert not dialog.action.isEnabled()
    desk.write(desk.find(dialog, QLineEdit, "reserve_title_search"), "berlings")
    desk.qtbot.waitUntil(lambda: dialog.titles is not None and bool(dialog.titles.model.rows))
    desk.wait()
    copies = desk.find(dialog, QComboBox, "reserve_copy_editor")
    assert [copies.itemText(n).partition(",")[0] for n in range(copies.count())] == ["Any copy", "B13", "B11", "B12"], "by owner and barcode"
    dialog.pickup.set_value("HAM")
    desk.click(dialog, "reserve_action")
    desk.wait()
    assert dialog.panel.isVisible()
    assert "on loan" in dialog.panel.accessibleName()
    desk.write(dialog.panel.reason, "Kursbok")
    desk.click(dialog, "reserve_panel_override")
    desk.wait()
    assert shown(window) == [("Saltkråkan", "active", 2), ("Gösta Berlings saga", "active", 1)]
    assert "Place 1" in window.reservations.banner.text

    window.reservations.table.mark_number(0)
    desk.click(window, "first_in_line")
    desk.wait()
    assert shown(window)[0] == ("Saltkråkan", "active", 1)
    desk.click(window, "suspend_reservation")
    suspending = desk.find(window, SuspendDialog, "suspend_dialog")
    suspending.until.set_value(TODAY - timedelta(days=1))
    desk.click(suspending, "suspend_action")
    assert any(label.isVisible() and label.text() for label in suspending.until.findChildren(QLabel)), "that day is over: said at the field"
    suspending.until.set_value(TODAY + timedelta(days=5))
    desk.click(suspending, "suspend_action")
    desk.wait()
    assert (shown(window)[0], window.reservations.rows[0].suspended_until) == (("Saltkråkan", "suspended", 1), date(2026, 3, 15))
    desk.click(window, "suspend_reservation")
    desk.wait()
    assert shown(window)[0] == ("Saltkråkan", "active", 1), "resumed"
    desk.gone(window, "suspend_dialog")
    window.reservations.table.setFocus()
    desk.qtbot.keyClick(window.reservations.table, Qt.Key.Key_F2)
    moving = desk.find(window, PickupDialog, "pickup_dialog")
    moving.pickup.set_value("HAM")
    desk.click(moving, "pickup_action")
    desk.wait()
    assert [row.pickup_code for row in window.reservations.rows] == ["HAM", "HAM"]

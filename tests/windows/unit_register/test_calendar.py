"""Tab 3-Calendar by clicks and keys: closed days of every kind, the year that they make, and due dates moved off them (D8, X12)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from sqlalchemy import select

from app.models.copy import Copy
from app.models.loan import Loan
from app.queries.calendar import list_closed
from app.services.closed_days import close_days
from app.windows.common.calendar.move_dates_dialog import MoveDatesDialog
from app.windows.unit_register.copy_calendar_dialog import CopyCalendarDialog
from app.windows.unit_register.window import UnitRegisterWindow
from tests.services.test_closures import lend
from tests.windows.unit_register.desk import LEFT, Desk
from tests.windows.unit_register.test_history import opened, press, told

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
TUE, WED, THU, FRI, SAT = (date(2026, 3, day) for day in range(24, 29))


def calendar(desk: Desk, unit: str = "SDB") -> UnitRegisterWindow:
    """Open the window and go to the tab by its key."""
    window = desk.open(unit, category="")
    desk.qtbot.keyClick(window, KEY.Key_3, ALT)
    desk.wait()
    assert window.view.tabs.tabBar().accessibleTabName(window.view.tabs.currentIndex()) == "3-Calendar"
    return window


def stored(desk: Desk, unit: str = "SDB") -> dict[str, str]:
    with desk.client.database.reading() as session:
        place = desk.library.organisations[unit]
        return {days.code: reason for days, reason in list_closed(session, (place,)).get(place, {}).items()}


def due(desk: Desk, barcode: str) -> date:
    with desk.client.database.reading() as session:
        return session.scalars(select(Loan.due_date).join(Copy).where(Copy.barcode == barcode, Loan.returned_at.is_(None))).one()


def test_days_of_every_kind_are_closed_and_due_dates_moved_and_brought_back(desk: Desk) -> None:
    assert due(desk, "B11") == TUE
    window = calendar(desk)
    tab = window.view.calendar
    table = tab.year.table
    assert [box.isChecked() for box in tab.weekdays] == [False] * 6 + [True]
    # words for screen readers: what closes a day, and what is closed for all
    assert "Sunday" in table.year_model.words(date(2026, 3, 15))
    assert table.year_model.words(date(2026, 3, 15)).endswith("closed on this weekday")
    assert table.year_model.words(date(2026, 12, 24)).endswith("closed, Jul (for all)")
    assert table.year_model.index(2, 14).data(Qt.ItemDataRole.AccessibleTextRole) == table.year_model.words(date(2026, 3, 15))
    # a period by its fields, refused where it is turned round or overlaps
    desk.type(window, "period_from", "24/03/2026")
    desk.type(window, "period_to", "23/03/2026")
    desk.click(window, "add_period")
    assert tab.periods.last.error == "It ends before it begins."
    assert QApplication.focusWidget() is tab.periods.last.editor
    desk.type(window, "period_to", "25/03/2026")
    desk.type(window, "period_reason", "Målning")
    desk.click(window, "add_period")
    desk.type(window, "period_from", "25/03/2026")
    desk.type(window, "period_to", "30/03/2026")
    desk.click(window, "add_period")
    assert "overlap the closed period" in tab.periods.first.error
    assert QApplication.focusWidget() is tab.periods.first.editor
    # a day in the year by keys, a weekday by a click, a holiday by Space
    table.setFocus()
    table.mark_day(date(2026, 4, 7))
    desk.qtbot.keyClick(table, KEY.Key_Right)
    desk.qtbot.keyClick(table, KEY.Key_Space)
    assert tab.year.line.text().endswith("closed. Space closes or opens it.")
    desk.click(window, "closed_weekday_5")
    tab.tabs.setCurrentIndex(1)
    row = next(n for n, one in enumerate(tab.holidays.model.rows) if one.holiday.code == "SE:Nationaldagen")
    tab.holidays.table.setFocus()
    tab.holidays.table.mark_number(row)
    desk.qtbot.keyClick(tab.holidays.table, KEY.Key_Space)
    assert stored(desk) == {"sun": ""}
    assert len(window.state.unit) == 4
    desk.save(window)
    assert stored(desk) == {"sat": "", "sun": "", "2026-03-24/2026-03-25": "Målning", "2026-04-08": "", "SE:Nationaldagen": ""}
    # what falls on them: told, shown, moved, brought back
    banner = window.view.closing
    assert banner.text == "Falling on the closed days: 1 due date."
    desk.click(window, "closing_banner_button")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MoveDatesDialog))
    assert [(one.day, one.to, one.loans) for one in dialog.model.rows] == [(TUE, date(2026, 3, 26), 1)]
    button = dialog.findChild(QPushButton, "move_dates")
    assert button is not None
    desk.qtbot.mouseClick(button, LEFT)
    desk.wait()
    assert due(desk, "B11") == date(2026, 3, 26)
    assert banner.text == "1 due date moved to the next open day."
    desk.click(window, "closing_banner_button")
    desk.wait()
    assert due(desk, "B11") == TUE
    # all public holidays at once; what is typed is undone in one step, and asked for at another unit
    desk.click(window, "close_public_holidays")
    assert len(window.state.unit) == 12
    window.undo()
    assert len(window.state.unit) == 0
    tab.tabs.setCurrentIndex(0)
    window.activateWindow()
    desk.qtbot.waitUntil(window.isActiveWindow)
    tab.periods.table.mark("2026-03-24/2026-03-25")
    tab.periods.table.setFocus()
    desk.qtbot.keyClick(tab.periods.table, KEY.Key_Delete)
    window.view.bar.unit_chosen.emit(desk.library.organisations["HAM"])
    assert window.view.leave.isVisible()
    desk.save(window)
    assert "2026-03-24/2026-03-25" not in stored(desk)


def test_what_was_moved_comes_back_once_the_day_is_open_again_and_before_anything_else_is_moved(desk: Desk) -> None:
    """A period is changed so that its first day opens and later ones close: what lies on those may have its own day again."""
    close_days(desk.work(), "SDB", TUE, WED)
    assert due(desk, "B11") == THU
    lend(desk.client.database, desk.library, "B12", FRI)
    window = calendar(desk)
    banner, periods = window.view.closing, window.view.calendar.periods

    def change(first: str, last: str) -> None:
        periods.table.setFocus()
        periods.table.mark_number(0)
        desk.type(window, "period_from", first)
        desk.type(window, "period_to", last)
        desk.click(window, "change_period")
        desk.save(window)

    def move(*expected: tuple[date, date, int]) -> None:
        desk.click(window, "closing_banner_button")
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MoveDatesDialog) and one.isVisible())
        assert [(one.day, one.to, one.loans) for one in dialog.model.rows] == [*expected]
        button = dialog.findChild(QPushButton, "move_dates")
        assert button is not None
        desk.qtbot.mouseClick(button, LEFT)
        desk.wait()

    change("25/03/2026", "27/03/2026")
    returning = "1 due date had been moved off days that are open again."
    assert banner.text == f"{returning}\nFalling on the closed days: 2 due dates."
    move((THU, TUE, 1))
    assert due(desk, "B11") == TUE
    assert banner.text == "Falling on the closed days: 1 due date.\n1 due date moved back."
    move((FRI, SAT, 1))
    assert (due(desk, "B11"), due(desk, "B12")) == (TUE, SAT)
    assert banner.text == "1 due date moved to the next open day."
    change("24/03/2026", "25/03/2026")
    assert banner.text == "1 due date had been moved off days that are open again.\nFalling on the closed days: 1 due date."
    desk.click(window, "closing_banner_close")
    assert banner.text == "Falling on the closed days: 1 due date.", "whoever wants nothing back is asked of the other all the same"
    desk.click(window, "closing_banner_close")
    assert banner.isHidden()
    assert (due(desk, "B11"), due(desk, "B12")) == (TUE, SAT)


def test_history_tells_of_closed_days_and_puts_them_back_and_they_are_copied(desk: Desk) -> None:
    window = calendar(desk)
    desk.click(window, "closed_weekday_6")
    desk.save(window)
    assert stored(desk) == {}
    dialog = opened(desk, window)
    assert "Calendar, Sunday | closed → open" in told(dialog)[0]
    press(desk, dialog, "put_back_line", "confirm_put_back")
    dialog.close()
    assert stored(desk) == {"sun": ""}
    assert desk.find(window, QCheckBox, "closed_weekday_6").isChecked()
    desk.click(window, "copy_calendar")
    desk.wait()
    copying = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CopyCalendarDialog))
    assert {row.target.name for row in copying.model.rows} == {"Hamnbiblioteket", "Barnbiblioteket", "Åby bibliotek"}
    copying.table.mark(desk.library.organisations["HAM"])
    desk.qtbot.keyClick(copying.table, KEY.Key_Space)
    desk.qtbot.mouseClick(copying.action, LEFT)
    desk.wait()
    assert stored(desk, "HAM") == {"sun": ""}
    assert stored(desk, "BARN") == {}

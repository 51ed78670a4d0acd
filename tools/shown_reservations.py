"""Reservations, as pictures are taken of them: the lists, and the dialogs that make and change one; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget
from sqlalchemy import select

from app.models.copy import Copy
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.windows.common.circulation.reserve_dialog import ReserveDialog
from app.windows.reservations.window import ReservationsWindow
from tools.shown_patron import details

if TYPE_CHECKING:
    from tools.stage import Stage


def waiting_patron(stage: Stage) -> int:
    """Return a patron who waits in a queue."""
    with stage.client.database.reading() as session:
        return session.scalars(select(Reservation.patron_id).where(Reservation.state == "active").order_by(Reservation.id).limit(1)).one()


def not_collected(stage: Stage) -> QWidget:
    """Show what was not collected in time, everywhere."""
    _everywhere(stage, "not-collected")
    return stage.main


def _everywhere(stage: Stage, which: str) -> ReservationsWindow:
    window = stage.open("reservations.lists", which)
    assert isinstance(window, ReservationsWindow)
    window.unit.set_value(None)
    window.unit.changed.emit()
    stage.wait()
    return window


def remove_question(stage: Stage) -> QWidget:
    """Ask whether all that wait are to be removed, or all that may be fetched where none do."""
    window = _everywhere(stage, "trapped")
    if not window.page.rows:
        window = _everywhere(stage, "pick")
    stage.press("remove_all", window)
    return stage.dialog()


def reserve_refused(stage: Stage) -> QWidget:
    """Reserve a title that the patron has on loan: every reason against it."""
    out = select(Loan.patron_id).where(Loan.returned_at.is_(None), Loan.patron_id.is_not(None)).order_by(Loan.id).limit(1)
    with stage.client.database.reading() as session:
        patron_id = session.scalars(out).one() or 0
        barcode = session.scalars(select(Loan).where(Loan.patron_id == patron_id, Loan.returned_at.is_(None)).limit(1)).one().copy_id
    stage.press("reserve", details(stage, patron_id, "2"))
    dialog = stage.dialog()
    assert isinstance(dialog, ReserveDialog)
    stage.find(QLineEdit, "reserve_title_search", dialog).setText(_barcode(stage, barcode))
    stage.wait_for(dialog.action.isEnabled)
    stage.press("reserve_action", dialog)
    stage.wait()
    return dialog


def reserve_for(stage: Stage) -> QWidget:
    """Reserve a title for a patron who is looked for."""
    stage.press("reserve_title", stage.open("items.details", stage.copy_id()))
    dialog = stage.dialog()
    stage.find(QLineEdit, "reserve_patron_search", dialog).setText("a")
    stage.wait()
    return dialog


def pickup(stage: Stage) -> QWidget:
    """Change where a reservation is collected."""
    stage.press("change_pickup", details(stage, waiting_patron(stage), "2"))
    return stage.dialog()


def suspend(stage: Stage) -> QWidget:
    """Suspend a reservation."""
    stage.press("suspend_reservation", details(stage, waiting_patron(stage), "2"))
    return stage.dialog()


def _barcode(stage: Stage, copy_id: int) -> str:
    with stage.client.database.reading() as session:
        return session.get_one(Copy, copy_id).barcode


RESERVATIONS: Mapping[str, Callable[[Stage], QWidget]] = {
    "reservations.lists/not-collected": not_collected, "reservations.lists/remove": remove_question,
    "patrons.details/reserve": reserve_refused, "items.details/reserve": reserve_for, "patrons.details/pickup": pickup,
    "patrons.details/suspend": suspend,
}  # fmt: skip

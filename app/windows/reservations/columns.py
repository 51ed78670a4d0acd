"""The columns of each list of reservations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.reservations import ReservationList
from app.queries.reservation_lists import ListedReservation
from app.windows.common.formats import date_text
from app.windows.common.row_table_model import Cell, Column

_PLACE = ("unit", "department", "placement", "shelf")
_KEYS: dict[ReservationList, tuple[str, ...]] = {
    ReservationList.PICK: (*_PLACE, "title", "barcode", "patron", "card", "pickup"),
    ReservationList.TRAPPED: ("patron", "card", "title", "barcode", "pickup", "since", "until"),
    ReservationList.NOT_COLLECTED: ("patron", "card", "title", "barcode", "pickup", "since", "until"),
    ReservationList.IN_TRANSIT: ("title", "barcode", "unit", "pickup", "patron", "card", "made"),
    ReservationList.UNFILLED: ("title", "barcode", "patron", "card", "pickup", "made", "expires"),
    ReservationList.EXPIRED: ("title", "barcode", "patron", "card", "pickup", "made", "expires"),
}


class ListColumns:
    """`local` brings instants into the library's zone."""

    def __init__(self, which: ReservationList, local: Callable[[datetime], datetime]) -> None:
        self._which, self._local = which, local

    def columns(self) -> tuple[Column[ListedReservation], ...]:
        """Return the columns from left to right."""
        found = {column.key: column for column in self._all()}
        return tuple(found[key] for key in _KEYS[self._which])

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("ListColumns", text)

    def _all(self) -> tuple[Column[ListedReservation], ...]:
        return (
            Column(key="unit", header=self.tr("Owner"), cell=_unit, gives=True),
            Column(key="department", header=self.tr("Department"), cell=_department, gives=True),
            Column(key="placement", header=self.tr("Placement"), cell=_placement, gives=True),
            Column(key="shelf", header=self.tr("Shelf"), cell=_shelf),
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="patron", header=self.tr("Patron"), cell=_patron, gives=True),
            Column(key="card", header=self.tr("Card"), cell=_card),
            Column(key="pickup", header=self.tr("Pickup unit"), cell=_pickup, gives=True),
            Column(key="made", header=self.tr("Reserved on"), cell=self._made, sort=_made_at, export=self._made_day),
            Column(key="since", header=self.tr("Waits since"), cell=self._since, sort=_waits_since, export=self._since_day),
            Column(key="until", header=self.tr("Last pickup day"), cell=_until, sort=_until_day, export=_until_day),
            Column(key="expires", header=self.tr("Valid until"), cell=_expires, sort=_expires_day, export=_expires_day),
        )

    def _made_day(self, row: ListedReservation) -> date:
        return self._local(row.made_at).date()

    def _made(self, row: ListedReservation) -> str:
        return date_text(self._made_day(row))

    def _since_day(self, row: ListedReservation) -> date | None:
        return self._local(row.waits_since).date() if row.waits_since is not None else None

    def _since(self, row: ListedReservation) -> str:
        return date_text(self._since_day(row))


def _unit(row: ListedReservation) -> str:
    return row.unit


def _department(row: ListedReservation) -> str:
    return row.department


def _placement(row: ListedReservation) -> str:
    return row.placement


def _shelf(row: ListedReservation) -> Cell:
    return Cell(text=row.shelf, bold=True)


def _title(row: ListedReservation) -> Cell:
    return Cell(text=row.title, secondary=row.author)


def _barcode(row: ListedReservation) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _patron(row: ListedReservation) -> str:
    return row.patron


def _card(row: ListedReservation) -> Cell:
    return Cell(text=row.card, colour="text2")


def _pickup(row: ListedReservation) -> str:
    return row.pickup


def _made_at(row: ListedReservation) -> float:
    return row.made_at.timestamp()


def _waits_since(row: ListedReservation) -> float:
    return row.waits_since.timestamp() if row.waits_since is not None else 0


def _until_day(row: ListedReservation) -> date | None:
    return row.until


def _until(row: ListedReservation) -> str:
    return date_text(row.until)


def _expires_day(row: ListedReservation) -> date | None:
    return row.expires


def _expires(row: ListedReservation) -> str:
    return date_text(row.expires)

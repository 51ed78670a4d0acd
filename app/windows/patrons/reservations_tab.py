"""Tab 2: the reservations, each with its place in the queue (Q2, D4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.queries.patron_tabs import ReservationRow, list_reservations
from app.windows.common.circulation.row_menu import action_of
from app.windows.common.formats import date_text, number_text
from app.windows.common.mnemonics import without
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Badge, Cell, Column, RowKind
from app.windows.patrons.reservation_acts import ReservationActs, menu_texts
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

_TONES = {"trapped": "ok", "in-transit": "accent", "suspended": "warn"}


class ReservationsTab(TableTab[ReservationRow]):
    """The tab Reservations."""

    name = "reservations"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.table.empty_acted.connect(self._on_clear)
        self.acts = ReservationActs(self)
        self.table.marked_changed.connect(self.acts.show_allowed)
        self.lay_out()
        self.offer_menu()
        for key, act in (("room.add", self.acts.on_reserve), ("room.change", self.acts.on_pickup), ("room.remove", self.acts.on_remove)):
            self.add_key(key, act)
        self.retranslate()

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with the reservations."""
        return self.acts.buttons

    def row_actions(self) -> Sequence[QAction]:
        """Return what the buttons do."""
        return [action_of(icon_name, without(button.text()), button) for icon_name, button in menu_texts(self.acts)]

    def query(self) -> Callable[[Any], Sequence[ReservationRow]]:
        """Return what to read."""
        return partial(list_reservations, patron_id=self.patron_id, today=self.client.today())

    def show_answer(self, answer: Sequence[ReservationRow]) -> None:
        """Show the reservations."""
        self.show_rows(answer)
        self.acts.show_allowed()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter reservations"))
        set_spoken(self.table, self.tr("Reservations"))
        self.tools.title = self.tr("Reservations")
        super().retranslate()
        self.acts.retranslate()

    def columns(self) -> tuple[Column[ReservationRow], ...]:
        """Return the columns."""
        return (
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode, full=self.tr("Barcode, where one copy is reserved")),
            Column(key="pickup", header=self.tr("Pickup unit"), cell=_pickup, gives=True),
            Column(key="made", header=self.tr("Made"), cell=self._made, sort=_made_at, width=94),
            Column(key="state", header=self.tr("State"), cell=_state),
            Column(key="queue", header=self.tr("Queue"), cell=_queue, sort=_place, right=True),
            Column(key="until", header=self.tr("Valid until"), cell=_until),
        )

    def kind_of(self, row: ReservationRow) -> RowKind:
        """Reservations past their validity are dim."""
        return RowKind.DIM if row.state == "expired" else RowKind.NORMAL

    def say_count(self) -> str:
        """Count reservations and what waits to be collected."""
        waiting = sum(row.state == "trapped" for row in self.rows)
        text = self.tr("%n reservation(s)", "", sum(row.state != "expired" for row in self.rows))
        return f"{text}, {self.tr('%n to collect', '', waiting)}" if waiting else text

    def say_empty(self) -> None:
        """Say that nothing is reserved."""
        name = self.account.identity.spoken if self.account is not None else ""
        self.table.say_empty("bookmark", self.tr("{name} has no reservations.").format(name=name), self.tr("What is reserved shows here at once."))

    def _made(self, row: ReservationRow) -> str:
        return date_text(self.client.local(row.made_at).date())

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()


def _title(row: ReservationRow) -> Cell:
    return Cell(text=row.title, secondary=row.author, bold=True)


def _barcode(row: ReservationRow) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _pickup(row: ReservationRow) -> str:
    return row.pickup


def _made_at(row: ReservationRow) -> float:
    return row.made_at.timestamp()


def _state(row: ReservationRow) -> Cell:
    text = word(CODES, row.state)
    tone = _TONES.get(row.state)
    return Cell(text=row.trapped, badge=Badge(text=text, tone=tone)) if tone else Cell(text=text)


def _queue(row: ReservationRow) -> Cell:
    if row.state not in {"active", "suspended"}:
        return Cell()
    first = QCoreApplication.translate("ReservationsTab", "first in line") if row.first else ""
    return Cell(text=number_text(row.queue), secondary=first)


def _place(row: ReservationRow) -> int:
    return row.queue


def _until(row: ReservationRow) -> str:
    day = row.pickup_until if row.state == "trapped" else row.suspended_until if row.state == "suspended" else row.expires
    return date_text(day)

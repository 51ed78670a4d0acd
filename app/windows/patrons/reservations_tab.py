"""Tab 2: the reservations, each with its place in the queue; one is removed here (Q2, D4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_tabs import ReservationRow, list_reservations
from app.services.desk.reservation_removal import Removed, remove_reservation
from app.windows.common.buttons import Button
from app.windows.common.circulation.words import fees_text, whereabouts
from app.windows.common.formats import date_text, number_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.patron.texts import CODES, word
from app.windows.common.row_table_model import Badge, Cell, Column, RowKind
from app.windows.common.words import say
from app.windows.patrons.tab import TableTab, action_of

if TYPE_CHECKING:
    from app.background.client import Client

PERMISSION = "desk.reserve"
_TONES = {"trapped": "ok", "in-transit": "accent", "suspended": "warn"}


class ReservationsTab(TableTab[ReservationRow]):
    """The tab Reservations."""

    name = "reservations"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.table.empty_acted.connect(self._on_clear)
        self.remove = Button("", self, icon_name="trash-2", kind="danger", name="remove_reservation")
        self.remove.clicked.connect(self._on_remove)
        self.table.marked_changed.connect(self._show_allowed)
        self.lay_out()
        self.offer_menu()
        self.add_key("room.remove", self._on_remove)
        self.retranslate()

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with the marked reservation."""
        return (self.remove,)

    def row_actions(self) -> Sequence[QAction]:
        """Return what the button does."""
        return [action_of("trash-2", self.tr("Remove…"), self.remove)]

    def query(self) -> Callable[[Any], Sequence[ReservationRow]]:
        """Return what to read."""
        return partial(list_reservations, patron_id=self.patron_id, today=self.client.today())

    def show_answer(self, answer: Sequence[ReservationRow]) -> None:
        """Show the reservations."""
        self.show_rows(answer)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter reservations"))
        self.table.setAccessibleName(self.tr("Reservations"))
        self.tools.title = self.tr("Reservations")
        self.remove.setText(self.tr("Re&move…"))
        self._show_allowed()
        super().retranslate()

    def columns(self) -> tuple[Column[ReservationRow], ...]:
        """Return the columns."""
        return (
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode, full=self.tr("Barcode, where one copy is reserved")),
            Column(key="pickup", header=self.tr("Pickup unit"), cell=_pickup),
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

    # removing

    @Slot()
    def _show_allowed(self) -> None:
        may = self.client.actor.may(PERMISSION)
        why_not = self.tr("No reservation is marked.") if may else say(NotPermitted(PERMISSION))
        self.remove.set_allowed(may and self.table.current_row() is not None, why_not, self.tr("Removes the marked reservation, after a question."))

    @Slot()
    def _on_remove(self) -> None:
        row: ReservationRow | None = self.table.current_row()
        if row is None or not self.remove.isEnabled():
            return
        kept = row.state == "trapped"
        dialog = ask(
            self,
            title=self.tr("Remove reservation"),
            heading=self.tr("Remove the reservation of {title}?").format(title=row.title),
            text=self.tr("The copy waits to be collected. The fee for what is not collected arises, where there is one.") if kept else "",
            action=self.tr("Re&move"),
            action_icon="trash-2",
            then=partial(self._carry_out, row.id),
            destroys=True,
        )
        dialog.setObjectName("remove_reservation_question")

    def _carry_out(self, reservation_id: int) -> None:
        self.client.runner.change(self, partial(remove_reservation, reservation_id=reservation_id), self._show_removed, self._show_refused)

    def _show_removed(self, answer: Removed) -> None:
        currency = self.account.organisation.currency if self.account is not None else ""
        parts = [
            self.tr("Fee: {amount}.").format(amount=fees_text(answer.fees, currency)) if answer.fees else "",
            self.tr("The copy {barcode} is not needed for it any more.").format(barcode=answer.barcode) if answer.barcode else "",
            whereabouts(answer.kept_for, answer.send_to),
        ]
        text = " ".join(part for part in parts if part)
        if text:
            self.banner.say("warning", self.tr("The reservation is removed"), text)
        else:
            self.banner.show_saved(self.tr("The reservation is removed"))

    def _show_refused(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))

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


def _queue(row: ReservationRow) -> str:
    return number_text(row.queue) if row.state in {"active", "suspended"} else ""


def _place(row: ReservationRow) -> int:
    return row.queue


def _until(row: ReservationRow) -> str:
    day = row.pickup_until if row.state == "trapped" else row.suspended_until if row.state == "suspended" else row.expires
    return date_text(day)

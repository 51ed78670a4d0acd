"""What is done with the reservations of a patron: made, collected elsewhere, left out for a time, put first, removed (D4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_tabs import ReservationRow
from app.services.desk.reservation_changes import FIRST, Changed, put_first, resume
from app.services.desk.reservation_removal import Removed, remove_reservation
from app.services.desk.reservations import Reserved
from app.windows.common.buttons import Button
from app.windows.common.circulation.reservation_dialogs import PickupDialog, SuspendDialog
from app.windows.common.circulation.reserve_dialog import PERMISSION, ReserveDialog
from app.windows.common.circulation.reserve_words import reserved_text
from app.windows.common.circulation.words import fees_text, whereabouts
from app.windows.common.formats import date_text, number_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import without
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.windows.patrons.reservations_tab import ReservationsTab

_WAITING = {"active", "suspended"}


class ReservationActs(QObject):
    """Owns the buttons of the tab, and what comes of them."""

    def __init__(self, tab: ReservationsTab) -> None:
        super().__init__(tab)
        self._tab, self._client = tab, tab.client
        self.reserve = Button("", tab, icon_name="bookmark", name="reserve")
        self.pickup = Button("", tab, icon_name="map-pin", name="change_pickup")
        self.suspend = Button("", tab, icon_name="pause", name="suspend_reservation")
        self.first = Button("", tab, icon_name="arrow-up-to-line", name="first_in_line")
        self.remove = Button("", tab, icon_name="trash-2", kind="danger", name="remove_reservation")
        self.buttons = (self.reserve, self.pickup, self.suspend, self.first, self.remove)
        slots = (self.on_reserve, self.on_pickup, self._on_suspend, self._on_first, self.on_remove)
        for button, slot in zip(self.buttons, slots, strict=True):
            button.clicked.connect(slot)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.reserve.setText(self.tr("&Reserve…"))
        self.pickup.setText(self.tr("Pickup &unit…"))
        self.remove.setText(self.tr("Re&move…"))
        self.show_allowed()

    @Slot()
    def show_allowed(self) -> None:
        """Offer what can be done with the marked reservation, and say why not."""
        row, actor = self._row(), self._client.actor
        waits = row is not None and row.state in _WAITING
        resumes, goes_back = row is not None and row.state == "suspended", row is not None and row.first
        texts = (
            (self.suspend, self.tr("Resu&me") if resumes else self.tr("&Suspend…")),
            (self.first, self.tr("&Back in line") if goes_back else self.tr("&First in line")),
        )
        for button, text in texts:
            if without(text) != without(button.text()):
                button.setText(text)
                self._tab.settle_letters()
        nothing = self.tr("No reservation is marked.")
        not_waiting = self.tr("It waits in the queue no longer.") if row is not None else nothing
        needs = (
            (self.reserve, (PERMISSION,), True, "", self.tr("Reserves a title or one copy for this patron (Ins).")),
            (self.pickup, (PERMISSION,), row is not None, nothing, self.tr("Where it is to be collected (F2).")),
            (self.suspend, (PERMISSION,), waits, not_waiting, self.tr("Left out for a time; it keeps its place in the queue.")),
            (self.first, (PERMISSION, FIRST), waits, not_waiting, self.tr("Before all others who wait for the title.")),
            (self.remove, (PERMISSION,), row is not None, nothing, self.tr("Removes the marked reservation, after a question.")),
        )
        for button, permissions, fits, why_not, tip in needs:
            missing = next((one for one in permissions if not actor.may(one)), None)
            button.set_allowed(missing is None and fits, why_not if missing is None else say(NotPermitted(missing)), tip)

    def _row(self) -> ReservationRow | None:
        row: ReservationRow | None = self._tab.table.current_row()
        return row

    @property
    def _currency(self) -> str:
        return self._tab.account.organisation.currency if self._tab.account is not None else ""

    # what is done

    @Slot()
    def on_reserve(self) -> None:
        """Reserve something (Ins)."""
        account = self._tab.account
        if account is not None and self.reserve.isEnabled():
            dialog = ReserveDialog(self._client, self._tab, patron=(account.identity.id, account.identity.name))
            dialog.reserved.connect(self._on_reserved)
            dialog.open()

    @Slot(object)
    def _on_reserved(self, answer: Reserved) -> None:
        self._tab.banner.show_saved(self.tr("{title} is reserved").format(title=answer.title), reserved_text(answer, self._client, self._currency))

    @Slot()
    def on_pickup(self) -> None:
        """Have it collected elsewhere (F2)."""
        row = self._row()
        if row is not None and self.pickup.isEnabled():
            dialog = PickupDialog(self._client, self._tab, reservation_id=row.id, title=row.title, pickup=row.pickup_code)
            dialog.acted.connect(self._on_changed)
            dialog.open()

    @Slot()
    def _on_suspend(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.state == "suspended":
            self._send(partial(resume, reservation_id=row.id))
            return
        dialog = SuspendDialog(self._client, self._tab, reservation_id=row.id, title=row.title)
        dialog.acted.connect(self._on_changed)
        dialog.open()

    @Slot()
    def _on_first(self) -> None:
        row = self._row()
        if row is not None:
            self._send(partial(put_first, reservation_id=row.id, first=not row.first))

    def _send(self, command: Callable[[Any], Changed]) -> None:
        self._client.runner.change(self, command, self._on_changed, self._show_refused)

    @Slot(object)
    def _on_changed(self, answer: Changed) -> None:
        heading = self.tr("Place {place} in the queue").format(place=number_text(answer.place)) if answer.place else self.tr("It is changed")
        if answer.state == "suspended":
            until = answer.suspended_until
            heading = self.tr("Suspended until {day}").format(day=date_text(until)) if until is not None else self.tr("Suspended until it is resumed")
        self._tab.banner.show_saved(heading, whereabouts(None, answer.send_to))

    @Slot()
    def on_remove(self) -> None:
        """Remove it, after a question (Del)."""
        row = self._row()
        if row is None or not self.remove.isEnabled():
            return
        kept = row.state == "trapped"
        dialog = ask(
            self._tab,
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
        self._client.runner.change(self, partial(remove_reservation, reservation_id=reservation_id), self._show_removed, self._show_refused)

    def _show_removed(self, answer: Removed) -> None:
        parts = [
            self.tr("Fee: {amount}.").format(amount=fees_text(answer.fees, self._currency)) if answer.fees else "",
            self.tr("The copy {barcode} is not needed for it any more.").format(barcode=answer.barcode) if answer.barcode else "",
            whereabouts(answer.kept_for, answer.send_to),
        ]
        text = " ".join(part for part in parts if part)
        if text:
            self._tab.banner.say("warning", self.tr("The reservation is removed"), text)
        else:
            self._tab.banner.show_saved(self.tr("The reservation is removed"))

    def _show_refused(self, refusal: Refusal) -> None:
        self._tab.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))


def menu_texts(acts: ReservationActs) -> Sequence[tuple[str, Button]]:
    """Return what the menu of a row offers: icon and button."""
    return (("map-pin", acts.pickup), ("pause", acts.suspend), ("arrow-up-to-line", acts.first), ("trash-2", acts.remove))

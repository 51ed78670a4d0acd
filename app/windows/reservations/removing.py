"""Removing the marked reservations, or all of a list, after a question that says what comes of it (circulation.md 9)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted, Refusal
from app.queries.reservation_lists import ListedReservation
from app.services.desk.reservation_removal import Removed, remove_reservations
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.circulation.reserve_dialog import PERMISSION
from app.windows.common.circulation.words import whereabouts
from app.windows.common.messages import ask, reasons_text
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_TOLD = 3
"""Of so many copies the banner says one by one where they go."""


class Removing(QObject):
    """Owns the two buttons; what came of it is told in the window's banner."""

    def __init__(self, client: Client, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._banner, self._window = client, banner, window
        self._marked: Sequence[ListedReservation] = ()
        self._all: Sequence[ListedReservation] = ()
        self.marked = Button("", window, icon_name="trash-2", kind="danger", name="remove_marked")
        self.all = Button("", window, icon_name="list-x", kind="danger", name="remove_all")
        self.buttons = (self.marked, self.all)
        self.marked.clicked.connect(self.on_marked)
        self.all.clicked.connect(self._on_all)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.marked.setText(self.tr("Re&move…"))
        self.all.setText(self.tr("Remove &all…"))
        self.offer(self._marked, self._all)

    def offer(self, marked: Sequence[ListedReservation], shown: Sequence[ListedReservation]) -> None:
        """Offer to remove what is marked, and everything that is shown."""
        self._marked, self._all = marked, shown
        may = self._client.actor.may(PERMISSION)
        missing = say(NotPermitted(PERMISSION))
        self.marked.set_allowed(
            may and bool(marked), self.tr("No reservation is marked.") if may else missing, self.tr("Removes the marked reservations, after a question (Del).")
        )
        self.all.set_allowed(
            may and bool(shown), self.tr("No reservation is shown.") if may else missing, self.tr("Removes all reservations that are shown, after a question.")
        )

    @Slot()
    def on_marked(self) -> None:
        """Remove the marked ones (Del)."""
        if self.marked.isEnabled():
            self._ask(self._marked)

    @Slot()
    def _on_all(self) -> None:
        self._ask(self._all)

    def _ask(self, rows: Sequence[ListedReservation]) -> None:
        waiting = any(row.until is not None for row in rows)
        dialog = ask(
            self._window,
            title=self.tr("Remove reservations"),
            heading=self.tr("Remove %n reservation(s)?", "", len(rows)),
            text=self.tr("The fee for what is not collected arises for each, where there is one. Each copy is kept for the next in the queue, or goes home.")
            if waiting
            else "",
            action=self.tr("Re&move"),
            action_icon="trash-2",
            then=partial(self._carry_out, [row.id for row in rows]),
            destroys=True,
        )
        dialog.setObjectName("remove_reservations_question")

    def _carry_out(self, ids: list[int]) -> None:
        self._client.runner.change(self, partial(remove_reservations, ids=ids), self._show_removed, self._show_refused)

    def _show_removed(self, removed: Sequence[Removed]) -> None:
        kept = [one for one in removed if one.kept_for is not None]
        sent = [one for one in removed if one.send_to is not None]
        going = [one for one in removed if one.kept_for is not None or one.send_to is not None]
        parts = [self.tr("%n with a fee.", "", number)] if (number := sum(bool(one.fees) for one in removed)) else []
        if len(going) <= _TOLD:
            parts += [f"{one.barcode}: {whereabouts(one.kept_for, one.send_to)}" for one in going]
        else:
            parts += [self.tr("%n copies are kept for the next.", "", len(kept)), self.tr("%n copies are to be sent on.", "", len(sent))]
        heading = self.tr("%n reservation(s) removed", "", len(removed))
        if parts:
            self._banner.say("warning", heading, " ".join(parts))
        else:
            self._banner.show_saved(heading)

    def _show_refused(self, refusal: Refusal) -> None:
        self._banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))

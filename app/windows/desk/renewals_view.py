"""How the window Renewals is laid out: patron and copy fields, header, loans with their ticks, panel, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.refusals import NotPermitted
from app.windows.common.buttons import Button
from app.windows.common.circulation.renewals import RenewalItem
from app.windows.common.mnemonics import settle, without
from app.windows.common.plain_label import set_spoken
from app.windows.common.words import say
from app.windows.desk.fields_row import tab_through
from app.windows.desk.patron_view import PatronView
from app.windows.desk.receipt_part import ReceiptPart

if TYPE_CHECKING:
    from app.windows.desk.renewals import RenewalsWindow


class RenewalsView(PatronView):
    """Owns what only this window needs."""

    def __init__(self, window: RenewalsWindow) -> None:
        super().__init__(window)
        self._window = window
        self.ticked = Button("", window, icon_name="repeat", name="renew_ticked")
        self.all = Button("", window, icon_name="list-checks", name="renew_all")
        self.due = Button("", window, icon_name="calendar", name="renewals_due")
        self.details = Button("", window, icon_name="user", name="renewals_details")
        self.receipt = ReceiptPart(window, window.receipt_wanted)
        self.close = Button("", window, name="close_renewals")
        self.lay_out(window, [(self.details,)], [self.ticked, self.all, self.due, *self.receipt.buttons, window.paying.button])
        self.ticked.clicked.connect(window.on_renew_ticked)
        self.all.clicked.connect(window.on_renew_all)
        self.due.clicked.connect(window.on_change_due)

    def order_tabs(self) -> None:
        """Let Tab go in reading order, once all buttons are there."""
        window = self._window
        header = window.part.header
        tab_through(
            window.part.box, window.scan, self.details, header.notes, header.all_blocks, *window.panel.stops(), window.undo_button, window.tools,
            window.table, window.part.found, self.ticked, self.all, self.due, *self.receipt.buttons, window.paying.button,
            self.close,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Put every word in the present language."""
        window = self._window
        self.patron_label.setText(window.with_key(self.tr("&Patron"), "room.patron_field"))
        window.scan_label.setText(window.with_key(self.tr("Cop&y"), "room.copy_field"))
        set_spoken(window.scan, self.tr("Copy"))
        self.heading.setText(self.tr("Renewals"))
        self.all.setText(self.tr("Renew &all"))
        self.due.setText(self.tr("Change &due date…"))
        self.details.setText(self.tr("Patr&on details"))
        self.receipt.retranslate()
        window.paying.show_debt()
        self.close.setText(self.tr("Close"))
        set_spoken(window.table, self.tr("Renewals"))
        window.tools.title = self.tr("Renewals")

    def show_marked(self, *, is_loan: bool) -> None:
        """Offer another due date for the marked loan."""
        missing = NotPermitted("desk.change-due-date")
        may = self._window.client.actor.may("desk.change-due-date")
        nothing = self.tr("No loan is marked.") if may else say(missing)
        self.due.set_allowed(may and is_loan, nothing, self.tr("Another due date by hand, with a reason; a late loan settles its delay."))
        self.receipt.allow(self.tr("Nothing is renewed yet."), self.tr("Prints what was renewed for this patron now (Ctrl+P)."))

    def say_count(self, text: str, ticked: Sequence[RenewalItem], listed: Sequence[RenewalItem]) -> None:
        """Say how many rows there are, and offer what can be renewed."""
        self.count.setText(text)
        wanted = self.tr("&Renew %n", "", len(ticked)) if ticked else self.tr("&Renew")
        if without(wanted) != without(self.ticked.text()):
            self.ticked.setText(wanted)
            settle(self._window)
        self.ticked.set_allowed(bool(ticked), self.tr("Nothing is ticked (Space ticks the marked loan)."), self.tr("Renews what is ticked."))
        self.all.set_allowed(bool(listed), self.tr("There is nothing to renew."), self.tr("Renews all loans of this patron."))
        nobody = self._window.part.sitting.patron_id is None
        self.details.set_allowed(not nobody, self.tr("There is no patron."))

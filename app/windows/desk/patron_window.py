"""What Loans and Renewals have in common besides: a patron at hand, found by the box or by a card among the barcodes (D1, D3)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted, Refusal
from app.queries.desk.scanned import find_card_holder
from app.queries.timeline_beside import OfLoan
from app.services.desk.results import Lent
from app.windows.common.circulation.due_dialog import DueDialog
from app.windows.common.circulation.rows import DeskRow
from app.windows.common.explain.wanted import explain_action
from app.windows.common.icons import icon
from app.windows.common.timeline_action import COMMAND, timeline_action
from app.windows.common.words import say
from app.windows.desk.desk_window import DeskWindow
from app.windows.desk.patron_part import PatronPart
from app.windows.desk.paying import Paying

if TYPE_CHECKING:
    from app.background.client import Client
    from app.windows.desk.patron_view import PatronView

R = TypeVar("R", bound=DeskRow)


class PatronDeskWindow(DeskWindow[R]):
    """A window of the desk that serves one patron at a time."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.part = PatronPart(client, self, self.scan)
        self.paying = Paying(self)
        self._refusal: Refusal | None = None

    def join_patron(self, view: PatronView) -> None:
        """The last step of making the window: its keys, its words, and what follows the patron at hand."""
        self.part.sat_down.connect(self._on_sat_down)
        self.part.known.connect(self._on_known)
        self.part.known.connect(self.paying.show_debt)
        self.part.listing_changed.connect(view.show_listing)
        self.add_key("room.patron_field", self._on_patron_key)
        self.add_key("room.explain", self.on_explain)
        self.add_key("room.timeline", self._on_timeline)
        self.begin_work()
        view.order_tabs()

    def take_card(self, row: R, patron_id: int) -> None:
        """Settle a row that was the card of a patron."""
        raise NotImplementedError

    @Slot()
    def _on_sat_down(self) -> None:
        raise NotImplementedError

    @Slot()
    def _on_known(self) -> None:
        raise NotImplementedError

    def loan_title(self, row: R) -> str | None:
        """Return the title of the loan that a row is about; None where it is about none that is out."""
        raise NotImplementedError

    def loan_of(self, row: R) -> int | None:
        """Return the loan that a row is about; None where it is about none that is out."""
        raise NotImplementedError

    def take_due(self, row: R, answer: Lent) -> R:
        """Return a row whose loan got another due date by hand."""
        raise NotImplementedError

    # another due date by hand, and why the present one

    def row_actions(self, row: R) -> Sequence[QAction]:
        """Why this due date, and another one by hand."""
        why = QAction(icon("lightbulb"), self.tr("Why this due date?"), None)
        why.setEnabled(self.is_explained(row))
        why.triggered.connect(self.on_explain)
        change = QAction(icon("calendar"), self.tr("Change due date…"), None)
        may = self.client.actor.may("desk.change-due-date")
        change.setEnabled(may and self.loan_title(row) is not None)
        change.setToolTip("" if may else say(NotPermitted("desk.change-due-date")))
        change.triggered.connect(self.on_change_due)
        whole = explain_action(self.on_explain_whole)
        whole.setEnabled(self.explanation(row) is not None)
        timeline = timeline_action(self.client.settings, self._on_timeline)
        timeline.setEnabled(self.loan_of(row) is not None)
        return (why, change, whole, timeline)

    def is_explained(self, row: R) -> bool:
        """Say whether there is something to say of a row's due date."""
        raise NotImplementedError

    @Slot()
    def _on_timeline(self) -> None:
        """Show the whole life of the marked loan."""
        row = self.marked()
        loan = self.loan_of(row) if row is not None else None
        if loan is not None:
            self.open_window(COMMAND, OfLoan(loan_id=loan))

    @Slot()
    def on_change_due(self) -> None:
        """Ask for another due date of the marked loan."""
        row = self.marked()
        title = self.loan_title(row) if row is not None else None
        if row is not None and title is not None:
            dialog = DueDialog(self.client, row.barcode, title, self.undoing.currency, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.changed.connect(self._on_due_changed)
            dialog.open()

    @Slot(object)
    def _on_due_changed(self, answer: Lent) -> None:
        for row in self.queue.rows:
            if row.barcode == answer.barcode and self.loan_title(row) is not None:
                self.queue.put(self.take_due(row, answer))
        self.scan.setFocus()

    # a card among the barcodes

    def identify(self, refusal: Refusal) -> None:
        """Look whether the row at hand is a patron's card; if it is none, it is refused as it was."""
        self._refusal = refusal
        row = self.queue.at_hand()
        if row is not None:
            query = partial(find_card_holder, scanned=row.barcode, account_id=self.client.actor.account_id)
            self.client.runner.read(self, query, self._show_identified, self.queue.refuse)

    def _show_identified(self, patron_id: int | None) -> None:
        row, refusal = self.queue.at_hand(), self._refusal
        if row is None or refusal is None:
            return
        if patron_id is None:
            self.queue.refuse(refusal)
        else:
            self.take_card(row, patron_id)

    @Slot()
    def _on_patron_key(self) -> None:
        self.part.box.setFocus()
        self.part.box.selectAll()

    def leave_innermost(self) -> None:
        """Esc ends with the patron, and closes the window where there is none."""
        if self.part.sitting.patron_id is not None or self.part.sitting.finding:
            self.clear()
        else:
            self.close()

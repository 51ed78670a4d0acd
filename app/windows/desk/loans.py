"""Circulation → Loans (Ctrl+3, F3): a patron, and barcode after barcode as fast as a scanner sends them (D1, X15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.desk_refusals import DeskRefused
from app.domain.parameters.deciding import LENDING_CONTROL
from app.domain.refusals import Invalid, NotFound, NotPermitted, Refusal
from app.domain.text import mark
from app.services.desk.loans import lend
from app.services.desk.real_asked import RealAsked
from app.services.desk.results import Lent
from app.services.desk.returns import take_back
from app.windows.common.buttons import Button
from app.windows.common.circulation.panel import line_points
from app.windows.common.circulation.rows import State
from app.windows.common.circulation.words import due_text, fees_total
from app.windows.common.explain.wanted import ExplainWanted, of_refusal
from app.windows.common.formats import money_text
from app.windows.common.row_table_model import Column, RowKind
from app.windows.common.words import say
from app.windows.desk.loan_rows import LoanColumns, LoanItem
from app.windows.desk.loans_view import LoansView
from app.windows.desk.patron_window import PatronDeskWindow
from app.windows.desk.receipt import Receipt
from app.windows.desk.receipt_part import Wanted
from app.windows.desk.sitting import Sitting

if TYPE_CHECKING:
    from app.background.client import Client


class LoansWindow(PatronDeskWindow[LoanItem]):
    """`argument`: the id of a patron to begin with, or nothing."""

    name = "loans"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._columns = LoanColumns(client, self)
        self.receipt = Receipt(client, self)
        self.return_first = self.panel.add_button("loans_return_first", "log-in", self._on_return_first)
        self.renew_instead = self.panel.add_button("loans_renew_instead", "repeat", self._on_renew_instead)
        self.view = LoansView(self)
        self.join_patron(self.view)
        if isinstance(argument, int):
            self.part.seat(argument)

    # what the frame asks

    def title(self) -> str:
        """The patron at hand, and the name of the window."""
        account = self.part.account
        return f"{account.identity.spoken} - {self.tr('Loans')}" if account is not None else self.tr("Loans")

    def first_stop(self) -> QWidget:
        """The patron field while there is nobody, the barcode field after that."""
        nobody = self.part.sitting.patron_id is None and not self.part.sitting.finding
        return self.part.box if nobody else self.scan

    def refresh(self) -> None:
        """Read the patron's account again (F5)."""
        self.part.refresh()

    def print_out(self) -> None:
        """Print the receipt of the patron at hand (Ctrl+P)."""
        self.view.receipt.on_print()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.part.retranslate()
        self.view.retranslate()
        self.return_first.setText(self.tr("Return it &first"))
        may = self.client.actor.may("desk.return")
        self.return_first.set_allowed(may, say(NotPermitted("desk.return")), self.tr("Takes it back from the other patron, and lends it then."))
        self.renew_instead.setText(self.tr("Rene&w instead"))
        may = self.client.actor.may("desk.renew")
        self.renew_instead.set_allowed(may, say(NotPermitted("desk.renew")), self.tr("Opens Renewals with this copy."))
        super().retranslate()

    def columns(self) -> tuple[Column[LoanItem], ...]:
        return self._columns.columns()

    def kind_of(self, row: LoanItem) -> RowKind:
        """Rows of patrons served before are dim."""
        earlier = row.state is State.DONE and row.sitting is not self.part.sitting
        return RowKind.DIM if earlier else super().kind_of(row)

    def lent_now(self) -> list[LoanItem]:
        """Return what the patron at hand has borrowed here, in the order of lending."""
        return [row for row in self.queue.rows if row.state is State.DONE and row.sitting is self.part.sitting]

    def receipt_wanted(self) -> Wanted | None:
        """Return what the receipt of the patron at hand says."""
        rows, patron_id = self.lent_now(), self.part.sitting.patron_id
        return Wanted(patron_id, partial(self.receipt.lent, rows, self._columns.currency)) if rows and patron_id is not None else None

    def say_count(self) -> None:
        """Count what the patron at hand has borrowed, with its fees, and what waits or was refused."""
        lent = self.lent_now()
        fees = sum(fees_total(row.answer.fees) for row in lent if row.answer is not None)
        refused = sum(row.state is State.REFUSED for row in self.queue.rows)
        parts = [
            self.tr("%n lent", "", len(lent)) if lent else "",
            self.tr("{amount} in loan fees").format(amount=money_text(fees, self._columns.currency)) if fees else "",
            self.tr("%n waiting", "", self.queue.waiting) if self.queue.waiting else "",
            self.tr("%n refused", "", refused) if refused else "",
        ]
        self.view.say_count(", ".join(part for part in parts if part))
        nobody = self.part.sitting.patron_id is None
        line = self.tr("Scan the patron's card first, then barcode after barcode.") if nobody else self.tr("Scan barcode after barcode.")
        self.table.say_empty("log-out", line, self.tr("Many can be pasted at once. Nothing scanned while work runs is lost."))

    # rows

    def new_row(self, number: int, barcode: str) -> LoanItem:
        """Return a row for the patron at hand, with the due date by hand where one is set."""
        day, fault = self.view.day()
        return LoanItem(
            number=number, barcode=barcode, at=self.client.clock(), sitting=self.part.sitting, day=day, day_why=self.view.why(), fault=fault,
        )  # fmt: skip

    def anew(self, row: LoanItem) -> LoanItem:
        """Return a row as it is tried again: for its own patron, or where it had none for the one at hand."""
        again = self.new_row(row.number, row.barcode)
        return replace(again, sitting=row.sitting) if row.sitting.patron_id is not None else again

    def begin(self, row: LoanItem) -> None:
        """Lend it, once it is known to whom; without a patron it may be a card."""
        sitting = row.sitting
        if sitting.finding or self.part.stopped:
            self.queue.hold()
        elif sitting.patron_id is None:
            self.identify(Invalid("patron", mark("There is no patron to lend it to: choose one, then try again.")))
        elif row.fault is not None:
            self.queue.refuse(row.fault)
        elif row.return_first and row.returned is None:
            self.queue.carry_out(partial(take_back, barcode=row.barcode), self._take_returned)
        else:
            self.queue.carry_out(partial(lend, patron_id=sitting.patron_id, barcode=row.barcode, why=row.why, day=row.day, day_why=row.day_why))

    def take_refusal(self, row: LoanItem, refusal: Refusal) -> None:
        """Settle it as refused; what is no copy may be the card of the next patron."""
        if isinstance(refusal, NotFound):
            self.identify(refusal)
        else:
            self.queue.refuse(refusal)

    def _take_returned(self, row: LoanItem, answer: Any) -> None:
        self.queue.hold()
        self.queue.put(replace(row, returned=answer))
        self.queue.resume()

    def take_card(self, row: LoanItem, patron_id: int) -> None:
        """What was scanned after a card is for its patron; what was lent or refused before it stays with the patron before."""
        before, following = row.sitting, Sitting(patron_id)
        for other in self.queue.rows:
            if other.state is State.WAITING and other.number > row.number and other.sitting is before:
                self.queue.put(replace(other, sitting=following))
        if self.part.sitting is before:
            self.part.take(following)
        self.queue.settle(replace(row, state=State.CARD, sitting=following))

    # the panel

    def refused_heading(self, row: LoanItem) -> str:
        """Say what was refused, and to whom where another patron is served by now."""
        sitting = row.sitting
        if sitting.name and sitting is not self.part.sitting:
            return self.tr("Not lent to {patron}: {barcode}").format(patron=sitting.name, barcode=row.barcode)
        return self.tr("Not lent: {barcode}").format(barcode=row.barcode)

    def refused_buttons(self, row: LoanItem) -> Sequence[Button]:
        """A copy that is on loan can be returned first, or renewed."""
        kinds = {reason.kind for reason in row.refusal.against} if isinstance(row.refusal, DeskRefused) else set()
        return (self.return_first, self.renew_instead) if "on-loan" in kinds else ()

    def explain(self, row: LoanItem) -> None:
        """Show how the due date came about, line by line."""
        if row.answer is None:
            self.panel.hide()
            return
        heading = self.tr("Why this due date? {day}").format(day=due_text(row.answer.due, self.client))
        points = [*line_points(row.answer.lines, self._columns.currency)]
        points += [point for fee in row.answer.fees for point in line_points(fee.lines, self._columns.currency)]
        self.panel.show_lines(heading, row.answer.title, points)

    def explanation(self, row: LoanItem) -> ExplainWanted | None:
        """The loan that was made; of one refused, who would have borrowed what."""
        if row.answer is not None:
            return ExplainWanted(asked=RealAsked(loan_id=row.answer.loan_id))
        if row.state is not State.REFUSED:
            return None
        asked = RealAsked(patron_id=row.sitting.patron_id, barcode=row.barcode, place_id=self.client.actor.point_id)
        return of_refusal(asked, row.refusal, LENDING_CONTROL)

    def is_explained(self, row: LoanItem) -> bool:
        return row.answer is not None

    def loan_title(self, row: LoanItem) -> str | None:
        return row.answer.title if row.state is State.DONE and row.answer is not None else None

    def loan_of(self, row: LoanItem) -> int | None:
        return row.answer.loan_id if row.state is State.DONE and row.answer is not None else None

    def take_due(self, row: LoanItem, answer: Lent) -> LoanItem:
        """Its fees stay on the row, with those of a delay that the new date settled."""
        before = row.answer.fees if row.answer is not None else ()
        return replace(row, day=answer.due.day, answer=replace(answer, fees=(*before, *answer.fees)))

    @Slot()
    def _on_return_first(self) -> None:
        if (row := self.marked()) is not None:
            self.queue.add(replace(row, return_first=True, returned=None))
            self.scan.setFocus()

    @Slot()
    def _on_renew_instead(self) -> None:
        if (row := self.marked()) is not None:
            self.open_window("desk.renewals", row.barcode)

    # the patron

    @Slot()
    def _on_sat_down(self) -> None:
        self.tell_state()
        self.view.show_patron()
        self._on_rows_changed()

    @Slot()
    def _on_known(self) -> None:
        account = self.part.account
        if account is not None and self._columns.currency != account.organisation.currency:
            self._columns.currency = self.undoing.currency = account.organisation.currency
            self.model.set_columns(self.columns())
        self.tell_state()
        self.view.show_patron()
        self.say_count()
        if not self.part.stopped:
            self.queue.resume()

    @Slot()
    def clear(self) -> None:
        """End with the patron: the box is empty and ready for the next one, and what was refused stays in the list alone (F7)."""
        self.view.forget_day()
        self.part.end()
        self.panel.hide()

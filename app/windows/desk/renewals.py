"""Circulation → Renewals (Ctrl+4): by barcode, or one, several or all loans of a patron (D3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.due_dates import RENEWAL
from app.domain.refusals import NotFound, Refusal
from app.queries.patron_loans import LoanRow, list_loans
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.services.desk.real_asked import RealAsked
from app.services.desk.renewals import renew
from app.services.desk.results import Lent
from app.windows.common.circulation.renewals import RenewalItem, ask_for_fee, explain_renewal, refused_heading
from app.windows.common.circulation.rows import State
from app.windows.common.explain.wanted import ExplainWanted, of_refusal
from app.windows.common.mnemonics import settle
from app.windows.common.patron.changes import concerns
from app.windows.common.row_table_model import Column
from app.windows.desk.patron_window import PatronDeskWindow
from app.windows.desk.receipt import Receipt
from app.windows.desk.receipt_part import Wanted, of_patron
from app.windows.desk.renewal_rows import RenewalColumns
from app.windows.desk.renewals_view import RenewalsView

if TYPE_CHECKING:
    from app.background.client import Client
    from app.domain.changes import Changes

_OPEN = (State.LISTED, State.REFUSED, State.ASIDE)
"""What can be ticked: not carried out, and not on its way."""


class RenewalsWindow(PatronDeskWindow[RenewalItem]):
    """`argument`: the id of a patron, or a barcode to begin with, or nothing."""

    name = "renewals"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._columns = RenewalColumns(client, self)
        self.confirm = self.panel.add_button("renewals_confirm", "repeat", self._on_confirm)
        self.receipt = Receipt(client, self)
        self.view = RenewalsView(self)
        self.table.check_toggled.connect(self._on_check_toggled)
        self.table.current_changed.connect(self._on_marked_changed)
        client.bus.changed.connect(self._on_changed)
        self.join_patron(self.view)
        client.runner.read(self, partial(get_account_organisation, account_id=client.actor.account_id), self._show_organisation)
        if isinstance(argument, int):
            self.part.seat(argument)
        elif isinstance(argument, str):
            self.scan.setText(f"{argument}\n")

    # what the frame asks

    def title(self) -> str:
        """The patron at hand, and the name of the window."""
        account = self.part.account
        return f"{account.identity.spoken} - {self.tr('Renewals')}" if account is not None else self.tr("Renewals")

    def refresh(self) -> None:
        """Read the patron's account and loans again (F5)."""
        self.part.refresh()
        self._read_loans()

    def print_out(self) -> None:
        """Print the receipt of what was renewed (Ctrl+P)."""
        self.view.receipt.on_print()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.part.retranslate()
        self.view.retranslate()
        super().retranslate()

    def columns(self) -> tuple[Column[RenewalItem], ...]:
        return self._columns.columns()

    def order(self, rows: Sequence[RenewalItem]) -> Sequence[RenewalItem]:
        """Return what was scanned, the newest on top, then the patron's loans by due date."""
        scanned = [row for row in rows if row.loan is None]
        listed = [row for row in rows if row.loan is not None]
        return [*reversed(scanned), *listed]

    def say_count(self) -> None:
        """Count what is listed, renewed, waiting and refused."""
        rows = self.queue.rows
        counts = {state: sum(row.state is state for row in rows) for state in State}
        renewed = sum(row.state is State.DONE and row.answer is not None and row.answer.changed and not row.by_hand for row in rows)
        parts = (
            self.tr("%n renewed", "", renewed) if renewed else "",
            self.tr("%n to be confirmed", "", counts[State.ASKS]) if counts[State.ASKS] else "",
            self.tr("%n waiting", "", self.queue.waiting) if self.queue.waiting else "",
            self.tr("%n refused", "", counts[State.REFUSED]) if counts[State.REFUSED] else "",
        )
        self.view.say_count(", ".join(part for part in parts if part), self.ticked(), self.open_rows())
        self._on_marked_changed()
        name = self.part.account.identity.spoken if self.part.account is not None else ""
        if name:
            self.table.say_empty("repeat", self.tr("{name} has no loans.").format(name=name), "")
        else:
            self.table.say_empty(
                "repeat", self.tr("Scan barcode after barcode, or a patron's card."), self.tr("Of a patron, all loans are listed to choose from.")
            )

    def receipt_wanted(self) -> Wanted | None:
        """Return what the receipt says: of the marked row's patron, else of the one at hand, else of the last, all that is in the list."""
        done = [row for row in self.queue.rows if row.answer is not None and row.state is State.DONE and row.answer.changed]
        patron_id, rows = of_patron(done, self.marked(), self.part.sitting.patron_id)
        return Wanted(patron_id, partial(self.receipt.renewed, rows, self._columns.currency)) if patron_id is not None else None

    # rows

    def open_rows(self) -> list[RenewalItem]:
        """Return the patron's loans that can be chosen."""
        return [row for row in self.queue.rows if row.loan is not None and row.state in _OPEN]

    def ticked(self) -> list[RenewalItem]:
        """Return those that are chosen."""
        return [row for row in self.open_rows() if row.ticked]

    def new_row(self, number: int, barcode: str) -> RenewalItem:
        """Return a row for a barcode; a loan that is listed already has its own."""
        there = next((row for row in self.queue.rows if row.loan is not None and row.barcode == barcode and row.state in (*_OPEN, State.DONE)), None)
        if there is not None:
            return replace(there, why="", confirmed=False)
        return RenewalItem(number=number, barcode=barcode, at=self.client.clock())

    def begin(self, row: RenewalItem) -> None:
        """Renew it; a fee that it would cost is shown first."""
        if self.part.stopped:
            self.queue.hold()
        else:
            self.queue.carry_out(partial(renew, barcode=row.barcode, why=row.why, confirmed=row.confirmed))

    def take_answer(self, row: RenewalItem, answer: Any) -> None:
        """Settle it, or ask for its fee."""
        self.queue.settle(replace(row, state=State.ASKS if answer.asks else State.DONE, refusal=None, answer=answer, ticked=False, by_hand=False))

    def take_refusal(self, row: RenewalItem, refusal: Refusal) -> None:
        """Settle it as refused; what is no copy may be a patron's card."""
        if isinstance(refusal, NotFound) and row.loan is None:
            self.identify(refusal)
        else:
            self.queue.refuse(refusal)

    def take_card(self, row: RenewalItem, patron_id: int) -> None:
        """List the loans of the patron whose card it was."""
        self.queue.settle(replace(row, state=State.CARD))
        self.part.seat(patron_id)

    # the patron's loans

    def _read_loans(self) -> None:
        patron_id = self.part.sitting.patron_id
        if patron_id is not None:
            query = partial(list_loans, patron_id=patron_id, now=self.client.clock(), today=self.client.today())
            self.client.runner.read(self, query, partial(self._show_loans, patron_id), key="loans")

    def _show_loans(self, patron_id: int, loans: Sequence[LoanRow]) -> None:
        """List the loans; what was answered keeps its answer."""
        if self.part.sitting.patron_id != patron_id:
            return
        there = {row.loan.id: row for row in self.queue.rows if row.loan is not None}
        gone = set(there) - {loan.id for loan in loans}
        self.queue.drop([there[loan_id].number for loan_id in gone])
        for loan in loans:
            row = there.get(loan.id)
            if row is None:
                number = self.queue.next_number()
                self.queue.put(RenewalItem(number=number, barcode=loan.barcode, at=self.client.clock(), state=State.LISTED, loan=loan))
            elif row.state is State.LISTED and row.loan != loan:
                self.queue.put(replace(row, loan=loan))

    def send(self, rows: Sequence[RenewalItem]) -> None:
        """Have rows renewed, one after another."""
        for row in rows:
            self.queue.add(replace(row, why="", confirmed=False))
        self.scan.setFocus()

    @Slot()
    def on_renew_ticked(self) -> None:
        """Renew what is ticked."""
        self.send(self.ticked())

    @Slot()
    def on_renew_all(self) -> None:
        """Renew every loan of the patron."""
        self.send(self.open_rows())

    @Slot(object)
    def _on_check_toggled(self, row: RenewalItem) -> None:
        now = self.queue.row(row.number)
        if now is not None and now.state in _OPEN:
            self.queue.put(replace(now, ticked=not now.ticked))

    @Slot()
    def _on_marked_changed(self) -> None:
        row = self.marked()
        self.view.show_marked(is_loan=row is not None and self.loan_title(row) is not None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        patron_id = self.part.sitting.patron_id
        if patron_id is not None and changes.touches("loan") and concerns(changes, patron_id):
            self._read_loans()

    # the panel

    def refused_heading(self, row: RenewalItem) -> str:
        """Say what was refused."""
        return refused_heading(row.barcode)

    def show_done(self, row: RenewalItem) -> bool:
        """Show the fee of a late loan before it is confirmed."""
        answer = row.answer
        if row.state is not State.ASKS or answer is None:
            return False
        ask_for_fee(self.panel, self.confirm, (self.aside,), answer, self._columns.currency, self.client)
        settle(self)
        return True

    def explain(self, row: RenewalItem) -> None:
        """Show how the new due date came about, which statuses hold, and what it cost."""
        if row.answer is None:
            self.panel.hide()
        else:
            explain_renewal(self.panel, row.answer, self._columns.currency, self.client)

    def explanation(self, row: RenewalItem) -> ExplainWanted | None:
        """The loan; of a refusal by what was in the way."""
        loan_id = row.answer.loan_id if row.answer is not None else row.loan.id if row.loan is not None else None
        if row.state is State.REFUSED:
            asked = RealAsked(loan_id=loan_id, barcode=row.barcode, place_id=self.client.actor.point_id, day=self.client.today())
            return of_refusal(asked, row.refusal, RENEWAL)
        return ExplainWanted(asked=RealAsked(loan_id=loan_id)) if loan_id is not None else None

    def is_explained(self, row: RenewalItem) -> bool:
        return row.answer is not None

    def loan_title(self, row: RenewalItem) -> str | None:
        known = row.loan is not None or row.answer is not None
        return row.title[0] if known and row.state is not State.WAITING else None

    def loan_of(self, row: RenewalItem) -> int | None:
        if row.state is State.WAITING:
            return None
        return row.answer.loan_id if row.answer is not None else row.loan.id if row.loan is not None else None

    def take_due(self, row: RenewalItem, answer: Lent) -> RenewalItem:
        return replace(row, state=State.DONE, refusal=None, answer=answer, by_hand=True, ticked=False)

    @Slot()
    def _on_confirm(self) -> None:
        if (row := self.marked()) is not None:
            self.queue.add(replace(row, confirmed=True))
            self.scan.setFocus()

    # the patron

    def _show_organisation(self, account: AccountOrganisation) -> None:
        self._columns.currency = self.undoing.currency = account.currency
        self.model.set_columns(self.columns())

    @Slot()
    def _on_sat_down(self) -> None:
        """Another patron: the loans of the one before go, but for what waits or was scanned."""
        self.queue.drop([row.number for row in self.queue.rows if row.loan is not None])
        self.tell_state()
        self._read_loans()

    @Slot()
    def _on_known(self) -> None:
        self.tell_state()
        self.say_count()
        if self.part.account is None:
            self._read_loans()
        if not self.part.stopped:
            self.queue.resume()

    @Slot()
    def clear(self) -> None:
        """End with the patron, and empty the list (F7)."""
        self.queue.drop([row.number for row in self.queue.rows])
        self.part.end()

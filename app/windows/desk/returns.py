"""Circulation → Returns (Ctrl+5, F4): barcode after barcode; fees line by line, whom a copy is kept for, where it goes, the log (D2, X13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.parameters.deciding import OF_FEE, OVERDUE_FEE
from app.domain.payments import Money
from app.domain.refusals import NotPermitted
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.services.desk.real_asked import RealAsked
from app.services.desk.results import Paid
from app.services.desk.returns import take_back
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.circulation.pay_dialog import PayDialog, owed_of
from app.windows.common.circulation.rows import State
from app.windows.common.circulation.words import fees_text, fees_total
from app.windows.common.explain.wanted import ExplainWanted, explain_action, of_refusal
from app.windows.common.formats import money_text
from app.windows.common.icons import icon
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.printing import print_table
from app.windows.common.row_table_model import Column
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.desk.desk_window import DeskWindow
from app.windows.desk.fields_row import labelled, tab_through
from app.windows.desk.receipt import Receipt
from app.windows.desk.receipt_part import ReceiptPart, Wanted, of_patron
from app.windows.desk.return_date import ReturnDate
from app.windows.desk.return_rows import ReturnColumns, ReturnItem, kept_name, patron_name
from app.windows.desk.return_shown import ReturnShown
from app.windows.desk.returns_log import ReturnsLog

if TYPE_CHECKING:
    from app.background.client import Client


class ReturnsWindow(DeskWindow[ReturnItem]):
    """The window Returns."""

    name = "returns"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._columns = ReturnColumns(client, self)
        self.shown = ReturnShown(self._columns, self)
        self._money = Money("")
        self.date = ReturnDate(client, self)
        self.pay = self.panel.add_button("returns_pay", "coins", self._on_pay)
        self.slip = self.panel.add_button("returns_slip", "printer", self._on_slip)
        self.heading = PlainLabel("", self, role="section")
        self.count = PlainLabel("", self, role="secondary")
        self.count.setObjectName("returns_count")
        self.receipt = Receipt(client, self)
        self.receipts = ReceiptPart(self, self.receipt_wanted)
        self.close_button = Button("", self, name="close_returns")
        self.log = ReturnsLog(client, self)
        self.date.cleared.connect(self._on_copy_key)
        self.close_button.clicked.connect(self.close)
        self.table.current_changed.connect(self._on_marked_changed)
        self.add_key("room.explain", self.on_explain)
        self._lay_out()
        self.begin_work()
        tab_through(
            self.scan, self.date.field.editor, self.date.clear, self.undo_button, self.tools, self.table, *self.panel.stops(), self.log.tools, self.log.table,
            *self.receipts.buttons, self.close_button,
        )  # fmt: skip
        client.runner.read(self, partial(get_account_organisation, account_id=client.actor.account_id), self._show_organisation)
        self.log.read()

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(metric(14))
        top.setVerticalSpacing(metric(2))
        for place, (label, field) in enumerate(((self.scan_label, self.scan), (self.date.label, self.date.field))):
            top.addWidget(label, 0, place)
            top.addWidget(field, 1, place)
        top.addWidget(self.date.clear, 1, 2)
        top.addWidget(self.date.note, 1, 3)
        top.setColumnStretch(0, 3)
        top.setColumnStretch(3, 4)
        rows = QWidget(self)
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metric(6))
        inner.addLayout(labelled(self.heading, self.count, self.undo_button, self.tools))
        inner.addWidget(self.table, 1)
        inner.addWidget(self.panel)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(rows)
        parts.addWidget(self.log)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(7))
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(parts, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([*self.receipts.buttons], [self.close_button], self))

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Returns")

    def refresh(self) -> None:
        """Read the log again (F5)."""
        self.log.read()

    def print_out(self) -> None:
        """Print the receipt of the patron whose copies came back (Ctrl+P)."""
        self.receipts.on_print()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.scan_label.setText(self.with_key(self.tr("Cop&y"), "room.copy_field"))
        set_spoken(self.scan, self.tr("Copy"))
        self.date.retranslate()
        self.heading.setText(self.tr("Returned now"))
        self.slip.setText(self.tr("Print s&lip"))
        self.receipts.retranslate()
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.table, self.tr("Returned now"))
        self.tools.title = self.tr("Returns")
        self.table.say_empty("log-in", self.tr("Scan barcode after barcode."), self.tr("Many can be pasted at once. Nothing scanned while work runs is lost."))
        self.log.retranslate()
        super().retranslate()

    def columns(self) -> tuple[Column[ReturnItem], ...]:
        return self._columns.columns()

    def say_count(self) -> None:
        """Count what came back, with its fees, and what waits or was refused."""
        done = [row.answer for row in self.queue.rows if row.state is State.DONE and row.answer is not None]
        fees = sum(fees_total(answer.fees) for answer in done)
        refused = sum(row.state is State.REFUSED for row in self.queue.rows)
        parts = (
            self.tr("%n returned", "", len(done)) if done else "",
            self.tr("{amount} in fees").format(amount=money_text(fees, self._columns.currency)) if fees else "",
            self.tr("%n waiting", "", self.queue.waiting) if self.queue.waiting else "",
            self.tr("%n refused", "", refused) if refused else "",
        )
        self.count.setText(", ".join(part for part in parts if part))
        self._on_marked_changed()

    def receipt_wanted(self) -> Wanted | None:
        """Return what the receipt says: of the marked row's patron, else of whose copy came back last, all that is in the list."""
        patron_id, rows = of_patron([row for row in self.queue.rows if row.state is State.DONE], self.marked())
        return Wanted(patron_id, partial(self.receipt.returned, rows, self._columns.currency)) if patron_id is not None else None

    @Slot()
    def _on_marked_changed(self) -> None:
        self.receipts.allow(self.tr("Nothing came back from a patron yet."), self.tr("Prints what the patron of the marked row brought back now (Ctrl+P)."))

    def _show_organisation(self, account: AccountOrganisation) -> None:
        self._columns.currency = self.undoing.currency = account.currency
        self._money = Money(account.currency, account.rounding)
        self.model.set_columns(self.columns())
        self.log.set_currency(account.currency)

    # rows

    def new_row(self, number: int, barcode: str) -> ReturnItem:
        """Return a row that counts as of the return date, where one is set."""
        moment, fault = self.date.moment()
        return ReturnItem(number=number, barcode=barcode, at=self.client.clock(), counts_at=moment, fault=fault)

    def anew(self, row: ReturnItem) -> ReturnItem:
        """Return a row as it is tried again: by the return date of now."""
        return self.new_row(row.number, row.barcode)

    def begin(self, row: ReturnItem) -> None:
        """Take it back."""
        if row.fault is not None:
            self.queue.refuse(row.fault)
        else:
            self.queue.carry_out(partial(take_back, barcode=row.barcode, counts_at=row.counts_at))

    def wants_sight(self, row: ReturnItem) -> bool:
        """Show each return as it comes: its fee, whom it is kept for."""
        return row.state is State.DONE or super().wants_sight(row)

    # the panel

    def refused_heading(self, row: ReturnItem) -> str:
        """Say what was refused."""
        return self.tr("Not returned: {barcode}").format(barcode=row.barcode)

    def show_done(self, row: ReturnItem) -> bool:
        """Say of a return what must be done with the copy, and how its fees came about, line by line."""
        if row.answer is None or row.state is not State.DONE or not self.shown.has_much(row.answer):
            return False
        self._show_lines(row, explained=False)
        return True

    def explain(self, row: ReturnItem) -> None:
        """Show how the delay was settled, also where nothing is owed."""
        self._show_lines(row, explained=True)

    def _show_lines(self, row: ReturnItem, *, explained: bool) -> None:
        answer = row.answer
        if answer is None:
            self.panel.hide()
            return
        heading, about, points = self.shown.lines(row, explained=explained)
        self.panel.show_lines(heading, about, points, kind="warn" if answer.kept_for or answer.send_to else "note")
        self.pay.setText(self.tr("&Pay {amount}…").format(amount=fees_text(answer.fees, self._columns.currency)))
        self.pay.set_allowed(self.client.actor.may("debts.pay"), say(NotPermitted("debts.pay")))
        settling = [self.whole] if answer.fees or explained else []
        payable = bool(answer.fees) and not row.paid
        self.panel.offer(*([self.pay] if payable else []), *([self.slip] if answer.kept_for else []), *settling)
        settle(self)

    def row_actions(self, row: ReturnItem) -> Sequence[QAction]:
        """How the delay was settled."""
        why = QAction(icon("lightbulb"), self.tr("How was the delay settled?"), None)
        why.setEnabled(row.answer is not None)
        why.triggered.connect(self.on_explain)
        whole = explain_action(self.on_explain_whole)
        whole.setEnabled(self.explanation(row) is not None)
        return why, whole

    def explanation(self, row: ReturnItem) -> ExplainWanted | None:
        """The fee that arose, else the loan that ended; of a refusal what is known of the copy."""
        answer, place = row.answer, self.client.actor.point_id
        if answer is None:
            return of_refusal(RealAsked(barcode=row.barcode, place_id=place), row.refusal, OVERDUE_FEE) if row.state is State.REFUSED else None
        fee = next((fee for fee in answer.fees if fee.debt_id is not None), None)
        if fee is not None:
            return ExplainWanted(asked=RealAsked(debt_id=fee.debt_id), parameter=OF_FEE.get(fee.kind, ""))
        day = self.client.local(row.counts_at or row.at).date()
        return ExplainWanted(asked=RealAsked(loan_id=answer.loan_id, place_id=place, day=day), parameter=OVERDUE_FEE) if answer.loan_id is not None else None

    @Slot()
    def _on_pay(self) -> None:
        row = self.marked()
        if row is not None and row.answer is not None and row.answer.patron_id is not None:
            answer = row.answer
            dialog = PayDialog(self.client, row.answer.patron_id, patron_name(answer), owed_of(answer.fees), self._money, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.paid.connect(partial(self._show_paid, row.number))
            dialog.open()

    def _show_paid(self, number: int, answer: Paid) -> None:
        if (row := self.queue.row(number)) is not None:
            self.queue.put(replace(row, paid=True))
            self.banner.show_saved(self.tr("{amount} was paid").format(amount=money_text(answer.amount, self._columns.currency)), undo=False)
        self.scan.setFocus()

    @Slot()
    def _on_slip(self) -> None:
        row = self.marked()
        if row is not None and row.answer is not None and row.answer.kept_for is not None:
            print_table(self, kept_name(row.answer.kept_for), ("", ""), self.shown.slip(row.answer))

    @Slot(object)
    def _on_undone(self, answer: Any) -> None:
        """A payment taken back leaves the fees open again."""
        if answer.kind == "payment":
            for row in self.queue.rows:
                if row.paid and row.answer is not None and row.answer.patron_id == answer.patron_id:
                    self.queue.put(replace(row, paid=False))
        super()._on_undone(answer)

    @Slot()
    def clear(self) -> None:
        """Empty the list of what came back now; the log keeps it (F7)."""
        self.queue.drop([row.number for row in self.queue.rows])
        self.scan.setFocus()

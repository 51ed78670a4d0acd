"""Tab 1 of Invoices: number, patron, copies, due day, what is open; marked as paid (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted
from app.queries.claims.invoices import InvoiceRow
from app.queries.claims.lists import Listed, read_invoices
from app.services.claims.payments import mark_paid
from app.windows.claims.page import ListPage
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import Choice, ChoiceField
from app.windows.common.formats import date_text, number_text
from app.windows.common.messages import ask
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

PAY = "debts.pay"


class InvoicePage(ListPage[InvoiceRow]):
    """The invoices of the account organisation."""

    name = "invoices"
    cared_for = frozenset({"invoice", "debt", "payment", "organisation"})

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(client, banner, parent)
        self.state_label = FieldLabel("", self)
        self.state = ChoiceField(self, name="invoices_state", chars=16)
        self.state.attach(self.state_label)
        self.paid = Button("", self, icon_name="coins", kind="primary", name="invoice_paid")
        self.patron = Button("", self, icon_name="user", name="invoice_patron")
        self.lay_out(self.state_label, self.state)
        self.state.changed.connect(self.arrange)
        self.table.empty_acted.connect(self._on_all)
        self.paid.clicked.connect(self._on_paid)
        self.patron.clicked.connect(self._on_patron)

    def buttons(self) -> Sequence[QWidget]:
        """Return Mark as paid and Open patron."""
        return self.paid, self.patron

    def query(self) -> Callable[[Any], Listed[InvoiceRow]]:
        """Return what to read."""
        return partial(read_invoices, actor=self.client.actor)

    def columns(self) -> tuple[Column[InvoiceRow], ...]:
        """Return the columns."""
        return (
            Column(key="number", header=self.tr("Number"), cell=_number, sort=_by_number, right=True, required=True),
            Column(key="kind", header=self.tr("Kind"), cell=self._kind, gives=True),
            Column(key="patron", header=self.tr("Patron"), cell=_patron, width="stretch"),
            Column(key="card", header=self.tr("Card"), cell=_card),
            Column(key="copies", header=self.tr("Copies"), cell=_copies, tip=_copies),
            Column(key="unit", header=self.tr("Unit"), cell=_unit, gives=True),
            Column(key="day", header=self.tr("Day"), cell=_day, sort=_made_on, export=_made_on),
            Column(key="due", header=self.tr("Due"), cell=self._due, sort=_due_on, export=_due_on),
            Column(key="amount", header=self.tr("Amount"), cell=self._amount, sort=_asked, right=True),
            Column(key="open", header=self.tr("Open"), cell=self._open, sort=_left, right=True),
            Column(key="state", header=self.tr("State"), cell=self._state, gives=True),
        )

    def kind_of(self, row: InvoiceRow) -> RowKind:
        """Those that are settled are dim."""
        return RowKind.DIM if row.paid else RowKind.NORMAL

    def wanted(self, row: InvoiceRow) -> bool:
        """Pass those of the chosen state."""
        chosen = self.state.value()
        return not chosen or (not row.paid and (chosen == "open" or row.pay_by < self.client.today())) or (chosen == "settled" and row.paid)

    def counted(self, rows: Sequence[InvoiceRow]) -> str:
        """Say how many there are, and what is open of them."""
        left = sum(row.open for row in rows)
        parts = [self.tr("%n invoice(s)", "", len(rows)), self.tr("open: {amount}").format(amount=self.money(left)) if left else ""]
        return ", ".join(part for part in parts if part)

    def whole_text(self, row: InvoiceRow) -> str:
        """Return what the row says, in lines."""
        return "\n".join((
            self.tr("Invoice {number}, {unit}, {day}").format(number=row.number, unit=row.unit, day=date_text(row.day)),
            f"{row.patron} ({row.card})" if row.card else row.patron,
            self.tr("Copies: {barcodes}").format(barcodes=", ".join(row.barcodes)) if row.barcodes else self._kind(row),
            self.tr("{amount}, to be paid by {day}").format(amount=self.money(row.amount), day=date_text(row.pay_by)),
            self.tr("Open: {amount}").format(amount=self.money(row.open)) if row.open else self.tr("Nothing is open of it."),
        ))  # fmt: skip

    def say_empty(self) -> None:
        """Say that there is none."""
        if self.state.value() and self.listed is not None and self.listed.rows:
            self.table.say_empty("receipt-text", self.tr("There is no such invoice."), "", self.tr("Show all"), "list-x")
        else:
            self.table.say_empty("receipt-text", self.tr("No invoice was made yet."), self.tr("A run of claims makes them, and the tab Fee invoices."))

    def show_allowed(self) -> None:
        """Offer what can be done now."""
        row, may = self.current(), self.client.actor.may(PAY)
        nothing = self.tr("No invoice is marked.")
        why = say(NotPermitted(PAY)) if not may else nothing if row is None else self.tr("It is settled.") if row.paid else ""
        self.paid.set_allowed(not why, why, self.tr("One payment of everything that is open of it, after a question."))
        there = row is not None and row.patron_id is not None
        self.patron.set_allowed(there, nothing if row is None else self.tr("The account is deleted."), self.tr("The account that owes it (Enter)."))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.state.set_label(self.tr("&State"))
        self.state.set_choices([
            Choice(value="", text=self.tr("all")), Choice(value="open", text=self.tr("open")), Choice(value="late", text=self.tr("overdue")),
            Choice(value="settled", text=self.tr("settled")),
        ])  # fmt: skip
        set_spoken(self.table, self.tr("Invoices"))
        set_spoken(self.whole, self.tr("The marked invoice"))
        self.tools.title = self.tr("Invoices")
        self.paid.setText(self.tr("&Mark as paid…"))
        self.patron.setText(self.tr("&Open patron"))
        super().retranslate()

    def _kind(self, row: InvoiceRow) -> str:
        return self.tr("fees") if row.kind == "fees" else self.tr("copies")

    def _due(self, row: InvoiceRow) -> Cell:
        late = not row.paid and row.pay_by < self.client.today()
        return Cell(text=date_text(row.pay_by), colour="danger" if late else "", bold=late)

    def _amount(self, row: InvoiceRow) -> str:
        return self.money(row.amount)

    def _open(self, row: InvoiceRow) -> Cell:
        return Cell(text=self.money(row.open), bold=True)

    def _state(self, row: InvoiceRow) -> Cell:
        if row.paid:
            return Cell(text=self.tr("settled"), icon="circle-check", icon_colour="ok")
        if row.pay_by < self.client.today():
            return Cell(text=self.tr("overdue"), icon="circle-alert", icon_colour="danger", colour="danger")
        return Cell(text=self.tr("open"), icon="hourglass", icon_colour="text2")

    @Slot()
    def _on_all(self) -> None:
        self.state.set_value("")
        self.arrange()

    @Slot()
    def _on_patron(self) -> None:
        row = self.current()
        if row is not None and row.patron_id is not None:
            self.opened.emit(row.patron_id)

    @Slot()
    def _on_paid(self) -> None:
        row = self.current()
        if row is None or not self.paid.isEnabled():
            return
        ask(
            self.window(), title=self.tr("Mark as paid"), heading=self.tr("Invoice {number}, {name}").format(number=row.number, name=row.patron),
            text=self.tr("{amount} is noted as paid by invoice; the debts of the invoice are paid with it.").format(amount=self.money(row.open)),
            action=self.tr("&Mark as paid"), action_icon="coins", then=partial(self._pay, row.number),
        ).setObjectName("paid_question")  # fmt: skip

    def _pay(self, number: int) -> None:
        self.client.runner.change(self, partial(mark_paid, number=number), partial(self._show_paid, number), self.refused)

    def _show_paid(self, number: int, amount: int) -> None:
        self.banner.show_saved(self.tr("Invoice {number} is paid: {amount}").format(number=number, amount=self.money(amount)))


def _number(row: InvoiceRow) -> Cell:
    return Cell(text=number_text(row.number), bold=True)


def _by_number(row: InvoiceRow) -> int:
    return row.number


def _patron(row: InvoiceRow) -> str:
    return row.patron


def _card(row: InvoiceRow) -> Cell:
    return Cell(text=row.card, colour="text2")


def _copies(row: InvoiceRow) -> str:
    return ", ".join(row.barcodes)


def _unit(row: InvoiceRow) -> str:
    return row.unit


def _day(row: InvoiceRow) -> str:
    return date_text(row.day)


def _made_on(row: InvoiceRow) -> date:
    return row.day


def _due_on(row: InvoiceRow) -> date:
    return row.pay_by


def _asked(row: InvoiceRow) -> int:
    return row.amount


def _left(row: InvoiceRow) -> int:
    return row.open

"""Tab 2 of Invoices: whose debts are enough and old enough for a fee invoice; sent to all, or to those that are marked (003:357)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted
from app.queries.claims.fee_invoices import FeeInvoiceRow
from app.queries.claims.lists import Listed, read_fee_invoices
from app.services.claims.fee_invoices import send_fee_invoices
from app.services.claims.run import PERMISSION
from app.windows.claims.page import ListPage
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.formats import date_text, money_text, number_text
from app.windows.common.mail_words import channel_text, state_cell
from app.windows.common.messages import ask
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class FeePage(ListPage[FeeInvoiceRow]):
    """Who is to get a fee invoice today."""

    name = "fee_invoices"
    several = True
    cared_for = frozenset({"invoice", "debt", "payment", "parameter_rule", "organisation"})

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(client, banner, parent)
        self.says = PlainLabel("", self, role="secondary")
        self.send = Button("", self, icon_name="receipt-text", kind="primary", name="send_fee_invoices")
        self.some = Button("", self, icon_name="receipt-text", name="send_marked_fee_invoices")
        self.patron = Button("", self, icon_name="user", name="fee_patron")
        self.lay_out(self.says)
        self.send.clicked.connect(self._on_send)
        self.some.clicked.connect(self._on_some)
        self.patron.clicked.connect(self._on_patron)
        self.table.marked_changed.connect(self.show_allowed)

    def buttons(self) -> Sequence[QWidget]:
        """Return Send fee invoices, Send the marked ones, Open patron."""
        return self.send, self.some, self.patron

    def query(self) -> Callable[[Any], Listed[FeeInvoiceRow]]:
        """Return what to read."""
        return partial(read_fee_invoices, actor=self.client.actor, day=self.client.today())

    def columns(self) -> tuple[Column[FeeInvoiceRow], ...]:
        """Return the columns."""
        return (
            Column(key="patron", header=self.tr("Patron"), cell=_patron, required=True, gives=True),
            Column(key="card", header=self.tr("Card"), cell=_card),
            Column(key="unit", header=self.tr("Unit"), cell=_unit, gives=True),
            Column(key="debts", header=self.tr("Debts"), cell=_debts, sort=_debt_count, right=True),
            Column(key="oldest", header=self.tr("Oldest"), cell=_oldest, sort=_oldest_day, export=_oldest_day),
            Column(key="owed", header=self.tr("Owed"), cell=self._owed, sort=_owed_amount, right=True),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="channel", header=self.tr("Channel"), cell=_channel),
            Column(key="address", header=self.tr("Address"), cell=_address, width="stretch", tip=_whole_address),
        )

    def key_of(self, row: FeeInvoiceRow) -> int:
        """Tell rows apart."""
        return row.patron_id

    def counted(self, rows: Sequence[FeeInvoiceRow]) -> str:
        """Say how many there are, and what they owe."""
        owed = sum(row.owed for row in rows)
        parts = [self.tr("%n patron(s)", "", len(rows)), self.tr("owed: {amount}").format(amount=self.money(owed)) if owed else ""]
        return ", ".join(part for part in parts if part)

    def whole_text(self, row: FeeInvoiceRow) -> str:
        """Return what the invoice would ask for, and where it would go."""
        currency = self.listed.currency if self.listed is not None else ""
        asked = self.tr("{debts} debts since {day}, together {amount}; fee {fee}").format(
            debts=number_text(row.debts),
            day=date_text(row.oldest),
            amount=self.money(row.owed),
            fee=money_text(row.fee, currency),
        )
        where = f"{channel_text(row.channel)}: {', '.join(row.address.splitlines())}" if row.addressed else self.tr("It can't be sent: no valid address.")
        return "\n".join((f"{row.name} ({row.card})", asked, where))

    def say_empty(self) -> None:
        """Say that nobody owes enough for long enough."""
        hint = self.tr("The parameters Invoice fees: debt over, and debt older than, say when.")
        self.table.say_empty("receipt-text", self.tr("Nobody owes enough for long enough."), hint)

    def show_allowed(self) -> None:
        """Offer what can be done now."""
        may, missing, marked = self.client.actor.may(PERMISSION), say(NotPermitted(PERMISSION)), len(self.table.marked_rows())
        there = self.listed is not None and bool(self.listed.rows)
        self.send.set_allowed(may and there, self.tr("No fee invoice is due.") if may else missing, self.tr("To everybody on the list, after a question."))
        self.some.set_allowed(may and marked > 0, self.tr("Nobody is marked.") if may else missing, self.tr("To those that are marked, after a question."))
        self.patron.set_allowed(marked == 1, self.tr("Mark one patron only.") if marked else self.tr("Nobody is marked."), self.tr("Their debts (Enter)."))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.says.setText(self.tr("Open debts that are on no fee invoice, enough and old enough by the parameters."))
        set_spoken(self.table, self.tr("Fee invoices"))
        set_spoken(self.whole, self.tr("The marked patron"))
        self.tools.title = self.tr("Fee invoices")
        self.send.setText(self.tr("&Send fee invoices…"))
        self.some.setText(self.tr("Send the &marked…"))
        self.patron.setText(self.tr("&Open patron"))
        super().retranslate()

    def _owed(self, row: FeeInvoiceRow) -> Cell:
        return Cell(text=self.money(row.owed), bold=True)

    def _fee(self, row: FeeInvoiceRow) -> str:
        return self.money(row.fee)

    @Slot()
    def _on_send(self) -> None:
        self._ask(self.listed.rows if self.listed is not None else ())

    @Slot()
    def _on_some(self) -> None:
        self._ask(self.table.marked_rows())

    def _ask(self, rows: Sequence[FeeInvoiceRow]) -> None:
        ids, owed = [row.patron_id for row in rows], sum(row.owed + row.fee for row in rows)
        ask(
            self.window(), title=self.tr("Send fee invoices"), heading=self.tr("%n fee invoice(s)", "", len(ids)),
            text=self.tr("Together {amount}. E-mails are put into the outbox, letters are printed in Claims, tab Notices.").format(amount=self.money(owed)),
            action=self.tr("&Send"), action_icon="receipt-text", then=partial(self._carry_out, ids),
        ).setObjectName("fee_question")  # fmt: skip

    def _carry_out(self, ids: list[int]) -> None:
        self.client.runner.change(self, partial(send_fee_invoices, patron_ids=ids), self._show_sent, self.refused)

    def _show_sent(self, numbers: list[int]) -> None:
        told = ", ".join(number_text(number) for number in numbers) if len(numbers) <= 5 else f"{number_text(numbers[0])} - {number_text(numbers[-1])}"
        self.banner.show_saved(self.tr("%n fee invoice(s) sent", "", len(numbers)), self.tr("Numbers: {numbers}").format(numbers=told))

    @Slot()
    def _on_patron(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.patron_id)


def _patron(row: FeeInvoiceRow) -> str:
    return row.name


def _card(row: FeeInvoiceRow) -> Cell:
    return Cell(text=row.card, colour="text2")


def _unit(row: FeeInvoiceRow) -> str:
    return row.unit


def _debts(row: FeeInvoiceRow) -> str:
    return number_text(row.debts)


def _debt_count(row: FeeInvoiceRow) -> int:
    return row.debts


def _oldest(row: FeeInvoiceRow) -> str:
    return date_text(row.oldest)


def _oldest_day(row: FeeInvoiceRow) -> date:
    return row.oldest


def _owed_amount(row: FeeInvoiceRow) -> int:
    return row.owed


def _fee_amount(row: FeeInvoiceRow) -> int:
    return row.fee


def _channel(row: FeeInvoiceRow) -> Cell:
    return Cell(text=channel_text(row.channel)) if row.addressed else state_cell("unaddressed")


def _address(row: FeeInvoiceRow) -> str:
    return ", ".join(row.address.splitlines())


def _whole_address(row: FeeInvoiceRow) -> str:
    return row.address

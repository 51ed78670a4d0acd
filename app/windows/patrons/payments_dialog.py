"""*Payments*: what was paid and refunded, what each went to, and its receipt on paper, as PDF or by e-mail (D5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.queries.patron_debts import PaymentRow, list_payments
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.paper import Paper
from app.windows.common.circulation.pay_dialog import means_text
from app.windows.common.circulation.sheet_mail import SheetMail
from app.windows.common.formats import amount_text, instant_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import currency_sign
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons.payment_receipt import PaymentReceipt, parts_text

if TYPE_CHECKING:
    from app.background.client import Client


class PaymentsDialog(QDialog):
    """Lists the payments, the latest first; `wanted` is the payment that is marked, if any."""

    def __init__(self, client: Client, account: Account, parent: QWidget, *, wanted: int | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("payments_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Payments"))
        self._client, self._account, self._wanted = client, account, wanted
        self.receipt = PaymentReceipt(client, account, self)
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="payments_banner")
        self.table = TableView(self.tr("Payments"), self, object_name="payments_table", row_height=26)
        self.model: RowTableModel[PaymentRow] = RowTableModel(self._columns(), self, key=_id)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="payments_tools")
        self.tools.title = self.tr("Payments")
        self.paper = Paper(self, dialog_name="payment_file")
        self.print = Button(self.tr("Print &receipt…"), self, icon_name="printer", name="payment_receipt")
        self.pdf = Button(self.tr("Receipt as P&DF…"), self, icon_name="file-text", name="payment_pdf")
        self.mail = Button(self.tr("&E-mail receipt"), self, icon_name="mail", name="payment_mail")
        self.mailing = SheetMail(client, self, kind="receipt")
        self.close_button = Button(self.tr("Close"), self, name="payments_close")
        self._lay_out()
        self._connect()
        settle(self)
        self._on_current_changed(None)
        self._read()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._account.identity.name, self, role="panel", wrap=True), 1)
        head.addWidget(self.busy)
        head.addWidget(self.tools)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(self.print)
        buttons.addWidget(self.pdf)
        buttons.addWidget(self.mail)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.resize(metric(820), metric(420))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current_changed)
        self.banner.acted.connect(self._read)
        self.tools.failed.connect(self.banner.show_failed)
        self.paper.saved.connect(self._on_saved)
        self.paper.failed.connect(self.banner.show_failed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.mail.clicked.connect(self._on_mail)
        self.mailing.queued.connect(self._on_queued)
        self.mailing.failed.connect(self.banner.show_failed)
        self.close_button.clicked.connect(self.accept)

    def _columns(self) -> tuple[Column[PaymentRow], ...]:
        amount = f"{self.tr('Amount')} {currency_sign(self._account.organisation.currency)}"
        return (
            Column(key="at", header=self.tr("When"), cell=self._at, sort=_at, required=True),
            Column(key="amount", header=amount, cell=_amount, sort=_amount_value, right=True),
            Column(key="means", header=self.tr("Means"), cell=self._means),
            Column(key="for", header=self.tr("For"), cell=_for, width="stretch", tip=_for),
            Column(key="point", header=self.tr("Place"), cell=_point),
            Column(key="by", header=self.tr("By"), cell=_by),
        )

    @Slot()
    def _read(self) -> None:
        self.busy.start(self.tr("Reading …"))
        self._client.runner.read(self, partial(list_payments, patron_id=self._account.identity.id), self._show, self._show_failed)

    def _show(self, rows: Sequence[PaymentRow]) -> None:
        self.busy.stop()
        self.banner.clear()
        self.model.set_rows(rows)
        self.table.grow()
        if self._wanted is None or not self.table.mark(self._wanted):
            self.table.mark_number(0)
        self.table.say_empty("coins", self.tr("Nothing was paid yet."))
        self.table.setFocus()

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.say("lost", self.tr("This could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        for button in (self.print, self.pdf):
            button.set_allowed(row is not None, self.tr("No payment is marked."))
        self.mailing.allow(self.mail, self._account, there=row is not None, nothing=self.tr("No payment is marked."))

    @Slot()
    def _on_print(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.paper.print_out(self.receipt.sheet(row))

    @Slot()
    def _on_pdf(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.paper.save(self.receipt.sheet(row))

    @Slot()
    def _on_mail(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.mailing.send(self._account, self.receipt.sheet(row))

    @Slot(str)
    def _on_queued(self, address: str) -> None:
        self.banner.show_saved(self.tr("The receipt is on its way"), self.mailing.queued_text(address))

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self.banner.show_saved(self.tr("The receipt is written"), str(path))

    def _at(self, row: PaymentRow) -> str:
        return instant_text(self._client.local(row.at))

    def _means(self, row: PaymentRow) -> Cell:
        return Cell(text=means_text(row.means), secondary=self.tr("refund") if row.kind == "refund" else "")


def _id(row: PaymentRow) -> int:
    return row.id


def _at(row: PaymentRow) -> float:
    return row.at.timestamp()


def _amount(row: PaymentRow) -> Cell:
    return Cell(text=amount_text(_amount_value(row)), bold=True)


def _amount_value(row: PaymentRow) -> int:
    return -row.amount if row.kind == "refund" else row.amount


def _for(row: PaymentRow) -> str:
    return parts_text(row) or row.note


def _point(row: PaymentRow) -> str:
    return row.point


def _by(row: PaymentRow) -> str:
    return row.by

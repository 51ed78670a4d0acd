"""*Payments*: what was paid and refunded, what each went to, and its receipt on paper, as PDF or by e-mail (D5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.queries.patron_account import Account
from app.queries.patron_debts import PaymentRow, list_payments
from app.windows.common.buttons import Button
from app.windows.common.circulation.paper import Paper
from app.windows.common.circulation.pay_dialog import means_text
from app.windows.common.circulation.sheet_mail import SheetMail
from app.windows.common.formats import amount_text, instant_text
from app.windows.common.list_dialog import ListDialog
from app.windows.common.patron.texts import currency_sign
from app.windows.common.row_table_model import Cell, Column
from app.windows.patrons.payment_receipt import PaymentReceipt, parts_text

if TYPE_CHECKING:
    from app.background.client import Client


class PaymentsDialog(ListDialog[PaymentRow]):
    """Lists the payments, the latest first; `wanted` is the payment that is marked, if any."""

    def __init__(self, client: Client, account: Account, parent: QWidget, *, wanted: int | None = None) -> None:
        self._account, self._wanted = account, wanted
        super().__init__(client, parent, name="payments", title=QCoreApplication.translate("PaymentsDialog", "Payments"))
        self.receipt = PaymentReceipt(client, account, self)
        self.paper = Paper(self, dialog_name="payment_file")
        self.print = Button(self.tr("Print &receipt…"), self, icon_name="printer", name="payment_receipt")
        self.pdf = Button(self.tr("Receipt as P&DF…"), self, icon_name="file-text", name="payment_pdf")
        self.mail = Button(self.tr("&E-mail receipt"), self, icon_name="mail", name="payment_mail")
        self.mailing = SheetMail(client, self, kind="receipt")
        self.table.current_changed.connect(self._on_current_changed)
        self.paper.saved.connect(self._on_saved)
        self.paper.failed.connect(self.banner.show_failed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.mail.clicked.connect(self._on_mail)
        self.mailing.queued.connect(self._on_queued)
        self.mailing.failed.connect(self.banner.show_failed)
        self._on_current_changed(None)
        self.lay_out(account.identity.name, self.print, self.pdf, self.mail, size=(820, 420))

    def columns(self) -> tuple[Column[PaymentRow], ...]:
        """Return the columns."""
        amount = f"{self.tr('Amount')}, {currency_sign(self._account.organisation.currency)}"
        return (
            Column(key="at", header=self.tr("When"), cell=self._at, sort=_at, required=True),
            Column(key="amount", header=amount, cell=_amount, sort=_amount_value, right=True),
            Column(key="means", header=self.tr("Means"), cell=self._means),
            Column(key="for", header=self.tr("For"), cell=_for, width="stretch", tip=_for),
            Column(key="point", header=self.tr("Place"), cell=_point, gives=True),
            Column(key="by", header=self.tr("By"), cell=_by, gives=True),
        )

    def query(self) -> Callable[[Any], Sequence[PaymentRow]]:
        """Return what to read."""
        return partial(list_payments, patron_id=self._account.identity.id)

    def show_read(self, answer: Sequence[PaymentRow]) -> None:
        """Show the payments."""
        self.model.set_rows(answer)
        self.table.grow()
        if self._wanted is None or not self.table.mark(self._wanted):
            self.table.mark_number(0)
        self.table.say_empty("coins", self.tr("Nothing was paid yet."))
        self.table.setFocus()

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        for button in (self.print, self.pdf):
            button.set_allowed(row is not None, self.tr("No payment is marked."))
        self.mailing.allow(self.mail, self._account.identity, there=row is not None, nothing=self.tr("No payment is marked."))

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
            self.mailing.send(self._account.identity, self.receipt.sheet(row))

    @Slot(str)
    def _on_queued(self, address: str) -> None:
        self.banner.show_saved(self.tr("The receipt is on its way"), self.mailing.queued_text(address))

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self.banner.show_saved(self.tr("The receipt is written"), str(path))

    def _at(self, row: PaymentRow) -> str:
        return instant_text(self.client.local(row.at))

    def _means(self, row: PaymentRow) -> Cell:
        return Cell(text=means_text(row.means), secondary=self.tr("refund") if row.kind == "refund" else "")


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

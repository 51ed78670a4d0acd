"""What is done with the debts of a patron: paying whole, marked or in part; adding, removing, refunding; receipts (D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.payments import Money
from app.domain.refusals import NotPermitted
from app.queries.patron_debts import DebtRow
from app.services.desk.results import Paid
from app.windows.common.buttons import Button
from app.windows.common.circulation.pay_dialog import Owed, PayDialog
from app.windows.common.formats import money_text
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.words import say
from app.windows.patrons.debt_dialogs import AddDebtDialog, RefundDialog, RemoveDebtDialog
from app.windows.patrons.payments_dialog import PaymentsDialog

if TYPE_CHECKING:
    from app.windows.patrons.debts_tab import DebtsTab


class DebtActs(QObject):
    """Owns the buttons of the tab, and what comes of them."""

    def __init__(self, tab: DebtsTab) -> None:
        super().__init__(tab)
        self._tab, self._client = tab, tab.client
        self._last_payment: int | None = None
        self.pay = Button("", tab, icon_name="coins", name="pay_debts")
        self.add = Button("", tab, icon_name="plus", name="add_debt")
        self.remove = Button("", tab, icon_name="trash-2", kind="danger", name="remove_debt")
        self.refund = Button("", tab, icon_name="undo-2", name="refund_debt")
        self.payments = Button("", tab, icon_name="receipt-text", name="payments")
        self.buttons = (self.pay, self.add, self.remove, self.refund, self.payments)
        slots = (self.on_pay, self.on_add, self.on_remove, self.on_refund, self.on_payments)
        for button, slot in zip(self.buttons, slots, strict=True):
            button.clicked.connect(slot)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.pay.setText(self.tr("&Pay…"))
        self.add.setText(self.tr("&Add debt…"))
        self.remove.setText(self.tr("Re&move…"))
        self.refund.setText(self.tr("&Refund…"))
        self.payments.setText(self.tr("Paymen&ts…"))
        self.show_allowed()

    @Slot()
    def show_allowed(self) -> None:
        """Offer what can be done, and say why not."""
        row, several = self._only(), len(self._tab.table.marked_rows()) > 1
        is_owed = any(one.open for one in self._tab.rows)
        none_open, none_paid = self.tr("Nothing is open of the marked debt."), self.tr("Nothing is to be refunded of the marked debt.")
        if several:
            none_open = none_paid = self.tr("Mark one debt only.")
        needs = (
            (self.pay, "debts.pay", is_owed, self.tr("Nothing is owed."), self.tr("Everything, what is marked, or a part.")),
            (self.add, "debts.add", self._tab.account is not None, "", self.tr("A debt by hand: kind, amount, comment.")),
            (self.remove, "debts.remove", row is not None and row.open > 0, none_open, self.tr("Removes what is open of it, with a comment.")),
            (self.refund, "debts.pay", row is not None and row.to_refund > 0, none_paid, self.tr("Pays back what was paid for a copy that came back.")),
        )
        for button, permission, fits, why_not, tip in needs:
            may = self._client.actor.may(permission)
            button.set_allowed(may and fits, why_not if may else say(NotPermitted(permission)), tip)

    def _only(self) -> DebtRow | None:
        """Return the marked debt where it is one alone: the row with the focus need not be marked."""
        marked: list[DebtRow] = self._tab.table.marked_rows()
        return marked[0] if len(marked) == 1 else None

    def _money(self, amount: int) -> str:
        return money_text(amount, self._tab.currency)

    @Slot()
    def on_pay(self) -> None:
        """Take a payment: of everything, of the marked debts where several are marked, or of a part."""
        account = self._tab.account
        owed = [Owed(row.id, f"{word(DEBTS, row.kind)}, {row.title}" if row.title else word(DEBTS, row.kind), row.open) for row in self._tab.rows if row.open]
        if account is None or not owed:
            return
        marked = [row.id for row in self._tab.table.marked_rows() if row.open]
        money = Money(account.organisation.currency, account.organisation.rounding)
        dialog = PayDialog(self._client, self._tab.patron_id, account.identity.name, owed, money, self._tab, marked=marked)
        dialog.paid.connect(self._on_paid)
        dialog.open()

    @Slot(object)
    def _on_paid(self, answer: Paid) -> None:
        self._last_payment = answer.payment_id
        rest = self.tr("{amount} is still owed.").format(amount=self._money(answer.balance)) if answer.balance else self.tr("Nothing is owed any more.")
        heading = self.tr("{amount} was paid").format(amount=self._money(answer.amount))
        self._tab.banner.say("saved", heading, rest, self.tr("Receipt…"), "printer")

    def show_receipt(self) -> None:
        """Show the payment that was just made among the payments, to be printed."""
        self._tab.banner.clear()
        self._open_payments(self._last_payment)

    @Slot()
    def on_payments(self) -> None:
        """List the payments."""
        self._open_payments(None)

    def _open_payments(self, wanted: int | None) -> None:
        if self._tab.account is not None:
            PaymentsDialog(self._client, self._tab.account, self._tab, wanted=wanted).open()

    @Slot()
    def on_add(self) -> None:
        """Add a debt by hand."""
        if self._tab.account is not None and self.add.isEnabled():
            AddDebtDialog(self._client, self._tab.account, self._tab).open()

    @Slot()
    def on_remove(self) -> None:
        """Remove what is open of the marked debt."""
        row = self._only()
        if row is not None and self.remove.isEnabled():
            dialog = RemoveDebtDialog(self._client, row, self._tab.currency, self._tab)
            dialog.acted.connect(self._on_removed)
            dialog.open()

    @Slot()
    def on_refund(self) -> None:
        """Pay back what is to be refunded of the marked debt."""
        row = self._only()
        if row is not None:
            dialog = RefundDialog(self._client, row, self._tab.currency, self._tab)
            dialog.acted.connect(self._on_refunded)
            dialog.open()

    @Slot(object)
    def _on_removed(self, amount: int) -> None:
        self._tab.banner.show_saved(self.tr("{amount} is owed no longer").format(amount=self._money(amount)))

    @Slot(object)
    def _on_refunded(self, answer: Paid) -> None:
        self._last_payment = answer.payment_id
        self._tab.banner.say("saved", self.tr("{amount} was refunded").format(amount=self._money(answer.amount)), "", self.tr("Receipt…"), "printer")

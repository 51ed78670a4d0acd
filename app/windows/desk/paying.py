"""*Pay* at the desk: takes money for what the patron at hand owes, the oldest debts first (D2, D5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot

from app.domain.payments import Money
from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_debts import DebtRow, list_debts
from app.services.desk.results import Paid
from app.windows.common.buttons import Button
from app.windows.common.circulation.pay_dialog import Owed, PayDialog
from app.windows.common.formats import money_text
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle, without
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.windows.desk.patron_window import PatronDeskWindow


class Paying(QObject):
    """Owns the button; what was paid is told on the window's banner."""

    def __init__(self, window: PatronDeskWindow[Any]) -> None:
        super().__init__(window)
        self._window = window
        self.button = Button("", window, icon_name="coins", name=f"{window.name}_pay")
        self.button.clicked.connect(self._on_pay)

    def show_debt(self) -> None:
        """Offer to pay what is owed, in the present language."""
        account = self._window.part.account
        owes = account is not None and account.debt > 0
        amount = money_text(account.debt, account.organisation.currency) if account is not None and owes else ""
        wanted = self.tr("&Pay {amount}…").format(amount=amount) if owes else self.tr("&Pay…")
        if without(wanted) != without(self.button.text()):
            self.button.setText(wanted)
            settle(self._window)
        may = self._window.client.actor.may("debts.pay")
        nothing = self.tr("Nothing is owed.") if account is not None else self.tr("There is no patron.")
        self.button.set_allowed(may and owes, say(NotPermitted("debts.pay")) if not may else nothing, self.tr("Takes money for what this patron owes."))

    @Slot()
    def _on_pay(self) -> None:
        patron_id = self._window.part.sitting.patron_id
        if patron_id is not None:
            self._window.client.runner.read(self, partial(list_debts, patron_id=patron_id), partial(self._ask, patron_id), self._show_failed)

    def _ask(self, patron_id: int, debts: Sequence[DebtRow]) -> None:
        account = self._window.part.account
        if account is None or account.identity.id != patron_id or not debts:
            return
        owed = [Owed(debt.id, " · ".join(part for part in (word(DEBTS, debt.kind), debt.title) if part), debt.open) for debt in debts]
        money = Money(account.organisation.currency, account.organisation.rounding)
        dialog = PayDialog(self._window.client, patron_id, account.identity.spoken, owed, money, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paid.connect(self._show_paid)
        dialog.open()

    @Slot(object)
    def _show_paid(self, answer: Paid) -> None:
        window = self._window
        window.banner.show_saved(self.tr("{amount} was paid").format(amount=money_text(answer.amount, window.undoing.currency)), undo=False)
        window.scan.setFocus()

    def _show_failed(self, refusal: Refusal) -> None:
        self._window.banner.show_failed(self.tr("Nothing was paid."), reasons_text(refusal))

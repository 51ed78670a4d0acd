"""Taking money for what is owed: how much, for what, by which means (D2, D5)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.payments import Money
from app.domain.refusals import Invalid, Refusal
from app.services.desk.money import MEANS, pay
from app.services.desk.results import Fee, Paid
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.form import Choice, ChoiceField, Form, MoneyField
from app.windows.common.formats import money_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_LISTED = 8
"""So many debts are listed one by one."""

_MEANS: Mapping[str, str] = {
    "cash": QT_TRANSLATE_NOOP("Means", "Cash"),
    "card": QT_TRANSLATE_NOOP("Means", "Card"),
    "swish": QT_TRANSLATE_NOOP("Means", "Swish"),
    "invoice": QT_TRANSLATE_NOOP("Means", "Invoice"),
    "goods": QT_TRANSLATE_NOOP("Means", "Goods"),
    "work": QT_TRANSLATE_NOOP("Means", "Work"),
}


@dataclass(frozen=True, slots=True)
class Owed:
    """What is open of a debt, in minor units, with its words."""

    debt_id: int
    text: str
    open: int


def owed_of(fees: Sequence[Fee]) -> list[Owed]:
    """Return fees that became debts as what is owed."""
    return [Owed(fee.debt_id, word(DEBTS, fee.kind), fee.amount) for fee in fees if fee.debt_id is not None]


def means_text(code: str) -> str:
    """Return the word of a means of payment."""
    return QCoreApplication.translate("Means", _MEANS[code]) if code in _MEANS else code


def means_field(parent: QWidget, name: str) -> ChoiceField:
    """Return the field for the means of payment."""
    return ChoiceField(parent, name=name, choices=[Choice(value=code, text=means_text(code)) for code in MEANS])


def cash_amount(amount: int, money: Money) -> int:
    """Return what is handed over in cash: the nearest multiple of the smallest payable amount, a half upwards."""
    step = max(money.rounding, 1)
    return (2 * amount + step) // (2 * step) * step


class PayDialog(SendingDialog):
    """`owed` comes oldest first; of it, `marked` can be paid alone. `paid` carries the answer (Paid)."""

    paid = Signal(object)

    def __init__(self, client: Client, patron_id: int, who: str, owed: Sequence[Owed], money: Money, parent: QWidget, *, marked: Collection[int] = ()) -> None:
        super().__init__(parent)
        self.setObjectName("pay_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Pay"))
        self._client, self._patron_id, self._money = client, patron_id, money
        self._all = list(owed)
        self._marked = [one for one in owed if one.debt_id in marked]
        self.what = ChoiceField(self, name="pay_what")
        self.amount = MoneyField(self, name="pay_amount", currency=money.currency, required=True)
        self.means = means_field(self, "pay_means")
        self.form = Form(self)
        self.lines = PlainLabel("", self, wrap=True)
        self.rest = PlainLabel("", self, role="secondary", wrap=True)
        self.banner = Banner(self, name="pay_banner")
        self.action = Button("", self, icon_name="coins", kind="primary", name="pay_action")
        self.cancel = Button(self.tr("Cancel"), self, name="pay_cancel")
        self._lay_out(who)
        self.what.changed.connect(self._on_what_changed)
        self.amount.changed.connect(self._on_changed)
        self.means.changed.connect(self._on_changed)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        self._on_what_changed()
        settle(self)
        self.action.setFocus()

    def _lay_out(self, who: str) -> None:
        chosen = [(False, self._all, self.tr("Everything that is open: {amount}"))]
        if self._marked and len(self._marked) < len(self._all):
            chosen.insert(0, (True, self._marked, self.tr("What is marked: {amount}")))
        self.what.set_choices([Choice(value=marked, text=text.format(amount=self._text(_sum(debts)))) for marked, debts, text in chosen])
        self.what.set_value(chosen[0][0])
        if len(chosen) > 1:
            self.form.add(self.tr("&What"), self.what)
        else:
            self.what.hide()
        self.form.add(self.tr("&Amount"), self.amount)
        self.form.add(self.tr("&Means"), self.means)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        for widget in (PlainLabel(who, self, role="panel", wrap=True), self.lines, self.form, self.rest, self.banner, level_line(self)):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setMinimumWidth(metric(440))

    def chosen(self) -> list[Owed]:
        """Return the debts that the payment is for."""
        return self._marked if self.what.value() else self._all

    def _text(self, amount: int) -> str:
        return money_text(amount, self._money.currency)

    @Slot()
    def _on_what_changed(self) -> None:
        debts = self.chosen()
        lines = [f"{one.text}: {self._text(one.open)}" for one in debts[:_LISTED]]
        if len(debts) > _LISTED:
            lines.append(self.tr("and %n more", "", len(debts) - _LISTED))
        self.lines.setText("\n".join(lines))
        self.amount.set_value(_sum(debts))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """Say what is still owed afterwards, and what is handed over in cash."""
        try:
            amount = self.amount.value() or 0
        except Invalid:
            return
        self.action.setText(self.tr("&Pay {amount}").format(amount=self._text(amount)))
        left = _sum(self._all) - amount
        rest = self.tr("Nothing is owed then.") if left <= 0 else self.tr("{amount} is owed then. The oldest are paid first.").format(amount=self._text(left))
        cash = cash_amount(amount, self._money)
        if self.means.value() == "cash" and cash != amount:
            rest = self.tr("{rest} In cash: {amount}.").format(rest=rest, amount=self._text(cash))
        self.rest.setText(rest)

    @Slot()
    def _on_action(self) -> None:
        if not self.form.is_valid():
            return
        self._sending = True
        self.action.setEnabled(False)
        debts = [one.debt_id for one in self.chosen()]
        command = partial(pay, patron_id=self._patron_id, amount=self.amount.value() or 0, debts=debts, means=self.means.value())
        self._client.runner.change(self, command, self._show_paid, self._show_refused)

    def _show_paid(self, answer: Paid) -> None:
        self._sending = False
        self.paid.emit(answer)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if isinstance(refusal, Invalid) and refusal.field == "amount":
            self.amount.set_error(say(refusal))
            self.amount.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was paid."), reasons_text(refusal))


def _sum(debts: Sequence[Owed]) -> int:
    return sum(one.open for one in debts)

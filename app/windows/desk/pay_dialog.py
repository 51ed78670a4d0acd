"""Taking the money for fees at once: how much, for what, by which means (D2, D5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.services.desk.money import MEANS, pay
from app.services.desk.results import Fee, Paid
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.form import Choice, ChoiceField, Form
from app.windows.common.formats import money_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.desk.words import fees_total

if TYPE_CHECKING:
    from app.background.client import Client

_MEANS: Mapping[str, str] = {
    "cash": QT_TRANSLATE_NOOP("Means", "Cash"),
    "card": QT_TRANSLATE_NOOP("Means", "Card"),
    "swish": QT_TRANSLATE_NOOP("Means", "Swish"),
    "invoice": QT_TRANSLATE_NOOP("Means", "Invoice"),
    "goods": QT_TRANSLATE_NOOP("Means", "Goods"),
    "work": QT_TRANSLATE_NOOP("Means", "Work"),
}


class PayDialog(QDialog):
    """`paid` carries the answer (Paid)."""

    paid = Signal(object)

    def __init__(self, client: Client, patron_id: int, who: str, fees: Sequence[Fee], currency: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pay_dialog")
        self.setWindowTitle(self.tr("Pay"))
        self._client, self._patron_id, self._fees = client, patron_id, fees
        amount = money_text(fees_total(fees), currency)
        self.means = ChoiceField(self, name="pay_means", choices=[Choice(value=code, text=QCoreApplication.translate("Means", _MEANS[code])) for code in MEANS])
        self.form = Form(self)
        self.form.add(self.tr("&Means"), self.means)
        self.banner = Banner(self, name="pay_banner")
        self.action = Button(self.tr("&Pay {amount}").format(amount=amount), self, icon_name="coins", kind="primary", name="pay_action")
        self.cancel = Button(self.tr("Cancel"), self, name="pay_cancel")
        self._lay_out(who, [f"{word(DEBTS, fee.kind)}: {money_text(fee.amount, currency)}" for fee in fees])
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        settle(self)
        self.action.setFocus()

    def _lay_out(self, who: str, lines: Sequence[str]) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addStretch(1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(who, self, role="panel", wrap=True))
        for line in lines:
            column.addWidget(PlainLabel(line, self))
        column.addWidget(self.form)
        column.addWidget(self.banner)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.setMinimumWidth(metric(400))

    @Slot()
    def _on_action(self) -> None:
        self.action.setEnabled(False)
        debts = [fee.debt_id for fee in self._fees if fee.debt_id is not None]
        command = partial(pay, patron_id=self._patron_id, amount=fees_total(self._fees), debts=debts, means=self.means.value())
        self._client.runner.change(self, command, self._show_paid, self._show_refused)

    def _show_paid(self, answer: Paid) -> None:
        self.paid.emit(answer)
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self.action.setEnabled(True)
        self.banner.show_failed(self.tr("Nothing was paid."), reasons_text(refusal))

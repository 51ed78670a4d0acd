"""The receipt of a payment: what it says. The card alone, for a receipt lies about."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.background.client import Client
from app.queries.patron_account import Account
from app.queries.patron_debts import PartRow, PaymentRow
from app.windows.common.circulation.paper import Sheet
from app.windows.common.circulation.pay_dialog import means_text
from app.windows.common.formats import instant_text, money_text
from app.windows.common.patron.texts import DEBTS, word
from app.windows.common.printing import Look


class PaymentReceipt(QObject):
    """Of an account's payments."""

    def __init__(self, client: Client, account: Account, parent: QObject) -> None:
        super().__init__(parent)
        self._client, self._account = client, account

    def sheet(self, row: PaymentRow) -> Sheet:
        """Return heading, columns and lines: what the money went to, the sum, and by which means."""
        currency = self._account.organisation.currency
        place = row.point or self._client.tree[self._client.actor.unit_id].name
        when = instant_text(self._client.local(row.at))
        title = self.tr("{library}, {moment}, card {card}").format(library=place, moment=when, card=self._account.identity.card)
        lines = [[part_text(part), money_text(part.amount, currency)] for part in row.parts]
        total = self.tr("Refunded, {means}") if row.kind == "refund" else self.tr("Paid, {means}")
        lines.append([total.format(means=means_text(row.means)), money_text(row.amount, currency)])
        name = self.tr("Receipt {number}").format(number=row.id)
        return Sheet(name, title, [self.tr("Receipt {number}").format(number=row.id), self.tr("Amount")], lines, Look(frozenset({1}), summed=True))


def part_text(part: PartRow) -> str:
    """Name the debt that a part of a payment went to."""
    return f"{word(DEBTS, part.kind)}, {part.title}" if part.title else word(DEBTS, part.kind)


def parts_text(row: PaymentRow) -> str:
    """Name the debts that a payment went to."""
    return "; ".join(map(part_text, row.parts))

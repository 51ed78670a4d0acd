"""The receipt of what a patron borrowed: what it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.background.client import Client
from app.windows.common.circulation.paper import Sheet
from app.windows.common.circulation.words import due_text, fees_text, fees_total
from app.windows.common.formats import instant_text, money_text
from app.windows.common.printing import Look
from app.windows.desk.loan_rows import LoanItem


class Receipt(QObject):
    """Of the rows that are given."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def sheet(self, card: str, rows: Sequence[LoanItem], currency: str) -> Sheet:
        """Return heading, columns and lines: the card alone, for a receipt lies about."""
        client = self._client
        place = client.tree[client.actor.unit_id].name
        title = self.tr("{library}, {moment}, card {card}").format(library=place, moment=instant_text(client.local(client.clock())), card=card)
        headers = [self.tr("Title"), self.tr("Barcode"), self.tr("Due date"), self.tr("Loan fee")]
        lines = []
        for row in rows:
            if row.answer is not None:
                lines.append([row.answer.title, row.barcode, due_text(row.answer.due, client), fees_text(row.answer.fees, currency)])
        total = sum(fees_total(row.answer.fees) for row in rows if row.answer is not None)
        if total:
            lines.append([self.tr("Total"), "", "", money_text(total, currency)])
        return Sheet(self.tr("Receipt {day}").format(day=client.today().isoformat()), title, headers, lines, Look(frozenset({3}), summed=bool(total)))

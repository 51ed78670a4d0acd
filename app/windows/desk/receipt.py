"""The receipts of the desk: what a patron borrowed, had renewed, or brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.background.client import Client
from app.domain.periods import Due
from app.queries.patron_account import Identity
from app.queries.patron_loans import LoanRow
from app.services.desk.results import Returned
from app.windows.common.circulation.panel import line_points
from app.windows.common.circulation.paper import Sheet
from app.windows.common.circulation.renewals import RenewalItem
from app.windows.common.circulation.words import due_text, fees_text, fees_total
from app.windows.common.formats import date_text, instant_text, money_text
from app.windows.common.printing import Look
from app.windows.desk.loan_rows import LoanItem
from app.windows.desk.return_rows import ReturnItem, patron_name


class Receipt(QObject):
    """Of the rows that are given; a receipt lies about, so that of loans and renewals has the card alone."""

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def lent(self, rows: Sequence[LoanItem], currency: str, who: Identity, _loans: Sequence[LoanRow] = ()) -> Sheet:
        """Return what was borrowed."""
        title = self.tr("Loans, {library}, {moment}, card {card}").format(card=who.card, **self._where())
        return self._sheet(title, [self.tr("Due date"), self.tr("Loan fee")], self._due_lines(rows, currency), _fees(rows), currency)

    def renewed(self, rows: Sequence[RenewalItem], currency: str, who: Identity, _loans: Sequence[LoanRow] = ()) -> Sheet:
        """Return what was renewed."""
        title = self.tr("Renewals, {library}, {moment}, card {card}").format(card=who.card, **self._where())
        return self._sheet(title, [self.tr("New due date"), self.tr("Fee")], self._due_lines(rows, currency), _fees(rows), currency)

    def returned(self, rows: Sequence[ReturnItem], currency: str, who: Identity, loans: Sequence[LoanRow]) -> Sheet:
        """Return what came back with its fees line by line, and what is on loan still; the name as the log of returns has it."""
        lines = []
        for row in rows:
            if row.answer is not None:
                lines += self._return_lines(row, row.answer, currency)
        for loan in loans:
            day = due_text(Due(loan.due_date, loan.due_at, is_open=loan.is_open), self._client)
            lines.append([loan.title, loan.barcode, self.tr("still on loan, due {day}").format(day=day), ""])
        named = next((patron_name(row.answer) for row in rows if row.answer is not None and not row.answer.hides_name), "")
        place = self._where()
        title = self.tr("Returns, {library}, {moment}, card {card}").format(card=who.card, **place)
        if named:
            title = self.tr("Returns, {library}, {moment}, {patron}, card {card}").format(card=who.card, patron=named, **place)
        return self._sheet(title, [self.tr("State"), self.tr("Fee")], lines, _fees(rows), currency)

    def _return_lines(self, row: ReturnItem, answer: Returned, currency: str) -> list[list[str]]:
        day = date_text(self._client.local(row.counts_at or row.at).date())
        late = self.tr("%n day(s) late", "", answer.days_late) if answer.days_late > 0 else ""
        parts = [self.tr("returned {day}").format(day=day), late, self.tr("paid") if row.paid else ""]
        lines = [[answer.title, row.barcode, ", ".join(part for part in parts if part), fees_text(answer.fees, currency)]]
        for fee in answer.fees:
            lines += [[f"– {point.text}" + (f": {point.amount}" if point.amount else ""), "", "", ""] for point in line_points(fee.lines, currency)]
        return lines

    def _due_lines(self, rows: Sequence[LoanItem | RenewalItem], currency: str) -> list[list[str]]:
        answers = [(row.barcode, row.answer) for row in rows if row.answer is not None]
        return [[answer.title, barcode, due_text(answer.due, self._client), fees_text(answer.fees, currency)] for barcode, answer in answers]

    def _sheet(self, title: str, headers: Sequence[str], lines: list[list[str]], total: int, currency: str) -> Sheet:
        """Return heading, columns and lines, and what they come to where they cost something."""
        summed = [[self.tr("Total"), "", "", money_text(total, currency)]] if total else []
        name = self.tr("Receipt {day}").format(day=self._client.today().isoformat())
        look = Look(frozenset({3}), summed=bool(total))
        return Sheet(name, title, [self.tr("Title"), self.tr("Barcode"), *headers], [*lines, *summed], look)

    def _where(self) -> dict[str, str]:
        client = self._client
        return {"library": client.tree[client.actor.unit_id].name, "moment": instant_text(client.local(client.clock()))}


def _fees(rows: Sequence[LoanItem | RenewalItem | ReturnItem]) -> int:
    return sum(fees_total(row.answer.fees) for row in rows if row.answer is not None)

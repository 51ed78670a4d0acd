"""What is said of a return: what to do with the copy, how its fees came about, and the slip of whoever waits (D2, X13)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.services.desk.results import Returned
from app.windows.common.circulation.panel import Point, line_points
from app.windows.common.circulation.words import sentences
from app.windows.common.formats import date_text, money_text
from app.windows.common.patron.texts import DEBTS, word
from app.windows.desk.return_rows import ReturnColumns, ReturnItem, kept_name, patron_name


class ReturnShown(QObject):
    """Words of the panel and of the slip."""

    def __init__(self, columns: ReturnColumns, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns

    def has_much(self, answer: Returned) -> bool:
        """Say whether there is more to a return than that the copy is back."""
        return bool(answer.fees or answer.kept_for or answer.send_to or answer.to_refund or answer.warnings)

    def lines(self, row: ReturnItem, *, explained: bool) -> tuple[str, str, list[Point]]:
        """Return heading, what it is about, and the lines; `explained`: how a delay was settled also where nothing is owed."""
        answer, currency = row.answer, self._columns.currency
        if answer is None:
            return "", "", []
        points = self._handling(answer)
        for fee in answer.fees:
            points += [*line_points(fee.lines, currency), Point(text=word(DEBTS, fee.kind), amount=money_text(fee.amount, currency))]
        if explained and not answer.fees:
            points += line_points(answer.lines, currency)
        if answer.to_refund:
            points.append(Point(text=self.tr("To be refunded: what was paid for the copy"), amount=money_text(answer.to_refund, currency)))
        about = " · ".join(part for part in (answer.title, patron_name(answer)) if part)
        heading = self._columns.goes_to(answer) or (self.tr("Fee") if answer.fees else self.tr("Returned"))
        return heading[:1].upper() + heading[1:], about, points

    def slip(self, answer: Returned) -> list[tuple[str, str]]:
        """Return the lines of the slip that goes with a copy."""
        return [(self.tr("Title"), answer.title), (self.tr("Barcode"), answer.barcode), *self._kept(answer)]

    def _handling(self, answer: Returned) -> list[Point]:
        """Say what is to be done with the copy."""
        points = [Point(text=sentences(answer.warnings))] if answer.warnings else []
        return points + [Point(text=f"{name}: {value}") for name, value in self._kept(answer)]

    def _kept(self, answer: Returned) -> list[tuple[str, str]]:
        kept = answer.kept_for
        if kept is None:
            return []
        lines = [
            (self.tr("Kept for"), kept_name(kept)),
            (self.tr("Card"), kept.card if kept.name else ""),
            (self.tr("Pickup unit"), kept.pickup),
            (self.tr("Until"), date_text(kept.until)),
        ]
        return [line for line in lines if line[1]]

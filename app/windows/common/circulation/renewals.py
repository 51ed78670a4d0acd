"""A renewal that is asked for, and how its answer is shown: the fee of a late loan first, then the new due date with its lines (D3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.background.client import Client
from app.queries.patron_loans import LoanRow
from app.services.desk.results import Lent
from app.windows.common.buttons import Button
from app.windows.common.circulation.panel import OutcomePanel, Point, line_points
from app.windows.common.circulation.rows import DeskRow
from app.windows.common.circulation.words import due_text, fees_text
from app.windows.common.words import say


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalItem(DeskRow):
    """A loan to be renewed: `loan` where it is listed of a patron, `ticked` whether it is chosen, `confirmed` whether its fee is.

    `by_hand`: it got another due date by hand instead.
    """

    loan: LoanRow | None = None
    ticked: bool = False
    confirmed: bool = False
    by_hand: bool = False
    answer: Lent | None = None

    @property
    def title(self) -> tuple[str, str]:
        """Title and author, as far as they are known."""
        if self.answer is not None:
            return self.answer.title, self.answer.author
        return (self.loan.title, self.loan.author) if self.loan is not None else ("", "")


def refused_heading(barcode: str) -> str:
    """Say what was refused."""
    return QCoreApplication.translate("Renewal", "Not renewed: {barcode}").format(barcode=barcode)


def ask_for_fee(panel: OutcomePanel, confirm: Button, offered: Sequence[Button], answer: Lent, currency: str, client: Client) -> None:
    """Show the fee of a late loan before it is confirmed."""
    points = [point for fee in answer.fees for point in line_points(fee.lines, currency)]
    fee = fees_text(answer.fees, currency)
    heading = QCoreApplication.translate("Renewal", "The loan is late: renewing it costs {amount}").format(amount=fee)
    about = QCoreApplication.translate("Renewal", "{title}, new due date {day}").format(title=answer.title, day=due_text(answer.due, client))
    panel.show_lines(heading, about, points, kind="warn")
    confirm.setText(QCoreApplication.translate("Renewal", "Re&new, fee {amount}").format(amount=fee))
    panel.offer(confirm, *offered)


def explain_renewal(panel: OutcomePanel, answer: Lent, currency: str, client: Client) -> None:
    """Show how the new due date came about, which statuses hold, and what it cost."""
    points = line_points(answer.lines, currency)
    points += [Point(text=QCoreApplication.translate("Renewal", "Status: {status}").format(status=say(status.words))) for status in answer.statuses]
    points += [point for fee in answer.fees for point in line_points(fee.lines, currency)]
    panel.show_lines(why_heading(due_text(answer.due, client)), answer.title, points)


def why_heading(day: str) -> str:
    """Return the heading over what a due date follows from."""
    return QCoreApplication.translate("Renewal", "Why this due date? {day}").format(day=day)


def renewed_text(item: RenewalItem) -> str:
    """Say how a renewal that was carried out ended."""
    if item.by_hand:
        return QCoreApplication.translate("Renewal", "due date by hand")
    if item.answer is not None and not item.answer.changed:
        return QCoreApplication.translate("Renewal", "already due then")
    if item.why:
        return QCoreApplication.translate("Renewal", "renewed in spite of a refusal")
    return QCoreApplication.translate("Renewal", "renewed")

"""*Loan history*: the returned loans of a period that are kept with the patron, to be read, printed or written as PDF (circulation.md 11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.queries.patron_account import Account
from app.queries.patron_loans import LoanHistory, LoanRow, read_loan_history
from app.windows.common.buttons import Button
from app.windows.common.circulation.paper import Paper, Sheet
from app.windows.common.form import add_level
from app.windows.common.formats import date_text, instant_text, money_text, number_text
from app.windows.common.list_dialog import ListDialog
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.table_tools import texts
from app.windows.patrons import loan_cells
from app.windows.patrons.period_row import PeriodRow

if TYPE_CHECKING:
    from app.background.client import Client

_BACK = timedelta(days=365)
"""The history is first shown for so long back."""


class LoanHistoryDialog(ListDialog[LoanRow]):
    """Reads anew whenever the period is another."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        self._account = account
        super().__init__(client, parent, name="loan_history", title=QCoreApplication.translate("LoanHistoryDialog", "Loan history"))
        self.period = PeriodRow(self, name="loan_history")
        self.period.retranslate()
        self.period.set_period(client.today() - _BACK, client.today())
        self._wanted = self._shown = ""  # the period that is asked for, and that of the rows, in words
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("loan_history_count")
        self.paper = Paper(self, dialog_name="loan_history_file")
        self.print = Button(self.tr("&Print…"), self, icon_name="printer", name="loan_history_print")
        self.pdf = Button(self.tr("Save as P&DF…"), self, icon_name="file-text", name="loan_history_pdf")
        self.period.row.addWidget(self.busy, 1)
        self.period.row.addStretch(1)
        add_level(self.period.row, self.count, self.tools)
        self.period.chosen.connect(self.read)
        self.paper.saved.connect(self._on_saved)
        self.paper.failed.connect(self.banner.show_failed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.lay_out(account.identity.name, self.print, self.pdf, above=self.period, size=(1040, 440))

    def columns(self) -> tuple[Column[LoanRow], ...]:
        """Return the columns."""
        return (
            Column(key="title", header=self.tr("Title"), cell=loan_cells.title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=loan_cells.barcode),
            Column(key="kind", header=self.tr("Media type"), cell=loan_cells.media_type, hidden=True),
            Column(key="point", header=self.tr("Lent at"), cell=loan_cells.point, gives=True),
            Column(key="lent", header=self.tr("Lent on"), cell=self._lent, sort=loan_cells.lent_at),
            Column(key="due", header=self.tr("Due date"), cell=self._due, sort=loan_cells.due_day, export=loan_cells.due_day),
            Column(key="back", header=self.tr("Returned"), cell=self._back, sort=_back_at),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=loan_cells.days_late, right=True),
            Column(key="fee", header=self.tr("Overdue fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="renewals", header=self.tr("Renewals"), cell=loan_cells.renewals, sort=loan_cells.renewal_count, right=True),
        )

    def query(self) -> Callable[[Any], LoanHistory] | None:
        """Return what to read, None while what is typed is no period."""
        period = self.period.period()
        if period is None:
            return None
        self._wanted = self.period.text()
        who = self._account
        return partial(
            read_loan_history, patron_id=who.identity.id, first=period[0], last=period[1], now=self.client.clock(), zone=who.organisation.zone,
        )  # fmt: skip

    def show_read(self, answer: LoanHistory) -> None:
        """Show the loans of the period, or why there are none."""
        self._shown, history = self._wanted, answer
        self.model.set_rows(history.rows)
        self.table.grow()
        self.table.mark_number(0)
        self.count.setText(self.tr("%n loan(s)", "", len(history.rows)) if history.kept else "")
        if history.kept:
            self.table.say_empty("history", self.tr("No loan was returned in this period."), self.tr("Choose an earlier day above."))
        elif history.consent == "no":
            self.table.say_empty("eye-off", self.tr("Loans are not kept: the patron does not agree to it."), self.tr("Consent stands under Patron data."))
        else:
            self.table.say_empty("eye-off", self.tr("Loans are not kept: the patron was not asked, and the category does not save loans."), "")
        for button in (self.print, self.pdf):
            button.set_allowed(bool(history.rows), self.tr("There is nothing to print."))

    def sheet(self) -> Sheet:
        """Return what is printed: who, which period, and the rows shown."""
        headers, rows = self.tools.content()
        who = self._account.identity
        title = self.tr("Loan history of {patron}, card {card}, {period}").format(patron=who.name, card=who.card, period=self._shown)
        name = self.tr("Loan history {card}").format(card="".join(sign for sign in who.card if sign.isalnum() or sign == "-"))
        return Sheet(name, title, headers, texts(rows))

    @Slot()
    def _on_print(self) -> None:
        self.paper.print_out(self.sheet())

    @Slot()
    def _on_pdf(self) -> None:
        self.paper.save(self.sheet())

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self.banner.show_saved(self.tr("The loan history is written"), str(path))

    def _lent(self, row: LoanRow) -> str:
        return date_text(self.client.local(row.lent_at).date())

    def _due(self, row: LoanRow) -> str:
        text = instant_text(self.client.local(row.due_at)) if row.due_at is not None else date_text(row.due_date)
        return f"({text})" if row.is_open else text

    def _fee(self, row: LoanRow) -> str:
        return money_text(row.charged, self._account.organisation.currency) if row.charged else ""

    def _back(self, row: LoanRow) -> Cell:
        day = date_text(self.client.local(row.returned_at).date()) if row.returned_at is not None else ""
        return Cell(text=day, secondary=word(CODES, row.mark) if row.mark else "")


def _back_at(row: LoanRow) -> float:
    return row.returned_at.timestamp() if row.returned_at is not None else 0.0


def _fee_amount(row: LoanRow) -> int:
    return row.charged


def _late(row: LoanRow) -> str:
    return number_text(row.days_late) if row.days_late else ""

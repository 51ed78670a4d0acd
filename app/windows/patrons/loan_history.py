"""*Loan history*: the returned loans of a period that are kept with the patron, to be read, printed or written as PDF (circulation.md 11)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.queries.patron_loans import LoanHistory, LoanRow, read_loan_history
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.paper import Paper, Sheet
from app.windows.common.formats import date_text, instant_text, number_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_tools import TableTools, texts
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons import loan_cells
from app.windows.patrons.period_row import PeriodRow

if TYPE_CHECKING:
    from app.background.client import Client

_BACK = timedelta(days=365)
"""The history is first shown for so long back."""


class LoanHistoryDialog(QDialog):
    """Reads anew whenever the period is another."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("loan_history_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Loan history"))
        self._client, self._account = client, account
        self.period = PeriodRow(self, name="loan_history")
        self.period.retranslate()
        self.period.set_period(client.today() - _BACK, client.today())
        self._wanted = self._shown = ""  # the period that is asked for, and that of the rows, in words
        self.busy = BusyLine(self)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("loan_history_count")
        self.banner = Banner(self, name="loan_history_banner")
        self.table = TableView(self.tr("Loan history"), self, object_name="loan_history_table", row_height=26)
        self.model: RowTableModel[LoanRow] = RowTableModel(self._columns(), self, key=_id)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="loan_history_tools")
        self.tools.title = self.tr("Loan history")
        self.paper = Paper(self, dialog_name="loan_history_file")
        self.print = Button(self.tr("&Print…"), self, icon_name="printer", name="loan_history_print")
        self.pdf = Button(self.tr("Save as P&DF…"), self, icon_name="file-text", name="loan_history_pdf")
        self.close_button = Button(self.tr("Close"), self, name="loan_history_close")
        self._lay_out()
        self._connect()
        settle(self)
        self._read()

    def _lay_out(self) -> None:
        self.period.row.addWidget(self.busy, 1)
        self.period.row.addStretch(1)
        self.period.row.addWidget(self.count)
        self.period.row.addWidget(self.tools)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(self.print)
        buttons.addWidget(self.pdf)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(self._account.identity.name, self, role="panel", wrap=True))
        for widget in (self.period, self.banner):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.resize(metric(1040), metric(440))

    def _connect(self) -> None:
        self.period.chosen.connect(self._read)
        self.banner.acted.connect(self._read)
        self.tools.failed.connect(self.banner.show_failed)
        self.paper.saved.connect(self._on_saved)
        self.paper.failed.connect(self.banner.show_failed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.close_button.clicked.connect(self.accept)

    def _columns(self) -> tuple[Column[LoanRow], ...]:
        return (
            Column(key="title", header=self.tr("Title"), cell=loan_cells.title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=loan_cells.barcode),
            Column(key="kind", header=self.tr("Media type"), cell=loan_cells.media_type, hidden=True),
            Column(key="point", header=self.tr("Lent at"), cell=loan_cells.point),
            Column(key="lent", header=self.tr("Lent on"), cell=self._lent, sort=loan_cells.lent_at),
            Column(key="due", header=self.tr("Due date"), cell=self._due, sort=loan_cells.due_day, export=loan_cells.due_day),
            Column(key="back", header=self.tr("Returned"), cell=self._back, sort=_back_at),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=loan_cells.days_late, right=True),
            Column(key="renewals", header=self.tr("Renewals"), cell=loan_cells.renewals, sort=loan_cells.renewal_count, right=True),
        )

    @Slot()
    def _read(self) -> None:
        period = self.period.period()
        if period is None:
            return
        self._wanted = self.period.text()
        self.busy.start(self.tr("Reading …"))
        who = self._account
        query = partial(
            read_loan_history, patron_id=who.identity.id, first=period[0], last=period[1], now=self._client.clock(), zone=who.organisation.zone,
        )  # fmt: skip
        self._client.runner.read(self, query, self._show, self._show_failed, key="loan_history")

    def _show(self, history: LoanHistory) -> None:
        self._shown = self._wanted
        self.busy.stop()
        self.banner.clear()
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

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.say("lost", self.tr("This could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

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
        return date_text(self._client.local(row.lent_at).date())

    def _due(self, row: LoanRow) -> str:
        text = instant_text(self._client.local(row.due_at)) if row.due_at is not None else date_text(row.due_date)
        return f"({text})" if row.is_open else text

    def _back(self, row: LoanRow) -> Cell:
        day = date_text(self._client.local(row.returned_at).date()) if row.returned_at is not None else ""
        return Cell(text=day, secondary=word(CODES, row.mark) if row.mark else "")


def _id(row: LoanRow) -> int:
    return row.id


def _back_at(row: LoanRow) -> float:
    return row.returned_at.timestamp() if row.returned_at is not None else 0.0


def _late(row: LoanRow) -> str:
    return number_text(row.days_late) if row.days_late else ""

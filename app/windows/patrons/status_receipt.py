"""*Status receipt*: everything that an account has on loan, has reserved and owes, as one receipt on paper, as PDF or by e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.queries.patron_debts import DebtRow
from app.queries.patron_loans import LoanRow
from app.queries.patron_status import Status, read_status
from app.queries.patron_tabs import ReservationRow
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.paper import Paper, Sheet
from app.windows.common.circulation.sheet_mail import SheetMail
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.formats import date_text, instant_text, money_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import CODES, DEBTS, word
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.printing import Look
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the receipt, in words."""

    number: int
    what: str
    title: str
    barcode: str
    state: str
    amount: str


class StatusReceipt(QDialog):
    """Shows what the receipt will say, and lets it go out."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status_receipt_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Status receipt"))
        self._client, self._account = client, account
        self._total = 0
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="status_receipt_banner")
        self.table = TableView(self.tr("Status receipt"), self, object_name="status_receipt_table", row_height=26)
        self.model: RowTableModel[_Line] = RowTableModel(self._columns(), self, key=_number)
        self.table.set_table_model(self.model)
        self.total = PlainLabel("", self, role="emphasis")
        self.total.setObjectName("status_receipt_total")
        self.paper = Paper(self, dialog_name="status_receipt_file")
        self.mailing = SheetMail(client, self, kind="status")
        self.print = Button(self.tr("&Print…"), self, icon_name="printer", name="status_receipt_print")
        self.pdf = Button(self.tr("Save as P&DF…"), self, icon_name="file-down", name="status_receipt_pdf")
        self.mail = Button(self.tr("&E-mail"), self, icon_name="mail", name="status_receipt_mail")
        self.close_button = Button(self.tr("Close"), self, name="status_receipt_close")
        self._lay_out()
        self._connect()
        settle(self)
        self._allow(there=False)
        self._read()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._account.identity.name, self, role="panel", wrap=True), 1)
        head.addWidget(self.busy)
        head.addWidget(self.total)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        for button in (self.print, self.pdf, self.mail):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        open_in_size(self, 860, 420)

    def _connect(self) -> None:
        self.banner.acted.connect(self._read)
        self.paper.saved.connect(self._on_saved)
        self.paper.failed.connect(self.banner.show_failed)
        self.mailing.queued.connect(self._on_queued)
        self.mailing.failed.connect(self.banner.show_failed)
        self.print.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.mail.clicked.connect(self._on_mail)
        self.close_button.clicked.connect(self.accept)

    def _columns(self) -> tuple[Column[_Line], ...]:
        return (
            Column(key="what", header=self.tr("Kind"), cell=_what, required=True),
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch"),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="state", header=self.tr("State"), cell=_state),
            Column(key="amount", header=self.tr("Amount"), cell=_amount, right=True),
        )

    @Slot()
    def _read(self) -> None:
        self.busy.start(self.tr("Reading …"))
        who, client = self._account, self._client
        query = partial(read_status, patron_id=who.identity.id, now=client.clock(), today=who.today, at=client.actor.point_id)
        client.runner.read(self, query, self._show, self._show_failed)

    def _show(self, status: Status) -> None:
        self.busy.stop()
        self.banner.clear()
        lines = [*map(self._loan, status.loans), *map(self._reservation, status.reservations), *map(self._debt, status.debts)]
        self._total = sum(debt.open for debt in status.debts)
        self.model.set_rows([_Line(number, *line) for number, line in enumerate(lines)])
        self.table.grow()
        self.table.mark_number(0)
        self.table.say_empty("receipt-text", self.tr("Nothing is on loan, reserved or owed."))
        self.total.setText(self.tr("To pay: {amount}").format(amount=self._money(self._total)) if self._total else "")
        self._allow(there=True)

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_unread(refusal)

    def _allow(self, *, there: bool) -> None:
        reading = self.tr("It is being read.")
        for button in (self.print, self.pdf):
            button.set_allowed(there, reading)
        self.mailing.allow(self.mail, self._account.identity, there=there, nothing=reading)

    def _loan(self, row: LoanRow) -> tuple[str, str, str, str, str]:
        day = instant_text(self._client.local(row.due_at)) if row.due_at is not None else date_text(row.due_date)
        due = self.tr("due {day}").format(day=f"({day})" if row.is_open else day)
        late = self.tr("%n day(s) late", "", row.days_late) if row.days_late > 0 else ""
        mark = word(CODES, row.mark) if row.mark else ""
        fee = self.tr("{amount} at a return now").format(amount=self._money(row.calculated)) if row.calculated else ""
        return self.tr("Loan"), row.title, row.barcode, ", ".join(part for part in (due, late, mark, fee) if part), ""

    def _reservation(self, row: ReservationRow) -> tuple[str, str, str, str, str]:
        until = self.tr("until {day}").format(day=date_text(row.pickup_until)) if row.state == "trapped" and row.pickup_until is not None else ""
        state = ", ".join(part for part in (word(CODES, row.state), row.pickup, until) if part)
        return self.tr("Reservation"), row.title, row.barcode or row.trapped, state, ""

    def _debt(self, row: DebtRow) -> tuple[str, str, str, str, str]:
        since = self.tr("since {day}").format(day=date_text(self._client.local(row.since).date()))
        return row.type_name or word(DEBTS, row.kind), row.title or row.note, row.barcode, since, self._money(row.open)

    def _money(self, minor: int) -> str:
        return money_text(minor, self._account.organisation.currency)

    def sheet(self) -> Sheet:
        """Return what goes out: the card alone stands on it, for a receipt lies about."""
        client, card = self._client, self._account.identity.card
        place, moment = client.tree[client.actor.unit_id].name, instant_text(client.local(client.clock()))
        title = self.tr("Status receipt, {library}, {moment}, card {card}").format(library=place, moment=moment, card=card)
        rows = [[row.what, row.title, row.barcode, row.state, row.amount] for row in self.model.rows]
        if self._total:
            rows.append([self.tr("To pay"), "", "", "", self._money(self._total)])
        name = self.tr("Status receipt {card}").format(card="".join(sign for sign in card if sign.isalnum() or sign == "-"))
        return Sheet(name, title, [column.header for column in self._columns()], rows, Look(frozenset({4}), summed=bool(self._total)))

    @Slot()
    def _on_print(self) -> None:
        self.paper.print_out(self.sheet())

    @Slot()
    def _on_pdf(self) -> None:
        self.paper.save(self.sheet())

    @Slot()
    def _on_mail(self) -> None:
        self.mail.setEnabled(False)
        self.mailing.send(self._account.identity, self.sheet())

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self.banner.show_saved(self.tr("The receipt is written"), str(path))

    @Slot(str)
    def _on_queued(self, address: str) -> None:
        self.banner.show_saved(self.tr("The status receipt is on its way"), self.mailing.queued_text(address))


def _number(row: _Line) -> int:
    return row.number


def _what(row: _Line) -> str:
    return row.what


def _title(row: _Line) -> str:
    return row.title


def _barcode(row: _Line) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _state(row: _Line) -> str:
    return row.state


def _amount(row: _Line) -> Cell:
    return Cell(text=row.amount, bold=bool(row.amount))

"""The receipt of what a patron borrowed: what it says, on paper or as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.background.client import Client
from app.paths import downloads_folder
from app.windows.common.formats import instant_text, money_text
from app.windows.common.inner_window import InnerWindow
from app.windows.common.printing import print_table, save_table
from app.windows.desk.loan_rows import LoanItem
from app.windows.desk.words import due_text, fees_text, fees_total


class Receipt(QObject):
    """Of the rows that are given. `saved` carries the path of a PDF, `failed` a sentence."""

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, client: Client, window: InnerWindow) -> None:
        super().__init__(window)
        self._client, self._window = client, window
        self._sheet: tuple[str, list[str], list[list[str]]] = ("", [], [])

    def print_out(self, card: str, rows: Sequence[LoanItem], currency: str) -> None:
        """Ask for a printer, and print it."""
        print_table(self._window, *self.sheet(card, rows, currency))

    def save(self, card: str, rows: Sequence[LoanItem], currency: str) -> None:
        """Ask for a file, and write it as PDF."""
        self._sheet = self.sheet(card, rows, currency)
        name = self.tr("Receipt {day}").format(day=self._client.today().isoformat())
        dialog = QFileDialog(self._window, self.tr("Save receipt"), str(downloads_folder() / name))
        dialog.setObjectName("receipt_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def sheet(self, card: str, rows: Sequence[LoanItem], currency: str) -> tuple[str, list[str], list[list[str]]]:
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
        return title, headers, lines

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        title, headers, lines = self._sheet
        if save_table(Path(name), title, headers, lines):
            self.saved.emit(Path(name))
        else:
            self.failed.emit(self.tr("The receipt could not be written: {file}").format(file=name))

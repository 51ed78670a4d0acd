"""The receipt of a window of the desk: its buttons, and its way to paper, to a file or into the outbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Slot

from app.domain.refusals import Refusal
from app.queries.patron_account import Identity
from app.queries.patron_loans import LoanRow
from app.queries.patron_status import read_receipt
from app.windows.common.buttons import Button
from app.windows.common.circulation.paper import Paper, Sheet
from app.windows.common.circulation.renewals import RenewalItem
from app.windows.common.circulation.sheet_mail import SheetMail
from app.windows.common.words import say
from app.windows.desk.return_rows import ReturnItem

if TYPE_CHECKING:
    from app.windows.desk.desk_window import DeskWindow

Send = Callable[[Identity, Sheet], None]
R = TypeVar("R", RenewalItem, ReturnItem)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose receipt it is, and what makes it, of who that is and of what is on loan still."""

    patron_id: int
    make: Callable[[Identity, Sequence[LoanRow]], Sheet]


def of_patron(done: Sequence[R], marked: R | None, at_hand: int | None = None) -> tuple[int | None, list[R]]:
    """Return a patron and that one's rows of those that are done: of the marked row, else the one at hand, else of the last row."""
    numbers: dict[int, int] = {row.number: row.answer.patron_id for row in done if row.answer is not None and row.answer.patron_id is not None}
    wanted = [numbers.get(marked.number) if marked is not None else None, at_hand, *reversed(numbers.values())]
    patron_id = next((one for one in wanted if one in numbers.values()), None)
    return patron_id, [row for row in done if patron_id is not None and numbers.get(row.number) == patron_id]


class ReceiptPart(QObject):
    """Its buttons are placed by the window; `wanted` says what the receipt is of at this moment, None: of nothing."""

    def __init__(self, window: DeskWindow[Any], wanted: Callable[[], Wanted | None]) -> None:
        super().__init__(window)
        self._window, self._wanted = window, wanted
        self._paper, self._mailing = Paper(window, dialog_name="receipt_file"), SheetMail(window.client, self, kind="receipt")
        self.printed = Button("", window, icon_name="printer", name=f"{window.name}_receipt")
        self.pdf = Button("", window, icon_name="file-down", name=f"{window.name}_pdf")
        self.mail = Button("", window, icon_name="mail", name=f"{window.name}_mail")
        self.printed.clicked.connect(self.on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.mail.clicked.connect(self._on_mail)
        self._paper.saved.connect(self._on_saved)
        self._paper.failed.connect(self._on_unwritten)
        self._mailing.queued.connect(self._on_queued)
        self._mailing.failed.connect(window.banner.show_failed)

    @property
    def buttons(self) -> tuple[Button, Button, Button]:
        """Print, PDF, e-mail."""
        return self.printed, self.pdf, self.mail

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.printed.setText(self.tr("&Receipt"))
        self.pdf.setText(self.tr("&Save as PDF…"))
        self.mail.setText(self.tr("E-mail"))

    def allow(self, nothing: str, tip: str, who: Identity | None = None) -> None:
        """Offer the buttons, where there is something; `who` is the patron, where that is known already."""
        there = self._wanted() is not None
        self.printed.set_allowed(there, nothing, tip)
        self.pdf.set_allowed(there, nothing)
        self._mailing.allow(self.mail, who, there=there, nothing=nothing)

    @Slot()
    def on_print(self) -> None:
        """Ask for a printer (Ctrl+P)."""
        self._read(self._print)

    @Slot()
    def _on_pdf(self) -> None:
        self._read(self._save)

    @Slot()
    def _on_mail(self) -> None:
        self._read(self._mailing.send)

    def _read(self, send: Send) -> None:
        """Make the receipt of what is there now, and let it go out."""
        wanted, client = self._wanted(), self._window.client
        if wanted is not None:
            query = partial(read_receipt, patron_id=wanted.patron_id, now=client.clock(), today=client.today())
            client.runner.read(self, query, partial(self._make, wanted, send), self._show_failed, key="receipt")

    def _make(self, wanted: Wanted, send: Send, read: tuple[Identity, Sequence[LoanRow]]) -> None:
        who, loans = read
        send(who, wanted.make(who, loans))

    def _print(self, _who: Identity, sheet: Sheet) -> None:
        self._paper.print_out(sheet)

    def _save(self, _who: Identity, sheet: Sheet) -> None:
        self._paper.save(sheet)

    def _show_failed(self, refusal: Refusal) -> None:
        self._window.banner.show_failed(self.tr("The receipt was not made."), say(refusal))

    @Slot(object)
    def _on_saved(self, path: object) -> None:
        self._window.banner.show_saved(self.tr("The receipt is written"), str(path))

    @Slot(str)
    def _on_unwritten(self, text: str) -> None:
        self._window.banner.show_failed(text)

    @Slot(str)
    def _on_queued(self, address: str) -> None:
        self._window.banner.show_saved(self.tr("The receipt is on its way"), self._mailing.queued_text(address))

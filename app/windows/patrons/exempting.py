"""*Exempt from claims*: a loan gets no more warnings, reminders or invoices, by hand and with a reason; and taking that back (circulation.md 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.desk_refusals import LONGEST_REASON
from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_loans import LoanRow
from app.services.claims.exemptions import PERMISSION, end_exemption, exempt_loan
from app.windows.common.act_dialog import ActDialog
from app.windows.common.buttons import Button
from app.windows.common.field import Field
from app.windows.common.form import NoteField
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import without
from app.windows.common.plain_label import set_title
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client
    from app.windows.patrons.loans_tab import LoansTab


class Exempting(QObject):
    """The button of the tab Loans that exempts the marked loan, or lets claims go on for it."""

    def __init__(self, tab: LoansTab) -> None:
        super().__init__(tab)
        self._tab, self._client = tab, tab.client
        self.button = Button("", tab, icon_name="mail-x", name="exempt_loan")
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def show_allowed(self) -> None:
        """Offer what can be done with the marked loan."""
        row = self._only()
        wanted = self.tr("Let claims go on…") if row is not None and row.exempt else self.tr("Exempt from claims…")
        if without(wanted) != without(self.button.text()):
            self.button.setText(wanted)
            self._tab.settle_letters()
        may = self._client.actor.may(PERMISSION)
        tip = self.tr("No more warnings, reminders and invoices for this loan, with a reason.")
        if row is not None and row.exempt:
            tip = self.tr("Exempt: {reason}").format(reason=row.exempt)
        self.button.set_allowed(may and row is not None, self.tr("Mark one loan only.") if may else say(NotPermitted(PERMISSION)), tip)

    def _only(self) -> LoanRow | None:
        marked: list[LoanRow] = self._tab.table.marked_rows()
        return marked[0] if len(marked) == 1 else None

    @Slot()
    def _on_clicked(self) -> None:
        row = self._only()
        if row is None:
            return
        if row.exempt:
            ask(
                self._tab, title=self.tr("Let claims go on"), heading=row.title,
                text=self.tr("It is exempt: {reason} Claims go on where they had come to.").format(reason=row.exempt), action=self.tr("&Let claims go on"),
                action_icon="mail", then=partial(self._end, row),
            ).setObjectName("exempt_question")  # fmt: skip
        else:
            dialog = ExemptDialog(self._client, row, self._tab)
            dialog.acted.connect(partial(self._show_done, self.tr("{title}: exempt from claims").format(title=row.title)))
            dialog.open()

    def _end(self, row: LoanRow) -> None:
        told = partial(self._show_done, self.tr("{title}: claims go on").format(title=row.title))
        self._client.runner.change(self, partial(end_exemption, barcode=row.barcode, loan_id=row.id), told, self._show_refused)

    def _show_done(self, heading: str, _changes: object) -> None:
        self._tab.banner.show_saved(heading)

    def _show_refused(self, refusal: Refusal) -> None:
        self._tab.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))


class ExemptDialog(ActDialog):
    """Asks for the reason."""

    def __init__(self, client: Client, loan: LoanRow, parent: QWidget) -> None:
        super().__init__(client, parent, name="exempt", title="", heading=loan.title, about=loan.barcode)
        set_title(self, self.tr("Exempt from claims"))
        self._loan = loan
        self.reason = NoteField(self, name="exempt_reason", longest=LONGEST_REASON, required=True, lines=2)
        self.form.add(self.tr("&Reason"), self.reason)
        self.finish(self.tr("&Exempt from claims"), "mail-x")
        self.explain(self.tr("No more warnings, reminders and invoices as long as it is out. What was sent stays, and fees for the delay go on."))

    def fields(self) -> Mapping[str, Field]:
        return {"reason": self.reason}

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(exempt_loan, barcode=self._loan.barcode, why=self.reason.value(), loan_id=self._loan.id)

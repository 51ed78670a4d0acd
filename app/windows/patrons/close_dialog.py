"""*Close loan*: a loan whose copy is not at the desk ends or is marked: returned, lost, claimed returned, found again, not coming back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.copy_status import CLAIMS_RETURNED, LOST
from app.domain.desk_refusals import LONGEST_REASON
from app.queries.patron_loans import LoanRow
from app.services.desk.closing import close_loan
from app.services.desk.marks import mark_loan
from app.services.desk.results import Returned
from app.services.desk.returns import take_back
from app.windows.common.act_dialog import ActDialog
from app.windows.common.circulation.words import fees_text, sentences, whereabouts
from app.windows.common.field import Field
from app.windows.common.form import Choice, ChoiceField, NoteField
from app.windows.common.formats import money_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title

if TYPE_CHECKING:
    from app.background.client import Client

_BACK, _FOUND, _CLOSE = "back", "found", "close"


class CloseLoanDialog(ActDialog):
    """`told` carries what was done and what came of it (fees, whom the copy is kept for), to be shown where the loan was."""

    told = Signal(str, str)

    def __init__(self, client: Client, loan: LoanRow, currency: str, parent: QWidget) -> None:
        super().__init__(client, parent, name="close_loan", title="", heading=loan.title, about=loan.barcode)
        set_title(self, self.tr("Close loan"))
        self._loan, self._currency = loan, currency
        self.how = ChoiceField(self, name="close_how")
        self.reason = NoteField(self, name="close_reason", longest=LONGEST_REASON, required=True, lines=2)
        self.how.set_choices([Choice(value=code, text=text) for code, text in self._choices()])
        self.how.set_value(self._choices()[0][0])
        self.form.add(self.tr("&How"), self.how)
        self._reason_label = self.form.add(self.tr("&Reason"), self.reason)
        self.finish(self._action_text(), "square-check")
        self.how.changed.connect(self._on_how_changed)
        self.acted.connect(self._on_acted)
        self._on_how_changed()

    def fields(self) -> Mapping[str, Field]:
        return {"reason": self.reason}

    def is_valid(self) -> bool:
        """The reason is asked for where the loan ends without a return."""
        return self.how.value() != _CLOSE or self.form.is_valid()

    def _choices(self) -> list[tuple[str, str]]:
        """Return what can be done with the loan as it is marked."""
        choices = [(_BACK, self.tr("The copy is back: return it"))]
        if self._loan.mark:
            choices.append((_FOUND, self.tr("The patron still has it: take the mark back")))
        if self._loan.mark != LOST:
            choices.append((LOST, self.tr("The copy is lost")))
        if not self._loan.mark:
            choices.append((CLAIMS_RETURNED, self.tr("The patron claims to have returned it")))
        if self._loan.mark:
            choices.append((_CLOSE, self.tr("The copy will not come back: close the loan")))
        return choices

    @Slot()
    def _on_how_changed(self) -> None:
        how = self.how.value()
        for widget in (self.reason, self._reason_label):
            widget.setVisible(how == _CLOSE)
        says = {
            _BACK: self.tr("As in Returns: the delay is settled, and a reservation may be filled."),
            _FOUND: self.tr("What is open of the replacement falls away, what was paid of it is to be refunded."),
            LOST: self.tr("The loan stays, marked. The overdue fee as of today and the replacement become debts; claims stop."),
            CLAIMS_RETURNED: self.tr("The loan stays, marked. Claims rest and the delay stops counting today."),
            _CLOSE: self.tr("The loan ends without a return. Debts stay as they are; the copy stays lost, or is missing."),
        }
        self.explain(says[how])
        self.action.setText(self._action_text())
        settle(self)

    def _action_text(self) -> str:
        actions = {_BACK: self.tr("&Return it"), _FOUND: self.tr("&Take the mark back"), _CLOSE: self.tr("&Close loan")}
        return actions.get(self.how.value(), self.tr("&Mark the loan"))

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        how, barcode = self.how.value(), self._loan.barcode
        if how == _BACK:
            return partial(take_back, barcode=barcode)
        if how == _CLOSE:
            return partial(close_loan, barcode=barcode, why=self.reason.value(), loan_id=self._loan.id)
        return partial(mark_loan, barcode=barcode, as_what="" if how == _FOUND else how, loan_id=self._loan.id)

    @Slot(object)
    def _on_acted(self, answer: Any) -> None:
        title = self._loan.title
        heading = {
            _BACK: self.tr("{title} is returned"), _FOUND: self.tr("{title}: the mark is taken back"), _CLOSE: self.tr("{title}: the loan is closed"),
            LOST: self.tr("{title} is marked as lost"), CLAIMS_RETURNED: self.tr("{title} is marked as claimed returned"),
        }[self.how.value()]  # fmt: skip
        self.told.emit(heading.format(title=title), self._came_of(answer))

    def _came_of(self, answer: Any) -> str:
        """Say what must be done with the copy, and which fees arose."""
        fees = answer.fees if isinstance(answer, Returned) else answer if isinstance(answer, tuple) else ()
        parts = [self.tr("Fees: {amount}.").format(amount=fees_text(fees, self._currency))] if fees else []
        if isinstance(answer, Returned):
            parts.append(whereabouts(answer.kept_for, answer.send_to))
            if answer.to_refund:
                parts.append(self.tr("To be refunded: {amount}.").format(amount=money_text(answer.to_refund, self._currency)))
            parts.append(sentences(answer.warnings))
        return " ".join(part for part in parts if part)

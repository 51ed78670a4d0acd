"""What is done with the loans of a patron: renewing one, several or all, another due date, closing; and why a due date (D1, D3, X15, X16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.desk_refusals import DeskRefused
from app.domain.due_dates import RENEWAL
from app.domain.refusals import NotPermitted, Refusal
from app.queries.patron_loans import LoanReason, LoanRow, get_loan_reason
from app.services.desk.real_asked import RealAsked
from app.services.desk.renewals import renew
from app.services.desk.results import Lent
from app.windows.common.buttons import Button
from app.windows.common.circulation.due_dialog import DueDialog
from app.windows.common.circulation.loan_reason import show_reason
from app.windows.common.circulation.panel import OutcomePanel, reason_points
from app.windows.common.circulation.renewals import RenewalItem, ask_for_fee, refused_heading
from app.windows.common.circulation.rows import State
from app.windows.common.circulation.sequence import RowSequence
from app.windows.common.circulation.words import due_text
from app.windows.common.explain.wanted import COMMAND, ExplainWanted, explain_words, of_refusal
from app.windows.common.mnemonics import without
from app.windows.common.words import say
from app.windows.patrons.close_dialog import CloseLoanDialog
from app.windows.patrons.loan_history import LoanHistoryDialog

if TYPE_CHECKING:
    from app.windows.patrons.loans_tab import LoansTab

_ASKING = (State.REFUSED, State.ASKS)


class LoanActs(QObject):
    """The clerk of the tab's renewals; owns its panel and buttons. `changed` when an answer came."""

    changed = Signal()

    def __init__(self, tab: LoansTab) -> None:
        super().__init__(tab)
        self._tab, self._client = tab, tab.client
        self.queue: RowSequence[RenewalItem] = RowSequence(self._client.runner, self, self)
        self.panel = OutcomePanel(tab, name="loans_panel")
        self._confirm = self.panel.add_button("loans_confirm", "repeat", self._on_confirm)
        self._whole = self.panel.add_button("loans_explain", "lightbulb", self.on_explain)
        self._aside = self.panel.add_button("loans_aside", "skip-forward", self._on_aside)
        self._reason: LoanReason | None = None
        self._seeking = False
        """Whether an answer came since the mark was last led to what asks for something."""
        self.renew = Button("", tab, icon_name="repeat", name="renew_marked")
        self.all = Button("", tab, icon_name="list-checks", name="renew_all")
        self.due = Button("", tab, icon_name="calendar", name="change_due_date")
        self.close = Button("", tab, icon_name="square-check", name="close_loan")
        self.why = Button("", tab, icon_name="lightbulb", name="why_due")
        self.history = Button("", tab, icon_name="book-open", name="loan_history")
        self.buttons = (self.renew, self.all, self.due, self.close, self.why, self.history)
        slots = (self._on_renew, self._on_renew_all, self.on_due, self.on_close, self.on_why, self._on_history)
        for button, slot in zip(self.buttons, slots, strict=True):
            button.clicked.connect(slot)
        self.queue.changed.connect(self._on_queue_changed)
        self.queue.settled.connect(self._on_settled)
        self.queue.stopped.connect(self._on_stopped)
        self.panel.override_wanted.connect(self._on_override)
        self.panel.left.connect(self._on_left)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._aside.setText(self.tr("Set as&ide"))
        self.due.setText(self.tr("Change &due date…"))
        self.close.setText(self.tr("&Close loan…"))
        self.why.setText(self.tr("Wh&y this due date?"))
        self.history.setText(self.tr("Loan &history…"))
        self.all.setText(self.tr("Renew &all"))
        self._whole.setText(explain_words())
        self.panel.retranslate()
        self.show_allowed()
        self.show_marked()

    def show_allowed(self) -> None:
        """Offer what can be done with the marked loans, and say why not."""
        marked, actor = self._tab.table.marked_rows(), self._client.actor
        wanted = self.tr("&Renew %n", "", len(marked)) if len(marked) > 1 else self.tr("&Renew")
        if without(wanted) != without(self.renew.text()):
            self.renew.setText(wanted)
            self._tab.settle_letters()
        nothing, one = self.tr("No loan is marked."), len(marked) == 1
        not_one, no_rows = self.tr("Mark one loan only.") if marked else nothing, self.tr("No loan is shown.")
        needs = (
            (self.renew, "desk.renew", bool(marked), nothing, self.tr("Renews the marked loans; each has its own answer.")),
            (self.all, "desk.renew", bool(self._tab.model.rows), no_rows, self.tr("Renews all loans that are shown.")),
            (self.due, "desk.change-due-date", one, not_one, self.tr("Another due date by hand, with a reason.")),
            (self.close, "desk.return", one, not_one, self.tr("For a copy that is not at hand: returned, lost, claimed returned, or not coming back.")),
        )
        for button, permission, fits, why_not, tip in needs:
            may = actor.may(permission)
            button.set_allowed(may and fits, why_not if may else say(NotPermitted(permission)), tip)
        self.why.set_allowed(one, not_one, self.tr("Which rule decided, with its value and day (Ctrl+E)."))

    @Slot()
    def on_marked(self) -> None:
        """Follow the marks: what can be done, and what there is to say."""
        self.show_allowed()
        self.show_marked()

    def _only(self) -> LoanRow | None:
        """Return the marked loan where it is one alone: the row with the focus need not be marked."""
        marked: list[LoanRow] = self._tab.table.marked_rows()
        return marked[0] if len(marked) == 1 else None

    def _at_hand(self) -> LoanRow | None:
        """Return the loan that the panel is about: the one marked, of several or none the one with the focus."""
        return self._only() or self._tab.table.current_row()

    # the clerk of the renewals

    def begin(self, row: RenewalItem) -> None:
        """Renew it; a fee that it would cost is shown first."""
        self.queue.carry_out(partial(renew, barcode=row.barcode, why=row.why, confirmed=row.confirmed, loan_id=row.number))

    def take_answer(self, row: RenewalItem, answer: Any) -> None:
        """Settle it, or ask for its fee."""
        self.queue.settle(replace(row, state=State.ASKS if answer.asks else State.DONE, refusal=None, answer=answer))

    def take_refusal(self, row: RenewalItem, refusal: Refusal) -> None:
        """Settle it as refused, with every reason."""
        self.queue.refuse(refusal)

    def outcome(self, loan_id: int) -> RenewalItem | None:
        """Return how the renewal of a loan ended, None where none was asked for."""
        return self.queue.row(loan_id)

    def forget_overtaken(self, loans: Sequence[LoanRow]) -> None:
        """Drop how a renewal ended where the loan is out no longer, or has another due date or mark since."""
        now = {loan.id: loan for loan in loans}
        overtaken = [item.number for item in self.queue.rows if item.number not in now or _is_overtaken(item, now[item.number])]
        if overtaken:
            self.queue.drop(overtaken)

    def counts(self) -> list[str]:
        """Say how many renewals ended how."""
        rows = self.queue.rows
        renewed = sum(row.state is State.DONE and row.answer is not None and row.answer.changed for row in rows)
        refused, asks = (sum(row.state is state for row in rows) for state in _ASKING)
        return [
            text
            for number, text in (
                (renewed, self.tr("%n renewed", "", renewed)), (refused, self.tr("%n refused", "", refused)),
                (asks, self.tr("%n to be confirmed", "", asks)), (self.queue.waiting, self.tr("%n waiting", "", self.queue.waiting)),
            )
            if number
        ]  # fmt: skip

    def _send(self, rows: Sequence[LoanRow]) -> None:
        self._reason = None
        for row in rows:
            self.queue.add(RenewalItem(number=row.id, barcode=row.barcode, at=self._client.clock(), loan=row))

    @Slot()
    def _on_renew(self) -> None:
        self._send(self._tab.table.marked_rows())

    @Slot()
    def _on_renew_all(self) -> None:
        self._send(self._tab.model.rows)

    @Slot()
    def _on_queue_changed(self) -> None:
        self.changed.emit()
        if self._seeking and not self.queue.waiting:
            self._seeking = False
            self._go_to_asking()
        self.show_marked()

    @Slot()
    def _on_settled(self) -> None:
        self._seeking = True

    def _go_to_asking(self) -> None:
        """Mark the first renewal that asks for something, unless the marked one does."""
        marked = self._marked_outcome()
        if marked is None or marked.state not in _ASKING:
            following = next((row for row in self.queue.rows if row.state in _ASKING), None)
            if following is not None:
                self._tab.table.mark(following.number)

    def _marked_outcome(self) -> RenewalItem | None:
        row = self._at_hand()
        return self.outcome(row.id) if row is not None else None

    # the panel

    @Slot()
    def show_marked(self) -> None:
        """Show what there is to say of the marked loan: its refusal, its fee, or why its due date."""
        row = self._at_hand()
        item = self.outcome(row.id) if row is not None else None
        was_hidden = self.panel.isHidden()
        self.panel.turn_to(row.id if row is not None else None)
        if row is not None and self._reason is not None and self._reason.loan_id == row.id:
            show_reason(self.panel, self._reason, self._client, self._tab.currency)
            self.panel.offer(self._whole)
        elif item is not None and item.state is State.REFUSED and item.refusal is not None:
            self._show_refused(item.barcode, item.refusal)
        elif item is not None and item.state is State.ASKS and item.answer is not None:
            ask_for_fee(self.panel, self._confirm, (self._aside,), item.answer, self._tab.currency, self._client)
        else:
            self.panel.hide()
        if not (was_hidden and self.panel.isHidden()):
            self._tab.settle_letters()

    def _show_refused(self, barcode: str, refusal: Refusal) -> None:
        if isinstance(refusal, DeskRefused):
            points = reason_points(refusal.against, self._client.actor.may)
            self.panel.show_refused(refused_heading(barcode), "", points, may_override=refusal.may_override)
        else:
            self.panel.show_lines(say(refusal), "", (), kind="danger")
        self.panel.offer(self._whole, self._aside)

    @Slot(str)
    def _on_override(self, why: str) -> None:
        if (item := self._marked_outcome()) is not None:
            self.queue.add(replace(item, why=why))

    @Slot()
    def _on_confirm(self) -> None:
        if (item := self._marked_outcome()) is not None:
            self.queue.add(replace(item, confirmed=True))

    @Slot()
    def _on_aside(self) -> None:
        if (item := self._marked_outcome()) is not None:
            self.queue.put(replace(item, state=State.ASIDE))
            self._seeking = True
        self.panel.reason.clear()
        self._tab.table.setFocus()

    @Slot()
    def _on_left(self) -> None:
        self._reason = None
        self._tab.table.setFocus()

    @Slot(object)
    def _on_stopped(self, refusal: Refusal) -> None:
        self._tab.banner.say("lost", say(refusal), self.tr("%n renewal(s) wait and go on by themselves.", "", self.queue.waiting))

    # one loan

    @Slot()
    def on_why(self) -> None:
        """Say which rule decided the due date (Ctrl+E); once that is said, Explain goes on with it."""
        row = self._only()
        if row is not None and self._reason is not None and self._reason.loan_id == row.id:
            self.on_explain()
        elif row is not None:
            query = partial(get_loan_reason, loan_id=row.id, now=self._client.clock(), at=self._client.actor.point_id)
            self._client.runner.read(self, query, self._show_reason, self._show_failed)

    @Slot()
    def on_explain(self) -> None:
        """Open Explain for the loan at hand: of a renewal that was refused, by what was in the way today."""
        row, item = self._at_hand(), self._marked_outcome()
        if row is None:
            return
        if item is not None and item.state is State.REFUSED:
            asked = RealAsked(loan_id=row.id, place_id=self._client.actor.point_id, day=self._client.today())
            self._tab.open_window(COMMAND, of_refusal(asked, item.refusal, RENEWAL))
        else:
            self._tab.open_window(COMMAND, ExplainWanted(asked=RealAsked(loan_id=row.id)))

    def _show_reason(self, reason: LoanReason) -> None:
        self._reason = reason
        self.show_marked()

    def _show_failed(self, refusal: Refusal) -> None:
        self._tab.banner.show_failed(say(refusal))

    @Slot()
    def on_due(self) -> None:
        """Set another due date by hand."""
        row = self._only()
        if row is not None:
            dialog = DueDialog(self._client, row.barcode, row.title, self._tab.currency, self._tab, loan_id=row.id)
            dialog.changed.connect(self._on_due_changed)
            dialog.open()

    @Slot(object)
    def _on_due_changed(self, answer: Lent) -> None:
        self._reason = None
        self.queue.drop([answer.loan_id])
        day = due_text(answer.due, self._client)
        self._tab.banner.show_saved(self.tr("{title}: the due date is {day} now").format(title=answer.title, day=day))

    @Slot()
    def on_close(self) -> None:
        """End the loan of a copy that is not at hand, or mark it."""
        row = self._only()
        if row is not None:
            dialog = CloseLoanDialog(self._client, row, self._tab.currency, self._tab)
            dialog.told.connect(self._tab.banner.show_saved)
            dialog.open()

    @Slot()
    def _on_history(self) -> None:
        if self._tab.account is not None:
            LoanHistoryDialog(self._client, self._tab.account, self._tab).open()


def _is_overtaken(item: RenewalItem, now: LoanRow) -> bool:
    """Whether a loan has another due date or mark than when its renewal was asked for, other than by that renewal itself."""
    if item.loan is None:
        return False
    expected = [(item.loan.due_date, item.loan.due_at)]  # a list read before the renewal may come after its answer
    if item.state is State.DONE and item.answer is not None:
        expected.append((item.answer.due.day, item.answer.due.at))
    return now.mark != item.loan.mark or (now.due_date, now.due_at) not in expected

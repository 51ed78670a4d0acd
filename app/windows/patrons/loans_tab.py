"""Tab 1: the loans that are out, by due date, with what is late and what it would cost (Q2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from app.queries.patron_loans import LoanRow, list_loans_out
from app.queries.timeline_beside import OfLoan
from app.windows.common.circulation.renewals import renewed_text
from app.windows.common.circulation.row_menu import action_of
from app.windows.common.circulation.words import state_cell
from app.windows.common.explain.wanted import explain_action
from app.windows.common.formats import date_text, instant_text, money_text, number_text
from app.windows.common.inner_window import window_of
from app.windows.common.mnemonics import without
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Badge, Cell, Column
from app.windows.common.timeline_action import COMMAND, timeline_action
from app.windows.patrons import loan_cells
from app.windows.patrons.exempting import Exempting
from app.windows.patrons.loan_acts import LoanActs
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

_SOON = 3
"""So many days before the due date a loan is amber."""


class LoansTab(TableTab[LoanRow]):
    """The tab Loans."""

    name = "loans"
    several = True

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.late = QCheckBox(self)
        self.late.setObjectName("only_overdue")
        self.late.toggled.connect(self._on_late_toggled)
        self.table.empty_acted.connect(self._on_clear)
        self.acts = LoanActs(self)
        self.acts.changed.connect(self._on_acts_changed)
        self.exempting = Exempting(self)
        for signal in (self.table.current_changed, self.table.marked_changed):
            signal.connect(self.exempting.show_allowed)
        self.table.current_changed.connect(self.acts.on_marked)
        self.table.marked_changed.connect(self.acts.on_marked)
        self.table.row_opened.connect(self.acts.on_why)
        self.lay_out(self.late, below=(self.acts.panel,))
        self.offer_menu()
        self.add_key("room.explain", self.acts.on_why)
        self.add_key("room.timeline", self._on_timeline)
        self.retranslate()

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with the marked loans."""
        return *self.acts.buttons, self.exempting.button

    @property
    def currency(self) -> str:
        """What amounts are in, once the account is read."""
        return self.account.organisation.currency if self.account is not None else ""

    def row_actions(self) -> Sequence[QAction]:
        """Return why this due date, and what the buttons do with one loan."""
        offered = (
            ("lightbulb", self.tr("Why this due date?"), self.acts.why), ("repeat", self.tr("Renew"), self.acts.renew),
            ("calendar", self.tr("Change due date…"), self.acts.due), ("square-check", self.tr("Close loan…"), self.acts.close),
            ("mail-x", without(self.exempting.button.text()), self.exempting.button),
        )  # fmt: skip
        actions = [action_of(icon_name, text, button) for icon_name, text, button in offered]
        return [actions[0], explain_action(self.acts.on_explain), *actions[1:], timeline_action(self.client.settings, self._on_timeline)]

    def query(self) -> Callable[[Any], Sequence[LoanRow]]:
        """Return what to read."""
        return partial(list_loans_out, patron_id=self.patron_id, now=self.client.clock(), today=self.client.today(), at=self.client.actor.point_id)

    def show_answer(self, answer: Sequence[LoanRow]) -> None:
        """Show the loans; how a renewal ended is told no longer of a loan that is another since."""
        self.acts.forget_overtaken(answer)
        self.show_rows(answer)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter loans"))
        self.late.setText(self.tr("Only &overdue"))
        set_spoken(self.table, self.tr("Loans"))
        self.tools.title = self.tr("Loans")
        self.acts.retranslate()
        self.exempting.show_allowed()
        super().retranslate()

    def columns(self) -> tuple[Column[LoanRow], ...]:
        """Return the columns."""
        return (
            Column(key="title", header=self.tr("Title"), cell=loan_cells.title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=loan_cells.barcode),
            Column(key="kind", header=self.tr("Media type"), cell=loan_cells.media_type, hidden=True),
            Column(key="point", header=self.tr("Lent at"), cell=loan_cells.point, gives=True),
            Column(key="lent", header=self.tr("Lent on"), cell=self._lent, sort=loan_cells.lent_at, width=94),
            Column(key="due", header=self.tr("Due date"), cell=self._due, sort=loan_cells.due_day, export=loan_cells.due_day),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=loan_cells.days_late, right=True),
            Column(key="renewals", header=self.tr("Renewals"), cell=loan_cells.renewals, sort=loan_cells.renewal_count, right=True),
            Column(key="claims", header=self.tr("Claims"), cell=self._claims, sort=_claim_count, tip=self._why_exempt, right=True, full=self.tr("Claims sent")),
            Column(key="fee", header=self.tr("Calculated fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="state", header=self.tr("State"), cell=self._state),
        )

    def wanted(self, row: LoanRow) -> bool:
        """Pass only overdue ones where the box says so."""
        return row.days_late > 0 or not self.late.isChecked()

    def say_count(self) -> str:
        """Count loans and overdue ones."""
        late = sum(row.days_late > 0 and not row.mark for row in self.rows)
        loans = self.tr("%n loan(s)", "", len(self.rows))
        return ", ".join([loans, *([self.tr("%n overdue", "", late)] if late else []), *self.acts.counts()])

    def say_empty(self) -> None:
        """Say that nothing is out."""
        name = self.account.identity.spoken if self.account is not None else ""
        self.table.say_empty("log-out", self.tr("{name} has no loans.").format(name=name), self.tr("What is lent shows here at once."))

    def _lent(self, row: LoanRow) -> str:
        return date_text(self.client.local(row.lent_at).date())

    def _due(self, row: LoanRow) -> Cell:
        text = instant_text(self.client.local(row.due_at)) if row.due_at is not None else date_text(row.due_date)
        tint = "danger" if row.days_late > 0 else "warn" if self._days_left(row) <= _SOON else ""
        return Cell(text=f"({text})" if row.is_open else text, bold=bool(tint), colour=tint)

    def _days_left(self, row: LoanRow) -> int:
        return (row.due_date - self.client.today()).days

    def _state(self, row: LoanRow) -> Cell:
        item = self.acts.outcome(row.id)
        if item is not None:
            return state_cell(item, renewed_text(item), item.answer.warnings if item.answer is not None else ())
        waiting = Badge(text=self.tr("%n in queue", "", row.waiting), tone="warn") if row.waiting else None
        if row.mark:
            since = date_text(row.mark_since)
            return Cell(text=f"{word(CODES, row.mark)} {since}".strip(), colour="danger", bold=True, badge=waiting)
        if row.days_late:
            return Cell(text=self.tr("overdue"), colour="danger", badge=waiting)
        if row.due_at is None and 0 <= self._days_left(row) <= _SOON:
            left = self.tr("%n day(s) left", "", self._days_left(row)) if self._days_left(row) else self.tr("due today")
            return Cell(text=left, colour="warn", badge=waiting)
        return Cell(text=self.tr("open loan") if row.is_open else "", colour="text2", badge=waiting)

    def _claims(self, row: LoanRow) -> Cell:
        return Cell(text=number_text(row.claims), secondary=self.tr("exempt") if row.exempt else "")

    def _why_exempt(self, row: LoanRow) -> str:
        return self.tr("Exempt from claims: {reason}").format(reason=row.exempt) if row.exempt else ""

    def _fee(self, row: LoanRow) -> str:
        """What the delay would cost on a return now; nothing where it costs nothing."""
        return money_text(row.calculated, self.currency) if row.calculated else ""

    @Slot()
    def _on_timeline(self) -> None:
        """Show the whole life of the marked loan."""
        row, window = self.table.current_row(), window_of(self)
        if row is not None and window is not None:
            window.open_window(COMMAND, OfLoan(loan_id=row.id))

    @Slot()
    def _on_acts_changed(self) -> None:
        self.arrange()

    @Slot(bool)
    def _on_late_toggled(self, _late: bool) -> None:
        self.arrange()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.late.setChecked(False)
        self.arrange()


def _late(row: LoanRow) -> Cell:
    return Cell(text=number_text(row.days_late), bold=True, colour="danger") if row.days_late else Cell()


def _claim_count(row: LoanRow) -> int:
    return row.claims


def _fee_amount(row: LoanRow) -> int:
    return row.calculated

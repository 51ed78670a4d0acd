"""Tab 3: what is owed, what of it is settled or to be refunded; the marked debt explains itself (Q2, X13)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.parameters.deciding import OF_FEE
from app.queries.patron_debts import DebtRow, list_debts
from app.services.desk.real_asked import RealAsked
from app.windows.common.circulation.row_menu import action_of
from app.windows.common.circulation.words import kept_line
from app.windows.common.explain.wanted import COMMAND, ExplainWanted, explain_action
from app.windows.common.formats import amount_text, date_text, money_text
from app.windows.common.patron.texts import DEBTS, currency_sign, word
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.section_box import Panel
from app.windows.common.words import word as phrase
from app.windows.patrons.debt_acts import DebtActs
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client


class DebtsTab(TableTab[DebtRow]):
    """The tab Debts."""

    name = "debts"
    several = True

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.settled = QCheckBox(self)
        self.settled.setObjectName("show_settled")
        self.settled.toggled.connect(self._on_toggled)
        self.lines = Panel(self, name="debt_lines")
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_clear)
        self.acts = DebtActs(self)
        self.table.marked_changed.connect(self.acts.show_allowed)
        self.lay_out(self.settled, below=(self.lines,))
        self.lines.hide()
        self.offer_menu()
        self.add_key("room.explain", self._on_explain)
        self.add_key("room.add", self.acts.on_add)
        self.add_key("room.remove", self.acts.on_remove)
        self.retranslate()

    def buttons(self) -> Sequence[QWidget]:
        """Return what is done with debts."""
        return self.acts.buttons

    @property
    def currency(self) -> str:
        """What amounts are in, once the account is read."""
        return self.account.organisation.currency if self.account is not None else ""

    def row_actions(self) -> Sequence[QAction]:
        """Return what the buttons do with a debt."""
        offered = (
            ("coins", self.tr("Pay…"), self.acts.pay), ("trash-2", self.tr("Remove…"), self.acts.remove), ("undo-2", self.tr("Refund…"), self.acts.refund),
        )  # fmt: skip
        return [explain_action(self._on_explain), *(action_of(icon_name, text, button) for icon_name, text, button in offered)]

    def query(self) -> Callable[[Any], Sequence[DebtRow]]:
        """Return what to read."""
        return partial(list_debts, patron_id=self.patron_id, settled=True)

    def show_answer(self, answer: Sequence[DebtRow]) -> None:
        """Show the debts."""
        self.model.set_columns(self.columns())
        self.show_rows(answer)
        self._on_current_changed(self.table.current_row())
        self.acts.show_allowed()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter debts"))
        self.settled.setText(self.tr("Sho&w paid and removed"))
        set_spoken(self.table, self.tr("Debts"))
        self.tools.title = self.tr("Debts")
        self.acts.retranslate()
        super().retranslate()
        self._on_current_changed(self.table.current_row())

    def columns(self) -> tuple[Column[DebtRow], ...]:
        """Return the columns; amounts have their currency in the heading."""
        return (
            Column(key="kind", header=self.tr("Kind"), cell=_kind, required=True, gives=True),
            Column(key="title", header=self.tr("Concerns"), cell=_title, width="stretch"),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="point", header=self.tr("Place"), cell=_point, gives=True),
            Column(key="since", header=self.tr("Since"), cell=self._since, sort=_since_at, width=94),
            Column(key="amount", header=self._with_sign(self.tr("Amount")), cell=_amount, sort=_amount_value, right=True, width=92),
            Column(key="open", header=self._with_sign(self.tr("Open part")), cell=_open, sort=_open_value, right=True, width=92),
            Column(key="state", header=self.tr("State"), cell=self._state),
        )

    def kind_of(self, row: DebtRow) -> RowKind:
        """What is settled is dim."""
        return RowKind.NORMAL if row.open or row.to_refund else RowKind.DIM

    def wanted(self, row: DebtRow) -> bool:
        """Pass settled debts where the box says so; what is to be refunded is not settled yet."""
        return row.open > 0 or row.to_refund > 0 or self.settled.isChecked()

    def say_count(self) -> str:
        """Count what is open, with its sum."""
        owed = [row for row in self.rows if row.open]
        text = self.tr("%n debt(s)", "", len(owed))
        return f"{text}, {money_text(sum(row.open for row in owed), self.currency)}" if owed else text

    def arrange(self, *, elsewhere: bool = False) -> None:
        super().arrange(elsewhere=elsewhere)
        if not self.model.rows and not self.filter.text():
            self.say_empty()

    def say_empty(self) -> None:
        """Say that nothing is owed."""
        name = self.account.identity.spoken if self.account is not None else ""
        earlier = self.tr("Tick Show paid and removed to see earlier debts.") if self.rows else self.tr("Fees show here as soon as they arise.")
        self.table.say_empty("coins", self.tr("{name} owes nothing.").format(name=name), earlier)

    def _with_sign(self, heading: str) -> str:
        sign = currency_sign(self.currency) if self.currency else ""
        return f"{heading}, {sign}" if sign else heading

    def _since(self, row: DebtRow) -> str:
        return date_text(self.client.local(row.since).date())

    def _state(self, row: DebtRow) -> Cell:
        if row.to_refund:
            text = self.tr("to be refunded: {amount}").format(amount=money_text(row.to_refund, self.currency))
            return Cell(text=text, icon="undo-2", icon_colour="warn", colour="warn")
        if row.removed_at is not None:
            return Cell(text=self.tr("refunded") if row.refunded_at is not None else self.tr("removed"), colour="text2")
        if row.open:
            return Cell(text=self.tr("paid in part") if row.open < row.amount else self.tr("open"))
        return Cell(text=self.tr("refunded") if row.refunded_at is not None else self.tr("paid"), colour="text2")

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        """Explain the marked debt line by line."""
        self.lines.clear()
        shown = isinstance(row, DebtRow) and bool(row.lines or row.note or row.removed_at)
        self.lines.setVisible(shown)
        if not isinstance(row, DebtRow) or not shown:
            return
        self.lines.add_heading(f"{word(DEBTS, row.kind)} {money_text(row.amount, self.currency)}", "lightbulb")
        for line in row.lines:
            self.lines.add_line(kept_line(line, self.currency))
        if row.note and row.note != row.type_name:
            self.lines.add_line(row.note, "message-square")
        if row.removed_at is not None:
            day = date_text(self.client.local(row.removed_at).date())
            comment = phrase(row.removed_comment)  # what staff wrote stays as it is; the program's own comment is said
            self.lines.add_line(self.tr("Removed {day}: {comment}").format(day=day, comment=comment), "trash-2")

    @Slot()
    def _on_explain(self) -> None:
        """Explain the marked debt by the rules of its day (Ctrl+E)."""
        row = self.table.current_row()
        if isinstance(row, DebtRow):
            self.open_window(COMMAND, ExplainWanted(asked=RealAsked(debt_id=row.id), parameter=OF_FEE.get(row.kind, "")))

    @Slot(bool)
    def _on_toggled(self, _shown: bool) -> None:
        self.arrange()

    @Slot()
    def _on_try_again(self) -> None:
        """The button of the banner: the receipt of what was just paid, else reading again."""
        if self.banner.kind == "saved":
            self.acts.show_receipt()
        else:
            super()._on_try_again()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()


def _kind(row: DebtRow) -> Cell:
    name = word(DEBTS, row.kind)
    own = row.type_name if row.type_name and row.type_name.casefold() != name.casefold() else ""
    return Cell(text=name, secondary=own)


def _title(row: DebtRow) -> str:
    return row.title or row.note


def _barcode(row: DebtRow) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _point(row: DebtRow) -> str:
    return row.point


def _since_at(row: DebtRow) -> float:
    return row.since.timestamp()


def _amount(row: DebtRow) -> str:
    return amount_text(row.amount)


def _amount_value(row: DebtRow) -> int:
    return row.amount


def _open(row: DebtRow) -> Cell:
    return Cell(text=amount_text(row.open), bold=row.open > 0)


def _open_value(row: DebtRow) -> int:
    return row.open

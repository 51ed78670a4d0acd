"""Tab 2: the notices that were made, with their texts: printed, printed again, sent again; and those that could not be sent (D6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted
from app.queries.claims.lists import Listed, read_notices
from app.queries.claims.notices import NoticeRow
from app.services.claims.letters import send_by_mail
from app.services.claims.run import PERMISSION
from app.windows.claims.letters import Letters
from app.windows.claims.loan_acts import LoanActs, Step
from app.windows.claims.page import ListPage
from app.windows.claims.words import setting_key
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import Choice, ChoiceField, DateField
from app.windows.common.formats import date_text
from app.windows.common.mail_words import channel_text, kind_text, state_cell, state_text
from app.windows.common.period import are_in_order, put_in_order
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.setting_words import setting_text
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_SHOWN = timedelta(days=30)
UNSENT = "unsent"
_UNSENT = frozenset({"unaddressed", "failed", "unsure"})
_STATES = ("to-print", "printed", "queued", "sent", "failed", "unsure", "unaddressed")


class NoticesPage(ListPage[NoticeRow]):
    """The log of notices."""

    name = "notices"
    several = True
    cared_for = frozenset({"notice", "outbox", "organisation"})

    def __init__(self, client: Client, banner: Banner, parent: QWidget) -> None:
        super().__init__(client, banner, parent)
        self.first_label, self.last_label, self.state_label = (FieldLabel("", self) for _ in range(3))
        self.first = DateField(self, name="notices_from")
        self.last = DateField(self, name="notices_to")
        self.state = ChoiceField(self, name="notices_state", chars=22)
        for field, label in ((self.first, self.first_label), (self.last, self.last_label), (self.state, self.state_label)):
            field.attach(label)
        self.print = Button("", self, icon_name="printer", kind="primary", name="print_letters")
        self.again = Button("", self, icon_name="printer", name="print_again")
        self.resend = Button("", self, icon_name="mail", name="resend_notice")
        self.patron = Button("", self, icon_name="user", name="notice_patron")
        self.lay_out(self.first_label, self.first, self.last_label, self.last, self.state_label, self.state)
        self.letters = Letters(self)
        put_in_order(self.first, self.last)
        self.first.set_value(client.today() - _SHOWN)
        self.first.changed.connect(self.read)
        self.last.changed.connect(self.read)
        self.state.changed.connect(self.arrange)
        self.table.empty_acted.connect(self._on_all)
        slots = (self.letters.print_new, self.letters.print_again, self._on_resend, self._on_patron)
        for button, slot in zip(self.buttons(), slots, strict=True):
            button.clicked.connect(slot)
        self.table.marked_changed.connect(self.show_allowed)
        self.acts = LoanActs(self, self._step, (("printer", self.again), ("mail", self.resend), ("user", self.patron)))

    def buttons(self) -> Sequence[Button]:
        """Return what is done with letters and notices."""
        return self.print, self.again, self.resend, self.patron

    def query(self) -> Callable[[Any], Listed[NoticeRow]] | None:
        """Return what to read."""
        if not are_in_order(self.first, self.last):
            return None
        first, last = self.first.value() or date.min, self.last.value() or date.max
        return partial(read_notices, actor=self.client.actor, first=first, last=last)

    def columns(self) -> tuple[Column[NoticeRow], ...]:
        """Return the columns."""
        return (
            Column(key="day", header=self.tr("Day"), cell=_day, sort=_made_on, export=_made_on, required=True),
            Column(key="kind", header=self.tr("Kind"), cell=_kind),
            Column(key="patron", header=self.tr("Patron"), cell=_patron, gives=True),
            Column(key="card", header=self.tr("Card"), cell=_card),
            Column(key="unit", header=self.tr("Unit"), cell=_unit, gives=True),
            Column(key="channel", header=self.tr("Channel"), cell=_channel),
            Column(key="address", header=self.tr("Address"), cell=_address, width="stretch", tip=_whole_address, gives=True),
            Column(key="copies", header=self.tr("Copies"), cell=_copies, tip=_copies),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_amount, right=True),
            Column(key="state", header=self.tr("State"), cell=_state),
        )

    def wanted(self, row: NoticeRow) -> bool:
        """Pass those of the chosen state."""
        chosen = self.state.value()
        return row.state in _UNSENT if chosen == UNSENT else not chosen or row.state == chosen

    def counted(self, rows: Sequence[NoticeRow]) -> str:
        """Say how many there are."""
        return self.tr("%n notice(s)", "", len(rows))

    def whole_text(self, row: NoticeRow) -> str:
        """Return where it went, by which setting, and its text."""
        if self.listed is None:
            return ""
        decided, key = setting_text(row.setting, row.unit, self.client), setting_key(row.setting, self.listed)
        return "\n".join([
            f"{channel_text(row.channel)}: {', '.join(row.address.splitlines())}",
            self.tr("Decided by: {setting}").format(setting=f"{decided} ({key})" if key else decided), "", row.subject, "", row.text,
        ])  # fmt: skip

    def say_empty(self) -> None:
        """Say that there is none."""
        if self.state.value() and self.listed is not None and self.listed.rows:
            self.table.say_empty("mail", self.tr("There is no such notice."), "", self.tr("Show all"), "list-x")
        else:
            self.table.say_empty("mail", self.tr("No notice was made in this time."), self.tr("A run makes them: tab Preview."))

    def show_allowed(self) -> None:
        """Offer what can be done now."""
        rows, may, missing = self.table.marked_rows(), self.client.actor.may(PERMISSION), say(NotPermitted(PERMISSION))
        letters = any(row.channel == "paper" for row in rows)
        one = len(rows) == 1 and rows[0].patron_id is not None
        self.print.set_allowed(may, missing, self.tr("All letters that are not printed yet, by postcode, each patron's together."))
        self.again.set_allowed(may and letters, self.tr("No letter is marked.") if may else missing, self.tr("The marked letters."))
        self.resend.set_allowed(may and one, self.tr("Mark one notice of an account.") if may else missing, self.tr("To the patron's present address."))
        self.patron.set_allowed(one, self.tr("Mark one notice of an account."), self.tr("The account that it went to (Enter)."))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.first.set_label(self.tr("&From"))
        self.last.set_label(self.tr("&To"))
        self.state.set_label(self.tr("St&ate"))
        states = [Choice(value=state, text=state_text(state)) for state in _STATES if state != "unaddressed"]
        self.state.set_choices([Choice(value="", text=self.tr("all")), Choice(value=UNSENT, text=state_text("unaddressed")), *states])
        set_spoken(self.table, self.tr("Notices"))
        set_spoken(self.whole, self.tr("Text of the notice"))
        self.tools.title = self.tr("Notices")
        self.print.setText(self.tr("&Print letters…"))
        self.again.setText(self.tr("Print a&gain…"))
        self.resend.setText(self.tr("S&end by e-mail"))
        self.patron.setText(self.tr("&Open patron"))
        super().retranslate()

    def choose(self, state: str) -> None:
        """Show those of a state."""
        self.state.set_value(state)
        self.arrange()

    def _fee(self, row: NoticeRow) -> str:
        return self.money(row.fee)

    def _step(self) -> Step | None:
        """Return the step of the marked notice's first loan, as it was made; none of what is about reservations or debts."""
        row = self.current()
        return Step(loan_id=row.loans[0], kind=row.kind, day=row.day) if row is not None and row.loans else None

    @Slot()
    def _on_all(self) -> None:
        self.choose("")

    @Slot()
    def _on_patron(self) -> None:
        row = self.current()
        if row is not None and row.patron_id is not None:
            self.opened.emit(row.patron_id)

    @Slot()
    def _on_resend(self) -> None:
        row = self.current()
        if row is not None:
            self.client.runner.change(self, partial(send_by_mail, notice_id=row.id), self._show_sent, self.refused)

    def _show_sent(self, address: str) -> None:
        heading = self.tr("The notice is in the outbox, for {address}").format(address=address)
        self.banner.show_saved(heading, self.tr("Its state here says when it is sent."))


def _day(row: NoticeRow) -> str:
    return date_text(row.day)


def _made_on(row: NoticeRow) -> date:
    return row.day


def _kind(row: NoticeRow) -> Cell:
    return Cell(text=kind_text(row.kind), bold=True)


def _patron(row: NoticeRow) -> str:
    return row.patron


def _card(row: NoticeRow) -> Cell:
    return Cell(text=row.card, colour="text2")


def _unit(row: NoticeRow) -> str:
    return row.unit


def _channel(row: NoticeRow) -> str:
    return channel_text(row.channel)


def _address(row: NoticeRow) -> str:
    return ", ".join(row.address.splitlines())


def _whole_address(row: NoticeRow) -> str:
    return row.address


def _copies(row: NoticeRow) -> str:
    return ", ".join(row.barcodes)


def _fee_amount(row: NoticeRow) -> int:
    return row.fee


def _state(row: NoticeRow) -> Cell:
    return state_cell(row.state)

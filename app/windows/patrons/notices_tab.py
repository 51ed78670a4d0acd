"""Tab 6: what was sent to the patron, or is to be; from here one writes to them, and gives out the status receipt (Q2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.parameters.deciding import of_notice
from app.domain.refusals import NotPermitted
from app.queries.patron_notices import SentRow, list_sent
from app.services.desk.real_asked import RealAsked
from app.services.patron_mail import MAY_WRITE
from app.windows.common.buttons import Button
from app.windows.common.explain.wanted import COMMAND, ExplainWanted, explain_action
from app.windows.common.formats import date_text, instant_text, money_text
from app.windows.common.icons import icon
from app.windows.common.mail_words import channel_text, error_text, kind_text, state_cell
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.setting_words import setting_text
from app.windows.common.whole_text import WholeText
from app.windows.common.words import say
from app.windows.patrons.status_receipt import StatusReceipt
from app.windows.patrons.tab import TableTab
from app.windows.patrons.write_dialog import WriteDialog

if TYPE_CHECKING:
    from app.background.client import Client
    from app.queries.patron_account import Account


class NoticesTab(TableTab[SentRow]):
    """The tab Notices; the marked one is shown whole below."""

    name = "notices"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.whole = WholeText(self, name="notice_whole", lines=6)
        self.write = Button("", self, icon_name="mail", name="write_patron")
        self.status = Button("", self, icon_name="receipt-text", name="status_receipt")
        self._actions = {self.write: QAction(icon("mail"), "", self), self.status: QAction(icon("receipt-text"), "", self)}
        for button, action in self._actions.items():
            action.setObjectName(f"{button.objectName()}_action")
            action.triggered.connect(button.click)
        self.write.clicked.connect(self._on_write)
        self.status.clicked.connect(self._on_status)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_clear)
        client.bus.changed.connect(self._on_changed)
        self.lay_out(below=(self.whole,))
        self.offer_menu()
        self.add_key("room.explain", self._on_explain)
        self.whole.hide()
        self.retranslate()

    def buttons(self) -> Sequence[QWidget]:
        """Return Message to the patron, and Status receipt."""
        return self.write, self.status

    def row_actions(self) -> Sequence[QAction]:
        """Return what leads to the explanation of a notice; mail by hand has none."""
        action = explain_action(self._on_explain)
        action.setEnabled(self._explained() is not None)
        return [action]

    def _explained(self) -> ExplainWanted | None:
        row = self.table.current_row()
        if not isinstance(row, SentRow) or row.id[0] != "notice":
            return None
        parameter, selector = of_notice(row.kind)
        return ExplainWanted(asked=RealAsked(notice_id=row.id[1]), parameter=parameter, selector=selector)

    def menu_actions(self) -> Sequence[QAction]:
        """Return what the menu Functions offers, whichever tab is shown."""
        return list(self._actions.values())

    def query(self) -> Callable[[Any], Sequence[SentRow]]:
        """Return what to read."""
        return partial(list_sent, patron_id=self.patron_id)

    def show_account(self, account: Account, *, elsewhere: bool = False) -> None:
        """Offer to write, where there is an address."""
        super().show_account(account, elsewhere=elsewhere)
        self._show_allowed()

    def show_answer(self, answer: Sequence[SentRow]) -> None:
        """Show what was sent, the latest first."""
        self.show_rows(sorted(answer, key=self._day, reverse=True))
        self._on_current_changed(self.table.current_row())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter notices"))
        set_spoken(self.table, self.tr("Notices"))
        self.tools.title = self.tr("Notices")
        set_spoken(self.whole, self.tr("Text of the notice"))
        self.write.setText(self.tr("Message to the patron…"))
        self.status.setText(self.tr("Status receipt…"))
        for button, action in self._actions.items():
            action.setText(f"&{button.text()}")
        self._show_allowed()
        super().retranslate()
        self._on_current_changed(self.table.current_row())

    def columns(self) -> tuple[Column[SentRow], ...]:
        """Return the columns."""
        return (
            Column(key="kind", header=self.tr("Kind"), cell=_kind, required=True, gives=True),
            Column(key="day", header=self.tr("Day"), cell=self._when, sort=self._day),
            Column(key="channel", header=self.tr("Channel"), cell=_channel),
            Column(key="address", header=self.tr("Address"), cell=_address),
            Column(key="state", header=self.tr("State"), cell=_state, gives=True),
            Column(key="subject", header=self.tr("Subject"), cell=_subject, width="stretch", tip=_subject),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fee_value, right=True),
        )

    def say_count(self) -> str:
        """Count them."""
        return self.tr("%n notice(s)", "", len(self.model.rows))

    def say_empty(self) -> None:
        """Say that nothing was sent."""
        name = self.account.identity.spoken if self.account is not None else ""
        hint = self.tr("Warnings, reminders, invoices, receipts by e-mail and messages to the patron show here.")
        self.table.say_empty("mail", self.tr("Nothing has been sent to {name}.").format(name=name), hint)

    def _show_allowed(self) -> None:
        there = self.account is not None
        self.status.set_allowed(there, "")
        if not self.client.actor.may(MAY_WRITE):
            self.write.set_allowed(False, say(NotPermitted(MAY_WRITE)))
        else:
            address = self.account is not None and bool(self.account.identity.email)
            self.write.set_allowed(address, self.tr("The patron has no e-mail address that is in use."))
        for button, action in self._actions.items():
            action.setEnabled(button.isEnabled())
            action.setToolTip("" if button.isEnabled() else button.toolTip())

    def _day(self, row: SentRow) -> tuple[date, float]:
        if row.at is None:
            return row.day or date.min, 0.0
        return self.client.local(row.at).date(), row.at.timestamp()

    def _when(self, row: SentRow) -> str:
        return instant_text(self.client.local(row.at)) if row.at is not None else date_text(row.day) if row.day is not None else ""

    def _fee(self, row: SentRow) -> str:
        return money_text(row.fee, self.account.organisation.currency) if row.fee and self.account is not None else ""

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        """Show the marked one whole, and what went wrong with it."""
        shown = isinstance(row, SentRow)
        self.whole.setVisible(shown)
        if isinstance(row, SentRow):
            wrong = error_text(row.error) if row.state != "sent" else ""
            sent = self.tr("Sent {when}.").format(when=instant_text(self.client.local(row.sent_at))) if row.sent_at is not None else ""
            attached = self.tr("Attachment: {name}").format(name=row.attachment_name) if row.attachment_name else ""
            decided = self.tr("Decided by: {setting}").format(setting=self._setting(row)) if row.setting else ""
            self.whole.say("\n".join([*(part for part in (wrong, sent, attached, decided) if part), row.subject, "", row.text]))

    def _setting(self, row: SentRow) -> str:
        unit = self.client.tree.nodes.get(row.unit_id or 0)
        return setting_text(row.setting, unit.name if unit is not None else "", self.client)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read the list alone again where mail went; of a change of the account the window reads everything."""
        if changes.touches("outbox", "notice") and not changes.touches("patron"):
            self._stale = True
            if self.isVisible():
                self.load()

    @Slot()
    def _on_explain(self) -> None:
        """Explain the marked notice by the rules of its day (Ctrl+E)."""
        wanted = self._explained()
        if wanted is not None:
            self.open_window(COMMAND, wanted)

    @Slot()
    def _on_write(self) -> None:
        if self.account is not None:
            dialog = WriteDialog(self.client, self.account, self)
            dialog.acted.connect(self._on_written)
            dialog.open()

    @Slot(object)
    def _on_written(self, _mail: object) -> None:
        self.banner.show_saved(self.tr("The message is in the outbox"), self.tr("Its state here says when it is sent."))

    @Slot()
    def _on_status(self) -> None:
        if self.account is not None:
            StatusReceipt(self.client, self.account, self).open()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()


def _kind(row: SentRow) -> str:
    return kind_text(row.kind)


def _channel(row: SentRow) -> str:
    return channel_text(row.channel)


def _address(row: SentRow) -> str:
    return ", ".join(row.address.splitlines())


def _state(row: SentRow) -> Cell:
    return state_cell(row.state, row.channel)


def _subject(row: SentRow) -> str:
    return row.subject


def _fee_value(row: SentRow) -> int:
    return row.fee

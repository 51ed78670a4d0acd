"""Administration → Outbox: the mail that waits, failed, may have gone or was sent; sent now, sent again, dropped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.mail_server import MAIL_ERRORS
from app.domain.mails import MailState
from app.domain.refusals import Refusal
from app.queries.outbox import TROUBLED, MailText, OutboxPage, OutboxRow, get_mail, list_outbox
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.circulation.row_menu import RowMenu
from app.windows.common.field import FieldLabel
from app.windows.common.following_window import FollowingWindow
from app.windows.common.form import Choice, ChoiceField
from app.windows.common.mail_words import error_text, state_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.whole_text import WholeText
from app.windows.common.words import say
from app.windows.mail.acts import OutboxActs
from app.windows.mail.columns import OutboxColumns, row_id

if TYPE_CHECKING:
    from app.background.client import Client

_TROUBLED = "troubled"


class OutboxWindow(FollowingWindow):
    """`argument`: the state that it begins with (`troubled`: what failed or is unsure), or nothing: all."""

    follows = ("outbox",)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.counts: dict[MailState, int] = {}
        """How many mails there are in each state but sent."""
        self.heading = PlainLabel("", self, role="heading")
        self.says = PlainLabel("", self, role="secondary")
        self.banner = Banner(self, name="outbox_banner")
        self.state_label = FieldLabel("", self)
        self.state = ChoiceField(self, name="outbox_state", chars=20)
        self.state.attach(self.state_label)
        self.busy = BusyLine(self)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("outbox_count")
        self.table = TableView("", self, object_name="outbox_table", row_height=26)
        self.columns = OutboxColumns(client, self)
        self.model: RowTableModel[OutboxRow] = RowTableModel(self.columns.columns(), self, key=row_id)
        self.table.set_table_model(self.model)
        self.table.remember_in(client.settings, client.actor.login, "outbox")
        self.tools = TableTools(self.table, self, name="outbox_tools")
        self.whole = WholeText(self, name="outbox_whole", lines=6)
        self.acts = OutboxActs(self)
        self.close_button = Button("", self, name="close_outbox")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.choose(str(argument or ""))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(12))
        for widget in (self.state_label, self.state):
            line.addWidget(widget)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.count)
        line.addWidget(self.tools)
        head = QHBoxLayout()
        head.setSpacing(metric(12))
        head.addWidget(self.heading)
        head.addWidget(self.says, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        for button in self.acts.buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.whole.hide()
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.state.changed.connect(self.refresh)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_all)
        self.tools.failed.connect(self.banner.show_failed)
        self.banner.acted.connect(self.refresh)
        self.close_button.clicked.connect(self.close)
        self.follow()
        self.client.actor_changed.connect(self.acts.show_allowed)
        menu = RowMenu(self.table, "outbox_menu", self.acts.row_actions)
        add_key(self, self.client.settings, "room.context_menu", menu.on_key)
        add_key(self, self.client.settings, "room.remove", self.acts.on_drop)
        QShortcut(QKeySequence("Esc"), self, self.close)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Outbox")

    def print_out(self) -> None:
        """Print the rows shown."""
        self.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Read what is there now (F5)."""
        self.busy.start(self.tr("Reading …"))
        query = partial(list_outbox, account_id=self.client.actor.account_id, states=self._wanted())
        self.client.runner.read(self, query, self._show_page, self._show_failed)

    def choose(self, state: str) -> None:
        """Show the mails of one state."""
        self.state.set_value(state)
        self.refresh()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.heading.setText(self.tr("Outbox"))
        self.says.setText(self.tr("Mail to patrons: what waits to be sent, and what became of the rest."))
        self.state_label.setText(self.tr("&State"))
        self.state.set_label(self.state_label.text())
        chosen = self.state.value() or ""
        states = [Choice(value=state.value, text=state_text(state)) for state in MailState]
        self.state.set_choices([Choice(value="", text=self.tr("all")), Choice(value=_TROUBLED, text=self.tr("to be looked at")), *states])
        self.state.set_value(chosen)
        set_spoken(self.table, self.tr("Outbox"))
        set_spoken(self.whole, self.tr("Text of the mail"))
        self.tools.title = self.tr("Outbox")
        self.tools.retranslate()
        self.acts.retranslate()
        self.close_button.setText(self.tr("Close"))
        self.model.set_columns(self.columns.columns())
        self._say_counts()

    # what is read

    def _wanted(self) -> tuple[MailState, ...]:
        chosen = self.state.value()
        return TROUBLED if chosen == _TROUBLED else (MailState(chosen),) if chosen else ()

    def _show_page(self, page: OutboxPage) -> None:
        self.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        self.counts = page.counts
        self.model.set_rows(page.rows)
        self.table.grow()
        if self.table.current_row() is None:
            self.table.mark_number(0)
        if self.state.value():
            self.table.say_empty("mail", self.tr("There is no such mail."), "", self.tr("Show all"), "list-x")
        else:
            self.table.say_empty("mail", self.tr("No mail was written yet."), self.tr("Notices, receipts by e-mail and messages to patrons show here."))
        self._say_counts()
        self._on_current_changed(self.table.current_row())

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.say("lost", self.tr("This could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    def _say_counts(self) -> None:
        told = [f"{state_text(state)}: {self.counts[state]}" for state in MailState if self.counts.get(state) and state is not MailState.SENT]
        self.count.setText(", ".join(told))

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        """Show the marked mail whole."""
        self.acts.show_allowed()
        self.whole.setVisible(isinstance(row, OutboxRow))
        if isinstance(row, OutboxRow):
            query = partial(get_mail, account_id=self.client.actor.account_id, mail_id=row.id)
            self.client.runner.read(self, query, self._show_mail, self._show_gone)

    def _show_mail(self, mail: MailText) -> None:
        row = mail.row
        wrong = error_text(row.error) if row.error in MAIL_ERRORS and row.state is not MailState.SENT else ""
        attached = self.tr("Attachment: {name}").format(name=row.attachment_name) if row.attachment_name else ""
        self.whole.say("\n".join([*(part for part in (wrong, row.error_detail, attached) if part), row.subject, "", mail.text]))

    def _show_gone(self, _refusal: Refusal) -> None:
        self.whole.hide()

    @Slot()
    def _on_all(self) -> None:
        self.choose("")

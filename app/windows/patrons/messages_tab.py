"""Tab 5: staff messages, system messages and the blocks that hold, together; below them the archive of a period (E2, E4-E9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.blocks import BlockKind
from app.queries.patron_account import Account
from app.queries.patron_messages import MessageRow, MessagesRead, list_archived, read_messages
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField, add_level
from app.windows.common.patron.frames import services_text
from app.windows.common.period import are_in_order, put_in_order
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Column, RowKind
from app.windows.common.theme import metric
from app.windows.common.whole_text import WholeText
from app.windows.patrons import message_rows as rows
from app.windows.patrons.details_checked import DetailsChecked
from app.windows.patrons.message_actions import MessageActions
from app.windows.patrons.message_rows import Entry
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

_ARCHIVE = timedelta(days=365)
"""The archive is first shown for so long back."""


class MessagesTab(TableTab[Entry]):
    """The tab Messages."""

    name = "messages"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.acting = MessageActions(client, self.table, self.banner)
        self.whole = WholeText(self, name="message_whole", lines=3)
        self.told = PlainLabel("", self, role="secondary", wrap=True)
        self.checked = DetailsChecked(client, patron_id, self.banner, self)
        self.archive = QWidget(self)
        self._from_label, self._to_label = FieldLabel("", self.archive), FieldLabel("", self.archive)
        self.first = DateField(self.archive, name="archive_from", required=True)
        self.last = DateField(self.archive, name="archive_to", required=True)
        self.show_archived = Button("", self.archive, icon_name="archive", name="show_archived")
        self._answer: MessagesRead | None = None
        self._present: list[Entry] = []
        self._archived: list[MessageRow] = []
        self._archive_shown = self._archive_asked = False
        self.first.attach(self._from_label)
        self.last.attach(self._to_label)
        put_in_order(self.first, self.last)
        self.first.set_value(client.today() - _ARCHIVE)
        self.last.set_value(client.today())
        self._lay_out_below()
        self._connect()
        self.retranslate()

    def _lay_out_below(self) -> None:
        row = QHBoxLayout(self.archive)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        add_level(row, self._from_label, self.first, self._to_label, self.last, self.show_archived)
        row.addStretch(1)
        self._detail = QWidget(self)
        column = QVBoxLayout(self._detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(2))
        column.addWidget(self.whole)
        column.addWidget(self.told)
        self._detail.hide()
        self.lay_out(below=(self.checked, self._detail, self.archive))

    def _connect(self) -> None:
        for field in (self.first, self.last):
            field.entered.connect(self.show_archived.click)
        self.show_archived.clicked.connect(self._on_show_archived)
        self.table.empty_acted.connect(self._on_clear)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.row_opened.connect(self._on_row_opened)
        self.acting.stale.connect(self._on_stale)

    def buttons(self) -> Sequence[QWidget]:
        """Return Apply block / message, and Actions."""
        return (self.acting.apply, self.acting.actions)

    def query(self) -> Callable[[Any], MessagesRead]:
        """Return what to read."""
        assert self.account is not None
        return partial(read_messages, patron_id=self.patron_id, account_id=self.account.identity.account_id)

    def load(self) -> None:
        """Read, and with it the archive that stands below."""
        stale = self._stale
        super().load()
        if stale and self._archive_shown:
            self._read_archive()

    def show_answer(self, answer: MessagesRead) -> None:
        """Show blocks, system messages and messages."""
        assert self.account is not None
        self._answer, state = answer, self.account.state
        blocks = [rows.of_block(block, state.stop[n]) for n, block in enumerate(state.blocks) if block.kind is not BlockKind.MESSAGE]
        system = [rows.of_system(message, n) for n, message in enumerate(self.account.besides_blocks)]
        self._present = [*blocks, *system, *self._of_messages(self.account, answer.rows)]
        self.checked.show_account(self.account)
        self.acting.show_account(self.account, asks_initials=answer.asks_initials)
        self._show_all()

    def _of_messages(self, account: Account, messages: Sequence[MessageRow]) -> list[Entry]:
        stops = next((services_text(block.stops) for block in account.state.blocks if block.kind is BlockKind.MESSAGE), "")
        return [rows.of_message(row, stops, self.client.local) for row in messages]

    def _show_all(self) -> None:
        assert self.account is not None
        self.table.setColumnHidden(len(self.model.columns) - 1, not self._archived)
        self.show_rows([*self._present, *self._of_messages(self.account, self._archived)])

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter messages"))
        set_spoken(self.table, self.tr("Messages"))
        self.tools.title = self.tr("Messages")
        set_spoken(self.whole, self.tr("Text of the marked row"))
        self._from_label.setText(self.tr("Archive &from"))
        self._to_label.setText(self.tr("t&o"))
        for field, label in ((self.first, self._from_label), (self.last, self._to_label)):
            field.set_label(label.text())
        self.show_archived.setText(self.tr("&Show archived"))
        self.checked.retranslate()
        self.acting.retranslate()
        super().retranslate()
        if self._answer is not None:
            self.show_answer(self._answer)  # entries hold the words of the language that they were made in
            self._on_current_changed(self.table.current_row())

    def columns(self) -> tuple[Column[Entry], ...]:
        """Return the columns."""
        return (
            Column(key="kind", header=self.tr("Kind"), cell=rows.kind_cell, required=True, gives=True),
            Column(key="text", header=self.tr("Text"), cell=rows.text_cell, width="stretch"),
            Column(key="stops", header=self.tr("Stops"), cell=rows.stops_cell, gives=True),
            Column(key="lifted", header=self.tr("Lifted by"), cell=rows.lifted_cell),
            Column(key="since", header=self.tr("Since"), cell=rows.since_cell, sort=rows.since_day, width=94),
            Column(key="by", header=self.tr("By"), cell=rows.by_cell, gives=True),
            Column(key="archived", header=self.tr("Archived"), cell=rows.archived_cell, sort=rows.archived_day, width=94),
        )

    def key_of(self, row: Entry) -> str:
        """Tell rows apart."""
        return row.key

    def kind_of(self, row: Entry) -> RowKind:
        """Archived ones are dim."""
        return RowKind.DIM if row.archived else RowKind.NORMAL

    def say_count(self) -> str:
        """Count what stands."""
        return self.tr("%n message(s) and block(s)", "", sum(row.archived is None for row in self.rows))

    def say_empty(self) -> None:
        """Say that nothing stands."""
        name = self.account.identity.spoken if self.account is not None else ""
        self.table.say_empty("message-square", self.tr("{name} has no messages.").format(name=name), self.tr("Earlier ones are in the archive below."))

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        """Show the marked row whole below the table, with who did what to it."""
        self._detail.setVisible(isinstance(row, Entry))
        if isinstance(row, Entry):
            self.whole.say(row.text)
            self.told.setText(row.told)

    @Slot(object)
    def _on_row_opened(self, row: Entry) -> None:
        if row.message is not None and row.archived is None:
            self.acting.edit()

    @Slot()
    def _on_stale(self) -> None:
        """Read the tab again; the window reads the account by what was told of the change."""
        self._stale = True
        self.load()

    @Slot()
    def _on_show_archived(self) -> None:
        if are_in_order(self.first, self.last):
            self._archive_asked = True
            self._read_archive()

    def _read_archive(self) -> None:
        first, last = self.first.value() or self.client.today(), self.last.value() or self.client.today()
        self.busy.start(self.tr("Reading …"))
        query = partial(list_archived, patron_id=self.patron_id, first=first, last=last, zone=self.client.zone)
        self.client.runner.read(self, query, self._show_archive, self._show_failed)

    def _show_archive(self, found: Sequence[MessageRow]) -> None:
        self.busy.stop()
        self._archived = list(found)
        if found and self.banner.kind == "info":
            self.banner.clear()
        elif not found and self._archive_asked:
            self.banner.say("info", self.tr("Nothing was archived in that period."))
        self._archive_shown, self._archive_asked = True, False
        self._show_all()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()

"""Tab 5: staff messages, system messages and the blocks that hold, together; below them the archive of a period (E2, E6-E9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.blocks import BlockKind
from app.domain.messages import MessageKind
from app.domain.patron import StopKind
from app.queries.patron_account import Account
from app.queries.patron_messages import MessageRow, list_archived, list_messages
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField
from app.windows.common.formats import date_text
from app.windows.common.patron.frames import reason_icon, reason_token, reason_word, services_text
from app.windows.common.patron.texts import CODES, MESSAGES, word
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons.tab import TableTab

if TYPE_CHECKING:
    from app.background.client import Client

_ARCHIVE = timedelta(days=365)
"""The archive is first shown for so long back."""

_LOOKS: Mapping[str, BlockKind | StopKind] = {"alert": StopKind.ALERT, "block": BlockKind.MESSAGE, "invalid-address": StopKind.INVALID_ADDRESS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: a message, a system message or a block."""

    key: str
    word: str
    icon: str
    tint: str
    text: str
    stops: str
    lifted_by: str
    since: date | None
    by: str
    archived: date | None = None


class MessagesTab(TableTab[Entry]):
    """The tab Messages."""

    name = "messages"

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.archive = QWidget(self)
        self._from_label, self._to_label = FieldLabel("", self.archive), FieldLabel("", self.archive)
        self.first = DateField(self.archive, name="archive_from", required=True)
        self.last = DateField(self.archive, name="archive_to", required=True)
        self.show_archived = Button("", self.archive, icon_name="archive", name="show_archived")
        self._archived: list[MessageRow] = []
        self.first.attach(self._from_label)
        self.last.attach(self._to_label)
        self.first.set_value(client.today() - _ARCHIVE)
        self.last.set_value(client.today())
        self.show_archived.clicked.connect(self._on_show_archived)
        self.table.empty_acted.connect(self._on_clear)
        row = QHBoxLayout(self.archive)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(8))
        for widget in (self._from_label, self.first, self._to_label, self.last, self.show_archived):
            row.addWidget(widget)
        row.addStretch(1)
        self.lay_out(below=(self.archive,))
        self.retranslate()

    def query(self) -> Callable[[Any], Sequence[MessageRow]]:
        """Return what to read."""
        return partial(list_messages, patron_id=self.patron_id)

    def load(self) -> None:
        """Read, and with it the archive that stands below."""
        stale = self._stale
        super().load()
        if stale and self._archived:
            self._read_archive()

    def show_answer(self, answer: Sequence[MessageRow]) -> None:
        """Show blocks, system messages and messages."""
        assert self.account is not None
        blocks = [self._of_block(n) for n, block in enumerate(self.account.state.blocks) if block.kind is not BlockKind.MESSAGE]
        self._present = [*blocks, *self._of_system(self.account), *map(self._of_message, answer)]
        self._show_all()

    def _show_all(self) -> None:
        self.table.setColumnHidden(len(self.model.columns) - 1, not self._archived)
        self.show_rows([*self._present, *map(self._of_message, self._archived)])

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.filter.set_hint(self.tr("Filter messages"))
        self.table.setAccessibleName(self.tr("Messages"))
        self.tools.title = self.tr("Messages")
        self._from_label.setText(self.tr("Archive &from"))
        self._to_label.setText(self.tr("t&o"))
        for field, label in ((self.first, self._from_label), (self.last, self._to_label)):
            field.set_label(label.text())
        self.show_archived.setText(self.tr("&Show archived"))
        super().retranslate()

    def columns(self) -> tuple[Column[Entry], ...]:
        """Return the columns."""
        return (
            Column(key="kind", header=self.tr("Kind"), cell=_kind, required=True),
            Column(key="text", header=self.tr("Text"), cell=_text, width="stretch"),
            Column(key="stops", header=self.tr("Stops"), cell=_stops),
            Column(key="lifted", header=self.tr("Lifted by"), cell=_lifted_by),
            Column(key="since", header=self.tr("Since"), cell=_since, sort=_since_day, width=94),
            Column(key="by", header=self.tr("By"), cell=_by),
            Column(key="archived", header=self.tr("Archived"), cell=_archived, sort=_archived_day, width=94),
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

    def _of_block(self, number: int) -> Entry:
        assert self.account is not None
        block, reason = self.account.state.blocks[number], self.account.state.stop[number]
        until = self.tr("until {day}").format(day=date_text(block.until)) if block.until else ""
        text = ", ".join(part for part in (say(block.cause), until) if part)
        return Entry(
            key=f"block:{block.kind}:{block.since}:{reason.by}", word=reason_word(block.kind), icon=reason_icon(block.kind), tint=reason_token(block.kind),
            text=text, stops=services_text(block.stops), lifted_by=say(block.lifted_by), since=block.since, by=reason.by,
        )  # fmt: skip

    def _of_system(self, account: Account) -> list[Entry]:
        return [
            Entry(
                key=f"system:{message.kind}", word=word(MESSAGES, message.kind.value), icon="hourglass", tint="frame-expired", text=say(message.text), stops="",
                lifted_by=self.tr("Renew the account"), since=message.since, by=self.tr("the system"),
            )
            for message in account.besides_blocks
        ]  # fmt: skip

    def _of_message(self, row: MessageRow) -> Entry:
        look = _LOOKS.get(row.kind)
        archived = self.client.local(row.archived_at).date() if row.archived_at is not None else None
        subject = word(CODES, row.subject) if row.kind == MessageKind.INVALID_ADDRESS else ""
        by = ", ".join(part for part in (row.initials or row.created_by, row.place) if part)
        blocks = row.kind == MessageKind.BLOCK and archived is None and self.account is not None
        stops = next((services_text(b.stops) for b in self.account.state.blocks if b.kind is BlockKind.MESSAGE), "") if blocks and self.account else ""
        return Entry(
            key=f"message:{row.id}", word=word(MESSAGES, row.kind), icon=reason_icon(look) if look else "message-square",
            tint=reason_token(look) if look else "text2", text=f"{subject}: {row.text}" if subject else row.text, stops=stops, lifted_by="",
            since=self.client.local(row.created_at).date(), by=by, archived=archived,
        )  # fmt: skip

    @Slot()
    def _on_show_archived(self) -> None:
        if self.first.is_valid() and self.last.is_valid():
            self._read_archive()

    def _read_archive(self) -> None:
        first, last = self.first.value() or self.client.today(), self.last.value() or self.client.today()
        self.busy.start(self.tr("Reading …"))
        query = partial(list_archived, patron_id=self.patron_id, first=first, last=last, zone=self.client.zone)
        self.client.runner.read(self, query, self._show_archive, self._show_failed)

    def _show_archive(self, rows: Sequence[MessageRow]) -> None:
        self.busy.stop()
        self._archived = list(rows)
        if rows:
            self.banner.clear()
        else:
            self.banner.say("info", self.tr("Nothing was archived in that period."))
        self._show_all()

    @Slot()
    def _on_clear(self) -> None:
        self.filter.clear()
        self.arrange()


def _kind(row: Entry) -> Cell:
    return Cell(text=row.word, icon=row.icon, icon_colour=row.tint)


def _text(row: Entry) -> str:
    return row.text


def _stops(row: Entry) -> Cell:
    return Cell(text=row.stops, colour="text2")


def _lifted_by(row: Entry) -> Cell:
    return Cell(text=row.lifted_by, colour="ok")


def _since(row: Entry) -> str:
    return date_text(row.since)


def _since_day(row: Entry) -> date | None:
    return row.since


def _by(row: Entry) -> Cell:
    return Cell(text=row.by, colour="text2")


def _archived(row: Entry) -> str:
    return date_text(row.archived)


def _archived_day(row: Entry) -> date | None:
    return row.archived

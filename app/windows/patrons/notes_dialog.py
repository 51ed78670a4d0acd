"""Other → Notes: the notes to the patron, and where *See notes* under the name leads (E12)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.background.client import Client
from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.queries.patron_messages import NoteRow, list_notes
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.formats import date_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.section_box import Panel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say


class NotesDialog(QDialog):
    """Lists the notes; the marked one is shown whole below."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notes_dialog")
        self._client = client
        self._name = account.identity.spoken
        self.setWindowTitle(f"{self.tr('Notes')} - {self._name}")
        self.banner = Banner(self, name="notes_banner")
        self.table = TableView(self.tr("Notes"), self, object_name="notes_table")
        self.model: RowTableModel[NoteRow] = RowTableModel(self._columns(), self, key=_key)
        self.table.set_table_model(self.model)
        self.whole = Panel(self, name="note_text", box="group")
        self.close_button = Button(self.tr("Close"), self, kind="primary", name="notes_close")
        self.close_button.clicked.connect(self.accept)
        self.table.current_changed.connect(self._on_current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(account.identity.name, self, role="panel", wrap=True))
        for widget in (self.banner, self.table, self.whole):
            column.addWidget(widget)
        column.addWidget(ButtonRow([], [self.close_button], self))
        self.resize(metric(720), metric(420))
        self._patron_id, self._shown, self._elsewhere = account.identity.id, False, False
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self._on_everything)
        self._read()

    def _columns(self) -> tuple[Column[NoteRow], ...]:
        return (
            Column(key="created", header=self.tr("Created"), cell=self._created, width=94),
            Column(key="title", header=self.tr("Heading"), cell=_title),
            Column(key="text", header=self.tr("Text"), cell=_text, width="stretch"),
            Column(key="visible", header=self.tr("Visible to patron"), cell=self._visible),
            Column(key="by", header=self.tr("By"), cell=_by),
        )

    def _show_notes(self, notes: Sequence[NoteRow]) -> None:
        self.table.say_empty("sticky-note", self.tr("There are no notes to {name}.").format(name=self._name))
        first = not self._shown
        self.model.set_rows(notes, elsewhere=self._elsewhere)
        self._shown, self._elsewhere = True, False
        self.banner.clear()
        if first:
            self.table.fit()
            self.table.setFocus()
        if self.table.current_row() is None:
            self.table.mark_number(0)

    def _read(self) -> None:
        self._client.runner.read(self, partial(list_notes, patron_id=self._patron_id), self._show_notes, self._show_failed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read again what was changed elsewhere; the marked note stays the marked one."""
        if changes.touches("note"):
            self._on_everything()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self._read()

    def _show_failed(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("The notes could not be read."), say(refusal))

    def _created(self, row: NoteRow) -> str:
        return date_text(self._client.local(row.created_at).date()) if row.created_at is not None else ""

    def _visible(self, row: NoteRow) -> str:
        return self.tr("yes") if row.visible else self.tr("no")

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        self.whole.clear()
        self.whole.setVisible(isinstance(row, NoteRow))
        if isinstance(row, NoteRow):
            if row.title:
                self.whole.add_line(row.title, "sticky-note", role="section")
            self.whole.add_line(row.text)


def _key(row: NoteRow) -> int:
    return row.id


def _title(row: NoteRow) -> str:
    return row.title


def _text(row: NoteRow) -> str:
    return row.text


def _by(row: NoteRow) -> Cell:
    return Cell(text=row.created_by, colour="text2")

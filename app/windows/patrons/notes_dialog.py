"""Other → Notes: the notes to the patron, added, deleted and printed; where *See notes* under the name leads (E12)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.background.client import Client
from app.domain.changes import Changes
from app.domain.messages import LONGEST
from app.domain.refusals import Invalid, Refusal
from app.domain.text import shortened
from app.queries.patron_account import Account
from app.queries.patron_messages import NoteRow, list_notes
from app.services.patron_notes import MAY_CREATE, MAY_REMOVE, add_note, remove_note
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.field import FieldLabel
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.form import NoteField, YesNoField
from app.windows.common.formats import date_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.printing import print_text
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.whole_text import WholeText
from app.windows.common.words import missing_text, say


class NotesDialog(QDialog):
    """Lists the notes; the marked one is shown whole below, a new one is written under it."""

    def __init__(self, client: Client, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notes_dialog")
        self._client, self._account = client, account
        self._name, self._patron_id = account.identity.spoken, account.identity.id
        self._shown = self._elsewhere = self._sending = False
        set_title(self, f"{self.tr('Notes')} - {self._name}")
        self.banner = Banner(self, name="notes_banner")
        self.table = TableView(self.tr("Notes"), self, object_name="notes_table")
        self.model: RowTableModel[NoteRow] = RowTableModel(self._columns(), self, key=_key)
        self.table.set_table_model(self.model)
        self.whole = WholeText(self, name="note_whole", lines=4)
        set_spoken(self.whole, self.tr("Text of the marked row"))
        self.text = NoteField(self, name="note_text", longest=LONGEST, required=True, lines=3)
        self.visible = YesNoField(self.tr("&Visible to patron"), self, name="note_visible")
        self.add_button = Button(self.tr("&Add note"), self, icon_name="plus", name="note_add")
        self.delete_button = Button(self.tr("&Delete note"), self, icon_name="trash-2", kind="danger", name="note_delete")
        self.print_button = Button(self.tr("&Print"), self, icon_name="printer", name="note_print")
        self.close_button = Button(self.tr("Close"), self, kind="primary", name="notes_close")
        self._lay_out()
        self._connect()
        self._on_current_changed(None)
        settle(self)
        self._read()

    def _lay_out(self) -> None:
        label = FieldLabel(self.tr("&New note"), self)
        self.text.attach(label)
        writing = QHBoxLayout()
        writing.setSpacing(metric(8))
        writing.addWidget(self.visible)
        writing.addStretch(1)
        writing.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(PlainLabel(self._account.identity.name, self, role="panel", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        for widget in (ButtonRow([self.delete_button, self.print_button], [], self), level_line(self), label, self.text):
            column.addWidget(widget)
        column.addLayout(writing)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([], [self.close_button], self))
        open_in_size(self, 720, 560)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current_changed)
        self.add_button.clicked.connect(self._on_add)
        self.delete_button.clicked.connect(self._on_delete)
        self.print_button.clicked.connect(self._on_print)
        self.close_button.clicked.connect(self.reject)
        may = self._client.actor.may(MAY_CREATE)
        self.add_button.set_allowed(may, missing_text(MAY_CREATE))
        for field in (self.text, self.visible):
            field.setEnabled(may)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self._on_everything)

    def _columns(self) -> tuple[Column[NoteRow], ...]:
        return (
            Column(key="created", header=self.tr("Created"), cell=self._created, width=94),
            Column(key="title", header=self.tr("Heading"), cell=_title),
            Column(key="text", header=self.tr("Text"), cell=_text, width="stretch"),
            Column(key="visible", header=self.tr("Visible to patron"), cell=self._visible),
            Column(key="by", header=self.tr("By"), cell=_by),
        )

    # reading

    def _show_notes(self, notes: Sequence[NoteRow]) -> None:
        self.table.say_empty("sticky-note", self.tr("There are no notes to {name}.").format(name=self._name))
        first = not self._shown
        self.model.set_rows(notes, elsewhere=self._elsewhere)
        self._shown, self._elsewhere = True, False
        if self.banner.kind == "failed" and first:
            self.banner.clear()
        if first:
            self.table.fit()
            (self.table if notes or not self.add_button.isEnabled() else self.text).setFocus()
        if self.table.current_row() is None:
            self.table.mark_number(0)

    def _read(self) -> None:
        self._client.runner.read(self, partial(list_notes, patron_id=self._patron_id), self._show_notes, self._show_failed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Read again what was changed, here or elsewhere; the marked note stays the marked one."""
        if changes.touches("note"):
            self._elsewhere = changes.initiator != self._client.initiator
            self._read()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self._read()

    def _show_failed(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("The notes could not be read."), say(refusal))

    # what is done

    @Slot()
    def _on_add(self) -> None:
        if not self.text.is_valid():
            self.text.setFocus()
        elif not self._sending:
            self._sending = True
            self.add_button.setEnabled(False)
            command = partial(add_note, patron_id=self._patron_id, text=self.text.value(), visible=self.visible.value())
            self._client.runner.change(self, command, self._show_added, self._show_not_added)

    def _show_added(self, note_id: int) -> None:
        self._sent()
        self.text.set_value("")
        self.visible.set_value(False)
        self.banner.show_saved(self.tr("The note was added."))
        self.text.setFocus()  # where the next one is written
        self.table.mark(note_id)

    def _show_not_added(self, refusal: Refusal) -> None:
        self._sent()
        if isinstance(refusal, Invalid) and refusal.field == "text":
            self.text.set_error(say(refusal))
            self.text.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept here."), reasons_text(refusal))

    def _sent(self) -> None:
        self._sending = False
        self.add_button.setEnabled(True)

    @Slot()
    def _on_delete(self) -> None:
        row = self.table.current_row()
        if isinstance(row, NoteRow):
            ask(
                self, title=self.tr("Delete note"), heading=self.tr("Delete the note for good?"), text=shortened(row.text), action=self.tr("&Delete note"),
                action_icon="trash-2", destroys=True, then=partial(self._delete, row),
            )  # fmt: skip

    def _delete(self, row: NoteRow) -> None:
        self._client.runner.change(self, partial(remove_note, note_id=row.id), self._show_deleted, self._show_not_deleted)

    def _show_deleted(self, _changes: Changes) -> None:
        self.banner.show_saved(self.tr("The note was deleted."))
        self.table.setFocus()

    def _show_not_deleted(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("Nothing was deleted."), reasons_text(refusal))
        self._read()

    @Slot()
    def _on_print(self) -> None:
        row = self.table.current_row()
        if isinstance(row, NoteRow):
            print_text(self, *self.sheet(row))

    def sheet(self, row: NoteRow) -> tuple[str, str]:
        """Return heading and text of a note on paper: the card alone, for paper lies about."""
        place = self._client.tree[self._client.actor.unit_id].name
        heading = self.tr("{library}, {day}, card {card}").format(library=place, day=self._created(row), card=self._account.identity.card)
        return heading, "\n\n".join(part for part in (row.title, row.text) if part)

    # showing

    def _created(self, row: NoteRow) -> str:
        return date_text(self._client.local(row.created_at).date()) if row.created_at is not None else ""

    def _visible(self, row: NoteRow) -> str:
        return self.tr("yes") if row.visible else self.tr("no")

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        marked = isinstance(row, NoteRow)
        self.whole.setVisible(marked)
        if isinstance(row, NoteRow):
            self.whole.say("\n".join(part for part in (row.title, row.text) if part))
        nothing = self.tr("Mark a note first.")
        may = self._client.actor.may(MAY_REMOVE)
        missing = missing_text(MAY_REMOVE)
        self.delete_button.set_allowed(marked and may, nothing if may else missing)
        self.print_button.set_allowed(marked, nothing)

    def reject(self) -> None:
        """Close; a note that is typed and not added is asked for first."""
        if self._sending:
            return
        if self.text.length() == 0:
            super().reject()
            return
        ask(
            self, title=self.tr("Notes"), heading=self.tr("The note that you typed is not added."), action=self.tr("&Add note"), action_icon="plus",
            then=self._on_add, other=(self.tr("&Don't add"), self._drop),
        )  # fmt: skip

    def _drop(self) -> None:
        self.text.set_value("")
        super().reject()


def _key(row: NoteRow) -> int:
    return row.id


def _title(row: NoteRow) -> str:
    return row.title


def _text(row: NoteRow) -> str:
    return row.text


def _by(row: NoteRow) -> Cell:
    return Cell(text=row.created_by, colour="text2")

"""What is done with the marked message: changed, archived, removed, by the button Actions, the menu of its row or a key (E5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from app.domain.changes import Changes
from app.domain.messages import MessageText
from app.domain.refusals import Conflict, Refusal
from app.domain.text import shortened
from app.queries.patron_account import Account
from app.services.patron_messages import MAY_ARCHIVE, MAY_CREATE, MAY_EDIT, MAY_REMOVE, archive_message, remove_message
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.circulation.row_menu import RowMenu
from app.windows.common.icons import icon
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import without
from app.windows.common.plain_label import tool_tip
from app.windows.common.room_keys import add_key, with_key
from app.windows.common.table_view import TableView
from app.windows.common.words import missing_text
from app.windows.patrons.message_dialog import MessageDialog
from app.windows.patrons.message_rows import Entry

if TYPE_CHECKING:
    from app.background.client import Client


class MessageActions(QObject):
    """`apply` and `actions` are its buttons. `stale` when what is shown turned out to be no longer what is kept."""

    stale = Signal()

    def __init__(self, client: Client, table: TableView, banner: Banner) -> None:
        super().__init__(table)
        self._client, self._table, self._banner = client, table, banner
        self._account: Account | None = None
        self._asks_initials = False
        self.apply = Button("", table, icon_name="message-square", name="apply_message")
        self.actions = Button("", table, icon_name="chevron-down", name="message_actions")
        self.menu = RowMenu(table, "message_menu", self._entries)
        self.apply.clicked.connect(self._on_apply)
        self.actions.clicked.connect(self._on_actions)
        keys = (
            ("room.add", self._on_apply), ("room.change", self.edit), ("room.remove", self._on_remove), ("room.context_menu", self.menu.on_key),
        )  # fmt: skip
        for command, slot in keys:
            add_key(table, client.settings, command, slot)
        self.retranslate()

    def show_account(self, account: Account, *, asks_initials: bool) -> None:
        """Act on this account."""
        self._account, self._asks_initials = account, asks_initials
        self.retranslate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.apply.setText(self.tr("Apply block / message"))
        self.actions.setText(self.tr("Actions"))
        self.apply.set_allowed(self._account is not None and not self._missing(MAY_CREATE), self._missing(MAY_CREATE))
        self.actions.set_allowed(True, tip=self.tr("What can be done with the marked message"))

    def _entries(self) -> Sequence[QAction]:
        """Return what can be done with the marked row; what can't says why."""
        texts = (
            (self.tr("&Edit…"), "pencil", "room.change", MAY_EDIT, self.edit, "edit_message"),
            (self.tr("&Archive"), "archive", "", MAY_ARCHIVE, self._on_archive, "archive_message"),
            (self.tr("&Remove…"), "trash-2", "room.remove", MAY_REMOVE, self._on_remove, "remove_message"),
        )
        entries = []
        for text, icon_name, command, permission, slot, name in texts:
            action = QAction(icon(icon_name), with_key(text, self._client.settings, command))
            action.setObjectName(name)
            reason = self._reason(permission)
            action.setEnabled(not reason)
            action.setToolTip(tool_tip(reason or without(text)))
            action.triggered.connect(slot)
            entries.append(action)
        return entries

    def _marked(self) -> Entry | None:
        row = self._table.current_row()
        return row if isinstance(row, Entry) else None

    def _missing(self, permission: str) -> str:
        if self._client.actor.may(permission):
            return ""
        return missing_text(permission)

    def _reason(self, permission: str) -> str:
        """Say why nothing of the kind can be done with the marked row, nothing where it can."""
        row = self._marked()
        if row is None:
            return self.tr("Mark a message first.")
        if row.message is None:
            return self.tr("Only messages by staff are changed by hand.")
        if row.archived is not None and permission != MAY_REMOVE:
            return self.tr("In the archive nothing is changed any more.")
        return self._missing(permission)

    @Slot()
    def _on_actions(self) -> None:
        self.menu.show_at(self.actions.mapToGlobal(self.actions.rect().bottomLeft()))

    @Slot()
    def _on_apply(self) -> None:
        if self._account is not None and not self._missing(MAY_CREATE):
            self._open(MessageDialog(self._client, self._account, self._table, asks_initials=self._asks_initials))

    @Slot()
    def edit(self) -> None:
        """Change the marked message, or say why that can't be."""
        row = self._marked()
        if self._reason(MAY_EDIT):
            self._banner.say("info", self._reason(MAY_EDIT))
        elif row is not None and self._account is not None:
            self._open(MessageDialog(self._client, self._account, self._table, asks_initials=self._asks_initials, row=row.message))

    def _open(self, dialog: MessageDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._table.setFocus()

    @Slot()
    def _on_archive(self) -> None:
        row = self._marked()
        if row is not None and row.message is not None and not self._reason(MAY_ARCHIVE):
            seen = MessageText(row.message.kind, row.message.text)
            self._client.runner.change(self, partial(archive_message, message_id=row.message.id, seen=seen), self._show_archived, self._show_refused)

    @Slot()
    def _on_remove(self) -> None:
        row = self._marked()
        if self._reason(MAY_REMOVE):
            self._banner.say("info", self._reason(MAY_REMOVE))
        elif row is not None and row.message is not None:
            ask(
                self._table, title=self.tr("Remove message"), heading=self.tr("Remove the message for good?"), text=shortened(row.text),
                action=self.tr("&Remove message"), action_icon="trash-2", destroys=True, then=partial(self._remove, row),
                consequence=self.tr("The history keeps that it was, not its text."),
            )  # fmt: skip

    def _remove(self, row: Entry) -> None:
        assert row.message is not None
        seen = MessageText(row.message.kind, row.message.text)
        self._client.runner.change(self, partial(remove_message, message_id=row.message.id, seen=seen), self._show_removed, self._show_refused)

    def _show_archived(self, _changes: Changes) -> None:
        self._banner.show_saved(self.tr("Archived."))

    def _show_removed(self, _changes: Changes) -> None:
        self._banner.show_saved(self.tr("Removed."))

    def _show_refused(self, refusal: Refusal) -> None:
        changed = isinstance(refusal, Conflict) and isinstance(refusal.theirs, MessageText)
        text = self.tr("It was changed elsewhere meanwhile, and is shown now as it is.") if changed else reasons_text(refusal)
        self._banner.show_failed(self.tr("Nothing was changed."), text)
        self.stale.emit()

"""Apply block / message, and a message changed: its type, its text, and the initials of who writes where they are asked for (E4, E5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.messages import LONGEST, LONGEST_INITIALS, STAFF_KINDS, MessageText
from app.domain.refusals import Conflict, Invalid, Refusal
from app.queries.patron_account import Account
from app.queries.patron_messages import MessageRow
from app.services.patron_messages import add_message, edit_message
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.conflict_panel import ConflictPanel, Difference
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.form import Choice, ChoiceField, Field, Form, NoteField, TextField
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.patron.texts import MESSAGES, word
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.theme import metric
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class MessageDialog(FittedDialog):
    """Writes a message, or changes `row`. A refusal leaves it open, with what was typed; it accepts itself when all is kept."""

    def __init__(self, client: Client, account: Account, parent: QWidget, *, asks_initials: bool, row: MessageRow | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_dialog")
        self._client, self._account, self._row = client, account, row
        self._seen = MessageText(row.kind, row.text) if row is not None else None
        self._sending = False
        heading = self.tr("Apply block / message") if row is None else self.tr("Edit message")
        set_title(self, f"{heading} - {account.identity.spoken}")
        self.form = Form(self)
        kinds = [Choice(value=kind.value, text=word(MESSAGES, kind)) for kind in STAFF_KINDS]
        self.kind = ChoiceField(self.form, name="message_type", choices=kinds)
        self.text = NoteField(self.form, name="message_text", longest=LONGEST, required=True, lines=6)
        self.initials = TextField(self.form, name="message_initials", longest=LONGEST_INITIALS, required=asks_initials, chars=12)
        self.meaning = PlainLabel("", self.form, role="secondary", wrap=True)
        self.conflict = ConflictPanel(self)
        self.banner = Banner(self, name="message_banner")
        self.action = Button(self.tr("&Apply"), self, icon_name="check", kind="primary", name="message_apply")
        self.cancel = Button(self.tr("Cancel"), self, name="message_cancel")
        self._asks = asks_initials
        self._lay_out()
        if row is not None:
            self.kind.set_value(row.kind)
            self.text.set_value(row.text)
        self.kind.changed.connect(self._on_kind_changed)
        self.action.clicked.connect(self._on_action)
        self.cancel.clicked.connect(self.reject)
        self.conflict.chosen.connect(self._on_conflict_chosen)
        self.conflict.cancelled.connect(self._on_conflict_cancelled)
        self._on_kind_changed()
        settle(self)
        (self.kind if row is None else self.text).setFocus()

    def _lay_out(self) -> None:
        self.form.add(self.tr("&Type"), self.kind)
        self.form.add_wide(self.meaning)
        self.form.add(self.tr("Te&xt"), self.text)
        label = self.form.add(self.tr("&Initials"), self.initials)
        for part in (label, self.initials):
            part.setVisible(self._asks)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(8))
        who = self._account.identity
        column.addWidget(PlainLabel(who.name, self, role="panel", wrap=True))
        for widget in (self.form, self.conflict, self.banner, level_line(self)):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(PlainLabel(self.tr("Seen by staff only."), self, role="secondary"), 1)
        buttons.addWidget(self.action)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        self.setMinimumWidth(metric(560))

    def _fields(self) -> list[Field]:
        return [self.kind, self.text, self.initials] if self._asks else [self.kind, self.text]

    @Slot()
    def _on_kind_changed(self) -> None:
        """Say what the type leads to."""
        told = {
            "note": self.tr("A note stops nothing; the name gets a light-blue frame."),
            "alert": self.tr("An alert stops nothing; the Stop sign shows it whenever the account is opened."),
            "block": self.tr("A block stops all services; who has the permission may override it for one item, giving a reason."),
        }
        self.meaning.setText(told.get(str(self.kind.value()), ""))

    @Slot()
    def _on_action(self) -> None:
        wrong = [field for field in self._fields() if not field.is_valid()]
        if wrong:
            wrong[0].setFocus()
        elif not self._sending:
            self._send(MessageText(str(self.kind.value()), self.text.value(), self.initials.value() if self._asks else ""))

    def _send(self, written: MessageText) -> None:
        self._sending = True
        self.action.setEnabled(False)
        self.banner.clear()
        if self._row is None:
            command = partial(add_message, patron_id=self._account.identity.id, written=written)
            self._client.runner.change(self, command, self._show_done, self._show_refused)
        else:
            change = partial(edit_message, message_id=self._row.id, written=written, seen=self._seen)
            self._client.runner.change(self, change, self._show_done, self._show_refused)

    def _show_done(self, _done: object) -> None:
        self._sending = False
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, MessageText):
            self._show_conflict(refusal.theirs)
            return
        fields: dict[str, Field] = {"kind": self.kind, "text": self.text, "initials": self.initials}
        field = fields.get(refusal.field) if isinstance(refusal, Invalid) else None
        if field is not None and not field.isHidden():  # initials may be asked for since the tab was read
            field.set_error(say(refusal))
            field.setFocus()
        else:
            self.banner.show_failed(self.tr("Nothing was saved; what you typed is kept here."), reasons_text(refusal))

    def _show_conflict(self, theirs: MessageText) -> None:
        """Show what somebody else made of it meanwhile, beside what is typed here (X8)."""
        assert self._seen is not None
        pairs = (
            ("kind", self.tr("Type"), word(MESSAGES, self._seen.kind), word(MESSAGES, theirs.kind), word(MESSAGES, str(self.kind.value()))),
            ("text", self.tr("Text"), self._seen.text, theirs.text, self.text.value()),
        )
        self._theirs = theirs
        self.action.setEnabled(False)
        rows = [Difference(key=key, label=label, seen=seen, theirs=other, mine=mine) for key, label, seen, other, mine in pairs if other != mine]
        self.conflict.show_differences("", rows)

    @Slot(object)
    def _on_conflict_chosen(self, keep_mine: frozenset[str]) -> None:
        """Go on upon what is there now, with what was chosen."""
        self._seen = MessageText(self._theirs.kind, self._theirs.text)
        if "kind" not in keep_mine:
            self.kind.set_value(self._theirs.kind)
        if "text" not in keep_mine:
            self.text.set_value(self._theirs.text)
        self._on_kind_changed()
        if keep_mine:
            self._on_action()
        else:
            super().reject()

    @Slot()
    def _on_conflict_cancelled(self) -> None:
        self.action.setEnabled(True)

    def reject(self) -> None:
        """Close, but not while it is being sent; what is changed and not applied is asked for first."""
        if self._sending:
            return
        row = self._row
        same = row is not None and self.kind.value() == row.kind and self.text.is_valid() and self.text.value() == row.text
        if self.text.length() == 0 or same:
            super().reject()
            return
        ask(
            self, title=self.windowTitle(), heading=self.tr("What you typed is not applied."), action=self.tr("&Apply"), action_icon="check",
            then=self._on_action, other=(self.tr("&Don't apply"), super().reject),
        )  # fmt: skip

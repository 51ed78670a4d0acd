"""What is done with the outbox: sending what waits, sending a mail again, dropping one, going to its patron."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.mails import MailState
from app.domain.refusals import NotPermitted, Refusal
from app.services.mail_sending import PERMISSIONS, Sent, send_waiting
from app.services.outbox import drop, resend
from app.windows.common.buttons import Button
from app.windows.common.icons import icon
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import without
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.windows.mail.outbox import OutboxWindow


class OutboxActs(QObject):
    """The buttons under the outbox."""

    def __init__(self, window: OutboxWindow) -> None:
        super().__init__(window)
        self._window, self._client = window, window.client
        self._task: Task | None = None
        self.send = Button("", window, icon_name="mail", kind="primary", name="outbox_send")
        self.again = Button("", window, icon_name="repeat", name="outbox_resend")
        self.drop = Button("", window, icon_name="trash-2", kind="danger", name="outbox_drop")
        self.details = Button("", window, icon_name="user", name="outbox_patron")
        self.buttons: Sequence[Button] = (self.send, self.again, self.drop, self.details)
        for button, slot in zip(self.buttons, (self._on_send, self._on_again, self.on_drop, self._on_details), strict=True):
            button.clicked.connect(slot)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.send.setText(self.tr("Send &now"))
        self.again.setText(self.tr("Send a&gain"))
        self.drop.setText(self.tr("Dro&p…"))
        self.details.setText(self.tr("&Open patron"))
        self.show_allowed()

    def row_actions(self) -> Sequence[QAction]:
        """Return what the menu of the marked row offers."""
        offered = []
        for button, icon_name in ((self.again, "repeat"), (self.drop, "trash-2"), (self.details, "user")):
            action = QAction(icon(icon_name), without(button.text()), None)
            action.setEnabled(button.isEnabled())
            action.setToolTip("" if button.isEnabled() else button.toolTip())
            action.triggered.connect(button.click)
            offered.append(action)
        return offered

    @Slot()
    def show_allowed(self) -> None:
        """Offer what can be done now."""
        row, counts = self._window.table.current_row(), self._window.counts
        may = any(map(self._client.actor.may, PERMISSIONS))
        missing = say(NotPermitted(PERMISSIONS[0]))
        waits = bool(counts.get(MailState.WAITING) or counts.get(MailState.SENDING)) and self._task is None
        self.send.set_allowed(may and waits, self.tr("Nothing waits.") if may else missing, self.tr("Sends what waits."))
        nothing = self.tr("No mail is marked.") if row is None else self.tr("It was sent.")
        open_ = row is not None and row.state is not MailState.SENT
        self.again.set_allowed(may and open_, nothing if may else missing, self.tr("Lets it be sent now, also one that may have gone already."))
        self.drop.set_allowed(may and open_, nothing if may else missing, self.tr("Takes it out of the outbox."))
        self.details.set_allowed(row is not None and row.patron_id is not None, self.tr("It belongs to no account."))

    @Slot()
    def _on_send(self) -> None:
        task = self._task = Task(self.tr("Sending mail"), cancellable=True)
        command = partial(send_waiting, progress=task.tell, cancelled=task.is_cancelled)
        self._client.runner.change(self, command, self._show_sent, self._show_refused, task=task, apart=True)
        self.show_allowed()

    def _show_sent(self, done: Sent) -> None:
        self._task = None
        told = [
            self.tr("%n sent", "", done.sent) if done.sent else "", self.tr("%n failed", "", done.failed) if done.failed else "",
            self.tr("%n tried again later", "", done.later) if done.later else "", self.tr("%n unsure", "", done.unsure) if done.unsure else "",
        ]  # fmt: skip
        text = ", ".join(part for part in told if part)
        if done.trouble is not None:
            self._window.banner.show_failed(say(done.trouble), " ".join(part for part in (text, done.trouble.answer) if part))
        else:
            waits = bool(self._window.counts.get(MailState.WAITING)) and not text
            nothing = self.tr("What waits is tried again when its time has come.") if waits else self.tr("Nothing was to be sent.")
            self._window.banner.show_saved(text or nothing)
        self._window.refresh()

    def _show_refused(self, refusal: Refusal) -> None:
        self._task = None
        self._window.banner.show_failed(self.tr("It was not carried out"), reasons_text(refusal))
        self.show_allowed()

    @Slot()
    def _on_again(self) -> None:
        row = self._window.table.current_row()
        if row is not None:
            self._client.runner.change(self, partial(resend, mail_id=row.id), self._show_changed, self._show_refused)

    @Slot()
    def on_drop(self) -> None:
        """Ask whether the marked mail is to be dropped."""
        row = self._window.table.current_row()
        if row is None or not self.drop.isEnabled():
            return
        ask(
            self._window, title=self.tr("Drop mail"), heading=self.tr("The mail to {address} is not sent any more.").format(address=row.address),
            text=row.subject, action=self.tr("&Drop"), action_icon="trash-2", destroys=True, then=partial(self._drop, row.id),
        )  # fmt: skip

    def _drop(self, mail_id: int) -> None:
        self._client.runner.change(self, partial(drop, mail_id=mail_id), self._show_changed, self._show_refused)

    def _show_changed(self, _changes: Changes) -> None:
        self._window.banner.clear()
        self._window.refresh()

    @Slot()
    def _on_details(self) -> None:
        row = self._window.table.current_row()
        if row is not None and row.patron_id is not None:
            self._window.open_window("patrons.details", row.patron_id)

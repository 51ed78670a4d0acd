"""The sign in the status bar that mail was not sent, for those who may see to it; it leads to the outbox."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from app.background.client import Client
from app.domain.changes import Changes
from app.domain.mails import MailState
from app.domain.refusals import Refusal
from app.queries.outbox import TROUBLED, count_states
from app.services.mail_sending import PERMISSIONS
from app.windows.common.icons import icon
from app.windows.common.plain_label import set_spoken, set_tip
from app.windows.common.theme import metric


class MailSign(QToolButton):
    """In sight while mail failed or is unsure. `wanted`: somebody clicked it."""

    wanted = Signal()

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status_mail")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icon("mail-warning", "danger", 14))
        self.setIconSize(QSize(metric(14 + 3), metric(14)))  # with room before the text, as the other items have
        self._client, self._count = client, 0
        self.clicked.connect(self.wanted)
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self.read)
        client.actor_changed.connect(self.read)
        self.hide()
        self.read()

    @Slot()
    def read(self) -> None:
        """Count again."""
        if any(map(self._client.actor.may, PERMISSIONS)):
            query = partial(count_states, account_id=self._client.actor.account_id)
            self._client.runner.read(self, query, self._show_counts, self._show_failed)
        else:
            self.hide()

    def retranslate(self) -> None:
        """Put its text into the present language."""
        self.setText(self.tr("%n mail(s) not sent", "", self._count))
        set_tip(self, self.tr("Mail that failed, or may not have gone: opens the outbox."))
        set_spoken(self, self.text())

    def _show_counts(self, counts: dict[MailState, int]) -> None:
        self._count = sum(counts.get(state, 0) for state in TROUBLED)
        self.retranslate()
        self.setVisible(self._count > 0)

    def _show_failed(self, _refusal: Refusal) -> None:
        """Lost contact has its banner; what is known stays."""

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("outbox"):
            self.read()

"""Tab 6: what was sent to the patron. Nothing is sent yet, and the tab says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.windows.common.empty_state import EmptyState
from app.windows.patrons.tab import PatronTab

if TYPE_CHECKING:
    from app.background.client import Client


class NoticesTab(PatronTab):
    """The tab Notices."""

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self._empty = EmptyState(self)
        QVBoxLayout(self).addWidget(self._empty)

    def show_answer(self, answer: Any) -> None:
        """Say that there is nothing."""
        self.retranslate()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        name = self.account.identity.spoken if self.account is not None else ""
        hint = self.tr("Warnings, reminders and invoices will stand here once they are sent from Lånedisk.")
        self._empty.say("mail", self.tr("Nothing has been sent to {name}.").format(name=name), hint)

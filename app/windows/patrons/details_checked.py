"""The check box *Details checked*: there while the message of an age limit stands, and ticking it lets the message go (circulation.md 7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.messages import SystemKind
from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.services.age_limits import PERMISSION, check_details
from app.windows.common.banner import Banner
from app.windows.common.plain_label import tool_tip
from app.windows.common.words import missing_text, say

if TYPE_CHECKING:
    from app.background.client import Client


class DetailsChecked(QCheckBox):
    """Out of sight while there is nothing to check."""

    def __init__(self, client: Client, patron_id: int, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("details_checked")
        self._client, self._patron_id, self._banner = client, patron_id, banner
        self.clicked.connect(self._on_clicked)
        self.hide()
        self.retranslate()

    def show_account(self, account: Account) -> None:
        """Be there where the account has the message."""
        self.setChecked(False)
        self.setEnabled(self._client.actor.may(PERMISSION))
        self.setVisible(any(message.kind is SystemKind.AGE_LIMIT for message in account.system_messages))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.setText(self.tr("&Details checked"))
        missing = missing_text(PERMISSION)
        allowed = self._client.actor.may(PERMISSION)
        self.setToolTip(tool_tip(self.tr("The message that an age limit was reached goes, with its signal") if allowed else missing))

    @Slot()
    def _on_clicked(self) -> None:
        self.setEnabled(False)
        self._client.runner.change(self, partial(check_details, patron_id=self._patron_id), None, self._show_failed)

    def _show_failed(self, refusal: Refusal) -> None:
        self.setChecked(False)
        self.setEnabled(True)
        self._banner.say("failed", self.tr("This was not saved."), say(refusal))

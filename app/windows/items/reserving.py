"""*Reserve* at a title or a copy: for whom, and where it is to be collected (D4, D7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.refusals import NotPermitted
from app.services.desk.reservations import Reserved
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button
from app.windows.common.circulation.reserve_dialog import PERMISSION, ReserveDialog
from app.windows.common.circulation.reserve_words import reserved_text
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class ReserveButton(Button):
    """What came of it is told in the window's banner."""

    def __init__(self, client: Client, banner: Banner, parent: QWidget, *, name: str) -> None:
        super().__init__("", parent, icon_name="bookmark", name=name)
        self._client, self._banner, self._window = client, banner, parent
        self._title: tuple[int, str] | None = None
        self._currency = ""
        self.clicked.connect(self._on_clicked)

    def offer(self, title: tuple[int, str] | None, currency: str) -> None:
        """Reserve this title (id and name); None: none is marked."""
        self._title, self._currency = title, currency
        may = self._client.actor.may(PERMISSION)
        why_not = self.tr("No title is marked.") if may else say(NotPermitted(PERMISSION))
        self.set_allowed(may and title is not None, why_not, self.tr("Reserves the title, or one copy of it, for a patron"))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.setText(self.tr("&Reserve…"))
        self.offer(self._title, self._currency)

    @Slot()
    def _on_clicked(self) -> None:
        if self._title is not None:
            dialog = ReserveDialog(self._client, self._window, title=self._title)
            dialog.reserved.connect(self._on_reserved)
            dialog.open()

    @Slot(object)
    def _on_reserved(self, answer: Reserved) -> None:
        self._banner.show_saved(self.tr("{title} is reserved").format(title=answer.title), reserved_text(answer, self._client, self._currency))

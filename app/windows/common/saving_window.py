"""The base of the inner windows with Save, OK and Cancel: OK saves and closes once it is saved, Cancel drops (B5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.windows.common.inner_window import InnerWindow

if TYPE_CHECKING:
    from app.background.client import Client


class SavingWindow(InnerWindow):
    """A room sets `_saving` while it saves; once saved it closes if `_close_after`, and refused it takes both back."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._saving = False
        self._close_after = False

    @Slot()
    def _on_ok(self) -> None:
        if not self.unsaved():
            self.close()
            return
        self._close_after = True
        self.save()

    @Slot()
    def _on_cancel(self) -> None:
        self.close_dropping()

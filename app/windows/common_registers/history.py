"""Opens the history from the window Common registers, by its button, for the register of the tab that is shown (X6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.refusals import NotPermitted
from app.domain.text_draft import TEXT
from app.queries.rule_history import PERMISSION
from app.windows.common.inner_window import InnerWindow
from app.windows.common.words import say
from app.windows.common_registers.history_dialog import HistoryDialog
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.view import CommonRegistersView

if TYPE_CHECKING:
    from app.background.client import Client


class History(QObject):
    """One dialog for the window; it is shown anew for what the window shows."""

    def __init__(self, client: Client, state: CommonState, view: CommonRegistersView, window: InnerWindow) -> None:
        super().__init__(window)
        self._client, self._state, self._view, self._window = client, state, view, window
        self.dialog: HistoryDialog | None = None
        view.history.clicked.connect(self._on_wanted)
        window.title_changed.connect(self._on_window_changed)
        window.closed.connect(self._on_closed)
        client.actor_changed.connect(self._on_window_changed)

    @Slot()
    def _on_wanted(self) -> None:
        """Show the history of the register."""
        reading = self._state.reading
        if reading is None:
            return
        if self._view.registers == (TEXT,):
            self._view.texts.show_history()
            return
        if self.dialog is None:
            self.dialog = HistoryDialog(self._client, reading, self._window)
        self.dialog.show()
        self.dialog.show_register(reading, self._view.registers[0])
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _on_window_changed(self) -> None:
        """Say what the button is for, or why it is inactive."""
        missing = "" if self._client.actor.may(PERMISSION) else say(NotPermitted(PERMISSION))
        reason = missing or ("" if self._state.reading is not None else self.tr("The registers are being read."))
        self._view.history.set_allowed(not reason, reason, self.tr("Shows who changed what of the registers, when and how, and puts it back."))

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

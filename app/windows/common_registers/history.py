"""Opens the history from the window Common registers, by its button, for the register of the tab that is shown (X6)."""

from __future__ import annotations

from app.domain.text_draft import TEXT
from app.queries.rule_history import PERMISSION
from app.windows.common.beside import BesideDialog
from app.windows.common.inner_window import InnerWindow
from app.windows.common_registers.history_dialog import HistoryDialog
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.view import CommonRegistersView


class History(BesideDialog[HistoryDialog]):
    """One dialog for the window; it is shown anew for what the window shows."""

    def __init__(self, state: CommonState, view: CommonRegistersView, window: InnerWindow) -> None:
        super().__init__(window, view.history)
        self._state, self._view = state, view

    def show_dialog(self) -> None:
        """Show the history of the register."""
        reading = self._state.reading
        if reading is None:
            return
        if self._view.registers == (TEXT,):
            self._view.texts.show_history()
            return
        if self.dialog is None:
            self.dialog = HistoryDialog(self._client, reading, self._window)
        self.bring_up(self.dialog)
        self.dialog.show_register(reading, self._view.registers[0])

    def follow_window(self) -> None:
        """Say what the button is for, or why it is inactive."""
        reason = self.lacking(PERMISSION) or ("" if self._state.reading is not None else self.tr("The registers are being read."))
        self._button.set_allowed(not reason, reason, self.tr("Shows who changed what of the registers, when and how, and puts it back."))

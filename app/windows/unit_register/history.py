"""Opens the history from the window Unit register, by its button, for the unit and the category that are shown (X6)."""

from __future__ import annotations

from app.queries.rule_history import PERMISSION
from app.windows.common.beside import BesideDialog
from app.windows.common.inner_window import InnerWindow
from app.windows.unit_register.history_dialog import HistoryDialog
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import RegisterState
from app.windows.unit_register.view import UnitRegisterView


class History(BesideDialog[HistoryDialog]):
    """One dialog for the window; it is shown anew for what the window shows."""

    def __init__(self, state: RegisterState, view: UnitRegisterView, window: InnerWindow) -> None:
        super().__init__(window, view.history)
        self._state, self._view = state, view
        state.changed.connect(self._on_window_changed)

    def show_dialog(self) -> None:
        """Show the history of the unit."""
        reading = self._state.reading
        if reading is None:
            return
        if self.dialog is None:
            self.dialog = HistoryDialog(self._client, reading, self._window)
        self.bring_up(self.dialog)
        self.dialog.show_unit(reading)

    def follow_window(self) -> None:
        """Say what the button is for, or why it is inactive."""
        missing = "" if self._client.actor.may(PERMISSION) else lacks(PERMISSION)
        reason = missing or ("" if self._state.reading is not None else self.tr("The unit is being read."))
        self._button.set_allowed(not reason, reason, self.tr("Shows who changed what of the unit, when and how, and puts it back."))

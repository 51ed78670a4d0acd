"""Opens the history from the window Unit register, by its button, for the unit and the category that are shown (X6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.queries.rule_history import PERMISSION
from app.windows.common.inner_window import InnerWindow
from app.windows.unit_register.history_dialog import HistoryDialog
from app.windows.unit_register.names import lacks
from app.windows.unit_register.state import RegisterState
from app.windows.unit_register.view import UnitRegisterView

if TYPE_CHECKING:
    from app.background.client import Client


class History(QObject):
    """One dialog for the window; it is shown anew for what the window shows."""

    def __init__(self, client: Client, state: RegisterState, view: UnitRegisterView, window: InnerWindow) -> None:
        super().__init__(window)
        self._client, self._state, self._view, self._window = client, state, view, window
        self.dialog: HistoryDialog | None = None
        view.history.clicked.connect(self._on_wanted)
        state.changed.connect(self._on_window_changed)
        window.title_changed.connect(self._on_window_changed)
        window.closed.connect(self._on_closed)
        client.actor_changed.connect(self._on_window_changed)

    @Slot()
    def _on_wanted(self) -> None:
        """Show the history of the unit."""
        reading = self._state.reading
        if reading is None:
            return
        if self.dialog is None:
            self.dialog = HistoryDialog(self._client, reading, self._window)
        self.dialog.show()
        self.dialog.show_unit(reading)
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _on_window_changed(self) -> None:
        """Say what the button is for, or why it is inactive."""
        missing = "" if self._client.actor.may(PERMISSION) else lacks(PERMISSION)
        reason = missing or ("" if self._state.reading is not None else self.tr("The unit is being read."))
        self._view.history.set_allowed(not reason, reason, self.tr("Shows who changed what of the unit, when and how, and puts it back."))

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

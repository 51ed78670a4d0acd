"""Opens the history from the window Circulation parameters, by its button and Ctrl+H, for the parameter and the rule that are shown (X6)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.queries.rule_history import PERMISSION
from app.queries.rule_listing import ListRow
from app.windows.circulation_parameters.history_dialog import HistoryDialog, Place
from app.windows.circulation_parameters.marked_row import Shown
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.beside import BesideDialog
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.inner_window import InnerWindow
from app.windows.common.room_keys import add_key


class History(BesideDialog[HistoryDialog]):
    """`shown` and `row` say what the window shows and which row is marked. `rule_wanted` carries a rule, and where to list it."""

    rule_wanted = Signal(object, object)

    def __init__(self, window: InnerWindow, view: ParametersView, shown: Callable[[], Shown | None], row: Callable[[], ListRow | None]) -> None:
        super().__init__(window, view.history)
        self._view, self._shown, self._row = view, shown, row
        add_key(window, window.client.settings, "room.history", self._on_key)
        self.follow_window()

    @Slot()
    def _on_key(self) -> None:
        self._view.press(self._button)

    def show_dialog(self) -> None:
        """Show the history of the marked rule; without one, of what is listed (of a green row's unit)."""
        shown, row = self._shown(), self._row()
        if shown is None:
            return
        stored = row.draft_row.stored if row is not None and row.draft_row is not None else None
        at = row.exceptions.organisation_id if row is not None and row.exceptions is not None else shown.listing.organisation_id
        place, registers = Place(shown.listing.parameter, at, stored), shown.names.registers
        if self.dialog is None:
            self.dialog = HistoryDialog(self._client, registers, place, self._window)
            self.dialog.rule_wanted.connect(self.rule_wanted)
            DialogMemory(self.dialog, self._client.settings, self._client.actor.login)
        self.bring_up(self.dialog)
        self.dialog.show_place(place, registers)

    def follow_window(self) -> None:
        """Say what the button is for, or why it is inactive."""
        reason = self.lacking(PERMISSION) or ("" if self._shown() is not None else self.tr("The rules are being read."))
        self._button.set_allowed(not reason, reason, self.tr("Shows who changed the rules, when and how, and puts them back (Ctrl+H)."))

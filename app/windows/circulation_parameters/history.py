"""Opens the history from the window Circulation parameters, by its button and Ctrl+H, for the parameter and the rule that are shown (X6)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.refusals import NotPermitted
from app.queries.rule_history import PERMISSION
from app.queries.rule_listing import ListRow
from app.windows.circulation_parameters.history_dialog import HistoryDialog, Place
from app.windows.circulation_parameters.marked_row import Shown
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.inner_window import InnerWindow
from app.windows.common.room_keys import add_key
from app.windows.common.words import say


class History(QObject):
    """`shown` and `row` say what the window shows and which row is marked. `rule_wanted` carries a rule, and where to list it."""

    rule_wanted = Signal(object, object)

    def __init__(self, window: InnerWindow, view: ParametersView, shown: Callable[[], Shown | None], row: Callable[[], ListRow | None]) -> None:
        super().__init__(window)
        self._window, self._client, self._view = window, window.client, view
        self._shown, self._row = shown, row
        self.dialog: HistoryDialog | None = None
        add_key(window, window.client.settings, "room.history", self._on_key)
        view.history.clicked.connect(self._on_wanted)
        window.title_changed.connect(self._on_window_changed)
        window.closed.connect(self._on_closed)
        self._client.actor_changed.connect(self._on_window_changed)
        self._on_window_changed()

    @Slot()
    def _on_key(self) -> None:
        self._view.press(self._view.history)

    @Slot()
    def _on_wanted(self) -> None:
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
        self.dialog.show()
        self.dialog.show_place(place, registers)
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _on_window_changed(self) -> None:
        """Say what the button is for, or why it is inactive."""
        missing = "" if self._client.actor.may(PERMISSION) else say(NotPermitted(PERMISSION))
        reason = missing or ("" if self._shown() is not None else self.tr("The rules are being read."))
        self._view.history.set_allowed(not reason, reason, self.tr("Shows who changed the rules, when and how, and puts them back (Ctrl+H)."))

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

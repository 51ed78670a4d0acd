"""Opens Explain from the window Circulation parameters, by its button and Ctrl+E, for the row that is marked (X1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.domain.parameters.draft import RuleDraft
from app.queries.rule_listing import ListRow
from app.windows.circulation_parameters.marked_row import Shown
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.beside import BesideDialog
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.explain.form import Asking
from app.windows.common.inner_window import InnerWindow
from app.windows.common.room_keys import add_key


class Explain(BesideDialog[ExplainDialog]):
    """`shown` and `row` say what the window shows and which row is marked. `rule_wanted` carries a rule, and where to list it."""

    rule_wanted = Signal(object, object)

    def __init__(self, window: InnerWindow, view: ParametersView, shown: Callable[[], Shown | None], row: Callable[[], ListRow | None]) -> None:
        super().__init__(window, view.explain)
        self._view, self._shown, self._row = view, shown, row
        add_key(window, window.client.settings, "room.explain", self._on_key)
        self.follow_window()

    @Slot()
    def _on_key(self) -> None:
        self._view.press(self._button)

    def show_dialog(self) -> None:
        """Explain the marked row; without one, what holds at the organisation that is listed."""
        shown = self._shown()
        if shown is None:
            return
        if self.dialog is None:
            self.dialog = ExplainDialog(self._client, shown.names.registers, self._window)
            self.dialog.rule_wanted.connect(self.rule_wanted)
            DialogMemory(self.dialog, self._client.settings, self._client.actor.login)
        self.dialog.ask(_asking(shown, self._row()), shown.draft, shown.names.registers)
        self.bring_up(self.dialog)

    def follow_window(self) -> None:
        """Follow the unsaved rows, and say what the button is for."""
        shown = self._shown()
        reason = self.lacking("parameters.view") or ("" if shown is not None else self.tr("The rules are being read."))
        self._button.set_allowed(not reason, reason, self.tr("Says which rule governs in a situation, and why (Ctrl+E)."))
        if self.dialog is not None:
            self.dialog.follow(shown.draft if shown is not None else RuleDraft())


def _asking(shown: Shown, row: ListRow | None) -> Asking:
    """Return what to begin with: the marked rule where it is set, a green row's unit, else where the window lists."""
    parameter = shown.listing.parameter
    if row is not None and row.rule is not None:
        return Asking(parameter, row.rule.organisation_id, row.rule)
    if row is not None and row.exceptions is not None:
        return Asking(parameter, row.exceptions.organisation_id)
    return Asking(parameter, shown.listing.organisation_id)

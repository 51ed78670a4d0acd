"""Opens Explain from the window Circulation parameters, by its button and Ctrl+E, for the row that is marked (X1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.parameters.draft import RuleDraft
from app.domain.refusals import NotPermitted
from app.queries.rule_listing import ListRow
from app.windows.circulation_parameters.marked_row import Shown
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.explain.dialog import ExplainDialog
from app.windows.common.explain.form import Asking
from app.windows.common.inner_window import InnerWindow
from app.windows.common.room_keys import add_key
from app.windows.common.words import say


class Explain(QObject):
    """`shown` and `row` say what the window shows and which row is marked. `rule_wanted` carries a rule, and where to list it."""

    rule_wanted = Signal(object, object)

    def __init__(self, window: InnerWindow, view: ParametersView, shown: Callable[[], Shown | None], row: Callable[[], ListRow | None]) -> None:
        super().__init__(window)
        self._window, self._client, self._view = window, window.client, view
        self._shown, self._row = shown, row
        self.dialog: ExplainDialog | None = None
        add_key(window, window.client.settings, "room.explain", self._on_key)
        view.explain.clicked.connect(self._on_wanted)
        window.title_changed.connect(self._on_window_changed)
        window.closed.connect(self._on_closed)
        self._client.actor_changed.connect(self._on_window_changed)
        self._on_window_changed()

    @Slot()
    def _on_key(self) -> None:
        self._view.press(self._view.explain)

    @Slot()
    def _on_wanted(self) -> None:
        """Explain the marked row; without one, what holds at the organisation that is listed."""
        shown = self._shown()
        if shown is None:
            return
        if self.dialog is None:
            self.dialog = ExplainDialog(self._client, shown.names.registers, self._window)
            self.dialog.rule_wanted.connect(self.rule_wanted)
            DialogMemory(self.dialog, self._client.settings, self._client.actor.login)
        self.dialog.ask(_asking(shown, self._row()), shown.draft, shown.names.registers)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot()
    def _on_window_changed(self) -> None:
        """Follow the unsaved rows, and say what the button is for."""
        shown = self._shown()
        missing = "" if self._client.actor.may("parameters.view") else say(NotPermitted("parameters.view"))
        reason = missing or ("" if shown is not None else self.tr("The rules are being read."))
        self._view.explain.set_allowed(not reason, reason, self.tr("Says which rule governs in a situation, and why (Ctrl+E)."))
        if self.dialog is not None:
            self.dialog.follow(shown.draft if shown is not None else RuleDraft())

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()


def _asking(shown: Shown, row: ListRow | None) -> Asking:
    """Return what to begin with: the marked rule where it is set, a green row's unit, else where the window lists."""
    parameter = shown.listing.parameter
    if row is not None and row.rule is not None:
        return Asking(parameter, row.rule.organisation_id, row.rule)
    if row is not None and row.exceptions is not None:
        return Asking(parameter, row.exceptions.organisation_id)
    return Asking(parameter, shown.listing.organisation_id)

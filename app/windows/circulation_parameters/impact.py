"""Opens Impact from the window Circulation parameters, by its button beside Save and Ctrl+Shift+I, for the unsaved rows (X5)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.domain.parameters.draft import RuleDraft
from app.windows.circulation_parameters.impact_dialog import ImpactDialog
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.beside import BesideDialog
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.inner_window import InnerWindow
from app.windows.common.room_keys import add_key


class Impact(BesideDialog[ImpactDialog]):
    """`unsaved` gives the draft. `rule_wanted` carries a rule that is to be shown in the window."""

    rule_wanted = Signal(object)

    def __init__(self, window: InnerWindow, view: ParametersView, unsaved: Callable[[], RuleDraft]) -> None:
        super().__init__(window, view.impact)
        self._view, self._unsaved = view, unsaved
        add_key(window, window.client.settings, "room.impact", self._on_key)
        self.follow_window()

    @Slot()
    def _on_key(self) -> None:
        self._view.press(self._button)

    def show_dialog(self) -> None:
        if self.dialog is None:
            self.dialog = ImpactDialog(self._client, self._window)
            self.dialog.rule_wanted.connect(self.rule_wanted)
            self.dialog.patron_wanted.connect(self._on_patron_wanted)
            self.dialog.copy_wanted.connect(self._on_copy_wanted)
            DialogMemory(self.dialog, self._client.settings, self._client.actor.login)
        self.bring_up(self.dialog)
        self.dialog.calculate(self._unsaved())

    def follow_window(self) -> None:
        """Follow the unsaved rows, and say what the button is for."""
        draft = self._unsaved()
        reason = self.lacking("parameters.view") or ("" if len(draft) else self.tr("Nothing is unsaved."))
        tip = self.tr("Says how many loans, patrons and copies get another value, before it is saved (Ctrl+Shift+I).")
        self._button.set_allowed(not reason, reason, tip)
        if self.dialog is not None:
            self.dialog.follow(draft)

    @Slot(object)
    def _on_patron_wanted(self, patron_id: int) -> None:
        self._window.open_window("patrons.details", patron_id)

    @Slot(object)
    def _on_copy_wanted(self, copy_id: int) -> None:
        self._window.open_window("items.details", copy_id)

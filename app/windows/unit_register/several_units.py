"""Save for several units in the window: the box, the function in the menu, the dialog, and undoing it as one (unit-register.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.parameters.draft import RuleDraft
from app.domain.refusals import Conflict, NoContact, Refusal
from app.domain.register_draft import RegisterDraft
from app.domain.settings_draft import SettingsDraft
from app.services.several_units import save_for_units, take_back_settings
from app.services.unit_register import save_register
from app.windows.common.icons import icon
from app.windows.common.messages import reasons_text
from app.windows.common.plain_label import set_tip, tool_tip
from app.windows.unit_register.copying import Copying
from app.windows.unit_register.names import lacks, visible_organisations
from app.windows.unit_register.several_units_dialog import SeveralUnitsDialog
from app.windows.unit_register.several_units_rows import offered
from app.windows.unit_register.state import RegisterState
from app.windows.unit_register.view import UnitRegisterView

if TYPE_CHECKING:
    from app.background.client import Client

OTHERS = "register.change-other-units"


class SeveralUnits(QObject):
    """While the box is ticked, saving asks first for which units. The window saves; what it answers comes back here."""

    chosen = Signal(object, object)
    """What is saved for the window's unit, and the service that saves it, its settings for all units chosen."""
    dropped = Signal()
    """The dialog was closed and nothing saved."""

    def __init__(self, client: Client, state: RegisterState, view: UnitRegisterView, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._state, self._view, self._window = client, state, view, window
        self._dialog: SeveralUnitsDialog | None = None
        self._drafts: Sequence[SettingsDraft] = ()
        self._done: Sequence[SettingsDraft] = ()
        self._with_unit = False  # what was saved has values of the unit itself, which undoing leaves
        self.action = QAction(icon("copy-check"), "", self)
        self.action.setObjectName("action.several_units")
        self.copying = Copying(client, state, window)
        self.copying.copied.connect(self._on_copied)
        view.several.toggled.connect(self.show_actions)
        state.changed.connect(self.show_actions)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What the menu offers: saving for several units, and copying from unit to unit."""
        return self.action, self.copying.compare, self.copying.copy

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.copying.retranslate()
        self.action.setText(self.tr("Save for several &units"))
        self.show_actions()

    @Slot()
    def show_actions(self) -> None:
        """Offer it where it can be done, or say why not."""
        wanted = self._view.several.isChecked()
        self._view.alone.setVisible(wanted and len(self._state.unit) > 0)
        self._view.alone.say(self._alone(), "info")
        missing = self._state.missing() or ("" if self._client.actor.may(OTHERS) else OTHERS)
        box = self._view.several
        box.setEnabled(not missing)
        set_tip(box, lacks(missing) if missing else self.tr("Save asks first for which units; what it would change at each of them is shown."))
        reason = lacks(missing) if missing else self._why_not()
        self.action.setEnabled(not reason)
        self.action.setToolTip(tool_tip(reason or self.tr("Saves what is changed for as many units as you like, after showing what that changes.")))

    def _why_not(self) -> str:
        if not self._view.several.isChecked():
            return self.tr("Tick Save (several units) first.")
        if len(self._state.draft) or self._state.first_unreadable() is not None:
            return ""
        return self._alone() if len(self._state.unit) else self.tr("No setting is changed.")

    def _alone(self) -> str:
        return self.tr("What is changed on the tabs Units and Departments is saved for this unit alone.")

    def takes_over(self) -> bool:
        """Ask for which units what is typed shall be saved, where that is wanted; say whether it is."""
        reading, box = self._state.reading, self._view.several
        if not (box.isChecked() and box.isEnabled() and len(self._state.draft)) or reading is None:
            return False
        if self._dialog is None:
            tree = self._client.tree
            places = offered(self._state, tree, visible_organisations(self._client.actor, tree))
            self._dialog = SeveralUnitsDialog(self._client, self._state.draft, reading, places, self._window, alone=len(self._state.unit))
            self._dialog.save_wanted.connect(self._on_save_wanted)
            self._dialog.rejected.connect(self._on_rejected)
            self._dialog.start()
        return True

    def end_saving(self) -> None:
        """Take note that it is saved."""
        drafts, self._drafts = self._drafts, ()
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.end_saving()
        self._done = drafts if len(drafts) > 1 else ()

    def tell_saved(self) -> bool:
        """Say for how many units it was saved, and offer to undo it; False where it was not saved for several."""
        if self._done:
            text = self.tr("It is one entry in the history, and is undone as one.")
            more = self.tr("What was changed on the tabs Units and Departments is saved for this unit alone, and stays when that is undone.")
            said = self.tr("Saved for %n unit(s).", "", len(self._done))
            self._view.banner.show_saved(said, f"{text} {more}" if self._with_unit else text, undo=True)
        return bool(self._done)

    def remark(self, saved: RegisterDraft) -> str:
        """Return what is to be said of values that were saved for their unit alone though the box is ticked, nothing of others."""
        alone = self._view.several.isChecked() and not len(saved.settings)
        return self.tr("Values of the tabs Units and Departments belong to their unit alone: nothing was saved for other units.") if alone else ""

    def take_refusal(self, refusal: Refusal) -> Refusal | None:
        """Have the dialog say why nothing was saved, and return None; what the window says better is returned."""
        self._drafts = ()
        if self._dialog is None:
            return refusal
        here = self._of_source(refusal)
        if here is None:
            self._dialog.show_refused(refusal)
            return None
        dialog, self._dialog = self._dialog, None
        dialog.end_saving()
        return here

    def _of_source(self, refusal: Refusal) -> Refusal | None:
        """Return the conflict about the window's own unit, which is decided there value by value; None where there is none."""
        if not isinstance(refusal, Conflict) or not isinstance(refusal.theirs, Mapping):
            return None
        parts: list[dict[Any, Any]] = []
        for part in (refusal.seen, refusal.mine, refusal.theirs):
            assert isinstance(part, Mapping)
            keyed = {at: value for at, value in part.items() if not isinstance(at, tuple)}
            parts.append(keyed | {at[1]: value for at, value in part.items() if isinstance(at, tuple) and at[0] == self._state.organisation_id})
        return Conflict(*parts) if parts[2] else None

    def undo(self) -> bool:
        """Undo what was saved for several units, where the banner offers that; say whether it does."""
        if self._view.banner.kind != "saved" or not self._done:
            return False
        done, self._done = self._done, ()
        self._view.banner.clear()
        self._view.busy.start(self.tr("Saving …"))
        self._client.runner.change(self._window, partial(take_back_settings, done=done), self._show_undone, self._show_not_undone)
        return True

    def _show_undone(self, _changes: Changes) -> None:
        self._view.busy.stop()
        self._view.banner.show_saved(self.tr("Undone; the values of all units are as they were."))

    def _show_not_undone(self, refusal: Refusal) -> None:
        self._view.busy.stop()
        if isinstance(refusal, NoContact):
            self._view.banner.show_lost(reasons_text(refusal))
        elif isinstance(refusal, Conflict):
            text = self.tr("Some of it was changed again since.")
            self._view.banner.show_failed(self.tr("It could not be undone; what was saved stays."), text)
        else:
            self._view.banner.show_failed(self.tr("It could not be undone; what was saved stays."), reasons_text(refusal))

    @Slot(object)
    def _on_save_wanted(self, drafts: Sequence[SettingsDraft]) -> None:
        if self._dialog is not None:
            self._drafts = tuple(drafts)
            self._dialog.begin_saving()
            sent = self._state.whole.with_settings(self._drafts[0])
            self._with_unit = len(sent.unit) > 0
            several = len(self._drafts) > 1  # for its own unit alone it is a change as any other
            sent = sent.with_rules(RuleDraft()) if several else sent  # loan periods are no values that are saved for other units
            self.chosen.emit(sent, partial(save_for_units, drafts=self._drafts, unit=sent.unit) if several else partial(save_register, draft=sent))

    @Slot(object)
    def _on_copied(self, drafts: Sequence[SettingsDraft]) -> None:
        """Settings were copied from unit to unit: that is undone the same way."""
        self._done, self._with_unit = drafts, False
        self.tell_saved()

    @Slot()
    def _on_rejected(self) -> None:
        self._dialog = None
        self.dropped.emit()

"""Comparing units and copying settings in the window: the two functions of the menu, their dialogs, and what is saved (X7)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.refusals import Conflict, Refusal
from app.domain.settings_draft import SettingsDraft
from app.services.several_units import save_for_units
from app.windows.common.icons import icon
from app.windows.common.plain_label import tool_tip
from app.windows.unit_register.compare_dialog import CompareDialog
from app.windows.unit_register.copy_dialog import CopyDialog
from app.windows.unit_register.names import lacks, visible_organisations
from app.windows.unit_register.state import CHANGE, RegisterState

if TYPE_CHECKING:
    from app.background.client import Client


class Copying(QObject):
    """`copied` carries the drafts that were saved, so that they can be undone."""

    copied = Signal(object)

    def __init__(self, client: Client, state: RegisterState, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._state, self._window = client, state, window
        self._dialog: CopyDialog | None = None
        self._compare: CompareDialog | None = None
        self._drafts: Sequence[SettingsDraft] = ()
        self.compare, self.copy = QAction(icon("git-compare"), "", self), QAction(icon("copy"), "", self)
        for action, name, slot in ((self.compare, "compare_units", self._on_compare), (self.copy, "copy_settings", self._on_copy)):
            action.setObjectName(f"action.{name}")
            action.triggered.connect(slot)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.compare.setText(self.tr("Co&mpare units…"))
        self.copy.setText(self.tr("Co&py settings to other units…"))
        self.show_actions()

    @Slot()
    def show_actions(self) -> None:
        """Offer what can be done, or say why not."""
        self.compare.setEnabled(self._state.reading is not None)
        self.compare.setToolTip(tool_tip(self.tr("Shows the settings of two units side by side.")))
        reason = "" if self._client.actor.may(CHANGE) else lacks(CHANGE)
        if not reason and self._state.count():
            reason = self.tr("What is typed here is not saved yet: save or drop it first.")
        self.copy.setEnabled(self._state.reading is not None and not reason)
        self.copy.setToolTip(tool_tip(reason or self.tr("Gives other units this unit's own values, after showing what that changes.")))

    @Slot()
    def _on_compare(self) -> None:
        reading = self._state.reading
        if reading is not None and self._compare is None:
            places = visible_organisations(self._client.actor, self._client.tree)
            self._compare = CompareDialog(self._client, self._state.organisation_id, places, self._window)
            self._compare.copy_wanted.connect(self._on_copy_wanted)
            self._compare.finished.connect(self._on_compare_finished)
            self._compare.start()

    @Slot()
    def _on_compare_finished(self) -> None:
        self._compare = None

    @Slot()
    def _on_copy(self) -> None:
        self._open(self._state.organisation_id, self._window)

    @Slot(object, object)
    def _on_copy_wanted(self, chosen: SettingsDraft, target: int) -> None:
        if self._compare is not None:
            self._open(chosen.organisation_id, self._compare, chosen=chosen, ticked=(target,))

    def _open(self, source: int, parent: QWidget, *, chosen: SettingsDraft | None = None, ticked: Collection[int] = ()) -> None:
        reading = self._state.reading
        if reading is None or self._dialog is not None:
            return
        tree = self._client.tree
        places = [place for place in visible_organisations(self._client.actor, tree) if tree[place].kind is not Kind.ROOT or place == source]
        self._dialog = CopyDialog(self._client, source, reading, places, parent, chosen=chosen, ticked=ticked)
        self._dialog.save_wanted.connect(self._on_save_wanted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.start()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_save_wanted(self, drafts: Sequence[SettingsDraft]) -> None:
        _source, *wanted = drafts
        self._drafts = tuple(draft for draft in wanted if len(draft))
        if self._dialog is not None and self._drafts:
            self._dialog.begin_saving()
            service: Callable[..., Changes] = partial(save_for_units, drafts=self._drafts)
            self._client.runner.change(self._window, service, self._show_saved, self._show_refused)

    def _show_saved(self, _changes: Changes) -> None:
        drafts, self._drafts = self._drafts, ()
        if self._dialog is not None:
            self._dialog.end_saving()
        if self._compare is not None:
            self._compare.tell_copied(len(drafts))
        self.copied.emit(drafts)

    def _show_refused(self, refusal: Refusal) -> None:
        if self._dialog is not None:
            self._dialog.show_refused(_by_place(refusal, self._drafts))


def _by_place(refusal: Refusal, drafts: Sequence[SettingsDraft]) -> Refusal:
    """Return a conflict by organisation and key also where it is about a single one."""
    if len(drafts) != 1 or not isinstance(refusal, Conflict):
        return refusal
    place = drafts[0].organisation_id
    parts = [{(place, key): value for key, value in part.items()} for part in (refusal.seen, refusal.mine, refusal.theirs) if isinstance(part, Mapping)]
    return Conflict(*parts)

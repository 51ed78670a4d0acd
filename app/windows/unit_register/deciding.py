"""Two people at the same values of a unit: both versions are shown, and each value is chosen by itself (X8)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.refusals import Conflict
from app.domain.register_draft import AnyKey, Value
from app.queries.unit_history import last_change_of_unit
from app.queries.unit_register import UnitReading
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.other_named import OtherNamed
from app.windows.unit_register.meanwhile import differences
from app.windows.unit_register.state import RegisterState

if TYPE_CHECKING:
    from app.background.client import Client


class Deciding(QObject):
    """`settled` once mine is put on top of theirs where it is kept, and dropped where theirs is."""

    settled = Signal()

    def __init__(self, client: Client, state: RegisterState, panel: ConflictPanel) -> None:
        super().__init__(panel)
        self._client, self._state, self._panel = client, state, panel
        self.theirs: Mapping[AnyKey, Value] = {}
        self._other = OtherNamed(client, panel, self)
        panel.chosen.connect(self._on_chosen)

    def show(self, conflict: Conflict, reading: UnitReading) -> None:
        """Show what both changed, value by value."""
        seen, mine, theirs = (cast("Mapping[AnyKey, Value]", part) for part in (conflict.seen, conflict.mine, conflict.theirs))
        self.theirs = theirs
        self._panel.show_differences("", differences(seen, mine, theirs, self._state.whole, reading, self._client.tree))
        place = self._state.organisation_id
        self._other.ask(partial(last_change_of_unit, actor=self._client.actor, organisation_id=place, keys=frozenset(theirs)))

    @Slot(object)
    def _on_chosen(self, mine: frozenset[str]) -> None:
        keys = list(self.theirs)
        kept = {key for number, key in enumerate(keys) if str(number) in mine}
        draft = self._state.whole.drop(key for key in keys if key not in kept)
        self._state.start(draft.rebase({key: self.theirs[key] for key in kept}))
        self.settled.emit()

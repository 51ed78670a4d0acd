"""What the tabs of the window share: what was read, what is typed and not saved, and whether one may change it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.common_draft import in_order, is_ordered, moved, order_spot, write_ids
from app.domain.organisation import Kind
from app.domain.refusals import NotPermitted
from app.domain.unit_draft import Spot, UnitDraft
from app.queries.common_registers import TABLES, CommonReading
from app.settings import Settings
from app.windows.common.draft_history import DraftHistory
from app.windows.common.row_state import RowState
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

CHANGE = "common.change"
CARED_FOR = (*TABLES, "unit_reservation_group", "standard_text", "closed_period", "organisation")
"""The tables that the window shows something of."""


class CommonState(RowState):
    """The draft of all registers, with its history (undo, redo)."""

    def __init__(self, client: Client, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.reading: CommonReading | None = None
        self._history = DraftHistory(UnitDraft(client.tree.root().id))

    @property
    def settings(self) -> Settings:
        """The settings of the workstation."""
        return self._client.settings

    @property
    def organisation_id(self) -> int:
        """1 Admin, to which the registers belong."""
        return self._history.draft.organisation_id

    @property
    def unit(self) -> UnitDraft:
        """What is typed."""
        return self._history.draft

    @property
    def kind(self) -> Kind:
        """What 1 Admin is."""
        return Kind.ROOT

    @property
    def currency(self) -> str:
        """The currency of an account organisation: it tells the country whose holidays are offered first."""
        return self.reading.currency if self.reading is not None else ""

    @property
    def closed_here(self) -> Mapping[str, str]:
        """The closed days of all."""
        return self.reading.closed if self.reading is not None else {}

    @property
    def closed_for_all(self) -> Mapping[str, str]:
        """Nothing: what is closed for all is what stands here."""
        return {}

    def missing(self) -> str:
        """Return the permission that is missing to change the registers, nothing where one may."""
        return "" if self._client.actor.may(CHANGE) else CHANGE

    def lacks(self, *, calendar: bool = False) -> str:
        """Return the sentence that says which permission is missing, nothing where one may."""
        missing = self.missing()
        return say(NotPermitted(missing)) if missing else ""

    def count(self) -> int:
        """Return how many values are unsaved."""
        return len(self.unit)

    def ids(self, register: str) -> list[int]:
        """Return the entries of a register, those not saved yet included, in the order that is typed."""
        stored = [row.id for row in self.reading.rows[register]] if self.reading is not None else []
        ids = [*stored, *self.unit.added(register, 0)]
        return in_order(self.unit, register, ids) if is_ordered(register) else ids

    def move(self, register: str, row_id: int, by: int) -> None:
        """Move an entry some places on."""
        ids = self.ids(register)
        stored = [row.id for row in self.reading.rows[register]] if self.reading is not None else []
        self.put_spot(order_spot(register), write_ids(stored), write_ids(moved(ids, row_id, by)))

    def _take(self, unit: UnitDraft, spot: Spot | None) -> None:
        self._history.set(unit, spot)
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last edit."""
        if self._history.undo():
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._history.redo():
            self.changed.emit()

    def start(self, draft: UnitDraft | None = None) -> None:
        """Begin with another draft (saved, dropped, put back after a crash); there is nothing to undo."""
        self._history.start_anew(draft)
        self.changed.emit()

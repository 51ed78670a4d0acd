"""What the tabs of a register window share: rows that are typed and not saved, with undo and redo, and whether one may change them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.domain.organisation import Kind
from app.domain.unit_draft import Spot, UnitDraft
from app.settings import Settings


class RowState(QObject):
    """The draft of an organisation's rows; a room says where it is kept. `changed` when anything typed is different now."""

    changed = Signal()

    elsewhere: bool
    """Whether the next reading is made because somebody else changed something."""
    saving: bool
    """Whether what is typed is being saved just now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.elsewhere = self.saving = False

    @property
    def settings(self) -> Settings:
        """The settings of the workstation: keys can be other ones."""
        raise NotImplementedError

    @property
    def organisation_id(self) -> int:
        """Whose rows: a unit, or 1 Admin."""
        raise NotImplementedError

    @property
    def unit(self) -> UnitDraft:
        """What is typed of the rows."""
        raise NotImplementedError

    @property
    def kind(self) -> Kind:
        """What the organisation is."""
        raise NotImplementedError

    @property
    def currency(self) -> str:
        """The currency there, nothing where there is none."""
        raise NotImplementedError

    @property
    def closed_here(self) -> Mapping[str, str]:
        """The organisation's own closed days as they are saved, by field."""
        raise NotImplementedError

    @property
    def closed_for_all(self) -> Mapping[str, str]:
        """What is closed for all besides, by field."""
        raise NotImplementedError

    def lacks(self, *, calendar: bool = False) -> str:
        """Return the sentence that says which permission is missing to change the rows (or the closed days), nothing where one may."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how much is unsaved."""
        raise NotImplementedError

    def undo(self) -> None:
        """Take back the last edit."""
        raise NotImplementedError

    def redo(self) -> None:
        """Do again what was taken back."""
        raise NotImplementedError

    def _take(self, unit: UnitDraft, spot: Spot | None) -> None:
        """Go a step on; typing on in one field is one step back."""
        raise NotImplementedError

    def put_spot(self, spot: Spot, stored: str, mine: str) -> None:
        """Type a field; a row being saved for the first time waits."""
        unit = self.unit.put(spot, stored, mine)
        if unit != self.unit and not (self.saving and spot.row_id < 0):
            self._take(unit, spot)

    def change_rows(self, unit: UnitDraft) -> None:
        """Take the draft in which rows were added or removed."""
        if unit != self.unit and not self.saving:
            self._take(unit, None)

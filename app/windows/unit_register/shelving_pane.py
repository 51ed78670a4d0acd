"""A list of departments, or of placements, with the code and the name of the marked one below it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.unit_draft import Entity
from app.queries.unit_places import ShelvingRow
from app.services.unit_checks import CODE_MAX, NAME_MAX
from app.windows.common.form import TextField
from app.windows.common.row_list import ListedRow
from app.windows.common.row_pane import PaneRow, RowPane
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.place_names import field_label
from app.windows.unit_register.state import RegisterState


class ShelvingPane(RowPane):
    """The rows of a parent: a unit's departments, a department's placements."""

    def __init__(self, entity: Entity, state: RegisterState, checks: PlaceChecks, parent: QWidget) -> None:
        fields = {"name": TextField(name=f"{entity}_name", longest=NAME_MAX), "code": TextField(name=f"{entity}_code", longest=CODE_MAX)}
        super().__init__(entity, state, checks, fields, parent)

    def show_title(self, title: str) -> None:
        """Put every word in the present language."""
        self.retranslate(title, {name: field_label(name) for name in self.fields})

    def _new_row(self, row_id: int) -> ShelvingRow:
        return ShelvingRow(row_id, self._parent_id or 0, {})

    def _listed(self, row: PaneRow) -> ListedRow:
        draft, code = self._state.unit, self.value(row, "code")
        return ListedRow(
            id=row.id, name=self.value(row, "name") or code or self.tr("(new)"), code=code, unsaved=draft.is_touched(self._entity, row.id),
            removed=draft.is_removed(self._entity, row.id),
        )  # fmt: skip

"""Tab 2-Departments: the departments of the unit at the left, the placements of the marked one at the right (L1)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.organisation import Kind, Tree
from app.domain.unit_draft import PARENT, Entity, Spot
from app.queries.unit_places import ShelvingRow
from app.queries.unit_register import UnitReading
from app.windows.common.scrolling import Page
from app.windows.common.theme import metric
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.place_names import row_name
from app.windows.unit_register.shelving_pane import ShelvingPane
from app.windows.unit_register.state import RegisterState


class DepartmentsTab(Page):
    """Everything typed goes into the draft of the window."""

    def __init__(self, state: RegisterState, checks: PlaceChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("departments_tab")
        self._state = state
        self.departments = ShelvingPane(Entity.DEPARTMENT, state, checks, self)
        self.placements = ShelvingPane(Entity.PLACEMENT, state, checks, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("departments_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(20))
        for pane in (self.departments, self.placements):
            self.splitter.addWidget(pane)
        self.splitter.setSizes([metric(653), metric(653)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)
        self.departments.row_marked.connect(self._on_department_marked)
        state.changed.connect(self._on_draft_changed)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.placements.last()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.departments.show_title(self.tr("Departments"))
        self._show_rows()

    def show_reading(self, _reading: UnitReading, _tree: Tree) -> None:
        """Show what was read of a unit; the marked rows stay where they are still there."""
        self._show_rows(elsewhere=self._state.elsewhere)

    def show_spot(self, spot: Spot) -> None:
        """Go to a field of a row, and say there what is wrong."""
        if spot.entity is Entity.DEPARTMENT:
            self.departments.show_spot(spot)
            return
        draft = self._state.unit
        stored = next((row.parent_id for row in self._read(Entity.PLACEMENT) if row.id == spot.row_id), 0)
        self.departments.mark(int(draft.over(Spot(Entity.PLACEMENT, spot.row_id, PARENT), str(stored))))
        self.placements.show_spot(spot)

    def _read(self, entity: Entity) -> tuple[ShelvingRow, ...]:
        reading = self._state.reading
        if reading is None or reading.organisation_id != self._state.organisation_id:
            return ()
        return reading.places.departments if entity is Entity.DEPARTMENT else reading.places.placements

    def _no_unit(self) -> str:
        return "" if self._state.kind is Kind.UNIT else self.tr("Departments belong to units; choose a unit on top.")

    def _show_rows(self, *, elsewhere: bool = False) -> None:
        empty = self.tr("The unit has no departments.")
        self.departments.show_rows(self._state.organisation_id, self._read(Entity.DEPARTMENT), self._no_unit(), empty, elsewhere=elsewhere)
        self._show_placements(elsewhere=elsewhere)

    def _show_placements(self, *, elsewhere: bool = False) -> None:
        department, reading = self.departments.row_id, self._state.reading
        rows = [row for row in self._read(Entity.PLACEMENT) if row.parent_id == department]
        why = self._no_unit() or (self.tr("Mark a department first.") if department is None else "")
        if department is not None and self._state.unit.is_removed(Entity.DEPARTMENT, department):
            why = self.tr("The department goes at saving.")
        title = self.tr("Placements")
        if department is not None and reading is not None:
            name = row_name(Entity.DEPARTMENT, department, self._state.unit, reading.places)
            title = self.tr("Placements of {department}").format(department=name)
        self.placements.show_title(title)
        self.placements.show_rows(department, rows, why, self.tr("The department has no placements."), elsewhere=elsewhere)

    @Slot()
    def _on_department_marked(self) -> None:
        self._show_placements()

    @Slot()
    def _on_draft_changed(self) -> None:
        self._show_rows()

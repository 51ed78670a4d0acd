"""A list of departments, or of placements, with the code and the name of the marked one below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.unit_draft import Entity, Spot
from app.queries.unit_places import ShelvingRow
from app.services.unit_checks import CODE_MAX, NAME_MAX
from app.windows.common.buttons import Button
from app.windows.common.form import Form, TextField
from app.windows.common.row_list import ListedRow, RowList
from app.windows.common.spot_field import SpotField
from app.windows.common.theme import metric
from app.windows.unit_register.names import lacks
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.place_names import field_label
from app.windows.unit_register.state import RegisterState


class ShelvingPane(QWidget):
    """`row_marked` when another row is marked, by the user or because the rows changed."""

    row_marked = Signal()

    def __init__(self, entity: Entity, state: RegisterState, checks: PlaceChecks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{entity}_pane")
        self._entity, self._state = entity, state
        self._rows: tuple[ShelvingRow, ...] = ()
        self._parent_id: int | None = None
        self._row_id = 0
        self._no_parent = ""
        self.add = Button("", self, icon_name="plus", name=f"add_{entity}")
        self.rename = Button("", self, icon_name="pencil", name=f"rename_{entity}")
        self.remove = Button("", self, icon_name="trash-2", name=f"remove_{entity}")
        self.list = RowList(self, name=f"{entity}s", buttons=((self.add, "Ins"), (self.rename, "F2"), (self.remove, "Del")))
        self.form = Form(self)
        self.fields = {"name": TextField(self, name=f"{entity}_name", longest=NAME_MAX), "code": TextField(self, name=f"{entity}_code", longest=CODE_MAX)}
        self.bound = {}
        for name, widget in self.fields.items():
            self.form.add("", widget)
            self.bound[name] = SpotField(entity, name, widget, state, checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.form)
        self.list.row_marked.connect(self._on_row_marked)
        self.list.row_opened.connect(self._on_rename)
        self.add.clicked.connect(self._on_add)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(self._on_remove)

    @property
    def row_id(self) -> int | None:
        """The marked row, None where there is none."""
        return self._row_id or None

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.fields["code"].editor

    def retranslate(self, title: str) -> None:
        """Put every word in the present language."""
        self.list.retranslate(title)
        self.add.setText(self.tr("Add"))
        self.rename.setText(self.tr("Rename"))
        for name, widget in self.fields.items():
            widget.set_label(field_label(name))

    def show_rows(self, parent_id: int | None, rows: Sequence[ShelvingRow], no_parent: str, empty: str, *, elsewhere: bool = False) -> None:
        """Show the rows of a parent; `no_parent` says why there is none to add to, `empty` what stands where there are no rows."""
        draft = self._state.unit
        self._parent_id, self._no_parent = parent_id, no_parent
        new = [ShelvingRow(row_id, parent_id, {}) for row_id in draft.added(self._entity, parent_id)] if parent_id is not None else []
        self._rows = (*rows, *new)
        self.list.table.say_empty("library-big", no_parent or empty)
        if self._row_id not in {row.id for row in self._rows}:
            self._row_id = self._rows[0].id if self._rows else 0
        self.list.show_rows([self._listed(row) for row in self._rows], self._row_id or None, elsewhere=elsewhere)
        self._show_marked()

    def show_spot(self, spot: Spot) -> None:
        """Mark a row, go to a field of it, and say there what is wrong."""
        self.mark(spot.row_id)
        self.fields[spot.field].is_valid()
        self.fields[spot.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, row_id: int) -> None:
        """Mark a row."""
        self._row_id = row_id
        self.list.table.mark(row_id)
        self._show_marked()
        self.row_marked.emit()

    def _value(self, row: ShelvingRow, field: str) -> str:
        return self._state.unit.over(Spot(self._entity, row.id, field), row.values.get(field, ""))

    def _listed(self, row: ShelvingRow) -> ListedRow:
        draft, code = self._state.unit, self._value(row, "code")
        return ListedRow(
            id=row.id, name=self._value(row, "name") or code or self.tr("(new)"), code=code, unsaved=draft.is_touched(self._entity, row.id),
            removed=draft.is_removed(self._entity, row.id),
        )  # fmt: skip

    def _show_marked(self) -> None:
        """Show code and name of the marked row, and what may be done with it."""
        row = next((one for one in self._rows if one.id == self._row_id), None)
        for name, bound in self.bound.items():
            bound.show_row(row.id if row is not None else None, row.values.get(name, "") if row is not None else "")
        missing = self._state.missing()
        no = lacks(missing) if missing else ""
        removed = row is not None and self._state.unit.is_removed(self._entity, row.id)
        why = no or (self.tr("Mark a row first.") if row is None else self.tr("It goes at saving.") if removed else "")
        stays = self.tr("Files and rules name it by its code, so that stays.") if row is not None and row.id > 0 else ""
        self.fields["name"].set_allowed(not why, why)
        self.fields["code"].set_allowed(not (why or stays), why or stays)
        self.add.set_allowed(not (no or self._no_parent), no or self._no_parent, self.tr("Adds a row (Ins)"))
        self.rename.set_allowed(not why, why, self.tr("Goes to the name (F2)"))
        self.remove.setText(self.tr("Keep") if removed else self.tr("Remove"))
        why = no or (self.tr("Mark a row first.") if row is None else "")
        self.remove.set_allowed(not why, why, self.tr("Keeps it after all (Del)") if removed else self.tr("Removes it at saving (Del)"))

    @Slot(object)
    def _on_row_marked(self, row_id: int) -> None:
        self._row_id = row_id
        self._show_marked()
        self.row_marked.emit()

    @Slot()
    def _on_add(self) -> None:
        if self._parent_id is None:
            return
        draft, row_id = self._state.unit.add(self._entity, self._parent_id, {"name": "", "code": ""})
        self._row_id = row_id
        self._state.change_rows(draft)
        self.row_marked.emit()
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_rename(self) -> None:
        if self.rename.isEnabled():
            self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        draft = self._state.unit
        act = draft.keep if draft.is_removed(self._entity, self._row_id) else draft.remove
        self._state.change_rows(act(self._entity, self._row_id))
        self.list.table.setFocus()

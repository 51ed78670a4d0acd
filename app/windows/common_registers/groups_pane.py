"""Tab d, right: the units with their reservation groups; each has a list in an order, the first of it its own (circulation.md 9)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.common_draft import groups_spot, moved, read_ids, write_ids
from app.domain.organisation import Kind, Tree
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, Form
from app.windows.common.row_list import ListedRow, RowList
from app.windows.common.theme import metric
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.words import field_label, row_said

_GROUP = "reservation-group"


class GroupsPane(QWidget):
    """What is typed goes into the draft of the window."""

    def __init__(self, state: CommonState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unit_groups_pane")
        self._state = state
        self._tree: Tree | None = None
        self.units = RowList(state.settings, self, name="unit_groups", buttons=(), more=1)
        self.group = ChoiceField(self, name="unit_group")
        self.add = Button("", self, icon_name="plus", name="add_unit_group")
        self.remove = Button("", self, icon_name="trash-2", name="remove_unit_group")
        self.up = Button("", self, icon_name="arrow-up", name="up_unit_group")
        self.down = Button("", self, icon_name="arrow-down", name="down_unit_group")
        buttons = ((self.remove, "room.remove"), (self.up, "room.up"), (self.down, "room.down"))
        self.own = RowList(state.settings, self, name="own_groups", buttons=buttons)
        form = Form(self)
        self._label = form.add("", self.group)
        choosing = QHBoxLayout()
        choosing.addWidget(form, 1)
        choosing.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addWidget(self.units, 3)
        column.addWidget(self.own, 2)
        column.addLayout(choosing)
        for before, after in pairwise((self.units.table, self.own.table, self.remove, self.up, self.down, self.group.editor, self.add)):
            QWidget.setTabOrder(before, after)
        self.units.row_marked.connect(self._on_unit_marked)
        self.own.row_marked.connect(self._on_own_marked)
        self.group.changed.connect(self._show_allowed)
        for button, slot in ((self.add, self._on_add), (self.remove, self._on_remove), (self.up, self._on_up), (self.down, self._on_down)):
            button.clicked.connect(slot)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.add

    def say_all(self) -> None:
        """Put every word in the present language."""
        self.units.retranslate(self.tr("Units"), (field_label("groups"),))
        self.group.set_label(self.tr("Group"))
        self.add.setText(self.tr("Add"))
        self.remove.setText(self.tr("Remove"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.units.table.say_empty("building-2", self.tr("There are no units."))
        self.own.table.say_empty("library-big", self.tr("The unit has no groups: its copies may be reserved wherever Reservation control says yes."))

    def show_units(self, tree: Tree) -> None:
        """Show the units with the groups that they have, as typed."""
        reading = self._state.reading
        if reading is None:
            return
        self._tree = tree
        units = [node for node in tree.in_order() if node.kind is Kind.UNIT]
        top = min((node.depth for node in units), default=0)
        rows = [
            ListedRow(
                id=node.id, name=node.name, code=node.code, indent=node.depth - top, more=(", ".join(map(self._name, self._groups(node.id))),),
                unsaved=groups_spot(node.id) in self._state.unit.changes,
            )
            for node in units
        ]  # fmt: skip
        self.units.show_rows(rows, self.units.marked, elsewhere=self._state.elsewhere)
        ids = [row_id for row_id in self._state.ids(_GROUP) if not self._state.unit.is_removed(_GROUP, row_id)]
        self.group.set_choices([Choice(value=row_id, text=self._name(row_id)) for row_id in ids])
        self._show_own()

    def show_unit(self, unit_id: int) -> None:
        """Mark a unit."""
        self.units.table.mark(unit_id)
        self._show_own()
        self.units.table.setFocus()

    def _show_own(self, mark: int | None = None) -> None:
        unit = self.units.marked
        name = self._tree.nodes[unit].name if unit is not None and self._tree is not None and unit in self._tree.nodes else ""
        self.own.retranslate(self.tr("Groups of {unit}, the first its own").format(unit=name) if name else field_label("groups"))
        groups = self._groups(unit) if unit is not None else ()
        draft = self._state.unit
        rows = [ListedRow(id=row_id, name=self._name(row_id), code=self._code(row_id), removed=draft.is_removed(_GROUP, row_id)) for row_id in groups]
        self.own.show_rows(rows, mark or self.own.marked)
        self._show_allowed()

    def _groups(self, unit_id: int) -> tuple[int, ...]:
        stored = self._state.reading.groups.get(unit_id, ()) if self._state.reading is not None else ()
        there = frozenset(self._state.ids(_GROUP))  # an added group can be taken back while a unit has it
        return tuple(row_id for row_id in read_ids(self._state.unit.over(groups_spot(unit_id), write_ids(stored))) if row_id in there)

    def _name(self, row_id: int) -> str:
        reading = self._state.reading
        return row_said(_GROUP, row_id, self._state.unit, reading) if reading is not None else ""

    def _code(self, row_id: int) -> str:
        row = self._state.reading.find(_GROUP, row_id) if self._state.reading is not None else None
        return row.code if row is not None else ""

    def _put(self, groups: tuple[int, ...], mark: int | None = None) -> None:
        unit, reading = self.units.marked, self._state.reading
        if unit is not None and reading is not None:
            self._state.put_spot(groups_spot(unit), write_ids(reading.groups.get(unit, ())), write_ids(groups))
            self._show_own(mark)

    @Slot()
    def _show_allowed(self) -> None:
        unit, marked, no = self.units.marked, self.own.marked, self._state.lacks()
        groups = self._groups(unit) if unit is not None else ()
        no_unit = no or ("" if unit is not None else self.tr("Mark a unit first."))
        has = self.tr("The unit has this group already.") if self.group.value() in groups else ""
        none = self.tr("There are no reservation groups yet; make one at the left.") if self.group.value() is None else ""
        self.group.set_allowed(not (no_unit or none), no_unit or none)
        self.add.set_allowed(not (no_unit or none or has), no_unit or none or has, self.tr("Puts the group at the end of the unit's list"))
        no_row = no_unit or ("" if marked is not None else self.tr("Mark a row first."))
        self.remove.set_allowed(not no_row, no_row, self.tr("Takes the group out of the unit's list (Del)"))
        place = groups.index(marked) if marked in groups else -1
        for button, end in ((self.up, 0), (self.down, len(groups) - 1)):
            why = no_row or (self.tr("It stands there already.") if place == end else "")
            button.set_allowed(not why, why)

    @Slot(object)
    def _on_unit_marked(self, _unit_id: int) -> None:
        self._show_own()

    @Slot(object)
    def _on_own_marked(self, _row_id: int) -> None:
        self._show_allowed()

    @Slot()
    def _on_add(self) -> None:
        unit, group = self.units.marked, self.group.value()
        if unit is not None and group is not None:
            self._put((*self._groups(unit), group), group)

    @Slot()
    def _on_remove(self) -> None:
        unit, marked = self.units.marked, self.own.marked
        if unit is not None and marked is not None:
            self._put(tuple(row_id for row_id in self._groups(unit) if row_id != marked))
            self.own.table.setFocus()

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        unit, marked = self.units.marked, self.own.marked
        if unit is not None and marked is not None:
            self._put(tuple(moved(self._groups(unit), marked, by)), marked)
            self.own.table.setFocus()

"""Tab 2-Roles: which permissions each role holds; those of the library's own roles are ticked in the table, and saved together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.role_draft import RoleDraft
from app.queries.staff import StaffReading
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.section_box import IconLine
from app.windows.common.table_tools import TableTools
from app.windows.common.theme import metric
from app.windows.staff_roles.allowed import RoleRights, only_looks
from app.windows.staff_roles.permission_table import Line, PermissionModel, PermissionTable, ShownRole, columns, line_key, line_kind, lines
from app.windows.staff_roles.texts import lacks, permission_name

if TYPE_CHECKING:
    from app.background.client import Client


class RolesTab(QWidget):
    """The table and its buttons; `toggled` carries a ShownRole and the permission whose box was ticked or emptied."""

    toggled = Signal(object, str)

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roles_tab")
        self._client = client
        self._shown: tuple[ShownRole, ...] = ()
        self.hint = IconLine("", "info", self, role="secondary")
        self.table = PermissionTable(self)
        self.model = PermissionModel(columns(()), self, key=line_key, row_kind=line_kind, span=self._span)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="role_tools")
        self.why = PlainLabel("", self, role="secondary", elide=True)
        self.why.setObjectName("box_explained")
        self.conflict = ConflictPanel(self)
        self.add = Button("", self, icon_name="plus", name="add_role")
        self.rename = Button("", self, icon_name="pencil", name="rename_role")
        self.remove = Button("", self, icon_name="trash-2", name="remove_role")
        self._busy = False
        self._lay_out()
        self.table.cell_toggled.connect(self._on_toggled)
        self.table.cell_changed.connect(self._on_cell_changed)
        for command, button in (("room.add", self.add), ("room.change", self.rename), ("room.remove", self.remove)):
            add_key(self.table, client.settings, command, button.click)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.hint, 1)
        head.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(6))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.why)
        column.addWidget(self.conflict)
        column.addWidget(ButtonRow([self.add, self.rename, self.remove], [], self))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.hint.say(self.tr("Space ticks a permission of a role of your own. Delivered roles stay as they are; a new one can begin with theirs."), "info")
        set_spoken(self.table, self.tr("Permissions of the roles"))
        self.tools.title = self.tr("Roles")
        self.tools.retranslate()
        self.add.setText(self.tr("Add role…"))
        self.rename.setText(self.tr("Rename…"))
        self.remove.setText(self.tr("Rem&ove"))

    def show_roles(self, reading: StaffReading, draft: RoleDraft) -> None:
        """Show the roles with the draft laid over them; the marked box and the place stay."""
        actor, tree = self._client.actor, reading.tree
        marked, scrolled = self.marked(), self.table.horizontalScrollBar().value()
        shown = []
        for drafted in draft.over(reading.roles):
            node = tree.nodes.get(drafted.role.organisation_id)
            holders = sum(any(code == drafted.role.code for code, _ in row.roles) for row in reading.staff)
            shown.append(ShownRole(drafted, RoleRights(actor, tree, drafted), node.name if node is not None else "", holders))
        line = self.table.current_row()
        self._shown = tuple(shown)
        self.model.set_columns(columns(self._shown))
        self.model.set_rows(lines(self._shown))
        self.table.fit()
        self._mark(line if isinstance(line, Line) else None, marked.id if marked is not None else None)
        self.table.horizontalScrollBar().setValue(scrolled)
        self._show_cell()

    def mark_role(self, role_id: int) -> None:
        """Go to the column of a role."""
        line = self.table.current_row()
        self._mark(line if isinstance(line, Line) and line.permission else None, role_id)
        self.table.setFocus()

    def marked(self) -> ShownRole | None:
        """Return the role whose column is marked."""
        place = self.table.currentIndex().column() - 1
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def names(self, apart_from: int | None = None) -> list[str]:
        """Return the names that are taken."""
        return [name for role in self._shown if role.id != apart_from for name in {role.name, role.drafted.role.name}]

    def roles(self) -> Sequence[ShownRole]:
        """Return the roles shown, from left to right."""
        return self._shown

    def show_actions(self, *, busy: bool) -> None:
        """Let be done what may be done with the role whose column is marked."""
        self._busy = busy
        missing = only_looks(self._client.actor)
        wait = self.tr("Something is being saved.") if busy else ""
        no_add = lacks(missing) if missing else wait
        self.add.set_allowed(not no_add, no_add, self.tr("Adds a role of your own, empty or with the permissions of another (Ins)"))
        role = self.marked()
        why = lacks(missing) if missing else self.tr("Go to the column of a role first.") if role is None else role.rights.whole or wait
        self.rename.set_allowed(not why, why, self.tr("Gives the role another name (F2)"))
        held = "" if role is None or not role.holders else self.tr("%n member(s) of staff hold it; take it from them first.", "", role.holders)
        self.remove.set_allowed(not (why or held), why or held, self.tr("Removes the role at saving (Del)"))

    def _mark(self, line: Line | None, role_id: int | None) -> None:
        row = self.model.find(line_key(line)) if line is not None else -1
        if row < 0:
            row = next((n for n, one in enumerate(self.model.rows) if one.permission), 0)
        column = next((n for n, role in enumerate(self._shown, 1) if role.id == role_id), 1 if self._shown else 0)
        self.table.setCurrentIndex(self.model.index(row, column))

    def _span(self, line: Line) -> tuple[int, int] | None:
        return (0, len(self.model.columns)) if line.area and len(self.model.columns) > 1 else None

    def _show_cell(self) -> None:
        """Say below the table which box is marked, and why it can't be ticked where it can't."""
        role, line = self.marked(), self.table.current_row()
        if role is None or not isinstance(line, Line) or line.area:
            self.why.setText("")
        elif line.fact:
            self.why.setText(f"{role.name}. {role.rights.whole}".strip())
        else:
            box = self.tr("{role}: {permission} ({code}).").format(role=role.name, permission=permission_name(line.permission), code=line.permission)
            self.why.setText(f"{box} {role.rights.reason(line.permission)}".strip())
        self.show_actions(busy=self._busy)

    @Slot(object, int)
    def _on_toggled(self, line: Line, column: int) -> None:
        if 0 < column <= len(self._shown) and line.permission and not self._busy:
            self.toggled.emit(self._shown[column - 1], line.permission)

    @Slot()
    def _on_cell_changed(self) -> None:
        self._show_cell()

"""Tab 1-Staff: who works here, with which roles where, and what can be done with the one who is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.staff import StaffReading, StaffRow
from app.windows.common.buttons import Button, upright_line
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.filter_header import add_filter_row
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.staff_roles.allowed import only_looks, why_not_manage
from app.windows.staff_roles.staff_columns import StaffColumns, staff_content, staff_key, staff_kind
from app.windows.staff_roles.texts import lacks

if TYPE_CHECKING:
    from app.background.client import Client


class StaffTab(QWidget):
    """The table and its buttons; `marked` when another member of staff is the marked one."""

    marked = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("staff_tab")
        self._client = client
        self._reading: StaffReading | None = None
        self.count = PlainLabel("", self, role="secondary")
        self.table = TableView("", self, object_name="staff_table")
        columns = StaffColumns(None, client.local).columns()
        self.model: RowTableModel[StaffRow] = RowTableModel(columns, self, key=staff_key, row_kind=staff_kind, content=staff_content)
        self.table.set_table_model(self.model)
        self._filters = add_filter_row(self.table)
        self.tools = TableTools(self.table, self, name="staff_tools")
        self.conflict = ConflictPanel(self)
        self.add = Button("", self, icon_name="user-plus", name="add_staff")
        self.rename = Button("", self, icon_name="pencil", name="change_name")
        self.give = Button("", self, icon_name="shield-plus", name="give_role")
        self.take = Button("", self, icon_name="shield-minus", name="take_role")
        self.password = Button("", self, icon_name="key-round", name="new_password")
        self.disable = Button("", self, icon_name="ban", kind="danger", name="disable_staff")
        self.enable = Button("", self, icon_name="lock-open", name="enable_staff")
        self._lay_out()
        self.table.current_changed.connect(self._on_current_changed)
        self.table.row_opened.connect(self._on_row_opened)
        for command, button in (("room.add", self.add), ("room.change", self.rename)):
            add_key(self.table, client.settings, command, button.click)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.tools)
        below = QHBoxLayout()
        below.setSpacing(metric(6))
        buttons = (self.add, self.rename, upright_line(self), self.give, self.take, upright_line(self), self.password, self.disable, self.enable)
        for button in buttons:
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(6))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.conflict)
        column.addLayout(below)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self.table, self.tr("Staff"))
        self.tools.title = self.tr("Staff")
        self.tools.retranslate()
        self.add.setText(self.tr("Add…"))
        self.rename.setText(self.tr("Change name…"))
        self.give.setText(self.tr("Give role…"))
        self.take.setText(self.tr("Take role…"))
        self.password.setText(self.tr("New password…"))
        self.disable.setText(self.tr("Disable…"))
        self.enable.setText(self.tr("Enable"))
        self.table.say_empty("users", self.tr("There is nobody to be seen here."), self.tr("Staff of other account organisations are not shown."))
        self.model.set_columns(StaffColumns(self._reading, self._client.local).columns())
        self._show_count()

    def show_reading(self, reading: StaffReading, *, elsewhere: bool) -> None:
        """Show the staff as read; mark, place and filter stay. `elsewhere`: somebody else changed something, which is marked for a while."""
        self._reading = reading
        self.model.set_columns(StaffColumns(reading, self._client.local).columns())
        self.model.set_rows(reading.staff, elsewhere=elsewhere)
        self.table.grow()
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self._show_count()

    def row(self) -> StaffRow | None:
        """Return the marked member of staff."""
        row = self.table.current_row()
        return row if isinstance(row, StaffRow) else None

    def show_actions(self, *, busy: bool) -> None:
        """Let be done what may be done with the one who is marked."""
        if self._reading is None:
            return
        actor, reading, row = self._client.actor, self._reading, self.row()
        missing = only_looks(actor)
        wait = self.tr("Something is being saved.") if busy else ""
        self.add.set_allowed(not (missing or busy), lacks(missing) if missing else wait, self.tr("Adds a member of staff (Ins)"))
        why = why_not_manage(actor, reading.tree, {role.code: role for role in reading.roles}, row) or wait
        self.rename.set_allowed(not why, why, self.tr("Changes the name (F2)"))
        self.give.set_allowed(not why, why, self.tr("Gives one more role at an organisation"))
        unheld = "" if row is None or row.roles else self.tr("Has no role.")
        self.take.set_allowed(not (why or unheld), why or unheld, self.tr("Takes a role at an organisation"))
        self.password.set_allowed(not why, why, self.tr("Gives a new password, and lets somebody disabled sign in again"))
        off, on = self._why_not_switch(row)
        self.disable.set_allowed(not (why or off), why or off, self.tr("Lets them sign in no more"))
        self.enable.set_allowed(not (why or on), why or on, self.tr("Lets them sign in again, with the password that they had"))

    def _why_not_switch(self, row: StaffRow | None) -> tuple[str, str]:
        if row is None:
            return "", ""
        if row.enabled:
            return "", self.tr("Is enabled already.")
        return self.tr("Is disabled already."), "" if row.has_password else self.tr("Has no password yet; a new password enables them too.")

    def _show_count(self) -> None:
        self.count.setText(self.tr("%n member(s) of staff", "", len(self._reading.staff)) if self._reading is not None else "")

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.marked.emit()

    @Slot(object)
    def _on_row_opened(self, _row: object) -> None:
        self.rename.click()

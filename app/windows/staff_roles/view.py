"""The widgets of the window Staff and roles and where they stand; what they do is in window.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Badge
from app.windows.common.theme import metric
from app.windows.staff_roles.roles_tab import RolesTab
from app.windows.staff_roles.staff_tab import StaffTab

if TYPE_CHECKING:
    from app.background.client import Client


class StaffRolesView(QWidget):
    """All widgets, by name."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="staff_banner")
        self.tabs = NumberedTabs(self, name="staff_tabs")
        self.staff = StaffTab(client, self)
        self.roles = RolesTab(client, self)
        self.tabs.add("1", "", self.staff)
        self.tabs.add("2", "", self.roles)
        self.busy = BusyLine(self)
        self.unsaved = PlainLabel("", self, role="accent")
        self.unsaved.setObjectName("unsaved_count")
        self.save = Button("", self, icon_name="save", name="save_roles")
        self.ok = Button("", self, kind="primary", name="ok_roles")
        self.cancel = Button("", self, name="cancel_roles")
        self._lay_out()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(metric(6))
        below.addWidget(self.busy, 1)
        below.addStretch(1)
        for end in (self.unsaved, self.save, self.ok, self.cancel):
            below.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.view_only, self.banner):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addLayout(below)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        for place, label in enumerate((self.tr("Staff"), self.tr("Roles"))):
            self.tabs.set_label(place, label)
        self.tabs.tabBar().setAccessibleName(self.tr("Tabs of the window"))
        self.staff.retranslate()
        self.roles.retranslate()
        self.save.setText(self.tr("&Save"))
        self.ok.setText(self.tr("OK"))
        self.cancel.setText(self.tr("Cancel"))

    def show_unsaved(self, count: int, *, saving: bool, missing: str) -> None:
        """Say how many roles are unsaved, and let them be saved."""
        text = self.tr("%n unsaved role(s)", "", count) if count else ""
        self.unsaved.setText(text)
        self.tabs.set_badge(1, Badge(text=self.tr("%n unsaved", "", count), tone="accent") if count else None, text)
        nothing = self.tr("Nothing is changed.")
        self.save.set_allowed(count > 0 and not saving and not missing, missing or nothing, self.tr("Saves the roles and keeps the window open (Ctrl+S)."))
        self.ok.set_allowed(not saving, "", self.tr("Saves the roles and closes the window."))
        self.cancel.set_allowed(not saving, "", self.tr("Closes the window; what is not saved is dropped."))

    def show_busy(self, text: str) -> None:
        """Say that something is read or saved; the old rows stay meanwhile."""
        self.busy.start(text)

"""The widgets of the window Staff and roles and where they stand; what they do is in window.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Badge
from app.windows.common.saving_row import SavingRow
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
        self.row = SavingRow(self, name="roles")
        self.busy = self.row.busy
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.view_only, self.banner):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.row)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        for place, label in enumerate((self.tr("Staff"), self.tr("Roles"))):
            self.tabs.set_label(place, label)
        set_spoken(self.tabs.tabBar(), self.tr("Tabs of the window"))
        self.staff.retranslate()
        self.roles.retranslate()
        self.row.retranslate()

    def show_unsaved(self, count: int, *, saving: bool, missing: str) -> None:
        """Say how many roles are unsaved, and let them be saved."""
        text = self.tr("%n unsaved role(s)", "", count) if count else ""
        self.tabs.set_badge(1, Badge(text=self.tr("%n unsaved", "", count), tone="accent") if count else None, text)
        self.row.show_unsaved(text, saving=saving, missing=missing)

    def show_busy(self, text: str) -> None:
        """Say that something is read or saved; the old rows stay meanwhile."""
        self.busy.start(text)

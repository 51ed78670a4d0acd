"""The widgets of the window Unit register and where they stand; what they do is in window.py."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.organisation import Tree
from app.queries.unit_register import UnitReading
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.unit_register.patron_categories import PatronCategoriesTab
from app.windows.unit_register.scrolling import LatePage, Page
from app.windows.unit_register.state import RegisterState
from app.windows.unit_register.unit_bar import LeavePanel, UnitBar
from app.windows.unit_register.unit_settings import UnitSettingsTab


class UnitRegisterView(QWidget):
    """All widgets, by name."""

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = UnitBar(self)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="register_banner")
        self.leave = LeavePanel(self)
        self.conflict = ConflictPanel(self)
        self.tabs = NumberedTabs(self, name="register_tabs")
        self.categories = PatronCategoriesTab(state, self)
        self._state = state
        self._shown: tuple[UnitReading, Tree] | None = None
        self._settings = LatePage("unit_settings", self._build_settings)
        self.late_pages = (*self.categories.late_pages, self._settings)
        self.places = {"4": self.tabs.add("4", "", self.categories), "a": self.tabs.add("a", "", self._settings)}
        self.busy = BusyLine(self)
        self.unsaved = PlainLabel("", self, role="accent")
        self.unsaved.setObjectName("unsaved_count")
        self.save = Button("", self, icon_name="save", name="save_register")
        self.ok = Button("", self, kind="primary", name="ok_register")
        self.cancel = Button("", self, name="cancel_register")
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
        for widget in (self.bar, self.view_only, self.banner, self.leave, self.conflict):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addLayout(below)

    @property
    def settings(self) -> UnitSettingsTab:
        """The tab Settings of the unit."""
        return self._settings.get()

    def _build_settings(self) -> UnitSettingsTab:
        page = UnitSettingsTab(self._state, self)
        page.retranslate()
        if self._shown is not None:
            page.show_reading(*self._shown)
        return page

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show what was read of a unit, or another category of it."""
        self._shown = reading, tree
        self.bar.show_unit(tree, reading.organisation_id)
        self.categories.show_reading(reading, tree, has_settings_tab="a" in self.places)
        if self._settings.page is not None:
            self._settings.page.show_reading(reading, tree)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self.bar.retranslate()
        self.leave.retranslate()
        self.tabs.set_label(self.places["4"], self.tr("Patron categories"))
        self.tabs.set_label(self.places["a"], self.tr("Settings"))
        self.tabs.tabBar().setAccessibleName(self.tr("Tabs of the unit"))
        self.categories.retranslate()
        if self._settings.page is not None:
            self._settings.page.retranslate()
        self.save.setText(self.tr("&Save"))
        self.ok.setText(self.tr("OK"))
        self.cancel.setText(self.tr("Cancel"))

    def order_end(self, page: Page) -> None:
        """Have Tab come to the buttons below last: the fields of a page that was built late came after them.

        The page says itself which is its last: `nextInFocusChain` makes what it returns a child in PySide's books, and
        the main window's own parts would go with this window.
        """
        for before, after in pairwise((page.last(), self.save, self.ok, self.cancel)):
            QWidget.setTabOrder(before, after)

    def show_unsaved(self, count: int, *, saving: bool, missing: str) -> None:
        """Say how many values are unsaved, and let them be saved."""
        self.unsaved.setText(self.tr("%n unsaved field(s)", "", count) if count else "")
        nothing = self.tr("Nothing is changed.")
        self.save.set_allowed(count > 0 and not saving and not missing, missing or nothing, self.tr("Saves and keeps the window open (Ctrl+S)."))
        self.ok.set_allowed(not saving, "", self.tr("Saves and closes the window."))
        self.cancel.set_allowed(not saving, "", self.tr("Closes the window; what is not saved is dropped."))

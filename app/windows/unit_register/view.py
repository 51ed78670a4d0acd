"""The widgets of the window Unit register and where they stand; what they do is in window.py."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.closed_days import is_closed_field
from app.domain.organisation import Tree
from app.domain.unit_draft import Entity, Spot
from app.domain.unit_settings import UNIT_FIELDS
from app.queries.unit_register import UnitReading
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.buttons import Button
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.late import Pieces, one_by_one
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import set_spoken
from app.windows.common.saving_row import SavingRow
from app.windows.common.scrolling import LatePage, Page
from app.windows.common.section_box import IconLine
from app.windows.common.setting_words import WantedSetting
from app.windows.common.theme import metric
from app.windows.unit_register.calendar_page import UnitCalendarTab
from app.windows.unit_register.departments_tab import DepartmentsTab
from app.windows.unit_register.loan_periods_tab import LoanPeriodsTab
from app.windows.unit_register.patron_categories import PatronCategoriesTab
from app.windows.unit_register.place_checks import PlaceChecks
from app.windows.unit_register.state import RegisterState, Unreadable
from app.windows.unit_register.unit_bar import LeavePanel, UnitBar
from app.windows.unit_register.unit_settings import UnitSettingsTab
from app.windows.unit_register.units_tab import UnitsTab

if TYPE_CHECKING:
    from app.background.client import Client

T = TypeVar("T", UnitsTab, DepartmentsTab, LoanPeriodsTab, UnitCalendarTab, UnitSettingsTab)


class UnitRegisterView(QWidget):
    """All widgets, by name; `completed` once all are there.

    `unit_wanted` carries the id of a unit chosen in a tab; `calendar_copy_wanted`: its closed days are to be copied.
    """

    unit_wanted = Signal(object)
    calendar_copy_wanted = Signal()
    completed = Signal()

    def __init__(self, client: Client, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = UnitBar(self)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="register_banner")
        self.closing = Banner(self, name="closing_banner")
        self.leave = LeavePanel(self)
        self.conflict = ConflictPanel(self)
        self.tabs = NumberedTabs(self, name="register_tabs")
        self.categories = PatronCategoriesTab(state, self)
        self._client, self._state = client, state
        self._checks = PlaceChecks(client, state)
        self._shown: tuple[UnitReading, Tree] | None = None
        self._units = LatePage("units_tab", self._build_units)
        self._departments = LatePage("departments_tab", self._build_departments)
        self._calendar = LatePage("calendar_tab", self._build_calendar)
        self._periods = LatePage("loan_periods_tab", self._build_periods)
        self._settings = LatePage("unit_settings", self._build_settings)
        self.late_pages = (*self.categories.late_pages, self._units, self._departments, self._calendar, self._periods, self._settings)
        pages: dict[str, QWidget] = {
            "1": self._units, "2": self._departments, "3": self._calendar, "4": self.categories, "5": self._periods, "a": self._settings,
        }  # fmt: skip
        self.places = {key: self.tabs.add(key, "", page) for key, page in pages.items()}
        self.alone = IconLine("", "info", self, role="secondary")
        self.alone.setObjectName("several_alone")
        self.alone.hide()
        self.history = Button("", self, icon_name="history", name="register_history")
        self.several = QCheckBox(self)
        self.several.setObjectName("several_units_box")
        self.row = SavingRow(self, name="register", before=(self.history,), beside=(self.several,))
        self.busy = self.row.busy
        self.categories.settings_wanted.connect(self._on_settings_wanted)
        self._lay_out()
        self._pieces = Pieces(one_by_one(self.categories.late_parts), self, self, when=self._is_read)
        self._pieces.completed.connect(self.completed)

    @property
    def complete(self) -> bool:
        """Whether all that is in sight is there."""
        return self._pieces.complete

    def _is_read(self) -> bool:
        return self._shown is not None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.bar, self.view_only, self.banner, self.closing, self.leave, self.conflict):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.alone)
        column.addWidget(self.row)

    @property
    def settings(self) -> UnitSettingsTab:
        """The tab Settings of the unit."""
        return self._settings.get()

    @property
    def periods(self) -> LoanPeriodsTab:
        """The tab Loan periods."""
        return self._periods.get()

    @property
    def units(self) -> UnitsTab:
        """The tab Units."""
        return self._units.get()

    @property
    def departments(self) -> DepartmentsTab:
        """The tab Departments."""
        return self._departments.get()

    @property
    def calendar(self) -> UnitCalendarTab:
        """The tab Calendar."""
        return self._calendar.get()

    def first_fault(self) -> Unreadable | None:
        """Return a field that can't be kept as it stands, of any tab; None where all can."""
        spot = self._checks.first_fault(*Entity)
        return self._state.first_unreadable() or (_Fault(self, spot) if spot is not None else None)

    def show_spot(self, spot: Spot) -> None:
        """Go to a field of an organisation, department or placement, and say there what is wrong."""
        if is_closed_field(spot.field):
            self.tabs.choose("3")
            self.calendar.show_spot(spot)
            return
        of_unit = spot.entity is Entity.ORGANISATION
        self.tabs.choose("1" if of_unit else "2")
        (self.units if of_unit else self.departments).show_spot(spot)

    def show_setting(self, wanted: WantedSetting, reading: UnitReading) -> bool:
        """Go to a setting; False where its category is still to be read, which is asked for."""
        category = next((row.id for row in reading.categories if row.code == wanted.category), None)
        if category is not None:
            self.tabs.choose("4")
            if category != reading.category.category_id:
                self.categories.list.table.mark(category)
                return False
            self.categories.show_setting(wanted)
        elif wanted.field in UNIT_FIELDS:
            self.tabs.choose("a")
            self.settings.bound[wanted.field].widget.setFocus()
        return True

    def _build_units(self) -> UnitsTab:
        page = UnitsTab(self._client, self._state, self._checks, self)
        page.unit_wanted.connect(self.unit_wanted)
        return self._filled(page)

    def _build_departments(self) -> DepartmentsTab:
        return self._filled(DepartmentsTab(self._state, self._checks, self))

    def _build_calendar(self) -> UnitCalendarTab:
        page = UnitCalendarTab(self._client, self._state, self)
        page.copy_wanted.connect(self.calendar_copy_wanted)
        return self._filled(page)

    def _build_periods(self) -> LoanPeriodsTab:
        page = LoanPeriodsTab(self._client, self._state, self)
        page.category_wanted.connect(self._on_category_wanted)
        return self._filled(page)

    def _build_settings(self) -> UnitSettingsTab:
        return self._filled(UnitSettingsTab(self._state, self))

    def _filled(self, page: T) -> T:
        page.retranslate()
        if self._shown is not None:
            page.show_reading(*self._shown)
        return page

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show what was read of a unit, or another category of it."""
        self._shown = reading, tree
        self.bar.show_unit(tree, reading.organisation_id)
        self.categories.show_reading(reading, tree)
        for page in (self._units.page, self._departments.page, self._calendar.page, self._periods.page, self._settings.page):
            if page is not None:
                page.show_reading(reading, tree)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self.bar.retranslate()
        self.leave.retranslate()
        self.tabs.set_label(self.places["1"], self.tr("Units"))
        self.tabs.set_label(self.places["2"], self.tr("Departments"))
        self.tabs.set_label(self.places["3"], self.tr("Calendar"))
        self.tabs.set_label(self.places["4"], self.tr("Patron categories"))
        self.tabs.set_label(self.places["5"], self.tr("Loan periods"))
        self.tabs.set_label(self.places["a"], self.tr("Settings"))
        set_spoken(self.tabs.tabBar(), self.tr("Tabs of the unit"))
        self.categories.retranslate()
        for page in (self._units.page, self._departments.page, self._calendar.page, self._periods.page, self._settings.page):
            if page is not None:
                page.retranslate()
        self.history.setText(self.tr("Histor&y…"))
        self.several.setText(self.tr("Save (several &units)"))
        self.row.retranslate()

    def order_end(self, page: Page) -> None:
        """Have Tab come to the buttons below last: the fields of a page that was built late came after them.

        The page says itself which is its last: `nextInFocusChain` makes what it returns a child in PySide's books, and
        the main window's own parts would go with this window.
        """
        for before, after in pairwise((page.last(), *self.below())):
            QWidget.setTabOrder(before, after)

    def below(self) -> Sequence[QWidget]:
        """Return the buttons below, from left to right."""
        return self.history, self.several, self.row.save, self.row.ok, self.row.cancel

    @Slot(object)
    def _on_category_wanted(self, category_id: int) -> None:
        self.categories.list.table.mark(category_id)

    @Slot()
    def _on_settings_wanted(self) -> None:
        self.tabs.choose("a")

    def show_unsaved(self, count: int, *, saving: bool, missing: str) -> None:
        """Say how many values are unsaved, and let them be saved."""
        self.row.show_unsaved(self.tr("%n unsaved field(s)", "", count) if count else "", saving=saving, missing=missing)


class _Fault:
    """A typed field that can't be kept."""

    def __init__(self, view: UnitRegisterView, spot: Spot) -> None:
        self._view, self._spot = view, spot

    def show_fault(self) -> None:
        """Say at the field what is wrong, and go there."""
        self._view.show_spot(self._spot)

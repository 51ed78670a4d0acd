"""The widgets of the window Common registers and where they stand; what they do is in window.py."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.common_draft import GROUPS, ORDER
from app.domain.text_draft import TEXT
from app.domain.unit_draft import Entity, Spot
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.buttons import Button
from app.windows.common.calendar.calendar_tab import CalendarTab
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import set_spoken
from app.windows.common.saving_row import SavingRow
from app.windows.common.scrolling import LatePage, Page
from app.windows.common.theme import metric
from app.windows.common_registers.checks import RegisterChecks
from app.windows.common_registers.pages import GroupsPage, RegisterPage
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.texts_page import TextsPage

if TYPE_CHECKING:
    from app.background.client import Client

TABS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1", ("status-code",)), ("2", ("language",)), ("3", ("fee-type", "fee-level")), ("4", (Entity.ORGANISATION,)), ("5", ("patron-category",)),
    ("6", ("loan-type",)), ("7", ("media-type",)), ("8", ("circulation-category",)), ("9", (TEXT,)), ("a", ("age-group", "age-class")),
    ("b", ("message-format",)), ("c", ("currency",)), ("d", ("reservation-group", GROUPS)),
)  # fmt: skip
"""The tabs by their keys, each with its registers."""
CALENDAR = "4"


class CommonRegistersView(QWidget):
    """All widgets, by name."""

    def __init__(self, client: Client, state: CommonState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client, self._state = client, state
        self.checks = RegisterChecks(state)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="common_banner")
        self.closing = Banner(self, name="closing_banner")
        self.conflict = ConflictPanel(self)
        self.tabs = NumberedTabs(self, name="common_tabs", upright=True)
        self.pages: dict[str, LatePage[RegisterPage] | LatePage[CalendarTab] | LatePage[TextsPage]] = {}
        self._texts = LatePage("texts_page", self._build_texts)
        for key, registers in TABS:
            if key == CALENDAR:
                self.pages[key] = self._calendar_page()
            elif TEXT in registers:
                self.pages[key] = self._texts
            else:
                self.pages[key] = LatePage(_name(registers), partial(self._build, registers))
            self.tabs.add(key, "", self.pages[key])
        self.history = Button("", self, icon_name="history", name="common_history")
        self.row = SavingRow(self, name="common", before=(self.history,))
        self.busy = self.row.busy
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        for widget in (self.view_only, self.banner, self.closing, self.conflict):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.row)

    @property
    def registers(self) -> tuple[str, ...]:
        """The registers of the tab that is shown."""
        return dict(TABS)[self.tabs.key_of(self.tabs.currentIndex())]

    @property
    def texts(self) -> TextsPage:
        """The tab Texts."""
        return self._texts.get()

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        for place, (key, _registers) in enumerate(TABS):
            self.tabs.set_label(place, tab_label(key))
        set_spoken(self.tabs.tabBar(), self.tr("Tabs of the common registers"))
        for page in self._built():
            page.retranslate()
        self.history.setText(self.tr("Histor&y…"))
        self.row.retranslate()

    def show_read(self) -> None:
        """Show what was read."""
        for page in self._built():
            page.show_read()

    def first_fault(self) -> Spot | None:
        """Return a field that can't be kept as it stands, of any tab; None where all can."""
        return self.checks.first_fault()

    def show_spot(self, spot: Spot) -> None:
        """Go to a field, and say there what is wrong with it."""
        key = next(key for key, registers in TABS if spot.entity in registers)
        self.tabs.choose(key)
        if spot.field != ORDER:
            self.pages[key].get().show_spot(spot)

    def order_end(self, page: Page) -> None:
        """Have Tab come to the buttons below last: the fields of a page that was built late came after them."""
        for before, after in pairwise((page.last(), self.history, self.row.save, self.row.ok, self.row.cancel)):
            QWidget.setTabOrder(before, after)

    def show_unsaved(self, count: int, *, saving: bool, missing: str) -> None:
        """Say how many values are unsaved, and let them be saved."""
        self.row.show_unsaved(self.tr("%n unsaved field(s)", "", count) if count else "", saving=saving, missing=missing)

    def _built(self) -> list[RegisterPage | CalendarTab | TextsPage]:
        return [late.page for late in self.pages.values() if late.page is not None]

    def _build(self, registers: tuple[str, ...]) -> RegisterPage:
        kind, shown = (GroupsPage, registers[:1]) if GROUPS in registers else (RegisterPage, registers)
        page = kind(shown, self._client, self._state, self.checks, self)
        page.retranslate()
        return page

    def _build_texts(self) -> TextsPage:
        page = TextsPage(self._client, self._state, self.checks, self)
        page.retranslate()
        return page

    def _calendar_page(self) -> LatePage[CalendarTab]:
        return LatePage("common_calendar", self._build_calendar)

    def _build_calendar(self) -> CalendarTab:
        page = CalendarTab(self._client, self._state, self)
        page.retranslate()
        page.show_read()
        return page


def tab_label(key: str) -> str:
    """Return what a tab is called."""
    labels = {
        "1": QCoreApplication.translate("CommonRegisters", "Status codes"),
        "2": QCoreApplication.translate("CommonRegisters", "Languages"),
        "3": QCoreApplication.translate("CommonRegisters", "Fee types and fee levels"),
        "4": QCoreApplication.translate("CommonRegisters", "Calendar"),
        "5": QCoreApplication.translate("CommonRegisters", "Patron categories"),
        "6": QCoreApplication.translate("CommonRegisters", "Loan types"),
        "7": QCoreApplication.translate("CommonRegisters", "Media types"),
        "8": QCoreApplication.translate("CommonRegisters", "Circulation categories"),
        "9": QCoreApplication.translate("CommonRegisters", "Texts"),
        "a": QCoreApplication.translate("CommonRegisters", "Age groups and age classes"),
        "b": QCoreApplication.translate("CommonRegisters", "Message formats"),
        "c": QCoreApplication.translate("CommonRegisters", "Currencies and VAT"),
        "d": QCoreApplication.translate("CommonRegisters", "Reservation groups"),
    }
    return labels[key]


def _name(registers: tuple[str, ...]) -> str:
    return f"{registers[0].replace('-', '_')}_page"

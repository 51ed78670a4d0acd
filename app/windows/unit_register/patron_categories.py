"""Tab 4-Patron categories: the list at the left, the boxes and the tabs of the marked category at the right (L2, L4-L9)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.ladder import count_states, missing_count, steps_shown
from app.domain.organisation import Tree
from app.domain.settings_draft import Key
from app.queries.unit_register import UnitReading
from app.windows.common.badge import BadgeLabel
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Badge
from app.windows.common.scrolling import in_scroll_area
from app.windows.common.setting_words import WantedSetting
from app.windows.common.theme import metric
from app.windows.unit_register.category_list import CategoryList, ListedCategory
from app.windows.unit_register.category_parts import CategoryParts
from app.windows.unit_register.ladder import laid_over
from app.windows.unit_register.names import category_name
from app.windows.unit_register.state import RegisterState


class PatronCategoriesTab(CategoryParts):
    """Shows what was read of the chosen unit. `category_wanted` carries the id of the category to read next."""

    category_wanted = Signal(object)

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.setObjectName("patron_categories")
        self.list = CategoryList(self)
        self._name = PlainLabel("", self, role="panel")
        self._name.setObjectName("category_name")
        self._standard = BadgeLabel(self)
        self._own = BadgeLabel(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.list.category_chosen.connect(self._on_category_chosen)
        self.list.standard_wanted.connect(self._on_standard_wanted)
        state.changed.connect(self._on_draft_changed)

    def _lay_out(self) -> None:
        for area in (in_scroll_area(self._settings), self._reminders, self._invoice):
            self.tabs.add("", "", area)
        head = QHBoxLayout()
        head.setSpacing(metric(8))
        for widget in (self._name, self._standard, self._own):
            head.addWidget(widget)
        head.addStretch(1)
        right = QWidget(self)
        right.setObjectName("category")
        self.tabs.setMinimumHeight(metric(150))  # in a low window the whole scrolls before the fields are squeezed
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self._boxes)
        column.addWidget(self.tabs, 1)
        self.splitter.setObjectName("categories_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(12))
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(in_scroll_area(right))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([metric(264), metric(1042)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.list.retranslate()
        for number, label in enumerate((self.tr("Settings"), self.tr("Reminders"), self.tr("Invoice"))):
            self.tabs.set_label(number, label)
        for page in (self._boxes.part, self._settings.part, self._reminders.page, self._invoice.page):
            if page is not None:
                page.retranslate()
        set_spoken(self.tabs.tabBar(), self.tr("Tabs of the category"))
        self._on_draft_changed()

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show a unit, or another category of it."""
        self._tree = tree
        self._name.setText(category_name(reading.category.category_id, reading))
        if self._boxes.part is not None:
            self._fill_boxes(self._boxes.part)
        if self._settings.part is not None:
            self._fill_settings(self._settings.part)
        if self._invoice.page is not None:
            self._fill_invoice(self._invoice.page)
        if self._reminders.page is not None:
            self._fill_reminders(self._reminders.page)
        self._on_draft_changed()

    def show_setting(self, wanted: WantedSetting) -> None:
        """Go to a setting of the category that is shown: its step in the table of reminders, or its field."""
        if wanted.loan_type:
            self.tabs.setCurrentIndex(1)
            self.reminders.show_step(wanted.loan_type, wanted.step)
        elif wanted.step or wanted.field in self.invoice.bound:
            self.tabs.setCurrentIndex(2)
            self.invoice.bound[wanted.field or "invoice-text"].widget.setFocus()
        elif wanted.field in self.boxes.bound:
            self.boxes.bound[wanted.field].widget.setFocus()
        elif wanted.field in self.settings.bound:
            self.tabs.setCurrentIndex(0)
            self.settings.bound[wanted.field].widget.setFocus()

    def _rows(self, reading: UnitReading) -> list[ListedCategory]:
        standard = self._standard_standing(reading).setting.number
        changes = self._state.draft.changes
        rows = []
        for row in reading.categories:
            mine = [change for key, change in changes.items() if key.category_id == row.id]
            more = sum(change.seen is None for change in mine) - sum(change.mine is None for change in mine)
            rows.append(ListedCategory(id=row.id, name=row.name, own=row.own + more, unsaved=len(mine), standard=row.id == standard))
        return rows

    @Slot()
    def _on_draft_changed(self) -> None:
        """Show list, badges and standard category as the draft has them, and each box."""
        reading = self._state.reading
        if reading is None:
            return
        if self._boxes.part is not None:
            self._boxes.part.refresh()
            self._show_standard(self._boxes.part, reading)
        rows = self._rows(reading)
        missing = self._state.missing()
        self.list.show_rows(rows, self.category_id, may_change=not missing, elsewhere=self._state.elsewhere)
        here = next((row for row in rows if row.id == self.category_id), None)
        own, standard = (here.own, here.standard) if here else (0, False)
        self._own.set_badge(Badge(text=self.tr("%n value(s) of its own", "", own), tone="green", icon="building-2") if own else None)
        self._standard.set_badge(Badge(text=self.tr("Standard category of the unit"), tone="accent", icon="star") if standard else None)
        draft, category = self._state.draft, reading.category
        highest = steps_shown(draft.over(Key("reminders-max", category.category_id), category.values["reminders-max"]).setting)
        lacking = missing_count(count_states([row.values for row in laid_over(draft, category.category_id, category.reminders)], highest))
        badge = Badge(text=self.tr("%n missing", "", lacking), tone="warn") if lacking else None
        self.tabs.set_badge(1, badge, self.tr("Reminders and pre-notices that nobody sets; there the parameters hold.") if lacking else "")

    @Slot(object)
    def _on_category_chosen(self, category_id: int) -> None:
        """Go to a category, unless something here can't be kept as it stands: that comes first."""
        fault = self._state.first_unreadable()
        if fault is not None:
            self._on_draft_changed()
            fault.show_fault()
        elif category_id != self.category_id:
            self.category_wanted.emit(category_id)

    @Slot(object)
    def _on_standard_wanted(self, category_id: int) -> None:
        self._put_standard(category_id)

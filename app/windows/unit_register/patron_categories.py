"""Tab 4-Patron categories: the list at the left, the boxes and the tabs of the marked category at the right (L2, L4-L9)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.ladder import count_states, missing_count, steps_shown
from app.domain.organisation import Kind, Tree
from app.domain.setting import Effective, Setting, Standing
from app.domain.settings_draft import STANDARD_KEY, Key
from app.queries.unit_register import UnitReading
from app.windows.common.badge import BadgeLabel
from app.windows.common.form import Origin
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Badge
from app.windows.common.scrolling import LatePage, in_scroll_area
from app.windows.common.theme import metric
from app.windows.unit_register.category_boxes import CategoryBoxes
from app.windows.unit_register.category_list import CategoryList, ListedCategory
from app.windows.unit_register.category_settings import CategorySettings
from app.windows.unit_register.invoice_tab import InvoiceTab
from app.windows.unit_register.ladder import laid_over
from app.windows.unit_register.names import category_name, lacks, source_name
from app.windows.unit_register.reminders_tab import RemindersTab
from app.windows.unit_register.state import RegisterState


class PatronCategoriesTab(QWidget):
    """Shows what was read of the chosen unit. `category_wanted` carries the id of the category to read next."""

    category_wanted = Signal(object)

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patron_categories")
        self._state = state
        self._tree: Tree | None = None
        self.list = CategoryList(self)
        self._name = PlainLabel("", self, role="panel")
        self._name.setObjectName("category_name")
        self._standard = BadgeLabel(self)
        self._own = BadgeLabel(self)
        self.boxes = CategoryBoxes(state, self)
        self.tabs = NumberedTabs(self, name="category_tabs")
        self.settings = CategorySettings(state, self)
        self._reminders = LatePage("category_reminders", self._build_reminders)
        self._invoice = LatePage("category_invoice", self._build_invoice)
        self.late_pages = (self._reminders, self._invoice)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.list.category_chosen.connect(self._on_category_chosen)
        self.list.standard_wanted.connect(self._on_standard_wanted)
        self.boxes.standard.standard_wanted.connect(self._on_make_standard)
        self.boxes.standard.inherit_wanted.connect(self._on_inherit_standard)
        state.changed.connect(self._on_draft_changed)

    def _lay_out(self) -> None:
        for area in (in_scroll_area(self.settings), self._reminders, self._invoice):
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
        column.addWidget(self.boxes)
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

    @property
    def category_id(self) -> int:
        """The marked category, 0 before anything was read."""
        return self._state.reading.category.category_id if self._state.reading is not None else 0

    @property
    def reminders(self) -> RemindersTab:
        """The tab Reminders."""
        return self._reminders.get()

    @property
    def invoice(self) -> InvoiceTab:
        """The tab Invoice."""
        return self._invoice.get()

    def _build_reminders(self) -> RemindersTab:
        page = RemindersTab(self._state, self)
        page.retranslate()
        self._fill_reminders(page)
        return page

    def _build_invoice(self) -> InvoiceTab:
        page = InvoiceTab(self._state, self)
        page.retranslate()
        self._fill_invoice(page)
        return page

    def _fill_reminders(self, page: RemindersTab) -> None:
        if self._state.reading is not None and self._tree is not None:
            category = self._state.reading.category
            page.show_rows(category.category_id, category.reminders, category.values, self._tree)
            page.set_allowed(self._sentence())

    def _fill_invoice(self, page: InvoiceTab) -> None:
        if self._state.reading is not None and self._tree is not None:
            category = self._state.reading.category
            page.show_values(category.category_id, category.values, self._sources(category.values))
            page.set_allowed(self._sentence())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.list.retranslate()
        self.boxes.retranslate()
        for number, label in enumerate((self.tr("Settings"), self.tr("Reminders"), self.tr("Invoice"))):
            self.tabs.set_label(number, label)
        for page in (self.settings, self._reminders.page, self._invoice.page):
            if page is not None:
                page.retranslate()
        set_spoken(self.tabs.tabBar(), self.tr("Tabs of the category"))
        self._on_draft_changed()

    def show_reading(self, reading: UnitReading, tree: Tree, *, has_settings_tab: bool) -> None:
        """Show a unit, or another category of it."""
        self._tree = tree
        category = reading.category
        name = category_name(category.category_id, reading)
        sources = self._sources(category.values)
        self._name.setText(name)
        self.boxes.show_values(category.category_id, category.values, sources)
        unit = tree.nodes.get(reading.organisation_id)
        about = self.tr("{category} at {unit}").format(category=name, unit=unit.name if unit else "")
        self.settings.show_values(category.category_id, about, category.values, sources)
        if self._invoice.page is not None:
            self._fill_invoice(self._invoice.page)
        if self._reminders.page is not None:
            self._fill_reminders(self._reminders.page)
        junior = self._state.draft.over(Key("junior-age-limit"), reading.settings["junior-age-limit"]).setting.number
        self.settings.show_junior_age(junior or 0, has_tab=has_settings_tab)
        self.boxes.set_allowed(self._sentence())
        self.settings.set_allowed(self._sentence())
        self._on_draft_changed()

    def _sentence(self) -> str:
        """Return what says which permission is missing, nothing where one may change everything."""
        missing = self._state.missing()
        return lacks(missing) if missing else ""

    def _sources(self, values: Mapping[str, Standing]) -> dict[str, str]:
        assert self._tree is not None
        return {code: source_name(self._tree, standing.above) for code, standing in values.items()}

    def _standard_standing(self, reading: UnitReading) -> Standing:
        own = reading.standard.own
        above: Effective = reading.standard.above
        return self._state.draft.over(STANDARD_KEY, Standing(None if own is None else Setting(own), above))

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
        self.boxes.refresh()
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
        standing = self._standard_standing(reading)
        origin = Origin.INHERITED if standing.own is None else Origin.PLAIN if self._state.kind is Kind.ROOT else Origin.OWN
        changed = STANDARD_KEY in self._state.draft.changes
        self.boxes.standard.show_state(standard=standard, origin=origin, unsaved=changed, missing=lacks(missing) if missing else "")

    @Slot(object)
    def _on_category_chosen(self, category_id: int) -> None:
        """Go to a category, unless something here can't be kept as it stands: that comes first."""
        fault = self._state.first_unreadable()
        if fault is not None:
            self._on_draft_changed()
            fault.show_fault()
        elif category_id != self.category_id:
            self.category_wanted.emit(category_id)

    def _put_standard(self, category_id: int | None) -> None:
        reading = self._state.reading
        if reading is not None:
            stored = reading.standard.own
            wanted = None if category_id is None else Setting(category_id)
            self._state.put(STANDARD_KEY, None if stored is None else Setting(stored), wanted)

    @Slot()
    def _on_make_standard(self) -> None:
        self._put_standard(self.category_id)
        self.boxes.setFocus()

    @Slot(object)
    def _on_standard_wanted(self, category_id: int) -> None:
        self._put_standard(category_id)

    @Slot()
    def _on_inherit_standard(self) -> None:
        self._put_standard(None)

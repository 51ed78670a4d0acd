"""What stands at the right of the tab Patron categories: boxes and settings, made once the window is painted, the other tabs when gone to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.organisation import Kind, Tree
from app.domain.setting import Effective, Setting, Standing
from app.domain.settings_draft import STANDARD_KEY, Key
from app.queries.unit_register import UnitReading
from app.windows.common.form import Origin
from app.windows.common.late import LatePart, put_last
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.scrolling import LatePage
from app.windows.unit_register.category_boxes import CategoryBoxes
from app.windows.unit_register.category_settings import CategorySettings
from app.windows.unit_register.invoice_tab import InvoiceTab
from app.windows.unit_register.names import category_name, lacks, source_name
from app.windows.unit_register.reminders_tab import RemindersTab
from app.windows.unit_register.state import RegisterState

_BOXES = 104
"""The room of the boxes, in pixels of the 13 px font, until they are there."""


class CategoryParts(QWidget):
    """Makes each part and fills it with what was read. `settings_wanted`: the tab of the unit is to be gone to."""

    settings_wanted = Signal()

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._tree: Tree | None = None
        self.tabs = NumberedTabs(self, name="category_tabs")
        self._boxes = LatePart(self._build_boxes, self, height=_BOXES)
        self._settings = LatePart(self._build_settings, self, height=1)
        self._reminders = LatePage("category_reminders", self._build_reminders)
        self._invoice = LatePage("category_invoice", self._build_invoice)
        self.late_pages = (self._reminders, self._invoice)
        self.late_parts = (self._boxes, self._settings)

    @property
    def category_id(self) -> int:
        """The marked category, 0 before anything was read."""
        return self._state.reading.category.category_id if self._state.reading is not None else 0

    @property
    def boxes(self) -> CategoryBoxes:
        """The boxes."""
        return self._boxes.get()

    @property
    def settings(self) -> CategorySettings:
        """The tab Settings."""
        return self._settings.get()

    @property
    def reminders(self) -> RemindersTab:
        """The tab Reminders."""
        return self._reminders.get()

    @property
    def invoice(self) -> InvoiceTab:
        """The tab Invoice."""
        return self._invoice.get()

    def _build_boxes(self) -> CategoryBoxes:
        boxes = CategoryBoxes(self._state, self)
        boxes.standard.standard_wanted.connect(self.on_make_standard)
        boxes.standard.inherit_wanted.connect(self._on_inherit_standard)
        boxes.retranslate()
        self._fill_boxes(boxes)
        return boxes

    def _build_settings(self) -> CategorySettings:
        self._boxes.get()
        put_last(self, self.tabs)  # behind the boxes, which stand above it
        page = CategorySettings(self._state, self)
        page.settings_wanted.connect(self.settings_wanted)
        page.retranslate()
        self._fill_settings(page)
        return page

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

    def _fill_boxes(self, boxes: CategoryBoxes) -> None:
        if (reading := self._state.reading) is not None and self._tree is not None:
            boxes.show_values(reading.category.category_id, reading.category.values, self._sources(reading.category.values))
            boxes.set_allowed(self._sentence())
            self._show_standard(boxes, reading)

    def _fill_settings(self, page: CategorySettings) -> None:
        if (reading := self._state.reading) is not None and self._tree is not None:
            category, unit = reading.category, self._tree.nodes.get(reading.organisation_id)
            name = category_name(category.category_id, reading)
            about = self.tr("{category} at {unit}").format(category=name, unit=unit.name if unit else "")
            page.show_values(category.category_id, about, category.values, self._sources(category.values))
            junior = self._state.draft.over(Key("junior-age-limit"), reading.settings["junior-age-limit"]).setting.number
            page.show_junior_age(junior or 0)
            page.set_allowed(self._sentence())

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

    def _show_standard(self, boxes: CategoryBoxes, reading: UnitReading) -> None:
        standing = self._standard_standing(reading)
        origin = Origin.INHERITED if standing.own is None else Origin.PLAIN if self._state.kind is Kind.ROOT else Origin.OWN
        standard = standing.setting.number == self.category_id
        boxes.standard.show_state(standard=standard, origin=origin, unsaved=STANDARD_KEY in self._state.draft.changes, missing=self._sentence())

    def _put_standard(self, category_id: int | None) -> None:
        reading = self._state.reading
        if reading is not None:
            stored = reading.standard.own
            wanted = None if category_id is None else Setting(category_id)
            self._state.put(STANDARD_KEY, None if stored is None else Setting(stored), wanted)

    @Slot()
    def on_make_standard(self) -> None:
        """Make the marked category the standard one."""
        self._put_standard(self.category_id)
        self.boxes.setFocus()

    @Slot()
    def _on_inherit_standard(self) -> None:
        self._put_standard(None)

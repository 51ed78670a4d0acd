"""The dialog Compare units: two units side by side, what differs between them, and copying marked values to the right (X7)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import NoContact, Refusal
from app.queries.compare_units import Comparison, compare_units
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.unit_register.compare_rows import ALL, OF_UNIT, CompareColumns, CompareLine, compare_lines, draft_of, line_key, line_kind, of_unit
from app.windows.unit_register.compare_units_bar import CompareUnitsBar

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = ("category_setting", "reminder_setting", "standard_category", "unit_setting", "patron_category", "loan_type", "organisation")


class CompareDialog(QDialog):
    """`copy_wanted` carries what of the left unit shall be copied, and the id of the right one."""

    copy_wanted = Signal(object, object)

    def __init__(self, client: Client, left: int, organisations: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client, self._organisations = client, list(organisations)
        self._comparison: Comparison | None = None
        self._elsewhere = False
        self._banner = Banner(self, name="compare_banner")
        self._category_label = FieldLabel("", self)
        self._units = CompareUnitsBar(self)
        self.left, self.right = self._units.left, self._units.right
        self.category = ChoiceField(self, name="compare_category", chars=26)
        self._differences = QCheckBox(self)
        self._differences.setObjectName("compare_differences")
        self._differences.setChecked(True)
        self._counts = PlainLabel("", self, role="secondary")
        self._counts.setObjectName("compare_counts")
        self.table = TableView("", self, object_name="compare_table", several=True)
        self.model: RowTableModel[CompareLine] = RowTableModel(CompareColumns("", "").columns(), self, key=line_key, row_kind=line_kind)
        self._tools = TableTools(self.table, self, name="compare_tools", copy=True)
        self._busy = BusyLine(self, name="compare_busy")
        self._copy = Button("", self, kind="primary", icon_name="arrow-right", name="compare_copy")
        self._close = Button("", self, name="compare_close")
        self._lay_out()
        self._word()
        self._units.start(left, client.tree, self._organisations)
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.table.set_table_model(self.model)
        self.category.attach(self._category_label)
        choose, foot = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (choose, (self.category, self._differences, self._counts, self._tools)),
            (foot, (self._busy, self._copy, self._close)),
        ):
            row.setSpacing(metric(8))
            for widget in widgets:
                row.addWidget(widget, 1 if widget in {self._counts, self._busy} else 0)
        self._units.add_line(self._category_label, choose)
        foot.insertStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(self._units)
        column.addWidget(self._banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(760), metric(400))
        open_in_size(self, 1060, 560)

    def _word(self) -> None:
        set_title(self, self.tr("Compare units"))
        self._tools.title = self.windowTitle()
        self._category_label.setText(self.tr("Category"))
        self.category.set_label(self.tr("Category"))
        self._differences.setText(self.tr("Only &differences"))
        self._copy.setText(self.tr("&Copy marked to the right"))
        self._close.setText(self.tr("Close"))
        self._offer_categories()

    def _connect(self) -> None:
        self._units.chosen.connect(self._on_unit_chosen)
        self.category.changed.connect(self._show)
        self._differences.toggled.connect(self._show)
        self.table.marked_changed.connect(self._show_actions)
        self.table.empty_acted.connect(self._on_show_all)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)
        self._banner.acted.connect(self._on_try_again)
        self._tools.failed.connect(self._on_export_failed)
        self._tools.exported.connect(self._on_exported)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self._on_everything)
        self._client.tree_changed.connect(self._on_tree_changed)

    def start(self) -> None:
        """Open it, and read what both units have."""
        settle(self)
        self.open()
        self.right.setFocus()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what both units have now; what is marked stays marked."""
        left, right = self.left.value(), self.right.value()
        if not self._units.is_pair():
            self._comparison = None
            self._busy.stop()
            self._show()
            return
        self._busy.start(self.tr("Reading …"))
        query = partial(compare_units, left=left, right=right)
        self._client.runner.read(self, query, self._show_read, self._show_not_read, "compare")

    def tell_copied(self, units: int) -> None:
        """Say that what was marked is copied."""
        self._banner.show_saved(self.tr("Copied to %n unit(s).", "", units), self.tr("It can be undone in the window Unit register."))

    def _offer_categories(self) -> None:
        named = self._comparison.categories.items() if self._comparison is not None else ()
        categories = [Choice(value=number, text=name) for number, name in named]
        self.category.set_choices([Choice(value=ALL, text=self.tr("All")), Choice(value=OF_UNIT, text=of_unit()), *categories])

    def _show_read(self, comparison: Comparison) -> None:
        if (comparison.left, comparison.right) != (self.left.value(), self.right.value()):
            return  # another unit was chosen meanwhile; that reading is under way
        self._busy.stop()
        if self._banner.kind in {"lost", "failed"}:
            self._banner.clear()
        self._comparison = comparison
        self._offer_categories()
        self._show()
        self._elsewhere = False

    def _show_not_read(self, refusal: Refusal) -> None:
        self._busy.stop()
        self._elsewhere = False
        if isinstance(refusal, NoContact):
            self._banner.show_lost(reasons_text(refusal))
            return
        self._comparison = None
        self._show()
        again = self.tr("Try again")
        self._banner.show_failed(self.tr("The units could not be compared."), reasons_text(refusal), action=again, action_icon="refresh-cw")

    @Slot()
    def _show(self) -> None:
        """Show what was read, as the filters have it."""
        comparison, differences = self._comparison, self._differences.isChecked()
        lines = compare_lines(comparison, chosen=self.category.value(), differences=differences) if comparison is not None else []
        headers = self._units.names()
        self.model.set_columns(CompareColumns(*headers).columns())
        self.model.set_rows(lines, elsewhere=self._elsewhere)
        set_spoken(self.table, self.tr("Settings of {left} and {right}").format(left=headers[0], right=headers[1]))
        differing = sum(line.row.differs for line in lines)
        self._counts.setText(self.tr("%n difference(s)", "", differing) if comparison is not None else "")
        self._say_empty(differences=differences)
        self.table.fit()
        self._show_actions()

    def _say_empty(self, *, differences: bool) -> None:
        if not self._units.is_pair():
            self.table.say_empty("git-compare", self.tr("Choose two different units"), self.tr("One unit can't be compared with itself."))
        elif self._comparison is None:
            self.table.say_empty("git-compare", self.tr("Nothing is read yet"))
        elif differences:
            self.table.say_empty("circle-check", self.tr("No differences"), self.tr("The same values hold at both units."), self.tr("Show all values"))

    @Slot()
    def _show_actions(self) -> None:
        nothing = "" if self.table.marked_rows() else self.tr("Mark the values to copy first (Ctrl+A marks all).")
        reason = (self._units.why_not(self._client) if self._comparison is not None else self.tr("Choose two different units")) or nothing
        self._copy.set_allowed(not reason, reason, self.tr("Shows first what becomes different at the right unit."))
        self._units.show_actions()

    @Slot()
    def _on_unit_chosen(self) -> None:
        self._comparison = None
        self._banner.clear()
        self._show()
        self.read()

    @Slot()
    def _on_show_all(self) -> None:
        self._differences.setChecked(False)
        self.table.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        marked = self.table.marked_rows()
        if self._comparison is not None and marked:
            self.copy_wanted.emit(draft_of(self._comparison, marked), self._comparison.right)

    @Slot()
    def _on_try_again(self) -> None:
        if self._banner.kind == "lost":
            self._client.try_again()
        self.read()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_CARED_FOR):
            self._elsewhere = changes.initiator != self._client.initiator
            self.read()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self.read()

    @Slot()
    def _on_tree_changed(self) -> None:
        """Offer the units that there are now; where one of the two is gone another takes its place, and it is said."""
        gone = self._units.offer(self._client.tree, self._organisations)
        if gone:
            self._on_unit_chosen()
            self._banner.say("info", self.tr("{unit} was removed meanwhile.").format(unit=", ".join(gone)), self.tr("Choose another unit."))

    @Slot(str)
    def _on_export_failed(self, said: str) -> None:
        self._banner.show_failed(self.tr("The file could not be written."), said)

    @Slot(object)
    def _on_exported(self, path: object) -> None:
        self._banner.show_saved(self.tr("The comparison is written."), str(path))

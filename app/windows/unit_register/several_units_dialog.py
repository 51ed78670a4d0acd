"""The dialog Save for several units: which units, what becomes different at each of them, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, NoContact, Refusal
from app.domain.settings_draft import SettingsDraft
from app.queries.unit_register import UnitReading
from app.services.several_units import UnitsPreview, preview_units
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_spoken, set_title
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.section_box import IconLine
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.unit_register.several_units_pane import PreviewPane
from app.windows.unit_register.several_units_rows import UnitColumns, UnitLine, left_out_lines, path_of, shown_targets, unit_key, unit_kind, unit_lines
from app.windows.unit_register.several_units_sentences import alone_line, changed_units, counted, names
from app.windows.unit_register.several_units_ticks import TickBar, places_of, savable

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = ("category_setting", "reminder_setting", "standard_category", "unit_setting", "patron_category", "loan_type", "organisation")


class SeveralUnitsDialog(QDialog):
    """`alone`: how many values are saved for the source only, because they belong to it.

    `save_wanted` carries the drafts of the units chosen, the source's first; who opened the dialog saves them.
    """

    save_wanted = Signal(object)

    def __init__(self, client: Client, source: SettingsDraft, reading: UnitReading, organisations: Collection[int], parent: QWidget, *, alone: int = 0) -> None:
        super().__init__(parent)
        self.setObjectName("several_units_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client, self._source, self._reading, self._organisations, self._alone = client, source, reading, tuple(organisations), alone
        self._preview: UnitsPreview | None = None
        self._ticked: set[int] = set()
        self._saving = False
        self._path = IconLine("", "building-2", self, role="section")
        self._path.setObjectName("several_path")
        self._banner = Banner(self, name="several_banner")
        self._ticks = TickBar(self)
        self.units = TableView("", self, object_name="several_units")
        self.model: RowTableModel[UnitLine] = RowTableModel(UnitColumns().columns(), self, key=unit_key, row_kind=unit_kind)
        self.pane = PreviewPane(self)
        self._left_out = QFrame(self)
        self._left_out_line = IconLine("", "lock", self._left_out, tint="warn")
        self._left_out_line.setObjectName("several_left_out")
        self._busy = BusyLine(self, name="several_busy")
        self._note = IconLine("", "history", self, role="secondary")
        self._save = Button("", self, kind="primary", name="several_save")
        self._cancel = Button("", self, name="several_cancel")
        self._lay_out()
        self._word()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.units.set_table_model(self.model)
        self.units.setSortingEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(metric(6))
        for widget in (self._note, self._save, self._cancel):
            foot.addWidget(widget, 1 if widget is self._note else 0)
        self._left_out.setProperty("box", "warn")
        inside = QHBoxLayout(self._left_out)
        inside.setContentsMargins(metric(10), metric(5), metric(10), metric(5))
        inside.addWidget(self._left_out_line)
        grid = QGridLayout()
        grid.setHorizontalSpacing(metric(14))
        grid.setVerticalSpacing(metric(6))
        grid.addWidget(self._ticks, 0, 0)
        grid.addWidget(self.units, 1, 0, 2, 1)
        grid.addWidget(self.pane, 0, 1, 2, 1)
        grid.addWidget(self._left_out, 2, 1)
        grid.setColumnMinimumWidth(0, metric(390))
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addWidget(self._path)
        column.addWidget(self._banner)
        column.addLayout(grid, 1)
        column.addWidget(self._busy)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(900), metric(440))
        open_in_size(self, 1240, 600)

    def _word(self) -> None:
        set_title(self, self.tr("Save for several units"))
        self._ticks.label.setText(self.tr("Save for"))
        self._ticks.deviating.set_allowed(True, tip=self.tr("Ticks the units where another value is in force than the one typed."))
        set_spoken(self.units, self.tr("Units to save for; Space ticks"))
        self._note.say(self.tr("One transaction, one entry in the history, undone as one."), "history")
        self._cancel.setText(self.tr("Cancel"))

    def _connect(self) -> None:
        for button, slot in ((self._save, self._on_save), (self._cancel, self.reject)):
            button.clicked.connect(slot)
        self._ticks.wanted.connect(self._on_ticks_wanted)
        self.units.check_toggled.connect(self._on_toggled)
        self.units.row_opened.connect(self._on_toggled)
        self.units.current_changed.connect(self._on_unit_marked)
        self._banner.acted.connect(self.read)
        self.pane.tools.failed.connect(self._on_export_failed)
        self.pane.tools.exported.connect(self._on_exported)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self.read)

    def start(self) -> None:
        """Open it, and read what the units have."""
        settle(self)
        self.open()
        self.units.setFocus()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what the units have now; the boxes stay as they are ticked."""
        if self._saving:
            return
        self._busy.start(self.tr("Reading …"))
        self._client.runner.read(self, self.query(), self._show_read, self._show_not_read)

    def query(self) -> Callable[..., UnitsPreview]:
        """Return what reads the preview."""
        return partial(preview_units, actor=self._client.actor, source=self._source, organisations=self._organisations)

    def begin_saving(self) -> None:
        """Wait for the outcome: the dialog stays until then."""
        self._saving = True
        self._banner.clear()
        self._busy.start(self.tr("Saving …"))
        self._show_actions()

    def end_saving(self) -> None:
        """It is saved, or the window tells why not: there is nothing more to see here."""
        self._saving = False
        self.accept()

    def show_refused(self, refusal: Refusal) -> None:
        """Say why nothing was saved; what is ticked stays."""
        self._saving = False
        self._busy.stop()
        heading = self.tr("Nothing was saved; what you typed is kept.")
        if isinstance(refusal, Conflict):
            text = self.tr("Changed elsewhere meanwhile: {units}. What is shown is how it is now; saving again writes over it.")
            self._banner.say("warning", heading, text.format(units=changed_units(refusal, self._client.tree)))
        elif isinstance(refusal, NoContact):
            self._banner.show_lost(reasons_text(refusal))
        else:
            self._banner.show_failed(heading, reasons_text(refusal))
        self._show_actions()
        if not isinstance(refusal, NoContact):
            self.read()

    def _show_read(self, preview: UnitsPreview) -> None:
        self._preview, self._source = preview, preview.source
        self._busy.stop()
        if self._banner.kind == "lost":
            self._banner.clear()
        self._show()
        if self.units.current_row() is None:
            self.units.mark(self._source.organisation_id)

    def _show_not_read(self, refusal: Refusal) -> None:
        self._busy.stop()
        if isinstance(refusal, NoContact):
            self._banner.show_lost(reasons_text(refusal))
        else:
            self._banner.show_failed(self.tr("The units could not be read."), reasons_text(refusal), action=self.tr("Try again"), action_icon="refresh-cw")

    def _show(self) -> None:
        """Show the units, what becomes different at those ticked, and what can be done."""
        self._path.say("  ›  ".join(self.path()), "building-2")
        preview = self._preview
        if preview is not None:
            self._ticked &= {target.organisation_id for target in savable(preview)}
            self.model.set_rows(unit_lines(preview, self._ticked, self.source_reason()))
            self.units.fit()
            self.pane.show_preview(preview, shown_targets(preview, self._ticked), self._reading)
        self.pane.counts.setText(counted(preview, self._ticked) if preview is not None else "")
        if self._ticked:
            self.pane.table.say_empty("circle-check", self.tr("Nothing becomes different"), self.tr("The units ticked have these values already."))
        else:
            self.pane.table.say_empty("building-2", self.tr("Tick the units to save for"), self.tr("What becomes different at them is shown here."))
        self._show_left_out()
        self._show_actions()

    def path(self) -> list[str]:
        """Return what is saved, from the unit down."""
        return path_of(self._source, self._client.tree, self._reading)

    def source_reason(self) -> str:
        """Return why the box of the source can't be changed."""
        return self.tr("What is typed here is what is saved; it is always saved for this unit too.")

    def _show_left_out(self) -> None:
        lines = left_out_lines(self._preview, self._ticked, self._reading, names) if self._preview is not None else []
        if self._alone:
            place = self._client.tree[self._source.organisation_id].name
            lines.append(alone_line(self._alone, place))
        self._left_out_line.say("\n".join(lines), "lock", "warn")
        self._left_out.setVisible(bool(lines))

    def _show_actions(self) -> None:
        count = len(self._ticked) + 1
        self._save.setText(self.tr("&Save for %n unit(s)", "", count))
        ready = self._preview is not None and not self._saving
        self._save.set_allowed(ready, self.tr("Wait until the work is done."))
        self._ticks.set_ready(ready)
        self._cancel.setEnabled(not self._saving)

    def reject(self) -> None:
        """Close without saving; not while it is being saved, when nobody knows yet what comes of it."""
        if not self._saving:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Cancel."""
        if self._saving:
            event.ignore()
        else:
            super().closeEvent(event)

    def _tick(self, places: Collection[int]) -> None:
        self._ticked = set(places)
        self._show()

    @Slot(str)
    def _on_ticks_wanted(self, which: str) -> None:
        if self._preview is not None:
            self._tick(places_of(self._preview, which))

    @Slot(object)
    def _on_toggled(self, line: UnitLine) -> None:
        if not line.reason and not self._saving:
            self._tick(self._ticked ^ {line.id})

    @Slot(object)
    def _on_unit_marked(self, line: UnitLine | None) -> None:
        """Bring what becomes of the unit marked into sight."""
        if line is not None:
            self.pane.show_unit(line.id)

    @Slot()
    def _on_save(self) -> None:
        if self._preview is not None:
            self.save_wanted.emit(self._preview.drafts(self._ticked))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_CARED_FOR):
            self.read()

    @Slot(str)
    def _on_export_failed(self, said: str) -> None:
        self._banner.show_failed(self.tr("The file could not be written."), said)

    @Slot(object)
    def _on_exported(self, path: object) -> None:
        self._banner.show_saved(self.tr("The preview is written."), str(path))

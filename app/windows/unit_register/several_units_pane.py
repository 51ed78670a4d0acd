"""The preview of the dialog Save for several units: what becomes different, unit by unit; of many units each folds up to its name and count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.unit_register import UnitReading
from app.services.several_units import Target, UnitsPreview
from app.windows.common.buttons import Button
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.unit_register.several_units_preview import PreviewColumns, PreviewLine, heading, preview_key, preview_kind, preview_lines, preview_span
from app.windows.unit_register.several_units_tools import PreviewTools

_FEW = 40
"""As long as the preview has no more lines than that, every unit shows its values."""


class FoldingTable(TableView):
    """`fold_wanted` with a unit's line, and whether it shall be open (None: the other way round)."""

    fold_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, object_name="several_preview")
        self.setSortingEnabled(False)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wishes: dict[int, bool | None] = {
            Qt.Key.Key_Left: False, Qt.Key.Key_Right: True, Qt.Key.Key_Space: None, Qt.Key.Key_Return: None, Qt.Key.Key_Enter: None,
        }  # fmt: skip
        line = self.current_row()
        if isinstance(line, PreviewLine) and line.is_unit and event.key() in wishes:
            self.fold_wanted.emit(line, wishes[event.key()])
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        model = self.table_model()
        line = model.row_at(index) if model is not None else None
        if isinstance(line, PreviewLine) and line.is_unit:
            self.fold_wanted.emit(line, None)


class PreviewPane(QWidget):
    """Shows what `show_preview` is given. `counts` is for the dialog to fill, `tools` to tell of files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: UnitsPreview | None = None
        self._reading: UnitReading | None = None
        self._targets: Sequence[Target] = ()
        self._blocks: dict[int, list[PreviewLine]] = {}
        """What becomes different at each unit, made once: with hundreds of them a tick is to be quick."""
        self._open: dict[int, bool] = {}
        """Which units somebody folded or unfolded."""
        self._all: bool | None = None
        """What the button wants of all others, None: what their number wants."""
        self._label = PlainLabel("", self, role="section")
        self.counts = PlainLabel("", self, role="secondary", wrap=True)
        self.counts.setObjectName("several_counts")
        self.fold = Button("", self, kind="flat", name="several_fold")
        self.export = Button("", self, icon_name="download", kind="flat", name="several_export")
        self.table = FoldingTable(self)
        self.model: RowTableModel[PreviewLine] = RowTableModel(PreviewColumns().columns(), self, key=preview_key, row_kind=preview_kind, span=preview_span)
        self.table.set_table_model(self.model)
        self.tools = PreviewTools(self.table, self._all_lines, self)
        self._lay_out()
        self._label.setText(self.tr("What is changed"))
        self.export.setText(self.tr("&Export…"))
        set_spoken(self.table, self.tr("What is changed"))
        self.export.clicked.connect(self.tools.export)
        self.fold.clicked.connect(self._on_fold)
        self.table.fold_wanted.connect(self._on_fold_wanted)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(6))
        for widget in (self._label, self.counts, self.fold, self.export):
            head.addWidget(widget, 1 if widget is self.counts else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_preview(self, preview: UnitsPreview, targets: Sequence[Target], reading: UnitReading) -> None:
        """Show what becomes different at some of the units; what is folded stays folded."""
        if preview is not self._preview:
            self._blocks.clear()
        self._preview, self._reading, self._targets = preview, reading, [target for target in targets if target.changes]
        self._show()

    def show_unit(self, organisation_id: int) -> None:
        """Bring what becomes of a unit into sight."""
        number = self.model.find((organisation_id, -1))
        if number >= 0:
            self.table.scrollTo(self.model.index(number, 0), TableView.ScrollHint.PositionAtTop)

    def _show(self) -> None:
        self.model.set_rows([line for target in self._targets for line in self._lines(target)])
        self.table.fit()
        several = any(self._is_open(target) for target in self._targets)
        self.fold.setText(self.tr("&Fold all") if several or not self._targets else self.tr("Un&fold all"))
        tip = self.tr("Shows of each unit its name and count only, or its values too.")
        self.fold.set_allowed(bool(self._targets), self.tr("There is nothing to fold."), tip)
        self.export.set_allowed(bool(self._targets), self.tr("There is nothing to export."))

    def _lines(self, target: Target) -> list[PreviewLine]:
        assert self._preview is not None
        is_open = self._is_open(target)
        return [heading(self._preview, target, is_open=is_open), *(self._block(target) if is_open else ())]

    def _is_open(self, target: Target) -> bool:
        if self._all is not None:
            return self._open.get(target.organisation_id, self._all)
        return self._open.get(target.organisation_id, sum(1 + len(one.changes) for one in self._targets) <= _FEW)

    def _block(self, target: Target) -> list[PreviewLine]:
        if target.organisation_id not in self._blocks:
            assert self._preview is not None
            assert self._reading is not None
            self._blocks[target.organisation_id] = preview_lines(self._preview, target, self._reading)
        return self._blocks[target.organisation_id]

    def _all_lines(self) -> Iterator[PreviewLine]:
        for target in self._targets:
            yield from self._block(target)

    @Slot(object, object)
    def _on_fold_wanted(self, line: PreviewLine, wanted: bool | None) -> None:
        if wanted != line.is_open:
            self._open[line.unit_id] = not line.is_open
            self._show()
            self.table.mark((line.unit_id, -1))

    @Slot()
    def _on_fold(self) -> None:
        self._all = not any(self._is_open(target) for target in self._targets)
        self._open.clear()
        self._show()

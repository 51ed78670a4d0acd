"""The widgets of the window Circulation parameters and where they stand: the table first, the others once it is painted."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.queries.rule_listing import ListRow
from app.windows.circulation_parameters.filter_bar import FilterBar
from app.windows.circulation_parameters.heading_line import HeadingLine
from app.windows.circulation_parameters.parameter_list import ParameterList
from app.windows.circulation_parameters.rule_panel import RulePanel
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, IconButton
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.frozen_column import KeptEnd
from app.windows.common.late import Pieces
from app.windows.common.plain_label import PlainLabel, line_height
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.rules.table_model import green_rows, row_key, row_kind
from app.windows.common.section_box import IconLine
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric, theme

_ABOVE, _BELOW = 153, 119
"""The room of what stands above (two lines of labels apart) and below the table, in pixels of the 13 px font, until it is there."""
_LIST = 300
"""So many pixels the list has at most at first: it breaks its names, while larger texts push the rules' values out of sight."""


class ViewParts(QWidget):
    """The table and the list at its left are there at once, so that rows are painted as soon as they are read.

    All else is made between the events after that, or when it is asked for before: `completed` once it is there.
    """

    completed = Signal()
    view_only: ViewOnlyLine
    banner: Banner
    heading: HeadingLine
    filters: FilterBar
    order: IconLine
    busy: BusyLine
    count: PlainLabel
    tools: TableTools
    import_rules: IconButton
    export_rules: IconButton
    panel: RulePanel
    conflict: ConflictPanel
    add: Button
    change: Button
    remove: Button
    explain: Button
    matrix: Button
    timeline: Button
    check: Button
    history: Button
    impact: Button
    save: Button
    ok: Button
    cancel: Button

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._green = language, 0
        # each in its place from the start: the style sheet dresses what is moved anew, with all that is in it
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.parameters = ParameterList(self.splitter)
        self._right = QWidget(self.splitter)
        self.table = TableView("", self._right, object_name="rules_table", several=True)
        self.model: RowTableModel[ListRow] = RowTableModel((), self, key=row_key, row_kind=row_kind, span=self._span, spanning=self._spanning)
        self.table.set_table_model(self.model)
        KeptEnd(self.table, ("value", "comment"), name="rules_values")  # what the rules come to
        self._lay_out()
        self.complete = False
        self._pieces = Pieces(self._make(), self.table.viewport(), self, when=self._has_rows)
        self._pieces.completed.connect(self._on_made)

    def __getattr__(self, name: str) -> Any:
        """Make what is asked for before its turn, and all else with it."""
        if name not in ViewParts.__annotations__ or self.__dict__.get("complete", True):
            raise AttributeError(name)
        self.finish()
        return getattr(self, name)

    def finish(self) -> None:
        """Make now what is not there yet."""
        self._pieces.finish()

    def event(self, event: QEvent) -> bool:
        """A key that is no letter finds everything there: what has it, and where Tab and the arrows lead."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.__dict__.get("complete", True):
            self.finish()
        return super().event(event)

    def _has_rows(self) -> bool:
        return bool(self.model.rows)

    @Slot()
    def _on_made(self) -> None:
        self.complete = True
        self.completed.emit()

    def _lay_out(self) -> None:
        """Lay out what is there at once; the table stands where it will stand when the rest is there."""
        self._column = QVBoxLayout(self._right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metric(7))
        self._column.addSpacing(metric(_ABOVE) + 2 * line_height(theme().font(12, 400)))
        self._column.addWidget(self.table, 1)
        self._column.addSpacing(metric(_BELOW))
        self.splitter.setObjectName("parameters_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(10))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([min(metric(274), _LIST), metric(1060)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)

    def _make(self) -> Generator[None, None, None]:
        """Make all else, in pieces that keep nobody waiting."""
        self.parameters.fill()
        yield
        right = self._right
        self.view_only = ViewOnlyLine(right)
        self.banner = Banner(right, name="parameters_banner")
        self.heading = HeadingLine(right)
        self.order = IconLine("", "arrow-down", right, role="secondary")
        self.busy = BusyLine(right)
        self.count = PlainLabel("", right, role="accent")
        self.count.setObjectName("row_count")
        yield
        self.filters = FilterBar(right)
        yield
        QWidget.setTabOrder(self.filters.clear_button, self.table)
        if (empty := self.table.findChild(Button, "empty_state_button")) is not None:
            QWidget.setTabOrder(self.table, empty)
        self.tools = TableTools(self.table, right, name="rules_tools")
        self.import_rules = IconButton("file-input", "", right, name="import_rules")
        self.export_rules = IconButton("file-output", "", right, name="export_rules")
        for button in (self.import_rules, self.export_rules):
            self.tools.add(button)
        self._make_buttons(right)
        self._lay_out_rest()

    def _make_buttons(self, right: QWidget) -> None:
        self.panel = RulePanel(right)
        self.conflict = ConflictPanel(right)
        self.add = Button("", right, icon_name="plus", name="add_rule")
        self.change = Button("", right, icon_name="pencil", name="change_rule")
        self.remove = Button("", right, icon_name="trash-2", name="remove_rule")
        self.explain = Button("", right, icon_name="lightbulb", name="explain_rules")
        self.matrix = Button("", right, icon_name="grid-3x3", name="rules_matrix")
        self.timeline = Button("", right, icon_name="chart-line", name="rules_timeline")
        self.check = Button("", right, icon_name="list-checks", name="rules_check")
        self.history = Button("", right, icon_name="history", name="rules_history")
        self.impact = Button("", right, icon_name="scale", name="impact_rules")
        self.save = Button("", right, icon_name="save", name="save_rules")
        self.ok = Button("", right, kind="primary", name="ok_rules")
        self.cancel = Button("", right, name="cancel_rules")

    def _lay_out_rest(self) -> None:
        note = QHBoxLayout()
        note.setSpacing(metric(10))
        note.addWidget(self.order, 1)
        note.addWidget(self.busy, 1)
        note.addWidget(self.filters.clear_button)
        note.addWidget(self.count)
        note.addWidget(self.tools)
        right, column = self._right, self._column
        for place in (column.count() - 1, 0):
            column.takeAt(place)  # the room that was kept
        for place, widget in enumerate((self.view_only, self.banner, self.heading, self.filters)):
            column.insertWidget(place, widget)
        column.insertLayout(4, note)
        column.addWidget(self.panel)
        column.addWidget(self.conflict)
        column.addWidget(ButtonRow([self.explain, self.matrix, self.timeline, self.check, self.history], [self.impact], right))
        column.addWidget(ButtonRow([self.add, self.change, self.remove], [self.save, self.ok, self.cancel], right))

    def _spanning(self, rows: Sequence[ListRow]) -> Iterable[int]:
        """Return the numbers of the green rows: as they stand on top unless somebody sorts, very many others need no look."""
        return islice(green_rows(rows), self._green)

    def _span(self, row: ListRow) -> tuple[int, int] | None:
        """Let the name of a green row reach from the organisation to the value."""
        return (1, len(self.model.columns) - 3) if row.exceptions is not None else None

"""The widgets of the window Circulation parameters and where they stand; what they do is in window.py."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.rule import Rule
from app.domain.refusals import Conflict, Refusal
from app.queries.rule_listing import ListRow
from app.settings import Settings
from app.windows.circulation_parameters.conflicts import equal_rule, reasons_of
from app.windows.circulation_parameters.filter_bar import FilterBar
from app.windows.circulation_parameters.parameter_list import ParameterList
from app.windows.circulation_parameters.rule_panel import RulePanel
from app.windows.common.badge import BadgeLabel
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, IconButton
from app.windows.common.column_state import placed
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.messages import reasons_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Badge, Column, RowTableModel
from app.windows.common.rules.names import Names
from app.windows.common.rules.table_model import green_rows, row_key, row_kind
from app.windows.common.rules.texts import explanation
from app.windows.common.section_box import IconLine
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say


class Reason(Enum):
    """Why rows are shown."""

    LISTING = auto()
    """Another parameter or organisation."""
    ELSEWHERE = auto()
    """Somebody else changed something: what differs is marked."""
    OWN = auto()
    """What is typed here, a filter, the same read again."""


class HeadingLine(QWidget):
    """Name of the parameter, whose rule applies, and the way to the parameters to coordinate it with."""

    parameter_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = PlainLabel("", self, role="heading")
        self._name.setObjectName("parameter_heading")
        self._unused = BadgeLabel(self)
        self._unused.setObjectName("unused_badge")
        self._more = PlainLabel("", self, role="secondary", elide=True)
        self._more.setObjectName("parameter_explanation")
        self._link = Button("", self, icon_name="link", kind="link", name="coordinate_with")
        self._link.clicked.connect(self._on_link)
        self._others: tuple[Parameter, ...] = ()
        self._names: Names | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metric(11))
        row.addWidget(self._name)
        row.addWidget(self._unused)
        row.addWidget(self._more, 1)
        row.addWidget(self._link)

    def show_parameter(self, parameter: Parameter, names: Names) -> None:
        """Name a parameter."""
        self._names = names
        self._name.setText(names.parameter(parameter))
        self._more.setText(explanation(parameter))
        self._unused.set_badge(None if parameter.in_use else Badge(text=self.tr("not in use yet")), self.tr("Kept and shown; Lånedisk does not act on it yet."))
        self._others = tuple(catalogue()[key] for key in parameter.coordinate_with)
        self._link.setVisible(bool(self._others))
        shown = names.parameter(self._others[0]) if len(self._others) == 1 else self.tr("%n parameter(s)", "", len(self._others))
        self._link.setText(self.tr("Coordinate with: {parameter}").format(parameter=shown))

    @Slot()
    def _on_link(self) -> None:
        if len(self._others) == 1:
            self.parameter_wanted.emit(self._others[0].key)
            return
        menu = QMenu(self)
        menu.setObjectName("coordinate_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self._others:
            action = menu.addAction(self._names.parameter(other) if self._names else other.key)
            action.setData(other.key)
        menu.triggered.connect(self._on_menu)
        menu.popup(self._link.mapToGlobal(self._link.rect().bottomLeft()))

    @Slot(QAction)
    def _on_menu(self, action: QAction) -> None:
        self.parameter_wanted.emit(action.data())


class ParametersView(QWidget):
    """All widgets, by name. It has no state of its own but theirs."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameters = ParameterList(self)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="parameters_banner")
        self.heading = HeadingLine(self)
        self.filters = FilterBar(self)
        self.order = IconLine("", "arrow-down", self, role="secondary")
        self.busy = BusyLine(self)
        self.count = PlainLabel("", self, role="accent")
        self.count.setObjectName("row_count")
        self.table = TableView("", self, object_name="rules_table", several=True)
        self.model: RowTableModel[ListRow] = RowTableModel((), self, key=row_key, row_kind=row_kind, span=self._span, spanning=green_rows)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="rules_tools")
        self.import_rules = IconButton("file-input", "", self, name="import_rules")
        self.export_rules = IconButton("file-output", "", self, name="export_rules")
        for button in (self.import_rules, self.export_rules):
            self.tools.add(button)
        self.panel = RulePanel(self)
        self.conflict = ConflictPanel(self)
        self.add = Button("", self, icon_name="plus", name="add_rule")
        self.change = Button("", self, icon_name="pencil", name="change_rule")
        self.remove = Button("", self, icon_name="trash-2", name="remove_rule")
        self.explain = Button("", self, icon_name="lightbulb", name="explain_rules")
        self.matrix = Button("", self, icon_name="grid-3x3", name="rules_matrix")
        self.timeline = Button("", self, icon_name="chart-line", name="rules_timeline")
        self.check = Button("", self, icon_name="list-checks", name="rules_check")
        self.history = Button("", self, icon_name="history", name="rules_history")
        self.impact = Button("", self, icon_name="scale", name="impact_rules")
        self.save = Button("", self, icon_name="save", name="save_rules")
        self.ok = Button("", self, kind="primary", name="ok_rules")
        self.cancel = Button("", self, name="cancel_rules")
        self._columns: dict[str, Any] = {}
        self._lay_out()
        self._give_keys(settings)

    def _lay_out(self) -> None:
        note = QHBoxLayout()
        note.setSpacing(metric(10))
        note.addWidget(self.order, 1)
        note.addWidget(self.busy, 1)
        note.addWidget(self.filters.clear_button)
        note.addWidget(self.count)
        note.addWidget(self.tools)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(7))
        for widget in (self.view_only, self.banner, self.heading, self.filters):
            column.addWidget(widget)
        column.addLayout(note)
        column.addWidget(self.table, 1)
        column.addWidget(self.panel)
        column.addWidget(self.conflict)
        column.addWidget(ButtonRow([self.explain, self.matrix, self.timeline, self.check, self.history], [self.impact], self))
        column.addWidget(ButtonRow([self.add, self.change, self.remove], [self.save, self.ok, self.cancel], self))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("parameters_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(metric(10))
        self.splitter.addWidget(self.parameters)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([metric(274), metric(1060)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.addWidget(self.splitter)

    def fill(self, window: QWidget) -> None:
        """Fill a window."""
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)

    def _give_keys(self, settings: Settings) -> None:
        """Ins, F2 and Del in the table do what the buttons under it do."""
        for command, slot in (("room.add", self._on_add_key), ("room.change", self._on_change_key), ("room.remove", self._on_remove_key)):
            add_key(self.table, settings, command, slot)

    @Slot()
    def _on_add_key(self) -> None:
        self.press(self.add)

    @Slot()
    def _on_change_key(self) -> None:
        self.press(self.change)

    @Slot()
    def _on_remove_key(self) -> None:
        self.press(self.remove)

    def press(self, button: Button) -> None:
        """Do what a button does, or say in the window why it does nothing: a key and a double click have no tool tip."""
        if button.isEnabled():
            button.click()
        else:
            self.banner.say("info", button.accessibleDescription())

    def clear_message(self) -> None:
        """Take away what an edit makes untrue: a refusal, what was saved, why a key did nothing. Lost contact stays."""
        if self.banner.kind != "lost":
            self.banner.clear()

    def clear_hint(self) -> None:
        """Take away why a key did nothing: another row is marked."""
        if self.banner.kind == "info":
            self.banner.clear()

    def tell_gone(self, count: int) -> None:
        """Say that others removed rows from the table, unless the banner says more."""
        if count and self.banner.kind in ("", "info"):
            self.banner.say("info", self.tr("Removed at another workstation: %n row(s).", "", count))

    def _span(self, row: ListRow) -> tuple[int, int] | None:
        """Let the name of a green row reach from the organisation to the value."""
        return (1, len(self.model.columns) - 3) if row.exceptions is not None else None

    def retranslate(self, language: str) -> None:
        """Put the words that stay in the present language."""
        self.parameters.retranslate(language)
        self.filters.retranslate()
        self.panel.retranslate()
        self.tools.retranslate()
        self.name_exchange("")
        self.order.say(self.tr("Most governing on top: what is set further to the left goes before."), "arrow-down")
        self.table.setAccessibleName(self.tr("Rules"))
        self.add.setText(self.tr("Add…"))
        self.change.setText(self.tr("Cha&nge…"))
        self.remove.setText(self.tr("Rem&ove"))
        self.explain.setText(self.tr("E&xplain…"))
        self.matrix.setText(self.tr("&Matrix…"))
        self.timeline.setText(self.tr("&Timeline…"))
        self.timeline.set_allowed(True, tip=self.tr("The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T)."))
        self.check.setText(self.tr("Rule chec&k…"))
        self.history.setText(self.tr("Histor&y…"))
        self.impact.setText(self.tr("&Impact…"))
        self.save.setText(self.tr("&Save"))
        self.ok.setText(self.tr("OK"))
        self.cancel.setText(self.tr("Cancel"))

    def name_exchange(self, why_no_export: str) -> None:
        """Name the buttons of files in the present language; export says why it is inactive."""
        self.import_rules.set_name(self.tr("Import rules"), self.tr("Reads rules from a CSV or XLSX file and shows first what it would change"))
        self.export_rules.set_name(self.tr("Export rules"), why_no_export or self.tr("Writes rules into a CSV or XLSX file that Import can read"))

    def show_rows(
        self, columns: Sequence[Column[ListRow]], rows: Sequence[ListRow], remembered: Mapping[str, Any], how: Reason, elsewhere: Collection[Hashable] = ()
    ) -> None:
        """Show rows in the columns of their parameter, fitted anew where it is another listing; else a column that needs it grows.

        `elsewhere`: the keys of the rows that somebody else has changed.
        A calm table: what somebody filters or types makes no column narrower under their eyes.
        """
        first, same = not self.model.columns, [column.key for column in columns] == [column.key for column in self.model.columns]
        known = remembered if first else self.columns_over(remembered)
        with self.table.fitting_once():
            self.model.set_content(columns, rows, elsewhere)
            if not same:
                self._columns = _by_key(known.get("columns"))
                self.table.restore_columns(known)
            if how is Reason.LISTING or not same:
                self.table.fit()
            else:
                self.table.grow()

    def columns_over(self, remembered: Mapping[str, Any]) -> dict[str, Any]:
        """Return how the columns are now, with those that this parameter does not have as they were remembered."""
        now = self.table.remembered_columns()
        kept = {**_by_key(remembered.get("columns")), **self._columns}
        shown = {entry["key"]: entry for entry in now["columns"]}
        both = {**kept, **shown}
        return {**now, "columns": [both[key] for key in placed(list(shown), list(kept))]}

    def show_count(self, shown: int, unsaved: int, *, filtered: bool) -> None:
        """Say how many rows are shown and unsaved, and why there are none."""
        rows = self.tr("%n row(s)", "", shown)
        self.count.setText(self.tr("{rows}, {unsaved} unsaved").format(rows=rows, unsaved=unsaved) if unsaved else rows)
        if filtered:
            self.table.say_empty("filter", self.tr("No rule concerns what is chosen above."), "", self.tr("Clear filter"), "list-x")
        else:
            self.table.say_empty("sliders-horizontal", self.tr("No rule is set."), self.tr("Its base rule is missing."))

    def show_refused(self, refusal: Refusal) -> Rule | None:
        """Say why nothing was saved; returns the rule that one of the unsaved ones is equal to, if that is a reason."""
        heading = self.tr("Nothing was saved; all rows are kept here.")
        equal = equal_rule(refusal)
        if any(isinstance(reason, Conflict) for reason in reasons_of(refusal)):
            text = self.tr("Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.")
            others = [say(reason) for reason in reasons_of(refusal) if not isinstance(reason, Conflict)]
            self.banner.say("warning", heading, "\n".join((text, *others)))
        elif equal is not None:
            self.banner.say("failed", heading, reasons_text(refusal), self.tr("Show that rule"), "arrow-right")
        else:
            self.banner.show_failed(heading, reasons_text(refusal))
        return equal

    def show_busy(self, text: str) -> None:
        """Say that something is read or saved; the old rows stay meanwhile."""
        self.busy.start(text)

    def stop_busy(self) -> None:
        """The answer is there."""
        self.busy.stop()


def _by_key(columns: object) -> dict[str, Any]:
    return {entry["key"]: entry for entry in columns if isinstance(entry, dict) and "key" in entry} if isinstance(columns, list) else {}

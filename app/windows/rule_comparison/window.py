"""Administration → Parameter maintenance → Compare units (X7): the rules of two units side by side, and giving others a unit's rules."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.copying import ComparedRule
from app.domain.refusals import Refusal
from app.queries.rule_comparison import RulesCompared, compare_rules
from app.queries.rule_registers import REGISTER_TABLES
from app.services.parameters import take_back_rules
from app.services.rules_copy import RulesCopied
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.editors import Choice, ChoiceField
from app.windows.common.field import FieldLabel
from app.windows.common.following_window import FollowingWindow
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import RowKind, RowTableModel
from app.windows.common.rules.allowed import why_not_take_back
from app.windows.common.rules.names import Names
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.rule_comparison.columns import CompareColumns, row_key, row_kind
from app.windows.rule_comparison.copy_dialog import CopyRulesDialog
from app.windows.rule_comparison.units_bar import UnitsBar

if TYPE_CHECKING:
    from app.background.client import Client


class RuleComparisonWindow(FollowingWindow):
    """`argument`: the unit at the left, by id; or nothing."""

    follows = ("parameter_rule", *REGISTER_TABLES)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.units = UnitsBar(client, self)
        self._label = FieldLabel("", self)
        self.parameter = ChoiceField(self, name="rules_parameter", chars=28)
        self.only = QCheckBox(self)
        self.only.setObjectName("rules_only_differences")
        self.only.setChecked(True)
        self.count = PlainLabel("", self, role="secondary")
        self.count.setObjectName("rules_difference_count")
        self.banner = Banner(self, name="rules_compared_banner")
        self.table = TableView("", self, object_name="rules_compared", several=True)
        self.model: RowTableModel[ComparedRule] = RowTableModel((), self, key=row_key, row_kind=self._kind)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="rules_compared_tools", copy=True)
        self.busy = BusyLine(self, name="rules_compared_busy")
        self.copy_button = Button("", self, icon_name="copy", name="copy_rules")
        self.show_rule = Button("", self, kind="primary", name="show_compared_rule")
        self.close_button = Button("", self, name="close_comparison")
        self._compared: RulesCompared | None = None
        self._dialog: CopyRulesDialog | None = None
        self._done = RuleChanges()
        self._lay_out()
        self.units.offer(argument if isinstance(argument, int) else None)
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.table)
        self.refresh()

    def _lay_out(self) -> None:
        choose = QHBoxLayout()
        choose.setSpacing(metric(8))
        for widget in (self.parameter, self.only, self.count, self.tools):
            choose.addWidget(widget, 1 if widget is self.count else 0)
        self.parameter.attach(self._label)
        self.units.add_line(self._label, choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.units)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.busy)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.copy_button], [self.show_rule, self.close_button], self))

    def _connect(self) -> None:
        self.units.chosen.connect(self._on_unit_chosen)
        self.parameter.changed.connect(self._show_rows)
        self.only.toggled.connect(self._show_rows)
        self.table.remember_in(self.client.settings, self.client.actor.login, "rules_compared")
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._show_actions)
        self.table.empty_acted.connect(self._on_show_all)
        self.tools.failed.connect(self.banner.show_failed)
        self.tools.exported.connect(self._on_exported)
        self.banner.acted.connect(self._on_banner_acted)
        self.copy_button.clicked.connect(self._on_copy)
        self.show_rule.clicked.connect(self._on_show_rule)
        self.close_button.clicked.connect(self.close)
        self.follow()
        self.client.tree_changed.connect(self._on_tree_changed)
        self.client.actor_changed.connect(self._show_actions)
        add_key(self, self.client.settings, "room.cancel", self.close)

    # what the frame asks

    def title(self) -> str:
        """Name both units."""
        return self.tr("Compare units: {left}, {right}").format(left=self.units.left.text(), right=self.units.right.text())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.units.retranslate()
        self._label.setText(self.tr("Parameter"))
        self.parameter.set_label(self.tr("Parameter"))
        self.only.setText(self.tr("Only &differences"))
        self.copy_button.setText(self.tr("Copy rules to &other units…"))
        self.show_rule.setText(self.tr("&Show rule"))
        self.close_button.setText(self.tr("Close"))
        self.tools.retranslate()
        if self._compared is not None:
            self._offer_parameters(self._compared)
        self._show_rows()
        self.tell_state()
        settle(self)

    def print_out(self) -> None:
        """Print the lines shown."""
        self.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Read both units' rules again (F5)."""
        if not self.units.is_pair():
            self._compared = None
            self._show_rows()
            return
        self.busy.start(self.tr("Reading …"))
        query = partial(compare_rules, tree=self.client.tree, left=self.units.left.value(), right=self.units.right.value())
        self.client.runner.read(self, query, self._show_read, self._show_not_read, "compare-rules")

    def undo(self) -> None:
        """Take back the last copy (Ctrl+Z)."""
        done, self._done = self._done, RuleChanges()
        if done and not why_not_take_back(self.client.actor, done):
            self.banner.clear()
            self.client.runner.change(self, partial(take_back_rules, done=done), self._show_undone, self._show_refused)

    # showing

    def _offer_parameters(self, compared: RulesCompared) -> None:
        names = Names(compared.registers, self.client.language)
        keys = dict.fromkeys(row.rule.parameter for row in compared.rows)
        shown = [Choice(value=key, text=names.parameter(catalogue()[key])) for key in keys]
        self.parameter.set_choices([Choice(value=None, text=self.tr("All")), *shown])

    def _show_read(self, compared: RulesCompared) -> None:
        if (compared.left, compared.right) != (self.units.left.value(), self.units.right.value()):
            return  # another unit was chosen meanwhile; that reading is under way
        self.busy.stop()
        if self.banner.kind in {"lost", "failed"}:
            self.banner.clear()
        self._compared = compared
        self._offer_parameters(compared)
        self._show_rows()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot()
    def _show_rows(self) -> None:
        """Show what was read, as the boxes have it."""
        compared, only = self._compared, self.only.isChecked()
        if compared is None:
            self.model.set_rows(())
            self.count.setText("")
            self.table.say_empty("git-compare", self.tr("Choose two different units"), self.tr("One unit can't be compared with itself."))
        else:
            chosen = self.parameter.value()
            rows = [row for row in compared.rows if chosen in (None, row.rule.parameter) and not (only and not row.differs)]
            self.model.set_content(CompareColumns(compared, Names(compared.registers, self.client.language)).columns(), rows)
            self.table.say_empty("circle-check", self.tr("No differences"), self.tr("Both units have the same rules."), self.tr("Show all rules"))
            self.table.fit()
            self.count.setText(self.tr("%n difference(s)", "", sum(row.differs for row in rows)))
        set_spoken(self.table, self.title())
        self.tools.title = self.title().replace("/", "-").replace(":", "")
        self._show_actions()

    def _kind(self, row: ComparedRule) -> RowKind:
        """Mark what differs, unless only such lines are shown."""
        return RowKind.NORMAL if self.only.isChecked() else row_kind(row)

    def _row(self) -> ComparedRule | None:
        row = self.table.current_row()
        return row if isinstance(row, ComparedRule) else None

    @Slot()
    def _show_actions(self) -> None:
        self.show_rule.set_allowed(self._row() is not None, self.tr("Mark a line first."), self.tr("Shows it in Circulation parameters (Enter)."))
        reason = "" if self._compared is not None else self.tr("Choose two different units")
        self.copy_button.set_allowed(not reason, reason, self.tr("Gives other units the left unit's own rules, after showing what that changes."))
        self.units.show_actions()

    # acting

    @Slot()
    def _on_unit_chosen(self) -> None:
        self._compared = None
        self.banner.clear()
        self.tell_state()
        self.refresh()

    @Slot()
    def _on_show_all(self) -> None:
        self.only.setChecked(False)
        self.table.setFocus()

    @Slot()
    def _on_show_rule(self) -> None:
        if (row := self._row()) is not None:
            self._on_row_opened(row)

    @Slot(object)
    def _on_row_opened(self, row: ComparedRule) -> None:
        self.open_window("parameters.circulation", (row.rule.parameter, row.rule.organisation_id, row.rule.id))

    @Slot()
    def _on_copy(self) -> None:
        if self._compared is not None and self._dialog is None:
            parameters = {row.rule.parameter for row in self.table.marked_rows()} if self.table.marked_count() > 1 else set()
            chosen = self.parameter.value()
            self._dialog = CopyRulesDialog(self.client, self.units.left.value(), frozenset({chosen} if chosen else parameters), self.units.right.value(), self)
            self._dialog.copied.connect(self._on_copied)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.start()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_copied(self, copied: RulesCopied) -> None:
        self._done = copied.done
        missing = why_not_take_back(self.client.actor, copied.done)
        done = copied.done
        text = self.tr("Copied: {added} added, {changed} changed, {removed} removed.")
        said = text.format(added=len(done.added), changed=len(done.changed), removed=len(done.removed))
        self.banner.show_saved(said, self.tr("It stands in the history as one."), undo=bool(done) and not missing)
        self.refresh()

    def _show_undone(self, _changes: Changes) -> None:
        self.banner.show_saved(self.tr("Undone; the rules are as they were."))

    def _show_refused(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("It could not be undone; what was copied stays."), reasons_text(refusal))

    @Slot()
    def _on_banner_acted(self) -> None:
        if self.banner.kind == "saved":
            self.undo()
        else:
            self.refresh()

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.banner.show_saved(self.tr("The comparison is written."), str(path))

    @Slot()
    def _on_tree_changed(self) -> None:
        self.units.offer()
        self._on_unit_chosen()

"""Administration → Parameter maintenance → Rule check (X4): what is wrong with the rules, the way to each, and mending what can be mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.background.requests import Cancelled, Task
from app.domain.changes import Changes
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.check.finding import Finding
from app.domain.refusals import Refusal
from app.queries.rule_check import RuleCheck, check_stored_rules
from app.queries.rule_registers import REGISTER_TABLES
from app.services.parameters import save_rules, take_back_rules
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.rules.allowed import why_not_carry_out, why_not_take_back
from app.windows.common.rules.names import Names
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.rule_check.columns import FindingColumns, finding_key

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = ("parameter_rule", *REGISTER_TABLES)


class RuleCheckWindow(InnerWindow):
    """Checks when it is opened, after each change of its own, and when asked; changes elsewhere only say that the list is of before."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("finding_count")
        self.busy = BusyLine(self, name="check_busy")
        self.banner = Banner(self, name="check_banner")
        self.table = TableView("", self, object_name="finding_list", row_height=25)
        self.model: RowTableModel[Finding] = RowTableModel(FindingColumns(None).columns(), self, key=finding_key)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="finding_tools")
        self.sentence = PlainLabel("", self, wrap=True)
        self.sentence.setObjectName("finding_sentence")
        self.mend = Button("", self, icon_name="wrench", name="mend_finding")
        self.again = Button("", self, icon_name="refresh-cw", name="check_again")
        self.show_rule = Button("", self, kind="primary", name="show_rule")
        self.close_button = Button("", self, name="close_check")
        self._task: Task | None = None
        self._check: RuleCheck | None = None
        self._mended: RuleChanges | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.table)
        self.refresh()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(14))
        line.addWidget(self.count)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.mend, self.again], [self.show_rule, self.close_button], self))

    def _connect(self) -> None:
        self.table.remember_in(self.client.settings, self.client.actor.login, "finding_list")
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._show_marked)
        self.tools.failed.connect(self.banner.show_failed)
        self.banner.acted.connect(self._on_banner_acted)
        self.mend.clicked.connect(self._on_mend)
        self.again.clicked.connect(self.refresh)
        self.show_rule.clicked.connect(self._on_show_rule)
        self.close_button.clicked.connect(self.close)
        self.client.bus.changed.connect(self._on_changed)
        self.client.actor_changed.connect(self._show_marked)
        add_key(self, self.client.settings, "room.cancel", self.close)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Rule check")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.mend.setText(self.tr("&Mend…"))
        self.again.setText(self.tr("Check &again"))
        self.show_rule.setText(self.tr("&Show rule"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.table, self.tr("Findings"))
        self.tools.title = self.tr("Rule check")
        self.tools.retranslate()
        self._show_rows()
        self.tell_state()
        settle(self)

    def print_out(self) -> None:
        """Print the findings."""
        self.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Check again (F5)."""
        if self._task is not None:
            return
        self._task = Task(self.tr("Checking rules"), cancellable=True)
        self.busy.start_task(self._task)
        query = partial(check_stored_rules, actor=self.client.actor, today=self.client.today(), report=self._task.report)
        self.client.runner.read(self, query, self._show_check, self._show_failed, task=self._task)

    def undo(self) -> None:
        """Take back the last mending (Ctrl+Z)."""
        done = self._mended
        if done is not None and not why_not_take_back(self.client.actor, done):
            self._mended = None
            self.banner.clear()
            self.client.runner.change(self, partial(take_back_rules, done=done), None, self._show_refused)

    # showing

    def _show_check(self, check: RuleCheck) -> None:
        self._task, self._check = None, check
        self.busy.stop()
        if self.banner.kind in {"lost", "warning"}:
            self.banner.clear()
        self._show_rows()

    def _show_rows(self) -> None:
        check = self._check
        names = Names(check.registers, self.client.language) if check is not None else None
        self.model.set_columns(FindingColumns(names).columns())
        if check is None:
            self.count.setText("")
            self.table.say_empty("list-checks", self.tr("The rules have not been checked yet."))
        else:
            self.model.set_rows(check.findings)
            self.table.fit()
            self.count.setText(self.tr("%n finding(s)", "", len(check.findings)))
            self.table.say_empty("list-checks", self.tr("Nothing is wrong with the rules."), self.tr("%n rule(s) were checked.", "", check.count))
            if self.table.current_row() is None:
                self.table.mark_number(0)
        self._show_marked()

    def _show_failed(self, refusal: Refusal) -> None:
        self._task = None
        self.busy.stop()
        if isinstance(refusal, Cancelled):
            self.banner.say("warning", self.tr("The check was stopped."), "", self.tr("Check again"), "refresh-cw")
        else:
            self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    def _row(self) -> Finding | None:
        row = self.table.current_row()
        return row if isinstance(row, Finding) else None

    @Slot()
    def _show_marked(self) -> None:
        row = self._row()
        self.sentence.setText(say(row.sentence) if row is not None else "")
        nothing = self.tr("No finding is marked.")
        self.show_rule.set_allowed(row is not None, nothing, self.tr("Shows it in Circulation parameters (Enter)."))
        why = nothing if row is None else "" if row.mend else self.tr("It has to be decided which of the rules is meant otherwise.")
        why = why or (why_not_carry_out(self.client.actor, row.mend) if row is not None else "")
        self.mend.set_allowed(not why, why, self.tr("Says what would be changed, and asks first."))

    # acting

    @Slot()
    def _on_show_rule(self) -> None:
        row = self._row()
        if row is not None:
            self._on_row_opened(row)

    @Slot(object)
    def _on_row_opened(self, row: Finding) -> None:
        self.open_window("parameters.circulation", (row.parameter, row.organisation_id, row.rule.id if row.rule else None))

    @Slot()
    def _on_mend(self) -> None:
        row = self._row()
        if row is None or not row.mend:
            return
        if row.mend.removed:
            heading, action = self.tr("Remove the rule?"), self.tr("&Remove")
        elif row.mend.changed:
            heading, action = self.tr("End the rule's period on its fixed date?"), self.tr("&End")
        else:
            heading, action = self.tr("Add the delivered base rule?"), self.tr("&Add")
        dialog = ask(
            self, title=self.tr("Mend"), heading=heading, text=say(row.sentence), action=action, action_icon="wrench",
            then=partial(self._carry_out, row.mend), destroys=bool(row.mend.removed),
            consequence=self.tr("It can be undone, and stands in the history."),
        )  # fmt: skip
        dialog.setObjectName("mend_question")

    def _carry_out(self, mend: RuleChanges) -> None:
        self.client.runner.change(self, partial(save_rules, draft=mend), partial(self._show_mended, mend), self._show_refused)

    def _show_mended(self, mend: RuleChanges, _changes: Changes) -> None:
        self._mended = mend
        self.banner.show_saved(self.tr("Mended."), undo=not why_not_take_back(self.client.actor, mend))

    def _show_refused(self, refusal: Refusal) -> None:
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))

    @Slot()
    def _on_banner_acted(self) -> None:
        if self.banner.kind == "saved":
            self.undo()
        else:
            self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*_CARED_FOR):
            return
        if changes.initiator == self.client.initiator and self._task is None:
            self.refresh()
        else:
            self.banner.say("warning", self.tr("Rules were changed since this check."), "", self.tr("Check again"), "refresh-cw")

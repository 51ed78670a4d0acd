"""Administration → Parameter maintenance → Rule check (X4): what is wrong with the rules, the way to each, and mending what can be mended."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.background.requests import Cancelled, Task
from app.domain.changes import Changes
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.check.finding import Finding
from app.domain.refusals import Refusal
from app.queries.rule_check import RuleCheck, check_stored_rules
from app.queries.rule_registers import REGISTER_TABLES
from app.services.parameters import save_rules, take_back_rules
from app.windows.common.buttons import Button
from app.windows.common.messages import ask, reasons_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Column
from app.windows.common.rules.allowed import why_not_carry_out, why_not_take_back
from app.windows.common.rules.names import Names
from app.windows.common.words import say
from app.windows.common.worked_out_window import WorkedOutWindow
from app.windows.rule_check.columns import FindingColumns, finding_key

if TYPE_CHECKING:
    from app.background.client import Client


class RuleCheckWindow(WorkedOutWindow[Finding]):
    """Checks when it is opened, after each change of its own, and when asked."""

    name = "finding"
    follows = ("parameter_rule", *REGISTER_TABLES)

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        self._check: RuleCheck | None = None
        super().__init__(client, argument, parent)
        self.sentence = PlainLabel("", self, wrap=True)
        self.sentence.setObjectName("finding_sentence")
        self.mend = Button("", self, icon_name="wrench", name="mend_finding")
        self.again = Button("", self, icon_name="refresh-cw", name="check_again")
        self.show_rule = Button("", self, kind="primary", name="show_rule")
        self.close_button = Button("", self, name="close_check")
        self._mended: RuleChanges | None = None
        self.lay_out([self.sentence], [self.mend, self.again], [self.show_rule, self.close_button])
        self.mend.clicked.connect(self._on_mend)
        self.again.clicked.connect(self.refresh)
        self.show_rule.clicked.connect(self._on_open)
        self.client.actor_changed.connect(self.show_marked)
        self.begin()

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Rule check")

    def columns(self) -> Sequence[Column[Finding]]:
        """Return the columns, in the present language."""
        return FindingColumns(Names(self._check.registers, self.client.language) if self._check is not None else None).columns()

    def key_of(self, row: Finding) -> Hashable:
        """Tell rows apart."""
        return finding_key(row)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.mend.setText(self.tr("&Mend…"))
        self.again.setText(self.tr("Check &again"))
        self.show_rule.setText(self.tr("&Show rule"))
        self.close_button.setText(self.tr("Close"))
        self._show_findings()
        super().retranslate()
        set_spoken(self.table, self.tr("Findings"))

    def asked(self) -> tuple[Task, Callable[[Any], RuleCheck], Callable[[RuleCheck], object]]:
        """Return the task that is shown, what is read, and what takes the answer."""
        task = Task(self.tr("Checking rules"), cancellable=True)
        return task, partial(check_stored_rules, actor=self.client.actor, today=self.client.today(), report=task.report), self._show_check

    def undo(self) -> None:
        """Take back the last mending (Ctrl+Z)."""
        done = self._mended
        if done is not None and not why_not_take_back(self.client.actor, done):
            self._mended = None
            self.banner.clear()
            self.client.runner.change(self, partial(take_back_rules, done=done), None, self._show_refused)

    # showing

    def _show_check(self, check: RuleCheck) -> None:
        self.end()
        self._check = check
        if self.banner.kind in {"lost", "warning"}:
            self.banner.clear()
        self._show_findings()

    def _show_findings(self) -> None:
        check = self._check
        self.model.set_columns(self.columns())
        if check is None:
            self.count.setText("")
            self.table.say_empty("list-checks", self.tr("The rules have not been checked yet."))
        else:
            self.show_rows(check.findings)
            self.count.setText(self.tr("%n finding(s)", "", len(check.findings)))
            self.table.say_empty("list-checks", self.tr("Nothing is wrong with the rules."), self.tr("%n rule(s) were checked.", "", check.count))
        self.show_marked()

    def show_failed(self, refusal: Refusal) -> None:
        """Say why it could not be worked out."""
        if isinstance(refusal, Cancelled):
            self.banner.say("warning", self.tr("The check was stopped."), "", self.tr("Check again"), "refresh-cw")
        else:
            self.banner.show_unread(refusal, self.tr("The rules could not be read."))

    @Slot()
    def show_marked(self) -> None:
        """Offer what can be done with the marked row."""
        row = self.row()
        self.sentence.setText(say(row.sentence) if row is not None else "")
        nothing = self.tr("No finding is marked.")
        self.show_rule.set_allowed(row is not None, nothing, self.tr("Shows it in Circulation parameters (Enter)."))
        why = nothing if row is None else "" if row.mend else self.tr("It has to be decided which of the rules is meant otherwise.")
        why = why or (why_not_carry_out(self.client.actor, row.mend) if row is not None else "")
        self.mend.set_allowed(not why, why, self.tr("Says what would be changed, and asks first."))

    # acting

    def open_row(self, row: Finding) -> None:
        """Show the rule that a finding is of."""
        self.open_window("parameters.circulation", (row.parameter, row.organisation_id, row.rule.id if row.rule else None))

    @Slot()
    def _on_mend(self) -> None:
        row = self.row()
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

    def say_outdated(self, changes: Changes) -> None:
        """Check again after a change of one's own, else say that the list is of before."""
        if changes.initiator == self.client.initiator and self._task is None:
            self.refresh()
        else:
            self.banner.say("warning", self.tr("Rules were changed since this check."), "", self.tr("Check again"), "refresh-cw")

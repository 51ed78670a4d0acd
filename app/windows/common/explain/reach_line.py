"""What is said of one rule below the decision: which situations it governs and how much of what is current, or why it never does (X1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.background.requests import Cancelled, Task
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.impact import About
from app.domain.parameters.rule import Rule
from app.domain.refusals import NotPermitted, Refusal
from app.queries.rule_reach import RuleReach, read_reach
from app.windows.common.explain.answer import AnswerView
from app.windows.common.rules.names import Names
from app.windows.common.rules.sentences import Sentences
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_NAMED = 4


class ReachLine(QObject):
    """Answers the button of the rules; what was said goes when another rule is marked."""

    def __init__(self, client: Client, answer: AnswerView) -> None:
        super().__init__(answer)
        self._client, self._answer = client, answer
        self._task: Task | None = None
        self._wanted: Rule | None = None
        answer.reach_wanted.connect(self._on_wanted)
        answer.rule_marked.connect(self._on_marked)
        client.runner.task_changed.connect(self._on_task_changed)

    @Slot(object)
    def _on_marked(self, rule: Rule | None) -> None:
        """Another rule is marked: the counting of the one before ends."""
        if rule != self._wanted:
            self._wanted = None
            if self._task is not None:
                self._task.cancel()
            self._answer.show_reach("")
        may = self._client.actor.may("parameters.view")
        unsaved = self.tr("The rule is not saved yet.") if rule is not None and (rule.id or 0) <= 0 else ""
        self._answer.allow_reach(self.tr("Mark a rule first.") if rule is None else unsaved or ("" if may else say(NotPermitted("parameters.view"))))

    @Slot(object)
    def _on_wanted(self, rule: Rule) -> None:
        self._wanted, self._task = rule, Task(self.tr("Counting what the rule governs"), cancellable=True)
        self._answer.show_reach(self.tr("Calculating …"))
        query = partial(read_reach, actor=self._client.actor, rule=rule, today=self._client.today(), report=self._task.report)
        self._client.runner.read(self, query, self._show_reach, self._show_failed, task=self._task)

    def _show_reach(self, found: RuleReach) -> None:
        self._task = None
        names = self._answer.names
        if found.rule == self._wanted and names is not None:
            self._answer.show_reach(self._said(found, names))

    def _show_failed(self, refusal: Refusal) -> None:
        self._task = None
        self._answer.show_reach("" if isinstance(refusal, Cancelled) else say(refusal))

    @Slot(object)
    def _on_task_changed(self, task: Task) -> None:
        if task is self._task and task.progress.total:
            done = 100 * task.progress.done // task.progress.total
            self._answer.show_reach(self.tr("Calculating … {percent} %").format(percent=done))

    def _said(self, found: RuleReach, names: Names) -> str:
        if found.reach.never is not None:
            return say(found.reach.never)
        parts = [Sentences(catalogue()[found.rule.parameter], names).effect(found.rule)]
        before = [self._named(rule, names) for rule in found.reach.before[:_NAMED]]
        if more := len(found.reach.before) - len(before):
            before.append(self.tr("%n more", "", more))
        if before:
            parts.append(self.tr("Not where these go before: {rules}.").format(rules="; ".join(before)))
        if counted := self._counted(found):
            parts.append(self.tr("Now it governs {counts}.").format(counts=", ".join(counted)))
        return " ".join(parts)

    def _named(self, rule: Rule, names: Names) -> str:
        where = (names.organisation(rule.organisation_id), ", ".join(names.case(rule)), names.period(rule))
        return ", ".join(part for part in where if part)

    def _counted(self, found: RuleReach) -> list[str]:
        loans, patrons, copies = (found.counts.get(about, 0) for about in (About.LOANS, About.PATRONS, About.COPIES))
        said = {
            About.LOANS: self.tr("%n current loan(s)", "", loans), About.PATRONS: self.tr("%n patron(s)", "", patrons),
            About.COPIES: self.tr("%n copies", "", copies),
        }  # fmt: skip
        return [text for about, text in said.items() if about in found.counts]

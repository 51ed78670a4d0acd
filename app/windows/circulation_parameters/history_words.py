"""What entries of the history say, in words: which rule, what was done to it, from what, to what (X6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.history import BASE_RULE, IMPORTED, PUT_BACK, Did, RuleEntry
from app.domain.parameters.rule import Rule
from app.windows.common.formats import date_text
from app.windows.common.row_table_model import Cell
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import variable_name
from app.windows.common.rules.value_words import value_words
from app.windows.common.words import role_word

_ICONS: Mapping[Did, str] = {Did.ADDED: "plus", Did.CHANGED: "pencil", Did.REMOVED: "trash-2"}
_VALUE = frozenset({"number", "text", "unit"})


@dataclass(frozen=True)
class HistoryWords:
    """Says what happened to the rules of a parameter."""

    parameter: Parameter
    names: Names

    def rule(self, rule: Rule | None, rule_id: int) -> str:
        """Return what a rule is set for, with its selector and period; its number where the log does not say."""
        if rule is None:
            return f"#{rule_id}"
        parts = (self.names.selector(self.parameter, rule.selector), self.names.case_words(rule), self.names.period(rule))
        return ", ".join(part for part in parts if part)

    def value(self, rule: Rule | None) -> str:
        """Return the value of a rule, nothing where there is no rule or its value is not known."""
        if rule is None or (rule.value.number is None and rule.value.text is None):
            return ""
        there = rule.organisation_id in self.names.tree.nodes
        return value_words(self.parameter, rule.value, self.names.registers.currency_of(rule.organisation_id) if there else "")

    def step(self, now: Rule | None, then: Rule | None) -> str:
        """Return from what to what a rule would go: its value, and whatever else differs."""
        if now is None or then is None:
            return self.value(now or then)
        old, new = self.value(now), self.value(then)
        return "; ".join([f"{old} → {new}" if old != new else new, *self._others(now, then)])

    def change(self, entry: RuleEntry) -> Cell:
        """Return from what to what an entry led: the value, and whatever else was changed."""
        if entry.before is None or entry.after is None:
            return Cell(text=self.value(entry.rule), struck=entry.after is None)
        others = "; ".join(self._others(entry.before, entry.after))
        if not entry.fields & _VALUE:
            return Cell(text=others)
        return Cell(old=self.value(entry.before) or "–", text=self.value(entry.after) or "–", secondary=others)

    def comment(self, entry: RuleEntry) -> str:
        """Return the comment of the rule, and how it came: put back, as a base rule, imported."""
        ways = {
            PUT_BACK: QCoreApplication.translate("Parameters", "Put back"),
            BASE_RULE: QCoreApplication.translate("Parameters", "Base rule"),
            IMPORTED: QCoreApplication.translate("Parameters", "Imported"),
        }
        way = ways.get(entry.logged.comment, entry.logged.comment)
        return "; ".join(part for part in (way, entry.rule.comment if entry.rule else "") if part)

    def _others(self, before: Rule, after: Rule) -> list[str]:
        """Return what differs besides the value, each with its name."""
        comment = QCoreApplication.translate("Parameters", "Comment")
        first, last = QCoreApplication.translate("Parameters", "From"), QCoreApplication.translate("Parameters", "To")
        shown: tuple[tuple[str, Callable[[Rule], str]], ...] = (
            (variable_name(Variable.SHELF), _shelf), (first, _first_day), (last, _last_day), (comment, _comment),
        )  # fmt: skip
        return [f"{name}: {say(before) or '–'} → {say(after) or '–'}" for name, say in shown if say(before) != say(after)]


def what(entry: RuleEntry) -> Cell:
    """Return what was done."""
    done = {
        Did.ADDED: QCoreApplication.translate("Parameters", "Added"),
        Did.CHANGED: QCoreApplication.translate("Parameters", "Changed"),
        Did.REMOVED: QCoreApplication.translate("Parameters", "Removed"),
    }
    return Cell(text=done[entry.logged.did], icon=_ICONS[entry.logged.did], icon_colour="text2")


def who(entry: RuleEntry) -> Cell:
    """Return who did it: login and role, or that it was done past the program."""
    logged = entry.logged
    if logged.outside:
        return Cell(text=logged.login, secondary=QCoreApplication.translate("Parameters", "outside Lånedisk"))
    return Cell(text=logged.login, secondary=role_word(logged.role))


def _shelf(rule: Rule) -> str:
    return rule.variables.shelf or "*"


def _first_day(rule: Rule) -> str:
    return date_text(rule.variables.from_date)


def _last_day(rule: Rule) -> str:
    return date_text(rule.variables.to_date)


def _comment(rule: Rule) -> str:
    return rule.comment

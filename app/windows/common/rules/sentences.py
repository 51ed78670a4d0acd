"""What a rule means, in plain sentences: for whom and where it holds, what it goes before, which of several governs when (B13)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.ordering import Span, governing_spans, same_but_period
from app.domain.parameters.rule import Rule
from app.windows.common.rules.names import Names
from app.windows.common.rules.value_words import meaning_words, period_words


@dataclass(frozen=True)
class Sentences:
    """Says what the rules of one parameter mean."""

    parameter: Parameter
    names: Names

    def effect(self, rule: Rule) -> str:
        """Return the effect in one sentence: `Loan period: 5 days for Dvd, Adult at all units of Lindby without rules of their own.`"""
        node = self.names.tree.nodes.get(rule.organisation_id)
        kind = node.kind if node else Kind.POINT
        if kind is Kind.ROOT:
            template = QCoreApplication.translate("Parameters", "{parameter}: {value} for {case} wherever nothing else is set{period}.")
        elif kind is Kind.ACCOUNT:
            template = QCoreApplication.translate("Parameters", "{parameter}: {value} for {case} at all units of {place} without rules of their own{period}.")
        else:
            template = QCoreApplication.translate("Parameters", "{parameter}: {value} for {case} at {place}{period}.")
        period = self.names.period(rule)
        return template.format(
            parameter=self._subject(rule), value=self.names.value(self.parameter, rule), case=self.names.case_words(rule),
            place=self.names.organisation(rule.organisation_id), period=f", {period}" if period else "",
        )  # fmt: skip

    def meaning(self, rule: Rule) -> str:
        """Return what a special value means, nothing for an ordinary one."""
        return meaning_words(self.parameter, rule.value)

    def place(self, rule: Rule, listed: Sequence[Rule], above: int) -> str:
        """Return at which row a rule will stand; `above` green rows stand on top."""
        number = above + 1 + next((n for n, other in enumerate(listed) if other.id == rule.id), 0)
        text = QCoreApplication.translate("Parameters", "Stands at row {row} of {rows}.")
        return text.format(row=number, rows=above + len(listed))

    def before(self, rule: Rule, other: Rule | None, number: int) -> str:
        """Return what it means that another rule, at row `number`, would govern in place of this one; nothing without one."""
        if other is None:
            return ""
        mine, theirs = (self.names.value(self.parameter, one) for one in (rule, other))
        text = QCoreApplication.translate("Parameters", "Goes before row {row} ({case}): {old} becomes {new}.")
        if mine == theirs:
            text = QCoreApplication.translate("Parameters", "Goes before row {row} ({case}), which has the same value.")
        return text.format(row=number, case=self.names.case_words(other), old=theirs, new=mine)

    def untouched(self, exceptions: int) -> str:
        """Return how many organisations below have rules of their own, nothing where none has."""
        if not exceptions:
            return ""
        return QCoreApplication.translate("Parameters", "Changes nothing where %n unit(s) have rules of their own.", "", exceptions)

    def governs_when(self, rule: Rule, listed: Iterable[Rule]) -> list[str]:
        """Return when this rule and others of its combination govern, a line for each stretch (B13); nothing where it is alone."""
        others = same_but_period(rule, listed)
        if not others:
            return []
        return [self._span(span, rule) for span in governing_spans([rule, *others])]

    def _span(self, span: Span, rule: Rule) -> str:
        period = period_words(span.first, span.last) or QCoreApplication.translate("Parameters", "always")
        period = period[:1].upper() + period[1:]
        if span.rule is None:
            return QCoreApplication.translate("Parameters", "{period}: none of them").format(period=period)
        value = self.names.value(self.parameter, span.rule)
        if span.rule.id == rule.id:
            return QCoreApplication.translate("Parameters", "{period}: {value}, this rule").format(period=period, value=value)
        return QCoreApplication.translate("Parameters", "{period}: {value}").format(period=period, value=value)

    def _subject(self, rule: Rule) -> str:
        name = self.names.parameter(self.parameter)
        selector = self.names.selector(self.parameter, rule.selector)
        return f"{name} ({selector})" if selector else name

"""The order in which rules are listed, and what a rule means for the others of the list (B3, B13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.precedence import period_rank
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.text import fold

Key = tuple[object, ...]


@dataclass(frozen=True)
class Ordering:
    """Lists rules with the most governing on top (B3).

    Rules that never meet (other values of the same variable) stand in the order of the list boxes: `positions` gives a
    value's place in the box of its variable. Rules with a selector are grouped by its value, in the order of `selectors`.
    """

    tree: Tree
    positions: Mapping[Variable, Mapping[int, int]]
    selectors: Sequence[str] = ()

    def sorted(self, rules: Iterable[Rule]) -> list[Rule]:
        """Return the rules in governing order."""
        return sorted(rules, key=self.key)

    def key(self, rule: Rule) -> Key:
        """Return the sort key of a rule: what governs more is less."""
        variables = rule.variables
        node = self.tree.nodes.get(rule.organisation_id)
        fields = []
        for variable, id_ in zip(REGISTERED, variables.ids, strict=True):
            fields.append((1, 0) if id_ is None else (0, self.positions.get(variable, {}).get(id_, id_)))
        shelf = fold(variables.shelf) if variables.shelf else ""
        has_period, first, last = period_rank(variables)
        selector = self.selectors.index(rule.selector) if rule.selector in self.selectors else len(self.selectors)
        depth = node.depth if node else 0
        return selector, rule.selector or "", -depth, rule.organisation_id, *fields, -len(shelf), shelf, not has_period, -first, -last, rule.id or 0


def same_but_period(rule: Rule, others: Iterable[Rule]) -> list[Rule]:
    """Return the other rules of the same combination, whatever their period."""
    ids, shelf = rule.variables.ids, fold(rule.variables.shelf or "")
    place = (rule.organisation_id, rule.parameter, rule.selector)
    return [
        other for other in others
        if (other.organisation_id, other.parameter, other.selector) == place
        and other.id != rule.id and other.variables.ids == ids and fold(other.variables.shelf or "") == shelf
    ]  # fmt: skip


def covers(general: Rule, special: Rule) -> bool:
    """Say whether `general` matches whenever `special` does on some day: its variables are `*` or the same, the periods meet."""
    a, b = general.variables, special.variables
    if any(mine is not None and mine != theirs for mine, theirs in zip(a.ids, b.ids, strict=True)):
        return False
    if a.shelf is not None and not fold(b.shelf or "").startswith(fold(a.shelf)):
        return False
    return meet(general, special)


def meet(one: Rule, other: Rule) -> bool:
    """Say whether two periods have a day in common."""
    a, b = one.variables, other.variables
    first = max(a.from_date or date.min, b.from_date or date.min)
    return first <= min(a.to_date or date.max, b.to_date or date.max)


def goes_before(rule: Rule, below: Iterable[Rule]) -> Rule | None:
    """Return the rule that would govern in place of this one: the first of those listed below it that covers its case."""
    return next((other for other in below if other.selector == rule.selector and covers(other, rule)), None)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both included (None: open), and the rule that governs in it, None where none of them does."""

    first: date | None
    last: date | None
    rule: Rule | None


def governing_spans(rules: Sequence[Rule]) -> list[Span]:
    """Return when which of several rules of one combination governs (B13), from the earliest day on.

    Neighbouring stretches of the same rule are one; a rule whose fixed day has passed no longer governs.
    """
    cuts = sorted({day for rule in rules for day in _cuts(rule)})
    starts: list[date | None] = [None, *cuts]
    spans: list[Span] = []
    for start, following in zip(starts, [*cuts, None], strict=True):
        inside = start or (cuts[0] - timedelta(1) if cuts else date.min)
        governing = max((rule for rule in rules if _holds(rule, inside)), key=lambda rule: period_rank(rule.variables), default=None)
        last = following - timedelta(1) if following else None
        if spans and spans[-1].rule is governing:
            spans[-1] = replace(spans[-1], last=last)
        else:
            spans.append(Span(start, last, governing))
    return spans


def _last_day(rule: Rule) -> date:
    return min(rule.variables.to_date or date.max, rule.value.fixed_day or date.max)


def _cuts(rule: Rule) -> list[date]:
    first, last = rule.variables.from_date, _last_day(rule)
    cuts = [first] if first and first > date.min else []
    return [*cuts, last + timedelta(1)] if last < date.max else cuts


def _holds(rule: Rule, day: date) -> bool:
    return (rule.variables.from_date or date.min) <= day <= _last_day(rule)

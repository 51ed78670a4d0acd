"""The order in which rules are listed, and what a rule means for the others of the list (B3, B13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.precedence import period_rank
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.text import fold

Key = tuple[Any, ...]

_STAR = 1 << 63
"""Stands below every value of a list box."""


@dataclass(frozen=True)
class Ordering:
    """Lists rules with the most governing on top (B3).

    Rules that never meet (other values of the same variable) stand in the order of the list boxes: `positions` gives a
    value's place in the box of its variable. Rules with a selector are grouped by its value, in the order of `selectors`.
    """

    tree: Tree
    positions: Mapping[Variable, Mapping[int, int]]
    selectors: Sequence[str] = ()
    _boxes: tuple[Mapping[int, int], ...] = field(init=False, repr=False, compare=False)
    _selectors: Mapping[str | None, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_boxes", tuple(self.positions.get(variable, {}) for variable in REGISTERED))
        object.__setattr__(self, "_selectors", {code: place for place, code in enumerate(self.selectors)})

    def sorted(self, rules: Iterable[Rule]) -> list[Rule]:
        """Return the rules in governing order."""
        return sorted(rules, key=self.key)

    def key(self, rule: Rule) -> Key:
        """Return the sort key of a rule: what governs more is less."""
        variables = rule.variables
        node = self.tree.nodes.get(rule.organisation_id)
        fields = [_STAR if id_ is None else box.get(id_, id_) for box, id_ in zip(self._boxes, variables.ids, strict=True)]
        shelf = fold(variables.shelf) if variables.shelf else ""
        has_period, first, last = period_rank(variables)
        selector = self._selectors.get(rule.selector, len(self.selectors))
        depth = node.depth if node else 0
        return selector, rule.selector or "", -depth, rule.organisation_id, *fields, -len(shelf), shelf, not has_period, -first, -last, rule.id or 0


def same_but_period(rule: Rule, others: Iterable[Rule]) -> list[Rule]:
    """Return the other rules of the same combination, whatever their period."""
    ids, shelf = rule.variables.ids, fold(rule.variables.shelf or "")
    place = (rule.organisation_id, rule.parameter, rule.selector)
    return [
        other for other in others
        if other.variables.ids == ids and (other.organisation_id, other.parameter, other.selector) == place
        and other.id != rule.id and fold(other.variables.shelf or "") == shelf
    ]  # fmt: skip


class Covering:
    """Asks many rules whether they cover one; what is asked about that one is made once."""

    def __init__(self, special: Rule) -> None:
        self._rule, self._shelf = special, fold(special.variables.shelf or "")
        self._ids = special.variables.ids

    def covers(self, general: Rule) -> bool:
        """Say whether `general` matches whenever this rule does on some day."""
        variables = general.variables
        if variables.shelf is not None and not (self._shelf and self._shelf.startswith(fold(variables.shelf))):
            return False
        for mine, theirs in zip(variables.ids, self._ids, strict=True):
            if mine is not None and mine != theirs:
                return False
        return meet(general, self._rule)

    def first(self, below: Iterable[Rule]) -> Rule | None:
        """Return the rule that would govern in its place: the first of those listed below it that covers its case."""
        selector = self._rule.selector
        return next((other for other in below if other.selector == selector and self.covers(other)), None)


def meet(one: Rule, other: Rule) -> bool:
    """Say whether two periods have a day in common."""
    a, b = one.variables, other.variables
    first = max(a.from_date or date.min, b.from_date or date.min)
    return first <= min(a.to_date or date.max, b.to_date or date.max)


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

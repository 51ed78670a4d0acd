"""The rule book: every rule compiled once, so that a decision needs no database (circulation.md 3, performance.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.precedence import DATE_PASSED, decided_by
from app.domain.parameters.rule import Rule
from app.domain.parameters.rule_table import RuleTable
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.text import mark

Key = tuple[int, str]
"""Organisation and parameter: what one change of rules rebuilds."""


@dataclass(frozen=True, slots=True)
class Beaten:
    """A rule that matches but does not govern, and the variable that decided (`organisation`, a variable, `date-passed`)."""

    rule: Rule
    decided_by: str


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of the rules: the governing rule and those that it beat, the most governing first.

    A rule whose fixed day has passed stands at its place among the beaten ones, although it no longer matches.
    `node_id` is where the walk began.
    """

    rule: Rule
    beaten: tuple[Beaten, ...]
    node_id: int

    @property
    def value(self) -> Value:
        """Return the value that holds."""
        return self.rule.value


class RuleBook:
    """Rules by organisation, parameter and selector value. Safe to read in one thread while another refreshes it."""

    def __init__(self, tree: Tree, rules: Iterable[Rule]) -> None:
        self.tree = tree
        self._chains = {node_id: tree.chain(node_id) for node_id in tree.nodes}
        grouped: dict[Key, list[Rule]] = {}
        for rule in rules:
            grouped.setdefault((rule.organisation_id, rule.parameter), []).append(rule)
        self._selectors: dict[Key, frozenset[str | None]] = {}
        self._tables: dict[tuple[int, str, str | None], RuleTable] = {}
        for (organisation_id, parameter), those in grouped.items():
            self.refresh(organisation_id, parameter, those)

    def refresh(self, organisation_id: int, parameter: str, rules: Iterable[Rule]) -> None:
        """Compile the rules of one organisation and parameter anew; everything else stays as it is."""
        key = organisation_id, parameter
        tables = _compile(rules)
        for selector, table in tables.items():
            self._tables[organisation_id, parameter, selector] = table
        for selector in self._selectors.get(key, frozenset()) - tables.keys():
            del self._tables[organisation_id, parameter, selector]
        self._selectors[key] = frozenset(tables)

    def governing(self, parameter: str, node_id: int, situation: Situation, day: date, selector: str | None = None) -> Rule:
        """Return the rule that governs at a node; raises NotFound where there is none (base rules missing)."""
        ordinal, tables = day.toordinal(), self._tables
        for organisation_id in self._chains[node_id]:
            table = tables.get((organisation_id, parameter, selector))
            if table is not None:
                bits = table.match(situation, ordinal)
                if bits:
                    return table.rules[bits.bit_length() - 1]
        raise _no_rule(parameter)

    def decide(self, parameter: str, node_id: int, situation: Situation, day: date, selector: str | None = None) -> Decision:
        """Return the governing rule with the rules that it beat and why; raises NotFound where there is no rule."""
        ordinal = day.toordinal()
        governing: Rule | None = None
        others: list[tuple[Rule, bool]] = []
        for table in self._on_the_way(parameter, node_id, selector):
            bits = table.match(situation, ordinal)
            passed = table.passed(situation, ordinal)
            if governing is None and bits:
                highest = 1 << (bits.bit_length() - 1)
                governing, bits = table.rules[highest.bit_length() - 1], bits ^ highest
            others.extend(_descending(table, bits, passed))
        if governing is None:
            raise _no_rule(parameter)
        beaten = tuple(Beaten(rule, DATE_PASSED if late else decided_by(governing, rule)) for rule, late in others)
        return Decision(governing, beaten, node_id)

    def selectors(self, parameter: str, node_id: int) -> tuple[str, ...]:
        """Return the selector values that any rule on the way from a node up to 1 Admin has, sorted."""
        found: set[str] = set()
        for organisation_id in self._chains[node_id]:
            found.update(selector for selector in self._selectors.get((organisation_id, parameter), ()) if selector is not None)
        return tuple(sorted(found))

    def _on_the_way(self, parameter: str, node_id: int, selector: str | None) -> Iterable[RuleTable]:
        for organisation_id in self._chains[node_id]:
            table = self._tables.get((organisation_id, parameter, selector))
            if table is not None:
                yield table


def _compile(rules: Iterable[Rule]) -> Mapping[str | None, RuleTable]:
    grouped: dict[str | None, list[Rule]] = {}
    for rule in rules:
        grouped.setdefault(rule.selector, []).append(rule)
    return {selector: RuleTable(those) for selector, those in grouped.items()}


def _descending(table: RuleTable, bits: int, passed: int) -> Iterable[tuple[Rule, bool]]:
    """Return the rules of both sets, the most governing first, each with whether its fixed day has passed."""
    both = bits | passed
    while both:
        highest = both.bit_length() - 1
        yield table.rules[highest], bool(passed >> highest & 1)
        both ^= 1 << highest


def _no_rule(key: str) -> NotFound:
    parameter = catalogue()[key].named if key in catalogue() else key
    return NotFound(mark("No rule holds for {parameter}: its base rule is missing."), parameter=parameter)

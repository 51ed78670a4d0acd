"""The rule book: every rule compiled once, so that a decision needs no database (circulation.md 3, performance.md)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.organisation_table import OrganisationTable
from app.domain.parameters.precedence import DATE_PASSED, decided_by
from app.domain.parameters.rule import Rule
from app.domain.parameters.rule_table import RuleTable
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.text import mark

Key = tuple[int, str]
"""Organisation and parameter: what one change of rules rebuilds."""

_NOTHING_SAID = OrganisationTable({})


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
        self._selectors: dict[Key, frozenset[str | None]] = {}
        self._tables: dict[tuple[str, str | None], dict[int, RuleTable]] = {}
        self._ways: dict[tuple[str, str | None], dict[int, tuple[RuleTable, ...]]] = {}
        grouped: dict[Key, list[Rule]] = {}
        for rule in rules:
            grouped.setdefault((rule.organisation_id, rule.parameter), []).append(rule)
        plain: dict[int, dict[str, RuleTable]] = {}
        for (organisation_id, parameter), those in grouped.items():
            table = self._recompile(organisation_id, parameter, those)
            if table is not None:
                plain.setdefault(organisation_id, {})[parameter] = table
        self._joined = {organisation_id: OrganisationTable(tables) for organisation_id, tables in plain.items()}

    def refresh(self, organisation_id: int, parameter: str, rules: Iterable[Rule]) -> None:
        """Compile the rules of one organisation and parameter anew; everything else stays as it is."""
        table = self._recompile(organisation_id, parameter, rules)
        joined = self._joined.get(organisation_id, _NOTHING_SAID)
        if table is not None or parameter in joined.tables:
            self._joined[organisation_id] = joined.with_table(parameter, table or RuleTable(()))

    def _recompile(self, organisation_id: int, parameter: str, rules: Iterable[Rule]) -> RuleTable | None:
        """Put the tables of one organisation and parameter in place; return the one of the rules without selector value."""
        key = organisation_id, parameter
        tables = _compile(rules)
        for selector, table in tables.items():
            self._tables.setdefault((parameter, selector), {})[organisation_id] = table
        for selector in self._selectors.get(key, frozenset()) - tables.keys():
            del self._tables[parameter, selector][organisation_id]
        for selector in self._selectors.get(key, frozenset()) | tables.keys():
            self._ways[parameter, selector] = {}  # after the tables: who reads meanwhile finds the old way or makes the new one
        self._selectors[key] = frozenset(tables)
        return tables.get(None)

    def governing(self, parameter: str, node_id: int, situation: Situation, day: date, selector: str | None = None) -> Rule:
        """Return the rule that governs at a node; raises NotFound where there is none (base rules missing)."""
        try:
            way = self._ways[parameter, selector][node_id]
        except KeyError:
            way = self._on_the_way(parameter, node_id, selector)
        ordinal = day.toordinal()
        for table in way:
            rule = table.governing(situation, ordinal)
            if rule is not None:
                return rule
        raise _no_rule(parameter)

    def governing_each(self, node_ids: Collection[int], situation: Situation, day: date) -> dict[int, Mapping[str, Rule]]:
        """Return for each node the rules that govern there, by parameter: as `governing` for every parameter, without selector value.

        Much quicker than asking for one after the other: what an organisation says is found for all parameters at once, and
        once only for all nodes beneath it. A parameter for which no rule holds is not there.
        """
        ordinal = day.toordinal()
        found: dict[int, Mapping[str, Rule]] = {}
        for node_id in node_ids:
            above: Mapping[str, Rule] = {}
            for organisation_id in reversed(self._chains[node_id]):
                here = found.get(organisation_id)
                if here is None:
                    joined = self._joined.get(organisation_id)
                    here = found[organisation_id] = above if joined is None else joined.governing(situation, ordinal, above)
                above = here
        return {node_id: found[node_id] for node_id in node_ids}

    def decide(self, parameter: str, node_id: int, situation: Situation, day: date, selector: str | None = None) -> Decision:
        """Return the governing rule with the rules that it beat and why; raises NotFound where there is no rule."""
        ordinal = day.toordinal()
        governing: Rule | None = None
        others: list[tuple[Rule, bool]] = []
        for table in self._on_the_way(parameter, node_id, selector):
            bits = table.match(situation, ordinal)
            passed = table.match(situation, ordinal, passed=True)
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

    def _on_the_way(self, parameter: str, node_id: int, selector: str | None) -> tuple[RuleTable, ...]:
        """Return the tables from a node up to 1 Admin, deepest first; found once for each node that is asked about."""
        ways = self._ways.get((parameter, selector), {})
        if node_id not in ways:
            tables = self._tables.get((parameter, selector), {})
            ways[node_id] = tuple(table for id_ in self._chains[node_id] if (table := tables.get(id_)) is not None)
        return ways[node_id]


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

"""What every parameter says in one situation, with the unsaved rules counted or not (X1): one reading, decided at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.draft import DraftRow, RuleDraft, State
from app.domain.parameters.node import Places
from app.domain.parameters.outcome import Case, Outcome, decide_each
from app.domain.parameters.rule import Rule
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import count_rules, list_all_rules
from app.queries.rule_listing import ordering
from app.queries.rule_registers import UNIT, RuleRegisters, load_rule_registers

Numbers = Mapping[int, int]
"""The row at which each rule stands in the table of its parameter, by the rule's id."""


@dataclass(frozen=True)
class Known:
    """What was read for one situation and serves for the next: registers, and the stored rules of some organisations."""

    registers: RuleRegisters
    nodes: frozenset[int] = frozenset()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Explained:
    """The answer: `outcomes` in the order of the catalogue; `numbers` by parameter and the node where its decision starts."""

    known: Known
    case: Case
    outcomes: tuple[Outcome, ...]
    numbers: Mapping[tuple[str, int], Numbers] = field(default_factory=dict)

    def number(self, outcome: Outcome, rule: Rule) -> int | None:
        """Return the row of a rule in the window, listed at the node where the decision starts; None where it is not listed there."""
        return self.numbers.get((outcome.parameter.key, outcome.start.node_id), {}).get(rule.id or 0)


def explain_situation(session: Session, tree: Tree, case: Case, draft: RuleDraft, known: Known | None = None) -> Explained:
    """Decide all parameters by the rules of every place of the situation and above it; reads what is not known yet."""
    registers = known.registers if known is not None else load_rule_registers(session, tree)
    here = frozenset(node for place in _nodes(case.places) for node in registers.tree.chain(place))
    if known is None or known.nodes != here:
        known = Known(registers, here, tuple(list_all_rules(session, ParameterRule.organisation_id.in_(here))))
    rows = draft.rows(known.rules, lambda rule: rule.organisation_id in here)
    rules = [row.rule for row in rows if row.state is not State.REMOVED]
    outcomes = decide_each(registers.tree, rules, catalogue().values(), _selectors(registers, case.places), registers.kinds, case)
    return Explained(known, case, outcomes, _numbers(session, registers, outcomes, rows))


def _nodes(places: Places) -> frozenset[int]:
    named = (places.working, places.owning, places.pickup, places.home, places.lending)
    return frozenset(node for node in named if node is not None)


def _selectors(registers: RuleRegisters, places: Places) -> Mapping[str, tuple[str, ...]]:
    """Return the selector values to decide for; of all units only the one that owns the copy."""
    owning = registers.tree.unit_of(places.owning)
    found = {parameter.key: registers.selector_codes(parameter) for parameter in catalogue().values() if parameter.selector is not None}
    if owning is not None:
        found |= {parameter.key: (registers.tree[owning].code,) for parameter in catalogue().with_register(UNIT)}
    return found


def _numbers(session: Session, registers: RuleRegisters, outcomes: Iterable[Outcome], rows: Iterable[DraftRow]) -> Mapping[tuple[str, int], Numbers]:
    """Number the rules as the window does that lists them where the decision starts: green rows first, then governing order."""
    listed: dict[str, list[DraftRow]] = {}
    for row in rows:
        listed.setdefault(row.rule.parameter, []).append(row)
    asked = dict.fromkeys((outcome.parameter.key, outcome.start.node_id) for outcome in outcomes)
    counts = {node: count_rules(session, registers.tree, node) for node in {node for _, node in asked} if registers.tree[node].kind is not Kind.POINT}
    numbers = {}
    for key, node in asked:
        chain = registers.tree.chain(node)
        mine = [row for row in listed.get(key, ()) if row.rule.organisation_id in chain]
        saved = sum(1 for row in mine if row.stored is not None)
        green = counts[node][key].rows - saved if node in counts and key in counts[node] else 0
        numbers[key, node] = _in_order(registers, catalogue()[key], mine, green)
    return numbers


def _in_order(registers: RuleRegisters, parameter: Parameter, rows: Sequence[DraftRow], above: int) -> Numbers:
    if len(rows) > 1:
        order = ordering(registers, parameter)
        rows = sorted(rows, key=lambda row: order.key(row.rule))
    ids = [row.rule.id or 0 for row in rows]
    return {id_: number for number, id_ in enumerate(ids, above + 1)}

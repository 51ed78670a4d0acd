"""What the window Circulation parameters shows at one reading: registers, counts, and the rules in governing order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.draft import DraftRow, State
from app.domain.parameters.ordering import Key, Ordering
from app.domain.parameters.rule import Rule
from app.queries.parameters import Exceptions, ParameterCount, count_rules, list_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers


@dataclass(frozen=True)
class Listing:
    """The stored rules of a parameter for an organisation, the most governing first, and the green rows above them (B3, B4)."""

    parameter: Parameter
    organisation_id: int
    exceptions: tuple[Exceptions, ...]
    rules: tuple[Rule, ...]
    keys: Mapping[int, Key]
    rows: tuple[DraftRow, ...]


@dataclass(frozen=True)
class Reading:
    """All that one reading brings."""

    registers: RuleRegisters
    counts: Mapping[str, ParameterCount]
    listing: Listing


def ordering(registers: RuleRegisters, parameter: Parameter) -> Ordering:
    """Return the order in which the rules of a parameter are listed: by the list boxes, where precedence leaves it open."""
    positions = {variable: {id_: n for n, id_ in enumerate(those)} for variable, those in registers.entries.items()}
    return Ordering(registers.tree, positions, registers.selector_codes(parameter))


def read_listing(session: Session, tree: Tree, key: str, organisation_id: int, registers: RuleRegisters | None = None) -> Reading:
    """Read what the window shows of a parameter at an organisation, ordered; the registers too where none are given."""
    registers = registers or load_rule_registers(session, tree)
    parameter = catalogue()[key]
    found = list_rules(session, registers.tree, key, organisation_id)
    order = ordering(registers, parameter)
    keys = {rule.id: order.key(rule) for rule in found.rules if rule.id is not None}
    rules = tuple(sorted(found.rules, key=lambda rule: keys[rule.id or 0]))
    rows = tuple(DraftRow(rule, rule, State.STORED) for rule in rules)
    counts = count_rules(session, registers.tree, organisation_id)
    return Reading(registers, counts, Listing(parameter, organisation_id, found.exceptions, rules, keys, rows))

"""What a unit's policy sheet says (X17): the rules in force there, its points' own ones, and what holds for each patron category."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.domain.categories import Policy
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.in_force import in_force
from app.domain.parameters.rule import Rule
from app.models.parameter_rule import ParameterRule
from app.queries.categories import list_policies
from app.queries.compare_units import list_category_names
from app.queries.parameters import list_all_rules
from app.queries.rule_listing import ordering
from app.queries.rule_registers import RuleRegisters, load_rule_registers


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One parameter and its rules, the most governing first; those of circulation points of the unit before them."""

    parameter: Parameter
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class PolicySheet:
    """The facts of a sheet: what is told in which words and for whom is for who writes it."""

    registers: RuleRegisters
    organisation_id: int
    day: date
    parts: tuple[SheetPart, ...]
    policies: tuple[tuple[str, Policy], ...]
    """Each patron category by name, with its settings."""

    @property
    def currency(self) -> str:
        """The currency of the place."""
        return self.registers.currency_of(self.organisation_id)


def read_policy_sheet(session: Session, tree: Tree, organisation_id: int, day: date) -> PolicySheet:
    """Return what a sheet of an organisation says on a day. Parameters that Lånedisk does not act on are left out."""
    registers = load_rule_registers(session, tree)
    tree = registers.tree
    chain = tree.chain(organisation_id)
    points = [node for node in tree.children.get(organisation_id, ()) if tree[node].kind is Kind.POINT]
    by_parameter: dict[str, list[Rule]] = {}
    for rule in list_all_rules(session, ParameterRule.organisation_id.in_((*chain, *points))):
        by_parameter.setdefault(rule.parameter, []).append(rule)
    parts = []
    for parameter in catalogue().values():
        rules = by_parameter.get(parameter.key, [])
        kept = {rule.id: rule for place in (organisation_id, *points) for rule in in_force(rules, tree.chain(place), day)}
        if parameter.in_use and kept:
            parts.append(SheetPart(parameter, tuple(ordering(registers, parameter).sorted(kept.values()))))
    names: Mapping[int, str] = list_category_names(session)
    policies, delivered = list_policies(session, organisation_id), Policy.delivered()
    return PolicySheet(registers, organisation_id, day, tuple(parts), tuple((name, policies.get(id_, delivered)) for id_, name in names.items()))

"""What the window Circulation parameters shows at one reading: registers, counts, and the rules in governing order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count, repeat
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, Variable, catalogue
from app.domain.parameters.draft import DraftRow, State
from app.domain.parameters.ordering import Ordering
from app.domain.parameters.rule import Rule
from app.queries.parameters import Exceptions, ParameterCount, count_rules, list_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers


class ListRow(NamedTuple):
    """One row of the table: an exception (green), or a rule with what is unsaved about it. `number` counts from the top.

    A plain tuple, since there may be a hundred thousand of them.
    """

    number: int
    exceptions: Exceptions | None = None
    laid: Rule | DraftRow | None = None
    """A rule as it is stored, or what the draft makes of one."""

    @property
    def draft_row(self) -> DraftRow | None:
        """The rule with what is unsaved about it, None for a green row."""
        laid = self.laid
        return DraftRow(laid, laid, State.STORED) if isinstance(laid, Rule) else laid

    @property
    def rule(self) -> Rule | None:
        """The rule as it will be, None for a green row."""
        laid = self.laid
        return laid.rule if isinstance(laid, DraftRow) else laid

    @property
    def staying(self) -> Rule | None:
        """The rule as it is there after saving, None for a green row and for a rule that goes."""
        laid = self.laid
        if isinstance(laid, DraftRow):
            return None if laid.state is State.REMOVED else laid.rule
        return laid

    @property
    def state(self) -> State:
        """What is unsaved about it."""
        laid = self.laid
        return laid.state if isinstance(laid, DraftRow) else State.STORED


@dataclass(frozen=True)
class Listing:
    """The stored rules of a parameter for an organisation, the most governing first, and the green rows above them (B3, B4).

    `rows` are the rows of the table as long as nothing is unsaved; `versions` tell by id what others changed meanwhile;
    `dated` says whether any rule has a period.
    """

    parameter: Parameter
    organisation_id: int
    exceptions: tuple[Exceptions, ...]
    rules: tuple[Rule, ...]
    versions: Mapping[int, int]
    rows: tuple[ListRow, ...]
    dated: bool

    @cached_property
    def places(self) -> Mapping[int, int]:
        """The place of each rule among the rules, by its id."""
        return {id_: place for place, id_ in enumerate(self.versions)}


@dataclass(frozen=True)
class Reading:
    """All that one reading brings."""

    registers: RuleRegisters
    counts: Mapping[str, ParameterCount]
    listing: Listing


def rule_rows(rules: Iterable[Rule | DraftRow], first: int) -> Iterable[ListRow]:
    """Return rows of rules, numbered from `first`."""
    return map(ListRow._make, zip(count(first), repeat(None), rules))


def ordering(registers: RuleRegisters, parameter: Parameter) -> Ordering:
    """Return the order in which the rules of a parameter are listed: by the list boxes, where precedence leaves it open."""
    return Ordering(registers.tree, registers.positions, registers.selector_codes(parameter))


def read_listing(session: Session, tree: Tree, key: str, organisation_id: int, registers: RuleRegisters | None = None) -> Reading:
    """Read what the window shows of a parameter at an organisation, ordered; the registers too where none are given."""
    registers = registers or load_rule_registers(session, tree)
    listing = list_parameter(session, registers, key, organisation_id)
    return Reading(registers, count_rules(session, registers.tree, organisation_id), listing)


def list_parameter(session: Session, registers: RuleRegisters, key: str, organisation_id: int) -> Listing:
    """Return the rules of one parameter for an organisation, ordered (two queries)."""
    parameter = catalogue()[key]
    found = list_rules(session, registers.tree, key, organisation_id)
    rules = tuple(ordering(registers, parameter).sorted(found.rules))
    green = [ListRow(n, exceptions=those) for n, those in enumerate(found.exceptions, 1)]
    rows = (*green, *rule_rows(rules, len(green) + 1))
    versions = {rule.id: rule.version for rule in rules if rule.id is not None}
    dated = any(rule.variables.sets(Variable.PERIOD) for rule in rules)
    return Listing(parameter, organisation_id, found.exceptions, rules, versions, rows, dated)

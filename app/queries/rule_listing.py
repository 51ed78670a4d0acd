"""What the window Circulation parameters shows at one reading: registers, counts, and the rules in governing order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.draft import DraftRow, State
from app.domain.parameters.ordering import Key, Ordering
from app.domain.parameters.rule import Rule
from app.queries.parameters import Exceptions, ParameterCount, count_rules, list_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of the table: an exception (green), or a rule with what is unsaved about it. `number` counts from the top."""

    number: int
    exceptions: Exceptions | None = None
    draft_row: DraftRow | None = None

    @property
    def rule(self) -> Rule | None:
        """The rule as it will be, None for a green row."""
        return self.draft_row.rule if self.draft_row else None

    @property
    def is_staying(self) -> bool:
        """Say whether it is a rule that is there after saving."""
        return self.draft_row is not None and self.draft_row.state is not State.REMOVED

    @property
    def state(self) -> State:
        """What is unsaved about it."""
        return self.draft_row.state if self.draft_row else State.STORED


@dataclass(frozen=True)
class Listing:
    """The stored rules of a parameter for an organisation, the most governing first, and the green rows above them (B3, B4).

    `rows` are the rows of the table as long as nothing is unsaved; `keys` sort a rule by its id.
    """

    parameter: Parameter
    organisation_id: int
    exceptions: tuple[Exceptions, ...]
    rules: tuple[Rule, ...]
    keys: Mapping[int, Key]
    rows: tuple[ListRow, ...]


@dataclass(frozen=True)
class Reading:
    """All that one reading brings."""

    registers: RuleRegisters
    counts: Mapping[str, ParameterCount]
    listing: Listing


def numbered(exceptions: Iterable[Exceptions], rows: Iterable[DraftRow]) -> tuple[ListRow, ...]:
    """Return the rows of the table, green ones on top, numbered from 1."""
    green = [ListRow(n, exceptions=those) for n, those in enumerate(exceptions, 1)]
    return (*green, *(ListRow(n, draft_row=row) for n, row in enumerate(rows, len(green) + 1)))


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
    rows = numbered(found.exceptions, (DraftRow(rule, rule, State.STORED) for rule in rules))
    counts = count_rules(session, registers.tree, organisation_id)
    return Reading(registers, counts, Listing(parameter, organisation_id, found.exceptions, rules, keys, rows))

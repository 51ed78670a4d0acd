"""Reading what rules can be made of: the list boxes of the window, selector values, codes for files and documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.delivered import entry_name
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.codes import Codes
from app.domain.parameters.rule import Shelving
from app.models.organisation import Department, Organisation, Placement
from app.models.register import AgeClass, AgeGroup, CirculationCategory, FeeLevel, MediaType, MessageFormat, PatronCategory, RegisterEntry
from app.queries.organisation import load_tree

MESSAGE_FORMAT, FEE_LEVEL, UNIT = "message-format", "fee-level", "unit"

_TABLES: Mapping[Variable, type[RegisterEntry]] = {
    Variable.PATRON_CATEGORY: PatronCategory,
    Variable.MEDIA_TYPE: MediaType,
    Variable.CIRCULATION_CATEGORY: CirculationCategory,
    Variable.AGE_GROUP: AgeGroup,
    Variable.AGE_CLASS: AgeClass,
}

REGISTER_TABLES: tuple[str, ...] = (
    "patron_category", "media_type", "circulation_category", "age_group", "age_class", "message_format", "fee_level", "organisation", "department",
    "placement",
)  # fmt: skip
"""The tables that it all comes from: whoever shows it reads again when one of them is touched."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a list box. `parent_id` is the unit of a department, the department of a placement."""

    id: int
    code: str
    name: str
    parent_id: int | None = None


@dataclass(frozen=True)
class RuleRegisters:
    """Everything that rules refer to, by id, in the order in which list boxes show it.

    `selectors` maps a register (`message-format`, `fee-level`, `unit`) to its codes and names; `kinds` a message
    format's code to the kind of notice it is; `currencies` an account organisation's id to its currency.
    """

    tree: Tree
    entries: Mapping[Variable, Mapping[int, Entry]]
    selectors: Mapping[str, Mapping[str, str]]
    kinds: Mapping[str, str]
    currencies: Mapping[int, str]

    @cached_property
    def shelving(self) -> Shelving:
        """Return where departments and placements belong."""
        return Shelving(
            {entry.id: entry.parent_id or 0 for entry in self.entries[Variable.DEPARTMENT].values()},
            {entry.id: entry.parent_id or 0 for entry in self.entries[Variable.PLACEMENT].values()},
        )

    @cached_property
    def positions(self) -> Mapping[Variable, Mapping[int, int]]:
        """Return the place of each value in the list box of its variable."""
        return {variable: {id_: place for place, id_ in enumerate(those)} for variable, those in self.entries.items()}

    @property
    def codes(self) -> Codes:
        """Return the codes of it all."""
        return Codes(self.tree, {variable: {id_: entry.code for id_, entry in those.items()} for variable, those in self.entries.items()}, self.shelving)

    def selector_codes(self, parameter: Parameter) -> tuple[str, ...]:
        """Return the selector values that a parameter has now (none for a parameter without selector)."""
        if parameter.selector_register is None:
            return parameter.selector_values
        return tuple(self.selectors[parameter.selector_register])

    def currency_of(self, organisation_id: int) -> str:
        """Return the currency of an organisation's account organisation; at 1 Admin the only one that there is, if one is."""
        account = self.tree.account_of(organisation_id)
        if account is not None:
            return self.currencies.get(account, "")
        known = set(self.currencies.values())
        return next(iter(known)) if len(known) == 1 else ""


def load_rule_registers(session: Session, tree: Tree | None = None) -> RuleRegisters:
    """Read the registers of rules (ten queries, whatever the number of rules)."""
    tree = tree or load_tree(session)
    entries = {variable: _entries(session, table) for variable, table in _TABLES.items()}
    departments = session.execute(select(Department.id, Department.code, Department.name, Department.organisation_id).order_by(Department.name, Department.id))
    placements = session.execute(select(Placement.id, Placement.code, Placement.name, Placement.department_id).order_by(Placement.name, Placement.id))
    entries[Variable.DEPARTMENT] = {row[0]: Entry(*row) for row in departments}
    entries[Variable.PLACEMENT] = {row[0]: Entry(*row) for row in placements}
    formats = session.execute(
        select(MessageFormat.code, MessageFormat.name, MessageFormat.kind).order_by(MessageFormat.position, MessageFormat.name, MessageFormat.id)
    ).all()
    levels = session.execute(select(FeeLevel.code, FeeLevel.name).order_by(FeeLevel.from_day)).all()
    selectors = {
        MESSAGE_FORMAT: {row.code: entry_name(MESSAGE_FORMAT, row.code, row.name) for row in formats},
        FEE_LEVEL: {row.code: row.name for row in levels},
        UNIT: {node.code: node.name for node in tree.in_order() if node.kind is Kind.UNIT},
    }
    currencies = session.execute(select(Organisation.id, Organisation.currency).where(Organisation.currency.is_not(None)))
    return RuleRegisters(tree, entries, selectors, {row.code: row.kind for row in formats}, {row.id: row.currency or "" for row in currencies})


def _entries(session: Session, table: type[RegisterEntry]) -> Mapping[int, Entry]:
    rows = session.execute(select(table.id, table.code, table.name).order_by(table.position, table.name, table.id))
    return {row.id: Entry(row.id, row.code, entry_name(table.register(), row.code, row.name)) for row in rows}

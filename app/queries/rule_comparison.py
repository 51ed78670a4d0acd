"""Reading two organisations' circulation rules side by side, and the copies that were made of rules (X7)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.copying import ComparedRule, compare
from app.domain.parameters.explain import Document, describe_case
from app.domain.parameters.history import Logged
from app.domain.parameters.value import value_code
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.audit_entry import AuditEntry
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_history import logged_of
from app.queries.rule_listing import ordering
from app.queries.rule_registers import RuleRegisters, load_rule_registers

COPIED = "copy-rules"
"""What the log says of a copy as a whole; each rule has its entry of the same operation besides."""


@dataclass(frozen=True, slots=True)
class RulesCompared:
    """Two organisations and every case for which either has a rule, in the order of the parameters, then as windows list rules."""

    registers: RuleRegisters
    left: int
    right: int
    rows: tuple[ComparedRule, ...]

    @property
    def differences(self) -> int:
        """In how many cases they differ."""
        return sum(row.differs for row in self.rows)


def compare_rules(session: Session, tree: Tree, left: int, right: int, parameters: Collection[str] | None = None) -> RulesCompared:
    """Return what two organisations' rules are, their own and inherited ones. Invalid for one and the same."""
    if left == right:
        raise Invalid("unit", mark("Choose two different units to compare."))
    registers = load_rule_registers(session, tree)
    chains = registers.tree.chain(left), registers.tree.chain(right)
    wanted = () if parameters is None else (ParameterRule.parameter.in_(parameters),)
    rules = list_all_rules(session, ParameterRule.organisation_id.in_({*chains[0], *chains[1]}), *wanted)
    found = compare(*chains, rules, registers.codes)
    orders = {key: ordering(registers, catalogue()[key]) for key in {row.rule.parameter for row in found}}
    found.sort(key=lambda row: (catalogue()[row.rule.parameter].no, orders[row.rule.parameter].key(row.rule)))
    return RulesCompared(registers, left, right, tuple(found))


def describe_compared(row: ComparedRule, registers: RuleRegisters) -> Document:
    """Return a case as documents write it: what it is for by codes, both values, and how they differ."""
    rule, codes, parameter = row.rule, registers.codes, catalogue()[row.rule.parameter]
    document: Document = {"parameter": parameter.key, "selector": rule.selector, "difference": row.difference.value}
    document |= {name: said for name, said in describe_case(rule, codes).items() if said is not None}
    for side, held in (("left", row.left), ("right", row.right)):
        document[side] = None if held is None else {
            "value": value_code(parameter, held.value), "unit": held.value.unit, "organisation": codes.tree[held.organisation_id].code, "rule": held.id,
        }  # fmt: skip
    return document


def find_copy(session: Session, entry_id: str) -> AuditEntry | None:
    """Return the entry of the log that tells of a copy of rules, None where there is no such one."""
    try:
        number = UUID(entry_id)
    except ValueError:
        return None
    return session.scalar(select(AuditEntry).where(AuditEntry.id == number, AuditEntry.what == COPIED))


def find_copy_id(session: Session, operation_id: UUID) -> str | None:
    """Return the id of the entry that tells of the copy of an operation, None where nothing was different."""
    found = session.scalar(select(AuditEntry.id).where(AuditEntry.operation_id == operation_id, AuditEntry.what == COPIED))
    return str(found) if found is not None else None


def list_copied(session: Session, copy: AuditEntry) -> list[Logged]:
    """Return what was logged of each rule of a copy, the newest first."""
    rows = session.scalars(
        select(AuditEntry).where(AuditEntry.operation_id == copy.operation_id, AuditEntry.entity == "parameter_rule").order_by(AuditEntry.id.desc())
    )
    return [logged_of(row) for row in rows]

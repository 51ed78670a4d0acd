"""The base rules: what 1 Admin is delivered with, every account organisation gets a copy of, and new selector values need (B8).

Each goes into the log by `log`, as any other rule does; how the delivered ones were made is not told: nobody did it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import delete_rows, insert_numbered
from app.domain.audit import LogEntry
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.changes import rule_fields
from app.domain.parameters.history import BASE_RULE
from app.domain.parameters.rule import Rule, combination
from app.domain.parameters.value import base_value
from app.models.organisation import Organisation
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import load_rule_registers
from app.services.usage import used_by_rules

Log = Callable[[LogEntry], None]
_TABLE = "parameter_rule"


def add_base_rules(session: Session, organisation_id: int, log: Log | None = None) -> int:
    """Give an organisation its base rules: protected ones at 1 Admin, a copy at an account organisation; returns how many.

    One for every parameter, and for every selector value that there is now. What is there already stays as it is.
    """
    registers = load_rule_registers(session)
    protected = registers.tree[organisation_id].kind is Kind.ROOT
    pairs = ((p, selector) for p in catalogue().values() for selector in (registers.selector_codes(p) if p.selector else (None,)))
    return _insert(session, [_base_rule(parameter, selector, organisation_id, protected) for parameter, selector in pairs], log)


def complete_base_rules(session: Session, log: Log | None = None) -> int:
    """Give 1 Admin and every account organisation the base rules that they lack (after registers were loaded); returns how many."""
    holders = session.scalars(select(Organisation.id).where(Organisation.kind.in_([Kind.ROOT, Kind.ACCOUNT])).order_by(Organisation.depth)).all()
    return sum(add_base_rules(session, organisation_id, log) for organisation_id in holders)


def add_selector_rules(session: Session, register: str, code: str, log: Log | None = None) -> int:
    """Give a new message format, fee level or unit (`message-format`, `fee-level`, `unit`) its base rules; returns how many.

    They are made at 1 Admin and at every account organisation, in the transaction that registers it.
    """
    holders = session.execute(select(Organisation.id, Organisation.kind).where(Organisation.kind.in_([Kind.ROOT, Kind.ACCOUNT]))).all()
    parameters = catalogue().with_register(register)
    return _insert(session, [_base_rule(p, code, row.id, row.kind == Kind.ROOT) for row in holders for p in parameters], log)


def get_selector_rules(session: Session, register: str, code: str, name: str) -> Sequence[Rule]:
    """Return the base rules of a selector value that is to be removed; InUse while other rules are made for it."""
    keys = [parameter.key for parameter in catalogue().with_register(register)]
    rules = list_all_rules(session, ParameterRule.parameter.in_(keys), ParameterRule.selector == code)
    holders = set(session.scalars(select(Organisation.id).where(Organisation.kind.in_([Kind.ROOT, Kind.ACCOUNT]))))
    others = [rule for rule in rules if rule.organisation_id not in holders or not rule.variables.covers_everything]
    if others:
        raise used_by_rules(name, [rule.parameter for rule in others])
    return rules


def remove_selector_rules(session: Session, rules: Sequence[Rule], log: Log | None = None) -> None:
    """Remove the base rules of a selector value that is gone: not before it, or the database refuses it (B8)."""
    delete_rows(session, ParameterRule, [{"id": rule.id, "version": rule.version} for rule in rules])
    for rule in rules:
        _tell(log, "remove", rule.id, rule)


def _base_rule(parameter: Parameter, selector: str | None, organisation_id: int, protected: bool) -> Rule:
    value = base_value(parameter, selector)
    return Rule(parameter=parameter.key, organisation_id=organisation_id, value=value, selector=selector, protected=protected)


def _insert(session: Session, rules: Sequence[Rule], log: Log | None) -> int:
    known = set(session.scalars(select(ParameterRule.combination).where(ParameterRule.organisation_id.in_({rule.organisation_id for rule in rules}))))
    new = [rule for rule in rules if combination(rule) not in known]
    ids = insert_numbered(session, ParameterRule, [_fields(rule) | {"combination": combination(rule)} for rule in new])
    for id_, rule in zip(ids, new, strict=True):
        _tell(log, "add", id_, rule)
    return len(new)


def _fields(rule: Rule) -> dict[str, object]:
    return {**rule_fields(rule), "protected": rule.protected}


def _tell(log: Log | None, what: str, rule_id: int | None, rule: Rule) -> None:
    if log is not None:
        before, after = (None, _fields(rule)) if what == "add" else (_fields(rule), None)
        log(LogEntry(what=what, entity=_TABLE, entity_id=rule_id, organisation_id=rule.organisation_id, before=before, after=after, comment=BASE_RULE))

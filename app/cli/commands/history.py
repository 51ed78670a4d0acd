"""`history PARAMETER`, `history --unit UNIT`, `history --texts`, `history --register NAME`, `history put-back ID`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.commands.register_history import put_back_in_register, tell_register
from app.cli.commands.text_history import put_back_entry, tell_texts
from app.cli.commands.unit_history import instant, put_back_unit, tell_unit
from app.cli.commands.units import put_back_rules
from app.cli.console import Answer, Call
from app.cli.text import render_list
from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.explain import describe_rule
from app.domain.parameters.history import RuleEntry, day_end
from app.domain.parameters.rule import REGISTERED, Rule
from app.queries.rule_history import Older, Scope, Wanted, read_history, tell_standing
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.rule_history import put_back

_SAYS = ("shelf", "from", "to", "value", "unit", "comment")
"""What can be changed about a rule; the rest is what it is set for."""


def history(call: Call) -> Answer:
    """Tell who changed the rules of a parameter or a unit, from what to what; how they stood on a day; or put back an entry."""
    if call.options.entry is not None:
        return _put_back(call)
    if call.options.unit is not None:
        return tell_unit(call)
    if call.options.texts:
        return tell_texts(call)
    if call.options.register is not None:
        return tell_register(call)
    parameter = catalogue()[call.options.parameter]
    at = call.options.organisation
    organisations = None if at is None else frozenset(call.tree.chain(call.tree.by_code(at).id))
    scope = Scope(parameter=parameter.key, organisations=organisations, rule_id=call.options.rule)
    zone = call.zone(call.actor.account_id)
    return _entries(call, parameter, scope, zone) if call.options.day is None else _standing(call, parameter, scope, zone)


def _entries(call: Call, parameter: Parameter, scope: Scope, zone: ZoneInfo) -> Answer:
    found: list[RuleEntry] = []
    older: Older | None = None
    with call.reading() as session:
        registers = load_rule_registers(session, call.tree)
        while True:
            page = read_history(session, call.actor, scope, Wanted(person=call.options.by), older)
            found += page.entries
            older = page.older
            if older is None:
                break
    shown = [_described(entry, parameter, registers, zone) for entry in found]
    return Answer({"parameter": parameter.key, "entries": shown}, render_list({"parameter": parameter.key, "entries": [_line(one) for one in shown]}))


def _standing(call: Call, parameter: Parameter, scope: Scope, zone: ZoneInfo) -> Answer:
    with call.reading() as session:
        standing = tell_standing(session, call.actor, call.tree, parameter.key, scope, day_end(call.options.day, zone))
    shown = [{"selector": rule.selector, **_rule(rule, parameter, standing.registers)} for rule in standing.then]
    return Answer({"parameter": parameter.key, "day": call.options.day.isoformat(), "rules": shown})


def _put_back(call: Call) -> Answer:
    """Put back an entry: the rule, or what it tells of units, is what it was before it."""
    entry = call.options.entry
    answer = put_back_unit(call, entry) or put_back_in_register(call, entry) or put_back_entry(call, entry) or put_back_rules(call, entry)
    if answer is not None:
        return answer
    done = call.change(lambda unit: put_back(unit, entry))
    with call.reading() as session:
        registers = load_rule_registers(session, call.tree)
    if done.rule is None:
        return Answer({"entry": entry, "done": "removed", "rule": None}, "The rule was removed.")
    parameter = catalogue()[done.rule.parameter]
    did = "added" if done.done.added else "changed"
    return Answer({"entry": entry, "done": did, "parameter": parameter.key, "rule": _rule(done.rule, parameter, registers)})


def _described(entry: RuleEntry, parameter: Parameter, registers: RuleRegisters, zone: ZoneInfo) -> dict[str, Any]:
    logged = entry.logged
    return {
        "id": logged.id, "at": instant(logged.at, zone), "login": logged.login, "role": logged.role, "outside": logged.outside, "what": logged.did.value,
        "selector": entry.rule.selector if entry.rule else None,
        "rule": _rule(entry.rule, parameter, registers) if entry.rule and entry.whole else {"id": logged.rule_id},
        "before": _said(entry.before, parameter, registers), "after": _said(entry.after, parameter, registers), "comment": logged.comment,
    }  # fmt: skip


def _rule(rule: Rule, parameter: Parameter, registers: RuleRegisters) -> dict[str, Any]:
    """Return a rule as documents write it; an organisation that is gone by its number."""
    if rule.organisation_id in registers.tree.nodes:
        return describe_rule(rule, parameter, registers.codes)
    root = registers.tree.root().id
    document = describe_rule(Rule(parameter=rule.parameter, organisation_id=root, value=rule.value, variables=rule.variables), parameter, registers.codes)
    return {**document, "id": rule.id, "organisation": f"#{rule.organisation_id}", "comment": rule.comment}


def _said(rule: Rule | None, parameter: Parameter, registers: RuleRegisters) -> dict[str, Any] | None:
    if rule is None:
        return None
    document = _rule(rule, parameter, registers)
    return {name: document[name] for name in _SAYS}


def _line(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry as one line for people."""
    rule, before, after = entry["rule"], entry["before"] or {}, entry["after"] or {}
    case = [entry["selector"], *(rule.get(variable.value) for variable in REGISTERED)]
    changed = [name for name in _SAYS if before.get(name) != after.get(name)] if before and after else []
    return {
        "id": entry["id"], "at": entry["at"], "login": entry["login"], "role": "outside" if entry["outside"] else entry["role"],
        "organisation": rule.get("organisation"), "rule": rule["id"], "for": ", ".join(str(part) for part in case if part is not None) or "everything",
        "what": entry["what"], "from": _value(before, changed), "to": _value(after, changed), "comment": entry["comment"],
    }  # fmt: skip


def _value(said: Mapping[str, Any], changed: Iterable[str]) -> str:
    """Return the value with its unit, and whatever else was changed."""
    if not said:
        return ""
    rest = [f"{name} {said[name]}" for name in changed if name not in ("value", "unit") and said[name] not in (None, "")]
    return ", ".join([" ".join(str(part) for part in (said["value"], said["unit"]) if part is not None), *rest])

"""`compare`, `copy rules`, `copy settings`, `policy-sheet`, and `history put-back ID` of copied rules (X7, X17)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from app.cli.client import write_sheet
from app.cli.console import Answer, Call
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.explain import describe_rule
from app.domain.parameters.rule import Rule
from app.domain.refusals import Invalid
from app.domain.settings_draft import Key
from app.domain.text import mark
from app.domain.unit_comparison import Compared
from app.queries.compare_units import compare_units
from app.queries.policy_sheet import read_policy_sheet
from app.queries.rule_comparison import compare_rules, describe_compared, find_copy, find_copy_id
from app.queries.rule_registers import RuleRegisters
from app.services import rules_copy
from app.services.categories import Codes, load_codes
from app.services.several_units import UnitsPreview, preview_copy, save_for_units


def compare(call: Call) -> Answer:
    """Tell how two units differ."""
    options = call.options
    left, right = (call.tree.by_code(code) for code in (options.left, options.right))
    document: dict[str, Any] = {"left": left.code, "right": right.code, "differences": 0}
    with call.reading() as session:
        if options.only != "settings":
            parameters = None if options.parameter is None else [catalogue()[key].key for key in options.parameter]
            found = compare_rules(session, call.tree, left.id, right.id, parameters)
            rows = [row for row in found.rows if options.whole or row.differs]
            document["rules"] = [describe_compared(row, found.registers) for row in rows]
            document["differences"] += found.differences
        if options.only != "rules" and options.parameter is None:
            codes, settings = load_codes(session), compare_units(session, left.id, right.id)
            document["settings"] = [_setting(codes, row) for row in settings.rows if options.whole or row.differs]
            document["differences"] += sum(row.differs for row in settings.rows)
    return Answer(document, None if document["differences"] or options.whole else "No difference.")


def copy_rules(call: Call) -> Answer:
    """Copy a unit's own rules to other units, or tell what that would change."""
    options = call.options
    parameters = None if options.parameter is None else frozenset(catalogue()[key].key for key in options.parameter)
    targets = tuple(dict.fromkeys(call.tree.by_code(code).id for code in options.targets))
    wish = rules_copy.CopyWish(source_id=call.tree.by_code(options.source).id, targets=targets, parameters=parameters, remove=not options.keep)
    with call.reading() as session:
        preview = rules_copy.preview_copy(session, call.actor, wish)
    refused = next((target.refusal for target in preview.targets if target.refusal is not None), None)
    if refused is not None:
        raise refused  # all of it or nothing
    entry = None
    if not options.preview:
        done = call.change(partial(rules_copy.copy_rules, preview=preview))
        with call.reading() as session:
            entry = find_copy_id(session, done.operation_id)
    document = {"from": options.source, "preview": options.preview, "entry": entry, "to": [_target(preview.registers, target) for target in preview.targets]}
    return Answer(document)


def copy_settings(call: Call) -> Answer:
    """Copy a unit's own settings to other units, or tell what that would change."""
    options = call.options
    source = call.tree.by_code(options.source)
    targets = list(dict.fromkeys(call.tree.by_code(code).id for code in options.targets))
    if source.id in targets or any(call.tree[place].kind is Kind.ROOT for place in targets):
        raise Invalid("unit", mark("Settings can't be copied to the unit that they come from, nor to 1 Admin."))
    with call.reading() as session:
        codes = load_codes(session)
        of = None if options.category is None else [codes.category(code) for code in options.category]
        preview = preview_copy(session, call.actor, source.id, targets, of=of, give_back=not options.keep)
    refused = next((target.refusal for target in preview.targets if target.refusal is not None and target.organisation_id in targets), None)
    if refused is not None:
        raise refused
    drafts = [draft for draft in preview.drafts(targets)[1:] if len(draft)]
    if not options.preview and drafts:
        call.change(partial(save_for_units, drafts=drafts))
    return Answer({"from": source.code, "preview": options.preview, "to": _settings_changed(codes, preview, targets)})


def policy_sheet(call: Call) -> Answer:
    """Write a unit's rules in plain words into a file."""
    options = call.options
    place, path = call.tree.by_code(options.unit), Path(options.output)
    day = options.date or call.today(place.id)
    with call.reading() as session:
        sheet = read_policy_sheet(session, call.tree, place.id, day)
    write_sheet(sheet, path, options.language, staff=options.staff)
    document = {"unit": place.code, "file": str(path), "language": options.language, "date": day.isoformat(), "parameters": len(sheet.parts)}
    return Answer(document, f"{path} is written.")


def put_back_rules(call: Call, entry_id: str) -> Answer | None:
    """Put back a copy of rules as one, None where the entry is about something else."""
    with call.reading() as session:
        if find_copy(session, entry_id) is None:
            return None
    done = call.change(partial(rules_copy.put_back_copy, entry_id=entry_id)).done
    return Answer({"entry": entry_id, "done": done.counts()}, f"{len(done)} rules are as they were.")


def _target(registers: RuleRegisters, target: rules_copy.Target) -> dict[str, Any]:
    changes = target.plan.changes
    changed = [{**_rule(registers, change.new), "before": _rule(registers, change.seen)} for change in changes.changed]
    return {
        "organisation": registers.tree[target.organisation_id].code, "counts": {**changes.counts(), "unchanged": target.plan.unchanged},
        "added": _rules(registers, changes.added), "changed": changed, "removed": _rules(registers, changes.removed),
        "left_out": [{**_rule(registers, one.rule), "reason": str(one.reason)} for one in target.plan.left_out],
    }  # fmt: skip


def _rules(registers: RuleRegisters, rules: Iterable[Rule]) -> list[dict[str, Any]]:
    return [_rule(registers, rule) for rule in rules]


def _rule(registers: RuleRegisters, rule: Rule) -> dict[str, Any]:
    document = describe_rule(rule, catalogue()[rule.parameter], registers.codes)
    return {"parameter": rule.parameter, "selector": rule.selector, **{name: said for name, said in document.items() if said not in (None, "")}}


def _settings_changed(codes: Codes, preview: UnitsPreview, targets: Iterable[int]) -> list[dict[str, Any]]:
    wanted = frozenset(targets)
    return [
        {
            "organisation": preview.tree[target.organisation_id].code,
            "changed": [
                {**_named(codes, key), "before": codes.shown(key, change.seen), "value": codes.shown(key, change.mine)}
                for key, change in target.changes.items()
            ],
        }
        for target in preview.targets
        if target.organisation_id in wanted
    ]


def _setting(codes: Codes, row: Compared) -> dict[str, Any]:
    left, right = (codes.shown(row.key, held.setting) for held in (row.left, row.right))
    return {**_named(codes, row.key), "differs": row.differs, "left": left, "right": right}


def _named(codes: Codes, key: Key) -> dict[str, Any]:
    """Return whose a value is and what it is called, as the history calls it."""
    category = next((code for code, number in codes.categories.items() if number == key.category_id), None)
    return {"category": category, "name": codes.name_of(key)}

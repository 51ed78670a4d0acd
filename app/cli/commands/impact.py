"""`parameter set`, `parameter remove` and `import rules` with `--impact`: how many would get another value; nothing is saved (X5)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.cli.console import Answer, Call
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.impact import About, first_day
from app.domain.parameters.overlay import stored_id
from app.domain.parameters.value import value_code
from app.queries.impact import Effect, Impacts, read_impact
from app.services.impact_file import export_impact


def tell(call: Call, draft: RuleDraft) -> Answer:
    """Tell what unsaved rules would change; with -o, of which ones."""
    today = call.today(call.actor.account_id)
    with call.reading() as session:
        impacts = read_impact(session, call.actor, draft, call.options.on or first_day(draft, today))
        document = _document(impacts)
        if call.options.output is not None:
            document["lines"] = export_impact(session, call.actor, impacts, tuple(About), Path(call.options.output), lambda *_: None)
    return Answer(document)


def _document(impacts: Impacts) -> dict[str, Any]:
    counts = {about.value: impacts.hit[about] for about in About}
    there = {about.value: impacts.there[about] for about in About}
    changes = [_effect(effect) for effect in impacts.effects]
    return {"day": impacts.day.isoformat(), **counts, "borrowers": impacts.borrowers, "of": there, "changes": changes}


def _effect(effect: Effect) -> dict[str, Any]:
    question = effect.change.question
    told: dict[str, Any] = {"parameter": question.key, "selector": question.selector}
    for name, rule in (("before", effect.change.before), ("after", effect.change.after)):
        value = None if rule is None else value_code(question.parameter, rule.value)
        told[name] = {"value": value, "unit": rule.value.unit if rule is not None else None, "rule": stored_id(rule)}
    return told | {about.value: number for about, number in effect.counts.items()}

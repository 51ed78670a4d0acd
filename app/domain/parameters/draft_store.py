"""A draft of rules as plain JSON values, so that a crash loses no more than the last seconds of typing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.parameters.changes import Changed, rule_fields
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value

_DATES = ("from_date", "to_date")


def draft_to_plain(draft: RuleDraft) -> dict[str, list[Any]]:
    """Return a draft as lists and dictionaries of plain values."""
    return {
        "added": [_to_plain(rule) for rule in draft.added.values()],
        "changed": [[_to_plain(change.seen), _to_plain(change.new)] for change in draft.changed.values()],
        "removed": [_to_plain(rule) for rule in draft.removed.values()],
    }


def draft_of_plain(plain: Mapping[str, Any]) -> RuleDraft:
    """Return the draft of such values; raises KeyError, TypeError or ValueError where they are no draft."""
    added = [_of_plain(values) for values in plain["added"]]
    changed = [Changed(_of_plain(seen), _of_plain(new)) for seen, new in plain["changed"]]
    removed = [_of_plain(values) for values in plain["removed"]]
    return RuleDraft(
        {rule.id: rule for rule in added if rule.id is not None},
        {change.seen.id: change for change in changed if change.seen.id is not None},
        {rule.id: rule for rule in removed if rule.id is not None},
    )


def _to_plain(rule: Rule) -> dict[str, Any]:
    plain = {**rule_fields(rule), "id": rule.id, "version": rule.version, "protected": rule.protected}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in plain.items()}


def _of_plain(values: Mapping[str, Any]) -> Rule:
    variables = {name: values[name] for name in Variables.__dataclass_fields__}
    variables |= {name: date.fromisoformat(values[name]) if values[name] else None for name in _DATES}
    return Rule(
        id=values["id"], version=values["version"], protected=values["protected"], parameter=values["parameter"], selector=values["selector"],
        organisation_id=values["organisation_id"], variables=Variables(**variables), comment=values["comment"],
        value=Value(values["number"], values["text"], values["unit"]),
    )  # fmt: skip

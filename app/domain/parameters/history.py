"""What happened to circulation rules, told from the log, and how they stood at an earlier moment (X6).

The log keeps of a change only the fields that it touched. Whole rules come of going back from how they are now: entry by
entry, the newest first, each is undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.parameters.changes import difference, rule_fields
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.text import mark

PUT_BACK = "put-back"
"""The comment of an entry by which a rule was put back."""
BASE_RULE = "base-rule"
"""The comment of an entry by which a base rule came or went with what it is for (B8)."""
IMPORTED = "import"
"""The comment of an entry by which a library's data brought a rule."""

NOT_WHOLE = mark("The history does not say all of this rule; set it by hand.")
SO_ALREADY = mark("The rule is as it was then already.")
GONE_ALREADY = mark("The rule is gone already.")

_VARIABLES = (
    "department_id", "placement_id", "patron_category_id", "media_type_id", "circulation_category_id", "age_group_id", "age_class_id", "shelf",
)  # fmt: skip
_DAYS = ("from_date", "to_date")
_VALUE = ("number", "text", "unit")


class Did(Enum):
    """What was done to a rule."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """An entry as it is kept: the fields before and after, all of them where a rule was added or removed, else those that changed.

    `outside` says that it was noted by the server, since it was done past the program.
    """

    id: str
    at: datetime
    login: str
    role: str
    organisation_id: int
    rule_id: int
    did: Did
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    comment: str = ""
    outside: bool = False


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """An entry with the rule before and after it; `whole` is False where the log does not say all of it."""

    logged: Logged
    before: Rule | None
    after: Rule | None
    whole: bool = True

    @property
    def rule(self) -> Rule | None:
        """The rule that it is about: as it was left, as it was where it was removed."""
        return self.after or self.before

    @property
    def fields(self) -> frozenset[str]:
        """Return the fields in which before and after differ; nothing where a rule was added or removed."""
        if self.before is None or self.after is None:
            return frozenset()
        return frozenset(difference(self.before, self.after)[0]) - {"parameter"}


@dataclass(frozen=True)
class Traced:
    """Entries told in full, the newest first, and the rules as they stood before the oldest of them."""

    entries: tuple[RuleEntry, ...]
    rules: Mapping[int, Rule]


def retrace(rules: Mapping[int, Rule], logged: Iterable[Logged]) -> Traced:
    """Go back from how rules are (by id) through what was logged of them, the newest first."""
    standing = dict(rules)
    entries = []
    for one in logged:
        known = standing.pop(one.rule_id, None)
        before, after, whole = _sides(one, known)
        if before is not None and whole:
            standing[one.rule_id] = before
        entries.append(RuleEntry(one, before, after, whole))
    return Traced(tuple(entries), standing)


def state_at(rules: Iterable[Rule], since: Iterable[Logged]) -> tuple[Rule, ...]:
    """Return the rules as they stood, given how they are now and what was logged since then, the newest first."""
    return tuple(retrace({rule.id: rule for rule in rules if rule.id is not None}, since).rules.values())


def day_end(day: date, zone: ZoneInfo) -> datetime:
    """Return the instant at which a day ends in a zone: what happens from then on belongs to the next."""
    return datetime.combine(day + timedelta(days=1), time.min, zone).astimezone(UTC)


def same_rule(one: Rule | None, other: Rule | None) -> bool:
    """Say whether two rules say the same in everything, whatever their ids and versions."""
    if one is None or other is None:
        return one is other
    return rule_fields(one) == rule_fields(other)


def changed_rows(then: Sequence[Rule], now: Iterable[Rule]) -> frozenset[int]:
    """Return the ids of earlier rules that are other now, or gone."""
    present = {rule.id: rule for rule in now}
    return frozenset(rule.id for rule in then if rule.id is not None and not same_rule(rule, present.get(rule.id)))


def _sides(one: Logged, known: Rule | None) -> tuple[Rule | None, Rule | None, bool]:
    """Return the rule before and after an entry, and whether all of it is known. What was logged goes before what was traced."""
    if one.did is Did.REMOVED:
        return _laid(one, None, one.before), None, _is_all(one.before)
    whole = known is not None or (one.did is Did.ADDED and _is_all(one.after))
    after = _laid(one, known, one.after)
    return (None if one.did is Did.ADDED else _laid(one, after, one.before)), after, whole


def _is_all(fields: Mapping[str, Any]) -> bool:
    return fields.keys() >= {"parameter", *_VARIABLES, *_DAYS, *_VALUE}


def _laid(one: Logged, known: Rule | None, fields: Mapping[str, Any]) -> Rule:
    """Return a rule with logged fields laid over what is known of it."""
    rule = known or Rule(parameter=str(fields.get("parameter", "")), organisation_id=one.organisation_id, value=Value(), id=one.rule_id)
    variables = {name: fields[name] for name in _VARIABLES if name in fields} | {name: _day(fields[name]) for name in _DAYS if name in fields}
    value = {name: fields[name] for name in _VALUE if name in fields}
    return replace(
        rule,
        selector=fields.get("selector", rule.selector),
        comment=str(fields.get("comment", rule.comment)),
        protected=bool(fields.get("protected", rule.protected)),
        variables=replace(rule.variables, **variables) if variables else rule.variables,
        value=replace(rule.value, **value) if value else rule.value,
    )


def _day(kept: Any) -> date | None:
    return date.fromisoformat(kept) if kept else None

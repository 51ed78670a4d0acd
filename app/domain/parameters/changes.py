"""What staff change about rules, and what of it is allowed whatever the database holds (B6, B8, B13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.parameters.rule import Rule, combination
from app.domain.parameters.value import value_fields
from app.domain.refusals import Conflict, Invalid, Protected
from app.domain.text import mark

BASE_RULE_STAYS = mark("The delivered base rule can be neither changed nor removed.")


@dataclass(frozen=True, slots=True)
class Changed:
    """One rule as it was seen, and as it shall be."""

    seen: Rule
    new: Rule


@dataclass(frozen=True, slots=True)
class RuleChanges:
    """Everything that one save writes: new rules, changed ones, and removed ones as they were seen."""

    added: tuple[Rule, ...] = ()
    changed: tuple[Changed, ...] = ()
    removed: tuple[Rule, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)

    def counts(self) -> dict[str, int]:
        """Return how many of each, as documents and the log write it."""
        return {"added": len(self.added), "changed": len(self.changed), "removed": len(self.removed)}


def changes_for(wanted: Iterable[Rule], there: Mapping[str, Rule]) -> tuple[RuleChanges, int]:
    """Return what gives rules their wanted value and comment, and how many have them already; `there` holds the present ones by combination."""
    added, changed, unchanged = [], [], 0
    for rule in wanted:
        old = there.get(combination(rule))
        if old is None:
            added.append(rule)
        elif (old.value, old.comment) == (rule.value, rule.comment):
            unchanged += 1
        else:
            changed.append(Changed(old, replace(old, value=rule.value, comment=rule.comment)))
    return RuleChanges(tuple(added), tuple(changed)), unchanged


def check_change(change: Changed) -> None:
    """Raise where a change touches more than shelf, dates, value, time unit and comment (B6), or a base rule (B8)."""
    seen, new = change.seen, change.new
    check_may_go(seen)
    only = replace(seen.variables, shelf=new.variables.shelf, from_date=new.variables.from_date, to_date=new.variables.to_date)
    same = replace(seen, value=new.value, comment=new.comment, variables=only, version=new.version)
    if same != new:
        raise Invalid("variables", mark("Only shelf, period, value, unit and comment can be changed; for other variables remove the rule and add a new one."))


def check_may_go(rule: Rule) -> None:
    """Raise Protected for the delivered base rule of 1 Admin (B8)."""
    if rule.protected:
        raise Protected(BASE_RULE_STAYS)


def equal_rules(rules: Iterable[Rule]) -> list[tuple[Rule, Rule]]:
    """Return the pairs of rules that are equal in everything but value and comment, dates included (B13)."""
    first: dict[str, Rule] = {}
    pairs = []
    for rule in rules:
        other = first.setdefault(combination(rule), rule)
        if other is not rule:
            pairs.append((rule, other))
    return pairs


def covers_lost(changes: RuleChanges) -> Sequence[Rule]:
    """Return the rules covering everything that a save would take away, by removing them or narrowing them (B8)."""
    narrowed = (c.seen for c in changes.changed if c.seen.variables.covers_everything and not c.new.variables.covers_everything)
    return [*(rule for rule in changes.removed if rule.variables.covers_everything), *narrowed]


def inverse(done: RuleChanges, stored: Mapping[str, Rule]) -> RuleChanges:
    """Return what takes a save back. `stored` are the rules it added as they are now, by combination.

    A removed rule is added again, as a new one. Raises Conflict where an added one was changed or removed since; for
    changed ones the versions say so when it is saved.
    """
    going = []
    for rule in done.added:
        now = stored.get(combination(rule))
        if now is None or (now.version, now.value, now.comment) != (1, rule.value, rule.comment):
            raise Conflict(seen=rule, mine=None, theirs=now)
        going.append(now)
    back = tuple(Changed(*(replace(rule, version=change.seen.version + 1) for rule in (change.new, change.seen))) for change in done.changed)
    return RuleChanges(tuple(replace(rule, id=None, version=1) for rule in done.removed), back, tuple(going))


def rule_fields(rule: Rule) -> Mapping[str, object]:
    """Return everything that a rule says, as the table and the log keep it."""
    variables = rule.variables
    return {
        "parameter": rule.parameter, "selector": rule.selector, "organisation_id": rule.organisation_id,
        "department_id": variables.department_id, "placement_id": variables.placement_id, "patron_category_id": variables.patron_category_id,
        "media_type_id": variables.media_type_id, "circulation_category_id": variables.circulation_category_id,
        "age_group_id": variables.age_group_id, "age_class_id": variables.age_class_id,
        "shelf": variables.shelf, "from_date": variables.from_date, "to_date": variables.to_date,
        **value_fields(rule.value), "comment": rule.comment,
    }  # fmt: skip


def difference(before: Rule, after: Rule) -> tuple[dict[str, object], dict[str, object]]:
    """Return the fields that differ, before and after; the parameter stands in both, so that its history can be found."""
    old, new = rule_fields(before), rule_fields(after)
    names = ["parameter", *(name for name in old if old[name] != new[name])]
    return {name: old[name] for name in names}, {name: new[name] for name in names}

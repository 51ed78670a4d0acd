"""Unsaved rows: what somebody typed about rules, laid over what is stored (B5-B7, X8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.rule import Rule, combination

CHANGEABLE = frozenset({"shelf", "from_date", "to_date", "value", "comment"})
"""What can be changed about a rule (B6), and is chosen between after a conflict; the value goes with its unit."""


class State(Enum):
    """What a row is."""

    STORED = auto()
    ADDED = auto()
    CHANGED = auto()
    REMOVED = auto()
    CONFLICT = auto()


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One row: the rule as it will be, and as it is stored now (None for a new one, and where somebody removed it).

    A CONFLICT is a changed or removed row that somebody else has changed or removed meanwhile, or a new one of which
    somebody else has added the like; `mine` tells which.
    """

    rule: Rule
    stored: Rule | None
    state: State
    mine: State = State.STORED


@dataclass(frozen=True)
class RuleDraft:
    """New rules by their temporary (negative) ids, changed and removed ones by their ids. Every edit gives a new draft."""

    added: Mapping[int, Rule] = field(default_factory=dict)
    changed: Mapping[int, Changed] = field(default_factory=dict)
    removed: Mapping[int, Rule] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)

    @classmethod
    def of(cls, changes: RuleChanges) -> RuleDraft:
        """Return what one save would write as a draft; only stored rules can be changed and removed."""
        added = {-number: replace(rule, id=-number) for number, rule in enumerate(changes.added, 1)}
        changed = {_key(one.seen): one for one in changes.changed}
        return cls(added, changed, {_key(rule): rule for rule in changes.removed})

    def add(self, rule: Rule) -> tuple[RuleDraft, int]:
        """Return the draft with a new rule, and the temporary id that it got."""
        id_ = min(self.added, default=0) - 1
        return replace(self, added={**self.added, id_: replace(rule, id=id_)}), id_

    def change(self, new: Rule, stored: Rule | None) -> RuleDraft:
        """Return the draft with a rule as it shall be; one that is again as it was seen is no change any more."""
        id_ = _key(new)
        if id_ in self.added:
            return replace(self, added={**self.added, id_: new})
        seen = self.changed[id_].seen if id_ in self.changed else stored
        if seen is None:
            return self
        new = replace(new, version=seen.version)
        changed = {k: v for k, v in self.changed.items() if k != id_}
        return replace(self, changed=changed if new == seen else {**changed, id_: Changed(seen, new)})

    def remove(self, rule: Rule) -> RuleDraft:
        """Return the draft with a rule removed; a new one is simply gone."""
        id_ = _key(rule)
        if id_ in self.added:
            return self.drop(id_)
        seen = self.changed[id_].seen if id_ in self.changed else rule
        return replace(self.drop(id_), removed={**self.removed, id_: seen})

    def drop(self, id_: int) -> RuleDraft:
        """Return the draft without anything typed about a rule."""
        return RuleDraft(
            {k: v for k, v in self.added.items() if k != id_},
            {k: v for k, v in self.changed.items() if k != id_},
            {k: v for k, v in self.removed.items() if k != id_},
        )

    def keep_mine(self, id_: int, theirs: Rule | None, fields: frozenset[str] = CHANGEABLE) -> RuleDraft:
        """Return the draft with mine put on top of what somebody else saved meanwhile, in the fields named (of `CHANGEABLE`).

        A rule that they removed is new again; where it was to be removed anyway nothing is left to do. A new rule of which
        they added the like becomes a change of theirs.
        """
        mine = self.changed[id_].new if id_ in self.changed else self.added.get(id_)
        if theirs is None:
            return self.drop(id_) if mine is None else self.drop(id_).add(mine)[0]
        if mine is None:
            return replace(self, removed={**self.removed, id_: theirs})
        new = replace(theirs, **{name: getattr(mine, name) for name in ("value", "comment") if name in fields})
        periods = {name: getattr(mine.variables, name) for name in ("shelf", "from_date", "to_date") if name in fields}
        new = replace(new, variables=replace(new.variables, **periods))
        return self.drop(id_).change(new, theirs)

    def changes(self) -> RuleChanges:
        """Return what a save writes."""
        added = tuple(replace(rule, id=None) for _, rule in sorted(self.added.items(), reverse=True))
        return RuleChanges(added, tuple(self.changed.values()), tuple(self.removed.values()))

    def rows(self, stored: Iterable[Rule], belongs: Callable[[Rule], bool]) -> list[DraftRow]:
        """Return the stored rules with what was typed laid over them, and the new rules that belong to the list (unordered)."""
        rows, added = [], dict(self.added)
        alike = {combination(rule): id_ for id_, rule in added.items()}
        waiting = {**{id_: change.seen for id_, change in self.changed.items()}, **self.removed}
        for rule in stored:
            waiting.pop(_key(rule), None)
            twin = added.pop(alike.get(combination(rule), 0), None) if alike and not self._touches(rule) else None
            rows.append(self._row(rule) if twin is None else DraftRow(twin, rule, State.CONFLICT, State.ADDED))
        rows += [DraftRow(rule, None, State.ADDED) for rule in added.values() if belongs(rule)]
        rows += [self._gone(id_, seen) for id_, seen in waiting.items() if belongs(seen)]
        return rows

    def _touches(self, stored: Rule) -> bool:
        return stored.id in self.changed or stored.id in self.removed

    def _row(self, stored: Rule) -> DraftRow:
        id_ = _key(stored)
        if id_ in self.changed:
            change = self.changed[id_]
            state = State.CHANGED if change.seen.version == stored.version else State.CONFLICT
            return DraftRow(change.new, stored, state, State.CHANGED)
        if id_ in self.removed:
            state = State.REMOVED if self.removed[id_].version == stored.version else State.CONFLICT
            return DraftRow(stored, stored, state, State.REMOVED)
        return DraftRow(stored, stored, State.STORED)

    def _gone(self, id_: int, seen: Rule) -> DraftRow:
        """Return the row of a rule that somebody else has removed meanwhile."""
        if id_ in self.changed:
            return DraftRow(self.changed[id_].new, None, State.CONFLICT, State.CHANGED)
        return DraftRow(seen, None, State.CONFLICT, State.REMOVED)


NOTHING_UNSAVED = RuleDraft()


def _key(rule: Rule) -> int:
    if rule.id is None:
        raise ValueError("a rule of a draft has an id, a temporary one if it is new")
    return rule.id

"""Changing circulation rules: permission, checks, versions, log and commit, all in one transaction (B5-B9, B12, B13)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import Changed, RuleChanges, check_change, check_may_go, covers_lost, difference, equal_rules, inverse, rule_fields
from app.domain.parameters.rule import DuplicateRule, Rule, check_rule, combination, tidy
from app.domain.permissions import require_change_at
from app.domain.refusals import Conflict, NotFound, Protected, Refusal, Several
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import find_rule, list_all_rules, list_rules_by_combination
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.base_rules import add_base_rules, add_selector_rules, complete_base_rules, remove_selector_rules

__all__ = [
    "RulesSaved",
    "add_base_rules",
    "add_selector_rules",
    "complete_base_rules",
    "remove_rule",
    "remove_selector_rules",
    "save_rules",
    "set_rule",
    "set_rules",
    "take_back_rules",
]

_TABLE = "parameter_rule"


@dataclass(frozen=True, slots=True)
class RulesSaved:
    """What a command did: how many rules it added, changed, removed and left as they were; the ids in the order given."""

    changes: Changes
    added: int
    changed: int
    removed: int
    unchanged: int
    ids: tuple[int, ...] = ()


def save_rules(work: UnitOfWork, draft: RuleChanges) -> Changes:
    """Write a draft of the window: all of it, or nothing with every reason (B5).

    Raises NotPermitted, Invalid, Protected, DuplicateRule, Conflict (with what was seen, mine and theirs), or Several.
    """
    with work:
        _write(work, draft)
        return work.commit()


def take_back_rules(work: UnitOfWork, done: RuleChanges) -> Changes:
    """Undo a save, all of it or nothing: checked, permitted and logged as any other. Conflict where anything was changed since."""
    with work:
        stored = list_rules_by_combination(work.session, [combination(rule) for rule in done.added])
        _write(work, inverse(done, stored))
        return work.commit()


def set_rules(work: UnitOfWork, rules: Sequence[Rule]) -> RulesSaved:
    """Add rules, or replace value and comment of those whose combination, selector and period exist already.

    For files and the command line: all of them or none. The ids come back in the order given.
    """
    with work:
        registers = load_rule_registers(work.session)
        wanted = [tidy(rule, registers.shelving) for rule in rules]
        there = list_rules_by_combination(work.session, [combination(rule) for rule in wanted])
        draft, unchanged = _as_changes(wanted, there)
        ids = {key: rule.id for key, rule in there.items()} | _write(work, draft)
        order = tuple(id_ for rule in wanted if (id_ := ids[combination(rule)]) is not None)
        return RulesSaved(work.commit(), len(draft.added), len(draft.changed), 0, unchanged, order)


def set_rule(work: UnitOfWork, rule: Rule) -> RulesSaved:
    """Add one rule, or replace value and comment of the one that is equal to it."""
    return set_rules(work, [rule])


def remove_rule(work: UnitOfWork, rule_id: int) -> Changes:
    """Remove one rule by its id (B7)."""
    with work:
        rule = find_rule(work.session, rule_id)
        if rule is None:
            raise NotFound(mark("There is no circulation rule with the number {id}."), id=rule_id)
        _write(work, RuleChanges(removed=(rule,)))
        return work.commit()


def _as_changes(wanted: Iterable[Rule], there: dict[str, Rule]) -> tuple[RuleChanges, int]:
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


def _write(work: UnitOfWork, draft: RuleChanges) -> dict[str, int]:
    """Check and write a draft within the open transaction; returns the ids of added rules by combination."""
    registers = load_rule_registers(work.session)
    shelving = registers.shelving
    draft = RuleChanges(
        tuple(tidy(rule, shelving) for rule in draft.added),
        tuple(Changed(change.seen, tidy(change.new, shelving)) for change in draft.changed),
        draft.removed,
    )
    _Checks(work, registers, draft).run()
    _remove(work, draft.removed)
    _change(work, draft.changed)
    return _add(work, draft.added)


class _Checks:
    """Everything that can be refused about a draft, told at once."""

    def __init__(self, work: UnitOfWork, registers: RuleRegisters, draft: RuleChanges) -> None:
        self._actor, self._registers, self._draft = work.actor, registers, draft
        self._reasons: list[Refusal] = []
        ids = [rule.id for rule in (*draft.removed, *(change.seen for change in draft.changed)) if rule.id is not None]
        self._stored = _read(work.session, ids)
        self._session = work.session

    def run(self) -> None:
        """Raise the reasons; one by itself, several together."""
        for rule in self._draft.removed:
            self._try(self._check_removed, rule)
        for change in self._draft.changed:
            self._try(self._check_changed, change)
        for rule in self._draft.added:
            self._try(self._check_added, rule)
        for rule in covers_lost(self._draft):
            self._try(self._check_cover, rule)
        if not self._reasons:
            self._check_equal()
        if len(self._reasons) == 1:
            raise self._reasons[0]
        if self._reasons:
            raise Several(self._reasons)

    def _try(self, check: Callable[..., None], subject: object) -> None:
        try:
            check(subject)
        except Refusal as refusal:
            self._reasons.append(refusal)

    def _check_removed(self, rule: Rule) -> None:
        require_change_at(self._actor, "parameters.remove", rule.organisation_id)
        self._check_seen(rule, None)
        check_may_go(self._stored[rule.id])

    def _check_changed(self, change: Changed) -> None:
        require_change_at(self._actor, "parameters.change", change.seen.organisation_id)
        self._check_seen(change.seen, change.new)
        check_change(Changed(self._stored[change.seen.id], change.new))
        self._check_content(change.new)

    def _check_added(self, rule: Rule) -> None:
        self._check_content(replace(rule, protected=False))
        require_change_at(self._actor, "parameters.add", rule.organisation_id)

    def _check_content(self, rule: Rule) -> None:
        selectors = frozenset(self._registers.selector_codes(catalogue()[rule.parameter]))
        check_rule(rule, catalogue(), self._registers.tree, self._registers.shelving, selectors)

    def _check_seen(self, seen: Rule, mine: Rule | None) -> None:
        theirs = self._stored.get(seen.id)
        if theirs is None or theirs.version != seen.version:
            raise Conflict(seen=seen, mine=mine, theirs=theirs)

    def _check_cover(self, rule: Rule) -> None:
        """Every account organisation keeps one rule that covers everything, for every selector value (B8)."""
        node = self._registers.tree.nodes.get(rule.organisation_id)
        if node is not None and node.kind is Kind.ACCOUNT and not rule.protected:
            raise Protected(mark("{organisation} must keep one rule for all; its value can be changed."), organisation=node.name)

    def _check_equal(self) -> None:
        """Refuse rules equal to another in everything, dates included, stored or in the same draft (B13)."""
        going = {rule.id for rule in self._draft.removed} | {change.seen.id for change in self._draft.changed}
        mine = [*self._draft.added, *(change.new for change in self._draft.changed)]
        stored = list_rules_by_combination(self._session, [combination(rule) for rule in mine])
        pairs = equal_rules([*(rule for rule in stored.values() if rule.id not in going), *mine])
        names = self._registers.tree.nodes
        self._reasons.extend(DuplicateRule(other, names[other.organisation_id].name) for _, other in pairs)


def _read(session: Session, ids: Sequence[int]) -> dict[int | None, Rule]:
    found: dict[int | None, Rule] = {}
    for start in range(0, len(ids), 1000):
        found |= {rule.id: rule for rule in list_all_rules(session, ParameterRule.id.in_(ids[start : start + 1000]))}
    return found


def _remove(work: UnitOfWork, rules: Iterable[Rule]) -> None:
    for rule in rules:
        work.session.delete(_get(work, rule))
        work.log(LogEntry(what="remove", entity=_TABLE, entity_id=rule.id, organisation_id=rule.organisation_id, before=rule_fields(rule)))
        work.touched(_TABLE, *_ids(rule))
    work.session.flush()


def _change(work: UnitOfWork, changes: Iterable[Changed]) -> None:
    rows = [(_get(work, change.seen), change) for change in changes]
    moving = [(row, change) for row, change in rows if combination(change.new) != row.combination]
    for row, _change in moving:  # two rules may swap their periods: neither may be in the other's way meanwhile
        row.combination = f"moving {row.id}"
    if len(moving) > 1:
        work.session.flush()
    for row, change in rows:
        before, after = difference(change.seen, change.new)
        for name, value in rule_fields(change.new).items():
            setattr(row, name, value)
        row.combination = combination(change.new)
        if len(after) > 1:
            work.log(LogEntry(what="change", entity=_TABLE, entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
        work.touched(_TABLE, row.id)
    work.session.flush()


def _add(work: UnitOfWork, rules: Sequence[Rule]) -> dict[str, int]:
    rows = [ParameterRule(**rule_fields(rule), combination=combination(rule)) for rule in rules]
    work.session.add_all(rows)
    work.session.flush()
    for row, rule in zip(rows, rules, strict=True):
        work.log(LogEntry(what="add", entity=_TABLE, entity_id=row.id, organisation_id=row.organisation_id, after=rule_fields(rule)))
    work.touched(_TABLE, *(row.id for row in rows))
    return {row.combination: row.id for row in rows}


def _get(work: UnitOfWork, rule: Rule) -> ParameterRule:
    row = work.session.get(ParameterRule, rule.id)
    # somebody may have committed between the checks and this look: what was seen then must still be what is changed now
    if row is None or row.version != rule.version:
        raise Conflict(seen=rule, mine=None, theirs=_read(work.session, [rule.id or 0]).get(rule.id))
    return row


def _ids(rule: Rule) -> tuple[int, ...]:
    return () if rule.id is None else (rule.id,)

"""Changing circulation rules: permission, checks, versions, log and commit, all in one transaction (B5-B9, B12, B13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlalchemy import String, cast, literal, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.database.bulk import delete_rows, insert_numbered, update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import (
    Changed,
    RuleChanges,
    changes_for,
    check_change,
    check_may_go,
    covers_lost,
    difference,
    equal_rules,
    inverse,
    rule_fields,
)
from app.domain.parameters.rule import DuplicateRule, Rule, check_registered, check_rule, combination, tidy
from app.domain.permissions import require_change_at
from app.domain.refusals import Conflict, Protected, Refusal, Several
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.queries.desk.holds import hold_registers
from app.queries.parameters import get_rule, list_all_rules, list_rules_by_combination
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.base_rules import add_base_rules, add_selector_rules, complete_base_rules

__all__ = [
    "RulesSaved",
    "add_base_rules",
    "add_selector_rules",
    "check_still",
    "complete_base_rules",
    "remove_rule",
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


def save_rules(work: UnitOfWork, draft: RuleChanges, seen: Mapping[str, Rule | None] | None = None) -> Changes:
    """Write a draft of the window: all of it, or nothing with every reason (B5).

    `seen` are rules by combination that it rests on (None: there was none): they must be as they were.
    Raises NotPermitted, Invalid, Protected, DuplicateRule, Conflict (with what was seen, mine and theirs), or Several.
    """
    with work:
        check_still(work.session, seen or {})
        write_rules(work, draft)
        return work.commit()


def take_back_rules(work: UnitOfWork, done: RuleChanges) -> Changes:
    """Undo a save, all of it or nothing: checked, permitted and logged as any other. Conflict where anything was changed since."""
    with work:
        stored = list_rules_by_combination(work.session, [combination(rule) for rule in done.added])
        write_rules(work, inverse(done, stored))
        return work.commit()


def set_rules(work: UnitOfWork, rules: Sequence[Rule]) -> RulesSaved:
    """Add rules, or replace value and comment of those whose combination, selector and period exist already.

    For files and the command line: all of them or none. The ids come back in the order given.
    """
    with work:
        registers = load_rule_registers(work.session)
        wanted = [tidy(rule, registers.shelving) for rule in rules]
        hold_registers(work.session, [rule.organisation_id for rule in wanted])
        there = list_rules_by_combination(work.session, [combination(rule) for rule in wanted])
        draft, unchanged = changes_for(wanted, there)
        ids = {key: rule.id for key, rule in there.items()} | write_rules(work, draft)
        order = tuple(id_ for rule in wanted if (id_ := ids[combination(rule)]) is not None)
        return RulesSaved(work.commit(), len(draft.added), len(draft.changed), 0, unchanged, order)


def set_rule(work: UnitOfWork, rule: Rule) -> RulesSaved:
    """Add one rule, or replace value and comment of the one that is equal to it."""
    return set_rules(work, [rule])


def remove_rule(work: UnitOfWork, rule_id: int) -> Changes:
    """Remove one rule by its id (B7)."""
    with work:
        write_rules(work, RuleChanges(removed=(get_rule(work.session, rule_id),)))
        return work.commit()


def write_rules(work: UnitOfWork, draft: RuleChanges, comment: str = "") -> dict[str, int]:
    """Check and write a draft within the open transaction, each entry of the log with a comment; returns the ids of added rules by combination."""
    registers = load_rule_registers(work.session)
    shelving = registers.shelving
    draft = RuleChanges(
        tuple(tidy(rule, shelving) for rule in draft.added),
        tuple(Changed(change.seen, tidy(change.new, shelving)) for change in draft.changed),
        draft.removed,
    )
    _Checks(work, registers, draft).run()
    _remove(work, draft.removed, comment)
    _change(work, draft.changed, comment)
    return _add(work, draft.added, comment)


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
        check_registered(rule, self._registers.entries)
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


def check_still(session: Session, seen: Mapping[str, Rule | None]) -> None:
    """Raise Conflict where a rule that something rests on, by combination (None: there was none), is not as it was seen."""
    now = list_rules_by_combination(session, list(seen))
    for key, rule in seen.items():
        theirs = now.get(key)
        if _version_of(theirs) != _version_of(rule):
            raise Conflict(seen=rule, mine=None, theirs=theirs)


def _version_of(rule: Rule | None) -> tuple[int | None, int] | None:
    return (rule.id, rule.version) if rule is not None else None


def _read(session: Session, ids: Sequence[int]) -> dict[int | None, Rule]:
    found: dict[int | None, Rule] = {}
    for start in range(0, len(ids), 1000):
        found |= {rule.id: rule for rule in list_all_rules(session, ParameterRule.id.in_(ids[start : start + 1000]))}
    return found


def _remove(work: UnitOfWork, rules: Sequence[Rule], comment: str) -> None:
    with _none_stale(work, rules):
        delete_rows(work.session, ParameterRule, [{"id": rule.id, "version": rule.version} for rule in rules])
    for rule in rules:
        work.log(LogEntry(what="remove", entity=_TABLE, entity_id=rule.id, organisation_id=rule.organisation_id, before=rule_fields(rule), comment=comment))
        work.touched(_TABLE, *_ids(rule))


def _change(work: UnitOfWork, changes: Sequence[Changed], comment: str) -> None:
    seen = [change.seen for change in changes]
    moving = [change.seen.id for change in changes if combination(change.new) != combination(change.seen)]
    for start in range(0, len(moving), 1000):  # two rules may swap their periods: neither may be in the other's way meanwhile
        those = ParameterRule.id.in_(moving[start : start + 1000])
        aside = literal("moving ").concat(cast(ParameterRule.id, String))
        work.session.connection().execute(update(ParameterRule).where(those).values(combination=aside))
    rows = [{"id": c.seen.id, "version": c.seen.version, **rule_fields(c.new), "combination": combination(c.new)} for c in changes]
    with _none_stale(work, seen):
        update_rows(work.session, ParameterRule, rows)
    for change in changes:
        before, after = difference(change.seen, change.new)
        id_, place = change.seen.id, change.new.organisation_id
        if len(after) > 1:
            work.log(LogEntry(what="change", entity=_TABLE, entity_id=id_, organisation_id=place, before=before, after=after, comment=comment))
        work.touched(_TABLE, *_ids(change.seen))


def _add(work: UnitOfWork, rules: Sequence[Rule], comment: str) -> dict[str, int]:
    rows = [{**rule_fields(rule), "combination": combination(rule)} for rule in rules]
    ids = insert_numbered(work.session, ParameterRule, rows)
    for id_, rule in zip(ids, rules, strict=True):
        work.log(LogEntry(what="add", entity=_TABLE, entity_id=id_, organisation_id=rule.organisation_id, after=rule_fields(rule), comment=comment))
    if ids:
        work.touched(_TABLE, *ids)
    return {str(row["combination"]): id_ for row, id_ in zip(rows, ids, strict=True)}


@contextmanager
def _none_stale(work: UnitOfWork, rules: Sequence[Rule]) -> Iterator[None]:
    """Somebody may have committed between the checks and the writing: what was seen then must still be what is changed now."""
    try:
        with work.session.begin_nested():  # else what is half written would be read below
            yield
    except StaleDataError as error:
        now = _read(work.session, [rule.id for rule in rules if rule.id is not None])
        stale = next((rule for rule in rules if (theirs := now.get(rule.id)) is None or theirs.version != rule.version), None)
        raise Conflict(seen=stale, mine=None, theirs=now.get(stale.id) if stale else None) from error


def _ids(rule: Rule) -> tuple[int, ...]:
    return () if rule.id is None else (rule.id,)

"""Giving other units a unit's circulation rules: seen before it is done, one transaction, told as one in the log, put back as one (X7)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from app.database.bulk import among
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.copying import CopyPlan, chosen_rules, plan_copy, seen_of, together
from app.domain.parameters.history import PUT_BACK, Did, retrace, same_rule
from app.domain.permissions import Actor, require, require_change_at
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, Refusal
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_comparison import COPIED, find_copy, list_copied
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.services.parameters import check_still, write_rules

PERMISSION = "history.put-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyWish:
    """Whose rules go to which organisations: of some parameters (None: all); with `remove` what the source does not have goes there."""

    source_id: int
    targets: tuple[int, ...]
    parameters: frozenset[str] | None = None
    remove: bool = True


@dataclass(frozen=True, slots=True)
class Target:
    """What copying does at one organisation; `refusal` says why it can't be copied to (None: it can)."""

    plan: CopyPlan
    refusal: Refusal | None = None

    @property
    def organisation_id(self) -> int:
        """The organisation."""
        return self.plan.organisation_id


@dataclass(frozen=True, slots=True)
class CopyPreview:
    """What a wish would do at each organisation, in the order wished."""

    wish: CopyWish
    registers: RuleRegisters
    targets: tuple[Target, ...]
    rules: int
    """How many rules the source has of its own."""

    def plans(self, chosen: Collection[int] | None = None) -> list[CopyPlan]:
        """Return the plans of those chosen (None: all) that can be copied to."""
        return [target.plan for target in self.targets if target.refusal is None and (chosen is None or target.organisation_id in chosen)]


@dataclass(frozen=True, slots=True)
class RulesCopied:
    """What a copy did; `done` is what `take_back_rules` undoes, `operation_id` the operation under which the log tells of it."""

    changes: Changes
    done: RuleChanges
    operation_id: UUID


def preview_copy(session: Session, actor: Actor, wish: CopyWish) -> CopyPreview:
    """Return what copying would do. NotFound where an organisation is gone, Invalid for a source among the targets."""
    require(actor, "parameters.view")
    registers = load_rule_registers(session)
    for place in (wish.source_id, *wish.targets):
        if place not in registers.tree.nodes:
            raise NotFound(mark("The organisation does not exist any more."))
    if wish.source_id in wish.targets:
        raise Invalid("unit", mark("Rules can't be copied to the unit that they come from."))
    conditions = () if wish.parameters is None else (ParameterRule.parameter.in_(wish.parameters),)
    rules = list_all_rules(session, ParameterRule.organisation_id.in_((wish.source_id, *wish.targets)), *conditions)
    source = chosen_rules(rules, wish.source_id, wish.parameters)
    plans = [plan_copy(source, place, chosen_rules(rules, place, wish.parameters), registers.codes, remove=wish.remove) for place in wish.targets]
    return CopyPreview(wish, registers, tuple(Target(plan, _refusal(actor, registers, plan)) for plan in plans), len(source))


def copy_rules(work: UnitOfWork, preview: CopyPreview, chosen: Collection[int] | None = None) -> RulesCopied:
    """Do what a preview says, at the targets chosen (None: all that can be copied to): all of it or nothing.

    Raises Conflict where a rule that it rests on was added, changed or removed since; what one target refuses where none can be copied to.
    """
    plans = preview.plans(chosen)
    if not plans:
        raise next((target.refusal for target in preview.targets if target.refusal), Invalid("unit", mark("There is no unit to copy to.")))
    draft = together(plans)
    with work:
        check_still(work.session, seen_of(plans))
        if draft:
            write_rules(work, draft, COPIED)
            _log(work, preview, plans)
        return RulesCopied(work.commit(), draft, work.operation_id)


def put_back_copy(work: UnitOfWork, entry_id: str) -> RulesCopied:
    """Make all rules what they were before a copy, as one: Conflict where one of them was changed since.

    Needs history.put-back and what each change needs. NotFound where the log has no such entry.
    """
    with work:
        require(work.actor, PERMISSION)
        entry = find_copy(work.session, entry_id)
        if entry is None:
            raise NotFound(mark("There is no entry {id} of copied rules in the history."), id=entry_id)
        logged = list_copied(work.session, entry)
        stored = list_all_rules(work.session, among(ParameterRule.id, [one.rule_id for one in logged]))
        now = {rule.id: rule for rule in stored if rule.id is not None}
        removed, changed, added = [], [], []
        for one in retrace(now, logged).entries:
            stands = now.get(one.logged.rule_id)
            if one.logged.did is Did.REMOVED and one.before is not None and stands is None:
                added.append(replace(one.before, id=None, version=1))
            elif stands is None or not same_rule(stands, one.after):
                raise Conflict(seen=one.after, mine=one.before, theirs=stands)
            elif one.before is None:
                removed.append(stands)
            else:
                changed.append(Changed(stands, replace(one.before, version=stands.version, protected=stands.protected)))
        done = RuleChanges(tuple(added), tuple(changed), tuple(removed))
        if not done:
            raise AlreadyExists(mark("The rules are as they were then already."))
        write_rules(work, done, PUT_BACK)
        return RulesCopied(work.commit(), done, work.operation_id)


def _refusal(actor: Actor, registers: RuleRegisters, plan: CopyPlan) -> Refusal | None:
    """Return why a target can't be copied to: it holds base rules only, or a permission is missing for what would be done."""
    node = registers.tree[plan.organisation_id]
    if node.kind is Kind.ROOT:
        return Invalid("organisation", mark("{organisation} holds the delivered base rules only."), organisation=node.name)
    changes = plan.changes
    done = (("parameters.add", changes.added), ("parameters.change", changes.changed), ("parameters.remove", changes.removed))
    needed = [permission for permission, those in done if those]
    try:
        for permission in needed or ["parameters.change"]:
            require_change_at(actor, permission, plan.organisation_id)
    except Refusal as refusal:
        return refusal
    return None


def _log(work: UnitOfWork, preview: CopyPreview, plans: Sequence[CopyPlan]) -> None:
    """Tell of the copy as one, at the deepest organisation that is at or above all of its targets."""
    tree = preview.registers.tree
    first, *rest = (tree.chain(plan.organisation_id) for plan in plans)
    place = next(node for node in first if all(node in chain for chain in rest))
    counts = {tree[plan.organisation_id].code: plan.changes.counts() for plan in plans if plan.changes}
    after = {"from": tree[preview.wish.source_id].code, "to": counts}
    work.log(LogEntry(what=COPIED, entity="organisation", entity_id=preview.wish.source_id, organisation_id=place, after=after))

"""Rules of one organisation beside those of another, and what giving one the other's rules would change (X7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.changes import RuleChanges, changes_for
from app.domain.parameters.codes import Codes
from app.domain.parameters.rule import REGISTERED, Rule, Variables, combination
from app.domain.parameters.words import level_word
from app.domain.refusals import Invalid, Refusal
from app.domain.text import fold, listed, mark

Case = tuple[object, ...]
"""What a rule is set for, wherever it is set: departments and placements by code, since each unit has its own."""

_SHELVING = (Variable.DEPARTMENT, Variable.PLACEMENT)


class Difference(Enum):
    """How two organisations differ in one case."""

    NONE = "none"
    VALUE = "value"
    ONLY_LEFT = "only-left"
    ONLY_RIGHT = "only-right"
    INHERITED = "inherited"
    """The same value, set by one itself and inherited by the other: other rules may come in between."""
    IMPOSSIBLE = "impossible"
    """It is about a department or placement that one of them has not: no copy there could be in that case."""


@dataclass(frozen=True, slots=True)
class ComparedRule:
    """One case: the rule that each organisation has for it, its own or the nearest one above; None where there is none."""

    case: Case
    left: Rule | None
    right: Rule | None
    difference: Difference

    @property
    def differs(self) -> bool:
        """Whether that is a difference between the two."""
        return self.difference not in (Difference.NONE, Difference.IMPOSSIBLE)

    @property
    def rule(self) -> Rule:
        """The left one, else the right one."""
        found = self.left or self.right
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A rule that can't be set at the target, and why."""

    rule: Rule
    reason: Refusal


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """What copying does at one target: what becomes different, the rules that stay, and those that can't come."""

    organisation_id: int
    changes: RuleChanges
    unchanged: int
    left_out: tuple[LeftOut, ...]


def case_of(rule: Rule, codes: Codes) -> Case:
    """Return what a rule is set for, whatever its organisation."""
    variables = rule.variables
    ids = tuple(
        codes.of(variable, id_) if variable in _SHELVING else id_ for variable, id_ in zip(REGISTERED, variables.ids, strict=True)
    )  # fmt: skip
    shelf = fold(variables.shelf) if variables.shelf else None
    return (rule.parameter, rule.selector, *ids, shelf, variables.from_date, variables.to_date)


def compare(left: Sequence[int], right: Sequence[int], rules: Iterable[Rule], codes: Codes) -> list[ComparedRule]:
    """Return every case for which an organisation or one above it has a rule; `left` and `right` are their chains, deepest first."""
    rules = tuple(rules)
    mine, theirs = (_nearest(chain, rules, codes) for chain in (left, right))
    cases = dict.fromkeys((*mine, *theirs))
    found = [ComparedRule(case, mine.get(case), theirs.get(case), _difference(mine.get(case), theirs.get(case), left[0], right[0])) for case in cases]
    return [replace(row, difference=Difference.IMPOSSIBLE) if row.differs and _is_impossible(row, left[0], right[0], codes) else row for row in found]


def plan_copy(source: Iterable[Rule], target_id: int, own: Iterable[Rule], codes: Codes, *, remove: bool) -> CopyPlan:
    """Return what gives a target the source's own rules; `own` are its own ones of the same parameters.

    With `remove` those that the source does not have go; an account organisation keeps its full covers (B8).
    """
    there = {combination(rule): rule for rule in own}
    wanted: dict[str, Rule] = {}
    left_out: list[LeftOut] = []
    for rule in source:
        try:
            moved = _moved(rule, target_id, codes)
        except Refusal as reason:
            left_out.append(LeftOut(rule, reason))
        else:
            wanted[combination(moved)] = moved
    changes, unchanged = changes_for(wanted.values(), there)
    is_account = codes.tree[target_id].kind is Kind.ACCOUNT
    gone = [old for key, old in there.items() if key not in wanted and not (is_account and old.variables.covers_everything)] if remove else []
    return CopyPlan(target_id, replace(changes, removed=tuple(gone)), unchanged, tuple(left_out))


def seen_of(plans: Iterable[CopyPlan]) -> dict[str, Rule | None]:
    """Return what plans rest on, by combination: that the rules to be added are not there yet."""
    return {combination(rule): None for plan in plans for rule in plan.changes.added}


def together(plans: Iterable[CopyPlan]) -> RuleChanges:
    """Return the changes of several targets as one."""
    plans = tuple(plans)
    return RuleChanges(
        tuple(rule for plan in plans for rule in plan.changes.added),
        tuple(change for plan in plans for change in plan.changes.changed),
        tuple(rule for plan in plans for rule in plan.changes.removed),
    )


def chosen_rules(rules: Iterable[Rule], organisation_id: int, parameters: Collection[str] | None) -> list[Rule]:
    """Return an organisation's own rules of some parameters (None: all)."""
    return [rule for rule in rules if rule.organisation_id == organisation_id and (parameters is None or rule.parameter in parameters)]


def _nearest(chain: Sequence[int], rules: Iterable[Rule], codes: Codes) -> Mapping[Case, Rule]:
    depth = {id_: n for n, id_ in enumerate(chain)}
    found: dict[Case, Rule] = {}
    for rule in sorted((rule for rule in rules if rule.organisation_id in depth), key=lambda rule: depth[rule.organisation_id]):
        found.setdefault(case_of(rule, codes), rule)
    return found


def _difference(left: Rule | None, right: Rule | None, left_id: int, right_id: int) -> Difference:
    if left is None or right is None:
        return Difference.ONLY_RIGHT if left is None else Difference.ONLY_LEFT
    if left.value != right.value:
        return Difference.VALUE
    return Difference.NONE if (left.organisation_id == left_id) == (right.organisation_id == right_id) else Difference.INHERITED


def _is_impossible(row: ComparedRule, left_id: int, right_id: int, codes: Codes) -> bool:
    """Say whether a case is of a department or placement that one of the two has not."""
    others = [id_ for rule, id_ in ((row.left, left_id), (row.right, right_id)) if rule is None or rule.organisation_id != id_]
    try:
        for target_id in others:
            _shelved(row.rule, target_id, codes)
    except Refusal:
        return True
    return False


def _moved(rule: Rule, target_id: int, codes: Codes) -> Rule:
    """Return a rule as it is set at another organisation; raises Invalid where it can't be."""
    node, parameter = codes.tree[target_id], catalogue()[rule.parameter]
    if node.kind not in parameter.levels:
        allowed = listed(level_word(level) for level in Kind if level in parameter.levels)
        template = mark("{parameter} can't be set for {organisation}, only for: {levels}.")
        raise Invalid("organisation", template, parameter=parameter.named, organisation=node.name, levels=allowed)
    return replace(rule, organisation_id=target_id, variables=_shelved(rule, target_id, codes), id=None, version=1, protected=False)


def _shelved(rule: Rule, target_id: int, codes: Codes) -> Variables:
    """Return the variables of a rule with the department and placement of the same codes at another organisation; raises Invalid where they are not."""
    variables = rule.variables
    if variables.department_id is None:
        return variables
    named = {variable: code for variable in _SHELVING if (code := codes.of(variable, variables.ids[REGISTERED.index(variable)]))}
    return replace(variables, **codes.ids(named, codes.tree.unit_of(target_id)))  # type: ignore[arg-type]  # ids are numbers

"""Rules of two units side by side, and what copying would change (X7)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.codes import Codes
from app.domain.parameters.copying import Difference, compare, plan_copy
from app.domain.parameters.rule import Rule
from tests.domain.parameters.examples import (
    ACCOUNT,
    BRANCH,
    BRANCH_DEPARTMENT,
    BRANCH_PLACEMENT,
    DESK,
    LOFT,
    MAIN,
    MAIN_DEPARTMENT,
    MAIN_PLACEMENT,
    OTHER_MAIN_PLACEMENT,
    SHELVING,
    TREE,
    days,
    rule,
)
from tests.domain.parameters.strategies import rule_sets

CODES = Codes(
    TREE,
    {
        Variable.DEPARTMENT: {MAIN_DEPARTMENT: "VUX", BRANCH_DEPARTMENT: "VUX"},
        Variable.PLACEMENT: {MAIN_PLACEMENT: "HYLL", OTHER_MAIN_PLACEMENT: "MAG", BRANCH_PLACEMENT: "HYLL"},
    },
    SHELVING,
)


def differences(left: int, right: int, rules: list[Rule]) -> list[Difference]:
    return [row.difference for row in compare(TREE.chain(left), TREE.chain(right), rules, CODES) if row.difference is not Difference.NONE]


def test_departments_are_found_by_code_and_what_the_target_has_not_is_left_out() -> None:
    shelved: dict[str, Any] = {"department_id": MAIN_DEPARTMENT}
    source = [
        rule(1, MAIN, **shelved, placement_id=MAIN_PLACEMENT), rule(2, MAIN, **shelved, placement_id=OTHER_MAIN_PLACEMENT),
        rule(3, MAIN, parameter="invoice-payment-days", value=days(30)), rule(4, MAIN, media_type_id=1), rule(5, MAIN, media_type_id=2),
    ]  # fmt: skip
    own = [rule(14, BRANCH, media_type_id=1), rule(5, BRANCH, media_type_id=2), rule(16, BRANCH, media_type_id=3)]
    plan = plan_copy(source, BRANCH, own, CODES, remove=True)
    moved = next(one for one in plan.changes.added if one.variables.department_id)
    assert (moved.organisation_id, moved.variables.department_id, moved.variables.placement_id) == (BRANCH, BRANCH_DEPARTMENT, BRANCH_PLACEMENT)
    assert [(change.seen.id, change.new.value) for change in plan.changes.changed] == [(14, days(4))]
    assert ([one.id for one in plan.changes.removed], plan.unchanged) == ([16], 1)
    assert [(one.rule.id, "MAG" in str(one.reason)) for one in plan.left_out] == [(2, True)]
    after = [*source, *plan.changes.added, *(change.new for change in plan.changes.changed), own[1]]
    assert [row.rule.id for row in compare(TREE.chain(MAIN), TREE.chain(BRANCH), after, CODES) if row.difference is Difference.IMPOSSIBLE] == [2]
    assert not any(row.differs for row in compare(TREE.chain(BRANCH), TREE.chain(MAIN), after, CODES))
    assert differences(MAIN, LOFT, source[:1]) == [Difference.IMPOSSIBLE]  # it inherits what is about a department that it has not
    assert not plan_copy(source, BRANCH, own, CODES, remove=False).changes.removed
    points = plan_copy(source, DESK, [], CODES, remove=True)
    assert [one.rule.parameter for one in points.left_out] == ["invoice-payment-days"]


def test_an_account_organisation_keeps_its_rule_for_everything() -> None:
    own = [rule(7, ACCOUNT), rule(8, ACCOUNT, media_type_id=1)]
    assert [one.id for one in plan_copy([], ACCOUNT, own, CODES, remove=True).changes.removed] == [8]
    assert TREE[ACCOUNT].kind is Kind.ACCOUNT


def test_units_differ_by_value_by_what_only_one_has_and_by_what_only_one_sets_itself() -> None:
    rules = [
        rule(1, ACCOUNT, days(28)), rule(2, MAIN, days(28)), rule(3, MAIN, media_type_id=1), rule(4, BRANCH, days(5), media_type_id=1),
        rule(5, BRANCH, patron_category_id=1), rule(6, MAIN, patron_category_id=2), rule(7, ACCOUNT, patron_category_id=3),
    ]  # fmt: skip
    assert sorted(one.value for one in differences(MAIN, BRANCH, rules)) == ["inherited", "only-left", "only-right", "value"]
    mirrored = {"only-left": "only-right", "only-right": "only-left"}
    assert sorted(mirrored.get(one.value, one.value) for one in differences(BRANCH, MAIN, rules)) == sorted(
        one.value for one in differences(MAIN, BRANCH, rules)
    )


@settings(max_examples=15)
@given(rule_sets(), st.permutations([MAIN, BRANCH, LOFT]))
def test_after_a_copy_no_difference_is_left(rules: list[Rule], places: list[int]) -> None:
    """But for what can't be set at the target: here no rule has a department."""
    rules = [replace(one, variables=replace(one.variables, department_id=None, placement_id=None)) for one in rules if one.organisation_id != DESK]
    rules = list({(one.organisation_id, one.parameter, one.selector, one.variables): one for one in rules}.values())
    source, target, _ = places
    if LOFT in (source, target):
        rules = [one for one in rules if one.organisation_id != MAIN or MAIN in (source, target)]  # the loft inherits from the main library
    plan = plan_copy(
        [one for one in rules if one.organisation_id == source], target, [one for one in rules if one.organisation_id == target], CODES, remove=True
    )  # fmt: skip
    changed = {change.seen.id: change.new for change in plan.changes.changed}
    gone = {one.id for one in plan.changes.removed}
    after = [changed.get(one.id, one) for one in rules if one.id not in gone] + list(plan.changes.added)
    assert not plan.left_out
    assert differences(source, target, after) == []

"""What makes a rule valid, and what makes two rules the same (B5, B10, B13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import MAX_SHELF, Rule, check_rule, combination, tidy
from app.domain.parameters.value import Value
from app.domain.refusals import Invalid
from tests.domain.parameters.examples import (
    ACCOUNT,
    BRANCH,
    BRANCH_DEPARTMENT,
    BRANCH_PLACEMENT,
    DAY,
    DESK,
    LOFT,
    MAIN,
    MAIN_DEPARTMENT,
    MAIN_PLACEMENT,
    ROOT,
    SHELVING,
    TREE,
    days,
    rule,
)


def check(candidate: Rule, selectors: frozenset[str] | None = None) -> None:
    check_rule(candidate, catalogue(), TREE, SHELVING, selectors)


def refused_at(candidate: Rule, selectors: frozenset[str] | None = None) -> str:
    with pytest.raises(Invalid) as refused:
        check(candidate, selectors)
    return refused.value.field


@pytest.mark.parametrize("organisation_id", [ACCOUNT, MAIN, LOFT, DESK])
def test_a_rule_may_be_set_at_every_level_of_its_parameter(organisation_id: int) -> None:
    check(rule(1, organisation_id, patron_category_id=1, media_type_id=2, shelf="Hce", from_date=DAY, to_date=DAY))


def test_1_admin_holds_base_rules_only() -> None:
    """B8."""
    assert refused_at(rule(1, ROOT)) == "organisation"
    check(replace(rule(1, ROOT), protected=True))


@pytest.mark.parametrize(("parameter", "organisation_id"), [("message-fee", DESK), ("overdue-warning-auto", MAIN), ("jobs-exempt-unit", DESK)])
def test_a_level_that_the_parameter_does_not_allow_is_refused(parameter: str, organisation_id: int) -> None:
    selector = {"message-fee": "email", "jobs-exempt-unit": "claims-and-invoices"}.get(parameter)
    value = Value(number=1)
    assert refused_at(rule(1, organisation_id, value, parameter=parameter, selector=selector), frozenset({selector or ""})) == "organisation"


def test_a_variable_that_the_parameter_can_not_use_is_refused() -> None:
    """B2."""
    assert refused_at(rule(1, ACCOUNT, Value(number=5), parameter="loans-max", department_id=MAIN_DEPARTMENT)) == "department"
    assert refused_at(rule(1, ACCOUNT, Value(number=1), parameter="invoice-external", from_date=DAY)) == "period"


def test_departments_belong_to_rules_of_their_unit_and_its_points() -> None:
    """B10."""
    check(rule(1, MAIN, department_id=MAIN_DEPARTMENT))
    check(rule(1, DESK, department_id=MAIN_DEPARTMENT))
    for organisation_id in (ACCOUNT, BRANCH, LOFT):
        assert refused_at(rule(1, organisation_id, department_id=MAIN_DEPARTMENT)) == "department"


def test_a_placement_carries_its_department() -> None:
    """B10."""
    assert tidy(rule(1, MAIN, placement_id=MAIN_PLACEMENT), SHELVING).variables.department_id == MAIN_DEPARTMENT
    assert refused_at(rule(1, MAIN, placement_id=MAIN_PLACEMENT)) == "placement"
    assert refused_at(rule(1, MAIN, department_id=MAIN_DEPARTMENT, placement_id=BRANCH_PLACEMENT)) == "placement"
    check(rule(1, BRANCH, department_id=BRANCH_DEPARTMENT, placement_id=BRANCH_PLACEMENT))


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    """B12."""
    assert refused_at(rule(1, MAIN, from_date=date(2026, 2, 2), to_date=date(2026, 2, 1))) == "to_date"


def test_a_selector_is_needed_where_there_is_one_and_must_exist() -> None:
    """B11."""
    assert refused_at(rule(1, MAIN, Value(number=1), parameter="renewal-at-status")) == "selector"
    assert refused_at(rule(1, MAIN, Value(number=1), parameter="renewal-at-status", selector="sunny")) == "selector"
    assert refused_at(rule(1, MAIN, selector="reserved")) == "selector"
    assert refused_at(rule(1, MAIN, Value(number=0), parameter="message-fee", selector="gone"), frozenset({"email"})) == "selector"


def test_a_refusal_names_what_is_wrong() -> None:
    """B12: the command line and an import have no field beside which it could stand."""

    def refusal(candidate: Rule) -> str:
        with pytest.raises(Invalid) as refused:
            check(candidate)
        return str(refused.value)

    assert refusal(rule(1, MAIN, Value(number=1), parameter="overdue-warning-auto")).endswith("only for: account organisation.")
    assert refusal(rule(1, ACCOUNT, Value(number=5), parameter="loans-max", department_id=MAIN_DEPARTMENT)).endswith("can't depend on: department.")
    assert refusal(rule(1, MAIN, Value(number=1), parameter="renewal-at-status")).endswith("what the rule is for: renewal status.")


def test_shelf_and_comment_have_a_greatest_length() -> None:
    check(rule(1, MAIN, shelf="x" * MAX_SHELF))
    assert refused_at(rule(1, MAIN, shelf="x" * (MAX_SHELF + 1))) == "shelf"
    assert refused_at(replace(rule(1, MAIN), comment="x" * 2001)) == "comment"


def test_tidying_trims_blanks_and_drops_an_empty_shelf() -> None:
    tidied = tidy(replace(rule(1, MAIN, shelf="  Hce   dvd "), comment=" why "), SHELVING)
    assert (tidied.variables.shelf, tidied.comment) == ("Hce dvd", "why")
    assert tidy(rule(1, MAIN, shelf="   "), SHELVING).variables.shelf is None


def test_rules_are_the_same_when_all_but_value_and_comment_is_equal() -> None:
    """B13: case and blanks of the shelf do not tell rules apart, dates do."""
    one = rule(1, MAIN, days(7), shelf="Hce  dvd", from_date=DAY)
    assert combination(one) == combination(replace(rule(2, MAIN, days(9), shelf="HCE dvd", from_date=DAY), comment="other"))
    different: list[dict[str, Any]] = [
        {"shelf": "Hce", "from_date": DAY},
        {"shelf": "Hce dvd"},
        {"shelf": "Hce dvd", "from_date": DAY, "to_date": DAY},
        {"shelf": "Hce dvd", "from_date": DAY, "media_type_id": 1},
        {"shelf": "Hce dvd", "to_date": DAY},
    ]
    assert len({combination(one), *(combination(rule(3, MAIN, **v)) for v in different), combination(rule(4, DESK, shelf="Hce dvd", from_date=DAY))}) == 7


def test_texts_can_not_imitate_one_another_in_the_combination() -> None:
    a = rule(1, MAIN, parameter="message-fee", selector='a",null,"b', shelf="c")
    b = rule(1, MAIN, parameter="message-fee", selector="a", shelf='null,"b",c')
    assert combination(a) != combination(b)

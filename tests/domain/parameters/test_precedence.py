"""Every line of precedence in circulation.md 3, on its own (B3)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound
from tests.domain.parameters.examples import ACCOUNT, BRANCH, DAY, DESK, LOFT, MACHINE, MAIN, MAIN_DEPARTMENT, MAIN_PLACEMENT, ROOT, TREE, fixed, rule

SITUATION = Situation(
    department_id=MAIN_DEPARTMENT, placement_id=MAIN_PLACEMENT, patron_category_id=3, media_type_id=4,
    circulation_category_id=5, age_group_id=6, age_class_id=7, shelf="Hce Dvd",
)  # fmt: skip
BASE = rule(99, ROOT)


def outcome(*rules: Rule, node: int = MAIN, situation: Situation = SITUATION, day: date = DAY) -> tuple[int | None, list[tuple[int | None, str]]]:
    decision = RuleBook(TREE, rules).decide("loan-period", node, situation, day)
    return decision.rule.id, [(b.rule.id, b.decided_by) for b in decision.beaten]


def test_the_deeper_organisation_governs_over_everything_set_above() -> None:
    rules = [
        rule(1, MACHINE),
        rule(2, LOFT),
        rule(3, MAIN),
        rule(4, ACCOUNT, patron_category_id=3, media_type_id=4, shelf="hce dvd", from_date=DAY, to_date=DAY),
        BASE,
    ]
    assert outcome(*rules, node=MACHINE) == (1, [(2, "organisation"), (3, "organisation"), (4, "organisation"), (99, "organisation")])
    assert outcome(*rules, node=DESK) == (3, [(4, "organisation"), (99, "organisation")])
    assert outcome(*rules, node=BRANCH)[0] == 4


ORDER: list[tuple[str, dict[str, Any]]] = [
    ("department", {"department_id": MAIN_DEPARTMENT}),
    ("placement", {"department_id": MAIN_DEPARTMENT, "placement_id": MAIN_PLACEMENT}),
    ("patron_category", {"patron_category_id": 3}),
    ("media_type", {"media_type_id": 4}),
    ("circulation_category", {"circulation_category_id": 5}),
    ("age_group", {"age_group_id": 6}),
    ("age_class", {"age_class_id": 7}),
    ("shelf", {"shelf": "h"}),
    ("period", {"from_date": DAY}),
]


@pytest.mark.parametrize("position", range(len(ORDER)))
def test_a_variable_further_left_beats_all_that_stand_right_of_it(position: int) -> None:
    name, variables = ORDER[position]
    right = {key: value for _, those in ORDER[position + 1 :] for key, value in those.items()}
    if name == "department":
        right.pop("department_id")
        right.pop("placement_id")
    if name == "placement":
        right["department_id"] = MAIN_DEPARTMENT
    assert outcome(rule(1, MAIN, **variables), rule(2, MAIN, **right)) == (1, [(2, name)])
    assert outcome(rule(1, MAIN, **variables), rule(2, MAIN)) == (1, [(2, "department" if name == "placement" else name)])


def test_a_longer_shelf_prefix_governs_whatever_case_and_blanks() -> None:
    rules = [rule(1, MAIN, shelf="HCE  dvd"), rule(2, MAIN, shelf="hce"), rule(3, MAIN, shelf="h"), rule(4, MAIN, shelf="k"), rule(5, MAIN)]
    assert outcome(*rules) == (1, [(2, "shelf"), (3, "shelf"), (5, "shelf")])
    assert outcome(*rules, situation=Situation(shelf=" hCe ")) == (2, [(3, "shelf"), (5, "shelf")])
    assert outcome(*rules, situation=Situation()) == (5, [])


def test_a_period_governs_over_none_then_the_later_beginning_then_the_earlier_end() -> None:
    before, after = DAY - timedelta(9), DAY + timedelta(9)
    rules = [
        rule(1, MAIN, from_date=DAY, to_date=DAY),
        rule(2, MAIN, from_date=DAY, to_date=after),
        rule(3, MAIN, from_date=DAY),
        rule(4, MAIN, from_date=before, to_date=DAY),
        rule(5, MAIN, from_date=before),
        rule(6, MAIN, to_date=DAY),
        rule(7, MAIN, to_date=after),
        rule(8, MAIN),
    ]
    assert outcome(*reversed(rules)) == (1, [(n, "period") for n in range(2, 9)])


def test_both_days_of_a_period_are_included() -> None:
    rules = [rule(1, MAIN, from_date=DAY, to_date=DAY + timedelta(2)), rule(2, MAIN)]
    governing = [outcome(*rules, day=DAY + timedelta(n))[0] for n in range(-1, 4)]
    assert governing == [2, 1, 1, 1, 2]


def test_a_fixed_day_that_has_passed_does_not_match_and_is_listed_as_such() -> None:
    rules = [rule(1, MAIN, fixed(DAY), media_type_id=4), rule(2, MAIN), rule(3, ACCOUNT, fixed(DAY - timedelta(1))), BASE]
    assert outcome(*rules) == (1, [(2, "media_type"), (3, "date-passed"), (99, "organisation")])
    assert outcome(*rules, day=DAY + timedelta(1)) == (2, [(1, "date-passed"), (3, "date-passed"), (99, "organisation")])


def test_a_fixed_day_that_passed_outside_its_period_is_not_even_beaten() -> None:
    past = rule(1, MAIN, fixed(DAY), from_date=DAY - timedelta(30), to_date=DAY)
    assert outcome(past, rule(2, MAIN)) == (1, [(2, "period")])
    assert outcome(past, rule(2, MAIN), day=DAY + timedelta(1)) == (2, [])


def test_set_variables_must_equal_and_unknown_facts_match_stars_only() -> None:
    rules = [rule(1, MAIN, patron_category_id=3), rule(2, MAIN, patron_category_id=8), rule(3, MAIN)]
    assert outcome(*rules) == (1, [(3, "patron_category")])
    assert outcome(*rules, situation=Situation()) == (3, [])


def test_rules_are_compared_within_their_selector_value_only() -> None:
    book = RuleBook(TREE, [rule(1, MAIN, parameter="message-fee", selector="a"), rule(2, ACCOUNT, parameter="message-fee", selector="b")])
    assert book.decide("message-fee", DESK, SITUATION, DAY, "b").rule.id == 2
    assert book.decide("message-fee", DESK, SITUATION, DAY, "a").beaten == ()
    assert book.selectors("message-fee", DESK) == ("a", "b")


def test_without_any_rule_the_missing_base_rule_is_named() -> None:
    book = RuleBook(TREE, [rule(1, BRANCH)])
    for ask in (book.decide, book.governing):
        with pytest.raises(NotFound, match="Loan period"):
            ask("loan-period", MAIN, SITUATION, DAY)

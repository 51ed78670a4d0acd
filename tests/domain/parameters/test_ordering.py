"""Rows in governing order, and what a rule means for the others (B3, B13)."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given, settings

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.ordering import Covering, Ordering, Span, governing_spans, same_but_period
from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import Rule
from tests.domain.parameters.examples import ACCOUNT, DAY, DESK, MAIN, ROOT, TREE, fixed, rule
from tests.domain.parameters.strategies import rule_sets

ORDER = Ordering(TREE, {Variable.PATRON_CATEGORY: {3: 0, 1: 1, 2: 2}, Variable.MEDIA_TYPE: {2: 0, 1: 1}})
SUMMER: dict[str, Any] = {"from_date": date(2026, 6, 1), "to_date": date(2026, 8, 31)}


def test_the_most_governing_stands_on_top() -> None:
    """B3."""
    rules = [
        rule(1, DESK),
        rule(2, MAIN, patron_category_id=3, media_type_id=1),
        rule(3, MAIN, patron_category_id=3),
        rule(4, MAIN, patron_category_id=1, media_type_id=2),
        rule(5, MAIN, patron_category_id=1, media_type_id=1),
        rule(6, MAIN, patron_category_id=1, media_type_id=1, age_group_id=9),
        rule(7, MAIN, media_type_id=2),
        rule(8, MAIN, shelf="Hce"),
        rule(9, MAIN, shelf="Hc"),
        rule(10, MAIN, from_date=DAY),
        rule(11, MAIN),
        rule(12, ACCOUNT, patron_category_id=3),
        rule(13, ROOT),
    ]
    rules[4], rules[5] = rules[5], rules[4]
    assert [r.id for r in ORDER.sorted(reversed(rules))] == [r.id for r in rules]


def test_rules_with_a_selector_are_grouped_by_its_value_in_the_order_of_the_box() -> None:
    """B11."""
    order = Ordering(TREE, {}, ("reminder-1", "invoice"))
    rules = [rule(1, MAIN, selector="reminder-1"), rule(2, ROOT, selector="reminder-1"), rule(3, MAIN, selector="invoice"), rule(4, DESK, selector="gone")]
    assert [r.id for r in order.sorted(reversed(rules))] == [1, 2, 3, 4]


def _all_match_some_situation(a: Rule, b: Rule) -> bool:
    return Covering(b).covers(a) or Covering(a).covers(b)


@settings(max_examples=60)
@given(rule_sets())
def test_of_two_rules_that_can_meet_the_governing_one_is_listed_above(rules: list[Rule]) -> None:
    """B3: the listing never contradicts the rule book."""
    listed = [r for r in ORDER.sorted(rules) if r.parameter == "loan-period" and r.selector is None and r.organisation_id == MAIN]
    for n, upper in enumerate(listed):
        for lower in listed[n + 1 :]:
            if _all_match_some_situation(upper, lower):
                assert rank(upper) > rank(lower)


def test_the_rule_that_would_govern_instead_is_the_next_one_that_covers_the_case() -> None:
    listed = ORDER.sorted(
        [rule(1, MAIN, media_type_id=1, shelf="Hce"), rule(2, MAIN, media_type_id=2), rule(3, MAIN, shelf="H"), rule(4, MAIN), rule(5, ROOT)],
    )
    instead = {r.id: Covering(r).first(listed[n:]) for n, r in enumerate(listed, 1)}
    assert {id_: other.id if other else None for id_, other in instead.items()} == {1: 3, 2: 4, 3: 4, 4: 5, 5: None}


def test_a_rule_of_another_period_or_narrower_case_would_not_govern_instead() -> None:
    spring = rule(1, MAIN, from_date=date(2026, 3, 1), to_date=date(2026, 5, 31))
    summer = rule(2, MAIN, **SUMMER)
    assert not Covering(spring).covers(summer)
    assert not Covering(spring).covers(rule(3, MAIN, media_type_id=1))
    assert Covering(spring).covers(rule(4, ACCOUNT, to_date=date(2026, 3, 1)))


def test_the_same_combination_with_another_period_is_found() -> None:
    """B13."""
    ordinary, summer = rule(1, MAIN, media_type_id=1), rule(2, MAIN, media_type_id=1, **SUMMER)
    others = [ordinary, summer, rule(3, MAIN), rule(4, DESK, media_type_id=1, **SUMMER)]
    assert same_but_period(ordinary, others) == [summer]
    assert same_but_period(summer, others) == [ordinary]


def test_it_is_told_which_of_overlapping_rules_governs_when() -> None:
    """B13: a summer rule beside the ordinary one is the commonest case."""
    ordinary, summer = rule(1, MAIN), rule(2, MAIN, **SUMMER)
    june = rule(3, MAIN, from_date=date(2026, 6, 1), to_date=date(2026, 6, 30))
    assert governing_spans([ordinary, summer, june]) == [
        Span(None, date(2026, 5, 31), ordinary),
        Span(date(2026, 6, 1), date(2026, 6, 30), june),
        Span(date(2026, 7, 1), date(2026, 8, 31), summer),
        Span(date(2026, 9, 1), None, ordinary),
    ]


def test_stretches_without_a_rule_and_passed_days_are_told_too() -> None:
    term = rule(1, MAIN, fixed(date(2026, 6, 10)), from_date=date(2026, 1, 10))
    assert governing_spans([term]) == [
        Span(None, date(2026, 1, 9), None),
        Span(date(2026, 1, 10), date(2026, 6, 10), term),
        Span(date(2026, 6, 11), None, None),
    ]
    always = rule(2, MAIN)
    assert governing_spans([always]) == [Span(None, None, always)]


@settings(max_examples=60)
@given(rule_sets())
def test_spans_follow_one_another_without_gap(rules: list[Rule]) -> None:
    spans = governing_spans(rules)
    assert spans[0].first is None
    assert spans[-1].last is None
    assert all(one.last and two.first == one.last + timedelta(1) and one.rule is not two.rule for one, two in pairwise(spans))

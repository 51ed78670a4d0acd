"""The rule book answers as the plain scan does, whatever the rules (circulation.md 3)."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound
from tests.domain.parameters.examples import DAY, TREE, days
from tests.domain.parameters.oracle import decide
from tests.domain.parameters.strategies import near, rule_sets, situations


def agree(book: RuleBook, rules: list[Rule], node_id: int, situation: Situation, day: date, selector: str | None) -> None:
    expected, beaten = decide(TREE, rules, "loan-period", node_id, situation, day, selector)
    if expected is None:
        try:
            found = book.governing("loan-period", node_id, situation, day, selector)
        except NotFound:
            return
        raise AssertionError(f"no rule should hold, not {found}")
    decision = book.decide("loan-period", node_id, situation, day, selector)
    assert decision.rule == expected == book.governing("loan-period", node_id, situation, day, selector)
    assert [(b.rule.id, b.decided_by) for b in decision.beaten] == beaten


@settings(max_examples=150)
@given(rule_sets(), st.sampled_from(sorted(TREE.nodes)), situations, near, st.sampled_from([None, "a"]))
def test_the_rule_book_decides_as_the_plain_scan(rules: list[Rule], node_id: int, situation: Situation, day: date, selector: str | None) -> None:
    agree(RuleBook(TREE, rules), rules, node_id, situation, day, selector)


@settings(max_examples=40)
@given(rule_sets(), rule_sets(), st.sampled_from(sorted(TREE.nodes)), situations, near)
def test_refreshing_one_organisation_and_parameter_equals_compiling_all_anew(
    old: list[Rule], new: list[Rule], organisation_id: int, situation: Situation, day: date
) -> None:
    book = RuleBook(TREE, old)

    def changed(rule: Rule) -> bool:
        return (rule.organisation_id, rule.parameter) == (organisation_id, "loan-period")

    fresh = [rule for rule in new if changed(rule)]
    book.refresh(organisation_id, "loan-period", fresh)
    rules = [rule for rule in old if not changed(rule)] + fresh
    for node_id in TREE.nodes:
        for selector in (None, "a"):
            agree(book, rules, node_id, situation, day, selector)
        mine = (rule for rule in rules if rule.parameter == "loan-period" and rule.organisation_id in TREE.chain(node_id))
        assert book.selectors("loan-period", node_id) == tuple(sorted({rule.selector for rule in mine if rule.selector}))


def test_many_rules_of_one_node_are_compiled_and_found() -> None:
    """Above 32 rules the bit sets are packed in another way."""
    rules = [
        Rule(
            id=n, parameter="loan-period", organisation_id=3, value=days(n % 100),
            variables=Variables(media_type_id=n, shelf=f"S{n % 7}" if n % 3 else None, from_date=DAY + timedelta(n % 11 - 5) if n % 2 else None),
        )
        for n in range(1, 3000)
    ]  # fmt: skip
    book = RuleBook(TREE, rules)
    for n in range(1, 3000, 97):
        agree(book, rules, 6, Situation(media_type_id=n, shelf=f"s{n % 7} x"), DAY, None) if n % 3 else None

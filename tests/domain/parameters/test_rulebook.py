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


def agree_on_each(book: RuleBook, rules: list[Rule], situation: Situation, day: date) -> None:
    """Compare what is found for all parameters and nodes together."""
    for node_id, found in book.governing_each(TREE.nodes, situation, day).items():
        expected = {key: decide(TREE, rules, key, node_id, situation, day)[0] for key in ("loan-period", "loan-fee")}
        assert found == {key: rule for key, rule in expected.items() if rule is not None}


@settings(max_examples=150)
@given(rule_sets(), st.sampled_from(sorted(TREE.nodes)), situations, near, st.sampled_from([None, "a"]))
def test_the_rule_book_decides_as_the_plain_scan(rules: list[Rule], node_id: int, situation: Situation, day: date, selector: str | None) -> None:
    book = RuleBook(TREE, rules)
    agree(book, rules, node_id, situation, day, selector)
    agree_on_each(book, rules, situation, day)


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
    for later in range(2):
        agree_on_each(book, rules, situation, day + timedelta(later))


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


def test_a_change_moves_the_rules_of_the_other_parameters_and_loses_none() -> None:
    """The parameters of an organisation stand side by side in long bit sets; one of them grows, shrinks and is emptied."""
    rules = {key: [_shelved(key, n) for n in range(1, 60)] for key in ("loan-fee", "loan-period", "overdue-fee")}
    book = RuleBook(TREE, [rule for those in rules.values() for rule in those])
    for count in (200, 3, 0, 40):
        rules["loan-period"] = [_shelved("loan-period", n) for n in range(1, count + 1)]
        book.refresh(3, "loan-period", rules["loan-period"])
        for n in range(1, 60, 7):
            for day in (DAY, DAY + timedelta(n % 5)):
                situation = Situation(media_type_id=n, shelf=f"s{n % 7} x")
                expected = {key: decide(TREE, those, key, 6, situation, day)[0] for key, those in rules.items()}
                assert book.governing_each([6], situation, day)[6] == {key: rule for key, rule in expected.items() if rule is not None}


def _shelved(key: str, n: int) -> Rule:
    variables = Variables(media_type_id=n if n % 4 else None, shelf=f"S{n % 7}" if n % 3 else None, from_date=DAY + timedelta(n % 5) if n % 2 else None)
    return Rule(id=n, parameter=key, organisation_id=3, value=days(n), variables=variables)


def test_more_days_than_are_remembered_are_answered_right() -> None:
    rules = [Rule(id=n, parameter="loan-period", organisation_id=3, value=days(n), variables=Variables(from_date=DAY + timedelta(n))) for n in range(20)]
    book = RuleBook(TREE, rules)
    assert [book.governing_each([6], Situation(), DAY + timedelta(n))[6]["loan-period"].id for n in [*range(20), 0, 19]] == [*range(20), 0, 19]

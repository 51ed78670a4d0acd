"""What governs at a place, today or later, is among the rules in force there (X17)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.parameters.in_force import in_force
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation
from tests.domain.parameters.examples import ACCOUNT, DAY, MAIN, ROOT, TREE, days, fixed, rule
from tests.domain.parameters.oracle import decide
from tests.domain.parameters.strategies import near, rule_sets, situations


@settings(max_examples=15)
@given(rule_sets(), st.sampled_from(sorted(TREE.nodes)), situations, near, st.integers(0, 40))
def test_whatever_governs_later_is_in_force(rules: list[Rule], node_id: int, situation: Situation, day: date, later: int) -> None:
    rules = [replace(one, selector=None) for one in rules]
    kept = in_force(rules, TREE.chain(node_id), day)
    governing, _ = decide(TREE, rules, "loan-period", node_id, situation, day + timedelta(later))
    assert governing is None or governing in kept


def test_what_is_over_or_never_governs_is_left_out() -> None:
    one = timedelta(1)
    rules = [
        rule(1, ROOT, days(28)), rule(2, ACCOUNT, days(21)), rule(3, ACCOUNT, days(7), media_type_id=1), rule(4, MAIN, days(14), media_type_id=1),
        rule(5, MAIN, days(5), to_date=DAY - one), rule(6, MAIN, fixed(DAY - one)), rule(7, ACCOUNT, days(3), media_type_id=2, from_date=DAY + one),
        rule(8, MAIN, days(4), media_type_id=2, from_date=DAY, to_date=DAY + 9 * one),
    ]  # fmt: skip
    assert [kept.id for kept in in_force(rules, TREE.chain(MAIN), DAY)] == [2, 4, 7, 8]

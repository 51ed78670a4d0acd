"""Whose rules settle a delay: fee, grace and cap per copy from one side, the rest from their own place (003:413-425)."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import ANYTHING
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.tariff import Tariff, tariff_of
from tests.domain.parameters.examples import BRANCH, BRANCH_DESK, DAY, DESK, LOFT, MAIN, ROOT, TREE, rule

ZONE = ZoneInfo("Europe/Stockholm")
LENT_AT_THE_BRANCH = Places(working=DESK, lending=BRANCH_DESK, owning=LOFT, pickup=MAIN, home=MAIN)
FREE = (0, None, "per-day")


def _rules() -> list[Rule]:
    """Each parameter at the root (10s), the branch (20s) and the loft, which owns the copy (30s); the desk closes early."""
    found = [rule(1, DESK, Value(text="18:00"), parameter="return-time-of-day"), rule(2, ROOT, Value(text="23:59"), parameter="return-time-of-day")]
    for ids, place in ((10, ROOT), (20, BRANCH), (30, LOFT)):
        found += [
            rule(ids, place, Value(*FREE), parameter="overdue-fee"),
            rule(ids + 1, place, Value(0, None, "days"), parameter="overdue-grace"),
            *(rule(ids + 2 + n, place, Value(1_000), parameter="overdue-fee-max-copy", selector=str(n)) for n in (1, 2)),
            *(rule(ids + 4 + n, place, Value(2_000), parameter="overdue-fee-max-occasion", selector=str(n)) for n in (1, 2)),
        ]
    return found


def _tariff(rules: list[Rule]) -> Tariff:
    return tariff_of(RuleBook(TREE, rules), LENT_AT_THE_BRANCH, ANYTHING, DAY, [(1, "1"), (15, "2")], currency="SEK", zone=ZONE)


def _ids(tariff: Tariff) -> tuple[int | None, ...]:
    levels = (rule.id for level in tariff.levels for rule in (level.copy_cap, level.occasion_cap))
    return (tariff.fee.id, tariff.grace.id, tariff.closing.id, *levels)


def test_fee_grace_and_cap_per_copy_are_the_owning_units_the_occasion_is_the_lending_units() -> None:
    assert _ids(_tariff(_rules())) == (30, 31, 1, 33, 25, 34, 26)
    assert [level.from_day for level in _tariff(_rules()).levels] == [1, 15]


def test_a_fee_set_for_the_lending_point_brings_grace_and_cap_per_copy_along() -> None:
    tariff = _tariff([*_rules(), rule(40, BRANCH_DESK, Value(*FREE), parameter="overdue-fee")])
    assert _ids(tariff) == (40, 21, 1, 23, 25, 24, 26)


@pytest.mark.parametrize("point_rule", [False, True])
def test_a_tariff_is_what_each_parameter_is_decided_to_be(point_rule: bool) -> None:
    rules = [*_rules(), *([rule(40, BRANCH_DESK, Value(*FREE), parameter="overdue-fee")] if point_rule else [])]
    asked: list[tuple[str, str | None]] = [("overdue-fee", None), ("overdue-grace", None), ("return-time-of-day", None)]
    asked += [(key, code) for code in ("1", "2") for key in ("overdue-fee-max-copy", "overdue-fee-max-occasion")]
    book = RuleBook(TREE, rules)
    decided = tuple(decide_at(book, catalogue()[key], LENT_AT_THE_BRANCH, ANYTHING, DAY, code).decision.rule.id for key, code in asked)
    assert _ids(_tariff(rules)) == decided


def test_a_level_without_its_base_rule_has_no_answer() -> None:
    with pytest.raises(NotFound):
        tariff_of(RuleBook(TREE, _rules()), LENT_AT_THE_BRANCH, ANYTHING, DAY, [(1, "3")], currency="SEK", zone=ZONE)

"""Whose rule applies: the node where a decision starts (circulation.md 3, B14)."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.parameters.catalogue import WhoseRule, catalogue
from app.domain.parameters.node import Places, Sending, decide_at, governing_each, sending_by, sending_of, start_of
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import ANYTHING, Situation
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from tests.domain.parameters.examples import ACCOUNT, BRANCH, BRANCH_DESK, DAY, DESK, LOFT, MACHINE, MAIN, ROOT, TREE, rule
from tests.domain.parameters.strategies import near, rule_sets, situations

PLACES = Places(working=DESK, lending=BRANCH_DESK, owning=LOFT, pickup=BRANCH, home=MAIN)


@pytest.mark.parametrize(
    ("key", "node_id"),
    [
        ("loan-period", BRANCH_DESK),
        ("loan-fee", BRANCH_DESK),
        ("signal-red-debt", DESK),
        ("return-time-of-day", DESK),
        ("reservation-fee", DESK),
        ("invoice-replacement-fee", LOFT),
        ("reservations-max", BRANCH),
        ("reservation-control-on-shelf", BRANCH),
        ("consent-message", MAIN),
    ],
)
def test_each_whose_rule_names_its_place(key: str, node_id: int) -> None:
    """B14."""
    assert start_of(catalogue()[key], PLACES).node_id == node_id


def test_before_there_is_a_loan_the_lending_point_is_the_working_one() -> None:
    assert start_of(catalogue()["loan-period"], Places.at(TREE, MACHINE)).node_id == MACHINE


def test_the_sending_unit_follows_what_is_sent() -> None:
    fee = catalogue()["message-fee"]
    assert [start_of(fee, PLACES, sending).node_id for sending in Sending] == [BRANCH_DESK, BRANCH, MAIN]
    assert [sending_of(kind) for kind in ("reminder-3", "reservation", "fee-invoice", None)] == [
        Sending.CLAIM,
        Sending.RESERVATION,
        Sending.ACCOUNT,
        Sending.ACCOUNT,
    ]


def test_a_job_handles_what_is_collected_or_lent_at_a_unit() -> None:
    exempt = catalogue()["jobs-exempt-unit"]
    starts = [start_of(exempt, PLACES, sending_by(exempt, job, {})).node_id for job in exempt.selector_values]
    assert starts == [BRANCH, BRANCH_DESK, BRANCH_DESK]


def test_places_that_are_not_named_are_the_unit_of_the_working_point() -> None:
    assert Places.at(TREE, DESK, owning=BRANCH) == Places(working=DESK, owning=BRANCH, pickup=MAIN, home=MAIN)
    assert Places.at(TREE, ACCOUNT).home == ACCOUNT


def _fees(point_rule: bool) -> RuleBook:
    rules = [
        rule(1, ROOT, Value(0, None, "per-day"), parameter="overdue-fee"),
        rule(2, LOFT, Value(200, None, "per-day"), parameter="overdue-fee"),
        rule(3, BRANCH, Value(300, None, "per-day"), parameter="overdue-fee"),
        rule(4, ROOT, Value(0, None, "days"), parameter="overdue-grace"),
        rule(5, LOFT, Value(2, None, "days"), parameter="overdue-grace"),
        rule(6, BRANCH, Value(3, None, "days"), parameter="overdue-grace"),
        rule(7, LOFT, Value(50_00), parameter="overdue-fee-max-copy", selector="1"),
        rule(8, BRANCH, Value(60_00), parameter="overdue-fee-max-copy", selector="1"),
    ]
    if point_rule:
        rules.append(rule(9, BRANCH_DESK, Value(400, None, "per-day"), parameter="overdue-fee"))
    return RuleBook(TREE, rules)


@pytest.mark.parametrize(("point_rule", "fee", "grace", "cap", "whose"), [(False, 2, 5, 7, WhoseRule.OWNING_UNIT), (True, 9, 6, 8, WhoseRule.LENDING_POINT)])
def test_overdue_fees_are_the_owning_units_unless_set_for_the_lending_point(point_rule: bool, fee: int, grace: int, cap: int, whose: WhoseRule) -> None:
    """B14: grace and the cap per copy come from the same side."""
    book = _fees(point_rule)
    for key, selector, expected in (("overdue-fee", None, fee), ("overdue-grace", None, grace), ("overdue-fee-max-copy", "1", cap)):
        ruling = decide_at(book, catalogue()[key], PLACES, ANYTHING, DAY, selector)
        assert (ruling.decision.rule.id, ruling.start.whose_rule) == (expected, whose)


_SIX = ("loan-period", "signal-red-debt", "consent-message", "reservations-max", "overdue-fee", "overdue-grace")
_nodes = st.sampled_from(sorted(TREE.nodes))


@settings(max_examples=60)
@given(rule_sets(_SIX), st.builds(Places, working=_nodes, owning=_nodes, pickup=_nodes, home=_nodes, lending=st.none() | _nodes), situations, near)
def test_all_parameters_together_are_decided_as_each_one_alone(rules: list[Rule], places: Places, situation: Situation, day: date) -> None:
    """B14: what the desk asks for once for each loan."""
    book = RuleBook(TREE, rules)
    alone = {}
    for key in _SIX:
        with suppress(NotFound):
            alone[key] = decide_at(book, catalogue()[key], places, situation, day).decision.rule
    assert governing_each(book, places, situation, day) == alone

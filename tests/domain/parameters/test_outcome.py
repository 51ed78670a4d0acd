"""Every parameter in one situation, whose rule it is, and why a rule does not fit (X1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.node import Places
from app.domain.parameters.outcome import Case, Outcome, decide_each, unfit_by
from app.domain.parameters.precedence import ORGANISATION
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import ANYTHING, Situation
from app.domain.parameters.value import Value
from tests.domain.parameters.examples import ACCOUNT, BRANCH, BRANCH_DESK, DAY, DESK, LOFT, MAIN, ROOT, TREE, days, fixed, rule
from tests.domain.parameters.strategies import rule_sets, situations

CHAIN = TREE.chain(DESK)
KNOWN = Situation(
    department_id=1, placement_id=2, patron_category_id=3, media_type_id=4, circulation_category_id=5, age_group_id=6, age_class_id=7, shelf="Hce.01"
)


def decide(rules: list[Rule], key: str, places: Places, situation: Situation = ANYTHING, selectors: tuple[str, ...] = (), kinds: Any = None) -> list[Outcome]:
    return list(decide_each(TREE, rules, [catalogue()[key]], {key: selectors}, kinds or {}, Case(places, situation, DAY)))


@pytest.mark.parametrize(
    ("variables", "because"),
    [
        ({}, None),
        ({"department_id": 1, "placement_id": 2, "age_class_id": 7, "shelf": "hce"}, None),
        ({"department_id": 9, "patron_category_id": 9}, Variable.DEPARTMENT),
        ({"department_id": 1, "placement_id": 9}, Variable.PLACEMENT),
        ({"media_type_id": 9, "patron_category_id": 9}, Variable.PATRON_CATEGORY),
        ({"media_type_id": 9}, Variable.MEDIA_TYPE),
        ({"circulation_category_id": 9, "shelf": "K"}, Variable.CIRCULATION_CATEGORY),
        ({"age_group_id": 9}, Variable.AGE_GROUP),
        ({"age_class_id": 9, "from_date": DAY + timedelta(1)}, Variable.AGE_CLASS),
        ({"shelf": "Hcf"}, Variable.SHELF),
        ({"shelf": "Hce.011"}, Variable.SHELF),
        ({"from_date": DAY + timedelta(1)}, Variable.PERIOD),
        ({"to_date": DAY - timedelta(1)}, Variable.PERIOD),
        ({"from_date": DAY, "to_date": DAY}, None),
    ],
)
def test_the_first_variable_that_does_not_match_is_why_a_rule_does_not_fit(variables: dict[str, Any], because: Variable | None) -> None:
    assert unfit_by(rule(1, MAIN, **variables), KNOWN, DAY, CHAIN) == (because.value if because else None)


def test_a_rule_elsewhere_in_the_tree_does_not_fit_whatever_else_it_says() -> None:
    assert unfit_by(rule(1, BRANCH, media_type_id=9), KNOWN, DAY, CHAIN) == ORGANISATION


def test_what_is_not_known_is_matched_by_no_value_and_no_shelf() -> None:
    assert unfit_by(rule(1, MAIN, media_type_id=4), ANYTHING, DAY, CHAIN) == Variable.MEDIA_TYPE.value
    assert unfit_by(rule(1, MAIN, shelf="H"), ANYTHING, DAY, CHAIN) == Variable.SHELF.value


@given(rule_sets(), situations)
def test_every_rule_of_the_parameter_either_fits_or_says_why_not(rules: list[Rule], situation: Situation) -> None:
    (outcome,) = decide(rules, "loan-period", Places.at(TREE, DESK), situation)
    mine = {one.id for one in rules if one.parameter == "loan-period" and one.selector is None}
    unfit = {one.rule.id for one in outcome.unfit}
    if outcome.ruling is None:
        fitting = mine - unfit
        late = {one.id for one in rules if one.id in fitting and one.value.fixed_day and one.value.fixed_day < DAY}
        assert fitting == late
        return
    decision = outcome.ruling.decision
    fit = [decision.rule.id, *(beaten.rule.id for beaten in decision.beaten)]
    assert outcome.matching == len(fit)
    assert set(fit) | unfit == mine
    assert not set(fit) & unfit


def test_a_rule_whose_day_has_passed_fits_and_is_beaten() -> None:
    late = rule(2, MAIN, fixed(DAY - timedelta(1)))
    (outcome,) = decide([rule(1, ROOT), late], "loan-period", Places.at(TREE, DESK))
    assert outcome.ruling is not None
    assert [beaten.decided_by for beaten in outcome.ruling.decision.beaten] == ["date-passed"]
    assert outcome.unfit == ()


def test_a_parameter_without_a_base_rule_says_so_and_names_its_place_all_the_same() -> None:
    (outcome,) = decide([], "reservation-control", Places.at(TREE, DESK, owning=LOFT))
    assert (outcome.ruling, outcome.matching, outcome.start.node_id) == (None, 0, LOFT)


def test_a_selector_value_is_decided_by_its_own_rules_only() -> None:
    rules = [rule(n, ROOT, Value(n), parameter="claim-interval", selector=step) for n, step in ((1, "reminder-1"), (2, "invoice"))]
    outcomes = decide(rules, "claim-interval", Places.at(TREE, DESK), selectors=("reminder-1", "invoice", "reminder-2"))
    assert [outcome.ruling and outcome.ruling.decision.rule.id for outcome in outcomes] == [1, 2, None]
    assert all(outcome.unfit == () for outcome in outcomes)


HERE = Places(working=DESK, lending=BRANCH_DESK, owning=LOFT, pickup=BRANCH, home=MAIN)
"""A loan whose places all differ: made at another library than where one works, of a copy of the loft, picked up at the branch."""

WHOSE: dict[int, str] = {
    BRANCH_DESK: """
        jobs-exempt-unit loans-max loan-fee loan-period loan-period-guarantee loan-period-renewal loan-period-queue loan-period-open renewals-max
        renewal-at-status reservations-queue-min reservation-stays-at-selfservice-loan invoice-external invoice-handle-copies invoice-payment-days
        invoice-replacement-in-debt signal-claim-step claim-interval lending-control overdue-fee-max-occasion overdue-fee-on-invoice overdue-warning""",
    DESK: "returns-log-days return-time-of-day reservation-fee reservation-fee-ill signal-yellow-debt signal-red-debt red-signal-stop",
    LOFT: "reservation-control invoice-replacement-fee invoice-include-vat overdue-fee overdue-fee-max-copy overdue-grace",
    BRANCH: """
        pickup-shelf-days pickup-fee pickup-control reservation-shelf-days reservation-series-delay reservation-validity reservations-max
        reservations-max-per-title reservation-with-loan reservation-fee-not-collected reservation-control-on-shelf""",
    MAIN: """
        eloans-max eloans-period invoice-fees-debt-over invoice-fees-debt-age consent-message age-limit-expiry age-limit-message
        overdue-warning-auto""",
}
"""The node at which each parameter's walk starts, by the table of whose rule applies; the three of messages follow what is sent,

and the job of reservation notices handles what is collected at a unit."""

MESSAGES = ("message-fee", "message-fee-per-copy", "message-method")
KINDS = {"reminder-1-email": "reminder-1", "reservation-email": "reservation", "fee-invoice-email": "fee-invoice"}


def test_the_rule_of_each_of_the_57_parameters_is_looked_for_at_its_own_place() -> None:
    """B14: every place has a rule of its own, so that the governing one tells where the walk began."""
    nodes = {key: node for node, keys in WHOSE.items() for key in keys.split()}
    assert sorted([*nodes, *MESSAGES]) == sorted(catalogue())
    for key, node in nodes.items():
        parameter = catalogue()[key]
        selectors = (parameter.selector_values or ("any",)) if parameter.selector else ()
        rules = [rule(at * 100 + n, at, parameter=key, selector=one) for n, one in enumerate(selectors or (None,)) for at in TREE.nodes]
        if key in ("overdue-grace", "overdue-fee-max-copy"):
            rules += [rule(9001, ROOT, parameter="overdue-fee"), rule(9002, LOFT, parameter="overdue-fee")]
        if key == "overdue-fee":
            rules = [one for one in rules if one.organisation_id != BRANCH_DESK]
        outcomes = decide(rules, key, HERE, selectors=selectors)
        governing = [outcome.ruling.decision.rule.organisation_id if outcome.ruling else None for outcome in outcomes]
        assert (key, governing) == (key, [BRANCH if outcome.selector == "reservation-messages" else node for outcome in outcomes])


@pytest.mark.parametrize("key", MESSAGES)
def test_a_message_is_ruled_by_the_unit_that_sends_it(key: str) -> None:
    rules = [rule(at * 10 + n, at, parameter=key, selector=code) for n, code in enumerate(KINDS) for at in TREE.nodes]
    outcomes = decide(rules, key, HERE, selectors=tuple(KINDS), kinds=KINDS)
    assert [outcome.ruling and outcome.ruling.decision.rule.organisation_id for outcome in outcomes] == [BRANCH_DESK, BRANCH, MAIN]


def test_the_walk_goes_up_to_the_account_and_no_further_down() -> None:
    rules = [rule(1, ROOT), rule(2, ACCOUNT), rule(3, MAIN, days(3)), rule(4, DESK, days(4))]
    for places, expected in ((replace(HERE, lending=DESK), 4), (replace(HERE, lending=LOFT), 3), (HERE, 2)):
        (outcome,) = decide(rules, "loan-period", places)
        assert outcome.ruling is not None
        assert outcome.ruling.decision.rule.id == expected

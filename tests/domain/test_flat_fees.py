"""Loan fee and other fees of one amount: a line with its rule, cut to what the category allows."""

from __future__ import annotations

import pytest

from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule, fee_by_setting
from app.domain.text import sentence
from tests.domain.fees import SEK, rule, said


@pytest.mark.parametrize(
    ("parameter", "name"),
    [("loan-fee", "Loan fee"), ("reservation-fee", "Reservation fee"), ("reservation-fee-not-collected", "Reservation fee, not collected")],
)
def test_a_fee_by_rule_is_said_by_the_name_of_its_parameter(parameter: str, name: str) -> None:
    governing = rule(parameter, 1_000)
    charge = fee_by_rule(governing, Allowance(), SEK)
    assert said(charge) == [(name, 1_000)]
    assert charge.lines[0].rule is governing


def test_the_max_fee_holds_for_loan_reservation_and_notice_fees_too() -> None:
    room = Allowance(max_fee=10_000, open_automatic=9_500)
    cut = ("Max fee 100.00 SEK, automatic fees open already: 95.00 SEK", -500)
    assert said(fee_by_rule(rule("loan-fee", 1_000), room, SEK)) == [("Loan fee", 1_000), cut]
    assert said(fee_by_setting(sentence("Handling fee"), 1_000, room, SEK)) == [("Handling fee", 1_000), cut]
    assert fee_by_rule(rule("loan-fee", 1_000), Allowance(max_fee=0), SEK).amount == 0
    assert fee_by_rule(rule("loan-fee", 1_000), Allowance(no_fee=True), SEK).amount == 0


def test_a_fee_of_0_makes_no_debt() -> None:
    assert fee_by_rule(rule("loan-fee", 0), Allowance(), SEK).amount == 0

"""The overdue fee before caps: grace, per day, per begun week, once (circulation.md 6; 003:413-455)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.overdue_fees import overdue_fee
from tests.domain.fees import SEK, fee_of, grace_of, said


def test_a_return_within_the_grace_period_costs_nothing_and_one_after_it_counts_from_the_due_date() -> None:
    """003:451-455: due 11 December, grace 3; the 14th is free, the 15th costs four days."""
    assert said(overdue_fee(3, fee_of(200), grace_of(3), SEK)) == [("Grace period in days: 3, not exceeded: no fee", None)]
    fourth = overdue_fee(4, fee_of(200), grace_of(3), SEK)
    assert fourth.amount == 800
    assert said(fourth) == [("Grace period in days: 3, exceeded: the fee counts from the due date", None), ("Overdue fee, days: 4 × 2.00 SEK", 800)]


@pytest.mark.parametrize(
    ("days", "unit", "amount", "text"),
    [
        (1, "per-day", 500, "Overdue fee, days: 1 × 5.00 SEK"), (30, "per-day", 15_000, "Overdue fee, days: 30 × 5.00 SEK"),
        (1, "per-week", 500, "Overdue fee, weeks begun: 1 × 5.00 SEK"), (7, "per-week", 500, "Overdue fee, weeks begun: 1 × 5.00 SEK"),
        (8, "per-week", 1_000, "Overdue fee, weeks begun: 2 × 5.00 SEK"), (1, "once", 500, "Overdue fee, once: 5.00 SEK"),
        (90, "once", 500, "Overdue fee, once: 5.00 SEK"),
    ],
)  # fmt: skip
def test_a_fee_is_by_the_day_by_the_begun_week_or_once(days: int, unit: str, amount: int, text: str) -> None:
    fee = fee_of(500, unit)
    charge = overdue_fee(days, fee, grace_of(0), SEK)
    assert said(charge) == [(text, amount)]
    assert charge.lines[0].rule is fee


def test_what_is_not_late_costs_nothing_and_a_fee_of_0_says_so() -> None:
    assert overdue_fee(0, fee_of(200), grace_of(0), SEK).lines == ()
    assert said(overdue_fee(5, fee_of(0), grace_of(0), SEK)) == [("The overdue fee is 0", None)]


@given(st.integers(0, 400), st.integers(0, 60), st.integers(0, 10_000), st.sampled_from(["per-day", "per-week", "once"]))
def test_a_fee_is_what_counting_day_by_day_gives(days: int, grace: int, rate: int, unit: str) -> None:
    begun = {"per-day": range(days), "per-week": range(0, days, 7), "once": range(min(days, 1))}[unit]
    expected = sum(rate for _ in begun) if days > grace else 0
    charge = overdue_fee(days, fee_of(rate, unit), grace_of(grace), SEK)
    assert charge.amount == expected
    assert overdue_fee(days + 1, fee_of(rate, unit), grace_of(grace), SEK).amount >= charge.amount
    said(charge)

"""What is open of debts, the balance, the day a limit was reached, and the least payment that lifts a block."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.debts import OpenPart, balance, open_automatic, open_part, reached_on, to_pay_below
from app.models.debt import DEBT_KINDS

PARTS = st.lists(st.builds(OpenPart, st.dates(date(2020, 1, 1), date(2026, 1, 1)), st.integers(1, 100_000)), max_size=8)


def test_nothing_is_open_of_a_debt_that_is_removed_or_paid() -> None:
    assert open_part(4_000, 1_500, removed=False) == 2_500
    assert open_part(4_000, 1_500, removed=True) == 0
    assert open_part(4_000, 5_000, removed=False) == 0


@given(PARTS, st.integers(0, 200_000))
def test_the_day_on_which_a_limit_was_reached_is_the_first_on_which_older_debts_amount_to_it(parts: list[OpenPart], limit: int) -> None:
    day = reached_on(parts, limit)
    owed = balance(parts)
    assert (day is None) is (owed == 0 or owed < limit)
    if day is not None:
        until = balance(part for part in parts if part.since <= day)
        before = balance(part for part in parts if part.since < day)
        assert until >= max(limit, 1)
        assert before < max(limit, 1)


@given(st.integers(0, 500_000), st.integers(0, 100_000), st.sampled_from([1, 50, 100]))
def test_a_payment_below_the_limit_is_no_more_than_the_debt_and_enough(owed: int, limit: int, step: int) -> None:
    pay = to_pay_below(owed, limit, step)
    rest = owed - pay
    assert 0 <= pay <= owed
    assert rest == 0 or rest < limit
    assert pay % step == 0 or rest == 0


def test_days_are_sorted_before_they_are_added_up() -> None:
    today = date(2026, 3, 10)
    assert reached_on([OpenPart(today, 100), OpenPart(today - timedelta(days=9), 100)], 100) == today - timedelta(days=9)


def test_the_max_fee_counts_what_arises_by_itself_and_neither_manual_debts_nor_replacement() -> None:
    automatic = [(kind, 100) for kind in ("loan", "overdue", "overdue-on-invoice", "notice", "handling", "reservation", "not-collected", "pickup")]
    others = [(kind, 10_000) for kind in ("manual", "replacement", "address")]
    assert open_automatic(automatic + others) == 800
    assert {kind for kind, _ in automatic + others} == set(DEBT_KINDS)

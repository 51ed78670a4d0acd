"""Caps per copy and occasion, max fee, no automatic fee: what each cuts, in their order, a line each (circulation.md 6)."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.explanation import write_lines
from app.domain.fee_caps import Allowance, Level, Occasion, allowed, before_max_fee, capped, level_of, within_max_fee
from app.domain.refusals import NotFound
from tests.domain.fees import SEK, flat, rule, said


def level(from_day: int, copy: int, occasion: int) -> Level:
    code = str(from_day)
    return Level(
        from_day=from_day, copy_cap=rule("overdue-fee-max-copy", copy, selector=code), occasion_cap=rule("overdue-fee-max-occasion", occasion, selector=code)
    )


DELIVERED = (level(1, 10_000, 20_000),)
STEPS = (level(15, 8_000, 30_000), level(1, 5_000, 20_000), level(30, 12_000, 40_000))


def cut(amount: int, days: int, occasion: Occasion = Occasion(), levels: tuple[Level, ...] = DELIVERED, already: int = 0) -> int:  # noqa: B008
    charge = capped(flat(amount), days, levels, occasion, SEK, already)
    said(charge)
    return charge.amount


@pytest.mark.parametrize(("days", "from_day"), [(1, 1), (14, 1), (15, 15), (29, 15), (30, 30), (9_000, 30)])
def test_the_level_is_the_highest_whose_from_day_has_come(days: int, from_day: int) -> None:
    assert level_of(days, STEPS).from_day == from_day


def test_without_a_level_from_the_first_day_there_is_no_answer() -> None:
    with pytest.raises(NotFound, match="days late: 3"):
        level_of(3, STEPS[:1])


def test_a_fee_is_cut_to_the_cap_of_its_copy_and_the_cut_is_a_line() -> None:
    charge = capped(flat(12_500), 25, DELIVERED, Occasion(), SEK)
    assert said(charge) == [("Fee", 12_500), ("At most 100.00 SEK per copy from day 1", -2_500)]
    assert charge.lines[1].rule is DELIVERED[0].copy_cap
    assert [cut(50_000, days, levels=STEPS) for days in (14, 15, 30)] == [5_000, 8_000, 12_000]
    assert said(capped(flat(10_000), 20, DELIVERED, Occasion(), SEK)) == [("Fee", 10_000)]


def test_three_of_80_under_a_cap_of_200_an_occasion_are_80_80_and_40() -> None:
    occasion, fees = Occasion(), []
    for _ in range(3):
        charge = capped(flat(8_000), 8, DELIVERED, occasion, SEK)
        fees.append(charge)
        occasion = occasion.after(charge.amount, 8)
    assert [fee.amount for fee in fees] == [8_000, 8_000, 4_000]
    assert said(fees[2])[1:] == [("At most 200.00 SEK per occasion from day 1, of it already charged: 160.00 SEK", -4_000)]
    assert fees[2].lines[1].rule is DELIVERED[0].occasion_cap
    assert cut(8_000, 8, occasion) == 0
    assert occasion == Occasion.of([(8_000, 8), (8_000, 8), (4_000, 8)])


def test_a_return_that_is_undone_gives_its_share_back() -> None:
    assert cut(8_000, 8, Occasion.of([(8_000, 8), (4_000, 8)])) == 8_000


def test_the_cap_of_an_occasion_goes_by_its_copy_with_most_days_late_so_far() -> None:
    levels = (level(1, 50_000, 10_000), level(30, 50_000, 25_000))
    assert Occasion(500, 9).after(100, 3) == Occasion.of([(500, 9), (100, 3)]) == Occasion(600, 9)
    assert cut(9_000, 5, Occasion(8_000, 5), levels) == 2_000
    assert cut(9_000, 5, Occasion(8_000, 30), levels) == 9_000
    assert cut(20_000, 31, Occasion(8_000, 5), levels) == 17_000
    assert said(capped(flat(12_000), 3, levels, Occasion(), SEK))[1:] == [("At most 100.00 SEK per occasion from day 1", -2_000)]
    falling = (level(1, 50_000, 20_000), level(30, 50_000, 10_000))
    assert cut(9_000, 31, Occasion(15_000, 5), falling) == 0


def test_a_cap_of_0_at_the_level_means_no_overdue_fee() -> None:
    per_copy = (level(1, 0, 20_000), level(10, 5_000, 20_000))
    assert said(capped(flat(300), 3, per_copy, Occasion(), SEK))[1:] == [("No overdue fee from day 1: the cap per copy is 0", -300)]
    assert cut(3_000, 10, levels=per_copy) == 3_000
    per_occasion = (level(1, 5_000, 0),)
    assert said(capped(flat(300), 3, per_occasion, Occasion(), SEK))[1:] == [("No overdue fee from day 1: the cap per occasion is 0", -300)]
    assert cut(0, 0) == 0


def test_what_was_charged_for_the_delay_before_is_taken_off_after_the_cap_of_the_copy() -> None:
    charge = capped(flat(15_000), 30, DELIVERED, Occasion(), SEK, already=8_000)
    assert said(charge)[1:] == [("At most 100.00 SEK per copy from day 1", -5_000), ("Already charged for this delay", -8_000)]
    assert cut(8_000, 8, already=9_000) == 0
    assert cut(15_000, 30, Occasion(19_000, 3), already=8_000) == 1_000


def test_the_max_fee_leaves_the_room_beside_what_is_open_and_a_payment_makes_room() -> None:
    """Max fee 100: 100 open, nothing more; 40 of it paid, the next fee of 50 is cut to 40, and the 10 are never charged."""
    assert within_max_fee(5_000, 10_000, 10_000) == 0
    assert within_max_fee(5_000, 10_000, 6_000) == 4_000
    charge = allowed(flat(5_000), Allowance(max_fee=10_000, open_automatic=6_000), SEK)
    assert said(charge)[1:] == [("Max fee 100.00 SEK, automatic fees open already: 60.00 SEK", -1_000)]
    assert before_max_fee(charge.amount, write_lines(charge.lines)) == 5_000
    assert before_max_fee(4_000, [{"text": "imported", "amount": "40.00"}]) == 4_000


def test_each_fee_that_becomes_a_debt_takes_room_from_the_next() -> None:
    allowance = Allowance(max_fee=10_000).after(7_000)
    assert allowed(flat(5_000), allowance, SEK).amount == 3_000


@pytest.mark.parametrize(("max_fee", "left"), [(None, 5_000), (0, 0), (4_999, 4_999), (5_000, 5_000)])
def test_no_max_fee_cuts_nothing_and_a_max_fee_of_0_leaves_nothing(max_fee: int | None, left: int) -> None:
    assert within_max_fee(5_000, max_fee, 0) == left
    assert allowed(flat(5_000), Allowance(max_fee=max_fee), SEK).amount == left
    assert within_max_fee(5_000, max_fee, 99_000) == (5_000 if max_fee is None else 0)


def test_with_no_automatic_fee_nothing_arises_by_itself() -> None:
    assert said(allowed(flat(5_000), Allowance(no_fee=True), SEK))[1:] == [("The patron category has No automatic fee", -5_000)]
    assert said(allowed(flat(5_000), Allowance(max_fee=3_000, no_fee=True), SEK)) == [
        ("Fee", 5_000), ("Max fee 30.00 SEK, automatic fees open already: 0.00 SEK", -2_000), ("The patron category has No automatic fee", -3_000),
    ]  # fmt: skip


FEES = st.lists(st.tuples(st.integers(0, 30_000), st.integers(1, 60)), min_size=1, max_size=4)


@given(FEES, st.integers(0, 15_000), st.integers(0, 40_000))
def test_an_occasion_never_charges_more_than_its_cap_and_as_much_in_any_order(fees: list[tuple[int, int]], copy_cap: int, cap: int) -> None:
    levels = (level(1, copy_cap, cap),)
    expected = min(sum(min(fee, copy_cap) for fee, _ in fees), cap)
    for order in permutations(fees):
        occasion = Occasion()
        for fee, days in order:
            occasion = occasion.after(cut(fee, days, occasion, levels), days)
        assert occasion.charged == expected


@given(st.integers(0, 50_000), st.integers(1, 60), st.integers(0, 30_000), st.integers(0, 60), st.integers(0, 20_000), st.integers(0, 20_000), st.booleans())
def test_no_fee_is_above_any_cap(fee: int, days: int, charged: int, most: int, already: int, max_fee: int, no_fee: bool) -> None:
    occasion = Occasion(charged, most)
    caught = level_of(days, STEPS), level_of(max(days, most), STEPS)
    copy_cap, cap = caught[0].copy_cap.value.number or 0, caught[1].occasion_cap.value.number or 0
    charge = allowed(capped(flat(fee), days, STEPS, occasion, SEK, already), Allowance(max_fee=max_fee, open_automatic=already, no_fee=no_fee), SEK)
    model = max(min(max(min(fee, copy_cap) - already, 0), cap - charged, max_fee - already), 0)
    assert charge.amount == (0 if no_fee else model)
    assert all((line.amount or 0) < 0 for line in charge.lines[1:])
    said(charge)

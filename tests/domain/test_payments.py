"""Payments pay the oldest debt first or those that are named, never more than is open; refunds (circulation.md 6, D5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payments import Money, OpenDebt, Part, allocate, check_refund
from app.domain.refusals import Invalid

KRONOR = Money("SEK", 100)
DEBTS = (OpenDebt(7, 5_000), OpenDebt(3, 1_250), OpenDebt(9, 3_000))


def refused(payment: int, named: tuple[int, ...] = (), debts: tuple[OpenDebt, ...] = DEBTS) -> tuple[str, str]:
    with pytest.raises(Invalid) as found:
        allocate(payment, debts, KRONOR, named)
    return found.value.field, str(found.value)


def test_a_payment_without_a_named_debt_pays_the_oldest_first() -> None:
    assert allocate(3_000, DEBTS, KRONOR) == (Part(7, 3_000),)
    assert allocate(6_000, DEBTS, KRONOR) == (Part(7, 5_000), Part(3, 1_000))
    assert allocate(9_250, DEBTS, KRONOR) == (Part(7, 5_000), Part(3, 1_250), Part(9, 3_000))


def test_a_payment_of_named_debts_pays_those_only_the_oldest_of_them_first() -> None:
    assert allocate(3_000, DEBTS, KRONOR, [9]) == (Part(9, 3_000),)
    assert allocate(2_000, DEBTS, KRONOR, [9, 3]) == (Part(3, 1_250), Part(9, 750))


def test_more_than_the_open_debts_is_refused() -> None:
    assert refused(9_300) == ("amount", "93.00 SEK is more than the 92.50 SEK that is owed.")
    assert refused(9_251)[0] == "amount"
    assert refused(4_000, (9,)) == ("amount", "40.00 SEK is more than the 30.00 SEK that is owed.")
    assert refused(100, debts=()) == ("amount", "1.00 SEK is more than the 0.00 SEK that is owed.")


@pytest.mark.parametrize("payment", [0, -100])
def test_a_payment_is_above_nothing(payment: int) -> None:
    assert refused(payment) == ("amount", "Give an amount above 0.")


def test_a_payment_in_part_is_a_multiple_of_the_smallest_payable_amount() -> None:
    assert refused(1_050) == ("amount", "The smallest amount that can be paid is 1.00 SEK: give a multiple of it.")
    assert refused(1_249, (3,))[0] == "amount"


def test_what_pays_its_debts_whole_may_be_of_any_amount() -> None:
    assert allocate(1_250, DEBTS, KRONOR, [3]) == (Part(3, 1_250),)
    assert allocate(6_250, DEBTS, KRONOR) == (Part(7, 5_000), Part(3, 1_250))


def test_a_named_debt_that_is_not_open_any_more_is_refused() -> None:
    assert refused(1_000, (7, 8)) == ("debts", "A debt that was chosen is not open any more.")


def test_a_refund_is_what_is_to_be_refunded_or_a_payable_part_of_it() -> None:
    check_refund(1_250, 1_250, KRONOR)
    check_refund(1_200, 1_250, KRONOR)
    for amount, sentence in (
        (0, "Give an amount above 0."),
        (1_300, "13.00 SEK is more than the 12.50 SEK to be refunded."),
        (1_210, "The smallest amount that can be paid is 1.00 SEK: give a multiple of it."),
    ):
        with pytest.raises(Invalid) as found:
            check_refund(amount, 1_250, KRONOR)
        assert (found.value.field, str(found.value)) == ("amount", sentence)


@given(st.lists(st.integers(1, 20_000), min_size=1, max_size=6), st.integers(1, 120_000), st.sets(st.integers(0, 5)), st.sampled_from([1, 50, 100]))
def test_parts_are_the_payment_shared_out_coin_by_coin(amounts: list[int], payment: int, named: set[int], step: int) -> None:
    debts = [OpenDebt(n, amount) for n, amount in enumerate(amounts)]
    named &= set(range(len(debts)))
    chosen = [debt for debt in debts if not named or debt.id in named]
    whole = {sum(debt.open for debt in chosen[:n]) for n in range(1, len(chosen) + 1)}
    payable = payment % step == 0 or payment in whole
    if payment > max(whole) or not payable:
        with pytest.raises(Invalid):
            allocate(payment, debts, Money("SEK", step), named)
        return
    model: dict[int, int] = {}
    rest = payment
    while rest:
        debt = next(debt for debt in chosen if model.get(debt.id, 0) < debt.open)
        coin = min(rest, debt.open - model.get(debt.id, 0))
        model[debt.id] = model.get(debt.id, 0) + coin
        rest -= coin
    assert {part.debt_id: part.amount for part in allocate(payment, debts, Money("SEK", step), named)} == model

"""Replacement: standard price or the copy's, VAT on the copy's only, and what a return makes of it (circulation.md 7, 8a)."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.debts import Cancelled, cancel
from app.domain.replacement import Pricing, becomes_debt, replacement
from tests.domain.fees import rule, said


def pricing(choice: str, standard: int = 30_000, *, include: bool = False, vat: int = 2_500, rounding: int = 100) -> Pricing:
    fee, included = rule("invoice-replacement-fee", standard), rule("invoice-include-vat", int(include))
    return Pricing(choice=choice, standard=fee, vat_rule=included, vat=vat, rounding=rounding)


@pytest.mark.parametrize(
    ("choice", "copy_price", "amount"),
    [
        ("standard", 45_000, 30_000), ("standard", None, 30_000), ("higher", 45_000, 45_000), ("higher", 12_000, 30_000), ("lower", 45_000, 30_000),
        ("lower", 12_000, 12_000), ("higher", None, 30_000), ("lower", None, 30_000),
    ],
)  # fmt: skip
def test_the_unit_chooses_the_standard_price_or_the_higher_or_lower_of_it_and_the_copys(choice: str, copy_price: int | None, amount: int) -> None:
    """003:373."""
    assert replacement(copy_price, pricing(choice)).amount == amount


def test_the_lines_say_which_price_was_taken() -> None:
    standard = pricing("higher")
    charge = replacement(12_000, standard)
    assert said(charge) == [("Standard price", 30_000)]
    assert charge.lines[0].rule is standard.standard
    assert said(replacement(45_000, standard)) == [("Price of the copy", 45_000)]


def test_vat_comes_only_on_a_price_that_came_from_the_copy() -> None:
    with_vat = pricing("higher", include=True)
    charge = replacement(40_000, with_vat)
    assert said(charge) == [("Price of the copy", 40_000), ("VAT 25 %", 10_000)]
    assert charge.lines[1].rule is with_vat.vat_rule
    assert replacement(12_000, with_vat).amount == 30_000
    assert replacement(40_000, pricing("higher")).amount == 40_000
    assert replacement(40_000, pricing("higher", include=True, vat=0)).amount == 40_000
    assert replacement(40_000, pricing("standard", include=True)).amount == 30_000


def test_prices_are_compared_before_vat_and_of_equal_ones_the_copys_holds() -> None:
    assert replacement(29_000, pricing("higher", include=True)).amount == 30_000
    assert replacement(30_000, pricing("higher", include=True)).amount == 37_500
    assert replacement(30_000, pricing("lower", include=True)).amount == 37_500


def test_a_price_with_vat_is_rounded_to_what_can_be_paid() -> None:
    assert said(replacement(19_990, pricing("lower", include=True))) == [("Price of the copy", 19_990), ("VAT 25 %", 4_998), ("Rounded", 12)]
    assert said(replacement(19_990, pricing("lower", include=True, vat=1_250, rounding=1)))[1] == ("VAT 12.5 %", 2_499)
    assert replacement(19_990, pricing("lower")).amount == 19_990


@given(st.integers(0, 500_000), st.integers(0, 5_000), st.sampled_from([1, 10, 50, 100]))
def test_a_rounded_price_is_the_nearest_that_can_be_paid(price: int, vat: int, rounding: int) -> None:
    charge = replacement(price, pricing("higher", 0, include=True, vat=vat, rounding=rounding))
    said(charge)
    exact = Fraction(price * (10_000 + vat), 10_000)
    if vat and price:
        assert abs(charge.amount - exact) <= Fraction(rounding, 2)
        assert charge.amount % rounding == 0
    else:
        assert charge.amount == price


@pytest.mark.parametrize(("in_debt", "no_fee", "owed"), [(1, False, True), (0, False, False), (1, True, False)])
def test_a_replacement_kept_apart_or_without_automatic_fees_stands_on_the_invoice_only(in_debt: int, no_fee: bool, owed: bool) -> None:
    assert becomes_debt(rule("invoice-replacement-in-debt", in_debt), no_fee=no_fee) is owed


@pytest.mark.parametrize(
    ("paid", "removed", "refunded", "cancelled"),
    [
        (0, False, 0, Cancelled(30_000, 0)), (10_000, False, 0, Cancelled(20_000, 10_000)), (30_000, False, 0, Cancelled(0, 30_000)),
        (10_000, True, 0, Cancelled(0, 10_000)), (30_000, False, 30_000, Cancelled(0, 0)), (30_000, False, 5_000, Cancelled(0, 25_000)),
    ],
)  # fmt: skip
def test_a_copy_that_comes_back_drops_what_is_open_and_gives_back_what_was_paid(paid: int, removed: bool, refunded: int, cancelled: Cancelled) -> None:
    assert cancel(30_000, paid, removed=removed, refunded=refunded) == cancelled

"""Amounts in minor units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import format_amount, parse_amount
from app.domain.refusals import Invalid


@given(st.integers(-(10**12), 10**12))
def test_what_is_written_reads_as_the_same(minor: int) -> None:
    assert parse_amount(format_amount(minor)) == minor


@pytest.mark.parametrize(("text", "minor"), [("12", 1200), ("12,5", 1250), ("1\u00a0240,00", 124000), ("\u22120.05", -5)])
def test_amounts_are_read_as_people_write_them(text: str, minor: int) -> None:
    assert parse_amount(text) == minor


@pytest.mark.parametrize("text", ["", "x", "1.234", "1e3", "NaN", "Infinity", "1,2,3"])
def test_what_is_no_amount_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_amount(text, "fee")
    assert refused.value.field == "fee"

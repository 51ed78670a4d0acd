"""What is handed over in cash (D5)."""

from __future__ import annotations

import pytest

from app.domain.payments import Money
from app.windows.common.circulation.pay_dialog import cash_amount


@pytest.mark.parametrize(("amount", "rounding", "cash"), [(1_249, 100, 1_200), (1_250, 100, 1_300), (1_250, 1, 1_250), (49, 100, 0), (1_275, 50, 1_300)])
def test_cash_is_the_nearest_amount_that_can_be_paid_a_half_upwards(amount: int, rounding: int, cash: int) -> None:
    assert cash_amount(amount, Money("SEK", rounding)) == cash

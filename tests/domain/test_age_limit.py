"""Who entered an age group in a span of days, and what the rules say then."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.age_limit import EXPIRY, MESSAGE, Reached, births, entered_on, what_is_set, window
from app.domain.blocks import Signal
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.patron import age_on

DAY = date(2026, 3, 10)


def test_the_first_run_looks_at_yesterday_and_the_next_at_what_is_new() -> None:
    assert window(None, DAY) == (date(2026, 3, 9), DAY)
    assert window(date(2026, 2, 10), DAY) == (date(2026, 2, 11), DAY)


@given(st.dates(date(1990, 1, 1), date(2020, 12, 31)), st.integers(1, 40), st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 400))
def test_who_entered_is_whose_age_was_reached_between_the_days(born: date, years: int, first: date, days: int) -> None:
    last = first + timedelta(days=days)
    reached = entered_on(born, years, first, last)
    eve = first - timedelta(days=1)
    expected = born <= last and age_on(born, last) >= years and (born > eve or age_on(born, eve) < years)
    assert (reached is not None) is expected
    if reached is not None:
        assert first <= reached <= last
        assert births(years, first, last)[0] <= born <= births(years, first, last)[1]


def test_born_on_29_february_it_is_the_last_of_february() -> None:
    assert entered_on(date(2008, 2, 29), 18, date(2026, 2, 28), date(2026, 3, 1)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("expiry", "message", "group", "expected"),
    [
        (0, 0, None, None), (0, 0, 3, Reached(Signal.NONE, False)), (1, 0, None, Reached(Signal.NONE, True)), (0, 1, None, Reached(Signal.YELLOW, False)),
        (1, 2, 3, Reached(Signal.RED, True)),
    ],
)  # fmt: skip
def test_an_age_group_with_a_setting_gives_the_message(expiry: int, message: int, group: int | None, expected: Reached | None) -> None:
    values = {EXPIRY: expiry, MESSAGE: message}

    def governing(parameter: str) -> Rule:
        return Rule(parameter=parameter, organisation_id=1, value=Value(number=values[parameter]), variables=Variables(age_group_id=group))

    assert what_is_set(governing) == expected

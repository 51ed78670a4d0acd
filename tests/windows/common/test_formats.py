"""Numbers, money and dates of three locales, written and read back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.domain.refusals import Invalid
from app.windows.common import formats

LOCALES = ["sv_SE", "cs_CZ", "en_GB", "en_US"]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("locale", "written"),
    [("sv_SE", "1\xa0245,50\xa0kr"), ("cs_CZ", "1\xa0245,50\xa0kr"), ("en_GB", "kr\xa01,245.50")],
)
def test_money_stands_where_the_locale_puts_it(locale: str, written: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.money_text(124_550, "SEK").replace("\u202f", "\xa0") == written


def test_the_swedish_minus_is_a_minus() -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    assert formats.amount_text(-5) == "\u22120,05"
    assert formats.number_text(-12_345).startswith("\u2212")


@pytest.mark.parametrize("locale", LOCALES)
@given(minor=st.integers(min_value=0, max_value=10**12))
def test_money_is_read_as_it_was_written(locale: str, minor: int) -> None:
    QLocale.setDefault(QLocale(locale))
    for currency in ("SEK", "CZK", "USD", "XXX"):
        assert formats.read_money(formats.money_text(minor, currency), currency) == minor


@pytest.mark.parametrize("locale", LOCALES)
@given(number=st.integers(min_value=-(10**9), max_value=10**9))
def test_numbers_are_read_as_they_were_written(locale: str, number: int) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.read_number(formats.number_text(number)) == number


@pytest.mark.parametrize("locale", LOCALES)
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_dates_are_read_as_they_were_written_and_in_the_iso_form(locale: str, day: date) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.read_date(formats.date_text(day)) == day
    assert formats.read_date(day.isoformat()) == day
    assert formats.read_date(f"{day:%Y%m%d}") == day


@pytest.mark.parametrize("locale", LOCALES)
def test_a_year_has_four_digits(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert "1968" in formats.date_text(date(1968, 12, 4))


@pytest.mark.parametrize(
    ("text", "sentence"), [("2026-02-30", "February 2026 has 28 days."), ("31.4.2026", "April 2026 has 30 days."), ("om", "om is not a date.")]
)
def test_a_wrong_date_is_told_with_its_numbers(text: str, sentence: str) -> None:
    with pytest.raises(Invalid) as refused:
        formats.read_date(text)
    assert str(refused.value) == sentence


def test_nothing_typed_is_no_value() -> None:
    assert formats.read_date(" ") is None
    assert formats.read_money("", "SEK") is None
    assert formats.read_number("") is None
    assert formats.read_time("") is None


def test_times_of_day_are_read_in_the_usual_ways() -> None:
    for text in ("9:30", "09.30", "0930"):
        assert formats.read_time(text) == time(9, 30)
    for text in ("25:00", "9:60", "halv tio"):
        with pytest.raises(Invalid):
            formats.read_time(text)


def test_decimals_and_instants_are_written() -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    assert formats.number_text(Decimal("12.50")) == "12,50"
    assert formats.instant_text(datetime(2026, 11, 24, 9, 5, tzinfo=UTC)) == "2026-11-24 09:05"

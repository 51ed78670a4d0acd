"""Public holidays: those of the library's categories, each switched by its name, half days too (D8)."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from app.domain.calendar import Calendar
from app.domain.closed_days import ClosedDays, parse_closed_days
from app.domain.holidays import COUNTRIES, HolidayKind, days_of, list_holidays
from app.domain.refusals import Invalid

YEARS = (2026, 2027, 2028)
CATEGORIES = {"SE": ("public", "bank", "de_facto", "optional"), "CZ": ("public",)}


@pytest.mark.parametrize("country", ["SE", "CZ"])
def test_they_agree_with_the_librarys_categories_for_three_years(country: str) -> None:
    for year in YEARS:
        mine = list_holidays(country, year, "sv")
        assert {one.day for one in mine} == set(holidays.country_holidays(country, years=year, categories=CATEGORIES[country]))
        public = {one.day for one in mine if one.kind is HolidayKind.PUBLIC}
        assert public == set(holidays.country_holidays(country, years=year, categories=("public",)))
        for one in mine:  # each is switched by itself, and closes its own day
            assert one.day in days_of(frozenset({one.code}), year)
            assert parse_closed_days(one.code) == ClosedDays(holiday=one.code)
    assert all(list_holidays(other, 2026, "en") for other in COUNTRIES)


def test_names_are_in_the_language_asked_for_and_half_days_are_told_apart() -> None:
    by_code = {one.code: one for one in list_holidays("SE", 2026, "en")}
    eve = by_code["SE:Trettondagsafton (från kl. 14.00)"]
    assert parse_closed_days("SE:Trettondagsafton") == ClosedDays(holiday=eve.code), "the hours may be left out in a file"
    assert (eve.name, eve.day, eve.kind) == ("Twelfth Night", date(2026, 1, 5), HolidayKind.HALF)
    assert (by_code["SE:Midsommarafton"].kind, by_code["SE:Nationaldagen"].name) == (HolidayKind.CUSTOMARY, "National Day")
    assert {one.name for one in list_holidays("CZ", 2026, "cs")} >= {"Den české státnosti", "Štědrý den"}
    names = {(country, language): {one.name for one in list_holidays(country, 2026, language)} for country in ("CZ", "FI", "PL") for language in ("sv", "en")}
    assert names["CZ", "sv"] >= {"Den české státnosti", "Štědrý den"}, "where the library lacks a language, the country's own: never a third"
    assert "Wigilia Bożego Narodzenia" in names["PL", "sv"]
    assert ("Midsommarafton" in names["FI", "sv"], "Midsummer Eve" in names["FI", "en"]) == (True, True)


def test_a_holiday_that_is_switched_on_is_a_closed_day_every_year() -> None:
    calendar = Calendar({6}, holidays={"SE:Midsommarafton", "SE:Midsommardagen", "SE:No such day"})
    for friday in (date(2026, 6, 19), date(2027, 6, 25)):
        assert calendar.is_closed(friday)
        assert not calendar.is_closed(friday - timedelta(days=1))
        assert calendar.next_open(friday) == friday + timedelta(days=3)  # Saturday is a holiday, Sunday closed
        assert calendar.last_open(friday, friday - timedelta(days=9)) == friday - timedelta(days=1)
    for code in ("SE:Juldagarna", "XX:Juldagen"):
        with pytest.raises(Invalid):
            parse_closed_days(code)

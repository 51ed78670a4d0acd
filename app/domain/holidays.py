"""Public holidays of countries, from the `holidays` library: which there are, their names, their days (D8).

A holiday is named `SE:Juldagen`: the country, and the name in the country's own language. The library is read late: it
costs a third of a second, and most acts need none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from app.domain.refusals import Invalid
from app.domain.text import mark

if TYPE_CHECKING:
    import holidays

COUNTRIES = ("SE", "CZ", "AT", "DE", "DK", "FI", "NO", "PL", "SK")
"""The countries offered, by their codes."""

_KNOWN = range(2020, 2036)
"""The years that a name is looked for in."""
_ENGLISH = "en_US"
_HALF = "(from 2pm)"
_HOURS = re.compile(r" \([^)]*\d[^)]*\)$")
"""From when on half a day is off: the kind says that it is half a day."""


class HolidayKind(StrEnum):
    """A day off by law, half a day, or a day that is customary or the banks' (Midsummer Eve)."""

    PUBLIC = "public"
    HALF = "half"
    CUSTOMARY = "customary"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday of a year, its name in the language asked for. Where two fall together, `codes` are both."""

    codes: tuple[str, ...]
    name: str
    day: date
    kind: HolidayKind

    @property
    def code(self) -> str:
        """The code that it is switched by."""
        return self.codes[0]


def list_holidays(country: str, year: int, language: str) -> tuple[Holiday, ...]:
    """Return the holidays of a country in a year by day, in a language of the program, or the country's own where the library lacks it."""
    names = dict(_read(country, year, _spoken(country, language)).items())
    english = dict(_read(country, year, _ENGLISH).items())
    public = _read(country, year, "", only_public=True)
    found = []
    for day, own in sorted(_read(country, year, "").items()):
        if day.year == year:
            kind = HolidayKind.PUBLIC if day in public else HolidayKind.HALF if _HALF in english.get(day, "") else HolidayKind.CUSTOMARY
            found.append(Holiday(tuple(f"{country}:{part}" for part in _parts(own)), _HOURS.sub("", names.get(day, own)), day, kind))
    return tuple(found)


def days_of(codes: frozenset[str], year: int) -> frozenset[date]:
    """Return the days of a year on which some holidays are; one that the library does not know has none."""
    return _days_of(codes, year) if codes else frozenset()


def known_holiday(code: str) -> str:
    """Return the code of a holiday, that of half a day also where its hours were left out. Raises Invalid for one that there is not."""
    country, _, name = code.partition(":")
    if country not in COUNTRIES:
        raise Invalid("code", mark("{country} is none of the countries: {countries}."), country=country, countries=", ".join(COUNTRIES))
    whole = name if name in _names(country) else next((one for one in sorted(_names(country)) if _HOURS.sub("", one) == name), None)
    if whole is None:
        raise Invalid("code", mark("{country} has no public holiday {name}."), country=country, name=name or "?")
    return f"{country}:{whole}"


def is_holiday(code: str) -> bool:
    """Say whether a code is written as that of a holiday."""
    return len(code) > 3 and code[2] == ":" and code[:2].isupper()


@cache
def _days_of(codes: frozenset[str], year: int) -> frozenset[date]:
    found = set()
    for country in {code[:2] for code in codes} & set(COUNTRIES):
        wanted = {code[3:] for code in codes if code[:2] == country}
        found |= {day for day, name in _read(country, year, "").items() if day.year == year and wanted.intersection(_parts(name))}
    return frozenset(found)


@cache
def _names(country: str) -> frozenset[str]:
    return frozenset(part for year in _KNOWN for name in _read(country, year, "").values() for part in _parts(name))


@cache
def _read(country: str, year: int, language: str, *, only_public: bool = False) -> holidays.HolidayBase:
    """Return the library's days of a year; without language by their own names."""
    from holidays import PUBLIC, country_holidays

    categories = (PUBLIC,) if only_public else tuple(_library(country).supported_categories)
    return country_holidays(country, years=year, categories=categories, language=language or _library(country).default_language)


@cache
def _spoken(country: str, language: str) -> str:
    """Return the library's code of a language (`sv_FI` of Swedish in Finland), empty for the country's own where it lacks it."""
    return next((one for one in _library(country).supported_languages if one.partition("_")[0] == language), "")


def _library(country: str) -> holidays.HolidayBase:
    from holidays import country_holidays

    return country_holidays(country)


def _parts(name: str) -> Iterable[str]:
    """Two holidays that fall together are named in one text; each of them closes the day."""
    return (part.strip() for part in name.split(";"))

"""The public holidays of a year, read beside the database: the library that knows them takes its time when it is first asked."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from app.domain.holidays import Holiday, list_holidays


def read_holidays(_session: Session, countries: Iterable[str], year: int, language: str) -> tuple[Holiday, ...]:
    """Return the holidays of some countries in a year, in a language of the program."""
    return tuple(holiday for country in countries for holiday in list_holidays(country, year, language))

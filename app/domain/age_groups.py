"""Age groups of patrons, each entered on the birthday of its first year (circulation.md 1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.patron import age_on

ADULT_AGE = 18
"""The age that somebody without a birth date, or with one after today, counts as."""


class AgeGroups:
    """The groups of the register, asked for the one that a patron is of on a day."""

    def __init__(self, groups: Iterable[tuple[int, int]]) -> None:
        self._groups = sorted(groups, reverse=True)

    def of(self, birth_date: date | None, day: date) -> int | None:
        """Return the id of the group; None where there is none for that age. The groups were given as (first year, id)."""
        age = age_on(birth_date, day) if birth_date is not None and birth_date <= day else ADULT_AGE
        return next((number for from_year, number in self._groups if from_year <= age), None)

    def first_years(self) -> Iterable[int]:
        """Return the years with which groups begin."""
        return (from_year for from_year, _number in self._groups)

    def years_of(self, group_id: int) -> tuple[int, int | None] | None:
        """Return (first year, first year of the next group or None) of a group; None where it is not there any more."""
        until: int | None = None
        for from_year, number in self._groups:
            if number == group_id:
                return from_year, until
            until = from_year
        return None

"""Age limits: who entered an age group since the job looked last, and what the rules say then (circulation.md 7, *Age limit*)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.blocks import Signal
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import base_value
from app.domain.patron import birthday

EXPIRY, MESSAGE = "age-limit-expiry", "age-limit-message"
_FIRST = timedelta(days=2)
"""The first run looks at yesterday too."""
_SIGNALS = {1: Signal.YELLOW, 2: Signal.RED}


@dataclass(frozen=True, slots=True)
class Reached:
    """What an account gets that entered an age group: the signal of its message, and whether it expires that day."""

    signal: Signal
    expires: bool


def window(since: date | None, day: date) -> tuple[date, date]:
    """Return the first and last birthday that a run looks at: from the day behind the last run's; without one, since yesterday."""
    return (day - _FIRST if since is None else since) + timedelta(days=1), day


def entered_on(born: date, years: int, first: date, last: date) -> date | None:
    """Return the birthday on which so many years were completed, where it is one of the days from first to last."""
    for year in range(first.year, last.year + 1):
        if year - born.year == years and first <= (reached := birthday(born, year)) <= last:
            return reached
    return None


def births(years: int, first: date, last: date) -> tuple[date, date]:
    """Return between which days everybody was born who completes so many years on one of the days; a few more are among them."""
    spare = timedelta(days=1)  # somebody born on 29 February
    return birthday(first, max(first.year - years, 1)) - spare, birthday(last, max(last.year - years, 1)) + spare


def what_is_set(governing: Callable[[str], Rule]) -> Reached | None:
    """Return what the rules have for an age group, by parameter; None where nothing is set for it.

    That is: neither rule names an age group, and both say what is delivered.
    """
    expiry, message = governing(EXPIRY), governing(MESSAGE)
    if not any(_is_set(rule) for rule in (expiry, message)):
        return None
    return Reached(_SIGNALS.get(message.value.number or 0, Signal.NONE), bool(expiry.value.number))


def _is_set(rule: Rule) -> bool:
    return rule.variables.age_group_id is not None or rule.value != base_value(catalogue()[rule.parameter], None)

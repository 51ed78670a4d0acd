"""Which of two rules governs: variable by variable, set beats `*` (circulation.md 3, B3)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.rule import REGISTERED, Rule, Variables
from app.domain.text import fold

ORGANISATION: Literal["organisation"] = "organisation"
DATE_PASSED: Literal["date-passed"] = "date-passed"
"""The two reasons to be beaten that are no variable; the others are the values of `Variable`."""

_LAST = date.max.toordinal()

PeriodRank = tuple[bool, int, int]


def period_rank(variables: Variables) -> PeriodRank:
    """Return a key that is greater the more the period governs.

    With a from- or to-date before without; then the later from-date, a missing one being the earliest; then the earlier
    to-date, a missing one being the latest.
    """
    first, last = variables.from_date, variables.to_date
    if first is None and last is None:
        return False, 0, 0
    return True, first.toordinal() if first else 0, _LAST - last.toordinal() if last else 0


def rank(rule: Rule) -> tuple[int, int, PeriodRank, int]:
    """Return a key by which rules of one organisation, parameter and selector value sort: the highest governs.

    Rules that can match the same situation never tie but for the id, which only keeps the order of the others steady.
    """
    variables = rule.variables
    bits = 0
    for id_ in variables.ids:
        bits = bits << 1 | (id_ is not None)
    shelf = len(fold(variables.shelf)) if variables.shelf else 0
    return bits, shelf, period_rank(variables), -(rule.id or 0)


def decided_by(governing: Rule, beaten: Rule) -> str:
    """Return the variable at which the governing rule beats another that matches too (a code of `explain`)."""
    if governing.organisation_id != beaten.organisation_id:
        return ORGANISATION
    winner, loser = governing.variables, beaten.variables
    for variable, mine, theirs in zip(REGISTERED, winner.ids, loser.ids, strict=True):
        if (mine is None) != (theirs is None):
            return variable.value
    if len(fold(winner.shelf or "")) != len(fold(loser.shelf or "")):
        return Variable.SHELF.value
    return Variable.PERIOD.value

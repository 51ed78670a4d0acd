"""Which rules can still govern at a place, from a day on: the rest needs no telling (X17)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.parameters.rule import Rule
from app.domain.text import fold


def in_force(rules: Iterable[Rule], chain: Sequence[int], day: date) -> list[Rule]:
    """Return the rules that can govern at the end of a chain (deepest first) on that day or later, in the order given.

    A rule goes that is over, and one that a rule set deeper matches wherever and whenever it does itself.
    """
    depth = {id_: n for n, id_ in enumerate(chain)}
    live = [rule for rule in rules if rule.organisation_id in depth and _last(rule) >= day]
    return [rule for rule in live if not any(_hides(other, rule, depth, day) for other in live)]


def _hides(other: Rule, rule: Rule, depth: dict[int, int], day: date) -> bool:
    if depth[other.organisation_id] >= depth[rule.organisation_id] or (other.parameter, other.selector) != (rule.parameter, rule.selector):
        return False
    mine, theirs = rule.variables, other.variables
    if any(wanted is not None and wanted != known for wanted, known in zip(theirs.ids, mine.ids, strict=True)):
        return False
    if theirs.shelf is not None and not fold(mine.shelf or "").startswith(fold(theirs.shelf)):
        return False
    return (theirs.from_date or date.min) <= max(mine.from_date or date.min, day) and _last(other) >= _last(rule)


def _last(rule: Rule) -> date:
    return min(rule.variables.to_date or date.max, rule.value.fixed_day or date.max)

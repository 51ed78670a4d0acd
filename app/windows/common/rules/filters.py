"""Which rows the list boxes above the table let through (B2): those that concern the value chosen, its own or `*`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.text import fold


@dataclass(frozen=True)
class Filter:
    """What is chosen in the boxes; an empty one lets everything through. The selector is kept when the rest is cleared."""

    ids: Mapping[Variable, int] = field(default_factory=dict)
    shelf: str = ""
    day: date | None = None
    selector: str | None = None

    def narrows(self, parameter: Parameter) -> bool:
        """Say whether any box that the parameter can use is set, the selector apart."""
        ids = any(variable in parameter.variables for variable in self.ids)
        shelf = bool(self.shelf) and Variable.SHELF in parameter.variables
        return ids or shelf or (self.day is not None and Variable.PERIOD in parameter.variables)

    def matcher(self, parameter: Parameter) -> Callable[[Rule], bool]:
        """Return what says whether a rule concerns what is chosen; boxes that the parameter can't use are passed over."""
        wanted = [(place, self.ids[v]) for place, v in enumerate(REGISTERED) if v in self.ids and v in parameter.variables]
        selector = self.selector if parameter.selector is not None else None
        shelf, day = fold(self.shelf), self.day

        def passes(rule: Rule) -> bool:
            if selector is not None and rule.selector != selector:
                return False
            variables = rule.variables
            if shelf and variables.shelf is not None and not _same_shelf(shelf, fold(variables.shelf)):
                return False
            if wanted and any((own := variables.ids[place]) is not None and own != id_ for place, id_ in wanted):
                return False
            return day is None or _holds(rule, day)

        return passes


def _same_shelf(typed: str, prefix: str) -> bool:
    """A shelf mark being typed concerns the prefixes that it begins with, and those that begin with it."""
    return typed.startswith(prefix) or prefix.startswith(typed)


def _holds(rule: Rule, day: date) -> bool:
    first, last = rule.variables.from_date, rule.variables.to_date
    fixed = rule.value.fixed_day
    return (first is None or first <= day) and (last is None or day <= last) and (fixed is None or day <= fixed)

"""The value of a parameter over two variables at once, all others as chosen (X3): which rule governs each combination."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.node import Places, Ruling, Sending, decide_at, governing_at, sending_by
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound
from app.domain.text import fold

ORGANISATION, SELECTOR = "organisation", "selector"
"""The axes besides the variables: places, and a parameter's selector values (claim steps, message formats …)."""

Days = tuple[date, date | None]
"""First and last day of a stretch in which the same rules hold, both included (None: open)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row or column: `value` is an id, a shelf ("" for every other), a stretch of days or a selector value.

    `facts` are the fields of the situation that it sets, more than one for a placement, which brings its department;
    `places` are those of an organisation.
    """

    axis: str
    value: int | str | Days
    facts: Mapping[str, int | str | None] = field(default_factory=dict)
    places: Places | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """What one cell is decided on."""

    places: Places
    situation: Situation
    day: date
    selector: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """What is asked: a parameter with everything that is chosen, and the lines that take the place of two choices."""

    parameter: Parameter
    places: Places
    situation: Situation
    day: date
    selector: str | None
    kinds: Mapping[str, str]
    rows: tuple[Line, ...]
    columns: tuple[Line, ...]

    def spot(self, row: Line, column: Line) -> Spot | None:
        """Return what a cell is decided on; None where no copy can have both (the placement of another department)."""
        facts = dict(row.facts)
        for name, value in column.facts.items():
            if facts.setdefault(name, value) != value:
                return None
        places, day, selector = self.places, self.day, self.selector
        for line in (row, column):
            places = line.places or places
            if isinstance(line.value, tuple):
                day = line.value[0]
            elif line.axis == SELECTOR:
                selector = str(line.value)
        situation = replace(self.situation, **facts) if facts else self.situation  # type: ignore[arg-type]  # ids are numbers
        return Spot(places, situation, day, selector)

    def sending(self, selector: str | None) -> Sending:
        """Return what a message format of the selector is about."""
        return sending_by(self.parameter, selector, self.kinds)


def axes(parameter: Parameter) -> tuple[str, ...]:
    """Return what rows and columns can be for a parameter: places, its selector where it has one, its variables in governing order."""
    selector = (SELECTOR,) if parameter.selector is not None else ()
    return (ORGANISATION, *selector, *(variable.value for variable in Variable if variable in parameter.variables))


def govern(book: RuleBook, grid: Grid) -> tuple[tuple[Rule | None, ...], ...]:
    """Return the governing rule of each cell, row by row; None where no rule holds or nothing can be both."""
    return tuple(tuple(_governing(book, grid, row, column) for column in grid.columns) for row in grid.rows)


def decide_cell(book: RuleBook, grid: Grid, row: Line, column: Line) -> Ruling | None:
    """Return the whole decision of one cell: also what the governing rule beat, and why."""
    spot = grid.spot(row, column)
    if spot is None:
        return None
    try:
        return decide_at(book, grid.parameter, spot.places, spot.situation, spot.day, spot.selector, grid.sending(spot.selector))
    except NotFound:
        return None


def shelves(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Return the shelves that rules are set for, each once however it is written, in order; last "" for all others."""
    found = {fold(shelf): shelf for rule in rules if (shelf := rule.variables.shelf)}
    return (*(found[key] for key in sorted(found)), "")


def stretches(rules: Iterable[Rule], day: date) -> tuple[Days, ...]:
    """Return the stretches of days from one day on, cut where a period or a fixed day of any rule begins or ends."""
    cuts = {day}
    for rule in rules:
        variables = rule.variables
        ends = (last + timedelta(1) for last in (variables.to_date, rule.value.fixed_day) if last is not None and last < date.max)
        cuts |= {cut for cut in (variables.from_date, *ends) if cut is not None and cut > day}
    firsts = sorted(cuts)
    lasts: Sequence[date | None] = [following - timedelta(1) for following in firsts[1:]]
    return tuple(zip(firsts, [*lasts, None], strict=True))


def named_ids(axis: str, value: int, departments: Mapping[int, int]) -> dict[str, int | str | None]:
    """Return the fields of the situation for a value of a register; `departments` are those of the placements."""
    facts: dict[str, int | str | None] = {f"{axis}_id": value}
    if axis == Variable.PLACEMENT.value and value in departments:
        facts[f"{Variable.DEPARTMENT.value}_id"] = departments[value]
    return facts


REGISTERED_AXES = frozenset(variable.value for variable in REGISTERED)


def _governing(book: RuleBook, grid: Grid, row: Line, column: Line) -> Rule | None:
    spot = grid.spot(row, column)
    if spot is None:
        return None
    return governing_at(book, grid.parameter, spot.places, spot.situation, spot.day, spot.selector, grid.sending(spot.selector))

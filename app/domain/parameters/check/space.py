"""All situations that the registers' present values make, as the variables of a box; and the box of each rule among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, Variable, WhoseRule
from app.domain.parameters.check.boxes import Box
from app.domain.parameters.node import Sending, sending_of
from app.domain.parameters.rule import REGISTERED, Rule, Shelving
from app.domain.text import fold

T = TypeVar("T")

LISTED = REGISTERED[2:]
"""The variables that are a register each; department and placement hang together with the owning unit."""

_TITLE_LIMITS = frozenset({"reservations-max", "reservations-max-per-title", "reservation-with-loan", "reservation-fee", "reservation-validity"})
"""Decided for a title too: of its copies only what they share is known (circulation.md 9)."""
_COPY_LISTED = frozenset({Variable.MEDIA_TYPE, Variable.CIRCULATION_CATEGORY, Variable.AGE_CLASS})
_TOTAL_TOO = frozenset({Variable.MEDIA_TYPE, Variable.CIRCULATION_CATEGORY})
"""Left out of the situation where all loans are counted (circulation.md 4)."""
_AT_DESKS = frozenset({WhoseRule.LENDING_UNIT, WhoseRule.LENDING_POINT, WhoseRule.RETURNING_POINT, WhoseRule.RESERVATION_POINT})
_AT_UNITS = frozenset({WhoseRule.OWNING_UNIT, WhoseRule.PATRON_ACCOUNT, WhoseRule.UNIT})


@dataclass(frozen=True)
class Present:
    """What the registers hold now. `values` are the ids of each register; `lacking` the variables of which some copy, or some age, has no value.

    `selectors` are the selector values of each parameter that has any, `kinds` maps a message format to the kind of notice it is for.
    """

    tree: Tree
    shelving: Shelving
    values: Mapping[Variable, Sequence[int]]
    lacking: frozenset[Variable]
    selectors: Mapping[str, Sequence[str]]
    kinds: Mapping[str, str]

    @cached_property
    def desks(self) -> frozenset[int]:
        """The circulation points, and the units that have none: they work as their own desk."""
        nodes = self.tree.nodes
        staffed = {node.parent_id for node in nodes.values() if node.kind is Kind.POINT}
        return frozenset(id_ for id_, node in nodes.items() if node.kind is Kind.POINT or (node.kind is Kind.UNIT and id_ not in staffed))

    @cached_property
    def units(self) -> frozenset[int]:
        """The units."""
        return frozenset(id_ for id_, node in self.tree.nodes.items() if node.kind is Kind.UNIT)

    def starts(self, parameter: Parameter, selector: str | None = None) -> frozenset[int]:
        """Return where decisions about a parameter can begin (circulation.md 3)."""
        whose = parameter.whose_rule
        claims = whose is WhoseRule.SENDING_UNIT and sending_of(self.kinds.get(selector or "")) is Sending.CLAIM
        if (whose in _AT_DESKS and parameter.key != "loans-max") or claims:
            return self.desks
        return self.units if whose in _AT_UNITS else self.units | self.desks


@dataclass(frozen=True)
class Extent:
    """From where, and with which variables left open, a space is looked at."""

    starts: frozenset[int]
    lacking: frozenset[Variable]


def extent_of(parameter: Parameter, present: Present, selector: str | None = None) -> Extent:
    """Return the extent of all decisions about a parameter."""
    lacking = present.lacking
    if parameter.key in _TITLE_LIMITS:
        lacking |= _COPY_LISTED | {Variable.DEPARTMENT}
    if parameter.key == "loans-max":
        lacking |= _TOTAL_TOO
    return Extent(present.starts(parameter, selector), lacking)


class Space:
    """The values of nine variables, each a bit: where the decision begins, owning unit with place, the five registers, shelf, days from today on.

    Of shelves only those that begin differently for some rule count, of days only those on which some rule begins or ends.
    """

    def __init__(self, present: Present, rules: Collection[Rule], today: date, extent: Extent) -> None:
        self._tree, self._today = present.tree, today
        self._starts = sorted(extent.starts)
        self._places = _places(present, extent.lacking)
        self._known: dict[tuple[object, ...], int] = {}
        self._listed = [_values(variable, present, extent) for variable in LISTED]
        shelves = {rule.variables.shelf for rule in rules if rule.variables.shelf is not None}
        self._shelves = ["", *sorted({fold(shelf) for shelf in shelves})]
        cuts = {day for rule in rules for day in _cuts(rule)}
        self._days = [today, *sorted(day for day in cuts if day > today)]
        sizes = (len(self._starts), len(self._places), *map(len, self._listed), len(self._shelves), len(self._days))
        self.whole: Box = tuple((1 << size) - 1 for size in sizes)

    @cached_property
    def possible(self) -> Sequence[Box]:
        """The situations that there can be: a copy is lent within its own account organisation only (circulation.md 4)."""
        starts, owners = (self._by_account(ids) for ids in (self._starts, [place[0] for place in self._places]))
        return [(bits, owners[account], *self.whole[2:]) for account, bits in starts.items() if account in owners]

    def _by_account(self, ids: Iterable[int]) -> dict[int | None, int]:
        found: dict[int | None, int] = {}
        for bit, id_ in enumerate(ids):
            account = self._tree.account_of(id_)
            found[account] = found.get(account, 0) | 1 << bit
        return found

    def box(self, rule: Rule, *, by_owner: bool = False) -> Box:
        """Return the situations that a rule matches. `by_owner`: its organisation is the copy's owner's, not where the decision begins."""
        variables = rule.variables
        place = self._once(("place", *variables.ids[:2]), self._places, lambda at: _is_at(variables.ids[:2], at[1:]))
        if by_owner:
            account = self._tree.account_of(rule.organisation_id) or rule.organisation_id
            start, place = self._below(account), place & self._owned_below(rule.organisation_id)
        else:
            start = self._below(rule.organisation_id)
        listed = [
            whole if id_ is None else self._once((place_, id_), values, lambda value, id_=id_: value == id_)  # type: ignore[misc]
            for place_, (id_, values, whole) in enumerate(zip(variables.ids[2:], self._listed, self.whole[2:], strict=False))
        ]
        shelf = fold(variables.shelf) if variables.shelf else ""
        shelves = self._once(("shelf", shelf), self._shelves, lambda known: known.startswith(shelf))
        return start, place, *listed, shelves, self._on_days(*span(rule))

    def _on_days(self, first: date, last: date) -> int:
        begin, end = bisect_left(self._days, first), bisect_right(self._days, last)
        return (1 << end) - (1 << begin) if begin < end else 0

    def _below(self, organisation_id: int) -> int:
        return self._once(("start", organisation_id), self._starts, lambda node_id: organisation_id in self._tree.chain(node_id))

    def _owned_below(self, organisation_id: int) -> int:
        return self._once(("owner", organisation_id), self._places, lambda place: organisation_id in self._tree.chain(place[0]))

    def _once(self, key: tuple[object, ...], values: Iterable[T], holds: Callable[[T], bool]) -> int:
        """Return the bits of the values for which something holds; found once for each key."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = sum(1 << bit for bit, value in enumerate(values) if holds(value))
        return found


def span(rule: Rule) -> tuple[date, date]:
    """Return the first and the last day on which a rule can govern: its period, and not after its fixed day."""
    variables = rule.variables
    return variables.from_date or date.min, min(variables.to_date or date.max, rule.value.fixed_day or date.max)


def _cuts(rule: Rule) -> Iterable[date]:
    first, last = span(rule)
    yield first
    if last < date.max:
        yield last + timedelta(1)


def _is_at(wanted: Sequence[int | None], place: Sequence[int | None]) -> bool:
    return all(id_ is None or id_ == there for id_, there in zip(wanted, place, strict=True))


def _places(present: Present, lacking: frozenset[Variable]) -> list[tuple[int, int | None, int | None]]:
    """Return each owning unit with each of its departments and placements."""
    out: list[tuple[int, int | None, int | None]] = []
    departments: dict[int, list[int]] = {}
    placements: dict[int, list[int]] = {}
    for department, unit in sorted(present.shelving.units.items()):
        departments.setdefault(unit, []).append(department)
    for placement, department in sorted(present.shelving.departments.items()):
        placements.setdefault(department, []).append(placement)
    for unit in sorted(present.units):
        here = departments.get(unit, [])
        if not here or Variable.DEPARTMENT in lacking:
            out.append((unit, None, None))
        for department in here:
            if not placements.get(department) or Variable.PLACEMENT in lacking:
                out.append((unit, department, None))
            out.extend((unit, department, placement) for placement in placements.get(department, ()))
    return out


def _values(variable: Variable, present: Present, extent: Extent) -> list[int | None]:
    values: list[int | None] = list(present.values[variable])
    return [*values, None] if not values or variable in extent.lacking else values

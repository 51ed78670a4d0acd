"""The compiled tables of all parameters of one organisation side by side, so that one pass answers for all of them (performance.md).

Nothing is compiled here: the bit sets of each parameter's table stand next to one another in longer ones, in which the
variables of a situation are looked up once. A change of one parameter's rules puts its bits in the place of the old ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate, chain, repeat

from app.domain.parameters.rule import Rule
from app.domain.parameters.rule_table import SHELF_COLUMN, Column, RuleTable, on_shelf
from app.domain.parameters.situation import Situation

_DAYS_KEPT = 8


class OrganisationTable:
    """What one organisation says of all its parameters, for the rules without selector value. Never changes but for what it remembers."""

    __slots__ = ("_below", "_columns", "_days", "_depends", "_ends", "_fields", "_rules", "_shelf_lengths", "_shelves", "tables")

    def __init__(self, tables: Mapping[str, RuleTable], columns: tuple[Column, ...] = ()) -> None:
        self.tables = tables
        self._ends = tuple(accumulate((len(table.rules) for table in tables.values()), initial=0))
        self._rules = tuple(chain.from_iterable(table.rules for table in tables.values()))
        starts = zip(self._ends, tables.values(), strict=False)
        self._below = tuple(chain.from_iterable(repeat((1 << start) - 1, len(table.rules)) for start, table in starts))
        """For each rule the bits of the parameters before its own."""
        self._columns = columns or tuple(self._side_by_side(number) for number in range(SHELF_COLUMN + 1))
        self._fields = tuple((position, *column) for position, column in enumerate(self._columns[:SHELF_COLUMN]) if column[0])
        self._shelves = self._columns[SHELF_COLUMN]
        self._shelf_lengths = sorted({len(shelf) for shelf in self._shelves[0] if isinstance(shelf, str)})
        self._depends = bool(self._fields or self._shelf_lengths)
        self._days: dict[int, tuple[int, Mapping[str, Rule]]] = {}

    def governing(self, situation: Situation, day: int, above: Mapping[str, Rule]) -> Mapping[str, Rule]:
        """Return the rule of each parameter that governs here on a day (a proleptic ordinal): one of `above` where none here matches."""
        bits, always = self._days.get(day) or self._on(day)
        if not self._depends:
            return {**above, **always} if above else always
        ids = situation.ids
        for position, masks, star in self._fields:
            bits &= masks.get(ids[position], star)
        if self._shelf_lengths:
            bits &= on_shelf(self._shelves, self._shelf_lengths, situation.folded)
        return self._highest(bits, above)

    def _highest(self, bits: int, above: Mapping[str, Rule]) -> Mapping[str, Rule]:
        rules, below, found = self._rules, self._below, dict(above)
        while bits:
            highest = bits.bit_length() - 1
            rule = rules[highest]
            found[rule.parameter] = rule
            bits &= below[highest]
        return found

    def with_table(self, parameter: str, table: RuleTable) -> OrganisationTable:
        """Return the same with another table for one parameter; the bits of all others are only moved."""
        names = list(self.tables)
        number = names.index(parameter) if parameter in self.tables else len(names)
        start = self._ends[number]
        end = self._ends[number + 1] if parameter in self.tables else start
        columns = tuple(_spliced(old, table.column(n), start, end, start + len(table.rules)) for n, old in enumerate(self._columns))
        return OrganisationTable({**self.tables, parameter: table}, columns)

    def _on(self, day: int) -> tuple[int, Mapping[str, Rule]]:
        """Return the rules whose period holds on a day, and those that govern where no rule here sets any other variable.

        Remembered for some days: nearly all questions are about the same few.
        """
        bits = _joined((start, table.live(day)) for start, table in zip(self._ends, self.tables.values(), strict=False))
        if len(self._days) >= _DAYS_KEPT:
            self._days = {}
        self._days[day] = found = bits, {} if self._depends else self._highest(bits, {})
        return found

    def _side_by_side(self, number: int) -> Column:
        masks: dict[int | str | None, int] = {}
        parts = [(start, *table.column(number)) for start, table in zip(self._ends, self.tables.values(), strict=False)]
        for start, theirs, _ in parts:
            for value, bits in theirs.items():
                masks[value] = masks.get(value, 0) | bits << start
        star = _joined((start, bits) for start, _, bits in parts)
        return {value: bits | star for value, bits in masks.items()}, star


def _joined(parts: Iterable[tuple[int, int]]) -> int:
    """Return the sets in one, each from where it starts."""
    out = 0
    for start, bits in parts:
        out |= bits << start
    return out


def _spliced(column: Column, part: Column, start: int, end: int, new_end: int) -> Column:
    """Return the column with the bits from `start` to `end` replaced by those of a part, which then ends at `new_end`."""
    (masks, star), (theirs, their_star) = column, part
    low = (1 << start) - 1

    def put(old: int, new: int) -> int:
        return old & low | new << start | old >> end << new_end

    whole = put(star, their_star)
    found = {value: put(masks.get(value, star), theirs.get(value, their_star)) for value in masks.keys() | theirs.keys()}
    return {value: bits for value, bits in found.items() if bits != whole}, whole

"""The compiled rules of one organisation, parameter and selector value: bit sets that are ANDed (performance.md).

The rules stand in ascending precedence, so that in any set of matching rules the highest bit governs and the bits that
remain are the beaten ones: the explanation costs nothing. Tables never change; a change of rules makes a new one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import itemgetter

from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.situation import Situation
from app.domain.text import fold

_LAST = date.max.toordinal()

_ALWAYS = (0, _LAST, _LAST)

SHELF_COLUMN = len(REGISTERED)
"""The column of the shelf, behind those of the registered variables."""

Column = tuple[Mapping[int | str | None, int], int]
"""One variable: value → rules that accept it (its own or `*`), and the rules with `*`, which every other value gets."""


class RuleTable:
    """What matches here: `match` answers with bit sets over `rules`."""

    __slots__ = ("_days", "_folded", "_live", "_passed", "_positions", "_rows", "_shelf_lengths", "_shelves", "_stars", "_today", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: tuple[Rule, ...] = tuple(sorted(rules, key=rank))
        self._positions, self._stars, self._rows = self._index_ids()
        self._folded = tuple(fold(shelf) if (shelf := rule.variables.shelf) else "" for rule in self.rules)
        self._shelves, self._shelf_lengths = self._index_shelves()
        self._days, self._live, self._passed = self._index_days()
        self._today = 0, self._live[0]

    def governing(self, situation: Situation, day: int) -> Rule | None:
        """Return the rule that governs here on a day (a proleptic ordinal), None if none matches. As `match`, but for the highest bit only."""
        known, bits = self._today
        if known != day:  # nearly all questions are about one day
            bits = self.live(day)
            self._today = day, bits
        ids, stars, row = situation.ids, self._stars, self._rows.get
        for position in self._positions:
            bits &= row(ids[position], stars)[position]
            if not bits:
                return None
        if not bits:
            return None
        highest = bits.bit_length() - 1
        if not situation.folded.startswith(self._folded[highest]):  # else no other shelf need be looked for
            bits &= on_shelf(self._shelves, self._shelf_lengths, situation.folded)
            if not bits:
                return None
            highest = bits.bit_length() - 1
        return self.rules[highest]

    def match(self, situation: Situation, day: int, *, passed: bool = False) -> int:
        """Return the rules that match the situation on a day (a proleptic ordinal), but for fixed days that passed.

        With `passed` those instead that would match if their fixed day had not passed.
        """
        bits = (self._passed if passed else self._live)[bisect_right(self._days, day)]
        if not bits:
            return 0
        ids, stars = situation.ids, self._stars
        for position in self._positions:
            bits &= self._rows.get(ids[position], stars)[position]
            if not bits:
                return 0
        if self._shelf_lengths:
            bits &= on_shelf(self._shelves, self._shelf_lengths, situation.folded)
        return bits

    def live(self, day: int) -> int:
        """Return the rules whose period holds on a day, but for fixed days that passed, whatever the situation."""
        return self._live[bisect_right(self._days, day)]

    def column(self, number: int) -> Column:
        """Return one variable: those of `REGISTERED` in their order, then the shelf."""
        if number == SHELF_COLUMN:
            return self._shelves
        star = self._stars[number]
        return {id_: row[number] for id_, row in self._rows.items() if row[number] != star}, star

    def _index_ids(self) -> tuple[tuple[int, ...], tuple[int, ...], Mapping[int | None, tuple[int, ...]]]:
        """Index the registered variables: which of them any rule sets, the rules with `*` in each, and by id those that accept it in each.

        One row per id, for whichever variables it is an id of: a look-up then touches little memory, which is what it waits
        for. The variable is first that leaves fewest rules: where none is left, the rest is not looked at.
        """
        size = len(self.rules)
        stars = [(1 << size) - 1] * SHELF_COLUMN
        masks: list[tuple[float, int, Mapping[int, int]]] = []
        for position, column in enumerate(zip(*(rule.variables.ids for rule in self.rules), strict=True)):
            if column.count(None) == size:  # most tables have one rule, for everything
                continue
            numbers: dict[int | None, list[int]] = {}
            for number, id_ in enumerate(column):
                numbers.setdefault(id_, []).append(number)
            free = numbers.pop(None, [])
            star = stars[position] = _bits(free)
            left = len(free) + (size - len(free)) / len(numbers)
            masks.append((left, position, {id_: _bits(those) | star for id_, those in numbers.items() if id_ is not None}))
        rows: dict[int | None, list[int]] = {}
        for _, position, column_masks in masks:
            for id_, bits in column_masks.items():
                rows.setdefault(id_, list(stars))[position] = bits
        return tuple(position for _, position, _ in sorted(masks, key=itemgetter(0))), tuple(stars), {id_: tuple(row) for id_, row in rows.items()}

    def _index_shelves(self) -> tuple[Column, tuple[int, ...]]:
        """Index the shelves: folded prefix → its rules and those with `*`, and the lengths of prefix that there are."""
        if not any(self._folded) and all(rule.variables.shelf is None for rule in self.rules):
            return ({}, (1 << len(self.rules)) - 1), ()
        numbers: dict[str, list[int]] = {}
        stars: list[int] = []
        for number, (rule, folded) in enumerate(zip(self.rules, self._folded, strict=True)):
            (stars if rule.variables.shelf is None else numbers.setdefault(folded, [])).append(number)
        star = _bits(stars)
        prefixes: Mapping[int | str | None, int] = {shelf: _bits(those) | star for shelf, those in numbers.items()}
        return (prefixes, star), tuple(sorted({len(shelf) for shelf in numbers}))

    def _index_days(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """Cut time where anything begins or ends: segment i holds from `days[i - 1]` up to the day before `days[i]`."""
        live: dict[int, list[int]] = {}
        passed: dict[int, list[int]] = {}
        steady: list[int] = []
        for number, rule in enumerate(self.rules):
            first, last, fixed = span = _span(rule)
            if span == _ALWAYS:
                steady.append(number)
                continue
            _toggle(live, number, first, min(last, fixed))
            if fixed < last:
                _toggle(passed, number, max(first, fixed + 1), last)
        if not live and not passed:
            return (), (_bits(steady),), (0,)
        days = sorted(live.keys() | passed.keys())
        return days, _sweep(days, live, _bits(steady)), _sweep(days, passed, 0)


def on_shelf(shelves: Column, lengths: Sequence[int], folded: str) -> int:
    """Return the rules that a copy with that folded shelf mark may have; `lengths` are those of the prefixes, ascending."""
    prefixes, bits = shelves
    for length in lengths:
        if length > len(folded):
            break
        if found := prefixes.get(folded[:length]):
            bits |= found
    return bits


def _span(rule: Rule) -> tuple[int, int, int]:
    """Return first and last day of a rule's period and its fixed day, as ordinals; open ones as the ends of time."""
    variables, fixed = rule.variables, rule.value.fixed_day
    return (
        variables.from_date.toordinal() if variables.from_date else 0,
        variables.to_date.toordinal() if variables.to_date else _LAST,
        fixed.toordinal() if fixed else _LAST,
    )


def _toggle(changes: dict[int, list[int]], number: int, first: int, last: int) -> None:
    if first <= last:
        changes.setdefault(first, []).append(number)
        changes.setdefault(last + 1, []).append(number)


def _sweep(days: Sequence[int], changes: Mapping[int, list[int]], always: int) -> Sequence[int]:
    """Return the rules that hold in each segment between the days, before the first and after the last one too."""
    bits, out = always, [always]
    for day in days:
        bits ^= _bits(changes.get(day, []))
        out.append(bits)
    return out


def _bits(numbers: Sequence[int]) -> int:
    """Return the set of these numbers (ascending). By bytes where they are many: shifting long numbers would be quadratic."""
    if len(numbers) < 32:
        bits = 0
        for number in numbers:
            bits |= 1 << number
        return bits
    packed = bytearray((numbers[-1] >> 3) + 1)
    for number in numbers:
        packed[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(packed, "little")

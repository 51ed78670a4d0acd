"""The rules of one parameter and selector value in governing order, each with its box: which of them ever governs, and what for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.parameters.check.boxes import Box, covering, meet, samples
from app.domain.parameters.check.space import Space
from app.domain.parameters.rule import Rule


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule with the situations that it matches. `above` all: of another parameter, what it matches is not decided here at all."""

    rule: Rule
    box: Box
    above: bool = False


class Contest:
    """Entries, the most governing first; of two that match the same situation the earlier one governs.

    `within` narrows the situations to those of some boxes (None: all).
    """

    def __init__(self, space: Space, entries: Sequence[Entry], within: Sequence[Box] | None = None) -> None:
        self.entries = entries
        self._within = within
        self._all = (1 << len(entries)) - 1
        self._whole = space.whole
        self._matching: list[dict[int, int]] = [{} for _ in space.whole]
        for number, entry in enumerate(entries):
            for masks, values in zip(self._matching, entry.box, strict=True):
                masks[values] = masks.get(values, 0) | 1 << number
        self._met: list[dict[int, int]] = [{} for _ in space.whole]

    def regions(self, number: int) -> list[Box]:
        """Return the situations that a rule matches here."""
        box = self.entries[number].box
        if self._within is None:
            return [box] if all(box) else []
        return [part for one in self._within if (part := meet(box, one)) is not None]

    def meeting(self, box: Box) -> Iterator[int]:
        """Return the numbers of the entries that match some situation of a box, the most governing first."""
        return _numbers(self._meeting(box))

    def _meeting(self, box: Box) -> int:
        bits = self._all
        for place, values in enumerate(box):
            if values != self._whole[place]:
                bits &= self._met_at(place, values)
        return bits

    def before(self, number: int, box: Box) -> list[tuple[int, Box]]:
        """Return the entries that govern before one within a box."""
        entries = self.entries
        return [(other, entries[other].box) for other in _numbers(self._meeting(box) & (1 << number) - 1)]

    def beating(self, number: int) -> frozenset[int] | None:
        """Return the entries that together leave a rule nothing to govern; None where it governs something."""
        used: set[int] = set()
        earlier = (1 << number) - 1
        for region in self.regions(number):
            if any(not self._meeting(one) & earlier for one in samples(region)):
                return None
            found = covering(region, self.before(number, region))
            if found is None:
                return None
            used |= found
        return frozenset(used)

    def replacing(self, number: int) -> frozenset[int] | None:
        """Return the entries that say the same wherever a rule governs, if it goes; None where one of them says something else, or none does."""
        used: set[int] = set()
        for region in self.regions(number):
            if any(self._differs(number, one) for one in samples(region)):
                return None
            found = self._replacing_in(number, region)
            if found is None:
                return None
            used |= found
        return frozenset(used)

    def _differs(self, number: int, one: Box) -> bool:
        """Say whether a rule governs in one situation, and something else would hold there without it."""
        bits = self._meeting(one)
        if bits & (1 << number) - 1:
            return False
        following = next(_numbers(bits >> number + 1), None)
        return following is None or self.entries[number + 1 + following].rule.value != self.entries[number].rule.value

    def _replacing_in(self, number: int, region: Box) -> set[int] | None:
        value = self.entries[number].rule.value
        ahead: list[tuple[int, Box]] = []
        same: set[int] = set()
        for other in self.meeting(region):
            entry = self.entries[other]
            if other == number:
                continue
            if other > number and entry.rule.value != value:
                part = meet(region, entry.box)
                if part is not None and covering(part, ahead) is None:
                    return None
            elif other > number:
                same.add(other)
            ahead.append((other, entry.box))
            if other > number and covering(region, [ahead[-1]]) is not None:
                return same
        return same if covering(region, ahead) is not None else None

    def _met_at(self, place: int, values: int) -> int:
        found = self._met[place].get(values)
        if found is None:
            found = 0
            for theirs, bits in self._matching[place].items():
                if theirs & values:
                    found |= bits
            self._met[place][values] = found
        return found


def _numbers(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def clashes(
    contests: Sequence[Contest], wanted: Sequence[Callable[[Rule], bool]], fits: Callable[[Sequence[Rule]], bool], start: Sequence[Box]
) -> Iterator[tuple[Rule, ...]]:
    """Return the rules, one of each contest, that govern in one and the same situation of `start`, are wanted and fit each other."""

    def choose(chosen: tuple[Rule, ...], region: Box, taken: tuple[tuple[Contest, int], ...]) -> Iterator[tuple[Rule, ...]]:
        contest, wants = contests[len(chosen)], wanted[len(chosen)]
        is_last = len(chosen) + 1 == len(contests)
        for number in contest.meeting(region):
            entry = contest.entries[number]
            together = (*chosen, entry.rule)
            if entry.above or not wants(entry.rule) or (is_last and not fits(together)) or (part := meet(region, entry.box)) is None:
                continue
            if not is_last:
                yield from choose(together, part, (*taken, (contest, number)))
            elif _all_govern(part, (*taken, (contest, number))):
                yield together

    for box in start:
        yield from choose((), box, ())


def _all_govern(region: Box, taken: Sequence[tuple[Contest, int]]) -> bool:
    """Say whether entries of several contests all govern in some situation of a region that each of them matches."""
    return covering(region, [each for contest, number in taken for each in contest.before(number, region)]) is None

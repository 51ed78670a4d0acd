"""Boxes of situations: a set of values for each of some variables. Whether some boxes cover another is found exactly, by splitting.

Each variable's values are the bits of an integer. Nothing is listed situation by situation: their number is the product of all
registers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import prod
from operator import and_

Box = tuple[int, ...]


def meet(one: Box, other: Box) -> Box | None:
    """Return what two boxes have in common, None for nothing."""
    both = tuple(map(and_, one, other))
    return both if all(both) else None


def volume(box: Box) -> int:
    """Return how many situations are in a box."""
    return prod(map(int.bit_count, box))


def covering(box: Box, those: Iterable[tuple[int, Box]]) -> frozenset[int] | None:
    """Return the numbers of boxes that together hold all of `box`, None where they leave a situation out."""
    used: set[int] = set()
    return frozenset(used) if not all(box) or _covered(box, those, used) else None


def _covered(box: Box, those: Iterable[tuple[int, Box]], used: set[int]) -> bool:
    whole, total = volume(box), 0
    parts: list[tuple[int, int, Box]] = []
    for number, other in those:
        part = tuple(map(and_, box, other))
        if part == box:
            used.add(number)
            return True
        if 0 in part:
            continue
        size = prod(map(int.bit_count, part))
        total += size
        parts.append((-size, number, part))
    if total < whole or any(all(0 in map(and_, one, part) for _, _, part in parts) for one in samples(box)):
        return False
    parts.sort()
    _, number, largest = parts[0]
    rest = [(other, part) for _, other, part in parts[1:]]
    used.add(number)
    return all(_covered(piece, rest, used) for piece in without(box, largest))


def samples(box: Box) -> Iterator[Box]:
    """Return some single situations of a box: most questions are answered by one of them."""
    if all(box):
        lowest = tuple([values & -values for values in box])
        yield lowest
        highest = tuple([1 << values.bit_length() - 1 for values in box])
        yield highest
        yield tuple([pair[place % 2] for place, pair in enumerate(zip(lowest, highest, strict=True))])
        yield tuple([pair[1 - place % 2] for place, pair in enumerate(zip(lowest, highest, strict=True))])


def without(box: Box, part: Box) -> Sequence[Box]:
    """Return what is left of a box without a part of it, as boxes that have nothing in common; the largest first."""
    pieces = []
    narrowed = list(box)
    for place, (values, taken) in enumerate(zip(box, part, strict=True)):
        if values != taken:
            pieces.append((*narrowed[:place], values & ~taken, *narrowed[place + 1 :]))
            narrowed[place] = taken
    return sorted(pieces, key=volume, reverse=True)

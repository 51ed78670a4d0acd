"""The scale of the picture: days from left to right, amounts from below upwards, and what is written on the axes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.money import MINOR
from app.domain.timeline.facts import Life

_DAYS = (1, 2, 7, 14, 28, 56, 112, 224, 448)
_BREAK = 2.5
"""An invoice that makes the debt so many times what it was before lies outside the scale, or the fees would be a flat line."""
_AIR = 1.25
_LINES = 6
"""So many amounts are written at most, or the lines would be all one sees."""
_AFTER = 10
"""Days that are shown behind the last thing that happens."""


@dataclass(frozen=True, slots=True)
class Range:
    """What is shown: days, both included, and the amount at the top, in minor units."""

    first: date
    last: date
    most: int

    @property
    def days(self) -> int:
        """How many days it reaches."""
        return max((self.last - self.first).days, 1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days and amounts lie in a picture; `top` is where the amount `most` lies."""

    range: Range
    left: float
    right: float
    top: float
    bottom: float

    def x(self, day: date) -> float:
        """Return where the beginning of a day lies."""
        return self.left + (self.right - self.left) * (day - self.range.first).days / self.range.days

    def y(self, amount: int) -> float:
        """Return where an amount lies; one above the scale lies at its top."""
        return self.bottom - (self.bottom - self.top) * min(amount, self.range.most) / self.range.most


def range_of(lives: Sequence[Life]) -> Range:
    """Return what shows whole lives."""
    first = min(life.events[0].day for life in lives)
    last = max(max(life.events[-1].day, life.due) for life in lives) + timedelta(days=_AFTER)
    whole = max(amount for life in lives for _, amount in life.owed)
    usual = max(_before_invoice(life) for life in lives)
    most = usual if usual and whole > _BREAK * usual else whole
    limits = [limit for life in lives for limit in (life.red, life.block) if limit is not None and 0 < limit <= 2 * most]
    return Range(first, last, max(round(max([most, *limits]) * _AIR), 10 * MINOR))


def _before_invoice(life: Life) -> int:
    invoiced = next((event.day for event in life.events if event.kind == "invoice"), date.max)
    return max((amount for day, amount in life.owed if day < invoiced), default=0)


def day_ticks(shown: Range, width: float, label: float) -> list[date]:
    """Return the days that are written under the axis, so far apart that labels of that width don't touch."""
    apart = next((days for days in _DAYS if width * days / shown.days >= label), _DAYS[-1])
    return [shown.first + timedelta(days=number) for number in range(0, shown.days + 1, apart)]


def amount_ticks(shown: Range, height: float, label: float) -> list[int]:
    """Return the amounts that are written at the axis, round and few, so far apart that labels of that height don't touch."""
    apart = next(step for step in _round_steps() if height * step / shown.most >= max(label, height / _LINES))
    return list(range(0, shown.most + 1, apart))


def _round_steps() -> Iterator[int]:
    size = MINOR
    while True:
        yield from (size, 2 * size, 5 * size)
        size *= 10


def steps_of(life: Life, last: date) -> list[tuple[date, date, int]]:
    """Return what is owed from day to day as stretches (from, until, amount), up to a day."""
    found = [(day, amount) for day, amount in life.owed if day <= last]
    ends = [*(day for day, _ in found[1:]), min(life.owed[-1][0], last)]
    return [(day, end, amount) for (day, amount), end in zip(found, ends, strict=True)]


def blocked_spans(life: Life) -> list[tuple[date, date]]:
    """Return from when until when the account is blocked by anything, stretch by stretch."""
    spans, holding, since = list[tuple[date, date]](), set[str](), life.events[0].day
    for event in life.events:
        if event.kind == "block":
            since = since if holding else event.day
            holding.add(event.of)
        elif event.kind == "unblock":
            holding.discard(event.of)
            if not holding:
                spans.append((since, event.day))
    return [*spans, (since, life.owed[-1][0])] if holding else spans


def spread(places: Iterable[float], size: float, rows: int) -> list[tuple[float, int]]:
    """Return where signs of a size stand, each as near to its place as the ones before it let it, in so many rows: (centre, row)."""
    ends = [float("-inf")] * rows
    found = []
    for place in places:
        row = next((number for number, end in enumerate(ends) if end <= place - size / 2), None)
        if row is None:
            row = min(range(rows), key=ends.__getitem__)
        centre = max(place, ends[row] + size / 2)
        ends[row] = centre + size / 2
        found.append((centre, row))
    return found

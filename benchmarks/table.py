"""The table: what was measured, against what, and whether the target is met."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line. `value` and `limit` are in the same `unit`; the target is a ratio of the two, at most or `at_least`, or none."""

    what: str
    value: float
    against: str
    limit: float
    target: float | None = None
    unit: str = "ms"
    at_least: bool = False

    @property
    def ratio(self) -> float:
        """How many times the limit."""
        return self.value / self.limit if self.limit else float("inf")

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        if self.target is None:
            return True
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target


def median_of(times: int, work: Callable[[], object]) -> float:
    """Return the median of so many runs of a piece of work, in milliseconds, without the collector in between."""
    return statistics.median(once(work) for _ in range(times))


def once(work: Callable[[], object]) -> float:
    """Return the milliseconds of one run of a piece of work, without the collector in between."""
    gc.collect()
    gc.disable()
    began = time.perf_counter()
    work()
    spent = (time.perf_counter() - began) * 1000
    gc.enable()
    return spent


def in_turn(turns: int, measure: Callable[[], float], against: Callable[[], float]) -> tuple[float, float]:
    """Measure two in turn, so many times (an odd number), and return the pair of the middle ratio.

    A machine has quicker and slower spells, of some seconds each: measured one after the other, two may fall into different ones.
    """
    pairs = sorted(((measure(), against()) for _ in range(turns)), key=lambda pair: pair[0] / pair[1])
    return pairs[turns // 2]


def lines(figures: Iterable[Figure]) -> list[str]:
    """Return the table as lines of text."""
    head = ("what", "figure", "against", "limit", "ratio", "target", "")
    rows = [head]
    for f in figures:
        target = "" if f.target is None else f"{'≥' if f.at_least else '≤'} {f.target:g}"
        rows.append((f.what, _number(f.value, f.unit), f.against, _number(f.limit, f.unit), f"{f.ratio:.3g}", target, "" if f.met else "MISSED"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    right = {1, 3, 4, 5}
    return ["  ".join(cell.rjust(w) if n in right else cell.ljust(w) for n, (cell, w) in enumerate(zip(row, widths, strict=True))).rstrip() for row in rows]


def _number(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"

"""The order of the rows of a table by one of its columns, found in steps: 50,000 rows are sorted without a pause for who types."""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Sequence
from heapq import merge
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCollator, QLocale

from app.windows.common.slices import ROWS

if TYPE_CHECKING:
    from app.windows.common.row_table_model import Column

R = TypeVar("R")
T = TypeVar("T")

_first = itemgetter(0)


def sorting(rows: Sequence[R], column: Column[R], *, descending: bool) -> Generator[None, None, list[R]]:
    """Sort rows by a column: by what it sorts by, rows without a value first, else by its text in the order of the language.

    Rows of equal value stay in their order, either way. It yields after each `ROWS` rows.
    """
    value_of, key_of = _by_value(column.sort) if column.sort is not None else _by_text(column)
    values: list[Hashable] = []
    for start in range(0, len(rows), ROWS):
        if start:
            yield
        values += map(value_of, rows[start : start + ROWS])
    ranks = yield from _ranks(list(dict.fromkeys(values)), key_of)
    places = [-ranks[value] for value in values] if descending else [ranks[value] for value in values]
    return [rows[number] for number in sorted(range(len(rows)), key=places.__getitem__)]


def at_once(work: Generator[None, None, T]) -> T:
    """Do all steps of a piece of work and return its outcome."""
    while True:
        try:
            next(work)
        except StopIteration as finished:
            outcome: T = finished.value
            return outcome


def _ranks(values: Sequence[Hashable], key_of: Callable[[Any], Any]) -> Generator[None, None, dict[Hashable, int]]:
    """Rank different values by their keys, those of equal keys alike: runs are sorted one by one, and then merged."""
    runs: list[list[tuple[Any, Hashable]]] = []
    for start in range(0, len(values), ROWS):
        if start:
            yield
        runs.append(sorted([(key_of(value), value) for value in values[start : start + ROWS]], key=_first))
    ranks: dict[Hashable, int] = {}
    rank, before = 0, None
    for number, (key, value) in enumerate(merge(*runs, key=_first) if len(runs) > 1 else runs[0] if runs else ()):
        if number and not number % ROWS:
            yield
        rank += number > 0 and before < key
        ranks[value], before = rank, key
    return ranks


def _by_value(sort: Callable[[R], Any]) -> tuple[Callable[[R], Hashable], Callable[[Any], Any]]:
    def key(value: Any) -> tuple[bool, Any]:
        return (value is not None, value if value is not None else 0)

    return sort, key


def _by_text(column: Column[R]) -> tuple[Callable[[R], Hashable], Callable[[Any], Any]]:
    collator = QCollator(QLocale())
    collator.setNumericMode(True)

    def text(row: R) -> str:
        made = column.cell(row)
        return made if isinstance(made, str) else f"{made.text} {made.secondary}"

    return text, collator.sortKey

"""What a search by words asks for, and a page of what it finds (word_search.py)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, CompoundSelect, Select
from sqlalchemy.orm import InstrumentedAttribute

from app.models.copy import Title, TitleWord
from app.models.patron import Patron, PatronWord

PAGE = 100

Gathered = Select[int] | CompoundSelect[int]
Place = tuple[str, int]
"""Sort key and id of a row: where the next page begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is searched: a table with a sort key, its words, whose rows, which of them, and the rows of just that number.

    `numbered` selects the ids of a number: they stand before all others. It is asked where the text is read as one word.
    """

    text: str
    account_id: int
    row: type[Patron | Title]
    words: type[PatronWord | TitleWord]
    owner: InstrumentedAttribute[int]
    """The column of `words` that names the row."""
    conditions: Sequence[ColumnElement[bool]]
    numbered: Callable[[str], Select[int]]
    account_of_numbers: tuple[InstrumentedAttribute[int], ...] = ()
    """The column that says whose they are; none where `numbered` says it itself, because the index begins with it."""
    gathered: Sequence[Gathered] = ()
    """Of conditions that may leave few rows, the ids they leave at most, each by an index of its own."""
    reckoned: Sequence[Callable[[], Gathered]] = ()
    """Likewise, but it takes a reckoning of many rows to find them: made and used where nothing else helps."""
    browsed: bool = False
    """Whether an empty text finds every row that fits the conditions, instead of none."""
    size: int = PAGE
    """So many rows are a page."""


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ended: the way the text was read, the phase, and the last row."""

    reading: tuple[str, ...]
    exact: bool
    phase: int
    last: Place


@dataclass(frozen=True, slots=True)
class Found:
    """A page of ids, the best first, how the text was read, and where the next page begins (None: there is none)."""

    ids: tuple[int, ...]
    reading: tuple[str, ...]
    next: PageKey | None

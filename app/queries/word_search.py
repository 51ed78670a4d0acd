"""Finding rows by their folded words: prefix ranges on an index, the best first, pages by keyset (patrons.md, Search).

A page is gathered in phases, each a query that reads along an index and stops at its limit: what has just that number;
what begins with what was typed in its sort key; whatever else has all the words. Where nothing matches with the marks
of letters as typed, the words without marks are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, func, intersect, not_, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.search import ranges, readings
from app.models.copy import Title, TitleWord
from app.models.patron import Patron, PatronWord

PAGE = 100
MOST_WORDS = 8
"""So many words of a search text are asked for; more only narrow what is narrow already."""

FEW = 3_000
"""A word that at most so many rows have is gathered, and the others looked for in what it brings."""
MANY = 30_000
"""A single word of more rows than that is not gathered: walking through them in order soon finds a page of them."""
VERY_MANY = 200_000
"""Of several words, two that have at most so many rows each are brought together before anything else is looked at."""

WALKED = 5_000
"""Where other words or filters narrow it, so many rows are looked through in order for a page; then those that pass are gathered."""
FEW_LEFT = 60_000
"""A filter that leaves at most so many rows is gathered by its index, and what else is asked looked at in those."""

Range = tuple[str, str]
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
    reckoned: Sequence[Gathered] = ()
    """Likewise, but it takes a reckoning of many rows to find them: used where nothing else helps."""
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


def find_rows(session: Session, sought: Sought, after: PageKey | None = None) -> Found:
    """Return a page of rows that have every word of the text; an empty text finds none, unless `browsed`."""
    if after is not None:
        return _page(session, sought, after)
    words = readings(sought.text)
    if not words and sought.browsed and not sought.text.strip():
        return _page(session, sought, PageKey((), True, 0, ("", 0)))
    for exact in (True, False):
        for reading in words:
            start = PageKey(tuple(reading[:MOST_WORDS]), exact, 0, ("", 0))
            found = _page(session, sought, start)
            if found.ids:
                return found
    return Found((), tuple(words[0]) if words else (), None)


def _page(session: Session, sought: Sought, start: PageKey) -> Found:
    phases, size = _Phases(session, sought, start), sought.size
    ids: list[int] = []
    phase, last = start.phase, start.last
    while phase < phases.count:
        rows = phases.run(phase, last, size - len(ids) + 1)
        if len(ids) + len(rows) > size:
            kept = rows[: size - len(ids)]
            ids += [number for _, number in kept]
            place = kept[-1] if kept else last
            return Found(tuple(ids), start.reading, PageKey(start.reading, start.exact, phase, place))
        ids += [number for _, number in rows]
        phase, last = phase + 1, ("", 0)
    return Found(tuple(ids), start.reading, None)


class _Phases:
    """The phases of one search: the number, sort keys beginning with each word in turn, the rest."""

    def __init__(self, session: Session, sought: Sought, start: PageKey) -> None:
        self._session, self._sought, self._exact = session, sought, start.exact
        self._row, self._words = sought.row, sought.words
        self._conditions = [self._own(self._row.organisation_id), *sought.conditions]
        self._ranges = ranges(list(start.reading))
        self._whole = "".join(start.reading) if len(start.reading) == 1 else ""
        self.count = len(self._ranges) + 2

    def run(self, phase: int, last: Place, limit: int) -> list[Place]:
        """Return (sort key, id) of the next rows of a phase."""
        row = self._row
        if phase == 0:
            if not self._whole:
                return []
            return self._ordered(select(row.sort_key, row.id).where(row.id.in_(self._by_number()), *self._conditions), last, limit)
        if phase <= len(self._ranges):
            return self._narrowed(self._by_name(phase - 1), self._ranges[phase - 1], last, limit)
        gathered = self._gathered if self._ranges else None
        if gathered is not None:
            those, settled = gathered
            return self._ordered(self._rest(settled).where(row.id.in_(those)), last, limit)
        return self._narrowed(self._rest(), None, last, limit)

    def _ordered(self, query: Select[str, int], last: Place, limit: int) -> list[Place]:
        row = self._row
        rows = self._session.execute(query.where(*self._further(last)).order_by(row.sort_key, row.id).limit(limit))
        return [(key, number) for key, number in rows]

    def _narrowed(self, query: Select[str, int], span: Range | None, last: Place, limit: int) -> list[Place]:
        """Walk a little way in order; where that finds no page, look only at those that the rarest condition leaves."""
        if not self._sought.gathered and not self._sought.reckoned and len(self._ranges) < 2:
            return self._ordered(query, last, limit)
        end = self._end_of_walk(span, last)
        rows = self._ordered(query if end is None else query.where(self._row.sort_key <= end), last, limit)
        if end is None or len(rows) >= limit:
            return rows
        few = self._few()
        return self._ordered(query if few is None else query.where(self._row.id.in_(few)), last, limit)

    def _end_of_walk(self, span: Range | None, last: Place) -> str | None:
        """Return the sort key at which a walk ends; None where the way is shorter."""
        row = self._row
        within = [self._between(span)] if span is not None else []
        way = select(row.sort_key).where(*within, *self._further(last)).order_by(row.sort_key, row.id)
        return self._session.scalar(way.offset(WALKED).limit(1))

    def _few(self) -> Gathered | None:
        """Return the ids that the rarest condition leaves, or several together; None: walking is as good."""
        together = self._gathered if len(self._ranges) > 1 else None
        if together is not None:
            return together[0]
        parts = list(self._sought.gathered)
        if parts:
            sizes = self._counted([part.limit(FEW_LEFT + 1) for part in parts])
            size, rarest = min(zip(sizes, range(len(parts)), strict=True))
            if size <= FEW_LEFT:
                return parts[rarest]
        if len(parts) < 2:
            parts += self._sought.reckoned
        return intersect(*parts) if len(parts) > 1 else parts[0] if self._sought.reckoned else None

    def _further(self, last: Place) -> tuple[ColumnElement[bool], ...]:
        """Compare with where the page before ended; the first comparison lets the index begin there, a row value alone does not on every database."""
        row = self._row
        return (row.sort_key >= last[0], tuple_(row.sort_key, row.id) > tuple_(*last)) if last != ("", 0) else ()

    def _own(self, column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Compare with the account organisation, which nearly every row has.

        SQLite has no statistics and would begin with that index; a sum keeps it out. PostgreSQL knows better, and could
        not guess how many rows a sum leaves.
        """
        plain = self._session.get_bind().dialect.name == "postgresql"
        return (column if plain else column + 0) == self._sought.account_id

    def _by_number(self) -> Select[int]:
        return self._sought.numbered(self._whole).where(*map(self._own, self._sought.account_of_numbers))

    def _by_name(self, place: int) -> Select[str, int]:
        """Rows whose sort key begins with one of the words and that have the others."""
        others = [self._has(span) for n, span in enumerate(self._ranges) if n != place]
        return self._select().where(self._between(self._ranges[place]), *others)

    def _rest(self, settled: Sequence[Range] = ()) -> Select[str, int]:
        """Rows that have every word, but not at the beginning of their sort key; without words, all rows. `settled` words need not be asked for."""
        if not self._ranges:
            return self._select()
        others = [self._has(span) for span in self._ranges if span not in settled]
        return self._select().where(not_(or_(*map(self._between, self._ranges))), *others)

    @cached_property
    def _gathered(self) -> tuple[Gathered, Sequence[Range]] | None:
        """The rows to begin with, by the index of words alone, and the words that they have; None where very many have each."""
        most = MANY if len(self._ranges) == 1 else VERY_MANY
        sizes = self._sizes(most)
        rare = sorted((size, span) for size, span in zip(sizes, self._ranges, strict=True) if size <= most)[:2]
        parts = [self._having(span) for _, span in rare]
        if len(parts) == 2 and rare[0][0] > FEW:
            return intersect(*parts), [span for _, span in rare]
        return (parts[0], [rare[0][1]]) if parts else None

    def _having(self, span: Range) -> Select[int]:
        return select(self._sought.owner).where(*self._word(span))

    def _select(self) -> Select[str, int]:
        query = select(self._row.sort_key, self._row.id).where(*self._conditions)
        return query.where(self._row.id.not_in(self._by_number())) if self._whole else query

    def _has(self, span: Range) -> ColumnElement[bool]:
        return exists().where(self._sought.owner == self._row.id, *self._word(span))

    def _between(self, span: Range) -> ColumnElement[bool]:
        return and_(self._row.sort_key >= span[0], self._row.sort_key < span[1])

    def _word(self, span: Range) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = [self._words.word >= span[0], self._words.word < span[1]]
        return [*conditions, self._words.exact == 1] if self._exact else conditions

    def _sizes(self, most: int) -> list[int]:
        """Return how many words each range holds, counted only as far as it matters (one query)."""
        return self._counted([self._having(span).limit(most + 1) for span in self._ranges])

    def _counted(self, parts: Sequence[Gathered]) -> list[int]:
        row = self._session.execute(select(*(select(func.count()).select_from(part.subquery()).scalar_subquery() for part in parts))).one()
        return [int(count) for count in row]

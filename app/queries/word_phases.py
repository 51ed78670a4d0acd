"""The phases of a search by words, each read along an index: how far is walked, and what is looked at where a walk finds no page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, intersect, literal, not_, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.database.bulk import among, aside
from app.database.plain import read_plain
from app.domain.search import ranges
from app.queries.sought import Gathered, PageKey, Place, Sought

MANY = {"sqlite": 150_000, "postgresql": 60_000}
"""A word that more rows have is not looked through in its index: walking through the rows in order soon finds a page of them.

A server looks up for each entry whether everybody sees it, and takes three times as long. Where no word tells in which part
of the list the rows stand they are spread over all of it: half of that is many.
"""

RARE = 2_000
"""So few rows that have a word are all read at once."""
GLANCED = 500
"""Before anything is counted so many rows are looked at in order: of a word that very many have they hold a page."""
SOON = 2_000
"""A word of which a page is likely found within so many rows is walked on for: it takes no longer than to look its rows through."""
WALKED = 5_000
"""Where other words or filters narrow it, so many rows are looked at in order for a page; then those that the rarest of them leaves are gathered."""
FEW_LEFT = 60_000
"""A filter that leaves at most so many rows is gathered by its index, and what else is asked looked at in those."""

Range = tuple[str, str]
Column = InstrumentedAttribute[Any]
S = TypeVar("S", bound=Select[*tuple[Any, ...]])


class Phases:
    """The phases of one search: the number, sort keys beginning with each word in turn, the rest."""

    def __init__(self, session: Session, sought: Sought, start: PageKey) -> None:
        self._session, self._sought, self._exact = session, sought, start.exact
        self._dialect = session.get_bind().dialect.name
        self._row, self._words = sought.row, sought.words
        self._conditions = [self._own(self._row.organisation_id), *sought.conditions]
        self._ranges = ranges(list(start.reading))
        self._numbered = self._by_number(start.reading[0]) if len(start.reading) == 1 else None
        """The rows of just that number, where the text is one word."""
        self._sizes: dict[Range, int] = {}
        """How many words a range holds, counted only as far as it matters."""
        self._many = 0
        self.count = len(self._ranges) + 2

    def run(self, phase: int, last: Place, limit: int) -> list[Place]:
        """Return (sort key, id) of the next rows of a phase."""
        row, ranges = self._row, self._ranges
        if phase == 0:
            if self._numbered is None:
                return []
            return self._ordered(select(row.sort_key, row.id).where(row.id.in_(self._numbered), *self._conditions), last, limit)
        if phase <= len(ranges):
            span = ranges[phase - 1]
            others, query, where = [each for each in ranges if each != span], self._by_name(phase - 1), self._between(span, self._words.sort_key)
        else:
            span, others, query, where = None, ranges, self._rest(), self._elsewhere(self._words.sort_key)
        self._many = MANY[self._dialect] // (1 if span is not None else 2)
        if not others:
            return self._narrowed(query, span, last, limit)
        rows, rarest = self._near(query, span, others, last, limit)
        if rows is not None:
            return rows
        if rarest is None:
            return self._narrowed(query, span, last, limit)
        return self._looked_through(self._bearing(rarest, where), [each for each in others if each != rarest], query, last, limit)

    def _near(
        self, query: Select[str, int], span: Range | None, others: Sequence[Range], last: Place, limit: int
    ) -> tuple[list[Place] | None, Range | None]:  # fmt: skip
        """Return the rows where a short walk finds a page, or all there are; else the word whose rows are to be looked through (None: very many have each)."""
        rare = self._rare(others)
        if rare is not None:
            return None, rare
        rows, onward = self._walked(query, span, last, limit, GLANCED)
        if onward is None:
            return rows, None
        if len(others) > 1 or self._filtered:
            return None, self._rarest(others)
        if len(rows) * SOON >= limit * GLANCED:  # of one word, those that were glanced at tell how far a page is
            more, onward = self._walked(query, span, onward, limit - len(rows), WALKED - GLANCED)
            rows += more
        return (rows, None) if onward is None else (None, others[0])

    def _ordered(self, query: Select[str, int], last: Place, limit: int) -> list[Place]:
        row = self._row
        return read_plain(self._session, query.where(*self._further(last)).order_by(row.sort_key, row.id).limit(limit))

    def _looked_through(self, borne: Select[str, int], others: Sequence[Range], query: Select[str, int], last: Place, limit: int) -> list[Place]:
        """Look at the rows that bear a word, in order, a batch at a time; after many in vain only at those that the next rarest condition leaves.

        `others` are the words that are to be looked for in them; `query` asks for all of it at once.
        """
        key, owner = self._words.sort_key, self._sought.owner
        has = [self._has(span) for span in others]
        found: list[Place] = []
        size, looked, narrowed = 3 * limit, 0, not self._filtered and not others  # a row may bear several words of a range
        while True:
            batch = read_plain(self._session, borne.where(*self._further(last, key, owner)).order_by(key, owner).limit(size))
            passing = self._passing([number for _, number in batch], has)
            found += [place for place in dict.fromkeys(batch) if place[1] in passing]
            if len(found) >= limit or len(batch) < size:
                return found[:limit]
            last, looked, size = batch[-1], looked + size, WALKED
            if not narrowed and looked >= WALKED:
                narrowed = True
                few = self._few() if self._filtered else None
                if few is not None:
                    return found + self._ordered(query.where(self._row.id.in_(few)), last, limit - len(found))
                if (second := self._rarest(others)) is not None:
                    borne = borne.where(owner.in_(select(owner).where(*self._word(second))))

    def _passing(self, ids: Sequence[int], has: Sequence[ColumnElement[bool]]) -> set[int]:
        """Return which of some rows fit the conditions, are none of that number, and have other words."""
        if not ids:
            return set()
        row = self._row
        query = self._but_numbered(select(row.id).where(among(row.id, ids), *self._conditions, *has))
        return {number for (number,) in read_plain(self._session, query)}

    def _narrowed(self, query: Select[str, int], span: Range | None, last: Place, limit: int) -> list[Place]:
        """Walk a little way in order; where that finds no page, look only at those that the rarest filter leaves."""
        if not self._filtered:
            return self._ordered(query, last, limit)
        rows, onward = self._walked(query, span, last, limit, WALKED)
        if onward is None:
            return rows
        few = self._few()
        return self._ordered(query if few is None else query.where(self._row.id.in_(few)), last, limit)

    def _walked(self, query: Select[str, int], span: Range | None, last: Place, limit: int, far: int) -> tuple[list[Place], Place | None]:
        """Walk through so many rows in order; return those that fit, and where the way goes on (None: they are a page, or all there are).

        PostgreSQL sets out at once, for to find how far the way leads it looks at every row who may see it: the rows of the way stand
        in the place of the table, by its name, and are read as far as to a page. No condition of a search may read that table by itself.
        """
        row, within = self._row, [self._between(span, self._row.sort_key)] if span is not None else []
        way = select(row.__table__).where(*within, *self._further(last)).order_by(row.sort_key, row.id)
        if self._dialect == "postgresql":
            rows = self._ordered(query.add_cte(way.limit(far).cte(row.__tablename__)), last, limit)
            return rows, self._end(way, far) if len(rows) < limit else None
        end = self._end(way, far)
        rows = self._ordered(query if end is None else query.where(row.sort_key <= end[0], tuple_(row.sort_key, row.id) <= tuple_(*end)), last, limit)
        return rows, end if len(rows) < limit else None

    def _end(self, way: Select[Any], far: int) -> Place | None:
        """Return the last of so many rows, None where there are no more."""
        found = read_plain(self._session, way.with_only_columns(self._row.sort_key, self._row.id).offset(far - 1).limit(2))
        return found[0] if len(found) > 1 else None

    @property
    def _filtered(self) -> bool:
        return bool(self._sought.gathered or self._sought.reckoned)

    def _few(self) -> Gathered | None:
        """Return the ids that the rarest filter leaves, or several together; None: walking is as good."""
        parts = list(self._sought.gathered)
        if parts:
            sizes = self._counted([part.limit(FEW_LEFT + 1) for part in parts])
            size, rarest = min(zip(sizes, range(len(parts)), strict=True))
            if size <= FEW_LEFT:
                return parts[rarest]
        if len(parts) < 2:
            parts += [reckoned() for reckoned in self._sought.reckoned]
        return intersect(*parts) if len(parts) > 1 else parts[0] if self._sought.reckoned else None

    def _further(self, last: Place, key: Column | None = None, number: Column | None = None) -> tuple[ColumnElement[bool], ...]:
        """Compare with where the page before ended; the first comparison lets the index begin there, a row value alone does not on every database."""
        key, number = (self._row.sort_key, self._row.id) if key is None else (key, number)
        return (key >= last[0], tuple_(key, number) > tuple_(*last)) if last != ("", 0) else ()

    def _own(self, column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Compare with the account organisation, which nearly every row has."""
        return aside(self._dialect, column) == self._sought.account_id

    def _by_number(self, number: str) -> Select[int]:
        return self._sought.numbered(number).where(*map(self._own, self._sought.account_of_numbers))

    def _by_name(self, place: int) -> Select[str, int]:
        """Rows whose sort key begins with one of the words and that have the others."""
        others = [self._has(span) for n, span in enumerate(self._ranges) if n != place]
        return self._select().where(self._between(self._ranges[place], self._row.sort_key), *others)

    def _rest(self) -> Select[str, int]:
        """Rows that have every word, but not at the beginning of their sort key; without words, all rows."""
        return self._select().where(self._elsewhere(self._row.sort_key), *map(self._has, self._ranges)) if self._ranges else self._select()

    def _elsewhere(self, key: Column) -> ColumnElement[bool]:
        return not_(or_(false(), *(self._between(span, key) for span in self._ranges)))

    def _bearing(self, span: Range, where: ColumnElement[bool]) -> Select[str, int]:
        """Sort keys and ids of the rows that have a word, one for each such word: from the index alone. What leaves most out is compared first."""
        (low, high, *exact), own = self._word(span), self._own(self._words.organisation_id)
        return select(self._words.sort_key, self._sought.owner).where(low, high, where, *exact, own)

    def _rare(self, spans: Sequence[Range]) -> Range | None:
        """Return the first word that few rows have: all of them are read sooner than so many rows are glanced at."""
        return next((span for span, more in zip(spans, self._beyond(spans, RARE), strict=True) if not more), None)

    def _rarest(self, spans: Sequence[Range]) -> Range | None:
        """Return the word that the fewest rows have; None where very many have each."""
        if len(spans) == 1 and spans[0] not in self._sizes:
            return None if self._beyond(spans, self._many)[0] else spans[0]
        if unknown := [span for span in spans if span not in self._sizes]:
            counted = self._counted([select(self._sought.owner).where(*self._word(span)).limit(self._many + 1) for span in unknown])
            self._sizes |= zip(unknown, counted, strict=True)
        size, span = min(((self._sizes[span], span) for span in spans), default=(self._many + 1, None))
        return span if size <= self._many else None

    def _select(self) -> Select[str, int]:
        return self._but_numbered(select(self._row.sort_key, self._row.id).where(*self._conditions))

    def _but_numbered(self, query: S) -> S:
        """Leave out the rows of just that number: they stood before all others."""
        return query if self._numbered is None else query.where(self._row.id.not_in(self._numbered))

    def _has(self, span: Range) -> ColumnElement[bool]:
        """Ask of one row after the other whether it has a word.

        PostgreSQL would make a join of an EXISTS, and read all rows that have it; by owner and word together it takes the key,
        else for a word that it thinks rare the other index, once for each part of it.
        """
        owner, own = self._sought.owner, self._row.id
        if self._dialect == "sqlite":
            return exists().where(owner == own, *self._word(span))
        (low, high), key = span, tuple_(owner, self._words.word)
        within = (key >= tuple_(own, low), key < tuple_(own, high), *self._word(span)[2:])
        return select(literal(1)).where(owner == own, *within).limit(1).scalar_subquery().is_not(None)

    def _between(self, span: Range, key: Column) -> ColumnElement[bool]:
        return and_(key >= span[0], key < span[1])

    def _word(self, span: Range) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = [self._words.word >= span[0], self._words.word < span[1]]
        return [*conditions, self._words.exact == 1] if self._exact else conditions

    def _beyond(self, spans: Sequence[Range], many: int) -> list[bool]:
        """Say of each word whether more rows have it than so many: quicker than to count them."""
        one_more = [select(self._sought.owner).where(*self._word(span)).limit(1).offset(many).scalar_subquery() for span in spans]
        (row,) = read_plain(self._session, select(*one_more))
        return [number is not None for number in row]

    def _counted(self, parts: Sequence[Gathered]) -> list[int]:
        (row,) = read_plain(self._session, select(*(select(func.count()).select_from(part.subquery()).scalar_subquery() for part in parts)))
        return list(row)

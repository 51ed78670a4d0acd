"""Finding patrons: one box, prefix ranges on indexed folded words, the best first, pages by keyset (patrons.md, Search).

A page is gathered in phases, each a query that reads along an index and stops at its limit: the account of just that
card; names that begin with what was typed; whatever else has all the words. Where nothing matches with the marks of
letters as typed, the words without marks are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, CompoundSelect, Select, and_, exists, func, intersect, not_, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.search import ranges, readings
from app.domain.text import fold
from app.models.patron import Card, Patron, PatronWord

PAGE = 100
MOST_WORDS = 8
"""So many words of a search text are asked for; more only narrow what is narrow already."""

FEW = 3_000
"""A word that at most so many accounts have is gathered, and the others looked for in what it brings."""
MANY = 30_000
"""A single word of more accounts than that is not gathered: walking through accounts in order soon finds a page of them."""
VERY_MANY = 200_000
"""Of several words, two that have at most so many accounts each are brought together before anything else is looked at."""

Range = tuple[str, str]
Place = tuple[str, int]
"""Sort key and id of an account: where the next page begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatronSearch:
    """What is looked for, and among whom. Accounts deleted in the system they came from are hidden unless asked for."""

    text: str
    account_id: int
    units: frozenset[int] | None = None
    """Home units; None: all."""
    with_expired: bool = True
    with_hidden: bool = False


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page ended: the way the text was read, the phase, and the last account."""

    reading: tuple[str, ...]
    exact: bool
    phase: int
    last: Place


@dataclass(frozen=True, slots=True)
class Found:
    """A page of accounts, the best first, how the text was read, and where the next page begins (None: there is none)."""

    ids: tuple[int, ...]
    reading: tuple[str, ...]
    next: PageKey | None


def find_patrons(session: Session, search: PatronSearch, today: date, after: PageKey | None = None) -> Found:
    """Return a page of at most 100 accounts that have every word of the text; an empty text finds none."""
    if after is not None:
        return _page(session, search, today, after)
    words = readings(search.text)
    for exact in (True, False):
        for reading in words:
            start = PageKey(tuple(reading[:MOST_WORDS]), exact, 0, ("", 0))
            found = _page(session, search, today, start)
            if found.ids:
                return found
    return Found((), tuple(words[0]) if words else (), None)


def _page(session: Session, search: PatronSearch, today: date, start: PageKey) -> Found:
    phases = _Phases(session, search, today, start)
    ids: list[int] = []
    phase, last = start.phase, start.last
    while phase < phases.count:
        rows = phases.run(phase, last, PAGE - len(ids) + 1)
        if len(ids) + len(rows) > PAGE:
            kept = rows[: PAGE - len(ids)]
            ids += [number for _, number in kept]
            place = kept[-1] if kept else last
            return Found(tuple(ids), start.reading, PageKey(start.reading, start.exact, phase, place))
        ids += [number for _, number in rows]
        phase, last = phase + 1, ("", 0)
    return Found(tuple(ids), start.reading, None)


class _Phases:
    """The phases of one search: card, names beginning with each word in turn, the rest."""

    def __init__(self, session: Session, search: PatronSearch, today: date, start: PageKey) -> None:
        self._session, self._search, self._exact = session, search, start.exact
        self._conditions = [self._own(Patron.organisation_id), *_conditions(search, today)]
        self._ranges = ranges(list(start.reading))
        self._whole = "".join(start.reading) if len(start.reading) == 1 else ""
        self.count = len(self._ranges) + 2

    def run(self, phase: int, last: Place, limit: int) -> list[Place]:
        """Return (sort key, id) of the next accounts of a phase."""
        if phase == 0:
            query = select(Patron.sort_key, Patron.id).where(Patron.id.in_(self._by_card()), *self._conditions) if self._whole else None
        elif phase <= len(self._ranges):
            query = self._by_name(phase - 1)
        else:
            query = self._rest()
        if query is None:
            return []
        # the first comparison lets the index begin there; a row value alone does not on every database
        further = and_(Patron.sort_key >= last[0], tuple_(Patron.sort_key, Patron.id) > tuple_(*last)) if last != ("", 0) else None
        query = query.where(further) if further is not None else query
        rows = self._session.execute(query.order_by(Patron.sort_key, Patron.id).limit(limit))
        return [(key, number) for key, number in rows]

    def _own(self, column: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Compare with the account organisation, which nearly every row has.

        SQLite has no statistics and would begin with that index; a sum keeps it out. PostgreSQL knows better, and could
        not guess how many rows a sum leaves.
        """
        plain = self._session.get_bind().dialect.name == "postgresql"
        return (column if plain else column + 0) == self._search.account_id

    def _by_card(self) -> Select[int]:
        return select(Card.patron_id).where(Card.folded == fold(self._whole), self._own(Card.organisation_id))

    def _by_name(self, place: int) -> Select[str, int]:
        """Accounts whose name begins with one of the words and that have the others."""
        others = [self._has(span) for n, span in enumerate(self._ranges) if n != place]
        return self._select().where(_between(self._ranges[place]), *others)

    def _rest(self) -> Select[str, int]:
        """Accounts that have every word, but not at the beginning of their name."""
        query = self._select().where(not_(or_(*(_between(span) for span in self._ranges))), *map(self._has, self._ranges))
        gathered = self._gathered()
        return query.where(Patron.id.in_(gathered)) if gathered is not None else query

    def _gathered(self) -> Select[int] | CompoundSelect[int] | None:
        """Return the accounts to begin with, by the index of words alone: exact or not is looked at only in what is left."""
        most = MANY if len(self._ranges) == 1 else VERY_MANY
        sizes = self._sizes(most)
        rare = sorted((size, span) for size, span in zip(sizes, self._ranges, strict=True) if size <= most)
        parts = [select(PatronWord.patron_id).where(PatronWord.word >= low, PatronWord.word < high) for _, (low, high) in rare[:2]]
        if len(parts) == 2 and rare[0][0] > FEW:
            return intersect(*parts)
        return parts[0] if parts else None

    def _select(self) -> Select[str, int]:
        query = select(Patron.sort_key, Patron.id).where(*self._conditions)
        return query.where(Patron.id.not_in(self._by_card())) if self._whole else query

    def _has(self, span: Range) -> ColumnElement[bool]:
        return exists().where(PatronWord.patron_id == Patron.id, *self._word(span))

    def _word(self, span: Range) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = [PatronWord.word >= span[0], PatronWord.word < span[1]]
        return [*conditions, PatronWord.exact == 1] if self._exact else conditions

    def _sizes(self, most: int) -> list[int]:
        """Return how many words each range holds, counted only as far as it matters (one query)."""
        parts = [select(PatronWord.patron_id).where(PatronWord.word >= low, PatronWord.word < high).limit(most + 1).subquery() for low, high in self._ranges]
        row = self._session.execute(select(*(select(func.count()).select_from(part).scalar_subquery() for part in parts))).one()
        return [int(count) for count in row]


def _between(span: Range) -> ColumnElement[bool]:
    return and_(Patron.sort_key >= span[0], Patron.sort_key < span[1])


def _conditions(search: PatronSearch, today: date) -> Sequence[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if search.units is not None:
        conditions.append(Patron.home_unit_id.in_(sorted(search.units)))
    if not search.with_hidden:
        conditions.append(Patron.hidden.is_(False))
    if not search.with_expired:
        conditions.append(or_(Patron.expires.is_(None), Patron.expires >= today))
    return conditions

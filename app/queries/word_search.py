"""Finding rows by their folded words: prefix ranges on an index, the best first, pages by keyset (patrons.md, Search).

A page is gathered in phases, each a query that reads along an index and stops at its limit: what has just that number;
what begins with what was typed in its sort key; whatever else has all the words. Where nothing matches with the marks
of letters as typed, the words without marks are asked for.

The index of words holds the sort key of each row that has the word: the first rows of a word, in order and within a
range of sort keys, are found without a look at the rows themselves. They are then looked at a batch at a time, until a
page of them has the other words and passes the filters.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.search import readings
from app.queries.sought import Found, PageKey, Sought
from app.queries.word_phases import Phases

MOST_WORDS = 8
"""So many words of a search text are asked for; more only narrow what is narrow already."""


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
    phases, size = Phases(session, sought, start), sought.size
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

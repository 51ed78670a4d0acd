"""Finding titles by their words and those of their copies, and the rows of the list: a page in a fixed number of queries (D7)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.orm import Session

from app.domain.items import ON_LOAN
from app.models.copy import Copy, Title, TitleWord
from app.models.loan import Loan
from app.models.register import MediaType, StatusCode
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import lives
from app.queries.sought import Found, PageKey, Sought
from app.queries.word_search import find_rows

_MANY = 30_000
"""Filters that leave at most the titles of so many copies are gathered by their index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSearch:
    """What is looked for, and which titles: those that have a copy of these units, this status and this media type.

    `status` is a status by code, or `on-loan`; one that is on loan has no other. Copies removed in the system they came
    from are hidden unless asked for.
    """

    text: str
    account_id: int
    today: date
    """Who waits on that day is counted."""
    units: frozenset[int] | None = None
    status: str = ""
    media_type_id: int | None = None
    with_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRow:
    """One title in a list, with how many copies it has, how many of them stand on the shelf, and how many wait for it."""

    id: int
    title: str
    remainder: str
    author: str
    published: str
    isbn: str
    media_types: tuple[str, ...]
    copies: int
    free: int
    waiting: int


@dataclass(frozen=True, slots=True)
class TitlePage:
    """A page of the list, how the text was read (words in lower case), and where the next page begins."""

    rows: tuple[TitleRow, ...]
    reading: tuple[str, ...]
    next: PageKey | None


def find_titles(session: Session, search: TitleSearch, after: PageKey | None = None) -> Found:
    """Return a page of at most 100 titles that have every word of the text; that of just this barcode stands first."""
    barcode = search.text.strip()

    def by_barcode(_word: str) -> Select[int]:
        return select(Copy.title_id).where(Copy.organisation_id == search.account_id, Copy.barcode == barcode)

    sought = Sought(
        text=search.text, account_id=search.account_id, row=Title, words=TitleWord, owner=TitleWord.title_id, conditions=_conditions(session, search),
        numbered=by_barcode,
    )  # fmt: skip
    return find_rows(session, sought, after)


def search_titles(session: Session, search: TitleSearch, after: PageKey | None = None, at_least: int = 0) -> TitlePage:
    """Return a page of the titles found; `at_least` so many rows, which are on the screen already, where there are."""
    found = find_titles(session, search, after)
    ids = list(found.ids)
    while found.next is not None and len(ids) < at_least:
        found = replace(find_titles(session, search, found.next), reading=found.reading)
        ids += found.ids
    return TitlePage(tuple(_rows(session, ids, search)) if ids else (), found.reading, found.next)


def _conditions(session: Session, search: TitleSearch) -> Sequence[ColumnElement[bool]]:
    """Ask for a copy that passes the filters. Where few do, they are gathered once; else a title that has one is soon found."""
    wanted = _filters(search, plain=session.get_bind().dialect.name == "postgresql")
    if not wanted and search.status != ON_LOAN:
        return ()
    if not search.with_hidden:
        wanted.append(Copy.hidden.is_(False))
    passing = select(Copy.title_id).where(*wanted)
    if search.status == ON_LOAN:
        passing = passing.join(Loan, Loan.copy_id == Copy.id).where(Loan.returned_at.is_(None))
    passed = session.scalar(select(func.count()).select_from(passing.limit(_MANY + 1).subquery())) or 0
    if passed <= _MANY:
        return (Title.id.in_(passing),)
    return (passing.where(Copy.title_id == Title.id).exists(),)


def _filters(search: TitleSearch, *, plain: bool) -> list[ColumnElement[bool]]:
    """Return what a copy must have. Without `plain` a sum keeps the owner's index out beside a status, which fewer copies have (see `_own`)."""
    wanted: list[ColumnElement[bool]] = []
    if search.units is not None:
        owner = Copy.owner_id if plain or not search.status else Copy.owner_id + 0
        wanted.append(owner.in_(sorted(search.units)))
    if search.media_type_id is not None:
        wanted.append(Copy.media_type_id == search.media_type_id)
    if search.status and search.status != ON_LOAN:
        lent = exists().where(Loan.copy_id == Copy.id, Loan.returned_at.is_(None))
        wanted += [Copy.status_id.in_(select(StatusCode.id).where(StatusCode.code == search.status)), ~lent]
    return wanted


def _rows(session: Session, ids: Sequence[int], search: TitleSearch) -> list[TitleRow]:
    titles = {row.id: row for row in session.scalars(select(Title).where(Title.id.in_(ids)))}
    shown = [Copy.title_id.in_(ids)] if search.with_hidden else [Copy.title_id.in_(ids), Copy.hidden.is_(False)]
    counted = (
        select(Copy.title_id, MediaType.name, StatusCode.effect, func.count(), func.count(Loan.id))
        .join(StatusCode, StatusCode.id == Copy.status_id)
        .outerjoin(MediaType, MediaType.id == Copy.media_type_id)
        .outerjoin(Loan, and_(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)))
        .where(*shown)
        .group_by(Copy.title_id, MediaType.name, StatusCode.effect)
    )
    copies, free, media = Counter[int](), Counter[int](), defaultdict[int, set[str]](set)
    for title_id, media_type, effect, count, lent in session.execute(counted):
        copies[title_id] += count
        free[title_id] += count - lent if effect == "available" else 0
        media[title_id].add(media_type or "")
    queued = select(Reservation.title_id, func.count()).where(Reservation.title_id.in_(ids), lives(search.today)).group_by(Reservation.title_id)
    waiting = {row[0]: row[1] for row in session.execute(queued)}
    return [
        TitleRow(
            id=number, title=t.title, remainder=t.remainder, author=t.author, published=t.published, isbn=t.isbn,
            media_types=tuple(sorted(media[number] - {""})), copies=copies[number], free=free[number], waiting=waiting.get(number, 0),
        )
        for number in ids
        if (t := titles.get(number)) is not None
    ]  # fmt: skip

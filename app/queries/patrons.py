"""Finding patrons: one box; the account of just that card first, then names, then whatever else has the words (patrons.md, Search).

Filters narrow what is found; with them alone, without a text, everybody who passes is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, null, or_, select
from sqlalchemy.orm import Session

from app.domain.age_groups import ADULT_AGE
from app.domain.organisation import Tree
from app.domain.patron import born_by
from app.domain.text import fold
from app.models.patron import Card, Patron, PatronWord
from app.queries.age_groups import load_age_groups
from app.queries.limiting import Limiting
from app.queries.patron_blocked import Blocked, debtors, in_debt
from app.queries.sought import PAGE, Found, Gathered, PageKey, Sought
from app.queries.word_search import find_rows

_CHUNK = 5_000
"""So many are found at a time where all are wanted."""

Column = Any
"""A column or an expression of one (what it holds is told by the column itself)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatronSearch:
    """What is looked for, and among whom. Accounts deleted in the system they came from are hidden unless asked for.

    `blocked`, `expired` and `in_debt` ask for those who are; `expired` stands above `with_expired`.
    """

    text: str
    account_id: int
    units: frozenset[int] | None = None
    """Home units; None: all."""
    category_id: int | None = None
    age_group_id: int | None = None
    blocked: bool = False
    expired: bool = False
    in_debt: bool = False
    with_expired: bool = True
    with_hidden: bool = False

    @property
    def narrow(self) -> bool:
        """Whether there is a filter by which somebody is found without a text."""
        chosen = (self.category_id, self.age_group_id)
        return self.units is not None or any(one is not None for one in chosen) or self.blocked or self.expired or self.in_debt


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where and when accounts are looked at: what limits go by."""

    tree: Tree
    place: int
    now: datetime
    today: date
    limiting: Limiting | None = None
    """Limits there, where they are known already."""


def find_patrons(session: Session, search: PatronSearch, at: Standpoint, after: PageKey | None = None, size: int = PAGE) -> Found:
    """Return a page of the accounts that have every word of the text and pass the filters; neither text nor filters find none."""
    walking = _kept_out if session.get_bind().dialect.name == "sqlite" else _plain
    conditions = list(_by_columns(session, search, at, walking))
    gathered = [select(Patron.id).where(condition) for condition in _by_columns(session, search, at, _plain)]
    reckoned: list[Callable[[], Gathered]] = []
    for condition, those in _by_reckoning(session, search, at):
        conditions.append(condition)
        reckoned += [those] if those is not None else []
    if not search.with_hidden:
        conditions.append(Patron.hidden.is_(False))
    if not search.with_expired and not search.expired:
        conditions.append(or_(Patron.expires.is_(None), Patron.expires >= at.today))
    sought = Sought(
        text=search.text, account_id=search.account_id, row=Patron, words=PatronWord, owner=PatronWord.patron_id, conditions=conditions,
        numbered=_by_card, account_of_numbers=(Card.organisation_id,), gathered=gathered, reckoned=reckoned, browsed=search.narrow, size=size,
    )  # fmt: skip
    return find_rows(session, sought, after)


def list_all_found(session: Session, search: PatronSearch, at: Standpoint, most: int) -> tuple[int, ...]:
    """Return everybody who is found, in the order of the list; one more than `most` where there are more."""
    page = find_patrons(session, search, at, size=_CHUNK)
    ids = list(page.ids)
    while page.next is not None and len(ids) <= most:
        page = find_patrons(session, search, at, page.next, size=_CHUNK)
        ids += page.ids
    return tuple(ids[: most + 1])


def _by_card(number: str) -> Select[int]:
    return select(Card.patron_id).where(Card.folded == fold(number))


def _by_reckoning(session: Session, search: PatronSearch, at: Standpoint) -> Iterator[tuple[ColumnElement[bool], Callable[[], Gathered] | None]]:
    """Return of each filter by debts and loans its condition, and what asks among whom those are that it leaves."""
    if search.in_debt:
        yield in_debt(), debtors
    if search.blocked:
        limiting = at.limiting or Limiting(session, at.tree, at.place, at.today, load_age_groups(session))
        blocked = Blocked(session, limiting, at.now, at.today)
        yield blocked.condition(), None if blocked.anybody else blocked.those


def _plain(column: Column) -> Column:
    return column


def _kept_out(column: Column) -> Column:
    """Keep the column's index out of SQLite's plan: it has no statistics, and would sort all that pass instead of walking in order."""
    return func.coalesce(column, null())


def _by_columns(session: Session, search: PatronSearch, at: Standpoint, seen: Callable[[Column], Column]) -> Iterator[ColumnElement[bool]]:
    if search.units is not None:
        yield seen(Patron.home_unit_id).in_(sorted(search.units))
    if search.category_id is not None:
        yield seen(Patron.patron_category_id) == search.category_id
    if search.age_group_id is not None:
        yield _of_age(session, search.age_group_id, at.today, seen(Patron.birth_date))
    if search.expired:
        yield seen(Patron.expires) < at.today


def _of_age(session: Session, group_id: int, today: date, birth_date: Column) -> ColumnElement[bool]:
    """Ask for the birth dates of an age group; who has none, or one after today, counts as an adult."""
    years = load_age_groups(session).years_of(group_id)
    if years is None:
        return false()
    first, until = years
    born: ColumnElement[bool] = birth_date <= born_by(today, first)
    if until is not None:
        born = and_(born, birth_date > born_by(today, until))
    if first <= ADULT_AGE and (until is None or until > ADULT_AGE):
        return or_(born, birth_date.is_(None), birth_date > today)
    return born

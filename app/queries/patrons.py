"""Finding patrons: one box; the account of just that card first, then names, then whatever else has the words (patrons.md, Search)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from app.domain.text import fold
from app.models.patron import Card, Patron, PatronWord
from app.queries.word_search import Found, PageKey, Sought, find_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class PatronSearch:
    """What is looked for, and among whom. Accounts deleted in the system they came from are hidden unless asked for."""

    text: str
    account_id: int
    units: frozenset[int] | None = None
    """Home units; None: all."""
    with_expired: bool = True
    with_hidden: bool = False


def find_patrons(session: Session, search: PatronSearch, today: date, after: PageKey | None = None) -> Found:
    """Return a page of at most 100 accounts that have every word of the text; an empty text finds none."""
    sought = Sought(
        text=search.text, account_id=search.account_id, row=Patron, words=PatronWord, owner=PatronWord.patron_id, conditions=_conditions(search, today),
        numbered=_by_card, account_of_numbers=(Card.organisation_id,),
    )  # fmt: skip
    return find_rows(session, sought, after)


def _by_card(number: str) -> Select[int]:
    return select(Card.patron_id).where(Card.folded == fold(number))


def _conditions(search: PatronSearch, today: date) -> Sequence[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if search.units is not None:
        conditions.append(Patron.home_unit_id.in_(sorted(search.units)))
    if not search.with_hidden:
        conditions.append(Patron.hidden.is_(False))
    if not search.with_expired:
        conditions.append(or_(Patron.expires.is_(None), Patron.expires >= today))
    return conditions

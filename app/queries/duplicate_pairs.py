"""The likely duplicates of a whole account organisation: pairs that share a key, found in SQL, and told apart by the domain (X18).

Two accounts are compared where they have the same identity number, the same e-mail address, or the same birth date and one name: whoever
is mistyped in one of first and last name, or has them the other way round, still shares that. Nobody is compared with everybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Subquery, cast, func, select, union_all
from sqlalchemy.orm import Session

from app.domain.duplicates import Likeness, Traits, alike, likely, score
from app.domain.patron import full_name
from app.models.patron import Contact, Patron
from app.queries.duplicates import load_traits
from app.queries.patron_rows import current_cards

MOST = 1_000
"""So many pairs are listed at most, the likeliest."""
_CROWD = 40
"""A key that more accounts have says nothing about two of them (an e-mail address of the library's own, `00000000-0000`)."""
_BETWEEN = "\x1f"
_CHUNK = 2_000
_COMPARED = 1_000_000
"""So many pairs are compared at most: a million accounts have some hundred thousand that share a birth date and a name."""


@dataclass(frozen=True, slots=True)
class Side:
    """One account of a pair."""

    id: int
    name: str
    card: str
    birth_date: date | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two accounts that are likely one person's, how much says so (0 to 100), and what; the older account stands first."""

    first: Side
    second: Side
    score: int
    why: tuple[Likeness, ...]

    @property
    def id(self) -> tuple[int, int]:
        """What it is known by."""
        return self.first.id, self.second.id


@dataclass(frozen=True, slots=True)
class Pairs:
    """The likeliest pairs, and how many there are altogether."""

    rows: tuple[Pair, ...]
    count: int


def list_duplicate_pairs(session: Session, account_id: int) -> Pairs:
    """Return the pairs of an account organisation, the likeliest first. Accounts deleted in the system they came from don't count."""
    candidates = sorted(set(islice(_candidates(session, account_id), _COMPARED)))
    found: list[tuple[int, tuple[int, int], tuple[Likeness, ...]]] = []
    for start in range(0, len(candidates), _CHUNK):
        chunk = candidates[start : start + _CHUNK]
        traits = load_traits(session, sorted({number for pair in chunk for number in pair}))
        for pair in chunk:
            one, other = (traits.get(number) for number in pair)
            if one is not None and other is not None and (why := likely(one, other)):
                found.append((-score(why), pair, why))
    found.sort()
    shown = found[:MOST]
    sides = _sides(session, sorted({number for _, pair, _ in shown for number in pair}))
    return Pairs(tuple(Pair(sides[pair[0]], sides[pair[1]], -rank, why) for rank, pair, why in shown), len(found))


def _candidates(session: Session, account_id: int) -> Iterator[tuple[int, int]]:
    own = (Patron.organisation_id == account_id, Patron.hidden.is_(False))
    plain = session.get_bind().dialect.name == "sqlite"
    for keys in (_by_number(own, plain=plain), _by_email(account_id)):
        rows = keys.subquery()
        for ids in session.scalars(_together(cast(rows.c.id, String), rows)):
            yield from combinations(sorted({int(number) for number in ids.split(_BETWEEN)}), 2)
    rows = _by_name(own, plain=plain).subquery()
    for people in session.scalars(_together(cast(rows.c.id, String) + ":" + rows.c.sort_key, rows)):
        names = sorted(_named(one) for one in set(people.split(_BETWEEN)))
        yield from ((one[0], other[0]) for one, other in combinations(names, 2) if alike(one[1], other[1]))


def _together(what: ColumnElement[str], rows: Subquery) -> Select[str]:
    """Gather what has the same key, in one text for each."""
    return select(func.aggregate_strings(what, _BETWEEN)).group_by(rows.c.first, rows.c.second).having(func.count().between(2, _CROWD))


def _named(text: str) -> tuple[int, str]:
    number, _, key = text.partition(":")
    return int(number), Traits(last_name=key).name


def _by_number(own: Sequence[Any], *, plain: bool) -> Select[Any]:
    """Keys by identity number: without its signs, and without a century."""
    number: Any = Patron.identity_number
    for sign in "-+/ ":
        number = func.replace(number, sign, "")
    last = func.substr(number, -10) if plain else func.right(number, 10)
    return select(Patron.id, func.upper(last).label("first"), cast("", String).label("second")).where(*own, Patron.identity_number != "")


def _by_name(own: Sequence[Any], *, plain: bool) -> Select[Any]:
    """Keys by birth date and a name, the first or the last one (the sort key is `last, first`, folded)."""
    comma = func.instr(Patron.sort_key, ", ") if plain else func.strpos(Patron.sort_key, ", ")
    dated = (*own, Patron.birth_date.is_not(None), comma > 0)
    names = (func.substr(Patron.sort_key, 1, comma - 1), func.substr(Patron.sort_key, comma + 2))
    parts = [select(Patron.id, Patron.sort_key, Patron.birth_date.label("first"), name.label("second")).where(*dated) for name in names]
    both = union_all(*parts).subquery()
    return select(both.c.id, both.c.sort_key, both.c.first, both.c.second)


def _by_email(account_id: int) -> Select[Any]:
    address = func.lower(Contact.value).label("first")
    own = (Contact.organisation_id == account_id, Contact.kind == "email", Contact.value != "")
    return select(Contact.patron_id.label("id"), address, cast("", String).label("second")).where(*own)


def _sides(session: Session, ids: Sequence[int]) -> dict[int, Side]:
    sides: dict[int, Side] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        traits, cards = load_traits(session, chunk), current_cards(session, chunk)
        sides |= {number: _side(number, one, cards.get(number, "")) for number, one in traits.items()}
    return sides


def _side(number: int, one: Traits, card: str) -> Side:
    return Side(number, full_name(one.last_name, one.first_name), card, one.birth_date)

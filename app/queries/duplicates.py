"""Accounts that are likely the same person's as one that is typed, or kept: found by indexes, told apart by the domain (X18)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.duplicates import Likeness, Traits, likenesses, score
from app.domain.patron import full_name
from app.domain.text import fold
from app.models.patron import Contact, Patron, PatronWord
from app.queries.patron_rows import current_cards

MOST = 20
"""So many likely duplicates are told at most, the likeliest."""
_OF_A_DAY = 2_000
"""So many accounts of one birth date are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """An account that is likely the same person's, and why."""

    id: int
    name: str
    card: str
    birth_date: date | None
    why: tuple[Likeness, ...]


def find_duplicates(session: Session, account_id: int, traits: Traits, besides: int | None = None) -> list[Duplicate]:
    """Return the accounts of an account organisation that are likely one with these traits, the likeliest first (five queries at most).

    `besides` is the account itself, where it is kept already. Accounts deleted in the system they came from don't count.
    """
    ids = _candidates(session, account_id, traits) - {besides}
    if not ids:
        return []
    known = load_traits(session, ids)
    found = {number: why for number, other in known.items() if (why := likenesses(traits, other))}
    best = sorted(found, key=lambda number: (-score(found[number]), -len(found[number]), number))[:MOST]
    cards = current_cards(session, best)
    return [
        Duplicate(
            id=number, name=full_name(known[number].last_name, known[number].first_name), card=cards.get(number, ""), birth_date=known[number].birth_date,
            why=found[number],
        )
        for number in best
    ]  # fmt: skip


def load_traits(session: Session, ids: Collection[int]) -> dict[int, Traits]:
    """Return what tells whose the accounts are (two queries)."""
    emails: dict[int, list[str]] = defaultdict(list)
    for patron_id, value in session.execute(select(Contact.patron_id, Contact.value).where(Contact.patron_id.in_(ids), Contact.kind == "email")):
        emails[patron_id].append(value)
    columns = (Patron.id, Patron.first_name, Patron.last_name, Patron.birth_date, Patron.identity_number)
    return {
        row.id: Traits(
            first_name=row.first_name, last_name=row.last_name, birth_date=row.birth_date, identity_number=row.identity_number, emails=tuple(emails[row.id])
        )
        for row in session.execute(select(*columns).where(Patron.id.in_(ids), Patron.hidden.is_(False)))
    }


def number_variants(number: str) -> tuple[str, ...]:
    """Return the ways in which an identity number may be written, so that an index finds each."""
    plain = "".join(sign for sign in number if sign.isalnum())
    ways = [number.strip(), plain]
    if plain.isdigit() and len(plain) in {10, 12}:
        short = plain[-10:]
        long = (plain,) if len(plain) == 12 else (f"19{short}", f"20{short}")
        for digits in (short, *long):
            ways += [digits, f"{digits[:-4]}-{digits[-4:]}", f"{digits[:-4]}+{digits[-4:]}", f"{digits[:-4]}/{digits[-4:]}"]
    return tuple(dict.fromkeys(way for way in ways if way))


def _candidates(session: Session, account_id: int, traits: Traits) -> set[int]:
    """Return the accounts that have the birth date, the identity number, or one of the e-mail addresses."""
    ids: set[int] = set()
    if traits.birth_date is not None and traits.name:
        query = select(Patron.id).where(Patron.birth_date == traits.birth_date, Patron.organisation_id == account_id).order_by(Patron.id)
        ids |= set(session.scalars(query.limit(_OF_A_DAY)))
    if traits.identity_number.strip():
        ways = number_variants(traits.identity_number)
        ids |= set(session.scalars(select(Patron.id).where(Patron.identity_number.in_(ways), Patron.organisation_id == account_id)))
    if addresses := [fold(email).replace(" ", "") for email in traits.emails if "@" in email]:
        query = select(PatronWord.patron_id).where(PatronWord.word.in_(addresses), PatronWord.organisation_id == account_id)
        ids |= set(session.scalars(query.limit(_OF_A_DAY)))
    return ids

"""What would become of many patrons: each with what is there now, and why somebody is left out; nothing is changed by looking (X19)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from app.domain.deletion import NotDeletable, hindrances
from app.domain.many_patrons import FIELDS, MOST, Act, Wish, check_count, gone, left_out
from app.domain.patron import full_name
from app.domain.patron_edit import Value
from app.domain.refusals import Refusal
from app.models.organisation import Organisation
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.queries.categories import unit_settings
from app.queries.patron_choices import PatronChoices, read_patron_choices
from app.queries.patron_hindrances import list_hindrances
from app.queries.patron_rows import current_cards
from app.queries.patrons import PatronSearch, Standpoint, list_all_found

CHUNK = 1_000
"""So many accounts are looked at, or changed, between two reports of progress."""

Report = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class ManyChoices:
    """What can be given to many patrons, and whether who writes to them is asked for their initials."""

    patrons: PatronChoices
    asks_initials: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is meant: the accounts marked in a list, or everybody whom a search finds."""

    ids: tuple[int, ...] = ()
    search: PatronSearch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of those who are meant; `now` is what is there now, as it is shown, `seen` the same as it is stored; `refusal`: why they are left out."""

    id: int
    name: str
    card: str
    now: str | date | None
    seen: Value
    refusal: Refusal | None


@dataclass(frozen=True, slots=True)
class Preview:
    """Everybody who is meant, in the order of the list, and what they would be given, as it is shown."""

    wish: Wish
    to: str | date | None
    candidates: tuple[Candidate, ...]

    @property
    def seen(self) -> dict[int, Value]:
        """Return those to whom it is done, with what is there now: what carrying it out compares with."""
        return {one.id: one.seen for one in self.candidates if one.refusal is None}


def read_many_choices(session: Session, account_id: int) -> ManyChoices:
    """Return what there is to choose at an account organisation (three queries)."""
    return ManyChoices(read_patron_choices(session), unit_settings(session, account_id).ask_initials)


def preview_many(session: Session, chosen: Chosen, wish: Wish, at: Standpoint, account_id: int, report: Report | None = None) -> Preview:
    """Return what an act would do. Invalid for nobody, or too many at once."""
    ids = list_chosen(session, chosen, at)
    names = _names(session, wish.act)
    candidates: list[Candidate] = []
    for start in range(0, len(ids), CHUNK):
        candidates += _candidates(session, ids[start : start + CHUNK], wish, names, at.today, account_id)
        if report is not None:
            report(len(candidates), len(ids))
    return Preview(wish, _shown(wish.value, names), tuple(candidates))


def list_chosen(session: Session, chosen: Chosen, at: Standpoint) -> tuple[int, ...]:
    """Return the ids of those who are meant. Invalid for nobody, or too many at once."""
    ids = chosen.ids if chosen.search is None else list_all_found(session, chosen.search, at, MOST)
    check_count(len(ids))
    return ids


def _names(session: Session, act: Act) -> dict[int, str]:
    if act is Act.CATEGORY:
        return {row.id: row.spoken for row in session.scalars(select(PatronCategory))}
    if act is Act.HOME_UNIT:
        return {row.id: row.name for row in session.execute(select(Organisation.id, Organisation.name))}
    return {}


def _shown(value: Any, names: dict[int, str]) -> str | date | None:
    if isinstance(value, int):
        return names.get(value, "")
    return value if isinstance(value, str | date) else None


def _candidates(session: Session, ids: Sequence[int], wish: Wish, names: dict[int, str], today: date, account_id: int) -> Iterator[Candidate]:
    columns = (Patron.id, Patron.last_name, Patron.first_name, Patron.middle_name, Patron.patron_category_id, Patron.home_unit_id, Patron.expires)
    people: dict[int, Any] = {row.id: row for row in session.execute(select(*columns).where(Patron.id.in_(ids), Patron.organisation_id == account_id))}
    cards = current_cards(session, ids)
    still = list_hindrances(session, list(people), account_id, today) if wish.act is Act.DELETE else {}
    for number in ids:
        row = people.get(number)
        if row is None:
            yield Candidate(id=number, name="", card="", now=None, seen=None, refusal=gone())
            continue
        seen = getattr(row, FIELDS[wish.act]) if wish.act in FIELDS else None
        refusal = left_out(wish, seen, seen) if wish.act in FIELDS else None
        if number in still and (found := hindrances(still[number])):
            refusal = NotDeletable(found)
        yield Candidate(id=number, name=_name(row), card=cards.get(number, ""), now=_shown(seen, names), seen=seen, refusal=refusal)


def _name(row: Row[Any]) -> str:
    return full_name(row.last_name, row.first_name, row.middle_name)

"""The rows of the list of patrons: name, card, contact, balance and frame of a page of accounts, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import case, literal, select, union_all
from sqlalchemy.orm import Session, aliased

from app.database.bulk import keys, one_of
from app.database.plain import read_plain, read_rows
from app.domain.blocks import AUTOMATIC, BlockKind
from app.domain.delivered import entry_name
from app.domain.messages import MessageKind
from app.domain.organisation import Tree
from app.domain.patron import Frame, full_name
from app.domain.search import digits, missed
from app.models.organisation import Organisation
from app.models.patron import Address, Card, Contact, Patron
from app.models.register import PatronCategory
from app.queries.age_groups import load_age_groups
from app.queries.limiting import Limiting, holder_of
from app.queries.patron_standing import AccountOrganisation, State, get_account_organisation, load_states
from app.queries.patrons import PatronSearch, Standpoint, find_patrons
from app.queries.sought import Found, PageKey

_COLUMNS = (
    Patron.id, Patron.last_name, Patron.first_name, Patron.middle_name, Patron.birth_date, Patron.patron_category_id, Patron.home_unit_id, Patron.expires,
    Patron.active, Patron.hidden, Patron.guardian, Patron.permanent_alert, Patron.permanent_alert_since, Patron.permanent_alert_by,
)  # fmt: skip
"""What a row is made of, as bare columns: a page of entities costs as much as everything else."""

_CATEGORIES = PatronCategory.register()
_HOME = aliased(Organisation)
_PEOPLE = (  # queries are made once, but for whom they ask: with each key that is typed all of them are sent
    select(*_COLUMNS, PatronCategory.code.label("category_code"), PatronCategory.name.label("category"), _HOME.name.label("home_unit"))
    .join(PatronCategory, PatronCategory.id == Patron.patron_category_id)
    .join(_HOME, _HOME.id == Patron.home_unit_id)
    .where(one_of(Patron.id))
)
_CARDS = select(Card.patron_id, Card.number).where(one_of(Card.patron_id)).order_by(case((Card.state == "current", 0), else_=1), Card.id)
_PLACE = case((Contact.kind == "email", 1), else_=0).label("place")
_WAYS = union_all(
    select(Contact.patron_id, Contact.kind, Contact.value, literal(""), _PLACE, Contact.id.label("id")).where(one_of(Contact.patron_id), Contact.valid),
    select(Address.patron_id, literal("address"), Address.street, Address.city, literal(2), Address.id).where(one_of(Address.patron_id), Address.valid),
).order_by("place", "id")
"""The ways to reach people: telephone numbers first, then addresses of e-mail, then of houses."""


class Reach(NamedTuple):
    """How somebody is reached, as a list shows it: `kind` is phone, email, address, guardian or invalid (text: email, phone, postal)."""

    kind: str
    text: str


class PatronRow(NamedTuple):
    """One patron in a list. `balance` in minor units; `block` is the first automatic block that holds."""

    id: int
    name: str
    card: str
    birth_date: date | None
    category: str
    home_unit: str
    reach: Reach | None
    balance: int
    frame: Frame
    block: BlockKind | None
    invalid_address: bool
    """The frame's word is the invalid address, for there is no message by staff."""
    expires: date | None
    hidden: bool


class _Person(NamedTuple):
    """A row of `_PEOPLE`, in the order of its columns: rows of SQLAlchemy look each name up that they are asked by."""

    id: int
    last_name: str
    first_name: str
    middle_name: str
    birth_date: date | None
    patron_category_id: int
    home_unit_id: int
    expires: date | None
    active: bool
    hidden: bool
    guardian: str
    permanent_alert: str
    permanent_alert_since: date | None
    permanent_alert_by: str
    category_code: str
    category: str
    home_unit: str


@dataclass(frozen=True, slots=True)
class PatronPage:
    """A page of the list, how the text was read (words in lower case), the currency, and where the next page begins."""

    rows: tuple[PatronRow, ...]
    reading: tuple[str, ...]
    currency: str
    next: PageKey | None


def search_patrons(session: Session, search: PatronSearch, tree: Tree, now: datetime, place: int, after: PageKey | None = None) -> PatronPage:
    """Return a page of the patrons found, as they stand at a working place."""
    account = get_account_organisation(session, search.account_id)
    today = now.astimezone(account.zone).date()
    limiting = Limiting(session, tree, place, today, load_age_groups(session)) if search.blocked else None
    at = Standpoint(tree, place, now, today, limiting)
    return _page_of(session, find_patrons(session, search, at, after), account, at)


def search_again(session: Session, search: PatronSearch, tree: Tree, now: datetime, place: int, at_least: int) -> PatronPage:
    """Return the first pages of the patrons found as one: as many as hold so many rows, which are on the screen already."""
    page = search_patrons(session, search, tree, now, place)
    rows = list(page.rows)
    while page.next is not None and len(rows) < at_least:
        page = search_patrons(session, search, tree, now, place, page.next)
        rows += page.rows
    return replace(page, rows=tuple(rows))


def _page_of(session: Session, found: Found, account: AccountOrganisation, at: Standpoint) -> PatronPage:
    rows: Sequence[PatronRow] = _rows(session, found, account, at) if found.ids else ()
    return PatronPage(tuple(rows), found.reading, account.currency, found.next)


def _rows(session: Session, found: Found, account: AccountOrganisation, at: Standpoint) -> list[PatronRow]:
    people = {person.id: person for person in map(_Person._make, read_rows(session, _PEOPLE, keys(found.ids)))}
    holders = [holder_of(row) for row in people.values()]
    states = load_states(session, holders, account, at.tree, at.now, at.place, at.limiting)
    cards, reach = current_cards(session, found.ids), _Reaching(session, found.ids, found.reading)
    return [_row(people[number], cards.get(number, ""), states[number], reach) for number in found.ids if number in people]


def _row(patron: _Person, card: str, state: State, reach: _Reaching) -> PatronRow:
    name = full_name(patron.last_name, patron.first_name, patron.middle_name)
    return PatronRow(
        id=patron.id, name=name, card=card, birth_date=patron.birth_date,
        category=entry_name(_CATEGORIES, patron.category_code, patron.category), home_unit=patron.home_unit, reach=reach.of(patron, name, state),
        balance=state.facts.debt, frame=state.frame, block=first_automatic(state),
        invalid_address=only_invalid_address(state), expires=patron.expires, hidden=patron.hidden,
    )  # fmt: skip


def first_automatic(state: State) -> BlockKind | None:
    """Return the first automatic block that holds: the word of the light purple frame."""
    return next((block.kind for block in state.blocks if block.kind in AUTOMATIC), None)


def only_invalid_address(state: State) -> bool:
    """Say whether the messages are nothing but invalid addresses."""
    return bool(state.messages) and all(message.kind is MessageKind.INVALID_ADDRESS for message in state.messages)


def current_cards(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the card number of each account: the current one, else the first there is (one query)."""
    found: dict[int, str] = {}
    for patron_id, number in read_plain(session, _CARDS, keys(ids)):
        found.setdefault(patron_id, number)
    return found


class _Reaching:
    """Chooses what the column Contact shows: what the search found there, else an invalid address, else the first way to reach somebody."""

    def __init__(self, session: Session, ids: Sequence[int], reading: Sequence[str]) -> None:
        self._reading = list(reading)
        self._ways: dict[int, list[Reach]] = defaultdict(list)
        for patron_id, kind, *lines, _place, _id in read_plain(session, _WAYS, keys(ids)):
            if kind != "address":
                self._ways[patron_id].append(Reach("email" if kind == "email" else "phone", lines[0]))
            elif text := ", ".join(line for line in lines if line.strip()):
                self._ways[patron_id].append(Reach("address", text))

    def of(self, patron: _Person, name: str, state: State) -> Reach | None:
        """Return what is shown of one patron."""
        ways = self._ways[patron.id]
        elsewhere = self._reading and missed(name, self._reading)
        if elsewhere and (hit := self._hit(ways, elsewhere)) is not None:
            return hit
        invalid = next((message.subject for message in state.messages if message.kind is MessageKind.INVALID_ADDRESS), None)
        if invalid is not None:
            return Reach("invalid", invalid)
        usual = [way for way in ways if way.kind != "address"]
        if not usual and patron.guardian:
            return Reach("guardian", patron.guardian)
        return next(iter([*usual, *ways]), None)

    def _hit(self, ways: Iterable[Reach], words: list[str]) -> Reach | None:
        for way in ways:
            text = digits(way.text) if way.kind == "phone" else way.text
            if len(missed(text, words)) < len(words) or any(map(text.casefold().startswith, words)):
                return way
        return None

"""The rows of the list of patrons: name, card, contact, balance and frame of a page of accounts, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, case, select
from sqlalchemy.orm import Session, aliased

from app.database.bulk import keys, one_of
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

_HOME = aliased(Organisation)
_PEOPLE = (  # queries are made once, but for whom they ask: with each key that is typed all of them are sent
    select(*_COLUMNS, PatronCategory.code.label("category_code"), PatronCategory.name.label("category"), _HOME.name.label("home_unit"))
    .join(PatronCategory, PatronCategory.id == Patron.patron_category_id)
    .join(_HOME, _HOME.id == Patron.home_unit_id)
    .where(one_of(Patron.id))
)
_CARDS = select(Card.patron_id, Card.number).where(one_of(Card.patron_id)).order_by(case((Card.state == "current", 0), else_=1), Card.id)
_CONTACTS = (
    select(Contact.patron_id, Contact.kind, Contact.value)
    .where(one_of(Contact.patron_id), Contact.valid)
    .order_by(case((Contact.kind == "email", 1), else_=0), Contact.id)
)
_ADDRESSES = select(Address.patron_id, Address.street, Address.city).where(one_of(Address.patron_id), Address.valid).order_by(Address.id)


@dataclass(frozen=True, slots=True)
class Reach:
    """How somebody is reached, as a list shows it: `kind` is phone, email, address, guardian or invalid (text: email, phone, postal)."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatronRow:
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
    people: dict[int, Any] = {row.id: row for row in session.execute(_PEOPLE, keys(found.ids))}
    holders = [holder_of(row) for row in people.values()]
    states = load_states(session, holders, account, at.tree, at.now, at.place, at.limiting)
    cards, reach = current_cards(session, found.ids), _Reaching(session, found.ids, found.reading)
    return [
        _row(people[number], card=cards.get(number, ""), state=states[number], reach=reach.of(people[number], states[number]))
        for number in found.ids
        if number in people
    ]


def _row(patron: Row[Any], *, card: str, state: State, reach: Reach | None) -> PatronRow:
    return PatronRow(
        id=patron.id, name=full_name(patron.last_name, patron.first_name, patron.middle_name), card=card, birth_date=patron.birth_date,
        category=entry_name(PatronCategory.register(), patron.category_code, patron.category), home_unit=patron.home_unit, reach=reach,
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
    for patron_id, number in session.execute(_CARDS, keys(ids)):
        found.setdefault(patron_id, number)
    return found


class _Reaching:
    """Chooses what the column Contact shows: what the search found there, else an invalid address, else the first way to reach somebody."""

    def __init__(self, session: Session, ids: Sequence[int], reading: Sequence[str]) -> None:
        self._reading = list(reading)
        self._ways: dict[int, list[Reach]] = defaultdict(list)
        for contact in session.execute(_CONTACTS, keys(ids)):
            self._ways[contact.patron_id].append(Reach("email" if contact.kind == "email" else "phone", contact.value))
        for address in session.execute(_ADDRESSES, keys(ids)):
            text = ", ".join(part for part in (address.street, address.city) if part.strip())
            if text:
                self._ways[address.patron_id].append(Reach("address", text))

    def of(self, patron: Row[Any], state: State) -> Reach | None:
        """Return what is shown of one patron."""
        ways = self._ways[patron.id]
        elsewhere = self._reading and missed(full_name(patron.last_name, patron.first_name, patron.middle_name), self._reading)
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

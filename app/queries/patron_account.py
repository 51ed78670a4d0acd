"""One account as it stands: who it is of, what is owed and out, and what follows from it. A fixed number of queries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, bindparam, case, func, select
from sqlalchemy.orm import Session, aliased

from app.domain.messages import MessageKind, Ready, SystemFacts, SystemKind, SystemMessage, system_messages
from app.domain.organisation import Tree
from app.domain.patron import Alert, full_name, spoken_name
from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark
from app.models.copy import Title
from app.models.message import Note
from app.models.organisation import Organisation
from app.models.patron import Card, Patron
from app.models.register import PatronCategory
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import lives
from app.queries.limiting import Holder
from app.queries.organisation import load_tree
from app.queries.patron_mail import email_of
from app.queries.patron_standing import AccountOrganisation, State, get_account_organisation, load_states

_PATRON = "patron"
_ID = bindparam(_PATRON, type_=BigInteger)
_HOME = aliased(Organisation)
# made once, for they are asked whenever somebody comes to the desk
_IDENTITY = (
    select(Patron, PatronCategory, _HOME.code, _HOME.name, email_of(Patron.id).correlate(Patron).scalar_subquery())
    .join(PatronCategory, PatronCategory.id == Patron.patron_category_id)
    .join(_HOME, _HOME.id == Patron.home_unit_id)
    .where(Patron.id == _ID)
)
_OUT_OF_USE = {
    "lost": mark("The card {card} is noted as lost: it opens nothing any more. Find the patron by name."),
    "withdrawn": mark("The card {card} is withdrawn: it opens nothing any more. Find the patron by name."),
}
_CARDS = select(Card.number, Card.state).where(Card.patron_id == _ID).order_by(case((Card.state == "current", 0), else_=1), Card.id)
_RESERVATIONS = (
    select(Reservation.state, Reservation.pickup_until, Title.title, Organisation.name)
    .join(Title, Title.id == Reservation.title_id)
    .join(Organisation, Organisation.id == Reservation.pickup_id)
    .where(Reservation.patron_id == _ID)
    .order_by(Reservation.pickup_until, Reservation.id)
)
_NOTES = select(func.count()).where(Note.patron_id == _ID, Note.reservation_id.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the account is of, and where it belongs."""

    id: int
    version: int
    account_id: int
    last_name: str
    first_name: str
    middle_name: str
    birth_date: date | None
    category_id: int
    category_code: str
    category: str
    home_unit_id: int
    home_unit_code: str
    home_unit: str
    expires: date | None
    active: bool
    hidden: bool
    alert: Alert
    consent_asked: date | None
    cards: tuple[tuple[str, str], ...]
    """(number, state), the current one first."""
    email: str
    """Where mail goes: the first address in use, empty where there is none."""

    @property
    def name(self) -> str:
        """The name as lists write it."""
        return full_name(self.last_name, self.first_name, self.middle_name)

    @property
    def spoken(self) -> str:
        """The name as title bars write it."""
        return spoken_name(self.last_name, self.first_name)

    @property
    def card(self) -> str:
        """The current card number, else the first there is."""
        return self.cards[0][0] if self.cards else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account with what is counted on it and how it stands. Amounts in minor units."""

    identity: Identity
    organisation: AccountOrganisation
    state: State
    system_messages: tuple[SystemMessage, ...]
    reservations: int
    to_collect: int
    notes: int

    @property
    def today(self) -> date:
        """The account organisation's day."""
        return self.state.facts.today

    @property
    def listed_name(self) -> str:
        """Who it is in lists at the desk: the name, or the card where the category hides names."""
        return self.identity.card if self.state.terms.policy.ticked("hide-name") else self.identity.name

    @property
    def debt(self) -> int:
        """The balance."""
        return self.state.facts.debt

    @property
    def messages(self) -> int:
        """How many entries the Messages tab lists above its archive."""
        others = sum(message.kind is not MessageKind.BLOCK for message in self.state.messages)
        return len(self.state.blocks) + others + len(self.besides_blocks)

    @property
    def besides_blocks(self) -> tuple[SystemMessage, ...]:
        """The system messages that no block tells already: that the account has expired is one."""
        return tuple(message for message in self.system_messages if message.kind is not SystemKind.EXPIRED)


def find_patron_by_card(session: Session, card: str, account_id: int | None = None, *, in_use: bool = False) -> int | None:
    """Return the account of a card number. Without an account organisation, a number that several have is refused, naming them.

    `in_use`: the card itself is shown, so that one that is lost or withdrawn is refused (Q9): whoever found it is not the patron.
    """
    query = select(Card.patron_id, Card.state, Organisation.code).join(Organisation, Organisation.id == Card.organisation_id).where(Card.number == card)
    if account_id is not None:
        query = query.where(Card.organisation_id == account_id)
    found = session.execute(query.order_by(Organisation.code)).all()
    if len(found) > 1:
        codes = ", ".join(row.code for row in found)
        raise Invalid("card", mark("The card {card} is known at {organisations}; say which by --at."), card=card, organisations=codes)
    if found and found[0].state in _OUT_OF_USE and in_use:
        raise Invalid("card", _OUT_OF_USE[found[0].state], card=card)
    return found[0].patron_id if found else None


def get_patron_by_card(session: Session, card: str, account_id: int | None = None, *, in_use: bool = False) -> int:
    """Return the account of a card number, `in_use` as in `find_patron_by_card`; NotFound names the card."""
    found = find_patron_by_card(session, card, account_id, in_use=in_use)
    if found is None:
        raise NotFound(mark("There is no patron with the card {card}."), card=card)
    return found


def get_account(session: Session, patron_id: int, now: datetime, at: int | None = None, tree: Tree | None = None) -> Account:
    """Return an account as it stands at a working place (None: the home unit; circulation.md 8). NotFound when it is gone.

    Seventeen queries, one less where the tree is known already.
    """
    who = get_identity(session, patron_id)
    organisation = get_account_organisation(session, who.account_id)
    holder = Holder(
        id=who.id, category_id=who.category_id, home_unit_id=who.home_unit_id, birth_date=who.birth_date, expires=who.expires, active=who.active,
        alert=who.alert,
    )  # fmt: skip
    states = load_states(session, [holder], organisation, tree or load_tree(session), now, who.home_unit_id if at is None else at)
    state = states[who.id]
    held = _reservations(session, patron_id, state.facts.today)
    ready = tuple(one for one in held if one is not None)
    return Account(
        identity=who, organisation=organisation, state=state, reservations=len(held), to_collect=len(ready), notes=_notes(session, patron_id),
        system_messages=system_messages(
            SystemFacts(today=state.facts.today, expires=who.expires, ready=ready, age_limit=state.facts.age_limit, consent_asked=who.consent_asked)
        ),
    )  # fmt: skip


def get_identity(session: Session, patron_id: int) -> Identity:
    """Return who an account is of (two queries). NotFound when it is gone."""
    row = session.execute(_IDENTITY, {_PATRON: patron_id}).one_or_none()
    if row is None:
        raise NotFound(mark("The account is not there any more."))
    patron, category, home_code, home_name, email = row
    return Identity(
        id=patron.id, version=patron.version, account_id=patron.organisation_id, last_name=patron.last_name, first_name=patron.first_name,
        middle_name=patron.middle_name, birth_date=patron.birth_date, category_id=patron.patron_category_id, category_code=category.code,
        category=category.spoken, home_unit_id=patron.home_unit_id, home_unit_code=home_code, home_unit=home_name, expires=patron.expires, active=patron.active,
        hidden=patron.hidden, alert=Alert(patron.permanent_alert, patron.permanent_alert_since, patron.permanent_alert_by),
        consent_asked=patron.consent_asked, cards=_cards(session, patron_id), email=(email or "").strip(),
    )  # fmt: skip


def _cards(session: Session, patron_id: int) -> tuple[tuple[str, str], ...]:
    return tuple((row.number, row.state) for row in session.execute(_CARDS, {_PATRON: patron_id}))


def _reservations(session: Session, patron_id: int, today: date) -> list[Ready | None]:
    """Return the reservations that live: of those that wait to be collected what and where, None of the others (one query)."""
    rows = session.execute(_RESERVATIONS.where(lives(today)), {_PATRON: patron_id})
    return [Ready(row.title, row.name, row.pickup_until) if row.state == "trapped" else None for row in rows]


def _notes(session: Session, patron_id: int) -> int:
    """Return how many notes to the patron there are (one query)."""
    return session.scalar(_NOTES, {_PATRON: patron_id}) or 0

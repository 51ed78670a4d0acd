"""The accounts that lines of a file are about, with their cards, contact data and addresses, read in bulk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.patron import Address, Card, Contact, Patron

T = TypeVar("T")

_CHUNK = 500
"""Keys of one query."""


@dataclass(slots=True)
class KnownPatron:
    """An account that is there; its rows in the order in which they were made."""

    patron: Patron
    cards: list[Card] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)


class Known:
    """Finds accounts by account organisation and card number among those that were loaded."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_card: dict[tuple[int, str], int] = {}
        self._patrons: dict[int, KnownPatron] = {}

    def of(self, account_id: int, card: str) -> KnownPatron | None:
        """Return the account of a card."""
        return self._patrons.get(self._by_card.get((account_id, card), 0))

    def get(self, patron_id: int) -> KnownPatron:
        """Return one account, read if it was not yet."""
        if patron_id not in self._patrons:
            self._load([patron_id])
        return self._patrons[patron_id]

    def read(self, ids: Sequence[int]) -> None:
        """Read these accounts (four queries for 500 of them)."""
        for chunk in _chunks(ids):
            self._load(chunk)

    def load(self, cards: Iterable[tuple[int, str]]) -> None:
        """Read the accounts of these cards (four queries for 500 of them)."""
        by_account: dict[int, dict[str, None]] = defaultdict(dict)
        for account_id, number in cards:
            if account_id and number:
                by_account[account_id][number] = None
        for account_id, numbers in by_account.items():
            for chunk in _chunks(list(numbers)):
                query = select(Card.number, Card.patron_id).where(Card.organisation_id == account_id, Card.number.in_(chunk))
                self._by_card |= {(account_id, row.number): row.patron_id for row in self._session.execute(query)}
        for ids in _chunks(sorted(set(self._by_card.values()) - self._patrons.keys())):
            self._load(ids)

    def _load(self, ids: Sequence[int]) -> None:
        session = self._session
        for patron in session.scalars(select(Patron).where(Patron.id.in_(ids))):
            self._patrons[patron.id] = KnownPatron(patron)
        for card in session.scalars(select(Card).where(Card.patron_id.in_(ids)).order_by(Card.id)):
            self._patrons[card.patron_id].cards.append(card)
        for contact in session.scalars(select(Contact).where(Contact.patron_id.in_(ids)).order_by(Contact.id)):
            self._patrons[contact.patron_id].contacts.append(contact)
        for address in session.scalars(select(Address).where(Address.patron_id.in_(ids)).order_by(Address.id)):
            self._patrons[address.patron_id].addresses.append(address)


def _chunks(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + _CHUNK] for start in range(0, len(rows), _CHUNK))

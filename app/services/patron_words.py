"""Keeping the search words of an account in step with what is kept of it, in the transaction of the change itself."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.patron import Address, Card, Contact, Patron, PatronWord, Preference
from app.services.patron_index import Findable, words_of
from app.services.word_rows import put_words

_NAMES = ("alias", "name_keywords")
"""Preferences that hold names, as an import brings them."""


def refresh_words(session: Session, patron: Patron) -> None:
    """Work out the search words anew, and write what changed of them (the session flushes before it reads)."""
    put_words(session, PatronWord, PatronWord.patron_id, patron, words_of(_findable(session, patron)))


def _findable(session: Session, patron: Patron) -> Findable:
    contacts = session.execute(select(Contact.kind, Contact.value).where(Contact.patron_id == patron.id)).all()
    addresses = session.execute(select(Address.street, Address.street2, Address.postcode, Address.city).where(Address.patron_id == patron.id))
    names = session.scalars(select(Preference.value).where(Preference.patron_id == patron.id, Preference.name.in_(_NAMES)))
    return Findable(
        names=(patron.first_name, patron.middle_name, patron.last_name, patron.preferred_name, patron.user_name, *names),
        cards=tuple(session.scalars(select(Card.number).where(Card.patron_id == patron.id))),
        birth_date=patron.birth_date,
        phones=tuple(row.value for row in contacts if row.kind != "email"),
        emails=tuple(row.value for row in contacts if row.kind == "email"),
        places=tuple(part for row in addresses for part in row),
    )

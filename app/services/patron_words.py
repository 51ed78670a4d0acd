"""Keeping the search words of an account in step with what is kept of it, in the transaction of the change itself."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.models.patron import Address, Card, Contact, Patron, PatronWord, Preference
from app.services.patron_index import Findable, rows_of, words_of

_NAMES = ("alias", "name_keywords")
"""Preferences that hold names, as an import brings them."""


def refresh_words(session: Session, patron: Patron) -> None:
    """Work out the search words anew, and write what changed of them (the session flushes before it reads)."""
    wanted, key = words_of(_findable(session, patron)), patron.sort_key
    columns = (PatronWord.word, PatronWord.exact, PatronWord.sort_key)
    there = {row.word: (row.exact, row.sort_key) for row in session.execute(select(*columns).where(PatronWord.patron_id == patron.id))}
    gone = [word for word, kept in there.items() if kept != (wanted.get(word), key)]
    new = {word: exact for word, exact in wanted.items() if there.get(word) != (exact, key)}
    if gone:
        query = delete(PatronWord).where(PatronWord.patron_id == patron.id, PatronWord.word.in_(gone))
        session.execute(query, execution_options={"synchronize_session": False})  # no word is ever loaded; looking for some costs more with each row that is
    if new:
        session.execute(insert(PatronWord), list(rows_of(patron.id, patron.organisation_id, key, new)))


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

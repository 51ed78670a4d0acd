"""The rows of search words, of accounts and of titles: what they hold, and keeping them in step with what is searched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.copy import Title, TitleWord
from app.models.patron import Patron, PatronWord


def word_rows(owner: str, number: int, organisation_id: int, key: str, found: Mapping[str, int]) -> Iterable[dict[str, object]]:
    """Return the rows of words of what has this number; `owner` is the column that names it, `key` its sort key."""
    return ({owner: number, "organisation_id": organisation_id, "word": word, "exact": exact, "sort_key": key} for word, exact in found.items())


def put_words(
    session: Session, table: type[PatronWord | TitleWord], owner: InstrumentedAttribute[int], whose: Patron | Title, wanted: Mapping[str, int]
) -> None:
    """Write what has changed of the words of an account or title (the session flushes before it reads)."""
    key, own = whose.sort_key, owner == whose.id
    there = {row.word: (row.exact, row.sort_key) for row in session.execute(select(table.word, table.exact, table.sort_key).where(own))}
    gone = [word for word, kept in there.items() if kept != (wanted.get(word), key)]
    new = {word: exact for word, exact in wanted.items() if there.get(word) != (exact, key)}
    if gone:
        query = delete(table).where(own, table.word.in_(gone))
        session.execute(query, execution_options={"synchronize_session": False})  # no word is ever loaded; looking for some costs more with each row that is
    if new:
        session.execute(insert(table), list(word_rows(owner.key, whose.id, whose.organisation_id, key, new)))

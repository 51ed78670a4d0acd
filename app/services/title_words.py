"""Keeping the search words of a title in step with it and its copies, in the transaction of the change itself."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.models.copy import Copy, Title, TitleWord
from app.services.title_index import SEARCHED, FindableTitle, rows_of, words_of


def refresh_words(session: Session, title: Title) -> None:
    """Work out the search words anew, and write what changed of them (the session flushes before it reads)."""
    copies = session.execute(select(Copy.barcode, Copy.shelf).where(Copy.title_id == title.id)).all()
    values = {name: getattr(title, name) for name in SEARCHED}
    wanted = words_of(FindableTitle.of(values, [row.barcode for row in copies], [row.shelf for row in copies]))
    columns, key = (TitleWord.word, TitleWord.exact, TitleWord.sort_key), title.sort_key
    there = {row.word: (row.exact, row.sort_key) for row in session.execute(select(*columns).where(TitleWord.title_id == title.id))}
    gone = [word for word, kept in there.items() if kept != (wanted.get(word), key)]
    new = {word: exact for word, exact in wanted.items() if there.get(word) != (exact, key)}
    if gone:
        query = delete(TitleWord).where(TitleWord.title_id == title.id, TitleWord.word.in_(gone))
        session.execute(query, execution_options={"synchronize_session": False})  # no word is ever loaded; looking for some costs more with each row that is
    if new:
        session.execute(insert(TitleWord), list(rows_of(title.id, title.organisation_id, key, new)))

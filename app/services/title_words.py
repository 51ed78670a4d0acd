"""Keeping the search words of a title in step with it and its copies, in the transaction of the change itself."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.copy import Copy, Title, TitleWord
from app.services.title_index import SEARCHED, FindableTitle, words_of
from app.services.word_rows import put_words


def refresh_words(session: Session, title: Title) -> None:
    """Work out the search words anew, and write what changed of them (the session flushes before it reads)."""
    copies = session.execute(select(Copy.barcode, Copy.shelf).where(Copy.title_id == title.id)).all()
    values = {name: getattr(title, name) for name in SEARCHED}
    wanted = words_of(FindableTitle.of(values, [row.barcode for row in copies], [row.shelf for row in copies]))
    put_words(session, TitleWord, TitleWord.title_id, title, wanted)

"""Which title a line means: by its record number, else by title and author; and the copies that are there (read in bulk)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.text import fold
from app.models.copy import Copy, Title
from app.services.title_index import sort_key

_CHUNK = 500
"""Keys of one query."""


class TitleKey(NamedTuple):
    """A title as a line names it: its record number (empty: none), its title and its author."""

    account_id: int
    number: str
    title: str
    author: str

    @property
    def same(self) -> tuple[int, str, str]:
        """What titles without record number are told apart by: title and author, folded."""
        return self.account_id, fold(self.title), fold(self.author)


class Titles:
    """The titles that lines name. One that is not there is to be made: once for a number, once for a title and author."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_number: dict[tuple[int, str], int] = {}
        self._by_text: dict[tuple[int, str, str], int] = {}
        self._texts: dict[int, tuple[str, str]] = {}

    def load_copies(self, barcodes: Iterable[tuple[int, str]]) -> dict[tuple[int, str], Copy]:
        """Return the copies of these barcodes by account organisation and barcode, and remember their titles."""
        by_account: dict[int, dict[str, None]] = defaultdict(dict)
        for account_id, barcode in barcodes:
            by_account[account_id][barcode] = None
        found: dict[tuple[int, str], Copy] = {}
        for account_id, known in by_account.items():
            for chunk in _chunks(list(known)):
                query = select(Copy, Title.title, Title.author).join(Title, Title.id == Copy.title_id)
                for copy, title, author in self._session.execute(query.where(Copy.organisation_id == account_id, Copy.barcode.in_(chunk))):
                    found[account_id, copy.barcode] = copy
                    self._texts[copy.title_id] = fold(title), fold(author)
        return found

    def load(self, keys: Iterable[TitleKey]) -> None:
        """Read the titles that are there (two queries for 500 of them)."""
        by_account: dict[int, list[TitleKey]] = defaultdict(list)
        for key in dict.fromkeys(keys):
            by_account[key.account_id].append(key)
        for account_id, wanted in by_account.items():
            for numbers in _chunks(sorted({key.number for key in wanted if key.number})):
                query = select(Title.number, Title.id).where(Title.organisation_id == account_id, Title.number.in_(numbers))
                self._by_number |= {(account_id, row.number): row.id for row in self._session.execute(query)}
            for texts in _chunks(sorted({sort_key(key.title) for key in wanted if not key.number})):
                rows = select(Title.id, Title.title, Title.author).where(Title.organisation_id == account_id, Title.sort_key.in_(texts))
                for row in self._session.execute(rows.order_by(Title.id)):
                    self._by_text.setdefault((account_id, fold(row.title), fold(row.author)), row.id)

    def of(self, key: TitleKey, copy: Copy | None = None) -> int | None:
        """Return the title that a line means, None for one that is to be made; its copy's own where it has that title."""
        if key.number:
            return self._by_number.get((key.account_id, key.number))
        if copy is not None:
            title, author = self._texts[copy.title_id]
            if title == fold(key.title) and (not key.author or author == fold(key.author)):
                return copy.title_id
        return self._by_text.get(key.same)

    def made(self, key: TitleKey, title_id: int) -> None:
        """Remember a title that was made for a line."""
        if key.number:
            self._by_number[key.account_id, key.number] = title_id
        else:
            self._by_text[key.same] = title_id


def _chunks(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))

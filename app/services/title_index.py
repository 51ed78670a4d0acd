"""By which words a title is found, and in which order titles stand: one place for the program, for imports and upgrades."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.search import LONGEST, indexed
from app.domain.text import fold, words
from app.services.word_rows import word_rows

SEARCHED = ("title", "remainder", "vernacular", "author", "isbn", "issn")
"""The columns of a title that search goes by."""

_PARTED = re.compile(r"[\s;,|()]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FindableTitle:
    """What of a title search goes by, with barcodes and shelves of its copies. A record may hold several ISBN, parted by blanks or signs."""

    texts: tuple[str, ...]
    isbn: str = ""
    issn: str = ""
    barcodes: tuple[str, ...] = ()
    shelves: tuple[str, ...] = ()

    @classmethod
    def of(cls, title: Mapping[str, Any], barcodes: Iterable[str], shelves: Iterable[str]) -> FindableTitle:
        """Return it of a title's columns (those that are not there are empty) and its copies."""
        texts = tuple(str(title.get(name) or "") for name in SEARCHED[:4])
        return cls(texts=texts, isbn=title.get("isbn") or "", issn=title.get("issn") or "", barcodes=tuple(barcodes), shelves=tuple(shelves))


def sort_key(title: str) -> str:
    """Return the key by which lists of titles are ordered: the title, folded."""
    return fold(title)[:LONGEST]


def words_of(what: FindableTitle) -> dict[str, int]:
    """Return word → exact (title_word). Barcodes, ISSN and ISBN are words whole, an ISBN both in ten and in thirteen digits."""
    found: set[str] = set()
    for text in (*what.texts, *what.shelves, what.isbn, what.issn):
        found.update(words(text))
    for text in what.barcodes:
        found.update((*words(text), fold(text).replace(" ", "")))
    for text in _PARTED.split(f"{what.isbn} {what.issn}"):
        if any(c.isdigit() for c in text):
            found.update((fold(text), fold(text.replace("-", "")), *_both_lengths(text)))
    return indexed(word for word in found if word)


def _both_lengths(text: str) -> tuple[str, ...]:
    from stdnum import isbn

    if not isbn.is_valid(text):
        return ()
    whole = isbn.to_isbn13(text).replace("-", "")
    return (whole, isbn.to_isbn10(whole).lower()) if whole.startswith("978") else (whole,)


def rows_of(title_id: int, organisation_id: int, key: str, found: dict[str, int]) -> Iterable[dict[str, object]]:
    """Return the rows of `title_word` for a title."""
    return word_rows("title_id", title_id, organisation_id, key, found)

"""By which words an account is found, and in which order accounts stand: one place for the program and for imports.

The words are folded in Python and searched by prefix ranges, since no index helps LIKE under row-level security.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from app.domain.search import LONGEST, digits, indexed
from app.domain.text import fold, words
from app.services.word_rows import word_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """What of an account search goes by."""

    names: tuple[str, ...]
    cards: tuple[str, ...] = ()
    birth_date: date | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    places: tuple[str, ...] = field(default=())
    """Streets, postcodes and towns."""


def sort_key(last_name: str, first_name: str) -> str:
    """Return the key by which lists of patrons are ordered: folded `last name, first name`."""
    return (fold(f"{last_name}, {first_name}") if first_name else fold(last_name))[:LONGEST]


def words_of(what: Findable) -> dict[str, int]:
    """Return word → exact: 1 for a word as it is written, 0 for the same without marks of letters (patron_word).

    Card numbers, telephone numbers (digits only, with country code and as dialled at home) and e-mail addresses are
    words whole; a birth date is found as `19681204`, `1968-12-04` and `681204`.
    """
    exact: set[str] = set()
    for text in (*what.names, *what.places, *what.emails):
        exact.update(words(text))
    exact.update(fold(text).replace(" ", "") for text in (*what.cards, *what.emails) if text.strip())
    exact.update(code for text in what.places if (code := "".join(text.split())).isdigit())  # a postcode in groups
    for phone in what.phones:
        exact.update(_dialled(phone))
    if what.birth_date is not None:
        day = what.birth_date
        exact.update((day.isoformat(), f"{day:%Y%m%d}", f"{day:%y%m%d}"))
    return indexed(exact)


def _dialled(phone: str) -> set[str]:
    """Return the digits of a telephone number, and those dialled at home where it has a country code."""
    number = digits(phone)
    if not number:
        return set()
    international = phone.strip().startswith("+") or number.startswith("00")
    return {number, *(_national(number.removeprefix("00")) if international else ())}


def _national(number: str) -> tuple[str, ...]:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(f"+{number}", None)
    except phonenumbers.NumberParseException:
        return ()
    return f"0{parsed.national_number}", str(parsed.national_number)


def rows_of(patron_id: int, organisation_id: int, key: str, found: dict[str, int]) -> Iterable[dict[str, object]]:
    """Return the rows of `patron_word` for an account."""
    return word_rows("patron_id", patron_id, organisation_id, key, found)

"""What a search text asks for: words to be matched as prefixes, in the readings that it can have (patrons.md, Search)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.text import WORD, fold, fold_plain, prefix_range, words

LONGEST = 100
"""So many characters of a word are kept and compared: a longer key fits no index."""

_SIGNS = frozenset("+-/().")


def digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(filter(str.isdigit, text))


def indexed(written: Iterable[str]) -> dict[str, int]:
    """Return word → exact of folded words: 1 for a word as it is written, 0 for the same without marks of letters."""
    exact = sorted({word[:LONGEST] for word in written})
    found = dict.fromkeys(exact, 1)
    for word in exact:
        found.setdefault(fold_plain(word), 0)
    return found


def readings(text: str) -> list[list[str]]:
    """Return the ways to read a search text, the likelier first, each a list of words; none for an empty text.

    A number with signs in it is one as it stands (the card `A1-07`). Numbers beside one another are one (a card or telephone
    number written in groups), or else several (a house number and a postcode). A word with an `@` is one address, or else
    its parts; an ISO day is one.
    """
    tokens = text.split()
    whole = [word for token in tokens for word in ([fold(token)] if _is_signed(token) else words(token))] if any(map(_is_signed, tokens)) else []
    apart = [word for token in tokens for word in (_number(token) if _is_number(token) else words(token))]
    return list(map(list, dict.fromkeys(tuple(reading) for reading in (whole, _joined(tokens), apart) if reading)))


def ranges(reading: list[str]) -> list[tuple[str, str]]:
    """Return the prefix range of each word of a reading; of two that begin alike only the longer one is asked for."""
    cut = list(dict.fromkeys(word[:LONGEST] for word in reading))
    return [prefix_range(word) for word in cut if not any(other != word and other.startswith(word) for other in cut)]


def hits(text: str, reading: list[str]) -> tuple[tuple[int, int], ...]:
    """Return (start, length) of the beginnings of words in a shown text that a reading asks for."""
    found: list[tuple[int, int]] = []
    for each in WORD.finditer(text):
        shown = fold(each[0])
        length = max([len(word) for word in reading if shown.startswith(word)], default=0)
        if length:
            found.append((each.start(), min(length, len(each[0]))))
    return tuple(found)


def missed(text: str, reading: list[str]) -> list[str]:
    """Return the words of a reading that hit nothing in a shown text."""
    shown = [fold(word) for word in WORD.findall(text)]
    return [word for word in reading if not any(each.startswith(word) for each in shown)]


def _joined(tokens: list[str]) -> list[str]:
    out: list[str] = []
    number = ""
    for token in tokens:
        if _is_number(token):
            number += token
            continue
        out += [*_number(number), *_words(token)]
        number = ""
    return [*out, *_number(number)]


def _words(token: str) -> list[str]:
    return [fold(token)] if "@" in token and words(token) else words(token)


def _is_signed(token: str) -> bool:
    """Say whether a word is a number, perhaps with letters, that has signs within: no address and no day."""
    inside = token.strip("".join(_SIGNS))
    return "@" not in token and not _is_day(token) and any(c.isdigit() for c in inside) and any(c in _SIGNS for c in inside)


def _is_number(token: str) -> bool:
    return any(c.isdigit() for c in token) and all(c.isdigit() or c in _SIGNS for c in token)


def _number(text: str) -> list[str]:
    if _is_day(text):
        return [text]
    return [digits(text)] if digits(text) else []


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True

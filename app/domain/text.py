"""Text without a screen: sentences that can be translated later, folding for search, and making hidden characters visible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

HIGHEST = "\U0010ffff"
"""The last code point: upper bound of a prefix range that has no next character."""

WORD = re.compile(r"[^\W_]+", re.UNICODE)
"""A run of letters and digits: what `isalnum` says of each."""
_BLANKS = re.compile(r"\s+")
_UNSEEN = re.compile("[\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
"""What JSON may hold as it is and a terminal would obey, or show as something else than it is, and what no file can hold."""
_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
"""A NUL as JSON has it; a reversed solidus of the text itself is doubled before."""


def mark(template: str) -> str:
    """Return `template` unchanged; the translation tool collects every string marked so (context *Domain*)."""
    return template


@dataclass(frozen=True, slots=True)
class Sentence:
    """A marked template with its values: something said that the windows can say in another language."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**{name: str(value) for name, value in self.values.items()})


def sentence(template: str, /, **values: object) -> Sentence:
    """Return a sentence of a marked template."""
    return Sentence(template, values)


def listed(parts: Iterable[object]) -> Sentence:
    """Return parts with commas between them; a part that is a sentence stays one, and is said in the language of the screen."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(", ".join(f"{{{name}}}" for name in values), values)


class Spoken(str):
    """A text that brings its sentence along: screens say the sentence in their language; files and documents keep the text."""

    __slots__ = ("sentence",)
    sentence: Sentence

    def __new__(cls, spoken: Sentence) -> Self:
        """Return the text of a sentence, with the sentence."""
        text = super().__new__(cls, spoken)
        text.sentence = spoken
        return text


@dataclass(frozen=True, slots=True)
class Named:
    """Something that brings its name along in every language (a parameter): sentences say it in that of the screen."""

    names: Mapping[str, str]

    def __str__(self) -> str:
        return self.names["en"]

    def within(self, language: str) -> str:
        """Return the name in a language (`sv`, `en_GB` …), English for any other."""
        return self.names.get(language[:2], self.names["en"])


def fold(text: str) -> str:
    """Fold for comparison: NFKC, case folded, runs of blanks as one, trimmed. Letters with marks stay letters of their own."""
    if text.isascii():  # nothing to normalise: a list of 50,000 shelves is folded while one types
        return " ".join(text.lower().split())
    return _BLANKS.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def fold_plain(text: str) -> str:
    """Fold as `fold` and drop the marks of letters (å → a, ř → r), so that typing without marks finds them too."""
    folded = fold(text)
    if folded.isascii():  # no marks to drop
        return folded
    decomposed = unicodedata.normalize("NFD", folded)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def words(text: str) -> list[str]:
    """Return the folded words of a text in order (letters and digits; everything else separates)."""
    return WORD.findall(fold(text))


def prefix_range(prefix: str) -> tuple[str, str]:
    """Return (low, high) such that `low <= key < high` holds for exactly the keys that begin with `prefix`.

    The keys must compare by code point (`COLLATE "C"` on PostgreSQL, BINARY on SQLite). An empty prefix matches all.
    """
    for i in range(len(prefix) - 1, -1, -1):
        point = ord(prefix[i])
        if point < 0x10FFFF:
            following = 0xE000 if point == 0xD7FF else point + 1
            return prefix, prefix[:i] + chr(following)
    return prefix, HIGHEST * (len(prefix) + 1)


def storable(text: str) -> str:
    """Replace what no database text can hold (NUL, lone surrogates) by visible stand-ins; all else stays."""
    if text.isascii():
        return text.replace("\0", "\u2400")
    return text.replace("\0", "\u2400").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def all_storable(texts: Iterable[str]) -> bool:
    """Say whether `storable` would leave all of very many texts as they are."""
    whole = "".join(texts)  # halves of two texts that come together become one sign, and so are seen too
    return storable(whole) == whole


def storable_json(text: str) -> str:
    """Do to the texts in JSON what `storable` does to a text. Signs beyond ASCII must stand in it as they are."""
    return storable(_NUL.sub("\\1\u2400", text))


def visible(text: str) -> str:
    """Make control and bidirectional characters and halves of signs visible for a screen; line feeds and tabs become blanks."""
    if text.isprintable() or text.replace("\xa0", "").isprintable():
        return text
    out = []
    for c in text:
        category = unicodedata.category(c)
        if c in "\n\r\t\u2028\u2029":
            out.append(" ")
        elif category == "Cc":
            point = ord(c)
            out.append(chr(0x2400 + point) if point < 0x20 else "\u2421" if point == 0x7F else "\ufffd")
        elif category == "Cs":
            out.append("\ufffd")
        elif category == "Cf" and c not in "\u00ad\u200c\u200d":
            out.append(f"<U+{ord(c):04X}>")
        else:
            out.append(c)
    return "".join(out)


def harmless_json(text: str) -> str:
    """Return JSON that says the same, the characters that a terminal would obey escaped in it (the json library leaves them as they are)."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shortened(text: str, longest: int = 200) -> str:
    """Return a text on one line, cut with '…' where it has more characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest]}…"

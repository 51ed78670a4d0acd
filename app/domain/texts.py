"""Texts that patrons get: filled in, without logic, and never anything but text.

`fill` knows names in braces and one kind of repeated line; there is no more to it, so that no text can do anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from app.domain.placeholders import OF_LINES, PER_COPY, PLACEHOLDERS, names_in
from app.domain.text import visible

_BREAKS = re.compile(r"\r\n?|[\u2028\u2029]")
_NOTHING = dict.fromkeys(PLACEHOLDERS, "")
_PIECES = re.compile(r"\{\{|\}\}|\{(?P<name>[a-z_]+)\}", re.IGNORECASE)
"""`{name}` is filled in; `{{` and `}}` are braces; whatever else stands there is text, a name in capitals with its braces too."""
_TEXTS_READ = 500
"""Texts that are kept as they were read: a run fills in few, each very many times."""


class _Line(NamedTuple):
    """A line of a stored text: `form` has a place for each of its placeholders, `always` says that it is never left out."""

    form: str
    names: tuple[str, ...]
    always: bool

    def says_something(self, given: Mapping[str, str]) -> bool:
        """Say whether the line is there: any of its placeholders is filled in, or it has none."""
        return self.always or any(given[name] for name in self.names)

    def filled(self, given: Mapping[str, str]) -> str:
        """Return it filled in."""
        return self.form % tuple([given[name] for name in self.names])


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What is sent: subject (of an e-mail; a letter has it as heading, an SMS has none) and text."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class TextKey:
    """Which text: of a kind of notice, on a channel, in a language, of an organisation (1 Admin: of all)."""

    organisation_id: int
    kind: str
    channel: str
    language: str


def fill(text: str, values: Mapping[str, str], copies: Sequence[Mapping[str, str]] = ()) -> str:
    """Return a stored text filled in: `values` of the notice, `copies` what each copy has besides, by stored names.

    Lines that hold a placeholder of a copy are repeated for each copy, those that follow one another together; without
    copies there are none. A line whose placeholders are all empty is left out. Values are text: their line ends become blanks
    (but those of `sender` and `closing`), and no hidden character stays hidden.
    """
    common = _NOTHING | _plain(values)
    of_copies = [common | _plain(copy) for copy in copies]
    filled: list[str] = []
    for is_repeated, lines in _read(text):
        for given in of_copies if is_repeated else [common]:
            filled += [line.filled(given) for line in lines if line.says_something(given)]
    return shown_lines("\n".join(filled))


def fill_line(text: str, values: Mapping[str, str]) -> str:
    """Return a subject filled in: one line, whatever the values hold."""
    return visible(fill(text, values)).strip()


def shown_lines(text: str) -> str:
    """Return a text of several lines with every hidden character made visible."""
    return "\n".join(visible(line) for line in _BREAKS.sub("\n", text).split("\n"))


@lru_cache(_TEXTS_READ)
def _read(text: str) -> tuple[tuple[bool, tuple[_Line, ...]], ...]:
    """Return the lines of a text in runs: those that are repeated, and those that are not."""
    lines = [_line(line) for line in _BREAKS.sub("\n", text).split("\n")]
    return tuple((is_repeated, tuple(run)) for is_repeated, run in groupby(lines, _is_repeated))


def _is_repeated(line: _Line) -> bool:
    return not PER_COPY.isdisjoint(line.names)


def _line(text: str) -> _Line:
    names, form, end = [], "", 0
    for found in _PIECES.finditer(text):
        form, end = form + text[end : found.start()].replace("%", "%%"), found.end()
        if found["name"] in _NOTHING:
            names.append(found["name"])
            form += "%s"
        else:
            form += found[0] if found["name"] else found[0][0]
    asked = names_in(text)
    return _Line(form + text[end:].replace("%", "%%"), tuple(names), not asked or any(name and name not in _NOTHING for name in asked))


def _plain(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value if value.isprintable() else _shown(name, value) for name, value in values.items()}


@lru_cache(_TEXTS_READ)
def _shown(name: str, value: str) -> str:
    """Return a value with something in it that no line can hold."""
    return shown_lines(value) if name in OF_LINES else visible(_BREAKS.sub(" ", value))


_GSM = frozenset("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")
_GSM_TWICE = frozenset("\f^{}\\[~]|€")


@dataclass(frozen=True, slots=True)
class SmsSize:
    """How long an SMS is: characters as the network counts them, and in how many parts it is sent."""

    characters: int
    parts: int
    is_unicode: bool
    """Whether it holds letters that the short alphabet of SMS lacks (as Czech does): then a part has 70 characters, not 160."""


def sms_size(text: str) -> SmsSize:
    """Return the size of an SMS (GSM 03.38: 160 characters, 153 in each of several parts; 70 and 67 in UCS-2)."""
    is_unicode = any(sign not in _GSM and sign not in _GSM_TWICE for sign in text)
    length = len(text.encode("utf-16-be")) // 2 if is_unicode else sum(2 if sign in _GSM_TWICE else 1 for sign in text)
    alone, each = (70, 67) if is_unicode else (160, 153)
    return SmsSize(length, 1 if length <= alone else -(-length // each), is_unicode)

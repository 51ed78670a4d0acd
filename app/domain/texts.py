"""Texts that patrons get: filled in, without logic, and never anything but text.

`fill` knows names in braces and one kind of repeated line; there is no more to it, so that no text can do anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from string import Template

from app.domain.placeholders import OF_LINES, PER_COPY, PLACEHOLDERS, names_in
from app.domain.text import visible

_BREAKS = re.compile(r"\r\n?|[\u2028\u2029]")
_NOTHING = dict.fromkeys(PLACEHOLDERS, "") | {"}": "}"}


class _InBraces(Template):
    """`{name}` is filled in; `{{` and `}}` are braces; whatever else stands there is text."""

    delimiter = "{"
    pattern = r"(?P<escaped>\{\{)|(?P<braced>\})\}|\{(?P<named>[a-z_]+)\}|(?P<invalid>(?!))"  # type: ignore[assignment]


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
    filled: list[str] = []
    for is_repeated, lines in _blocks(text):
        for given in [common | _plain(copy) for copy in copies] if is_repeated else [common]:
            filled += [_InBraces(line).safe_substitute(given) for line in lines if _says_something(line, given)]
    return shown_lines("\n".join(filled))


def fill_line(text: str, values: Mapping[str, str]) -> str:
    """Return a subject filled in: one line, whatever the values hold."""
    return visible(fill(text, values)).strip()


def shown_lines(text: str) -> str:
    """Return a text of several lines with every hidden character made visible."""
    return "\n".join(visible(line) for line in _BREAKS.sub("\n", text).split("\n"))


def _blocks(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Return the lines of a text in runs: those that are repeated, and those that are not."""
    run: list[str] = []
    was_repeated = False
    for line in _BREAKS.sub("\n", text).split("\n"):
        is_repeated = not PER_COPY.isdisjoint(names_in(line))
        if run and is_repeated != was_repeated:
            yield was_repeated, run
            run = []
        run.append(line)
        was_repeated = is_repeated
    yield was_repeated, run


def _says_something(line: str, given: Mapping[str, str]) -> bool:
    names = names_in(line)
    return not names or any(given.get(name, name) for name in names)


def _plain(values: Mapping[str, str]) -> dict[str, str]:
    return {name: shown_lines(value) if name in OF_LINES else visible(_BREAKS.sub(" ", value)) for name, value in values.items()}


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

"""What hostile texts are looked for with: each carries a mark of its field, and whatever shows the mark must show the whole text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from app.domain.mails import one_line
from app.domain.text import visible

_MARK = re.compile(r"Zq(\d\d)")


def marked(payload: str, number: int, longest: int) -> str:
    """Return a text for the field of that number, with its mark at the end."""
    return f"{payload[: longest - 4]}Zq{number:02}"


class Ledger:
    """Which texts were found on which surface, and where one was anything but itself. For one payload."""

    def __init__(self, payload: str, texts: Mapping[str, str], kept: Mapping[str, str]) -> None:
        self._payload = payload
        self._fields = {int(found[1]): field for field, text in texts.items() if (found := _MARK.search(text))}
        self._texts = {field: (text, kept[field], visible(kept[field])) for field, text in texts.items()}
        self.found: set[tuple[str, str, str]] = set()
        """Payload, field and surface."""
        self.wrong: list[str] = []

    def look(self, surface: str, text: str, *, raw: bool = True, plain: bool = True, lines: bool = False) -> None:
        """Look at a text of a surface: `raw` where the very characters may stand there, `plain` where hidden ones may stand made visible.

        Where the very characters may not, none that is hidden stands there at all, and no line feed but on a surface of `lines`.
        """
        if not raw and (signs := hidden_signs(text) + ("" if lines else "\n" * text.count("\n"))):
            self.complain(surface, f"{signs!r} in {text[:120]!r}")
        self._compare(surface, text, lambda given, kept, shown: (*((given, kept) if raw else ()), *((shown,) if plain else ())), _squeezed if plain else _exact)

    def look_mail(self, surface: str, text: str) -> None:
        """Look at a part of a mail, in which no control character is."""
        if signs := {sign for sign in text if unicodedata.category(sign) == "Cc" and sign not in "\t\n"}:
            self.complain(surface, f"{sorted(signs)}")
        self._compare(surface, text, lambda given, kept, _shown: (one_line(given), one_line(kept)), _squeezed)

    def look_printed(self, surface: str, text: str) -> None:
        """Look at the text of a PDF: its typeface may lack signs, for which it has small numbers, but letters of Latin script."""
        if signs := {sign for sign in hidden_signs(text) if sign > "\x1f"}:
            self.complain(surface, f"{sorted(signs)}")
        self._compare(surface, text, lambda _given, _kept, shown: (shown,), _lettered)

    def _compare(self, surface: str, text: str, wanted: Callable[[str, str, str], Iterable[str]], squeezed: Callable[[str], str]) -> None:
        if "Z" not in text:
            return
        there = squeezed(text)
        for number in set(map(int, _MARK.findall(there))) & self._fields.keys():
            field = self._fields[number]
            if not any(squeezed(one) in there for one in wanted(*self._texts[field])):
                self.wrong.append(f"{self._payload} in {field} on {surface}: {there[:120]!r}")
            self.found.add((self._payload, field, surface))

    def complain(self, surface: str, what: str) -> None:
        """Note what is wrong with a surface as such."""
        self.wrong.append(f"{self._payload} on {surface}: {what}")


def hidden_signs(text: str) -> str:
    """Return the control and bidirectional characters of a text that should hold none but line feeds."""
    return "".join(sorted({sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Cs") and sign not in "\n\u00ad\u200c\u200d"}))


def _exact(text: str) -> str:
    """Return a text as it is but for blanks at its ends, which no field keeps."""
    return text.strip()


def _squeezed(text: str) -> str:
    """Return a text with runs of blanks as one: lines may break at them, and several are told apart on screens by other means."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _lettered(text: str) -> str:
    """Return the letters and signs of Latin script, those with a stack of marks apart: how those are drawn, typefaces differ in."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(sign for sign, after in zip(composed, [*composed[1:], ""], strict=True) if _is_latin(sign, after))


def _is_latin(sign: str, after: str) -> bool:
    stacked = after != "" and (unicodedata.combining(after) > 0 or (after < " " and not after.isspace()))
    return "!" <= sign <= "~" or ("\u00a1" <= sign <= "\u024f" and sign != "\u00ad" and not stacked)

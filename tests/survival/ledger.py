"""What hostile texts are looked for with: each carries a mark of its field, and whatever shows the mark must show the whole text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from app.domain.mails import one_line
from app.domain.text import storable, visible

_MARK = re.compile(r"Zq(\d\d)")


def marked(payload: str, number: int, longest: int) -> str:
    """Return a text for the field of that number, with its mark at the end."""
    return f"{payload[: longest - 4]}Zq{number:02}"


class Ledger:
    """Which texts were found on which surface, and where one was anything but itself. For one payload."""

    def __init__(self, payload: str, texts: Mapping[str, str]) -> None:
        self._payload = payload
        self._fields = {int(found[1]): field for field, text in texts.items() if (found := _MARK.search(text))}
        self._texts = {field: (text, storable(text), visible(storable(text))) for field, text in texts.items()}
        self.found: set[tuple[str, str, str]] = set()
        """Payload, field and surface."""
        self.wrong: list[str] = []

    def look(self, surface: str, text: str, *, raw: bool = True, plain: bool = True) -> None:
        """Look at a text of a surface: `raw` where the very characters may stand there, `plain` where hidden ones may stand made visible."""
        self._compare(surface, text, lambda given, kept, shown: (*((given, kept) if raw else ()), *((shown,) if plain else ())), _squeezed)

    def look_mail(self, surface: str, text: str) -> None:
        """Look at a part of a mail, in which no control character is."""
        if signs := {sign for sign in text if unicodedata.category(sign) == "Cc" and sign not in "\t\n"}:
            self.complain(surface, f"{sorted(signs)}")
        self._compare(surface, text, lambda given, kept, _shown: (one_line(given), one_line(kept)), _squeezed)

    def look_printed(self, surface: str, text: str) -> None:
        """Look at the text of a PDF: a typeface may lack signs, and what is drawn from right to left is drawn in another order."""
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


def _squeezed(text: str) -> str:
    """Return a text without blanks: lines may break anywhere, and are told apart on screens by other means."""
    return "".join(unicodedata.normalize("NFC", text).split())


def _lettered(text: str) -> str:
    """Return the visible characters of ASCII."""
    return "".join(sign for sign in text if "!" <= sign <= "~")

"""The words: `resources/glossary.csv` and `resources/translations/words/*.csv`, and how a text finds its translation.

A words file has the columns `context,source,sv,cs` (and `en` where English plurals are irregular); an empty context
holds everywhere; plural forms are parted by `|` (sv one|many, cs one|few|many). Words before glossary, context before any.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.translations.collect import Text

LANGUAGES = ("en", "sv", "cs")
FORMS = {"en": 2, "sv": 2, "cs": 3}
"""How many plural forms a language has."""

_BRACES = re.compile(r"\{[^{}]*\}|%n")
_END = re.compile(r"(…|:|\.\.\.)$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the words, with the place where it stands."""

    context: str
    source: str
    words: dict[str, str]
    place: str


@dataclass(slots=True)
class Dictionary:
    """All words, and what is wrong with them."""

    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    used: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def read(cls, resources: Path) -> Dictionary:
        """Read the words files and the glossary; contradictions among the words are faults."""
        made = cls()
        for path in sorted((resources / "translations" / "words").glob("*.csv")):
            for entry in _lines(path):
                known = made.entries.get((entry.context, entry.source))
                if known is not None and known.words != entry.words:
                    made.faults.append(f"{entry.place}: {entry.source!r} stands in {known.place} with other words")
                made.entries.setdefault((entry.context, entry.source), entry)
        for entry in _glossary(resources / "glossary.csv"):
            made.entries.setdefault(("", entry.source), entry)
        return made

    def forms(self, text: Text, language: str) -> list[str] | None:
        """Return the translation (one form, or all plural forms), None where it is missing."""
        entry = self._find(text.context, text.source)
        written = entry.words.get(language, "") if entry is not None else ""
        if not written:
            written = _english(text) if language == "en" else self._derived(text, language)
        if not written:
            return None
        forms = written.split("|") if text.plural else [written]
        wanted = FORMS[language] if text.plural else 1
        if len(forms) != wanted:
            self.faults.append(f"{text.file}:{text.line}: {text.source!r} has {len(forms)} forms in {language}, {wanted} are needed")
            return None
        self._compare(text, language, forms)
        return forms

    def unused(self) -> list[Entry]:
        """Return the words that no text asked for (the glossary may hold more than is shown)."""
        return [entry for key, entry in self.entries.items() if key not in self.used and not entry.place.startswith("glossary")]

    def _find(self, context: str, source: str) -> Entry | None:
        for key in ((context, source), ("", source)):
            if key in self.entries:
                self.used.add(key)
                return self.entries[key]
        return None

    def _derived(self, text: Text, language: str) -> str:
        """Return a word of the glossary with the ellipsis and the mnemonic that the source has (the key is settled at run time)."""
        bare = text.source.replace("&", "")
        end = _END.search(bare)
        tail = end.group(0) if end else ""
        entry = self._find(text.context, bare) or self._find(text.context, bare[: len(bare) - len(tail)] if tail else bare)
        if entry is None or (bare == text.source and not tail):
            return ""
        word = entry.words.get(language, "")
        if not word:
            return ""
        whole = word if word.endswith(tail) else word + tail
        return f"&{whole}" if "&" in text.source else whole

    def _compare(self, text: Text, language: str, forms: list[str]) -> None:
        """Find translations that lost or invented a placeholder."""
        wanted = sorted(set(_BRACES.findall(text.source)))
        for form in forms:
            got = sorted(set(_BRACES.findall(form)))
            if got != wanted and not (text.plural and sorted({*got, "%n"}) == wanted):
                self.faults.append(f"{text.file}:{text.line}: {text.source!r} in {language} has {got} instead of {wanted}")


def _english(text: Text) -> str:
    """Return the English forms: `%n row(s)` is 'row' for one and 'rows' for more."""
    if not text.plural:
        return text.source
    return f"{text.source.replace('(s)', '')}|{text.source.replace('(s)', 's')}"


def _lines(path: Path) -> Iterator[Entry]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            words = {language: row.get(language) or "" for language in LANGUAGES}
            yield Entry(row["context"] or "", row["source"], words, f"{path.name}:{number}")


def _glossary(path: Path) -> Iterator[Entry]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            yield Entry("", row["en"], {"en": "", "sv": row["sv"], "cs": row["cs"]}, f"glossary.csv:{number}")

"""XLSX files: what they can keep is checked, and what a small file from anywhere may unpack to is bounded before anything reads it.

A workbook is a zip of XML. One that is made to do harm unpacks to a thousand times its size, or names a cell so far
out that a table up to it fits into no memory. So it is unpacked here, no further than the limits, and packed anew.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path

from app.domain.refusals import Invalid
from app.domain.text import mark

MOST_BYTES = 256 * 1024 * 1024
"""What a file may hold, unpacked: some 300,000 rules."""
MOST_CELLS = 5_000_000
"""Rows times columns of a sheet."""
MOST_UNITS = 32_767
"""UTF-16 units of a cell; the writer leaves a longer text out without a word."""
_LOST = re.compile(r"[\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_x[0-9A-Fa-f]{4}_|\A<r>.*</r>\Z", re.DOTALL)
"""What does not come back: no XML has those characters; two escapes that share a line are taken for one; the last is taken for a formatted text."""
_TAG = re.compile(rb"<(?:[\w.-]+:)?(?:c|row)\b[^<]*")
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]*)([0-9]*)[\"']")
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What unpacking raises for a file that is none, is cut short, encrypted, or packed in a way nobody knows."""


def check_cell(text: str) -> None:
    """Raise Invalid for a text that would not be read back from a workbook as it is."""
    if _LOST.search(text) or len(text.encode("utf-16-le", "surrogatepass")) > 2 * MOST_UNITS:
        raise Invalid("file", mark("An XLSX file can't keep this text: {text}. Write a CSV file instead."), text=_begun(text))


def _begun(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"


def bounded(path: Path, data: bytes) -> bytes:
    """Return a workbook that says the same and holds no more than the limits; raises Invalid for any other."""
    made, left = io.BytesIO(), MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(made, "w") as kept:
            for name in dict.fromkeys(given.namelist()):
                if not name.casefold().endswith((".xml", ".rels")):
                    continue
                with given.open(name) as part:
                    text = part.read(left + 1)
                left -= len(text)
                if left < 0:
                    raise too_large(path)
                _check_reach(path, text)
                kept.writestr(name, text)
    except _BROKEN:
        raise Invalid("file", mark("{path} is no XLSX file that can be read."), path=str(path)) from None
    return made.getvalue()


def too_large(path: Path) -> Invalid:
    """Return the refusal of a file that holds more than anybody writes."""
    return Invalid("file", mark("{path} holds more than can be read at once. Divide it into several files."), path=str(path))


def _check_reach(path: Path, text: bytes) -> None:
    rows = columns = 1
    for found in (place for tag in _TAG.finditer(text) for place in _PLACE.finditer(tag.group())):  # a text may say r="A1" too
        letters, digits = found.groups()
        rows = max(rows, int(digits[:9] or 0))
        if letters:
            columns = max(columns, _column(letters))
    if rows * columns > MOST_CELLS:
        raise Invalid("file", mark("{path} has cells too far from the first one. Remove what stands outside the table."), path=str(path))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:6]:
        number = number * 26 + letter - 64
    return number

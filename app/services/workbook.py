"""XLSX files that come from anywhere: what a small file may unpack to is bounded before anything reads it.

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
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]*)([0-9]*)[\"']")
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
"""What unpacking raises for a file that is none, is cut short, encrypted, or packed in a way nobody knows."""


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
    for found in _PLACE.finditer(text):
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

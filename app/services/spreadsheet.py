"""Tables in files, CSV and XLSX: one way in and one way out, so that no text ever becomes a formula and no row is half read.

CSV goes by `guard` and `unguard` (a text that a spreadsheet would take for a formula is written with an apostrophe
before it); XLSX cells are written as texts.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import stat
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import chain
from pathlib import Path
from typing import Any, TextIO

from app.domain.refusals import Invalid, NotFound, Refusal, Several, Unavailable
from app.domain.text import mark
from app.services.files import write_whole
from app.services.workbook import MOST_BYTES, bounded, check_cell, too_large

_TRIGGERS = "=+-@\t\r\n'" + "＝＋－＠＇"
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
_CZECH_ONLY = frozenset("ìÌùÙòÒøØèÈ")
"""What Czech letters of code page 1250 look like when they are read as 1252."""
_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How workbooks of other kinds, and files for paper, begin."""
_WESTERN = frozenset("åÅæÆñÑõÕãÃ")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a file: where it stands, and its cells by column; columns that the file lacks are empty texts."""

    file: str
    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


class BadRow(Invalid):
    """A row that can't be taken, named by file, line and reason; by the column too where the reason does not say which cell it means."""

    kind = "bad-row"

    def __init__(self, file: str, line: int, reason: Refusal, column: str = "") -> None:
        said = mark("{file}:{line}: {column}: {reason}") if column else mark("{file}:{line}: {reason}")
        super().__init__("file", said, file=file, line=line, column=column, reason=reason)
        self.place, self.reason = (file, line), reason


def guard(text: str) -> str:
    """Return the text as a CSV cell that no spreadsheet takes for a formula; `unguard` gives it back unchanged."""
    return "'" + text if text[:1] and text[0] in _TRIGGERS and not _PLAIN_NUMBER.fullmatch(text) else text


def unguard(cell: str) -> str:
    """Return the text of a CSV cell that `guard` may have made."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in _TRIGGERS else cell


def decode(data: bytes, encoding: str | None = None) -> str:
    """Return text of a file: as UTF-8 (UTF-16 where it says so) where it is, else cp1252, else cp1250, told apart by their letters."""
    if encoding is not None:
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            raise Invalid("encoding", mark("The file can't be read as {encoding}."), encoding=encoding) from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # Excel's *Unicode text*
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("cp1250", "replace")
    letters = frozenset(western)
    return data.decode("cp1250", "replace") if letters & _CZECH_ONLY and not letters & _WESTERN else western


def read_table(path: Path, columns: Sequence[str], required: Sequence[str] = (), encoding: str | None = None) -> list[Line]:
    """As `read_lines`; raises `BadRow` (or Several) where rows can't be understood."""
    lines, bad = read_lines(path, columns, required, encoding)
    raise_rows(bad)
    return lines


def read_lines(path: Path, columns: Sequence[str], required: Sequence[str] = (), encoding: str | None = None) -> tuple[list[Line], list[BadRow]]:
    """Return the rows of a CSV or XLSX file (by its ending) that can be understood, and the reasons against the others.

    The first row names columns, in any order; blank rows count for nothing. Raises NotFound where the file is not
    there, and `BadRow` for a heading that can't be understood.
    """
    try:
        found = path.stat()
        if found.st_size > MOST_BYTES:
            raise too_large(path)
        if not stat.S_ISREG(found.st_mode):  # a pipe that nobody fills, a device that never ends
            raise Unavailable(mark("{path} can't be read: {reason}."), path=str(path), reason="no regular file")
        data = path.read_bytes()
    except FileNotFoundError:
        raise NotFound(mark("There is no file {path}."), path=str(path)) from None
    except OSError as error:
        raise Unavailable(mark("{path} can't be read: {reason}."), path=str(path), reason=error.strerror or "") from None
    bad: list[BadRow] = []
    rows = _xlsx_rows(path, data) if path.suffix.lower() == ".xlsx" else _csv_rows(path, _csv_text(path, data, encoding), bad)
    if not rows:
        raise_rows(bad)
        raise BadRow(path.name, 1, Invalid("file", mark("the file is empty")))
    heading = _heading(path.name, rows[0], columns, required)
    return _lines(path.name, heading, rows[1:], bad), bad


def _heading(file: str, row: tuple[int, list[str]], columns: Sequence[str], required: Sequence[str]) -> list[str]:
    number, cells = row
    heading = [cell.strip().casefold().replace(" ", "_").replace("-", "_") for cell in cells]
    while heading and not heading[-1]:
        heading.pop()
    for name in heading:
        if name not in columns:
            known = ", ".join(columns)
            raise BadRow(file, number, Invalid("file", mark("there is no column {column}; the columns are {columns}"), column=name or "?", columns=known))
        if heading.count(name) > 1:
            raise BadRow(file, number, Invalid("file", mark("the column {column} is there twice"), column=name))
    for name in required:
        if name not in heading:
            raise BadRow(file, number, Invalid("file", mark("the column {column} is missing"), column=name))
    return heading


def _lines(file: str, heading: list[str], rows: Iterable[tuple[int, list[str]]], bad: list[BadRow]) -> list[Line]:
    lines = []
    for number, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if any(cell.strip() for cell in cells[len(heading) :]):
            bad.append(BadRow(file, number, Invalid("file", mark("{found} cells where the heading names {wanted}"), found=len(cells), wanted=len(heading))))
            continue
        lines.append(Line(file, number, dict(zip(heading, cells, strict=False))))
    return lines


def raise_rows(rows: Iterable[BadRow]) -> None:
    """Raise the bad rows in their order, each once: one by itself, several together; return where there are none."""
    told = sorted({str(row): row for row in rows}.values(), key=lambda row: row.place)
    if len(told) == 1:
        raise told[0]
    if told:
        raise Several(told)


def _csv_text(path: Path, data: bytes, encoding: str | None) -> str:
    if data.startswith(_NO_TEXT):
        raise Invalid("file", mark("{path} is no CSV file. Save the table as CSV or XLSX."), path=str(path))
    return decode(data, encoding)


def _csv_rows(path: Path, text: str, bad: list[BadRow]) -> list[tuple[int, list[str]]]:
    """Return (line, cells): the line where each record begins, up to one that is none. A semicolon separates where the heading says so."""
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, begins = [], 1
    try:
        for cells in reader:
            rows.append((begins, [unguard(cell) for cell in cells]))
            begins = reader.line_num + 1
    except csv.Error as error:
        bad.append(BadRow(path.name, begins, Invalid("file", mark("no CSV row: {reason}"), reason=str(error))))
    return rows


def _xlsx_rows(path: Path, data: bytes) -> list[tuple[int, list[str]]]:
    """Return (row number, cells) of the first sheet."""
    from python_calamine import CalamineError, load_workbook

    try:
        sheet = load_workbook(io.BytesIO(bounded(path, data))).get_sheet_by_index(0)
    except (CalamineError, IndexError):
        raise Invalid("file", mark("{path} is no XLSX file that can be read."), path=str(path)) from None
    above = (sheet.start or (0, 0))[0]
    return [(above + n, [_cell(value) for value in row]) for n, row in enumerate(sheet.to_python(skip_empty_area=False), start=1 - above)]


def _cell(value: Any) -> str:
    """Return a cell as a person reads it: whole numbers without decimals, days and times as ISO."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    return value.isoformat("minutes") if isinstance(value, time) else str(value)


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]], *, replace: bool = True, written: Callable[[], object] | None = None) -> int:
    """Write a CSV or XLSX file (by its ending), whole or not at all; return the number of rows. Invalid for what a workbook can't keep.

    `written` is called when everything is in the file, before the file takes its place: if it raises, there is none.
    """

    def write(part: Path) -> int:
        count = _write(part, path.suffix.lower() == ".xlsx", columns, rows)
        if written is not None:
            written()
        return count

    return write_whole(path, write, replace=replace)


def _write(part: Path, xlsx: bool, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    return _write_xlsx(part, columns, rows) if xlsx else _write_csv(part, columns, rows)


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a CSV file as text, for who puts it in its place himself."""
    file = io.StringIO(newline="")
    _write_rows(file, columns, rows)
    return file.getvalue()


def _write_csv(part: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    with part.open("w", encoding="utf-8", newline="") as file:
        return _write_rows(file, columns, rows)


def _write_rows(file: TextIO, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    writer = csv.writer(file, lineterminator="\n")
    careful = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)  # the other one leaves a carriage return bare, which ends a row
    writer.writerow(columns)
    for row in rows:
        (careful if any("\r" in cell for cell in row) else writer).writerow([guard(cell) for cell in row])
        count += 1
    return count


def _write_xlsx(part: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    import xlsxwriter

    count = 0
    with xlsxwriter.Workbook(part, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for count, row in enumerate(chain([columns], rows)):
            for column, cell in enumerate(row):
                check_cell(cell)
                sheet.write_string(count, column, cell)
    return count

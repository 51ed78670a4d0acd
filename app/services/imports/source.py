"""Reading the CSV files of a folder: every value is checked once, and what is wrong is kept with its file and line."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TypeVar

from app.domain.money import parse_amount
from app.domain.refusals import Invalid, NotFound, Refusal
from app.domain.text import mark
from app.services.spreadsheet import BadRow, raise_rows

T = TypeVar("T")

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?")
_DURATION_UNITS = ("years", "months", "weeks", "days", "hours", "minutes")


_DAY_LENGTH = len("2026-12-24")


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration of one unit: `P14D` is 14 days."""

    number: int
    unit: str

    @property
    def is_calendar(self) -> bool:
        """Say whether it counts days or longer, and so ends on a day, not at an instant."""
        return self.unit not in {"hours", "minutes"}


@dataclass(slots=True)
class Problems:
    """What is wrong with rows, told all at once at the end of a stage."""

    rows: list[BadRow] = field(default_factory=list)

    def add(self, file: str, line: int, reason: Refusal) -> None:
        """Keep a reason against a row."""
        self.rows.append(BadRow(file, line, reason))

    def raise_any(self) -> None:
        """Raise the bad rows by file and line, one by itself, several together; return where there are none."""
        raise_rows(self.rows)


@dataclass(frozen=True, slots=True)
class Row:
    """One record. The readers give the empty value for an empty cell; a cell that can't be read is a problem of its line."""

    file: str
    line: int
    cells: Mapping[str, str]
    problems: Problems

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def bad(self, template: str, **values: object) -> None:
        """Keep a reason against this row."""
        self.problems.add(self.file, self.line, Invalid("file", template, **values))

    def required(self, column: str) -> str:
        """Return a text that must not be empty."""
        text = self.cells[column]
        if not text.strip():
            self.bad(mark("{column} is empty"), column=column)
        return text

    def flag(self, column: str) -> bool:
        """Return a boolean; an empty cell is false."""
        text = self.cells[column]
        if text not in {"true", "false", ""}:
            self.bad(mark("{column} is {text}, neither true nor false"), column=column, text=text)
        return text == "true"

    def choice(self, column: str, known: Sequence[str]) -> str:
        """Return a word that must be one of those known; an empty cell is none."""
        text = self.cells[column]
        if text and text not in known:
            self.bad(mark("{column} is {text}; known are {known}"), column=column, text=text, known=", ".join(known))
        return text

    def whole(self, column: str) -> int | None:
        """Return a whole number of 0 and more."""
        text = self.cells[column].strip()
        if text and not (text.isascii() and text.isdecimal() and len(text) < 10):
            self.bad(mark("{column} is {text}, which is no whole number"), column=column, text=text)
            return None
        return int(text) if text else None

    def money(self, column: str) -> int | None:
        """Return minor units."""
        text = self.cells[column].strip()
        if not text:
            return None
        try:
            amount = parse_amount(text, column)
        except Invalid:
            self.bad(mark("{column} is {text}, which is no amount"), column=column, text=text)
            return None
        if amount < 0:
            self.bad(mark("{column} is {text}, below nothing"), column=column, text=text)
            return None
        return amount

    def day(self, column: str) -> date | None:
        """Return a day."""
        text = self.cells[column].strip()
        day = _day(text)
        if text and day is None:
            self.bad(mark("{column} is {text}, which is no date"), column=column, text=text)
        return day

    def written_day(self, column: str) -> date | None:
        """Return the day of a time stamp as it is written: its first ten characters, whatever its time and offset."""
        text = self.cells[column].strip()
        if len(text) <= _DAY_LENGTH:
            return self.day(column)
        return _day(text[:_DAY_LENGTH]) if self.instant(column) else None

    def instant(self, column: str) -> datetime | None:
        """Return an instant with its offset."""
        text = self.cells[column].strip()
        if not text:
            return None
        moment = _moment(text)
        if moment is None:
            self.bad(mark("{column} is {text}, which is no time stamp with an offset"), column=column, text=text)
            return None
        return moment

    def is_over(self, column: str, now: datetime) -> bool:
        """Say whether an end has come; an empty one never does, and one that lies ahead not yet."""
        end = self.instant(column)
        return end is not None and end <= now

    def required_instant(self, column: str, otherwise: datetime) -> datetime:
        """Return an instant that must not be empty (`otherwise` stands in so that the reading can go on)."""
        if not self.required(column):
            return otherwise
        return self.instant(column) or otherwise

    def clock(self, column: str) -> time | None:
        """Return a time of day."""
        text = self.cells[column].strip()
        if not text:
            return None
        try:
            return time.fromisoformat(text)
        except ValueError:
            self.bad(mark("{column} is {text}, which is no time of day"), column=column, text=text)
            return None

    def duration(self, column: str) -> Duration | None:
        """Return an ISO duration of one unit (of several, the sum can't be told in calendar terms: a problem)."""
        text = self.cells[column].strip()
        if not text:
            return None
        found = _DURATION.fullmatch(text)
        parts = [(int(n), unit) for n, unit in zip(found.groups(), _DURATION_UNITS, strict=True) if n] if found else []
        if len(parts) != 1:
            self.bad(mark("{column} is {text}, which is no duration of one unit"), column=column, text=text)
            return None
        return Duration(*parts[0])

    def reference(self, column: str, known: Mapping[str, T]) -> T | None:
        """Return what a cell names; an empty cell names nothing, an unknown name is a problem."""
        text = self.cells[column]
        if text == "":
            return None
        if text not in known:
            self.bad(mark("{column} names {text}, which is not in these files"), column=column, text=text)
            return None
        return known[text]

    def required_reference(self, column: str, known: Mapping[str, T]) -> T | None:
        """As `reference`; an empty cell is a problem too."""
        return self.reference(column, known) if self.required(column) else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == _DAY_LENGTH else None
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    """Return an instant with an offset, None for anything else (at the ends of time too, where no zone can be changed)."""
    try:
        moment = datetime.fromisoformat(text)
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else None


class Source:
    """A folder of CSV files: UTF-8, a header row, records of possibly several lines. Each file is read once."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise NotFound(mark("There is no folder {path}."), path=str(folder))
        self.folder = folder
        self.problems = Problems()
        self.incomplete: set[str] = set()
        """Files with rows of a wrong length: what refers to them can't be told."""
        self._tables: dict[str, tuple[list[str], list[Row]]] = {}

    def digest(self) -> str:
        """Return what tells this set of files from any other: a hash of names and contents."""
        total = hashlib.sha256()
        for path in sorted(self.folder.glob("*.csv")):
            total.update(f"{path.name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
        return total.hexdigest()

    def has(self, name: str) -> bool:
        """Say whether there is a file `name`.csv."""
        return (self.folder / f"{name}.csv").is_file()

    def read(self, name: str, columns: Sequence[str]) -> list[Row]:
        """Return the rows of `name`.csv. Raises NotFound without the file, the bad rows where it can't be understood as a table or lacks columns."""
        file = f"{name}.csv"
        if name not in self._tables:
            self._tables[name] = self._parse(file, self._text(file))
        heading, rows = self._tables[name]
        missing = [column for column in columns if column not in heading]
        raise_rows([BadRow(file, 1, Invalid("file", mark("the column {column} is missing"), column=column)) for column in missing])
        return rows

    def _text(self, file: str) -> str:
        path = self.folder / file
        if not path.is_file():
            raise NotFound(mark("There is no file {path}."), path=file)
        data = path.read_bytes()
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadRow(file, data[: error.start].count(b"\n") + 1, Invalid("file", mark("the file is not in UTF-8"))) from None

    def _parse(self, file: str, text: str) -> tuple[list[str], list[Row]]:
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        rows: list[Row] = []
        heading: list[str] = []
        begins = 1
        try:
            for cells in reader:
                if not heading:
                    heading = cells
                elif len(cells) == len(heading):
                    rows.append(Row(file, begins, dict(zip(heading, cells, strict=True)), self.problems))
                elif cells:
                    self._tell_length(file, begins, len(cells), len(heading))
                begins = reader.line_num + 1
        except csv.Error as error:
            raise BadRow(file, begins, Invalid("file", mark("no CSV row: {reason}"), reason=str(error))) from None
        if not heading:
            raise BadRow(file, 1, Invalid("file", mark("the file is empty")))
        return heading, rows

    def _tell_length(self, file: str, line: int, found: int, wanted: int) -> None:
        self.incomplete.add(file.removesuffix(".csv"))
        self.problems.add(file, line, Invalid("file", mark("{found} cells where the heading names {wanted}"), found=found, wanted=wanted))

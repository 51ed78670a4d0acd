"""A first look at all files: every cell of the wrong kind, every key that is there twice, every name that is not there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.lengths import MAX_NUMBER, MAX_TEXT
from app.domain.text import mark
from app.services.imports.shapes import SHAPES, Shape
from app.services.imports.source import Row, Source
from app.services.spreadsheet import BadRow

_READERS: tuple[tuple[str, Callable[[Row, str], object]], ...] = (
    ("filled", Row.required),
    ("flags", Row.flag),
    ("wholes", Row.whole),
    ("money", Row.money),
    ("days", Row.day),
    ("written_days", Row.written_day),
    ("instants", Row.instant),
    ("clocks", Row.clock),
    ("durations", Row.duration),
)


def check_files(source: Source) -> None:
    """Check every file, then raise what is wrong, all of it at once. Raises NotFound where a file is missing."""
    tables = {name: rows for name, shape in SHAPES.items() if (rows := _rows(source, name, shape)) is not None}
    for name, rows in tables.items():
        _check_cells(rows, SHAPES[name])
        _check_keys(rows, SHAPES[name].key.split())
    whole = {name: rows for name, rows in tables.items() if name not in source.incomplete}
    for name, rows in tables.items():
        _check_references(rows, SHAPES[name], whole)
    source.problems.raise_any()


def _rows(source: Source, name: str, shape: Shape) -> list[Row] | None:
    """Return the rows; None for an optional file that is missing, and for one that can't be understood at all."""
    if shape.optional and not source.has(name):
        return None
    try:
        return source.read(name, ())
    except BadRow as refused:
        source.problems.rows.append(refused)
        return None


def _check_cells(rows: Sequence[Row], shape: Shape) -> None:
    for row in rows:
        for column, most in _too_long(row, shape):
            row.bad(mark("{column} has more than {count} characters"), column=column, count=most)
    for kind, reader in _READERS:
        for column in _present(rows, str(getattr(shape, kind)).split()):
            for row in rows:
                reader(row, column)
    for column in _present(rows, list(shape.choices)):
        known = shape.choices[column].split()
        for row in rows:
            row.choice(column, known)


def _too_long(row: Row, shape: Shape) -> list[tuple[str, int]]:
    """Return the columns whose cells have more characters than any window takes, each with how many those are."""
    if max(map(len, row.cells.values()), default=0) <= MAX_NUMBER:
        return []
    numbers = shape.numbers.split()
    limits = ((column, MAX_NUMBER if column in numbers else MAX_TEXT) for column in row.cells)
    return [(column, most) for column, most in limits if _longest(row[column], column in numbers) > most]


def _longest(cell: str, is_number: bool) -> int:
    """Return the characters of a cell, of the longest of several numbers in one."""
    return max(len(number.strip()) for number in cell.split(";")) if is_number else len(cell)


def _check_keys(rows: Sequence[Row], wanted: Sequence[str]) -> None:
    columns = _present(rows, wanted)
    if not wanted or len(columns) < len(wanted):
        return
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        key = tuple(row.required(column) for column in columns)
        if key in seen:
            row.bad(mark("{code} is there already, at line {line}"), code=" ".join(key), line=seen[key])
        seen.setdefault(key, row.line)


def _check_references(rows: Sequence[Row], shape: Shape, tables: dict[str, list[Row]]) -> None:
    for column in _present(rows, list(shape.refers)):
        file, _, target = shape.refers[column].partition(".")
        if file in tables and (tables[file] == [] or target in tables[file][0].cells):
            known = {other[target]: True for other in tables[file]}
            for row in rows:
                row.reference(column, known)


def _present(rows: Sequence[Row], columns: Sequence[str]) -> list[str]:
    return [column for column in columns if rows and column in rows[0].cells]

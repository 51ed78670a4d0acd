"""The rows of a table that hold the words typed above its columns, found in steps: 50,000 rows are filtered without a pause for who types."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.text import fold_plain
from app.windows.common.slices import ROWS

if TYPE_CHECKING:
    from app.windows.common.row_table_model import Column

R = TypeVar("R")


def passing(rows: Sequence[R], columns: Sequence[Column[R]], filters: Mapping[str, str]) -> Generator[None, None, Sequence[R]]:
    """Return the rows whose cells contain all words of the filter of their column, by its key, upper case and marks apart.

    Columns that are not there any more filter nothing. It yields after each `ROWS` rows.
    """
    wanted = [(column, fold_plain(filters[column.key]).split()) for column in columns if column.key in filters]
    if not wanted:
        return rows
    found: list[R] = []
    for start in range(0, len(rows), ROWS):
        if start:
            yield
        found += [row for row in rows[start : start + ROWS] if all(_holds(column, row, words) for column, words in wanted)]
    return found


def _holds(column: Column[R], row: R, words: Sequence[str]) -> bool:
    made: Any = column.cell(row)
    text = fold_plain(made if isinstance(made, str) else made.spoken())
    return all(word in text for word in words)

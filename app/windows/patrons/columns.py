"""Columns that grow with what they show: other rows than before may be wider, and a date or a word is not to be cut."""

from __future__ import annotations

from app.windows.common.table_view import TableView


def grow_columns(table: TableView) -> None:
    """Widen the columns that are as wide as their content where the rows in sight need more; none gets narrower."""
    table.grow()

"""The headings of a table: short ones, and in full where they have a long one and the table has room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.domain.text import visible
from app.windows.common.plain_label import tool_tip
from app.windows.common.theme import metric, theme

if TYPE_CHECKING:
    from app.windows.common.row_table_model import Column


def heading(column: Column[Any], role: int, *, spelt: bool) -> Any:
    """Return what a view asks of a heading; `spelt`: it stands in full."""
    if role == Qt.ItemDataRole.DisplayRole:
        return visible(spelt_heading(column) if spelt else column.header)
    if role == Qt.ItemDataRole.ToolTipRole:
        return tool_tip(column.full) if column.full else None
    return visible(column.full or column.header) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spelt_heading(column: Column[Any]) -> str:
    """Return a heading where headings stand in full: that of a column that gives, whose room is not told by what stands in it."""
    return column.full if column.gives and column.full and column.header else column.header


def heading_width(header: str) -> int:
    """Return the width in pixels that a heading needs; the mark of sorting stands above it and takes none."""
    return theme().text_width(header, 12, 500) + 2 * metric(6) + 3

"""Which columns of a table are shown, in which order and width: as a value that can be remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from app.windows.common.row_table_model import RowTableModel
from app.windows.common.theme import BASE_FONT, metric, theme


def shown_columns(view: QTableView) -> list[int]:
    """Return the logical numbers of the columns shown, from left to right."""
    header = view.horizontalHeader()
    return [header.logicalIndex(place) for place in range(header.count()) if not header.isSectionHidden(header.logicalIndex(place))]


def columns_of(view: QTableView) -> list[dict[str, Any]]:
    """Return key, width (pixels of the 13 px font) and whether shown of each column, from left to right."""
    header, model = view.horizontalHeader(), view.model()
    if not isinstance(model, RowTableModel):
        return []
    numbers = [header.logicalIndex(place) for place in range(header.count())]
    unit = metric(BASE_FONT) / BASE_FONT
    return [
        {"key": model.columns[n].key, "shown": not header.isSectionHidden(n), "width": round(_width(header, n) / unit)}
        for n in numbers
    ]  # fmt: skip


def widths_of(view: QTableView, columns: object) -> bool:
    """Lay remembered columns over the table; True where widths were given. Unknown keys are passed over."""
    header, model = view.horizontalHeader(), view.model()
    if not isinstance(columns, list) or not isinstance(model, RowTableModel):
        return False
    numbers = {column.key: number for number, column in enumerate(model.columns)}
    known = [entry for entry in columns if isinstance(entry, dict) and entry.get("key") in numbers]
    for place, entry in enumerate(known):
        number = numbers[entry["key"]]
        column = model.columns[number]
        header.moveSection(header.visualIndex(number), place)
        header.setSectionHidden(number, entry.get("shown") is False and not column.required)
        if column.width == "stretch":
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        elif isinstance(width := entry.get("width"), int) and 0 < width < 4000:
            header.resizeSection(number, metric(width))
    return bool(known)


def heading_width(header: str) -> int:
    """Return the width in pixels that a heading needs; the mark of sorting stands above it and takes none."""
    return QFontMetrics(theme().font(12, 500)).horizontalAdvance(header) + 2 * metric(6) + 3


def _width(header: QHeaderView, number: int) -> int:
    """Return the width of a column, shown or not."""
    if not header.isSectionHidden(number):
        return header.sectionSize(number)
    return header.sectionSizeHint(number)

"""The columns of a table: fitted to their content, with what a user chose kept and remembered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

from app.windows.common.cell_delegate import CellDelegate
from app.windows.common.headings import heading_width, spelt_heading
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.theme import BASE_FONT, metric

_WIDEST = 4000
_READABLE = 150
"""So wide is a wide column at least where the table scrolls sideways in any case."""
_TELLING = 72
"""No narrower is a column whose words are cut."""


class ColumnFit(QObject):
    """Gives the columns of a table their widths: content and heading, the wide one the rest, what the user drew as drawn."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._drawn: dict[str, int] = {}
        self._busy = False
        self._headings: tuple[str, ...] = ()
        self._widths: dict[int, int] = {}
        self._spare: dict[int, int] = {}
        self._told: dict[int, int] = {}
        """How wide the wide columns are where they can be read, in a table in which others give for it."""
        self._wishes: list[Mapping[int, int]] | None = None
        self._laid = QTimer(self, singleShot=True, interval=0)
        self._laid.timeout.connect(self._on_laid)
        self.follow(view.horizontalHeader())

    def follow(self, header: QHeaderView) -> None:
        """Listen to a header (the table's own, or another in its place)."""
        header.sectionResized.connect(self._on_resized)

    def is_due(self) -> bool:
        """Say whether the headings are others than those fitted (another language, other columns)."""
        return self._headings != self._present()

    def fit(self) -> None:
        """Measure and lay all columns; where they are too wide together, those with room to spare give it."""
        self._measure({})

    def grow(self) -> None:
        """Measure anew and lay the columns that need more than they have; none becomes narrower."""
        self._measure(self._widths)

    @contextmanager
    def once(self) -> Iterator[None]:
        """Measure at the end what is fitted several times within: each time asks for the width of every cell in sight.

        It is painted once too: a moment after a column has changed its width, Qt paints it again.
        """
        self._wishes = []
        self._view.viewport().setUpdatesEnabled(False)
        try:
            yield
        finally:
            wishes, self._wishes = self._wishes, None
            if wishes:
                self._measure({} if {} in wishes else wishes[-1])
            self._laid.start()

    def _measure(self, least: Mapping[int, int]) -> None:
        """Measure the columns, none under its `least` width, and lay them. What is measured is never remembered as drawn.

        A table that nobody sees yet waits until it is shown: it is measured then in any case.
        """
        model = self._view.model()
        if not isinstance(model, RowTableModel) or not self._view.isVisible():
            return
        if self._wishes is not None:
            self._wishes.append(least)
            return
        widths, self._spare = {}, {}
        for number, column in enumerate(model.columns):
            drawn = self._drawn.get(column.key)
            if column.width == "stretch":
                widths[number] = self._whole_width(number)
            elif drawn is not None:
                widths[number], self._spare[number] = drawn * metric(BASE_FONT) // BASE_FONT, 0
            else:
                content = max(self._content_width(number), heading_width(column.header))
                widths[number] = max(_wanted(column, content), least.get(number, 0))
                self._spare[number] = max(widths[number] - content, 0)
        self._widths, self._headings = widths, self._present()
        told = [n for n, c in enumerate(model.columns) if c.width == "stretch" and not c.gives] if any(c.gives for c in model.columns) else []
        self._told = {n: max(min(self._content_width(n), metric(_READABLE)), widths[n]) for n in told}
        self.lay()

    def wanted(self) -> int:
        """Return how wide the columns shown are together where nothing in the rows in sight is cut."""
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(model, RowTableModel) or len(self._widths) != len(model.columns):
            return 0
        shown = [n for n in range(len(model.columns)) if not header.isSectionHidden(n)]
        return sum(max(self._widths[n], self._content_width(n)) if model.columns[n].width == "stretch" else self._widths[n] for n in shown)

    def lay(self) -> None:
        """Lay the columns as measured over the room there is."""
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(model, RowTableModel) or len(self._widths) != len(model.columns):
            return
        shown = [n for n in range(len(model.columns)) if not header.isSectionHidden(n)]
        fixed = [n for n in shown if model.columns[n].width != "stretch"]
        wide = sum(self._widths[n] for n in shown if n not in fixed)
        over = sum(self._widths[n] for n in fixed) + wide - self._view.viewport().width()
        widths = {}
        for number in fixed:
            given = max(min(self._spare[number], over, self._widths[number] - header.minimumSectionSize()), 0)
            over -= given
            widths[number] = self._widths[number] - given
        widths |= self._cut(widths, over)
        widths |= self._spelt(model, widths, -over)
        self._busy = True
        for number, width in widths.items():
            header.resizeSection(number, width)
        self._busy = False
        self.stretch()

    def _cut(self, widths: Mapping[int, int], over: int) -> dict[int, int]:
        """Return the widths of the columns that give, the widest of them first: so that the wide ones are readable, and the table need not scroll.

        Where it scrolls in any case, nothing is cut.
        """
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(model, RowTableModel):
            return {}
        giving = [n for n in widths if model.columns[n].gives and model.columns[n].key not in self._drawn]
        least = {n: min(max(heading_width(model.columns[n].header), metric(_TELLING)), widths[n]) for n in giving}
        room = sum(widths[n] - least[n] for n in giving)
        wanted = over + sum(self._told[n] - self._widths[n] for n in self._told if not header.isSectionHidden(n))
        if wanted <= 0 or room < (wanted if over > 0 else 1):
            return {}
        level = max(widths[n] for n in giving)
        while sum(max(widths[n] - max(level, least[n]), 0) for n in giving) < min(wanted, room):
            level -= 1
        return {n: min(max(level, least[n]), widths[n]) for n in giving}

    def _spelt(self, model: RowTableModel[Any], widths: Mapping[int, int], room: int) -> dict[int, int]:
        """Let the headings stand in full where that leaves the wide columns room for what is in them; return the widths of those that need more for it."""
        longer = {n: heading_width(full) for n in widths if (full := spelt_heading(model.columns[n])) != model.columns[n].header}
        more = {n: width for n, width in longer.items() if width > widths[n]}
        needed = sum(width - widths[n] for n, width in more.items())
        drawn = any(model.columns[n].key in self._drawn for n in more)
        spelt = bool(longer) and not drawn and needed <= room and self.wanted() + needed <= self._view.viewport().width()
        model.spell_headings(spelt=spelt)
        return more if spelt else {}

    def stretch(self) -> None:
        """Give the wide columns what the others leave, in equal parts, but for those that need more: none gets less than its heading needs.

        Where even that has no room, the table scrolls sideways, and what stands in them is to be read once it does.
        """
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(model, RowTableModel):
            return
        wide = [n for n, column in enumerate(model.columns) if column.width == "stretch" and not header.isSectionHidden(n)]
        if not wide:
            return
        rest = self._view.viewport().width() - sum(header.sectionSize(n) for n in range(header.count()) if n not in wide)
        scrolls = rest < sum(self._widths.get(number, 0) for number in wide)
        self._busy = True
        for left, number in zip(range(len(wide), 0, -1), sorted(wide, key=lambda n: -self._widths.get(n, 0)), strict=True):
            width = max(rest // left, self._widths.get(number, 0), metric(40))
            if scrolls:
                width = max(width, min(self._content_width(number), metric(_READABLE)))
            header.resizeSection(number, width)
            rest -= width
        self._busy = False

    def _content_width(self, number: int) -> int:
        """Return what the cells of a column need, of the rows in sight where they are known: as `sizeHintForColumn`, without its way through Qt.

        What reaches over several columns has room enough in all of them, and makes none wider.
        """
        view, model, delegate = self._view, self._view.model(), self._view.itemDelegate()
        if not isinstance(model, RowTableModel) or not isinstance(delegate, CellDelegate):
            return view.sizeHintForColumn(number)
        last = view.rowAt(view.viewport().height()) if view.isVisible() else -1
        rows = range(max(view.rowAt(0), 0), (last if last >= 0 else len(model.rows) - 1) + 1)
        return max([delegate.content_width(model, row, number) for row in rows if view.columnSpan(row, number) == 1], default=0)

    def _whole_width(self, number: int) -> int:
        """Return what a wide column needs at least: its heading, and what stands in it alone in the rows in sight, where it is to be whole."""
        view, model, delegate = self._view, self._view.model(), self._view.itemDelegate()
        if not isinstance(model, RowTableModel) or not isinstance(delegate, CellDelegate):
            return 0
        least = heading_width(model.columns[number].header)
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if not model.columns[number].whole or first < 0:
            return least
        alone = (row for row in range(first, (last if last >= 0 else len(model.rows) - 1) + 1) if view.columnSpan(row, number) == 1)
        # the mark of a row changed elsewhere is there for seconds: nothing moves for it
        mark = metric(22) if number == model.telling_column else 0
        return max([least, *(delegate.content_width(model, row, number) - mark * model.is_elsewhere(row) for row in alone)])

    def state(self) -> list[dict[str, Any]]:
        """Return each column's key, whether it is shown, and the width that was drawn, from left to right."""
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(model, RowTableModel):
            return []
        numbers = [header.logicalIndex(place) for place in range(header.count())]
        return [self._entry(model.columns[number], not header.isSectionHidden(number)) for number in numbers]

    def restore(self, columns: object) -> None:
        """Lay what `state` returned over the table; columns that are not there any more are passed over."""
        model, header = self._view.model(), self._view.horizontalHeader()
        if not isinstance(columns, list) or not isinstance(model, RowTableModel):
            return
        numbers = {column.key: number for number, column in enumerate(model.columns)}
        known = {entry["key"]: entry for entry in columns if isinstance(entry, dict) and entry.get("key") in numbers}
        for place, key in enumerate(placed(list(known), list(numbers))):
            number, entry = numbers[key], known.get(key)
            header.moveSection(header.visualIndex(number), place)
            if entry is None:
                continue
            header.setSectionHidden(number, entry.get("shown") is False and not model.columns[number].required)
            if isinstance(width := entry.get("width"), int) and 0 < width < _WIDEST:
                self._drawn[entry["key"]] = width
        self.fit()

    def _entry(self, column: Column[Any], shown: bool) -> dict[str, Any]:
        entry: dict[str, Any] = {"key": column.key, "shown": shown}
        return entry | ({"width": self._drawn[column.key]} if column.key in self._drawn else {})

    def _present(self) -> tuple[str, ...]:
        model = self._view.model()
        return tuple(column.header for column in model.columns) if isinstance(model, RowTableModel) else ()

    @Slot()
    def _on_laid(self) -> None:
        self._view.viewport().setUpdatesEnabled(True)

    @Slot(int, int, int)
    def _on_resized(self, number: int, old: int, new: int) -> None:
        """Remember what the user drew; a column that is hidden or shown again (from or to no width) was not drawn."""
        model = self._view.model()
        if self._busy or old <= 0 or new <= 0 or not isinstance(model, RowTableModel) or number >= len(model.columns):
            return
        column = model.columns[number]
        if column.width != "stretch" and self._view.isVisible():
            self._drawn[column.key] = round(new * BASE_FONT / metric(BASE_FONT))
            self._widths[number], self._spare[number] = new, 0
            self.stretch()


def placed(known: list[str], keys: list[str]) -> list[str]:
    """Return all keys, those known in their order; one that was not known stands after the one that it follows in `keys`."""
    order = list(known)
    for place, key in enumerate(keys):
        if key not in known:
            order.insert(order.index(keys[place - 1]) + 1 if place else 0, key)
    return order


def shown_columns(view: QTableView) -> list[int]:
    """Return the logical numbers of the columns shown, from left to right."""
    header = view.horizontalHeader()
    return [header.logicalIndex(place) for place in range(header.count()) if not header.isSectionHidden(header.logicalIndex(place))]


def _wanted(column: Column[Any], content: int) -> int:
    """Return the width that a column wants: its content, or its own, a little wider where a date or number needs it."""
    if not isinstance(column.width, int):
        return content
    return max(metric(column.width), min(content, metric(column.width * 1.3)), heading_width(column.header))

"""The table model of every list: frozen rows in a Python list, columns that say how a row is shown.

There is no proxy: sorting sorts the list, a new reading resets it. A column returns for each row a text or a `Cell`
(text with icon, badge, weight, old value …); `row_kind` gives the row its ground (green exception, unsaved …).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.text import visible
from app.windows.common.headings import heading
from app.windows.common.plain_label import tool_tip
from app.windows.common.row_filter import passing
from app.windows.common.row_order import at_once, sorting
from app.windows.common.slices import Slices

R = TypeVar("R")

CellRole = Qt.ItemDataRole.UserRole
"""Role under which the delegate gets the Cell."""
KindRole = Qt.ItemDataRole.UserRole + 1
"""Role under which the delegate gets the RowKind."""


class RowKind(Enum):
    """What a row is: decides its ground, its bar at the left and its text colour."""

    NORMAL = "normal"
    EXCEPTION = "exception"
    """Green, with a bar: a unit with rules or values of its own."""
    UNSAVED = "unsaved"
    """A bar in the accent colour: added or changed, not saved yet."""
    REMOVED = "removed"
    """As unsaved, struck out: goes at saving."""
    PROTECTED = "protected"
    """The delivered base rule: head background, text2; give it a lock as icon."""
    MISSING = "missing"
    """Amber: something is lacking here."""
    GROUP = "group"
    """A heading among rows."""
    FOLD = "fold"
    """As a heading, but it can be marked: its rows fold up."""
    DIM = "dim"
    """Archived or inactive: text2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A small coloured word in a cell; tone: accent, green, warn, danger, ok or plain."""

    text: str
    tone: str = "plain"
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one cell shows. Colours are token names; `hits` are (start, length) of what a search found in `text`.

    `old` is shown struck out before an arrow and the new text, `prefix` in the accent colour before it ('new'),
    `inherited` in grey italics, `secondary` after the text in text2 (two lines: `below`). `said` is what an icon alone means.
    """

    text: str = ""
    secondary: str = ""
    below: str = ""
    icon: str = ""
    icon_colour: str = ""
    icon_after: str = ""
    badge: Badge | None = None
    bold: bool = False
    inherited: bool = False
    struck: bool = False
    colour: str = ""
    fill: str = ""
    old: str = ""
    prefix: str = ""
    link: bool = False
    hits: tuple[tuple[int, int], ...] = ()
    checked: bool | None = None
    indent: int = 0
    said: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it shows nothing but its text."""
        more = self.icon or self.badge or self.prefix or self.old or self.secondary or self.below or self.icon_after or self.hits
        return not more and self.checked is None

    def spoken(self) -> str:
        """Return everything the cell shows as one plain text (copying, export, screen readers)."""
        change = f"{self.old} → {self.text}" if self.old else self.text
        parts = (self.badge.text if self.badge else "", self.prefix, change, self.secondary, self.below, self.said)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, kw_only=True)  # no slots: `Column[Row](…)` needs the attribute that Generic sets
class Column(Generic[R]):
    """One column: `key` is its name for settings, `header` its translated heading, `cell` what it shows of a row.

    `sort` gives what it sorts by (else its text, by the language's order). `width` is "fit" (to its content once),
    "stretch" (the one wide column) or pixels of the 13 px font. `full` is the heading in full where `header` is short.
    `export` gives the value for files (number, date), else the text.
    """

    key: str
    header: str
    cell: Callable[[R], str | Cell]
    sort: Callable[[R], Any] | None = None
    right: bool = False
    centre: bool = False
    width: str | int = "fit"
    tip: Callable[[R], str] | None = None
    full: str = ""
    export: Callable[[R], Any] | None = None
    hidden: bool = False
    """Not shown until somebody chooses it."""
    required: bool = False
    """Can't be hidden."""
    whole: bool = False
    """The wide column is never narrower than its content: rather the table scrolls sideways than a name is cut."""
    gives: bool = False
    """Before the table scrolls sideways, its words are cut (the tool tip has them whole); never a date, a number or a barcode."""


@dataclass
class _Kept(Generic[R]):
    """The rows as read, as shown, and what was made of them for the screen."""

    read: Sequence[R] = ()
    shown: Sequence[R] = ()
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    kinds: dict[int, RowKind] = field(default_factory=dict)
    plain: dict[str, Cell] = field(default_factory=dict)
    """Cells of nothing but a text, by it: most cells of a table say what others say too."""


_NO_INDEX = QModelIndex()

# made once: joining flags of Qt in Python takes longer than painting a cell
LEFT, CENTRE, RIGHT = (
    side | Qt.AlignmentFlag.AlignVCenter for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
)
_HEADING = Qt.ItemFlag.ItemIsEnabled
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowTableModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind in a table.

    `key` tells rows apart over a new reading (mark and place are kept by it), `row_kind` gives their ground, `span`
    the (first column, number of columns) of a cell that reaches over its neighbours, or None, `spanning` the numbers of the
    rows that are asked for it (else all), `content` what must differ for a row to count as changed (else the row itself).
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        parent: Any,
        *,
        key: Callable[[R], Hashable] | None = None,
        row_kind: Callable[[R], RowKind] | None = None,
        span: Callable[[R], tuple[int, int] | None] | None = None,
        spanning: Callable[[Sequence[R]], Iterable[int]] | None = None,
        content: Callable[[R], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key, self._row_kind, self._content = key, row_kind, content
        self._span, self._spanning = span, spanning or (lambda rows: range(len(rows)))
        self._elsewhere: set[Hashable] = set()
        self._kept: _Kept[R] = _Kept()
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._filters: dict[str, str] = {}
        self._spelt = False
        self._slices = Slices(self)

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns, shown or not."""
        return self._columns

    @property
    def rows(self) -> Sequence[R]:
        """The rows in the order shown."""
        return self._kept.shown

    def spell_headings(self, *, spelt: bool) -> None:
        """Say the headings of columns that give in full, or short."""
        if spelt != self._spelt:
            self._spelt = spelt
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    @property
    def hidden_by_filter(self) -> int:
        """How many rows the filters hide."""
        return len(self._kept.read) - len(self._kept.shown)

    def set_rows(self, rows: Sequence[R], *, elsewhere: bool = False) -> None:
        """Show other rows (a new reading), by the present filters and order.

        `elsewhere`: it was read because somebody else changed something; rows that are new or differ are marked for a
        while (TableView takes the mark away).
        """
        if elsewhere and self._key is not None and self._kept.read:
            before = {self.key_of(row): self._content_of(row) for row in self._kept.read}
            self._elsewhere |= {key for row in rows if (key := self.key_of(row)) not in before or before[key] != self._content_of(row)}
        self.beginResetModel()
        self._kept = _Kept(read=tuple(rows))
        self._arrange()
        self.endResetModel()

    def set_content(self, columns: Sequence[Column[R]], rows: Sequence[R], elsewhere: Collection[Hashable] = ()) -> None:
        """Show other rows in other columns, at once; `elsewhere` are the keys of those that somebody else has changed."""
        self._elsewhere.update(elsewhere)
        self.beginResetModel()
        self._columns = tuple(columns)
        self._kept = _Kept(read=tuple(rows))
        self._arrange()
        self.endResetModel()

    @property
    def changed_elsewhere(self) -> frozenset[Hashable]:
        """The keys of the rows that are marked as changed by somebody else."""
        return frozenset(self._elsewhere)

    @property
    def telling_column(self) -> int:
        """The number of the column that says so of a row changed elsewhere: the wide one, which has room for it."""
        return next((number for number, column in enumerate(self._columns) if column.width == "stretch"), 0)

    def is_elsewhere(self, row: int) -> bool:
        """Say whether a row shown is marked as changed by somebody else."""
        return bool(self._elsewhere) and self.key_of(self._kept.shown[row]) in self._elsewhere

    def forget_elsewhere(self, keys: Iterable[Hashable]) -> None:
        """Take the mark of these rows away."""
        gone = self._elsewhere.intersection(keys)
        self._elsewhere -= gone
        for number, row in enumerate(self._kept.shown if gone else ()):
            if self.key_of(row) in gone:
                for column in range(len(self._columns)):
                    self._kept.cells.pop((number, column), None)
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Replace the columns by as many others (another language) or by different ones."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._arrange()
        self.endResetModel()

    def set_filters(self, filters: dict[str, str]) -> None:
        """Show only rows whose texts in the named columns contain the given words. Very many rows stay as they are until it is done."""
        wanted = {key: text for key, text in filters.items() if text.strip()}
        if wanted != self._filters:
            self._filters = wanted
            self._slices.begin(self._arranging(), self._show_arranged)

    def row_at(self, index: QModelIndex | QPersistentModelIndex | int) -> R | None:
        """Return the row at an index or number, None outside."""
        number = index if isinstance(index, int) else index.row()
        return self._kept.shown[number] if 0 <= number < len(self._kept.shown) else None

    def key_of(self, row: R) -> Hashable:
        """Return what tells this row apart."""
        return self._key(row) if self._key is not None else id(row)

    def find(self, key: Hashable) -> int:
        """Return the place of the row with this key, -1 where it is not shown."""
        return next((n for n, found in enumerate(map(self.key_of, self._kept.shown)) if found == key), -1)

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell shows (made once)."""
        found = self._kept.cells.get((row, column))
        if found is None:
            made = self._columns[column].cell(self._kept.shown[row])
            found = made if isinstance(made, Cell) else self._plain(made)
            if self.kind(row) is RowKind.REMOVED:
                found = replace(found, struck=True)
            if self.is_elsewhere(row):
                telling = column == self.telling_column
                found = replace(
                    found,
                    fill=found.fill or ("" if self.kind(row) is RowKind.MISSING else "accentsoft"),
                    icon_after="refresh-cw" if telling else found.icon_after,
                )
            self._kept.cells[row, column] = found
        return found

    def kind(self, row: int) -> RowKind:
        """Return the kind of a row (made once: it is asked for with every cell)."""
        if self._row_kind is None:
            return RowKind.NORMAL
        found = self._kept.kinds.get(row)
        if found is None:
            found = self._kept.kinds[row] = self._row_kind(self._kept.shown[row])
        return found

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where the texts of a column stand: LEFT, CENTRE or RIGHT."""
        shown = self._columns[column]
        return RIGHT if shown.right else CENTRE if shown.centre else LEFT

    def spans(self) -> list[tuple[int, int, int]]:
        """Return (row, first column, number of columns) of the cells that reach over their neighbours."""
        wide, shown = self._span, self._kept.shown
        return [] if wide is None else [(number, *span) for number in self._spanning(shown) if (span := wide(shown[number])) is not None]

    # what Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._kept.shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self.cell(row, column).text)
        if role == CellRole:
            return self.cell(row, column)
        if role == KindRole:
            return self.kind(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return visible(self.cell(row, column).spoken()) if role == Qt.ItemDataRole.AccessibleTextRole else self._elsewhere_words(row, column) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = self._columns[column].tip
            lines = (tip(self._kept.shown[row]) if tip is not None else "", self._elsewhere_words(row, column))
            return tool_tip("\n".join(line for line in lines if line)) if tip is not None or lines[1] else None
        return self._check_state(row, column) if role == Qt.ItemDataRole.CheckStateRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return heading(self._columns[section], role, spelt=self._spelt)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _HEADING if self.kind(index.row()) is RowKind.GROUP else _ROW

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the list by a column; -1 goes back to the order of the reading. Very many rows stay as they are until it is done."""
        wanted = (column, order) if 0 <= column < len(self._columns) else None
        if wanted != self._sort:
            self._sort = wanted
            self._slices.begin(self._arranging(), self._show_arranged)

    # how it is done

    def _arrange(self) -> None:
        """Make the list shown of the rows read, at once."""
        self._slices.cancel()
        self._kept = _Kept(self._kept.read, at_once(self._arranging()))

    def _arranging(self) -> Generator[None, None, Sequence[R]]:
        """Find the list shown: filters, then order."""
        rows = yield from passing(self._kept.read, self._columns, self._filters)
        if self._sort is None:
            return rows
        column, order = self._sort
        return (yield from sorting(rows, self._columns[column], descending=order == Qt.SortOrder.DescendingOrder))

    def _show_arranged(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._kept = _Kept(self._kept.read, rows)
        self.endResetModel()

    def _plain(self, text: str) -> Cell:
        found = self._kept.plain.get(text)
        if found is None:
            found = self._kept.plain[text] = Cell(text=text)
        return found

    def _content_of(self, row: R) -> object:
        return self._content(row) if self._content is not None else row

    def _elsewhere_words(self, row: int, column: int) -> str:
        return self.tr("Changed elsewhere just now") if column == self.telling_column and self.is_elsewhere(row) else ""

    def _check_state(self, row: int, column: int) -> Qt.CheckState | None:
        checked = self.cell(row, column).checked
        if checked is None:
            return None
        return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked

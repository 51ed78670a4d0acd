"""Two people at the same thing: field by field what was seen, what the other saved, what is mine, and which to keep (X8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.section_box import IconLine
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

_IN_SIGHT = (2, 8)
"""So many rows are shown at least and at most; the others scroll."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field that differs: its key and label, and the three values as shown. `keep_mine` is what is chosen."""

    key: str
    label: str
    seen: str
    theirs: str
    mine: str
    keep_mine: bool = True

    @property
    def both_changed(self) -> bool:
        """True where the other changed what I changed too."""
        return self.theirs not in (self.seen, self.mine)


class ConflictPanel(QFrame):
    """The table of the differences with its buttons. `chosen` carries the keys of the fields where mine is kept."""

    chosen = Signal(object)
    """frozenset of the keys where mine is kept; the rest is theirs."""
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflict_panel")
        self.setProperty("box", "plain")
        self._differences: tuple[Difference, ...] = ()
        self._who = ""
        self._made = False
        self._place = QWidget(self)
        """Never shown: it keeps the place that the table and the buttons will have among the stops of the Tab key."""
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place.hide()
        self.hide()

    def _make(self) -> None:
        """Make what is in it, with the first conflict: most windows never see one."""
        self._made = True
        self._heading = IconLine("", "git-compare", self, role="section", tint="warn")
        self._heading.text.setWordWrap(False)
        self._hint = PlainLabel("", self, role="secondary", wrap=True)
        head = QHBoxLayout()  # on one line, as headings are, which leaves the table its room in a low window
        head.setSpacing(metric(8))
        head.addWidget(self._heading)
        head.addWidget(self._hint, 1)
        self._table = _Rows("", self, object_name="conflict_table")
        self._model: RowTableModel[Difference] = RowTableModel(self._columns(), self, key=_key)
        self._table.set_table_model(self._model)
        self._table.setSortingEnabled(False)
        self._table.check_toggled.connect(self._on_toggled)
        self._table.row_opened.connect(self._on_toggled)
        self._theirs = Button("", self, name="conflict_theirs")
        self._mine = Button("", self, kind="primary", name="conflict_mine")
        self._cancel = Button("", self, name="conflict_cancel")
        for button, slot in ((self._theirs, self._on_theirs), (self._mine, self._on_mine), (self._cancel, self._on_cancel)):
            button.clicked.connect(slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(11), metric(8), metric(11), metric(8))
        column.setSpacing(metric(6))
        column.addLayout(head)
        for widget in (self._table, ButtonRow([], [self._theirs, self._mine, self._cancel], self)):
            column.addWidget(widget)
        for before, after in pairwise((self._place, self._table, self._theirs, self._mine, self._cancel)):
            QWidget.setTabOrder(before, after)

    def show_differences(self, who: str, differences: Sequence[Difference]) -> None:
        """Show what another (`who`: name and time) saved meanwhile, field by field."""
        if not self._made:
            self._make()
        self._who = who
        self._differences = tuple(differences)
        self._heading.say(self.tr("The same thing was changed by two"), "git-compare", "warn")
        self._hint.setText(self.tr("Nothing of yours is saved yet. Space chooses field by field which value is kept."))
        set_spoken(self._table, self._heading.text.text())
        self._theirs.setText(self.tr("Keep &theirs"))
        self._mine.setText(self.tr("&Keep as chosen"))
        self._cancel.setText(self.tr("Cancel"))
        self._model.set_columns(self._columns())
        self._show_rows()
        self._table.hold(len(differences))
        self.show()
        self._table.fit()
        self._table.setFocus()

    def name_other(self, who: str) -> None:
        """Head the other's column with who it was and when, once that is known; what is chosen stays."""
        self._who = who
        self._model.set_columns(self._columns())
        self._table.fit()

    def _columns(self) -> tuple[Column[Difference], ...]:
        return (
            Column(key="field", header=self.tr("Field"), cell=_label),
            Column(key="seen", header=self.tr("Was"), cell=_seen),
            Column(key="theirs", header=self._who or self.tr("Theirs"), cell=_theirs_cell),
            Column(key="mine", header=self.tr("Yours"), cell=_mine_cell, width="stretch"),
        )

    def _show_rows(self) -> None:
        self._model.set_rows(self._differences)
        if self._table.current_row() is None:
            self._table.mark_number(0)

    @Slot(object)
    def _on_toggled(self, row: Difference) -> None:
        self._differences = tuple(replace(d, keep_mine=not d.keep_mine) if d.key == row.key else d for d in self._differences)
        self._show_rows()

    @Slot()
    def _on_mine(self) -> None:
        self.hide()
        self.chosen.emit(frozenset(difference.key for difference in self._differences if difference.keep_mine))

    @Slot()
    def _on_theirs(self) -> None:
        self.hide()
        self.chosen.emit(frozenset())

    @Slot()
    def _on_cancel(self) -> None:
        self.hide()
        self.cancelled.emit()


class _Rows(TableView):
    """As high as its rows are, up to eight; where the window is low it leaves room for what the rows are about."""

    def hold(self, rows: int) -> None:
        """Be as high as so many rows, two at least in sight."""
        low, high = (metric(26) + metric(24) * min(rows, most) + 2 for most in _IN_SIGHT)
        self.setMinimumHeight(low)
        self.setMaximumHeight(high)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())


def _key(row: Difference) -> str:
    return row.key


def _label(row: Difference) -> Cell:
    return Cell(text=row.label)


def _seen(row: Difference) -> Cell:
    return Cell(text=row.seen, colour="text2")


def _theirs_cell(row: Difference) -> Cell:
    """The other's value; amber where both changed the field, bold where it is the one kept."""
    return Cell(text=row.theirs, bold=not row.keep_mine, checked=not row.keep_mine, fill="warnsoft" if row.both_changed else "", colour="")


def _mine_cell(row: Difference) -> Cell:
    return Cell(text=row.mine, bold=row.keep_mine, checked=row.keep_mine, fill="accentsoft" if row.keep_mine else "")

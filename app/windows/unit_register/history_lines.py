"""The lines of the history in a table, with the boxes that choose among them (X6)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.unit_history import Line
from app.queries.unit_history import Scope
from app.queries.unit_register import UnitReading
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, FilterField, TextField
from app.windows.common.formats import instant_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.unit_register.history_words import HistoryWords, comment, who

if TYPE_CHECKING:
    from app.background.client import Client

_PAUSE_MS = 250


class Which(Enum):
    """Whose lines."""

    UNIT = "unit"
    BENEATH = "beneath"
    ALL = "all"


class LinesView(QWidget):
    """`wanted_changed` when other lines are to be read, `row_changed` when another one is marked."""

    wanted_changed = Signal()
    row_changed = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.which = ChoiceField(self, name="unit_history_which", chars=34)
        self.category = ChoiceField(self, name="unit_history_category", chars=26)
        self.person = TextField(self, name="unit_history_person", chars=16)
        self._boxes = tuple(FilterField("", field, self) for field in (self.which, self.category, self.person))
        self.busy = BusyLine(self, name="unit_history_busy")
        self.count = PlainLabel("", self, role="accent")
        self.count.setObjectName("unit_history_count")
        self.count.setMinimumHeight(metric(26))
        self.table = TableView("", self, object_name="unit_history_table")
        self.model: RowTableModel[Line] = RowTableModel((), self, key=_key)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.tools = TableTools(self.table, self, name="unit_history_tools", copy=True)
        self.older = Button("", self, icon_name="chevron-down", name="unit_history_older")
        self.put_back = Button("", self, icon_name="undo-2", name="put_back_line")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self.which.changed.connect(self.wanted_changed)
        self.category.changed.connect(self.wanted_changed)
        self.person.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.wanted_changed)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_empty_acted)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        for box in self._boxes:
            line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.busy, 1, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        for widget in (self.count, self.tools):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.put_back)
        foot.addStretch(1)
        foot.addWidget(self.older)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        labels = (self.tr("&Units"), self.tr("&Category"), self.tr("B&y"))
        for box, label in zip(self._boxes, labels, strict=True):
            box.field.set_label(label)
        self.person.set_tip(self.tr("A part of the login name"))
        self.table.setAccessibleName(self.tr("History"))
        self.tools.title = self.tr("History")
        self.tools.retranslate()
        self.older.setText(self.tr("&Older entries"))
        self.put_back.setText(self.tr("&Put back…"))

    def offer(self, unit: str, reading: UnitReading) -> None:
        """Offer the unit, what is beneath it, or all; all categories or one of them. What is chosen stays."""
        self.which.set_choices(
            (
                Choice(value=Which.UNIT, text=unit),
                Choice(value=Which.BENEATH, text=self.tr("{unit} and beneath").format(unit=unit)),
                Choice(value=Which.ALL, text=self.tr("All units")),
            )
        )
        categories = [Choice(value=row.id, text=row.name) for row in reading.categories]
        self.category.set_choices((Choice(value=None, text=self.tr("All, and the unit itself")), *categories))

    def scope(self, organisation_id: int) -> Scope:
        """Return which lines are wanted."""
        tree, which = self._client.tree, self.which.value()
        places = None
        if which is not Which.ALL:
            beneath = which is Which.BENEATH and organisation_id in tree.nodes
            places = frozenset(tree.below(organisation_id)) if beneath else frozenset({organisation_id})
        return Scope(organisations=places, category_id=self.category.value(), person=self.person.value())

    def show_lines(self, lines: Sequence[Line], more: bool, words: HistoryWords, *, elsewhere: bool = False, anew: bool = False) -> None:
        """Show lines; `more` says whether older ones can be read, `anew` that they are others altogether."""
        self.model.set_columns(self._columns(words))
        self.model.set_rows(lines, elsewhere=elsewhere)
        if anew:
            self.table.fit()
        else:
            self.table.grow()
        self.count.setText(self.tr("%n change(s)", "", len(lines)))
        self.older.setVisible(more)
        if self.category.value() is None and not self.person.value():
            self.table.say_empty("history", self.tr("Nothing has been written down yet."), self.tr("Every change of a unit shows here."))
        else:
            self.table.say_empty("filter", self.tr("No change passes the filter."), "", self.tr("Clear filter"), "list-x")
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.row_changed.emit()

    def say_not_permitted(self, missing: str) -> None:
        """Show why nothing may be seen."""
        self.count.setText("")
        self.older.hide()
        self.model.set_rows(())
        self.table.say_empty("eye-off", self.tr("Your role does not show the history."), missing)

    def row(self) -> Line | None:
        """Return the marked line."""
        row = self.table.current_row()
        return row if isinstance(row, Line) else None

    def _columns(self, words: HistoryWords) -> list[Column[Line]]:
        def when(row: Line) -> str:
            return instant_text(self._client.local(row.entry.at))

        def change_tip(row: Line) -> str:
            return words.change(row).spoken()

        return [
            Column(key="when", header=self.tr("When"), cell=when, required=True),
            Column(key="who", header=self.tr("Who"), cell=who),
            Column(key="unit", header=self.tr("Unit"), cell=_place),
            Column(key="category", header=self.tr("Category"), cell=words.category),
            Column(key="field", header=self.tr("Field"), cell=words.field, tip=words.field, required=True),
            Column(key="change", header=self.tr("From, to"), cell=words.change, width="stretch", tip=change_tip, required=True),
            Column(key="comment", header=self.tr("Comment"), cell=comment, tip=comment),
        ]

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.row_changed.emit()

    @Slot()
    def _on_empty_acted(self) -> None:
        self.category.set_value(None)
        self.person.set_value("")
        self.wanted_changed.emit()


def _key(row: Line) -> Hashable:
    return row.id


def _place(row: Line) -> str:
    return row.place

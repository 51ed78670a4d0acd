"""The entries of a history in a table, under the boxes that choose among them (X6); a room adds its boxes and columns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.field import Field
from app.windows.common.form import FilterField, TextField
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

R = TypeVar("R")
_PAUSE_MS = 250


class HistoryTable(QWidget, Generic[R]):
    """`wanted_changed` when other entries are to be read, `row_changed` when another one is marked.

    A room makes its boxes, `person` among them, then calls `furnish`; `name` begins the object names of all parts.
    """

    wanted_changed = Signal()
    row_changed = Signal()

    person: TextField
    busy: BusyLine
    count: PlainLabel
    table: TableView
    model: RowTableModel[R]
    tools: TableTools
    older: Button
    put_back: Button

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._name = name
        self._boxes: tuple[FilterField, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def person_box(self) -> TextField:
        """Return a new box for whose entries are wanted."""
        return TextField(self, name=f"{self._name}_person", chars=16)

    def furnish(
        self,
        chosen: Sequence[Field],
        typed: Sequence[Field],
        *,
        put_back: str,
        key: Callable[[R], Hashable],
        row_kind: Callable[[R], RowKind] | None = None,
    ) -> None:
        """Put the table under its boxes: what is chosen counts at once, what is typed when the typing pauses.

        Everything but the boxes is made here, so that Tab comes to it after them. `put_back` names the button.
        """
        self._boxes = tuple(FilterField("", field, self) for field in (*chosen, *typed))
        for field in chosen:
            field.changed.connect(self.wanted_changed)
        for field in typed:
            field.changed.connect(self._pause.start)
        self.busy = BusyLine(self, name=f"{self._name}_busy")
        self.count = PlainLabel("", self, role="accent")
        self.count.setObjectName(f"{self._name}_count")
        self.count.setMinimumHeight(metric(26))
        self.table = TableView("", self, object_name=f"{self._name}_table")
        self.model = RowTableModel((), self, key=key, row_kind=row_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_empty_acted)
        self.tools = TableTools(self.table, self, name=f"{self._name}_tools", copy=True)
        self.older = Button("", self, icon_name="chevron-down", name=f"{self._name}_older")
        self.put_back = Button("", self, icon_name="undo-2", name=put_back)
        self._lay_out()

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

    def label_boxes(self, labels: Sequence[str]) -> None:
        """Put every word in the present language; the labels are those of the boxes, in their order."""
        for box, label in zip(self._boxes, labels, strict=True):
            box.field.set_label(label)
        self.person.set_tip(self.tr("A part of the login name"))
        set_spoken(self.table, self.tr("History"))
        self.tools.title = self.tr("History")
        self.tools.retranslate()
        self.older.setText(self.tr("&Older entries"))
        self.put_back.setText(self.tr("&Put back…"))

    def is_readable(self) -> bool:
        """Say whether the boxes say what is wanted; nothing is read while one is half typed."""
        return True

    def clear_boxes(self) -> None:
        """Let every entry pass."""
        self.person.set_value("")

    def show_rows(self, columns: Sequence[Column[R]], rows: Sequence[R], count: str, *, more: bool, elsewhere: bool, anew: bool) -> None:
        """Show entries; `more` says whether older ones can be read, `anew` that they are others altogether."""
        self.model.set_columns(columns)
        self.model.set_rows(rows, elsewhere=elsewhere)
        if anew:
            self.table.fit()
        else:
            self.table.grow()
        self.count.setText(count)
        self.older.setVisible(more)
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.row_changed.emit()

    def say_nothing_yet(self, hint: str) -> None:
        """Say why the table is empty where every entry passes."""
        self.table.say_empty("history", self.tr("Nothing has been written down yet."), hint)

    def say_none_passes(self, sentence: str) -> None:
        """Say why the table is empty where only some entries pass."""
        self.table.say_empty("filter", sentence, "", self.tr("Clear filter"), "list-x")

    def say_not_permitted(self, missing: str) -> None:
        """Show why nothing may be seen."""
        self.count.setText("")
        self.older.hide()
        self.model.set_rows(())
        self.table.say_empty("eye-off", self.tr("Your role does not show the history."), missing)

    @Slot()
    def _on_pause(self) -> None:
        if self.is_readable():
            self.wanted_changed.emit()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.row_changed.emit()

    @Slot()
    def _on_empty_acted(self) -> None:
        self.clear_boxes()
        self.wanted_changed.emit()

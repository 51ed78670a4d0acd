"""The base of the windows that work out a list when they are opened and when asked: changes meanwhile only say that it is of before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Column, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R")


class WorkedOutWindow(InnerWindow, Generic[R]):
    """A room makes its buttons, then calls `lay_out` and `begin`; `name` begins the object names, `follows` are the tables that the list is of."""

    name: ClassVar[str]
    follows: ClassVar[Collection[str]]

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName(f"{self.name}_count")
        self.busy = BusyLine(self, name=f"{self.name}_busy")
        self.banner = Banner(self, name=f"{self.name}_banner")
        self.table = TableView("", self, object_name=f"{self.name}_list", row_height=25)
        self.model: RowTableModel[R] = RowTableModel(self.columns(), self, key=self.key_of)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name=f"{self.name}_tools")
        self._task: Task | None = None

    def lay_out(self, below: Sequence[QWidget], left: Sequence[QWidget], right: Sequence[Button]) -> None:
        """Place the table, what stands below it, and the buttons at both ends; the last of them closes."""
        line = QHBoxLayout()
        line.setSpacing(metric(14))
        line.addWidget(self.count)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        for widget in (*below, level_line(self), ButtonRow(left, right, self)):
            column.addWidget(widget)
        right[-1].clicked.connect(self.close)

    def begin(self) -> None:
        """Do what the table and others say, and work it out."""
        self.table.remember_in(self.client.settings, self.client.actor.login, f"{self.name}_list")
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self.show_marked)
        self.tools.failed.connect(self.banner.show_failed)
        self.banner.acted.connect(self._on_banner_acted)
        self.client.bus.changed.connect(self._on_changed)
        add_key(self, self.client.settings, "room.cancel", self.close)
        self.retranslate()
        self.setFocusProxy(self.table)
        self.refresh()

    # what a room says

    def columns(self) -> Sequence[Column[R]]:
        """Return the columns, in the present language."""
        raise NotImplementedError

    def key_of(self, row: R) -> Hashable:
        """Tell rows apart."""
        raise NotImplementedError

    def asked(self) -> tuple[Task, Callable[[Any], Any], Callable[[Any], object]]:
        """Return the task that is shown, what is read, and what takes the answer."""
        raise NotImplementedError

    def open_row(self, row: R) -> None:
        """Go where a row leads."""
        raise NotImplementedError

    def say_outdated(self, changes: Changes) -> None:
        """Say that the list is of before."""
        raise NotImplementedError

    @Slot()
    def show_marked(self) -> None:
        """Offer what can be done with the marked row."""
        raise NotImplementedError

    def show_failed(self, refusal: Refusal) -> None:
        """Say why it could not be worked out."""
        raise NotImplementedError

    # what the frame asks

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_spoken(self.table, self.title())
        self.tools.title = self.title()
        self.tools.retranslate()
        self.tell_state()
        settle(self)

    def print_out(self) -> None:
        """Print the list."""
        self.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Work it out again (F5)."""
        if self._task is None:
            self._task, query, then = self.asked()
            self.busy.start_task(self._task)
            self.client.runner.read(self, query, then, self._show_failed, task=self._task)

    # showing

    def end(self) -> None:
        """The answer is there, whatever it is."""
        self._task = None
        self.busy.stop()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show the list, one of its rows marked."""
        self.model.set_rows(rows)
        self.table.fit()
        if self.table.current_row() is None:
            self.table.mark_number(0)

    def _show_failed(self, refusal: Refusal) -> None:
        self.end()
        self.show_failed(refusal)

    def row(self) -> R | None:
        """Return the marked row."""
        row: R | None = self.table.current_row()
        return row

    # acting

    @Slot()
    def _on_open(self) -> None:
        row = self.row()
        if row is not None:
            self.open_row(row)

    @Slot(object)
    def _on_row_opened(self, row: R) -> None:
        self.open_row(row)

    @Slot()
    def _on_banner_acted(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.follows):
            self.say_outdated(changes)

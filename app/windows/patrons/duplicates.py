"""Functions → Likely duplicates (X18): pairs of accounts that are likely one person's, the likeliest first; both open to be looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.duplicate_pairs import Pair, Pairs, list_duplicate_pairs
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.patrons.duplicate_columns import DuplicateColumns, row_key

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = ("patron", "contact", "card")


class DuplicatesWindow(InnerWindow):
    """Read once when it is opened and again on F5: changes elsewhere only say that the list is of before."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("pair_count")
        self.busy = BusyLine(self, name="duplicates_busy")
        self.banner = Banner(self, name="duplicates_banner")
        self.table = TableView("", self, object_name="duplicate_list", row_height=25)
        self.model: RowTableModel[Pair] = RowTableModel(DuplicateColumns().columns(), self, key=row_key)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="duplicate_tools")
        self.hint = PlainLabel("", self, role="secondary")
        self.open_button = Button("", self, kind="primary", name="open_both")
        self.close_button = Button("", self, name="close_duplicates")
        self._task: Task | None = None
        self._pairs: Pairs | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.table)
        self.refresh()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(14))
        line.addWidget(self.count)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.hint], [self.open_button, self.close_button], self))

    def _connect(self) -> None:
        self.table.remember_in(self.client.settings, self.client.actor.login, "duplicate_list")
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._on_current_changed)
        self.tools.failed.connect(self.banner.show_failed)
        self.banner.acted.connect(self.refresh)
        self.open_button.clicked.connect(self._on_open)
        self.close_button.clicked.connect(self.close)
        self.client.bus.changed.connect(self._on_changed)

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Likely duplicates")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.hint.setText(self.tr("Enter opens both accounts. Nothing is changed here."))
        self.open_button.setText(self.tr("&Open both"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.table, self.tr("Likely duplicates"))
        self.table.say_empty(
            "users", self.tr("No likely duplicates are found."), self.tr("Identity number, birth date with name, and e-mail with name are compared.")
        )
        self.tools.title = self.tr("Likely duplicates")
        self.tools.retranslate()
        self.model.set_columns(DuplicateColumns().columns())
        self._show_count()
        self._on_current_changed(self.table.current_row())
        settle(self)

    def refresh(self) -> None:
        """Look again (F5)."""
        if self._task is not None:
            return
        self._task = Task(self.tr("Looking for likely duplicates"))
        self.busy.start_task(self._task)
        query = partial(list_duplicate_pairs, account_id=self.client.actor.account_id)
        self.client.runner.read(self, query, self._show_pairs, self._show_failed, task=self._task)

    def _show_pairs(self, pairs: Pairs) -> None:
        self._task, self._pairs = None, pairs
        self.busy.stop()
        self.banner.clear()
        self.model.set_rows(pairs.rows)
        self.table.fit()
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self._show_count()

    def _show_failed(self, refusal: Refusal) -> None:
        self._task = None
        self.busy.stop()
        self.banner.show_unread(refusal, self.tr("The patrons could not be read."))

    def _show_count(self) -> None:
        pairs = self._pairs
        if pairs is None or not pairs.count:
            self.count.setText("")
        elif pairs.count > len(pairs.rows):
            self.count.setText(self.tr("the likeliest %n pair(s)", "", len(pairs.rows)))
        else:
            self.count.setText(self.tr("%n pair(s), the likeliest first", "", pairs.count))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_CARED_FOR) and self._pairs is not None and self._pairs.count:
            self.banner.say("warning", self.tr("Patrons were changed since this list was made."), "", self.tr("Look again"), "refresh-cw")

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        self.open_button.set_allowed(row is not None, self.tr("No pair is marked."))

    @Slot()
    def _on_open(self) -> None:
        row = self.table.current_row()
        if isinstance(row, Pair):
            self._on_row_opened(row)

    @Slot(object)
    def _on_row_opened(self, row: Pair) -> None:
        for side in (row.first, row.second):
            self.open_window("patrons.details", side.id)

"""The base of the tabs of a patron: each reads when it is first shown, and again when it was out of sight while something changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.patron_account import Account
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.circulation.row_menu import RowMenu
from app.windows.common.form import add_level
from app.windows.common.inner_window import window_of
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.patrons.columns import grow_columns

if TYPE_CHECKING:
    from app.background.client import Client

R = TypeVar("R")


class PatronTab(QWidget):
    """One tab. `messages_wanted` and the like belong to the tabs themselves; `changed` when `unsaved` answers differently."""

    changed = Signal()

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client, self.patron_id = client, patron_id
        self.account: Account | None = None
        self._stale = True
        self.elsewhere = False
        """Whether the next answer is read because somebody else changed something."""
        self.busy = BusyLine(self)
        self.banner = Banner(self, name=f"{type(self).__name__.lower()}_banner")
        self.banner.acted.connect(self._on_try_again)

    def buttons(self) -> Sequence[QWidget]:
        """Return the buttons that stand at the left under the tab."""
        return ()

    def query(self) -> Callable[[Any], Any] | None:
        """Return what to read, None where the account says everything."""
        return None

    def show_answer(self, answer: Any) -> None:
        """Show what was read."""

    def retranslate(self) -> None:
        """Put every word in the present language."""

    def show_account(self, account: Account, *, elsewhere: bool = False) -> None:
        """Take over how the account stands; what is in sight is read again. `elsewhere`: because somebody else changed something."""
        self.account = account
        self.elsewhere = self.elsewhere or elsewhere
        self._stale = True
        if self.isVisible():
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is in sight from now on, whatever brought it there: it may be made after the account was read."""
        super().showEvent(event)
        self.load()

    def settle_letters(self) -> None:
        """Give the controls of the whole window letters of their own, after some came to it."""
        settle(window_of(self) or self)

    def open_window(self, command: str, argument: object) -> None:
        """Have the main window open another window."""
        window = window_of(self)
        if window is not None:
            window.open_window(command, argument)

    def load(self) -> None:
        """Read, if what is shown is not the latest."""
        if self.account is None or not self._stale:
            return
        self._stale = False
        query = self.query()
        if query is None:
            self.show_answer(None)
            return
        self.busy.start(self.tr("Reading …"))
        self.client.runner.read(self, query, self._show_read, self._show_failed)

    def _show_read(self, answer: Any) -> None:
        self.busy.stop()
        if self.banner.kind == "lost":  # what was saved, or was not, stays to be read
            self.banner.clear()
        self.show_answer(answer)
        self.elsewhere = False

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self._stale = True
        if self.banner.kind != "failed":  # why nothing was saved matters more, and is still true
            self.banner.show_unread(refusal)

    @Slot()
    def _on_try_again(self) -> None:
        self._stale = True
        self.load()


class TableTab(PatronTab, Generic[R]):
    """A tab that is a table, with a filter over all columns, a line that counts, and the small buttons."""

    name = "table"
    """Names the widgets, and the columns that are remembered."""
    several = False
    """Whether several rows can be marked."""

    def __init__(self, client: Client, patron_id: int, parent: QWidget | None = None) -> None:
        super().__init__(client, patron_id, parent)
        self.rows: list[R] = []
        self.filter = SearchField("", self, name=f"{self.name}_filter")
        self.filter.setFixedWidth(metric(220))
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName(f"{self.name}_count")
        self.table = TableView("", self, object_name=f"{self.name}_table", several=self.several, row_height=26)
        self.model: RowTableModel[R] = RowTableModel(self.columns(), self, key=self.key_of, row_kind=self.kind_of)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name=f"{self.name}_tools")
        self.filter.searched.connect(self._on_filtered)
        self.filter.moved_down.connect(self.table.setFocus)
        self.table.remember_in(client.settings, client.actor.login, f"patron_{self.name}")
        self.tools.failed.connect(self._on_export_failed)
        self.setFocusProxy(self.table)

    def lay_out(self, *beside: QWidget, below: Sequence[QWidget] = ()) -> None:
        """Place the table, what stands beside the filter, and what stands below the table."""
        line = QHBoxLayout()
        line.setSpacing(metric(12))
        add_level(line, self.filter, *beside)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        add_level(line, self.count, self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        for widget in below:
            column.addWidget(widget)

    def add_key(self, command: str, slot: Callable[..., Any]) -> None:
        """Have a key of the table of commands do something in this tab."""
        add_key(self, self.client.settings, command, slot)

    def offer_menu(self) -> None:
        """Give the rows a menu, by the right mouse button or Shift+F10."""
        menu = RowMenu(self.table, f"{self.name}_menu", self.row_actions)
        self.add_key("room.context_menu", menu.on_key)

    def row_actions(self) -> Sequence[QAction]:
        """Return what the menu of the marked rows offers, without a parent: the menu takes them."""
        return ()

    def columns(self) -> tuple[Column[R], ...]:
        """Return the columns, in the present language."""
        raise NotImplementedError

    def key_of(self, row: R) -> Any:
        """Tell rows apart."""
        return getattr(row, "id", row)

    def kind_of(self, row: R) -> RowKind:
        """Return what a row is."""
        return RowKind.NORMAL

    def wanted(self, row: R) -> bool:
        """Say whether a row passes the boxes beside the filter."""
        return True

    def say_count(self) -> str:
        """Return the line that counts."""
        raise NotImplementedError

    def say_empty(self) -> None:
        """Say why the table is empty."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show what was read; what others changed is marked for a while."""
        self.rows = list(rows)
        self.arrange(elsewhere=self.elsewhere)

    def arrange(self, *, elsewhere: bool = False) -> None:
        """Show the rows that pass boxes and filter."""
        words = self.filter.text().casefold().split()
        self.model.set_rows([row for row in self.rows if self.wanted(row) and self._has(row, words)], elsewhere=elsewhere)
        grow_columns(self.table)
        self.count.setText(self.say_count())
        if self.rows and not self.model.rows:
            self.table.say_empty("filter", self.tr("No row passes the filter"), "", self.tr("Clear filter"), "list-x")
        else:
            self.say_empty()
        if self.table.current_row() is None:
            self.table.mark_number(0)

    def retranslate(self) -> None:
        self.tools.retranslate()
        self.model.set_columns(self.columns())
        if self.account is not None:
            self.arrange()

    def _has(self, row: R, words: Sequence[str]) -> bool:
        if not words:
            return True
        texts = (column.cell(row) for column in self.model.columns)
        text = " ".join(cell if isinstance(cell, str) else cell.spoken() for cell in texts).casefold()
        return all(word in text for word in words)

    @Slot(str)
    def _on_filtered(self, _text: str) -> None:
        self.arrange()

    @Slot(str)
    def _on_export_failed(self, sentence: str) -> None:
        self.banner.show_failed(sentence)

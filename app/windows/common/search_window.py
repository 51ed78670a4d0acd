"""A window that finds rows while one types: the box keeps the focus, the keys work on the list, pages come as one scrolls (Q1, D7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.sought import PageKey
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.inner_window import InnerWindow
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from app.background.client import Client

_NEAR = 20
"""So many rows before the end the next page is read."""


class Found(Protocol):
    """A row that is found."""

    @property
    def id(self) -> int:
        """What it is known by."""


R = TypeVar("R", bound=Found)


class SearchWindow(InnerWindow, Generic[R]):
    """What such windows share; each makes its widgets, says its words, and asks for its pages.

    `argument`: a text to search for at once, or nothing. `shows` names the tables that the list shows something of, `table_name`
    is what its columns are remembered by.
    """

    shows: ClassVar[frozenset[str]]
    table_name: ClassVar[str]
    field: SearchField
    busy: BusyLine
    banner: Banner
    table: TableView
    model: RowTableModel[R]
    tools: TableTools
    open_button: Button
    close_button: Button

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._rows: list[R] = []
        self._next: PageKey | None = None
        self._text = self._listed = ""
        self._waiting = self._open_first = self._elsewhere = False

    def connect_search(self) -> None:
        """Join the widgets, once they are there."""
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.remember_in(self.client.settings, self.client.actor.login, self.table_name)
        self.tools.failed.connect(self._on_export_failed)
        self.banner.acted.connect(self.refresh)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)

    def begin_search(self, argument: object | None) -> None:
        """Search for what the window was opened with, once everything is laid out."""
        if isinstance(argument, str):
            self.field.setText(argument)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Search again (F5): as many rows as are listed, so that the list stays where it is."""
        if self.asks():
            self._read(len(self._rows) if self._listed == self._text else 0)

    def asks(self) -> bool:
        """Say whether there is anything to search by: a text, or in some windows filters alone."""
        return bool(self._text)

    # what each does in its own way

    def page_query(self, *, at_least: int = 0, after: PageKey | None = None) -> Callable[[Any], Any]:
        """Return what reads a page: the first, or the one that begins after a place."""
        raise NotImplementedError

    def take_page(self, page: Any) -> None:
        """Show the columns of a page that was read (None: nothing is searched for)."""
        raise NotImplementedError

    def page_shown(self) -> None:
        """Go on once a page is shown and marked."""
        raise NotImplementedError

    def show_rows(self) -> None:
        """Follow rows that are shown: widths, counts, buttons."""
        raise NotImplementedError

    def say_searching(self) -> str:
        """Return what the line says meanwhile."""
        raise NotImplementedError

    def say_failed(self, refusal: Refusal) -> None:
        """Say that nothing could be read."""
        raise NotImplementedError

    def open_marked(self) -> None:
        """Open what is marked."""
        raise NotImplementedError

    def is_behind(self) -> bool:
        """Say whether the list does not show yet what is typed."""
        return self.field.text().strip() != self._text or self._waiting

    # searching

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._text = text
        self.tell_state()
        self.on_filter_changed()

    @Slot()
    def on_filter_changed(self) -> None:
        """Search again: another text, or other filters."""
        if self.asks():
            self._read()
        else:
            self._take((), None, None)

    def _read(self, at_least: int = 0) -> None:
        self._waiting = True
        self.busy.start(self.say_searching())
        self.client.runner.read(self, self.page_query(at_least=at_least), self._show_page, self.show_failed)

    def _show_page(self, page: Any) -> None:
        if self.asks():  # else it is an answer to what is not asked any more
            self._take(page.rows, page.next, page)

    def _take(self, rows: Sequence[R], following: PageKey | None, page: Any) -> None:
        self._waiting = False
        self.busy.stop()
        self.banner.clear()
        self._rows, self._next = list(rows), following
        self.take_page(page)
        self._set_rows(elsewhere=self._elsewhere and self._listed == self._text)
        self._elsewhere = False
        if self._listed != self._text or self.table.current_row() is None:
            self.table.mark_number(0)  # the best; a list that is only read again keeps its mark
        self._listed = self._text
        self._open_first = self._open_first and len(self._rows) == 1
        self.page_shown()

    def _show_more(self, page: Any) -> None:
        self._rows += page.rows
        self._next = page.next
        self._set_rows()

    def _set_rows(self, *, elsewhere: bool = False) -> None:
        self.model.set_rows(self._rows, elsewhere=elsewhere)
        self.show_rows()

    @Slot(object)
    def show_failed(self, refusal: Refusal) -> None:
        """Say that nothing could be read, and offer to try again."""
        self._waiting = self._open_first = False
        self.busy.stop()
        self.say_failed(refusal)

    def take_open_first(self) -> bool:
        """Say once whether the only row found is to be opened: Enter came before it was there (a scanner)."""
        opening, self._open_first = self._open_first, False
        return opening

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()  # counts rows
        if self._next is not None and not self._waiting and bar.maximum() - value <= _NEAR:
            after, self._next = self._next, None
            self.client.runner.read(self, self.page_query(after=after), self._show_more, self.show_failed)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up, Down and Enter work on the list while the field has the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._enter()
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row: Any = self.table.current_row()
        place = self.model.find(row.id) if row is not None else -1
        self.table.mark_number(max(place + by, 0))

    def _enter(self) -> bool:
        """Open what is marked; while the list is behind what is typed, the only row found as soon as it is there (a scanner)."""
        if not self.is_behind():
            self.open_marked()
            return True
        self._open_first = True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_open_clicked(self) -> None:
        self.open_marked()

    @Slot()
    def _on_close_clicked(self) -> None:
        self.close()

    @Slot(str)
    def _on_export_failed(self, sentence: str) -> None:
        self.banner.show_failed(sentence)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.shows):
            self._elsewhere = self._elsewhere or changes.initiator != self.client.initiator
            self.refresh()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self.refresh()

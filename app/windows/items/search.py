"""Circulation → Items and titles (Ctrl+6): one box, titles while typing, the copies of the marked one below (D7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.copies import CopyRow
from app.queries.item_choices import ItemChoices, read_item_choices
from app.queries.titles import TitlePage, TitleRow, search_titles
from app.queries.word_search import PageKey
from app.services.items import MAY_CREATE, Registered
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.items.copy_list import CopyList
from app.windows.items.filters import ItemFilters
from app.windows.items.register_dialog import RegisterDialog
from app.windows.items.tables import TitleColumns, row_key

if TYPE_CHECKING:
    from app.background.client import Client

_SHOWN = frozenset({"title", "copy", "loan", "reservation", "organisation", "department", "placement", "media_type", "status_code"})
"""What the lists show something of."""
_NEAR = 20
"""So many rows before the end the next page is read."""


class ItemSearchWindow(InnerWindow):
    """`argument`: a text to search for at once, or nothing."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._rows: list[TitleRow] = []
        self._next: PageKey | None = None
        self._reading: tuple[str, ...] = ()
        self._choices: ItemChoices | None = None
        self._text = self._listed = ""
        self._waiting = self._open_first = self._elsewhere = False
        self.field = SearchField("", self, name="item_search", large=True)
        self.filters = ItemFilters(client, self)
        self.count = PlainLabel("", self, role="emphasis")
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="item_banner")
        self.titles = TableView("", self, object_name="title_list", row_height=25)
        self.model: RowTableModel[TitleRow] = RowTableModel(TitleColumns().columns(), self, key=row_key)
        self.titles.set_table_model(self.model)
        self.tools = TableTools(self.titles, self, name="title_list_tools")
        self.copies = CopyList(client, self)
        self.new_title = Button("", self, icon_name="plus", name="new_title")
        self.new_copy = Button("", self, icon_name="plus", name="new_copy")
        self.open_button = Button("", self, kind="primary", name="open_copy")
        self.close_button = Button("", self, name="close_items")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read_choices()
        if isinstance(argument, str):
            self.field.setText(argument)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        self.filters.changed.connect(self._on_filter_changed)
        self.titles.row_opened.connect(self._on_title_opened)
        self.titles.current_changed.connect(self._on_title_changed)
        self.titles.empty_acted.connect(self.filters.clear)
        self.titles.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.titles.remember_in(self.client.settings, self.client.actor.login, "title_list")
        self.copies.opened.connect(self._on_copy_opened)
        self.copies.marked.connect(self._show_allowed)
        self.copies.shown.connect(self._on_copies_shown)
        self.copies.failed.connect(self._show_failed)
        self.tools.failed.connect(self._on_export_failed)
        self.banner.acted.connect(self.refresh)
        self.new_title.clicked.connect(self._on_new_title)
        self.new_copy.clicked.connect(self._on_new_copy)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(10))
        line.addWidget(self.filters)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.count)
        line.addWidget(self.tools)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setObjectName("item_halves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.titles)
        halves.addWidget(self.copies)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.field)
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(halves, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.new_title, self.new_copy], [self.open_button, self.close_button], self))

    # what the frame asks

    def title(self) -> str:
        """The name of the window, and what is searched for."""
        return f"{self._text} - {self.tr('Items and titles')}" if self._text else self.tr("Items and titles")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.field.set_hint(self.tr("Title, author, ISBN, barcode or shelf"))
        self.filters.retranslate()
        self.new_title.setText(self.tr("&New title…"))
        self.new_copy.setText(self.tr("New co&py…"))
        self.open_button.setText(self.tr("&Open"))
        self.close_button.setText(self.tr("Close"))
        self.titles.setAccessibleName(self.tr("Titles found"))
        self.copies.retranslate()
        self.tools.title = self.tr("Titles")
        self.tools.retranslate()
        self.model.set_columns(TitleColumns(self._reading).columns())
        self._show_count()
        self._show_allowed()
        settle(self)

    def refresh(self) -> None:
        """Search again (F5): as many rows as are listed, so that the list stays where it is."""
        self._read_choices()
        if self._text:
            self._read(len(self._rows) if self._listed == self._text else 0)

    # searching

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._text = text
        self.tell_state()
        if text:
            self._read()
        else:
            self._show_page(TitlePage((), (), None))

    @Slot()
    def _on_filter_changed(self) -> None:
        if self._text:
            self._read()

    def _read_choices(self) -> None:
        self.client.runner.read(self, partial(read_item_choices, account_id=self.client.actor.account_id), self._show_choices, self._show_failed)

    def _show_choices(self, choices: ItemChoices) -> None:
        self._choices = choices
        self.filters.show_choices(choices)
        self._show_allowed()

    def _read(self, at_least: int = 0) -> None:
        self._waiting = True
        self.busy.start(self.tr("Searching …"))
        query = partial(search_titles, search=self.filters.search(self._text), at_least=at_least)
        self.client.runner.read(self, query, self._show_page, self._show_failed)

    def _show_page(self, page: TitlePage) -> None:
        self._waiting = False
        self.busy.stop()
        self.banner.clear()
        self._rows, self._next, self._reading = list(page.rows), page.next, page.reading
        self.model.set_columns(TitleColumns(page.reading).columns())
        self._show_rows(elsewhere=self._elsewhere and self._listed == self._text)
        self._elsewhere = False
        if self._listed != self._text or self.titles.current_row() is None:
            self.titles.mark_number(0)  # the best; a list that is only read again keeps its mark
        self._listed = self._text
        self._open_first = self._open_first and len(self._rows) == 1
        self._read_copies()

    def _show_more(self, page: TitlePage) -> None:
        self._rows += page.rows
        self._next = page.next
        self._show_rows()

    def _show_rows(self, *, elsewhere: bool = False) -> None:
        self.model.set_rows(self._rows, elsewhere=elsewhere)
        self.titles.grow()
        self._show_count()

    def _read_copies(self) -> None:
        """Read the copies of the marked title, if there is one."""
        row = self.titles.current_row()
        title = row if isinstance(row, TitleRow) else None
        self.copies.read(title, with_hidden=self.filters.removed.isChecked(), typed=self._text, reading=self._reading)

    @Slot()
    def _on_copies_shown(self) -> None:
        opening, self._open_first = self._open_first, False
        if opening:
            self._on_open_clicked()

    @Slot(object)
    def _show_failed(self, refusal: Refusal) -> None:
        self._waiting = self._open_first = False
        self.busy.stop()
        self.banner.say("lost", self.tr("The titles could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    def _show_count(self) -> None:
        found = len(self._rows)
        if self._next is not None:
            self.count.setText(self.tr("more than %n title(s), best first", "", found))
        else:
            self.count.setText(self.tr("%n title(s)", "", found) if found else "")
        self.count.setVisible(bool(found))
        if not self._text:
            self.titles.say_empty("search", self.tr("Type some letters of the title or author, or a number."), self.tr("The list fills while you type."))
        elif self.filters.narrow():
            self.titles.say_empty("book", self.tr("Nothing is found with these filters."), "", self.tr("Search everything"), "list-x")
        else:
            hint = self.tr("Every word must begin a word of the title, the author or the shelf, or a number. Try fewer letters, or one word less.")
            self.titles.say_empty("book", self.tr("Nothing is found."), hint)

    @Slot()
    def _show_allowed(self) -> None:
        missing = self.tr("The permission {permission} is missing.").format(permission=MAY_CREATE)
        may, ready = self.client.actor.may(MAY_CREATE), self._choices is not None
        marked = self.titles.current_row() is not None
        self.new_title.set_allowed(may and ready, missing if not may else "", self.tr("Registers a title with its first copy"))
        self.new_copy.set_allowed(
            may and ready and marked, missing if not may else self.tr("No title is marked."), self.tr("Registers another copy of the marked title")
        )
        self.open_button.set_allowed(self.copies.current() is not None, self.tr("No copy is marked."))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.titles.verticalScrollBar()  # counts rows
        if self._next is not None and not self._waiting and bar.maximum() - value <= _NEAR:
            after, self._next = self._next, None
            query = partial(search_titles, search=self.filters.search(self._text), after=after)
            self.client.runner.read(self, query, self._show_more, self._show_failed)

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
        row = self.titles.current_row()
        place = self.model.find(row.id) if isinstance(row, TitleRow) else -1
        self.titles.mark_number(max(place + by, 0))

    def _enter(self) -> bool:
        """Open the marked copy; while the list is behind what is typed, that of the only title found as soon as it is there (a scanner)."""
        if self.field.text().strip() == self._text and not self._waiting and not self.copies.fetching:
            self._on_open_clicked()
            return True
        self._open_first = True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            event.accept()
        else:
            super().keyPressEvent(event)

    # opening

    @Slot(object)
    def _on_title_changed(self, _row: object) -> None:
        if not self._waiting:
            self._read_copies()
        self._show_allowed()

    @Slot(object)
    def _on_title_opened(self, _row: TitleRow) -> None:
        self._on_open_clicked()

    @Slot(object)
    def _on_copy_opened(self, row: CopyRow) -> None:
        self.open_window("items.details", row.id)

    @Slot()
    def _on_open_clicked(self) -> None:
        row = self.copies.current()
        if row is not None:
            self._on_copy_opened(row)

    @Slot()
    def _on_new_title(self) -> None:
        self._register(None)

    @Slot()
    def _on_new_copy(self) -> None:
        row = self.titles.current_row()
        if isinstance(row, TitleRow):
            self._register(row)

    def _register(self, title: TitleRow | None) -> None:
        if self._choices is not None:
            about = (title.id, title.title) if title is not None else None
            dialog = RegisterDialog(self.client, self._choices, self, title=about)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.registered.connect(self._on_registered)
            dialog.open()

    @Slot(object)
    def _on_registered(self, registered: Registered) -> None:
        self.open_window("items.details", registered.copy_id)

    @Slot()
    def _on_close_clicked(self) -> None:
        self.close()

    @Slot(str)
    def _on_export_failed(self, sentence: str) -> None:
        self.banner.show_failed(sentence)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN):
            self._elsewhere = self._elsewhere or changes.initiator != self.client.initiator
            self.refresh()

    @Slot()
    def _on_everything(self) -> None:
        self._elsewhere = True
        self.refresh()

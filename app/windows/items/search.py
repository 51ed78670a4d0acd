"""Circulation → Items and titles (Ctrl+6): one box, titles while typing, the copies of the marked one below (D7)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.queries.copies import CopyRow
from app.queries.item_choices import ItemChoices, read_item_choices
from app.queries.sought import PageKey
from app.queries.titles import TitlePage, TitleRow, search_titles
from app.services.items import MAY_CREATE, Registered
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.search_window import SearchWindow
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import missing_text
from app.windows.items.copy_list import CopyList
from app.windows.items.filters import ItemFilters
from app.windows.items.register_dialog import RegisterDialog
from app.windows.items.reserving import ReserveButton
from app.windows.items.tables import TitleColumns, row_key

if TYPE_CHECKING:
    from app.background.client import Client


class ItemSearchWindow(SearchWindow[TitleRow]):
    """`argument`: a text to search for at once, or nothing."""

    shows = frozenset({"title", "copy", "loan", "reservation", "organisation", "department", "placement", "media_type", "status_code"})
    table_name = "title_list"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._reading: tuple[str, ...] = ()
        self._choices: ItemChoices | None = None
        self.field = SearchField("", self, name="item_search", large=True)
        self.filters = ItemFilters(client, self)
        self.count = PlainLabel("", self, role="emphasis")
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="item_banner")
        self.titles = self.table = TableView("", self, object_name="title_list", row_height=25)
        self.model: RowTableModel[TitleRow] = RowTableModel(TitleColumns().columns(), self, key=row_key)
        self.titles.set_table_model(self.model)
        self.tools = TableTools(self.titles, self, name="title_list_tools")
        self.copies = CopyList(client, self)
        self.new_title = Button("", self, icon_name="plus", name="new_title")
        self.new_copy = Button("", self, icon_name="plus", name="new_copy")
        self.reserve = ReserveButton(client, self.banner, self, name="reserve_title")
        self.open_button = Button("", self, kind="primary", name="open_copy")
        self.close_button = Button("", self, name="close_items")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._read_choices()
        self.begin_search(argument)

    def _connect(self) -> None:
        self.connect_search()
        self.filters.changed.connect(self.on_filter_changed)
        self.titles.row_opened.connect(self._on_title_opened)
        self.titles.current_changed.connect(self._on_title_changed)
        self.titles.empty_acted.connect(self.filters.clear)
        self.copies.opened.connect(self._on_copy_opened)
        self.copies.marked.connect(self._show_allowed)
        self.copies.shown.connect(self._on_copies_shown)
        self.copies.failed.connect(self.show_failed)
        self.new_title.clicked.connect(self._on_new_title)
        self.new_copy.clicked.connect(self._on_new_copy)

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
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addWidget(self.field)
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(halves, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.new_title, self.new_copy, self.reserve], [self.open_button, self.close_button], self))

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
        self.reserve.retranslate()
        self.open_button.setText(self.tr("&Open"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.titles, self.tr("Titles found"))
        self.copies.retranslate()
        self.tools.title = self.tr("Titles")
        self.tools.retranslate()
        self.model.set_columns(TitleColumns(self._reading).columns())
        self._show_count()
        self._show_allowed()
        settle(self)

    def refresh(self) -> None:
        """Search again (F5), with the filters as they are now."""
        self._read_choices()
        super().refresh()

    # searching

    def _read_choices(self) -> None:
        self.client.runner.read(self, partial(read_item_choices, account_id=self.client.actor.account_id), self._show_choices, self.show_failed)

    def _show_choices(self, choices: ItemChoices) -> None:
        self._choices = choices
        self.filters.show_choices(choices)
        self._show_allowed()

    def page_query(self, *, at_least: int = 0, after: PageKey | None = None) -> Callable[[Any], TitlePage]:
        return partial(search_titles, search=self.filters.search(self._text), at_least=at_least, after=after)

    def take_page(self, page: TitlePage | None) -> None:
        self._reading = page.reading if page is not None else ()
        self.model.set_columns(TitleColumns(self._reading).columns())

    def page_shown(self) -> None:
        self._read_copies()

    def show_rows(self) -> None:
        self.titles.grow()
        self._show_count()

    def say_searching(self) -> str:
        return self.tr("Searching …")

    def _read_copies(self) -> None:
        """Read the copies of the marked title, if there is one."""
        row = self.titles.current_row()
        title = row if isinstance(row, TitleRow) else None
        self.copies.read(title, with_hidden=self.filters.removed.isChecked(), typed=self._text, reading=self._reading)

    @Slot()
    def _on_copies_shown(self) -> None:
        if self.take_open_first():
            self.open_marked()

    def say_failed(self, refusal: Refusal) -> None:
        self.banner.show_unread(refusal, self.tr("The titles could not be read."))

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
        missing = missing_text(MAY_CREATE)
        may, ready = self.client.actor.may(MAY_CREATE), self._choices is not None
        marked = self.titles.current_row() is not None
        self.new_title.set_allowed(may and ready, missing if not may else "", self.tr("Registers a title with its first copy"))
        self.new_copy.set_allowed(
            may and ready and marked, missing if not may else self.tr("No title is marked."), self.tr("Registers another copy of the marked title")
        )
        row = self.titles.current_row()
        self.reserve.offer((row.id, row.title) if row is not None else None, self._choices.currency if self._choices is not None else "")
        self.open_button.set_allowed(self.copies.current() is not None, self.tr("No copy is marked."))

    def is_behind(self) -> bool:
        return super().is_behind() or self.copies.fetching

    # opening

    @Slot(object)
    def _on_title_changed(self, _row: object) -> None:
        if not self._waiting:
            self._read_copies()
        self._show_allowed()

    @Slot(object)
    def _on_title_opened(self, _row: TitleRow) -> None:
        self.open_marked()

    @Slot(object)
    def _on_copy_opened(self, row: CopyRow) -> None:
        self.open_window("items.details", row.id)

    def open_marked(self) -> None:
        """Open the marked copy."""
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

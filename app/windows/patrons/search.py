"""Patrons → Patrons (Ctrl+F): one box, results while typing, everything by keyboard (Q1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.many_patrons import MANY
from app.domain.refusals import Refusal
from app.queries.patron_choices import PatronChoices, read_patron_choices
from app.queries.patron_rows import PatronPage, PatronRow, search_again, search_patrons
from app.queries.patrons import PatronSearch
from app.queries.sought import PageKey
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.icons import icon
from app.windows.common.mnemonics import settle
from app.windows.common.patron.list_columns import PatronColumns, row_key, row_kind
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.search_window import SearchWindow
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import missing_text
from app.windows.patrons.columns import grow_columns
from app.windows.patrons.filters import PatronFilters
from app.windows.patrons.many_dialog import ManyDialog

if TYPE_CHECKING:
    from app.background.client import Client

MAY_CREATE = "patrons.create"


class PatronSearchWindow(SearchWindow[PatronRow]):
    """`argument`: a text to search for at once, or nothing."""

    shows = frozenset({"patron", "card", "contact", "address", "loan", "debt", "payment", "message", "manual_block", "category_setting", "parameter_rule"})
    table_name = "patron_list"

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._columns = PatronColumns()
        self.field = SearchField("", self, name="patron_search", large=True)
        self.filters = PatronFilters(client, self)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("match_count")
        self.own = QCheckBox(self)
        self.expired = QCheckBox(self)
        self.deleted = QCheckBox(self)
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="search_banner")
        self.table = TableView("", self, object_name="patron_list", several=True, row_height=25)
        self.model: RowTableModel[PatronRow] = RowTableModel(self._columns.columns(), self, key=row_key, row_kind=row_kind)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="patron_list_tools")
        self.hint = PlainLabel("", self, role="secondary")
        self.keys = PlainLabel("", self, role="secondary")
        self.open_button = Button("", self, kind="primary", name="open_patron")
        self.close_button = Button("", self, name="close_search")
        self._many, self._duplicates = QAction(self), QAction(self)
        self._set_up()
        self._lay_out()
        self.retranslate()
        self._read_choices()
        self.begin_search(argument)
        self.on_filter_changed()

    def _set_up(self) -> None:
        for box, name in ((self.own, "only_my_library"), (self.expired, "show_expired"), (self.deleted, "show_deleted")):
            box.setObjectName(name)
            box.toggled.connect(self.on_filter_changed)
        self.expired.blockSignals(True)
        self.expired.setChecked(True)
        self.expired.blockSignals(False)
        self.connect_search()
        self.filters.changed.connect(self.on_filter_changed)
        self._many.setObjectName("action.many_patrons")
        self._duplicates.setObjectName("action.duplicates")
        self._many.setIcon(icon("users-round"))
        self._many.triggered.connect(self._on_many)
        self._duplicates.setIcon(icon("copy"))
        self._duplicates.triggered.connect(self._on_duplicates)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_widen)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(14))
        for widget in (self.own, self.expired, self.deleted, self.hint):
            line.addWidget(widget)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.count)  # it changes while somebody types: nothing may stand behind it that would be pushed about
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addWidget(self.field)
        column.addWidget(self.filters)
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.keys], [self.open_button, self.close_button], self))

    # what the frame asks

    def title(self) -> str:
        """The name of the window, and what is searched for."""
        return f"{self._text} - {self.tr('Patron search')}" if self._text else self.tr("Patron search")

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Offer what is done with many patrons, and the list of likely duplicates."""
        return {"functions": [self._many, self._duplicates]}

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.field.set_hint(self.tr("Name, card, birth date, phone, e-mail or address"))
        self.filters.retranslate()
        self._many.setText(self.tr("Many patrons at once…"))
        self._duplicates.setText(self.tr("Likely duplicates"))
        missing = "" if self.client.actor.may(MANY) else missing_text(MANY)
        self._many.setEnabled(not missing)
        self._many.setToolTip(missing or self.tr("Changes, writes to, deletes or exports the marked patrons, or everybody who is found"))
        self.own.setText(self.tr("Only &my library"))
        set_tip(self.own, self.tr("Patrons whose home unit is yours, or beneath it"))
        self.expired.setText(self.tr("Show &expired"))
        set_tip(self.expired, self.tr("Accounts whose expiry date has passed"))
        self.deleted.setText(self.tr("Show dele&ted"))
        set_tip(self.deleted, self.tr("Accounts that were deleted in the system they came from"))
        self.hint.setText(self.tr("The order of the words does not matter."))
        self.keys.setText(self.tr("↑ ↓ choose    Enter opens    Esc closes"))
        self.open_button.setText(self.tr("&Open"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.table, self.tr("Patrons found"))
        self.tools.title = self.tr("Patrons")
        self.tools.retranslate()
        self.model.set_columns(self._columns.columns())
        self._show_count()
        settle(self)

    # searching

    def _search(self) -> PatronSearch:
        actor = self.client.actor
        units = frozenset(self.client.tree.below(actor.unit_id)) if self.own.isChecked() else None
        search = PatronSearch(
            text=self._text, account_id=actor.account_id, units=units, with_expired=self.expired.isChecked(), with_hidden=self.deleted.isChecked()
        )
        return self.filters.search(search)

    def asks(self) -> bool:
        return super().asks() or self.filters.narrow()

    def refresh(self) -> None:
        """Search again (F5), with the registers as they are now."""
        self._read_choices()
        super().refresh()

    def _read_choices(self) -> None:
        self.client.runner.read(self, read_patron_choices, self._show_choices, self.show_failed)

    def _show_choices(self, choices: PatronChoices) -> None:
        self.filters.show_choices(choices)

    def page_query(self, *, at_least: int = 0, after: PageKey | None = None) -> Callable[[Any], PatronPage]:
        where: dict[str, Any] = {"search": self._search(), "tree": self.client.tree, "now": self.client.clock(), "place": self.client.actor.point_id}
        return partial(search_patrons, **where, after=after) if after is not None else partial(search_again, **where, at_least=at_least)

    def take_page(self, page: PatronPage | None) -> None:
        self._columns = PatronColumns(page.currency, page.reading) if page is not None else PatronColumns("", ())
        self.model.set_columns(self._columns.columns())

    def page_shown(self) -> None:
        if self.take_open_first():
            self._on_row_opened(self._rows[0])

    def show_rows(self) -> None:
        grow_columns(self.table)
        self._show_count()
        self._on_current_changed(self.table.current_row())

    def say_searching(self) -> str:
        return self.tr("Searching …")

    def say_failed(self, refusal: Refusal) -> None:
        self.banner.show_unread(refusal, self.tr("The patrons could not be read."))

    def _show_count(self) -> None:
        found = len(self._rows)
        if self._next is not None and self._text:
            self.count.setText(self.tr("more than %n patron(s), best first", "", found))
        elif self._next is not None:
            self.count.setText(self.tr("more than %n patron(s)", "", found))
        elif found > 1 and self._text:
            self.count.setText(self.tr("%n patron(s), best first", "", found))
        else:
            self.count.setText(self.tr("%n patron(s)", "", found) if found else "")  # the list says itself why it is empty
        self.count.setVisible(bool(found))
        if not self.asks():
            hint = self.tr("The list fills while you type. Filters alone list everybody who passes.")
            self.table.say_empty("search", self.tr("Type some letters of the name, or a number."), hint)
        elif self.own.isChecked() or not self.expired.isChecked() or self.filters.narrow():
            self.table.say_empty("users", self.tr("Nobody is found with these filters."), "", self.tr("Search all patrons"), "list-x")
        else:
            hint = self.tr("Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.")
            new = self.tr("New patron") if self.client.actor.may(MAY_CREATE) else ""
            self.table.say_empty("users", self.tr("Nobody is found."), hint, new, "user-plus")

    def text_for_new(self) -> str | None:
        """Return what was searched for in vain: a new patron begins with it."""
        return self._text if self._text and not self._rows and not self.is_behind() else None

    @Slot()
    def _on_widen(self) -> None:
        """Search without what narrows; where nothing does, a new patron is made."""
        if not self.own.isChecked() and self.expired.isChecked() and not self.filters.narrow():
            self.open_window("patrons.new", self.text_for_new())
        self.filters.clear()
        self.own.setChecked(False)
        self.expired.setChecked(True)

    # opening

    @Slot(object)
    def _on_current_changed(self, row: object) -> None:
        self.open_button.set_allowed(row is not None, self.tr("No patron is marked."))

    @Slot(object)
    def _on_row_opened(self, row: PatronRow) -> None:
        self.open_window("patrons.details", row.id)

    def open_marked(self) -> None:
        """Open the marked patron."""
        row = self.table.current_row()
        if isinstance(row, PatronRow):
            self._on_row_opened(row)

    # many

    @Slot()
    def _on_many(self) -> None:
        marked = tuple(row.id for row in self.table.marked_rows() if isinstance(row, PatronRow))
        ManyDialog(self.client, marked, self._search(), self).start()

    @Slot()
    def _on_duplicates(self) -> None:
        self.open_window("patrons.duplicates")

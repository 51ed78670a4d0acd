"""Patrons → Patrons (Ctrl+F): one box, results while typing, everything by keyboard (Q1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.patron_rows import PatronPage, PatronRow, search_again, search_patrons
from app.queries.patrons import PatronSearch
from app.queries.word_search import PageKey
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mnemonics import settle
from app.windows.common.patron.list_columns import PatronColumns, row_key, row_kind
from app.windows.common.plain_label import PlainLabel, set_tip
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.patrons.columns import grow_columns

if TYPE_CHECKING:
    from app.background.client import Client

_SHOWN = frozenset({"patron", "card", "contact", "address", "loan", "debt", "payment", "message", "manual_block", "category_setting", "parameter_rule"})
"""What the list shows something of."""
_NEAR = 20
"""So many rows before the end the next page is read."""


class PatronSearchWindow(InnerWindow):
    """`argument`: a text to search for at once, or nothing."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._rows: list[PatronRow] = []
        self._next: PageKey | None = None
        self._text = self._listed = ""
        self._waiting = self._open_first = self._elsewhere = False
        self._columns = PatronColumns()
        self.field = SearchField("", self, name="patron_search", large=True)
        self.count = PlainLabel("", self, role="emphasis")
        self.count.setObjectName("match_count")
        self.own = QCheckBox(self)
        self.expired = QCheckBox(self)
        self.deleted = QCheckBox(self)
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="search_banner")
        self.table = TableView("", self, object_name="patron_list", row_height=25)
        self.model: RowTableModel[PatronRow] = RowTableModel(self._columns.columns(), self, key=row_key, row_kind=row_kind)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="patron_list_tools")
        self.hint = PlainLabel("", self, role="secondary")
        self.keys = PlainLabel("", self, role="secondary")
        self.open_button = Button("", self, kind="primary", name="open_patron")
        self.close_button = Button("", self, name="close_search")
        self._set_up()
        self._lay_out()
        self.retranslate()
        if isinstance(argument, str):
            self.field.setText(argument)
        self.setFocusProxy(self.field)

    def _set_up(self) -> None:
        for box, name in ((self.own, "only_my_library"), (self.expired, "show_expired"), (self.deleted, "show_deleted")):
            box.setObjectName(name)
            box.toggled.connect(self._on_filter_changed)
        self.expired.blockSignals(True)
        self.expired.setChecked(True)
        self.expired.blockSignals(False)
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_widen)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.remember_in(self.client.settings, self.client.actor.login, "patron_list")
        self.tools.failed.connect(self._on_export_failed)
        self.banner.acted.connect(self.refresh)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(14))
        for widget in (self.count, self.own, self.expired, self.deleted):
            line.addWidget(widget)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        line.addWidget(self.hint)
        line.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.field)
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.keys], [self.open_button, self.close_button], self))

    # what the frame asks

    def title(self) -> str:
        """The name of the window, and what is searched for."""
        return f"{self._text} - {self.tr('Patron search')}" if self._text else self.tr("Patron search")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.field.set_hint(self.tr("Name, card, birth date, phone, e-mail or address"))
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
        self.table.setAccessibleName(self.tr("Patrons found"))
        self.tools.title = self.tr("Patrons")
        self.tools.retranslate()
        self.model.set_columns(self._columns.columns())
        self._show_count()
        settle(self)

    def refresh(self) -> None:
        """Search again (F5): as many rows as are listed, so that the list stays where it is."""
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
            self._show_page(PatronPage((), (), "", None))

    @Slot()
    def _on_filter_changed(self) -> None:
        if self._text:
            self._read()

    def _search(self) -> PatronSearch:
        actor = self.client.actor
        units = frozenset(self.client.tree.below(actor.unit_id)) if self.own.isChecked() else None
        return PatronSearch(
            text=self._text, account_id=actor.account_id, units=units, with_expired=self.expired.isChecked(), with_hidden=self.deleted.isChecked()
        )

    def _read(self, at_least: int = 0) -> None:
        self._waiting = True
        self.busy.start(self.tr("Searching …"))
        place = self.client.actor.point_id
        query = partial(search_again, search=self._search(), tree=self.client.tree, now=self.client.clock(), place=place, at_least=at_least)
        self.client.runner.read(self, query, self._show_page, self._show_failed)

    def _read_more(self) -> None:
        after, self._next = self._next, None
        query = partial(search_patrons, search=self._search(), tree=self.client.tree, now=self.client.clock(), place=self.client.actor.point_id, after=after)
        self.client.runner.read(self, query, self._show_more, self._show_failed)

    def _show_page(self, page: PatronPage) -> None:
        self._waiting = False
        self.busy.stop()
        self.banner.clear()
        self._rows, self._next = list(page.rows), page.next
        self._columns = PatronColumns(page.currency, page.reading)
        self.model.set_columns(self._columns.columns())
        self._show_rows(elsewhere=self._elsewhere and self._listed == self._text)
        self._elsewhere = False
        if self._listed != self._text or self.table.current_row() is None:
            self.table.mark_number(0)  # the best; a list that is only read again keeps its mark
        self._listed = self._text
        opening, self._open_first = self._open_first, False
        if opening and len(self._rows) == 1:
            self._on_row_opened(self._rows[0])

    def _show_more(self, page: PatronPage) -> None:
        self._rows += page.rows
        self._next = page.next
        self._show_rows()

    def _show_rows(self, *, elsewhere: bool = False) -> None:
        self.model.set_rows(self._rows, elsewhere=elsewhere)
        grow_columns(self.table)
        self._show_count()
        self._on_current_changed(self.table.current_row())

    def _show_failed(self, refusal: Refusal) -> None:
        self._waiting = self._open_first = False
        self.busy.stop()
        self.banner.say("lost", self.tr("The patrons could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    def _show_count(self) -> None:
        found = len(self._rows)
        if self._next is not None:
            self.count.setText(self.tr("more than %n patron(s), best first", "", found))
        elif found > 1:
            self.count.setText(self.tr("%n patron(s), best first", "", found))
        else:
            self.count.setText(self.tr("%n patron(s)", "", found) if found else "")  # the list says itself why it is empty
        self.count.setVisible(bool(found))
        if not self._text:
            self.table.say_empty("search", self.tr("Type some letters of the name, or a number."), self.tr("The list fills while you type."))
        elif self.own.isChecked() or not self.expired.isChecked():
            self.table.say_empty("users", self.tr("Nobody is found with these boxes."), "", self.tr("Search all patrons"), "list-x")
        else:
            hint = self.tr("Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.")
            self.table.say_empty("users", self.tr("Nobody is found."), hint)

    @Slot()
    def _on_widen(self) -> None:
        """Search without the boxes that narrow."""
        self.own.setChecked(False)
        self.expired.setChecked(True)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()  # counts rows
        if self._next is not None and not self._waiting and bar.maximum() - value <= _NEAR:
            self._read_more()

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
        row = self.table.current_row()
        place = self.model.find(row.id) if isinstance(row, PatronRow) else -1
        self.table.mark_number(max(place + by, 0))

    def _enter(self) -> bool:
        """Open the marked patron; while the list is behind what is typed, the only one found as soon as it is there (a card scanner)."""
        if self.field.text().strip() == self._text and not self._waiting:
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
    def _on_current_changed(self, row: object) -> None:
        self.open_button.set_allowed(row is not None, self.tr("No patron is marked."))

    @Slot(object)
    def _on_row_opened(self, row: PatronRow) -> None:
        self.open_window("patrons.details", row.id)

    @Slot()
    def _on_open_clicked(self) -> None:
        row = self.table.current_row()
        if isinstance(row, PatronRow):
            self._on_row_opened(row)

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

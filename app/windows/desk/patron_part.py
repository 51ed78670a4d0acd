"""The patron at a desk window: one box for card, name, phone or e-mail, the list to choose from, the header, the Stop sign (D1, E9)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog

from app.domain.changes import Changes
from app.domain.refusals import Invalid, Refusal
from app.queries.desk.scanned import look_up_patron
from app.queries.patron_account import Account, get_account
from app.queries.patron_rows import PatronPage, PatronRow, search_patrons
from app.queries.patrons import PatronSearch
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.inner_window import InnerWindow
from app.windows.common.patron.changes import concerns
from app.windows.common.patron.header import DetailsHeader
from app.windows.common.patron.list_columns import PatronColumns, row_key, row_kind
from app.windows.common.patron.stop_sign import StopSign
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.search_field import SearchField
from app.windows.common.table_view import TableView
from app.windows.common.words import say
from app.windows.desk.barcode_field import BarcodeField, Funnel
from app.windows.desk.sitting import Sitting

if TYPE_CHECKING:
    from app.background.client import Client

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PatronPart(QObject):
    """Its widgets are placed by the window: `box`, `busy`, `header`, `found` (in sight while `listing`), `banner`."""

    sat_down = Signal()
    """Another patron is at hand, or nobody."""
    known = Signal()
    """It is known now whom the card means, the Stop sign was closed, or the account was read again."""
    listing_changed = Signal()

    def __init__(self, client: Client, window: InnerWindow, scanning: BarcodeField) -> None:
        super().__init__(window)
        self._client, self._window, self._scanning = client, window, scanning
        self.sitting = Sitting()
        self.account: Account | None = None
        self._sign: QDialog | None = None
        self._shown_for: Sitting | None = None
        self._listed = self._wanted = self._asked = ""
        """What the list is of, what stands in the box, and what is looked up or was, several being found."""
        self.listing = self._stepped = False
        self.box = SearchField("", window, name="desk_patron", large=True)
        self.busy = BusyLine(window, name="patron_busy")
        self.header = DetailsHeader(window, at_desk=True)
        self.banner = Banner(window, name="patron_banner")
        self.found = TableView("", window, object_name="desk_found", row_height=25)
        self._columns = PatronColumns()
        self.model: RowTableModel[PatronRow] = RowTableModel(self._columns.columns(), self, key=row_key, row_kind=row_kind)
        self.found.set_table_model(self.model)
        self.header.hide()
        self._connect()

    def _connect(self) -> None:
        self.box.searched.connect(self._on_searched)
        self.box.installEventFilter(self)
        self.found.installEventFilter(self)
        self.found.row_opened.connect(self._on_row_opened)
        self.header.notes_wanted.connect(self.open_details)
        self.header.blocks_wanted.connect(self._on_blocks_wanted)
        self.banner.acted.connect(self.refresh)
        self._client.bus.changed.connect(self._on_changed)
        self._client.bus.everything.connect(self.refresh)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.box.set_hint(self.tr("Card, name, phone or e-mail"))
        set_spoken(self.box, self.tr("Patron"))
        set_spoken(self.found, self.tr("Patrons found"))
        self.model.set_columns(self._columns.columns())
        if self.account is not None:
            self.header.show_account(self.account)

    @property
    def stopped(self) -> bool:
        """Whether the Stop sign is up: nothing is lent before it was read."""
        return self._sign is not None

    # whom it is

    def begin(self, text: str) -> None:
        """Find whom a card, name, phone or e-mail means. What is scanned meanwhile waits for it."""
        self._sit(Sitting(finding=True))
        self._asked = text
        self.busy.start(self.tr("Searching …"))
        place = self._client.actor.point_id
        query = partial(look_up_patron, search=self._search(text), tree=self._client.tree, now=self._client.clock(), place=place)
        self._client.runner.read(self, query, self._show_looked_up, self._show_failed)
        if _has_digit(text):
            self._scanning.setFocus()  # a card: what the scanner sends next is a barcode

    def seat(self, patron_id: int) -> None:
        """Take a patron who is known (from the list, or another window)."""
        self.take(Sitting(patron_id))
        self._scanning.setFocus()

    def take(self, sitting: Sitting) -> None:
        """Serve this one from now on."""
        self._asked = ""
        self._sit(sitting)
        self.refresh()

    def end(self) -> None:
        """End with the patron: the box is empty and ready for the next one."""
        self._sit(Sitting())
        self.box.clear()
        self.box.setFocus()

    @Slot()
    def open_details(self) -> None:
        """Open the patron's own window."""
        if self.sitting.patron_id is not None:
            self._window.open_window("patrons.details", self.sitting.patron_id)

    def _sit(self, sitting: Sitting) -> None:
        if self.sitting.finding:
            self.sitting.found(None)  # given up: what was scanned for it is told so
        self.sitting, self.account = sitting, None
        self.busy.stop()
        self.banner.clear()
        self.header.hide()
        self._list_none()
        self.sat_down.emit()
        self.known.emit()

    def _search(self, text: str) -> PatronSearch:
        return PatronSearch(text=text, account_id=self._client.actor.account_id)

    def _show_looked_up(self, answer: int | PatronPage) -> None:
        self.busy.stop()
        if not self.sitting.finding:
            return
        if isinstance(answer, int):
            self._found(answer)
        elif len(answer.rows) == 1:
            self._found(answer.rows[0].id)
        elif answer.rows:
            self._list(answer, self._asked)
            self.box.setFocus()
        else:
            self._show_nobody(self.tr("Nobody is found: {text}").format(text=self._asked))

    def _show_nobody(self, why: str) -> None:
        self._asked = ""
        self.sitting.found(None)
        self.banner.say("warning", why)
        self.box.setFocus()
        self.box.selectAll()
        self.known.emit()

    def _found(self, patron_id: int) -> None:
        self.sitting.found(patron_id)
        self._list_none()
        self.box.clear()
        self._scanning.setFocus()
        self.refresh()
        self.known.emit()

    # the account

    @Slot()
    def refresh(self) -> None:
        """Read the account of the patron at hand again."""
        if self.sitting.patron_id is not None:
            query = partial(get_account, patron_id=self.sitting.patron_id, now=self._client.clock(), at=self._client.actor.point_id, tree=self._client.tree)
            self._client.runner.read(self, query, self._show_account, self._show_failed)

    def _show_account(self, account: Account) -> None:
        if account.identity.id != self.sitting.patron_id:
            return
        if self.banner.kind == "lost":
            self.banner.clear()
        self.account = account
        self.sitting.name, self.sitting.card = account.listed_name, account.identity.card
        self.header.show_account(account)
        self.header.show()
        if self._shown_for is not self.sitting:
            self._shown_for = self.sitting
            self._show_stop(account)
        self.known.emit()

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        if self.sitting.finding and isinstance(refusal, Invalid):
            self._show_nobody(say(refusal))  # the card of somebody who lost it
            return
        if self.sitting.finding:
            self.sitting.found(None)
        self.banner.show_unread(refusal, self.tr("The account could not be read."))
        self.known.emit()

    def _show_stop(self, account: Account) -> None:
        if account.state.stop:
            sign = StopSign(account, self._window)
            Funnel(self._scanning, sign).watch(sign, *sign.buttons())
            sign.messages_wanted.connect(self.open_details)
            sign.finished.connect(self._on_sign_closed)
            self._sign = sign
            sign.open()

    @Slot()
    def _on_sign_closed(self) -> None:
        self._sign = None
        self._scanning.setFocus()
        self.known.emit()

    @Slot()
    def _on_blocks_wanted(self) -> None:
        if self.account is not None and self._sign is None:
            self._show_stop(self.account)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.sitting.patron_id is not None and concerns(changes, self.sitting.patron_id):
            self.refresh()

    # the list while a name is typed

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._wanted = text
        if not text:
            self._list_none()
        elif not self.sitting.finding:
            place = self._client.actor.point_id
            query = partial(search_patrons, search=self._search(text), tree=self._client.tree, now=self._client.clock(), place=place)
            self._client.runner.read(self, query, self._show_page)

    def _show_page(self, page: PatronPage) -> None:
        if self.box.text().strip() == self._wanted and self._wanted:
            self._list(page, self._wanted)

    def _list(self, page: PatronPage, text: str) -> None:
        self._columns = PatronColumns(page.currency, page.reading)
        self.model.set_columns(self._columns.columns())
        self.model.set_rows(page.rows)
        self.found.grow()
        self.found.mark_number(0)
        self.found.say_empty("users", self.tr("Nobody is found."), self.tr("Try fewer letters, or one word less."))
        self._listed, self.listing, self._stepped = text, True, False
        self.listing_changed.emit()

    def _list_none(self) -> None:
        if self.listing:
            self._listed, self.listing = "", False
            self.listing_changed.emit()

    @Slot(object)
    def _on_row_opened(self, row: PatronRow) -> None:
        if self.sitting.finding:
            self._found(row.id)
        else:
            self.box.clear()
            self.seat(row.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up, Down, Enter and Esc work on the list while the box has the focus."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape and (self.listing or self.sitting.finding):
            self.end()
            return True
        if watched is not self.box:
            return False
        if event.key() in _STEPS and self.listing:
            row = self.found.current_row()
            place = self.model.find(row.id) if isinstance(row, PatronRow) else -1
            self.found.mark_number(max(place + _STEPS[Qt.Key(event.key())], 0))
            self._stepped = True
            return True
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter()

    def _enter(self) -> bool:
        """Take the marked patron of the list, or find whom the text means."""
        text, row = self.box.text().strip(), self.found.current_row()
        if self.listing and self._listed == text and isinstance(row, PatronRow) and not self._may_be_card(text):
            self._on_row_opened(row)
        elif text:
            self.begin(text)
        return True

    def _may_be_card(self, text: str) -> bool:
        """Say whether a card may be meant rather than the first of the list: the number is looked up then, for it may be out of use."""
        return not self._stepped and text != self._asked and _has_digit(text)


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)

"""Circulation → Reservations: what is to be fetched, what waits, what was not collected, what is on its way, what can't be filled (D4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.organisation import Kind
from app.domain.refusals import Refusal
from app.domain.reservations import ReservationList
from app.queries.reservation_lists import ListedReservation, ListWish, list_reservations_of
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.following_window import FollowingWindow
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.formats import number_text
from app.windows.common.late import LatePart, put_last
from app.windows.common.mnemonics import settle
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.room_keys import add_key
from app.windows.common.row_table_model import Badge
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.reservations.page import ListPage
from app.windows.reservations.removing import Removing

if TYPE_CHECKING:
    from app.background.client import Client


class ReservationsWindow(FollowingWindow):
    """Each list is read when it is gone to, and again when something changed meanwhile. `argument`: which is shown first, by its code."""

    follows = frozenset({"reservation", "copy", "loan", "organisation", "parameter_rule"})

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.unit_label = FieldLabel("", self)
        self.unit = ChoiceField(self, name="list_unit", chars=26)
        self.unit.attach(self.unit_label)
        self.busy = BusyLine(self)
        self.banner = Banner(self, name="reservations_banner")
        self.tabs = NumberedTabs(self, name="reservations_tabs")
        self._late = {which: LatePart(partial(self._make_page, which)) for which in ReservationList}
        for number, late in enumerate(self._late.values(), start=1):
            self.tabs.add(str(number), str(number), late)
        self.open_button = Button("", self, icon_name="user", name="open_patron")
        self.removing = Removing(client, self.banner, self)
        self.close_button = Button("", self, name="close_reservations")
        self._lay_out()
        self.tabs.choose(self._first(argument))
        self._connect()
        self.retranslate()
        self.setFocusProxy(self.page)
        self._read()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        line.addWidget(self.unit_label)
        line.addWidget(self.unit)
        line.addWidget(self.busy, 1)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.open_button, *self.removing.buttons], [self.close_button], self))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.unit.changed.connect(self.refresh)
        self.banner.acted.connect(self.refresh)
        self.open_button.clicked.connect(self._on_open)
        self.close_button.clicked.connect(self.close)
        self.follow()
        add_key(self, self.client.settings, "room.remove", self.removing.on_marked)
        add_key(self, self.client.settings, "room.cancel", self.close)

    def _make_page(self, which: ReservationList) -> ListPage:
        """Make a list, the first time that it is gone to."""
        page = ListPage(self.client, which, self)
        page.say(*self._words()[which])
        page.marked.connect(self._show_allowed)
        page.opened.connect(self._on_opened)
        page.failed.connect(self.banner.show_failed)
        for after in (self.open_button, *self.removing.buttons, self.close_button):
            put_last(self, after)
        return page

    @property
    def page(self) -> ListPage:
        """The list that is shown."""
        return list(self._late.values())[self.tabs.currentIndex()].get()

    def _pages(self) -> list[ListPage]:
        """Return the lists that were gone to."""
        return [late.part for late in self._late.values() if late.part is not None]

    # what the frame asks

    def title(self) -> str:
        """The list and the name of the window."""
        return f"{self.tabs.tabBar().accessibleTabName(self.tabs.currentIndex()).partition('-')[2]} - {self.tr('Reservations')}"

    def print_out(self) -> None:
        """Print the list that is shown (Ctrl+P)."""
        self.page.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Read again (F5); the other lists when they are gone to."""
        for page in self._pages():
            page.is_read = False
        self._read()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.unit.set_label(self.tr("&Unit"))
        self._offer_units()
        words = self._words()
        for place, which in enumerate(self._late):
            self.tabs.set_label(place, words[which][0])
        for page in self._pages():
            page.say(*words[page.which])
        self.open_button.setText(self.tr("&Open patron"))
        self.close_button.setText(self.tr("Close"))
        self.removing.retranslate()
        self._show_allowed()
        self.tell_state()
        settle(self)

    def _words(self) -> Mapping[ReservationList, tuple[str, str, str]]:
        """Return of each list its name, what is done with it, and what it says when it is empty."""
        words = (
            (self.tr("Pick list"), self.tr("Fetch them and scan them in Returns."), self.tr("Nothing on the shelves can fill a reservation.")),
            (self.tr("To collect"), "", self.tr("Nothing waits to be collected.")),
            (self.tr("Shelf time run out"), self.tr("Removed, the copy is for the next in the queue."), self.tr("Everything was collected in time.")),
            (self.tr("In transit"), "", self.tr("Nothing is on its way.")),
            (self.tr("Can't be filled"), self.tr("No copy may fill them."), self.tr("Every reservation can be filled by some copy.")),
            (self.tr("Run out"), self.tr("Past their validity."), self.tr("No reservation is past its validity.")),
        )  # fmt: skip
        return dict(zip(ReservationList, words, strict=True))

    def _offer_units(self) -> None:
        tree, account, first = self.client.tree, self.client.actor.account_id, not self.unit.text()
        units = [tree[number] for number in tree.below(account) if tree[number].kind is Kind.UNIT]
        top = min((node.depth for node in units), default=0)
        every = Choice(value=None, text=self.tr("All units"))
        self.unit.set_choices([every, *(Choice(value=node.id, text=node.name, indent=node.depth - top) for node in units)])
        if first:
            self.unit.set_value(self.client.actor.unit_id)

    @staticmethod
    def _first(argument: object | None) -> str:
        codes = [which.value for which in ReservationList]
        return str(codes.index(argument) + 1) if isinstance(argument, str) and argument in codes else "1"

    # reading

    def _query(self, page: ListPage) -> Callable[[Any], list[ListedReservation]]:
        actor, unit = self.client.actor, self.unit.value()
        units = frozenset(self.client.tree.below(unit)) if unit is not None else None
        wish = ListWish(page.which, actor.account_id, self.client.today(), actor.unit_id, units)
        return partial(list_reservations_of, wish=wish, tree=self.client.tree)

    def _read(self) -> None:
        page = self.page
        self.busy.start(self.tr("Reading …"))
        self.client.runner.read(self, self._query(page), partial(self._show, page), self._show_failed, "list")

    def _show(self, page: ListPage, rows: list[ListedReservation]) -> None:
        self.busy.stop()
        if self.banner.kind == "lost":
            self.banner.clear()
        page.show_rows(rows)
        self.tabs.set_badge(list(self._late).index(page.which), Badge(text=number_text(len(rows)), tone="accent") if rows else None)
        self._show_allowed()

    def _show_failed(self, refusal: Refusal) -> None:
        self.busy.stop()
        self.banner.say("lost", self.tr("The reservations could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    # what is chosen

    @Slot()
    def _show_allowed(self) -> None:
        self.open_button.set_allowed(self.page.table.current_row() is not None, self.tr("No reservation is marked."))
        self.removing.offer(self.page.table.marked_rows(), self.page.model.rows)

    @Slot(int)
    def _on_tab_changed(self, _place: int) -> None:
        self.setFocusProxy(self.page)
        self.tell_state()
        self._show_allowed()
        if not self.page.is_read:
            self._read()

    @Slot()
    def _on_open(self) -> None:
        row = self.page.table.current_row()
        if row is not None:
            self._on_opened(row)

    @Slot(object)
    def _on_opened(self, row: ListedReservation) -> None:
        self.open_window("patrons.details", row.patron_id)

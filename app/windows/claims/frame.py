"""The base of the windows Claims and Invoices: numbered tabs over one banner, the buttons of the tab that is shown below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.windows.claims.page import ListPage
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.inner_window import InnerWindow
from app.windows.common.late import LatePart, put_last
from app.windows.common.mnemonics import belong, settle
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.room_keys import add_key
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class ClaimsFrame(InnerWindow):
    """A window of several lists. `argument`: the number of the tab that it begins with, or nothing."""

    name = "claims"
    needed: tuple[str, ...] = ()
    """The permissions without any of which one only looks."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name=f"{self.name}_banner")
        self.tabs = NumberedTabs(self, name=f"{self.name}_tabs")
        self.close_button = Button("", self, name=f"close_{self.name}")
        self._late = [LatePart(partial(self._make_page, make)) for make in self.lists()]
        for number, late in enumerate(self._late, start=1):
            self.tabs.add(str(number), str(number), late)
        self._lay_out()
        self.tabs.choose(str(argument or "1"))
        self._connect()
        self.retranslate()
        self._on_tab_changed(0)

    def lists(self) -> Sequence[Callable[[], ListPage[Any]]]:
        """Return what makes each list, the first time that it is gone to."""
        raise NotImplementedError

    def names(self) -> Sequence[str]:
        """Return the name of each list."""
        raise NotImplementedError

    def _lay_out(self) -> None:
        self._line = line = QHBoxLayout()
        line.setSpacing(metric(8))
        line.addStretch(1)
        line.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(8))
        column.addWidget(self.view_only)
        column.addWidget(self.banner)
        column.addWidget(self.tabs, 1)
        column.addWidget(level_line(self))
        column.addLayout(line)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.banner.acted.connect(self.refresh)
        self.close_button.clicked.connect(self.close)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self.refresh)
        self.client.actor_changed.connect(self.retranslate)
        add_key(self, self.client.settings, "room.cancel", self.close)

    def _make_page(self, make: Callable[[], ListPage[Any]]) -> ListPage[Any]:
        page = make()
        page.retranslate()
        page.opened.connect(self._on_opened)
        belong(page.buttons(), page)
        for place, button in enumerate(page.buttons()):
            self._line.insertWidget(place, button)
        put_last(self, self.close_button)
        return page

    def list_at(self, place: int) -> ListPage[Any]:
        """Return a list, made if it was not gone to yet."""
        return self._late[place].get()

    @property
    def page(self) -> ListPage[Any]:
        """The list that is shown."""
        return self.list_at(self.tabs.currentIndex())

    def _pages(self) -> list[ListPage[Any]]:
        """Return the lists that were gone to."""
        return [late.part for late in self._late if late.part is not None]

    def print_out(self) -> None:
        """Print the list that is shown (Ctrl+P)."""
        self.page.tools.print_out()

    @Slot()
    def refresh(self) -> None:
        """Read again (F5); the other lists when they are gone to."""
        for page in self._pages():
            page.is_stale = True
        self.page.read()

    @Slot()
    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view_only.say("" if any(map(self.client.actor.may, self.needed)) else self.needed[0])
        for place, name in enumerate(self.names()):
            self.tabs.set_label(place, name)
        for page in self._pages():
            page.retranslate()
        self.close_button.setText(self.tr("Close"))
        self.tell_state()
        settle(self)

    @Slot(int)
    def _on_tab_changed(self, _place: int) -> None:
        shown = self.page
        for page in self._pages():
            for button in page.buttons():
                button.setVisible(page is shown)
        settle(self)
        self.setFocusProxy(shown)
        if shown.is_stale:
            shown.read()

    @Slot(int)
    def _on_opened(self, patron_id: int) -> None:
        self.open_window("patrons.details", patron_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        for page in self._pages():
            if changes.touches(*page.cared_for):
                page.is_stale = True
        if self.page.is_stale:
            self.page.read()
